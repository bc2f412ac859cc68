"""Which label a set of clues speaks for: naive Bayes over weighted clues.

It learns by counting, in one pass, so that the matcher follows its examples without a training
step. Only what a label has seen is kept: for the others a clue counts the same.
"""

from array import array
from collections.abc import Hashable, Iterable, Mapping
from math import exp, log, sqrt
from typing import Generic, NamedTuple, TypeVar

Label = TypeVar("Label", bound=Hashable)
Clues = Mapping[str, float]


class _Example(NamedTuple):
    """An example as numbers: the place of its label, its clues by number, what each weighs."""

    label: int
    clues: "array[int]"
    weights: "array[float]"


class Likelihood(Generic[Label]):
    """Labels and how much each clue speaks for them.

    A clue counts the more, the fewer examples have it. `smoothing` is how much of every clue each
    label is taken to have seen; the smaller, the more an unseen clue speaks against a label.
    """

    # Hundreds of thousands of figures: as Python objects they would be most of the bot's memory,
    # so what clue number n gives to which labels lies in flat arrays, from `_firsts[n]` on.

    def __init__(self, rows: Iterable[tuple[Label, Clues]], *, smoothing: float) -> None:
        """Count the clues of the rows, each an example and its label."""
        places: dict[Label, int] = {}
        self._numbers: dict[str, int] = {}
        examples = [
            self._example(places.setdefault(label, len(places)), clues) for label, clues in rows
        ]
        self.labels = tuple(places)
        self._rarities = _rarities(examples, len(self._numbers))
        seen: list[dict[int, float]] = [{} for _ in self._numbers]
        totals = [0.0] * len(self.labels)
        for place, clues, weights in examples:
            for clue, weight in self._scaled(zip(clues, weights, strict=True)):
                seen[clue][place] = seen[clue].get(place, 0.0) + weight
                totals[place] += weight
        self._bases = tuple(log(total + smoothing * len(seen)) for total in totals)
        self._firsts, self._places, self._gains = array("L", [0]), array("B"), array("f")
        for masses in seen:
            self._places.extend(masses)
            self._gains.extend(log(1 + mass / smoothing) for mass in masses.values())
            self._firsts.append(len(self._places))

    def scores(self, clues: Clues) -> tuple[float, ...]:
        """Return how well the clues fit each label, in the order of `labels`.

        Log-likelihoods up to a constant; clues that no example has are passed over.
        """
        numbers = self._numbers
        scaled = self._scaled(
            (numbers[clue], weight) for clue, weight in clues.items() if clue in numbers
        )
        mass = sum(weight for _, weight in scaled)
        scores = [-mass * base for base in self._bases]
        places, gains, firsts = self._places, self._gains, self._firsts
        for clue, weight in scaled:
            for at in range(firsts[clue], firsts[clue + 1]):
                scores[places[at]] += weight * gains[at]
        return tuple(scores)

    def _example(self, label: int, clues: Clues) -> _Example:
        numbers = self._numbers
        found = [numbers.setdefault(clue, len(numbers)) for clue in clues]
        return _Example(label, array("L", found), array("f", clues.values()))

    def _scaled(self, clues: Iterable[tuple[int, float]]) -> list[tuple[int, float]]:
        """Return the clues weighed, as a vector of length 1: long texts count no more."""
        rarities = self._rarities
        found = [(clue, weight * rarities[clue]) for clue, weight in clues]
        length = sqrt(sum([weight * weight for _, weight in found]))
        return [(clue, weight / length) for clue, weight in found]


def shares(scores: Iterable[float], sharpness: float) -> tuple[float, ...]:
    """Return the scores as shares of 1; the sharper, the more the best one takes.

    >>> shares([0.0, 0.0], sharpness=5)
    (0.5, 0.5)
    """
    scaled = [score * sharpness for score in scores]
    top = max(scaled)
    powers = [exp(score - top) for score in scaled]
    whole = sum(powers)
    return tuple(power / whole for power in powers)


def _rarities(examples: Iterable[_Example], clues: int) -> "array[float]":
    having, count = [0] * clues, 0
    for example in examples:
        count += 1
        for clue in example.clues:
            having[clue] += 1
    return array("f", [log((count + 1) / (one + 1)) + 1 for one in having])
