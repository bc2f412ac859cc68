"""The ideas a message names: words of any language become the concepts of our field.

"bgmn", "piye" and "how" are one concept, and so are "influencer" and "selebgram". Examples of one
language thereby teach the other, and a wording nobody wrote down still says the same.
"""

import re
from collections.abc import Collection, Iterable
from sys import intern
from typing import Final, NamedTuple

from advisor.reading.examples import Examples
from advisor.reading.number_words import NumberWords
from advisor.reading.spelling import Spelling
from advisor.reading.text import fold

_WORD: Final = r"""
      \#?[^\W\d_][^\W_]*(?:'[^\W_]+)*  # a word or hashtag: followers, jenis2, what's, #ad
    | %
"""
_PLAIN: Final = re.compile(_WORD, re.VERBOSE)
_DIGIT: Final = re.compile(r"\d")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_YEARS: Final = range(1900, 2100)
NUMBER, MONEY, PERCENT = "<number>", "<money>", "<percent>"
# Figures that count people, or money nobody calls so: what each is called and where it begins.
_COUNTS: Final = (("<millions>", 1_000_000), ("<many>", 100_000), ("<some>", 1_000))
_COUNTED: Final = frozenset(name for name, _ in _COUNTS)
_COUNT: Final = "<count>"  # the concept of all of them

# Which size of creator a concept stands for; the vague ones count where no size is named.
SIZES: Final = ("nano", "micro", "macro", "mega")
_VAGUE_SIZES: Final = {
    "small": "micro", "<some>": "micro", "big": "macro", "<many>": "macro", "star": "macro",
}  # fmt: skip
_PLATFORMS: Final = ("instagram", "tiktok", "youtube", "platform")


class Sense(NamedTuple):
    """The words of a text as we know them, the concepts named, and the words that name none."""

    words: tuple[str, ...]
    concepts: tuple[str, ...]
    loose: tuple[str, ...]


class Concepts:
    """The words for each concept, in every spelling people use."""

    def __init__(self, examples: Examples, regular: Collection[str], numbers: NumberWords) -> None:
        """Learn the words for each concept; `regular` are other words that are no slips."""
        self._scales = {word: min(factors.values()) for word, factors in numbers.scales.items()}
        self._token = _token(self._scales, numbers.currencies, examples.suffixes)
        phrases = [
            (concept, tuple(self._token.finditer(fold(text).text)))
            for concept, texts in examples.concepts.items()
            for text in texts
        ]
        self.meanings: dict[str, tuple[str, ...]] = {}
        for concept, (first, *more) in phrases:
            if not more:
                word = intern(first.group())
                self.meanings[word] = (*self.meanings.get(word, ()), concept)
        inner = {one.group() for _, words in phrases for one in words if len(words) > 1}
        self._spelling = Spelling(
            self.meanings,
            inner.union(regular, examples.same),
            examples.prefixes,
            examples.suffixes,
        )
        self._same = {other: word for word, others in examples.same.items() for other in others}
        self._met: dict[str, str] = {}
        self._index(phrases)

    def _index(self, phrases: Iterable[tuple[str, tuple[re.Match[str], ...]]]) -> None:
        """Keep what each phrase names, and how long those are that begin with a word."""
        self._phrases: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._longest: dict[str, int] = {}
        for concept, typed in phrases:
            words = tuple(map(self._word, typed))
            named = self._phrases.get(words, ())
            self._phrases[words] = named if concept in named else (*named, concept)
            self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))

    def learn(self, text: str) -> Sense:
        """Return what a folded example says, remembering its words for the next one."""
        met = self._met
        if _DIGIT.search(text) is None:  # most have none, and words alone are found faster
            typed = _PLAIN.findall(text)
            new = {intern(word): intern(self._known_as(word)) for word in typed if word not in met}
            met.update(new)
            return self._sense([met[word] for word in typed])
        words = []
        for found in self._token.finditer(text):
            word = met.get(found.group())
            if word is None:
                word = met[found.group()] = self._word(found)
            words.append(word)
        return self._sense(words)

    def sense_of(self, text: str) -> Sense:
        """Return what a folded text says."""
        return self._sense([self._word(found) for found in self._token.finditer(text)])

    def _sense(self, words: list[str]) -> Sense:
        concepts: list[str] = []
        loose: list[str] = []
        place = 0
        while place < len(words):
            word = words[place]
            length, named = self._named_at(place, words) if word in self._longest else (1, ())
            concepts += named
            if length > 1:
                for one in words[place : place + length]:
                    concepts += self.meanings.get(one, ())
            if word[0] == "<":
                concepts.append(_COUNT if word in _COUNTED else word)
            elif not named:
                loose.append(word)
            place += length
        return Sense(tuple(words), tuple(dict.fromkeys(concepts)), tuple(loose))

    def _named_at(self, place: int, words: list[str]) -> tuple[int, tuple[str, ...]]:
        """Return how many words the longest phrase at this place has, and what it names."""
        for length in range(self._longest[words[place]], 0, -1):
            named = self._phrases.get(tuple(words[place : place + length]))
            if named:
                return length, named
        return 1, ()

    def _word(self, found: re.Match[str]) -> str:
        typed = found.group()
        met = self._met.get(typed)
        if met is not None:
            return met
        return self._figure(found) if found["figure"] else self._known_as(typed)

    def _known_as(self, typed: str) -> str:
        """Return the word meant: without the sign of a hashtag, in its usual form, mended."""
        if typed == "%":
            return PERCENT
        word = typed if typed in self.meanings else typed.removeprefix("#")
        return self._spelling.known_as(self._same.get(word, word))

    def _figure(self, found: re.Match[str]) -> str:
        """Return what a figure counts, by its size."""
        if found["before"] or found["after"]:
            return MONEY
        digits, scale = found["figure"], found["scale"]
        if _GROUPED.fullmatch(digits):
            value = float(re.sub(r"\D", "", digits))
        else:
            value = float(re.sub(r"[.,].*", "", digits))
        value *= self._scales.get(scale, 1)
        if digits.isdigit() and not scale and value in _YEARS:
            return NUMBER
        return next((name for name, least in _COUNTS if value >= least), NUMBER)


def _token(
    scales: Collection[str], currencies: Collection[str], suffixes: Collection[str]
) -> re.Pattern[str]:
    """Return what finds words and figures, with the scale and the currency of a figure."""
    scale, sign, suffix = (
        "|".join(re.escape(one) for one in sorted(some, key=len, reverse=True))
        for some in (scales, currencies, suffixes)
    )
    return re.compile(
        rf"""
          (?:(?<![^\W_])(?P<before>{sign})\ ?)?
          (?P<figure>\d+(?:[.,]\d+)*)
          (?:\ ?(?P<scale>{scale})(?:{suffix})?(?![^\W_]))?
          (?:\ ?(?P<after>{sign})(?![^\W_]))?
        | {_WORD}""",
        re.VERBOSE,
    )


def sizes_of(concepts: Collection[str]) -> str:
    """Return the sizes of creators that are named, as one clue.

    >>> sizes_of({"macro", "micro", "ask"}), sizes_of({"small", "ask"}), sizes_of({"ask"})
    ('micro+macro', 'micro', '')
    """
    named = [size for size in SIZES if size in concepts]
    if not named:
        named = [size for concept, size in _VAGUE_SIZES.items() if concept in concepts]
    return "+".join(dict.fromkeys(named))


def platforms_of(concepts: Collection[str]) -> str:
    """Return the platforms that are named, as one clue.

    >>> platforms_of({"tiktok", "micro"}), platforms_of({"micro"})
    ('tiktok', '')
    """
    return "+".join(platform for platform in _PLATFORMS if platform in concepts)
