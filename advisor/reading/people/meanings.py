"""Where words of a few chosen kinds stand, for the stages that cut a message before it is read.

Handles, lists and tables need to know a platform or a cue when they see one, long before the
phrases of the whole message are settled. This is a plain look-up in one pass, without contest.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon, Meaning

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# What may stand between the words of one phrase: 'tik tok', 'x/twitter', 'rate-card'.
_BETWEEN = re.compile(r"[ /&'_.-]{1,2}")


class Sighting(NamedTuple):
    """A phrase at a place of the text it was looked for in."""

    start: int
    end: int
    kind: str
    id: str


def sightings(
    text: str, lexicon: Lexicon, kinds: Collection[str], cues: Collection[str] = ()
) -> Iterator[Sighting]:
    """Yield the longest phrase of these kinds at each word of folded text, without overlaps.

    Of the kind 'cue' only the ids in `cues` are looked for.
    """
    words = [(found.group(), found.start(), found.end()) for found in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        found = _longest(text, words, at, lexicon, (kinds, cues))
        if found is None:
            at += 1
            continue
        meaning, last = found
        yield Sighting(words[at][1], words[last][2], meaning.kind, meaning.id)
        at = last + 1


def means(word: str, lexicon: Lexicon, kind: str, ids: Collection[str] = ()) -> bool:
    """Tell whether one folded word alone stands for something of this kind."""
    return any(
        meaning.kind == kind and len(meaning.words) == 1 and (not ids or meaning.id in ids)
        for one in lexicon.variants(word)
        for meaning in lexicon.phrases.get(one, ())
    )


def _longest(
    text: str,
    words: list[tuple[str, int, int]],
    at: int,
    lexicon: Lexicon,
    wanted: tuple[Collection[str], Collection[str]],
) -> tuple[Meaning, int] | None:
    word = words[at][0]
    for one in (word,) if word in lexicon.phrases else lexicon.variants(word):
        for meaning in lexicon.phrases.get(one, ()):
            if _is_wanted(meaning, *wanted) and _stands(text, words, at, meaning):
                return meaning, at + len(meaning.words) - 1
    return None


def _is_wanted(meaning: Meaning, kinds: Collection[str], cues: Collection[str]) -> bool:
    return meaning.kind in kinds or (meaning.kind == "cue" and meaning.id in cues)


def _stands(text: str, words: list[tuple[str, int, int]], at: int, meaning: Meaning) -> bool:
    last = at + len(meaning.words) - 1
    return last < len(words) and all(
        words[place][0] == wanted
        and _BETWEEN.fullmatch(text, words[place - 1][2], words[place][1])
        for place, wanted in enumerate(meaning.words[1:], at + 1)
    )
