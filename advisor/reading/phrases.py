"""Phrases of the lexicon found in a message: goals, platforms, niches, cities, tiers, cues."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon, Meaning, learned_once
from advisor.reading.spelling import Spelling
from advisor.reading.text import Folded, Stretch, Word, all_words

# What may stand between the words of one phrase: 'coffee shop', 'f&b', 'walk-ins', 'x/twitter'.
_WITHIN = re.compile(r"[ \-/&']{0,2}")
# These kinds give way to a longer phrase around them: 'engagement rate' is no goal of engagement,
# 'rumah makan padang' no city, whereas 'reels ig' still names both a format and a platform.
_YIELDING = frozenset({"goal", "cue", "city"})
# 'Hak pakai konten' names no format: what an add-on is called speaks of nothing else.
_GREEDY = "addon"
# And these take no word from any other kind: 'ga jadi 5jt, naikin ke 8jt' is a correction, too.
_ASIDE = frozenset({"step", "tongue", "month", "due", "pick"})


class Phrase(NamedTuple):
    """A phrase found: its place in the original, the words it covers, and what it stands for.

    `first` and `last` are places in the sequence of words. `suffixed` tells that a suffix was
    taken off its first word ('likesnya').
    """

    start: int
    end: int
    kind: str
    id: str
    language: str
    first: int
    last: int
    suffixed: bool = False


def phrases_in(
    folded: Folded, words: Sequence[Word], lexicon: Lexicon, numbers: Sequence[Stretch] = ()
) -> tuple[Phrase, ...]:
    """Return the phrases in order; of one kind the longest wins, several kinds may share words.

    No phrase begins in one of the `numbers` and ends outside: in 'satu setengah bulan' the months
    are counted by all of the number.
    """
    ends = _ends_of(words, numbers)
    found = [
        phrase
        for at in range(len(words))
        for phrase in _starting_at(folded, words, at, lexicon)
        if at not in ends or phrase.end <= ends[at]
    ]
    kept: list[Phrase] = []
    over: dict[int, list[Phrase]] = {}  # what is kept, by each word it covers
    for phrase in sorted(found, key=lambda one: (one.first - one.last, one.first)):
        places = range(phrase.first, phrase.last + 1)
        if any(_covers(other, phrase) for place in places for other in over.get(place, ())):
            continue
        kept.append(phrase)
        for place in places:
            over.setdefault(place, []).append(phrase)
    return tuple(sorted(kept))


def _ends_of(words: Sequence[Word], numbers: Sequence[Stretch]) -> dict[int, int]:
    """Return for each word in a number where that number ends; numbers must be in order."""
    ends: dict[int, int] = {}
    following = 0
    for at, word in enumerate(words):
        while following < len(numbers) and numbers[following].end <= word.start:
            following += 1
        if following < len(numbers) and numbers[following].start <= word.start:
            ends[at] = numbers[following].end
    return ends


def _starting_at(folded: Folded, words: Sequence[Word], at: int, lexicon: Lexicon) -> list[Phrase]:
    longest: dict[tuple[str, str], Phrase] = {}
    for variant in _forms(words[at].text, lexicon):
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
                    suffixed=variant != words[at].text,
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


@lru_cache(maxsize=8_192)
def _forms(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the word, without its suffixes, and, if that is no word of ours, the one meant."""
    forms = lexicon.variants(word)
    if any(form in lexicon.phrases for form in forms) or lexicon.knows(word):
        return forms
    return (*forms, spelling_of(lexicon).known_as(word))


@learned_once
def spelling_of(lexicon: Lexicon) -> Spelling:
    """Return the speller of our phrases; words that questions use are right as they are."""
    alone: dict[str, set[str]] = {}
    within: dict[str, set[str]] = {}
    for meaning in (one for found in lexicon.phrases.values() for one in found):
        if len(meaning.words) == 1:
            alone.setdefault(meaning.words[0], set()).add(f"{meaning.kind} {meaning.id}")
        for word in meaning.words:
            within.setdefault(word, set()).add(" ".join(meaning.words))
    meanings = {word: sense for word, sense in (within | alone).items() if word.isalpha()}
    examples = lexicon.examples
    used = (text for texts in (*examples.topics.values(), examples.off_subject) for text in texts)
    regular = lexicon.fillers.union(lexicon.numbers.scales, examples.foreign, all_words(used))
    # Only which words mean the same is asked, so a number stands for what they mean.
    numbers: dict[frozenset[str], int] = {}
    senses = {
        word: numbers.setdefault(frozenset(found), len(numbers))
        for word, found in meanings.items()
    }
    return Spelling(senses, regular, examples.prefixes, examples.suffixes)


def _covers(longer: Phrase, phrase: Phrase) -> bool:
    """Tell whether a phrase kept already leaves no room for this one."""
    if longer.kind == phrase.kind and longer.kind != "cue":
        return longer.last - longer.first > phrase.last - phrase.first
    if longer.kind in _ASIDE:
        return False
    inside = longer.first <= phrase.first and phrase.last <= longer.last
    return (
        inside
        and (phrase.kind in _YIELDING or longer.kind == _GREEDY)
        and (longer.last - longer.first > phrase.last - phrase.first)
    )
