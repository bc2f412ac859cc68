"""How near a message is to our subject: several signals, each weighed.

Counting alone takes "how many followers does buddhism have" for ours, since it counts what is
there and not how much of the message it explains. The weights are those of a logistic regression
on examples that the counts were made without: `python benchmarks/nearness.py`.
"""

from typing import Final, NamedTuple

from advisor.reading.clues import Strangers, anchors_in, common_in
from advisor.reading.concepts import Sense


class Fits(NamedTuple):
    """How well a message fits our subject by what was learned from examples.

    `ideas` is how much more it is like our examples than like others, in log-likelihood, `words`
    the same by its words alone. `lead` is how far the best topic is ahead of the fourth, `inside`
    how far within the border it is, foreign and strange words counted.
    """

    ideas: float
    words: float
    lead: float
    inside: float


class Signals(NamedTuple):
    """What speaks for a message being on our subject.

    The first four are those of `Fits`. `common` counts concepts that every subject has, `anchors`
    those only ours has; `strange`, `foreign` and `loose` are the parts of its words never seen, of
    other fields, and without a concept.
    """

    ideas: float
    words: float
    lead: float
    inside: float
    common: int
    anchors: int
    strange: float
    foreign: float
    loose: float


# Fitted, as the module says, in the order of the signals.
WEIGHTS: Final = (0.44, 0.25, 0.30, 0.82, -0.16, 0.52, -4.00, -2.80, -0.77)
BIAS: Final = -2.26
_MOST_COMMON: Final = 3
_MOST_ANCHORS: Final = 2


def signals_of(sense: Sense, strangers: Strangers, fits: Fits) -> Signals:
    """Return the signals of a message with at least one word."""
    foreign, strange = strangers.counted(sense)
    length = len(sense.words)
    return Signals(
        *fits,
        common=min(common_in(sense), _MOST_COMMON),
        anchors=min(anchors_in(sense), _MOST_ANCHORS),
        strange=strange / length,
        foreign=foreign / length,
        loose=len(sense.loose) / length,
    )


def nearness(signals: Signals) -> float:
    """Return how near the signals put a message to our subject: the larger, the surer."""
    return BIAS + sum(weight * signal for weight, signal in zip(WEIGHTS, signals, strict=True))
