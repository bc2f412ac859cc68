"""Where our subject ends: a line with as much room as can be had on both sides.

Counting alone gives a clue its weight without looking at the others, so five everyday words can
drown the one that settles it. This line is moved by every example that stands on the wrong side
or too near, and by no other: an averaged perceptron with a margin. It needs no chance and little
time.
"""

from array import array
from collections.abc import Collection
from typing import Final

from advisor.reading.likelihood import Label, Lessons, share_of

_ROUNDS: Final = 12
_ROOM: Final = 1.0  # how far an example must be from the line
_SETTLED: Final = 2.0  # one this far away is not looked at again
_OTHERS: Final = 1.5  # examples of others are fewer, so each moves the line more
_STRIDE: Final = 1000  # neighbours are alike, so examples are taken from everywhere in turn


class Border:
    """The line between examples of ours and of others, and how far from it a text is."""

    def __init__(self, lessons: Lessons[Label], *, outside: Label) -> None:
        """Draw the line between the lessons with the label `outside` and all others."""
        weights = self._weights = lessons.weights
        size = len(weights) * array("d").itemsize
        self._line, self._mean = array("d", bytes(size)), array("d", bytes(size))
        self._squares = array("f", [weight * weight for weight in weights])
        others = lessons.labels.get(outside)
        examples = [
            (-1.0 if place == others else 1.0, share, clues)
            for (place, clues), share in zip(lessons, lessons.shares, strict=True)
        ]
        left = [one for start in range(_STRIDE) for one in examples[start::_STRIDE]]
        for round_ in range(_ROUNDS):
            to_come = 1 - round_ / _ROUNDS
            left = [one for one in left if self._moved(*one, to_come) < _SETTLED]
        self._mean = array("f", self._mean)
        del self._line, self._squares

    def _moved(self, side: float, share: float, clues: Collection[int], left: float) -> float:
        """Return how far the example was on its side, having moved the line if need be.

        `left` is the part of the rounds to come, in which a move of now counts in the mean.
        """
        line = self._line
        far = side * share * sum(map(line.__getitem__, clues))
        if far < _ROOM:
            mean, squares = self._mean, self._squares
            by = side * share * (1.0 if side > 0 else _OTHERS)
            for clue in clues:
                step = by * squares[clue]
                line[clue] += step
                mean[clue] += step * left
        return far

    def inside(self, clues: Collection[int]) -> float:
        """Return how far inside our subject the clues are; below 0 they are outside."""
        return share_of(clues, self._weights) * sum(map(self._mean.__getitem__, clues))
