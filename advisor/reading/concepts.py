"""The ideas a message names: words of any language become the concepts of our field.

"bgmn", "piye" and "how" are one concept, and so are "influencer" and "selebgram". Examples of one
language thereby teach the other, and a wording nobody wrote down still says the same.
"""

import re
from collections.abc import Collection
from typing import Final, NamedTuple

from advisor.reading.examples import Examples
from advisor.reading.spelling import Spelling
from advisor.reading.text import fold

_TOKEN: Final = re.compile(
    r"""
      \d+(?:[.,]\d+)*[^\W\d_]*         # a figure, with the scale glued to it: 10.000, 25rb
    | \#?[^\W\d_][^\W_]*(?:'[^\W_]+)*  # a word or hashtag: followers, jenis2, what's, #ad
    | %
    """,
    re.VERBOSE,
)
_GROUPED: Final = 4  # digits from which a figure counts people or money
COUNT, NUMBER, PERCENT = "<count>", "<number>", "<percent>"

# Which size of creator a concept stands for; the vague ones count where no size is named.
_NAMED_SIZES: Final = ("nano", "micro", "macro", "mega")
_VAGUE_SIZES: Final = {"small": "micro", "big": "macro", "star": "macro"}
_PLATFORMS: Final = ("instagram", "tiktok", "youtube", "platform")


class Sense(NamedTuple):
    """The words of a text as we know them, the concepts named, and the words that name none."""

    words: tuple[str, ...]
    concepts: tuple[str, ...]
    loose: tuple[str, ...]


class Concepts:
    """The words for each concept, in every spelling people use."""

    def __init__(
        self, examples: Examples, regular: Collection[str], scales: Collection[str]
    ) -> None:
        """Index the phrases by their first word, longest first."""
        texts = [
            (tuple(_TOKEN.findall(fold(text).text)), concept)
            for concept, texts in examples.concepts.items()
            for text in texts
        ]
        meanings: dict[str, set[str]] = {}
        for words, concept in texts:
            if len(words) == 1:
                meanings.setdefault(words[0], set()).add(concept)
        self.meanings = {word: frozenset(meant) for word, meant in meanings.items()}
        inner = {word for words, _ in texts for word in words if len(words) > 1}
        self._spelling = Spelling(
            self.meanings, inner.union(regular), examples.prefixes, examples.suffixes
        )
        self._scales = frozenset(scales)
        self._suffixes = ("", *examples.suffixes)
        self._met: dict[str, str] = {}
        phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for words, concept in texts:
            known = tuple(self._known_as(word) for word in words)
            phrases.setdefault(known[0], []).append((known, concept))
        self._phrases = {
            first: tuple(sorted(found, key=lambda phrase: -len(phrase[0])))
            for first, found in phrases.items()
        }

    def sense_of(self, text: str) -> Sense:
        """Return what a folded text says."""
        words: list[str] = []
        for found in _TOKEN.finditer(text):
            self._add(found.group(), words)
        concepts: list[str] = []
        loose: list[str] = []
        place = 0
        while place < len(words):
            named, length = self._named_at(place, words)
            concepts.extend(named)
            if not named:
                loose.append(words[place])
            place += length
        return Sense(tuple(words), tuple(concepts), tuple(loose))

    def learn(self, text: str) -> Sense:
        """Return what a folded example says, remembering its words for the next one."""
        for found in _TOKEN.finditer(text):
            word = found.group()
            if word not in self._met:
                self._met[word] = self._spelling.known_as(word)
        return self.sense_of(text)

    def _add(self, typed: str, words: list[str]) -> None:
        if typed == "%":
            words.append(PERCENT)
        elif typed[0].isdigit():
            words.append(self._figure(typed))
        elif typed in self._scales and words and words[-1] == NUMBER:
            words[-1] = COUNT
        else:
            words.append(self._known_as(typed))

    def _known_as(self, typed: str) -> str:
        word = typed if typed in self.meanings else typed.removeprefix("#")
        return self._met.get(word) or self._spelling.known_as(word)

    def _figure(self, typed: str) -> str:
        digits = sum(letter.isdigit() for letter in typed)
        scale = typed.lstrip("0123456789.,")
        scaled = any(scale.removesuffix(suffix) in self._scales for suffix in self._suffixes)
        return COUNT if digits >= _GROUPED or scaled else NUMBER

    def _named_at(self, place: int, words: list[str]) -> tuple[list[str], int]:
        """Return what the longest phrase at this place names, and how many words it has."""
        first = words[place]
        if first[0] == "<":
            return [first], 1
        named: list[str] = []
        length = 1
        for phrase, concept in self._phrases.get(first, ()):
            if len(phrase) < length:
                break
            if len(phrase) == 1 or tuple(words[place : place + len(phrase)]) == phrase:
                length = len(phrase)
                named.append(concept)
        return named, length


def sizes_of(concepts: Collection[str]) -> str:
    """Return the sizes of creators that are named, as one clue.

    >>> sizes_of({"macro", "micro", "ask"}), sizes_of({"small", "ask"}), sizes_of({"ask"})
    ('micro+macro', 'micro', '')
    """
    named = [size for size in _NAMED_SIZES if size in concepts]
    if not named:
        named = [size for concept, size in _VAGUE_SIZES.items() if concept in concepts]
    return "+".join(dict.fromkeys(named))


def platforms_of(concepts: Collection[str]) -> str:
    """Return the platforms that are named, as one clue.

    >>> platforms_of({"tiktok", "micro"}), platforms_of({"micro"})
    ('tiktok', '')
    """
    return "+".join(platform for platform in _PLATFORMS if platform in concepts)
