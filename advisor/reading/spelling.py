"""Which word was meant: affixes, drawn-out letters, slips and dropped vowels undone."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from typing import Final
from zlib import crc32

from advisor.reading.text import undrawn

_VOWELS: Final = frozenset("aeiou")
_SHORTEST_STEM: Final = 3
_SHORTEST_SLIP: Final = 5  # one letter more or less makes another word of a shorter one
_LONGEST_SLIP: Final = 24
_SHORTEST_SKELETON: Final = 3


class Spelling:
    """The words of our field and the ways people write them.

    `meanings` tells what each word stands for: a slip between two words of one meaning is none.
    `regular` are other words in good use, never taken for a slip.
    """

    def __init__(
        self,
        meanings: Mapping[str, Hashable],
        regular: Collection[str],
        prefixes: Collection[str],
        suffixes: Collection[str],
    ) -> None:
        """Index the words by what is left when a letter, or every vowel, is dropped."""
        self._meanings = meanings
        self._regular = regular
        self._prefixes = prefixes
        self._suffixes = suffixes
        self._shortened = _Shortened(word for word in meanings if len(word) >= _SHORTEST_SLIP)
        self._skeletons: dict[str, tuple[str, ...]] = {}
        for word in meanings:
            skeleton = word[0] + "".join(letter for letter in word[1:] if letter not in _VOWELS)
            if _SHORTEST_SKELETON <= len(skeleton) < len(word):
                self._skeletons[skeleton] = (*self._skeletons.get(skeleton, ()), word)

    def known_as(self, typed: str) -> str:
        """Return the word of ours that was meant, or the typed one when there is none."""
        word = undrawn(typed)
        if word not in self._meanings and not word.isalpha():
            word = "".join(letter for letter in word if not letter.isdigit()) or word
        if word in self._meanings:
            return word
        stem = next((stem for stem in self._stems(word) if stem in self._meanings), None)
        if stem is not None:
            return stem
        if word in self._regular:
            return word
        return self._mended(word) or word

    def _stems(self, word: str) -> Iterator[str]:
        for suffix in self._suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
                yield word.removesuffix(suffix)
        for prefix in self._prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) > _SHORTEST_STEM:
                yield word.removeprefix(prefix)

    def _mended(self, word: str) -> str | None:
        """Return the word meant, when all that come near stand for the same."""
        near = self._slips(word) or self._skeletons.get(word, ())
        alike = {self._meanings[one] for one in near}
        return min(near) if len(alike) == 1 else None

    def _slips(self, word: str) -> set[str]:
        if not _SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP:
            return set()
        return {one for one in self._shortened.like(word) if _one_slip_apart(word, one)}


class _Shortened:
    """Words by what is left of them when a letter is dropped."""

    # There are tens of thousands of those, which would take 2 MB in a dictionary; so only their
    # checksums are kept, in order, each with the place of its word.

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(words)
        places = enumerate(self._words)
        pairs = sorted((sum_, at) for at, word in places for sum_ in _checksums(word))
        self._sums = array("I", [sum_ for sum_, _ in pairs])
        self._places = array("I", [at for _, at in pairs])

    def like(self, word: str) -> Iterator[str]:
        """Yield the words that leave the same as this one, and by chance some other."""
        sums = self._sums
        for wanted in _checksums(word):
            at = bisect_left(sums, wanted)
            while at < len(sums) and sums[at] == wanted:
                yield self._words[self._places[at]]
                at += 1


def _checksums(word: str) -> set[int]:
    return {crc32(short.encode(errors="surrogatepass")) for short in _without_a_letter(word)}


def _without_a_letter(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _one_slip_apart(one: str, other: str) -> bool:
    """Tell whether a letter was added, dropped or changed, or two neighbours swapped.

    >>> _one_slip_apart("inflencer", "influencer"), _one_slip_apart("mirco", "micro")
    (True, True)
    """
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    one, other = one[same:], other[same:]
    swapped = one[1::-1] + one[2:] == other if len(one) > 1 else False
    return one[1:] == other[1:] or one == other[1:] or one[1:] == other or swapped
