"""Which word was meant: affixes, drawn-out letters, slips and dropped vowels undone."""

from collections.abc import Collection, Hashable, Iterator, Mapping
from typing import Final

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
        self._shortened: dict[str, tuple[str, ...]] = {}
        self._skeletons: dict[str, tuple[str, ...]] = {}
        for word in meanings:
            alone = (word,)  # one for all its entries, of which there are tens of thousands
            if len(word) >= _SHORTEST_SLIP:
                for short in _without_a_letter(word):
                    self._shortened[short] = self._shortened.get(short, ()) + alone
            skeleton = word[0] + "".join(letter for letter in word[1:] if letter not in _VOWELS)
            if _SHORTEST_SKELETON <= len(skeleton) < len(word):
                self._skeletons[skeleton] = self._skeletons.get(skeleton, ()) + alone

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
        near = {one for short in _without_a_letter(word) for one in self._shortened.get(short, ())}
        return {one for one in near if _one_slip_apart(word, one)}


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
