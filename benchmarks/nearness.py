"""The weights of `advisor/reading/nearness.py`, fitted anew, and what they are worth.

Run it as `python benchmarks/nearness.py`. Each example of `locales/*/questions.toml` is looked at
by a matcher that learned without it and without what was written at the same time (six parts), and
a logistic regression weighs the signals. Prints weights to copy, how many examples of others pass
when 1 % and 2 % of ours are lost, beside the plain count, and what each limit loses and lets pass.
"""

from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import replace
from math import exp

from advisor.reading.examples import Examples
from advisor.reading.lexicon import Lexicon
from advisor.reading.nearness import Signals
from advisor.reading.questions import Matcher
from advisor.reading.text import fold
from bot.languages import read_lexicon

PARTS = 6
STEPS = 25
RIDGE = 0.1
LIMITS = (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0)

Row = tuple[bool, tuple[float, ...]]


def main() -> None:
    """Print the weights and what passes with them."""
    rows = list(_signals(read_lexicon()))
    weights = _fitted(rows)
    named = zip((*Signals._fields, "bias"), weights, strict=True)
    print(", ".join(f"{name} {weight:.2f}" for name, weight in named))
    plain = (1.0,) + (0.0,) * (len(weights) - 1)
    for name, used in (("count alone", plain), ("all signals", weights)):
        found = (f"{_passing(rows, used, lost):.1%} at {lost:.0%}" for lost in (0.01, 0.02))
        print(f"{name}: others that pass, by the part of ours lost: {', '.join(found)}")
    for limit in LIMITS:
        lost, passing = (_share(rows, weights, ours=ours, limit=limit) for ours in (True, False))
        print(f"limit {limit:4.1f}: {1 - lost:.1%} of ours lost, {passing:.1%} of others pass")


def _signals(lexicon: Lexicon) -> Iterator[Row]:
    examples = lexicon.examples
    for part in range(PARTS):
        topics = {topic: _cut(some, part) for topic, some in examples.topics.items()}
        mine, others = [some for some, _ in topics.values()], _cut(examples.off_subject, part)
        kept = {topic: rest for topic, (_, rest) in topics.items()}
        matcher = _matcher(lexicon, replace(examples, topics=kept, off_subject=others[1]))
        yield from _read(matcher, [text for some in mine for text in some], ours=True)
        yield from _read(matcher, others[0], ours=False)


def _cut(texts: tuple[str, ...], part: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return a part of the texts and the others; what was written together stays together."""
    start, end = (len(texts) * at // PARTS for at in (part, part + 1))
    return texts[start:end], texts[:start] + texts[end:]


def _matcher(lexicon: Lexicon, examples: Examples) -> Matcher:
    taught = copy(lexicon)
    object.__setattr__(taught, "examples", examples)
    return Matcher(taught)


def _read(matcher: Matcher, texts: Sequence[str], *, ours: bool) -> Iterator[Row]:
    for text in texts:
        sense = matcher.sense_of(fold(text).text)
        if sense.words:
            yield ours, (*matcher.signals(sense, matcher.read(sense)), 1.0)


def _fitted(rows: Sequence[Row]) -> tuple[float, ...]:
    """Return the weights by Newton's method, ours and others weighing alike."""
    size = len(rows[0][1])
    mine = sum(ours for ours, _ in rows) / len(rows)
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [RIDGE * weight for weight in weights]
        bend = [[RIDGE * (at == to) for to in range(size)] for at in range(size)]
        for ours, signals in rows:
            chance = 1 / (1 + exp(-max(-30.0, min(30.0, _dot(weights, signals)))))
            mass = 0.5 / (mine if ours else 1 - mine)
            for at, signal in enumerate(signals):
                slope[at] += mass * (chance - ours) * signal
                for to in range(size):
                    bend[at][to] += mass * chance * (1 - chance) * signal * signals[to]
        step = _solved(bend, slope)
        weights = [weight - by for weight, by in zip(weights, step, strict=True)]
    return tuple(weights)


def _solved(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at, pivot in enumerate(rows):
        for other in rows:
            if other is not pivot:
                by = other[at] / pivot[at]
                other[:] = [a - by * b for a, b in zip(other, pivot, strict=True)]
    return [row[-1] / row[at] for at, row in enumerate(rows)]


def _dot(weights: Sequence[float], signals: Sequence[float]) -> float:
    return sum(weight * signal for weight, signal in zip(weights, signals, strict=True))


def _passing(rows: Sequence[Row], weights: Sequence[float], lost: float) -> float:
    """Return the part of the others that pass where this part of ours is lost."""
    mine = sorted(_dot(weights, signals) for ours, signals in rows if ours)
    return _share(rows, weights, ours=False, limit=mine[int(len(mine) * lost)])


def _share(rows: Sequence[Row], weights: Sequence[float], *, ours: bool, limit: float) -> float:
    """Return the part of ours, or of the others, at or above a limit."""
    found = [_dot(weights, signals) >= limit for mine, signals in rows if mine is ours]
    return sum(found) / len(found)


if __name__ == "__main__":
    main()
