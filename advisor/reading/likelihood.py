"""Which label a set of clues speaks for: naive Bayes over weighted clues.

It learns by counting, in one pass, so that the matcher follows its examples without a training
step. Only what a label has seen is kept: for the others a clue counts the same.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
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
        self.numbers: defaultdict[str, int] = defaultdict(count().__next__)
        self.weights = array("f")

    def learn(self, clues: Clues) -> list[int]:
        """Return the numbers of the clues; new ones get the next."""
        numbers, known = self.numbers, len(self.numbers)
        found = [numbers[clue] for clue in clues]
        if len(numbers) > known:
            new = (one for at, one in zip(found, clues.values(), strict=True) if at >= known)
            self.weights.extend(new)
        return found

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

    def weights(self) -> Iterator[float]:
        """Yield what each clue weighs: the more, the fewer examples have it."""
        having, examples = Counter(self._clues), len(self._labelled)
        for clue, weight in enumerate(self.vocabulary.weights):
            yield weight * (log((examples + 1) / (having[clue] + 1)) + 1)


class Likelihood(Generic[Label]):
    """Labels and how much each clue speaks for them.

    A clue counts the more, the fewer examples have it. `smoothing` is how much of every clue each
    label is taken to have seen; the smaller, the more an unseen clue speaks against a label.
    """

    # What clue number n gives to which labels lies in flat arrays, from `_firsts[n]` on.

    def __init__(self, lessons: Lessons[Label], *, smoothing: float) -> None:
        """Count the clues of the lessons."""
        self.labels = tuple(lessons.labels)
        self.weights = array("f", lessons.weights())
        masses = [defaultdict[int, float](float) for _ in self.labels]
        for label, clues in lessons:
            share, mass = self._share(clues), masses[label]
            for clue in clues:
                mass[clue] += share
        for mass in masses:
            for clue in mass:
                mass[clue] *= self.weights[clue]
        having = Counter[int]()
        for mass in masses:
            having.update(mass.keys())
        unseen = smoothing * len(having)
        self._bases = tuple(log(sum(mass.values()) + unseen) for mass in masses)
        counts = (having[clue] for clue in range(len(self.weights)))
        self._firsts = array("I", accumulate(counts, initial=0))
        self._places = array("B", bytes(self._firsts[-1]))
        self._gains = array("f", bytes(self._firsts[-1] * array("f").itemsize))
        self._fill(masses, smoothing)

    def _fill(self, masses: Iterable[Mapping[int, float]], smoothing: float) -> None:
        free = self._firsts[:]
        for place, mass in enumerate(masses):
            for clue, seen in mass.items():
                self._places[free[clue]] = place
                self._gains[free[clue]] = log(1 + seen / smoothing)
                free[clue] += 1

    def scores(self, clues: Iterable[int]) -> tuple[float, ...]:
        """Return how well the clues fit each label, in the order of `labels`.

        Log-likelihoods up to a constant; clues that no lesson had are passed over.
        """
        firsts = self._firsts
        found = [clue for clue in clues if firsts[clue] < firsts[clue + 1]]
        share = self._share(found)
        scaled = [self.weights[clue] * share for clue in found]
        mass = sum(scaled)
        scores = [-mass * base for base in self._bases]
        places, gains = self._places, self._gains
        for clue, weight in zip(found, scaled, strict=True):
            for at in range(firsts[clue], firsts[clue + 1]):
                scores[places[at]] += weight * gains[at]
        return tuple(scores)

    def _share(self, clues: Iterable[int]) -> float:
        """Return by how much to multiply so that long texts count no more: 1 over the length."""
        length = hypot(*map(self.weights.__getitem__, clues))
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
