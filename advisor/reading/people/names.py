"""Creators given by name only, in a list or a form: 'Rasa Kopi - 45rb - IG', 'Nama: Rasa Kopi'.

A price list looks just like that, so a name counts only among figures of accounts: each line of
the list must speak of a platform or of followers, or the line above must ask for creators.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.amounts import begins_amount
from advisor.reading.people.bullets import after_bullet
from advisor.reading.people.labels import speaks_of_accounts, tells
from advisor.reading.people.meanings import means, sightings
from advisor.reading.people.naming import Naming
from advisor.reading.text import Folded

_NAME = re.compile(r"[^\W\d_][\w.'&]*(?: [^\W\d_][\w.'&]*){0,3}")
_SIGN = re.compile(r" ?[-:|,(=/]{1,2} ?| ")
_FORM = re.compile(r"[ ]?[:=][ ]*")
_ASKING = ("creators", "followers", "account")
_PRICING = ("budget", "other_price")
_AT_LEAST = 2


class _Line(NamedTuple):
    start: int
    text: str


def names_in(folded: Folded, lexicon: Lexicon) -> list[Naming]:
    """Return the creators that a list or a form gives by name, in order."""
    if not any(letter.isdigit() for letter in folded.text) or "\n" not in folded.text:
        return []
    lines = _lines(folded.text)
    found = [_formed(folded, line, lexicon) for line in lines]
    named = [one for one in found if one is not None]
    if named:
        return named if speaks_of_accounts(folded.text, lexicon) else []
    return [one for block in _blocks(folded, lines, lexicon) for one in block]


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(_Line(start, line))
        start += len(line) + 1
    return lines


def _formed(folded: Folded, line: _Line, lexicon: Lexicon) -> Naming | None:
    """Return the name behind a word such as 'name:' at the head of a line."""
    opening = after_bullet(line.text)
    label = next(sightings(line.text[: opening + 30], lexicon, (), ("account",)), None)
    if label is None or label.start != opening:
        return None
    mark = _FORM.match(line.text, label.end)
    name = _NAME.match(line.text, mark.end()) if mark else None
    if name is None or " " not in name.group() or not _is_name(name.group(), lexicon):
        return None
    return _naming(folded, line.start + name.start(), line.start + name.end())


def _blocks(folded: Folded, lines: Sequence[_Line], lexicon: Lexicon) -> Iterator[list[Naming]]:
    """Yield runs of two or more lines of the shape name, number."""
    run: list[tuple[Naming, bool]] = []
    head = ""
    for line in (*lines, _Line(0, "")):
        naming = _listed(folded, line, lexicon)
        if naming is not None:
            run.append((naming, speaks_of_accounts(line.text, lexicon)))
            continue
        told = all(speaking for _, speaking in run) or _asks(head, lexicon)
        if len(run) >= _AT_LEAST and told:
            yield [naming for naming, _ in run]
        if line.text.strip():
            head = line.text
        run = []


def _listed(folded: Folded, line: _Line, lexicon: Lexicon) -> Naming | None:
    opening = after_bullet(line.text)
    name = _NAME.match(line.text, opening)
    while name is not None:
        sign = _SIGN.match(line.text, name.end())
        if sign and begins_amount(line.text[sign.end() : sign.end() + 40], lexicon):
            break
        shorter = name.group().rfind(" ")
        name = _NAME.match(line.text, opening, name.start() + shorter) if shorter > 0 else None
    if name is None or not _is_name(name.group(), lexicon):
        return None
    return _naming(folded, line.start + name.start(), line.start + name.end())


def _is_name(name: str, lexicon: Lexicon) -> bool:
    words = re.findall(r"[^\W\d_]+", name)
    known = [tells(word, lexicon) for word in words]
    return bool(words) and not all(lexicon.knows(word) for word in words) and not any(known)


def _asks(head: str, lexicon: Lexicon) -> bool:
    """Tell whether the line above a list asks about creators, and not about spending."""
    words = re.findall(r"[^\W\d_]+", head)
    return any(means(word, lexicon, "cue", _ASKING) for word in words) and not any(
        means(word, lexicon, "cue", _PRICING) for word in words
    )


def _naming(folded: Folded, start: int, end: int) -> Naming:
    place = folded.span(start, end)
    return Naming(start, end, folded.original[place.start : place.end], named=True)
