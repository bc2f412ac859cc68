"""A chart as data: every word said and every place computed, so that drawing it needs no voice.

It is small enough to wait in the outbox, where the picture itself would be thirty times its size.
Places are fractions of the plot, from its left and from its bottom.
"""

from enum import StrEnum

from advisor.value import Value


class Mark(StrEnum):
    """What a dot tells by its shape and colour."""

    FAIR = "fair"
    BELOW = "below"
    ABOVE = "above"
    EXPECTED = "expected"


class Span(Value):
    """From where to where, low <= high."""

    low: float
    high: float


class Tick(Value):
    """A place on an axis and what stands beside it."""

    at: float
    label: str


class Diagonal(Value):
    """A line across the plot, from its lower left end to its upper right one."""

    x: Span
    y: Span
    label: str


class Dot(Value):
    """One thing in the plot: its number, its name in the list below, where it is and may be."""

    number: int
    name: str
    x: float
    y: float
    across: Span
    along: Span
    mark: Mark


class Key(Value):
    """What a mark means; without a mark, what the thin bars mean."""

    mark: Mark | None
    label: str


class Chart(Value):
    """Dots between two axes, with everything that is written around them."""

    title: str
    subtitle: str
    x_title: str
    y_title: str
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    diagonals: tuple[Diagonal, ...] = ()
    dots: tuple[Dot, ...]
    keys: tuple[Key, ...] = ()
    note: str = ""
    dark: bool = False
