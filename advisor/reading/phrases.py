"""Phrases of the lexicon found in a message: goals, platforms, niches, cities, tiers, cues."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon, Meaning
from advisor.reading.text import Folded, Word

# What may stand between the words of one phrase: 'coffee shop', 'f&b', 'walk-ins', 'x/twitter'.
_WITHIN = re.compile(r"[ \-/&']{0,2}")
# These kinds give way to a longer phrase around them: 'engagement rate' is no goal of engagement,
# whereas 'reels ig' still names both a format and a platform.
_YIELDING = frozenset({"goal", "cue"})


class Phrase(NamedTuple):
    """A phrase found: its place in the original, the words it covers, and what it stands for.

    `first` and `last` are places in the sequence of words.
    """

    start: int
    end: int
    kind: str
    id: str
    language: str
    first: int
    last: int


def phrases_in(folded: Folded, words: Sequence[Word], lexicon: Lexicon) -> tuple[Phrase, ...]:
    """Return the phrases in order; of one kind the longest wins, several kinds may share words."""
    found = [
        phrase for at in range(len(words)) for phrase in _starting_at(folded, words, at, lexicon)
    ]
    kept: list[Phrase] = []
    for phrase in sorted(found, key=lambda one: (one.first - one.last, one.first)):
        if not any(_covers(other, phrase) for other in kept):
            kept.append(phrase)
    return tuple(sorted(kept))


def _starting_at(folded: Folded, words: Sequence[Word], at: int, lexicon: Lexicon) -> list[Phrase]:
    longest: dict[tuple[str, str], Phrase] = {}
    for variant in lexicon.variants(words[at].text):
        for meaning in lexicon.phrases.get(variant, ()):
            last = _last_word(folded, words, at, meaning, lexicon)
            key = (meaning.kind, meaning.id)
            if last is not None and (key not in longest or longest[key].last < last):
                longest[key] = Phrase(
                    start=words[at].start,
                    end=words[last].end,
                    kind=meaning.kind,
                    id=meaning.id,
                    language=meaning.language,
                    first=at,
                    last=last,
                )
    return list(longest.values())


def _last_word(
    folded: Folded, words: Sequence[Word], at: int, meaning: Meaning, lexicon: Lexicon
) -> int | None:
    last = at + len(meaning.words) - 1
    if last >= len(words):
        return None
    for place, wanted in enumerate(meaning.words[1:], at + 1):
        before, word = words[place - 1], words[place]
        if wanted != word.text and (place != last or wanted not in lexicon.variants(word.text)):
            return None
        if not _WITHIN.fullmatch(folded.text, before.at + len(before.text), word.at):
            return None
    return last


def _covers(longer: Phrase, phrase: Phrase) -> bool:
    """Tell whether a phrase kept already leaves no room for this one."""
    if longer.last < phrase.first or phrase.last < longer.first:
        return False
    if longer.kind == phrase.kind and longer.kind != "cue":
        return longer.last - longer.first > phrase.last - phrase.first
    inside = longer.first <= phrase.first and phrase.last <= longer.last
    return (
        inside
        and phrase.kind in _YIELDING
        and (longer.last - longer.first > phrase.last - phrase.first)
    )
