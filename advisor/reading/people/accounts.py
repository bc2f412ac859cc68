"""Several accounts of one creator: '@x ig 45rb, tiktok 120rb' are two to compare.

Only a clear case is cut: each platform with a figure of its own, and no money to spend nearby.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.clauses import Stretch, pieces_of
from advisor.reading.people.meanings import Sighting, means, sightings
from advisor.vocabulary import Platform

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 7  # more of them are a sentence that happens to hold a platform
# A bracket that closes, a full stop: '(ig 30k / tt 200k) asks 2m', 'minta 3jt. Tiktoknya 120rb'.
_CLOSING = re.compile(r"\)(?=[ ]*[^\W_])|(?<=\w\w)\.(?=\s+[^\W\d])")
_LETTER = re.compile(rf"[ ]*(?P<name>{Platform.X.value})(?=[ ]+\d)")
_AT_LEAST = 2


class Account(NamedTuple):
    """A stretch about one account; the platform is None when the whole is one account."""

    start: int
    end: int
    platform: Platform | None


def accounts_in(text: str, stretch: Stretch, mention: Stretch, lexicon: Lexicon) -> list[Account]:
    """Return the stretch of one creator cut by accounts, without holes; often just itself."""
    start, end = stretch
    at, behind = mention[0] - start, mention[1] - start
    text = text[start:end]
    # The name itself may look like a platform or hold digits.
    hidden = text[:at] + "\x00" * (behind - at) + text[behind:]
    found = _accounts(hidden, at, lexicon)
    if not found:
        return [Account(start, end, None)]
    edges = [start, *(start + one.start for one in found[1:]), end]
    return [Account(*edge, one.platform) for edge, one in zip(pairwise(edges), found, strict=True)]


def _accounts(text: str, mention: int, lexicon: Lexicon) -> list[Account]:
    """Return the accounts in the text of one creator; none when there are not several."""
    found: list[Account] = []
    for piece in _pieces(text, lexicon):
        platforms = _platforms(text, piece, lexicon)
        figure = _DIGIT.search(text, *piece) is not None
        if not platforms:
            if figure and piece[0] <= mention < piece[1]:
                return []
            continue
        if not figure or len(platforms) > 1 or _is_prose(text, piece, lexicon):
            return []
        found.append(Account(*piece, Platform(platforms[0].id)))
    different = len({one.platform for one in found})
    return found if different >= _AT_LEAST else []


def _pieces(text: str, lexicon: Lexicon) -> list[Stretch]:
    return [
        part
        for piece in pieces_of(text, 0, len(text), lexicon)
        for stretch in _closed(text, piece)
        for part in _by_platform(text, stretch, _platforms(text, stretch, lexicon))
    ]


def _closed(text: str, piece: Stretch) -> list[Stretch]:
    """Cut behind a bracket that closes and behind a sentence."""
    start, end = piece
    edges = [start, *(found.end() for found in _CLOSING.finditer(text, start, end)), end]
    return [edge for edge in pairwise(edges) if edge[0] < edge[1]]


def _by_platform(text: str, piece: Stretch, platforms: Sequence[Sighting]) -> list[Stretch]:
    """Cut 'ig 45rb tiktok 120rb' before, and '45rb ig 120rb tiktok' behind each platform."""
    if len(platforms) < _AT_LEAST:
        return [piece]
    for edges in (
        [piece[0], *(one.start for one in platforms[1:]), piece[1]],
        [piece[0], *(one.end for one in platforms[:-1]), piece[1]],
    ):
        parts = list(pairwise(edges))
        if all(_DIGIT.search(text, *part) for part in parts):
            return parts
    return [piece]


def _platforms(text: str, piece: Stretch, lexicon: Lexicon) -> list[Sighting]:
    start, end = piece
    letter = _LETTER.match(text, start, end)
    if letter:  # a letter alone is no phrase
        return [Sighting(*letter.span("name"), "platform", Platform.X.value)]
    return [
        one._replace(start=one.start + start, end=one.end + start)
        for one in sightings(text[start:end], lexicon, ("platform",))
    ]


def _is_prose(text: str, piece: Stretch, lexicon: Lexicon) -> bool:
    words = _WORD.findall(text, *piece)
    addons = sightings(text[slice(*piece)], lexicon, ("addon",))
    return (
        len(words) > _MOST_WORDS
        or any(means(word, lexicon, "cue", ("budget", "other_price")) for word in words)
        or any(one.id == "crosspost" for one in addons)
    )
