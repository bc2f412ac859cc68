"""Which label a set of clues speaks for: naive Bayes over weighted clues.

It learns by counting, in one pass, so that the matcher follows its examples without a training
step. Only what a label has seen is kept: for the others a clue counts the same.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, count, pairwise
from math import exp, hypot, log
from typing import Generic, TypeVar

Label = TypeVar("Label", bound=Hashable)
Clues = Mapping[str, float]


class Vocabulary:
    """The number of each clue, and what it weighs: the same in every text.

    Several models share one, so that a text is looked up once.
    """

    def __init__(self) -> None:
        """Begin without clues."""
        self.numbers: dict[str, int] = defaultdict(count().__next__)
        self.weights = array("f")

    def learn(self, clues: Clues) -> list[int]:
        """Return the numbers of the clues; new ones get the next."""
        numbers, known = self.numbers, len(self.numbers)
        found = [numbers[clue] for clue in clues]
        if len(numbers) > known:
            new = (one for at, one in zip(found, clues.values(), strict=True) if at >= known)
            self.weights.extend(new)
        return found

    def close(self) -> None:
        """Learn no more, which takes less memory and can be kept in a file."""
        self.numbers = dict(self.numbers)

    def known(self, clues: Iterable[str]) -> list[int]:
        """Return the numbers of those clues that were learned."""
        numbers = self.numbers
        return [numbers[clue] for clue in clues if clue in numbers]


class Lessons(Generic[Label]):
    """Examples as numbers of clues, with their labels, from which a model is counted."""

    # Hundreds of thousands of numbers, and objects for them would be most of the bot's memory, so
    # those of all examples lie in one flat array, cut at `_ends`.

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Begin without examples."""
        self.vocabulary = vocabulary
        self.labels: dict[Label, int] = {}
        self._labelled, self._ends, self._clues = array("B"), array("I", [0]), array("I")

    def add(self, label: Label, clues: Iterable[int]) -> None:
        """Take in an example."""
        self._labelled.append(self.labels.setdefault(label, len(self.labels)))
        self._clues.extend(clues)
        self._ends.append(len(self._clues))

    def __iter__(self) -> Iterator[tuple[int, "array[int]"]]:
        """Yield the place of the label and the clues of each example."""
        for label, (start, end) in zip(self._labelled, pairwise(self._ends), strict=True):
            yield label, self._clues[start:end]

    @cached_property
    def weights(self) -> "array[float]":
        """What each clue weighs, once all lessons are in: the more, the fewer examples have it."""
        having, examples = Counter(self._clues), len(self._labelled)
        weighed = zip(self.vocabulary.weights, range(len(self.vocabulary.weights)), strict=True)
        return array(
            "f", [one * (log((examples + 1) / (having[at] + 1)) + 1) for one, at in weighed]
        )

    @cached_property
    def shares(self) -> "array[float]":
        """By how much to multiply each example so that long ones count no more."""
        return array("d", [share_of(clues, self.weights) for _, clues in self])


class Likelihood(Generic[Label]):
    """Labels and how much each clue speaks for them.

    A clue counts the more, the fewer examples have it. `smoothing` is how much of every clue each
    label is taken to have seen; the smaller, the more an unseen clue speaks against a label. One
    more score stands for all labels but `other`, taken together.
    """

    # What clue number n gives to which labels lies in flat arrays, from `_firsts[n]` on.

    def __init__(self, lessons: Lessons[Label], *, smoothing: float, other: Label) -> None:
        """Count the clues of the lessons."""
        self.labels = tuple(lessons.labels)
        self._weights = lessons.weights
        masses = [defaultdict[int, float](float) for _ in self.labels]
        for (label, clues), share in zip(lessons, lessons.shares, strict=True):
            mass = masses[label]
            for clue in clues:
                mass[clue] += share
        having, together = self._weighed(masses, other)
        unseen = smoothing * sum(map(bool, having))
        sums = [*(sum(mass.values()) for mass in masses), sum(together)]
        self._bases = tuple(log(each + unseen) for each in sums)
        self._firsts = array("I", accumulate(having, initial=0))
        self._places = array("B", bytes(self._firsts[-1]))
        self._gains = array("f", bytes(self._firsts[-1] * array("f").itemsize))
        ours = ((clue, seen) for clue, seen in enumerate(together) if seen)
        self._fill([*(mass.items() for mass in masses), ours], smoothing)

    def _weighed(
        self, masses: Iterable[dict[int, float]], other: Label
    ) -> tuple["array[int]", "array[float]"]:
        """Weigh the masses; return how many labels have each clue, and all but one together."""
        size, weights = len(self._weights), self._weights
        having, together = array("I", bytes(4 * size)), array("d", bytes(8 * size))
        for label, mass in zip(self.labels, masses, strict=True):
            for clue in mass:
                mass[clue] *= weights[clue]
                having[clue] += 1
                if label != other:
                    having[clue] += not together[clue]
                    together[clue] += mass[clue]
        return having, together

    def _fill(self, masses: Iterable[Iterable[tuple[int, float]]], smoothing: float) -> None:
        free = self._firsts[:]
        for place, mass in enumerate(masses):
            for clue, seen in mass:
                self._places[free[clue]] = place
                self._gains[free[clue]] = log(1 + seen / smoothing)
                free[clue] += 1

    def scores(self, clues: Iterable[int]) -> tuple[float, ...]:
        """Return how well the clues fit each label, in the order of `labels`, then all but one.

        Log-likelihoods up to a constant; clues that no lesson had are passed over.
        """
        firsts = self._firsts
        found = [clue for clue in clues if firsts[clue] < firsts[clue + 1]]
        share = share_of(found, self._weights)
        scaled = [self._weights[clue] * share for clue in found]
        mass = sum(scaled)
        scores = [-mass * base for base in self._bases]
        places, gains = self._places, self._gains
        for clue, weight in zip(found, scaled, strict=True):
            those = slice(firsts[clue], firsts[clue + 1])
            for place, gain in zip(places[those], gains[those], strict=True):
                scores[place] += weight * gain
        return tuple(scores)


def share_of(clues: Iterable[int], weights: Sequence[float]) -> float:
    """Return 1 over the length of the clues as a vector; 0 when there are none."""
    length = hypot(*map(weights.__getitem__, clues))
    return 1 / length if length else 0.0


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
