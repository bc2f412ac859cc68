"""Where one line of several creators is cut: at commas and joining words, by the side of figures.

In '@a 20rb, @b 300rb' figures follow their creator, in '20rb @a, 300rb @b' they come first. The
gaps between the mentions tell which.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.meanings import sightings

Stretch = tuple[int, int]
_DIGIT = re.compile(r"\d")
# A full stop ends a sentence, but not before digits: 'rp. 3jt', 'no. 2'.
_SENTENCE = re.compile(r"[?!]+|(?<=\S\S)\.(?=\s|$)(?!\s\d)")
_TOUCHING = re.compile(r"[ :*_(=-]{0,4}")
_AT_LEAST = 2


def pieces_of(text: str, start: int, end: int, lexicon: Lexicon) -> list[Stretch]:
    """Return the stretches between separators, without holes; each keeps the one behind it."""
    ends = [found.end() for found in _separators(lexicon).finditer(text, start, end)]
    edges = [start, *ends, *([end] if not ends or ends[-1] < end else [])]
    return list(pairwise(edges))


class Clauses:
    """The folded text of a message, to be cut line by line."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon

    def cut(self, start: int, end: int, mentions: Sequence[Stretch]) -> list[Stretch]:
        """Return for each mention of a line the stretch that speaks about it, in order.

        `start` and `end` are the line, `mentions` at least two places in it.
        """
        inner = [self._pieces(one[1], two[0]) for one, two in pairwise(mentions)]
        head = self._pieces(start, mentions[0][0])
        tail = self._tail(mentions[-1][1], end)
        if self._comes_first(head, inner, tail):
            begins = [head[-1][0], *map(self._after_first, inner)]
            ends = [*begins[1:], tail[0][1] if not self._figure(tail[0]) else mentions[-1][1]]
            return list(zip(begins, ends, strict=True))
        labels_first = self._platform_before(head[-1]) < mentions[0][0]
        begins = [
            self._before_last(gap, last=at == len(inner) - 1, tail=tail)
            or (self._platform_before(gap[-1]) if labels_first else gap[-1][1])
            for at, gap in enumerate(inner)
        ]
        begins.insert(0, self._label_before(mentions, head))
        most = max(len(gap) - (not self._figure(gap[-1])) for gap in inner)
        last = tail[min(len(tail), max(1, most)) - 1][1]
        return list(zip(begins, [*begins[1:], last], strict=True))

    def _pieces(self, start: int, end: int) -> list[Stretch]:
        return pieces_of(self.text, start, end, self.lexicon) or [(start, end)]

    def _tail(self, start: int, end: int) -> list[Stretch]:
        stop = _SENTENCE.search(self.text, start, end)
        return self._pieces(start, stop.end() if stop else end)

    def _figure(self, piece: Stretch) -> bool:
        return _DIGIT.search(self.text, *piece) is not None

    def _comes_first(
        self, head: Sequence[Stretch], inner: Sequence[list[Stretch]], tail: Sequence[Stretch]
    ) -> bool:
        """Tell whether figures stand before their creator."""
        if not self._figure(head[-1]):
            return False
        votes = [self._figure(gap[-1]) - self._figure(gap[0]) for gap in inner]
        if any(votes):
            return sum(votes) > 0
        return not any(map(self._figure, tail)) and all(
            any(map(self._figure, gap)) for gap in inner
        )

    def _after_first(self, gap: Sequence[Stretch]) -> int:
        """Return where the next creator's stretch begins when figures come first."""
        return gap[0][1] if len(gap) >= _AT_LEAST and not self._figure(gap[0]) else gap[0][0]

    def _before_last(
        self, gap: Sequence[Stretch], *, last: bool, tail: Sequence[Stretch]
    ) -> int | None:
        """Return where the last piece begins, if it rather is about the creator behind it."""
        if len(gap) < _AT_LEAST:
            return None
        owned = last and not any(map(self._figure, tail)) and sum(map(self._figure, gap)) > 1
        return gap[-1][0] if owned or not self._figure(gap[-1]) else None

    def _label_before(self, mentions: Sequence[Stretch], head: Sequence[Stretch]) -> int:
        """Return where the first stretch begins: with its platform, if others have theirs too."""
        start = self._platform_before(head[-1])
        others = (self._platform_before((one[1], two[0])) < two[0]
                  for one, two in pairwise(mentions))  # fmt: skip
        return start if start < mentions[0][0] and any(others) else mentions[0][0]

    def _platform_before(self, piece: Stretch) -> int:
        """Return where a platform begins that touches the end of the piece, else that end."""
        start, end = piece
        text = self.text[start:end]
        for found in sightings(text, self.lexicon, ("platform",)):
            if _TOUCHING.fullmatch(text, found.end):
                return start + found.start
        return end


@cache
def _separators(lexicon: Lexicon) -> re.Pattern[str]:
    """Return what parts the items of a list: no decimal comma and no '/' of '3jt/post'."""
    words = "|".join(map(re.escape, lexicon.numbers.marks.get("and", ()))) or r"(?!)"
    return re.compile(
        rf"""
          ,(?!\d)(?:[ ]?\b(?:{words})\b)? | [;|\n]
        | [ ][/&+][ ] | [/&+](?=[@*_]) | \b(?:{words})\b
        """,
        re.VERBOSE,
    )
