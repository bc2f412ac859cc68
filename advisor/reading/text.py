"""Folding and words, with spans into the message as it was typed."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sys import intern
from typing import NamedTuple, Protocol

from advisor.value import Value

# A count glued to what it counts is a word of its own: '5kreator', but not 'rata2'.
_WORD = re.compile(r"\d+(?=[^\W\d_])|[^\W_]+(?:'[^\W_]+)*")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_SAME = str.maketrans({"\u2019": "'", "\u2018": "'", "`": "'", "\u2013": "-", "\u2014": "-",
                       "\u2212": "-", "\u2010": "-", "\u2011": "-", "\u00d7": "x",
                       "\t": " "})  # fmt: skip
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f")


class Span(Value):
    """Characters `start` (included) to `end` (excluded) of the original message."""

    start: int
    end: int


class Stretch(Protocol):
    """Anything with a place in the original message."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """The character after the last one."""


class Word(NamedTuple):
    """A folded word: its place in the original, and `at` in the folded text."""

    start: int
    end: int
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Folded:
    """A message in one case and one form of each character.

    `origins[i]` is the place in the original of character `i`; one more entry marks the end.
    """

    original: str
    text: str
    origins: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """Return where a stretch of the folded text stood in the original."""
        last = self.origins[end - 1] + 1 if end > start else self.origins[start]
        return Span(start=self.origins[start], end=last)

    def without(self, spans: Iterable[Stretch]) -> "Folded":
        """Return the text with these stretches of the original blanked, places unchanged."""
        hidden = set[int]()
        for span in spans:
            hidden.update(range(span.start, span.end))
        if not hidden:
            return self
        text = "".join(
            "\x00" if origin in hidden and letter != "\n" else letter
            for letter, origin in zip(self.text, self.origins, strict=False)
        )
        return Folded(original=self.original, text=text, origins=self.origins)


def fold(message: str) -> Folded:
    """Return the message folded: case, width, odd spaces, quotes and dashes made plain.

    >>> fold("Rp\uff11\uff10\u00a0JUTA").text
    'rp10 juta'
    """
    if message.isascii():
        plain = message.translate(_SAME).lower()
        return Folded(original=message, text=plain, origins=range(len(message) + 1))
    letters: list[str] = []
    origins: list[int] = []
    for place, letter in enumerate(message):
        for piece in _plain(letter):
            letters.append(piece)
            origins.append(place)
    return Folded(original=message, text="".join(letters), origins=(*origins, len(message)))


def words_of(folded: Folded) -> tuple[Word, ...]:
    """Return the words in order; digits before letters stand alone."""
    return tuple(
        Word(
            start=folded.origins[found.start()],
            end=folded.origins[found.end() - 1] + 1,
            text=found.group(),
            at=found.start(),
        )
        for found in _WORD.finditer(folded.text)
    )


def plain_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a phrase, without places; all equal ones are one object."""
    return tuple(map(intern, _WORD.findall(fold(text).text)))


def all_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the folded words of many texts, faster than one by one."""
    lines: dict[bool, list[str]] = {True: [], False: []}
    for text in texts:
        lines[text.isascii()].append(text)  # what is ASCII is folded at once
    return frozenset(_WORD.findall(fold("\n".join(lines[True])).text)).union(
        *map(plain_words, lines[False])
    )


def has_words(text: str) -> bool:
    """Tell whether there is a word in the text."""
    return _WORD.search(text if text.isascii() else fold(text).text) is not None


def undrawn(word: str) -> str:
    """Return the word with drawn-out letters made single.

    >>> undrawn("bangettt")
    'banget'
    """
    return _DRAWN_OUT.sub(r"\1", word)


def overlaps(span: Stretch, others: Iterable[Stretch]) -> bool:
    """Tell whether the span shares a character with any of the others."""
    return any(span.start < other.end and other.start < span.end for other in others)


def _plain(letter: str) -> str:
    if letter in _INVISIBLE:
        return ""
    if letter.isascii():
        return letter.translate(_SAME).lower()
    if letter.isspace() and letter != "\n":
        return " "
    return unicodedata.normalize("NFKC", letter.translate(_SAME)).casefold()
