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


class Bar(Value):
    """A range on an axis: where it begins, its usual value and its end, and both in words.

    `picked` marks the one that is recommended.
    """

    name: str
    low: float
    typical: float
    high: float
    label: str
    spread: str
    picked: bool = False


class Panel(Value):
    """Ranges of one figure above each other, on an axis that begins at nothing."""

    title: str
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]


class Ranges(Value):
    """Panels with the same names in the same order, so that they can be read across."""

    title: str
    subtitle: str
    panels: tuple[Panel, ...]
    badge: str  # what stands beside the picked one
    note: str = ""
    dark: bool = False
