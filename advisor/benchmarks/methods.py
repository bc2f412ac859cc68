"""How one edge of a band is computed: a rule of `methods.toml` applied to figures."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from advisor.benchmarks.figure import Edge, SourcedFigure, point_of
from advisor.errors import DataError

PLACE = "advisor/data/methods.toml"
# An edge of the band, and the point of a range that speaks for it.
EDGES = (("low", Edge.LOW), ("typical", Edge.MIDDLE), ("high", Edge.HIGH))
_HUNDREDTHS_BELOW = 1


class Method(NamedTuple):
    """A rule, and either the readings it is applied to or the edge of all figures of the size."""

    rule: str
    readings: tuple[tuple[str, Edge], ...]
    edge: Edge | None
    places: int | None


class Voice(NamedTuple):
    """What one source says about a size: the outermost of its pieces."""

    low: Decimal
    high: Decimal

    def at(self, edge: Edge) -> Decimal:
        """Return a point of the range."""
        return point_of(self.low, self.high, edge)


def median(values: Sequence[Decimal]) -> Decimal:
    """Return the middle value, or the mean of the two middle ones.

    >>> str(median([Decimal(9), Decimal(1), Decimal(2), Decimal(4)]))
    '3'
    """
    ranked = sorted(values)
    half = len(ranked) // 2
    return ranked[half] if len(ranked) % 2 else (ranked[half - 1] + ranked[half]) / 2


def geometric_mean(values: Sequence[Decimal]) -> Decimal:
    """Return the value whose ratio to all others evens out.

    >>> round(geometric_mean([Decimal(4), Decimal(40)]), 2)
    Decimal('12.65')
    """
    logs = sum((value.ln() for value in values), Decimal(0))
    return (logs / len(values)).exp()


RULES: Mapping[str, Callable[[Sequence[Decimal]], Decimal]] = {
    "median": median,
    "geometric_mean": geometric_mean,
}


def method_of(row: Mapping[str, Any], name: str) -> Method:
    """Return the method for one edge of a band.

    Raises:
        DataError: the rule or a reading is none we know.
    """
    told = dict(row[name])
    places = told.pop("places", None)
    rule = next((rule for rule in RULES if tuple(told) == (rule,)), None)
    try:
        if rule is not None and isinstance(told[rule], str):
            return Method(rule, (), Edge(told[rule]), places)
        if rule is not None:
            return Method(rule, tuple(_reading(each) for each in told[rule]), None, places)
    except ValueError:
        pass  # not an edge: refused below, like an unknown rule
    wish = f"want one of {', '.join(RULES)}, on an edge or on readings such as 'figure-1.low'"
    raise DataError(f"{PLACE}: {name} is {row[name]!r}; {wish}.")


def voices_of(figures: Iterable[SourcedFigure]) -> tuple[Voice, ...]:
    """Return what is said about a size, one voice a source.

    Pieces of one table together make one voice. An operator's rows are deals rather than pieces
    of a table, so each of them speaks for itself.
    """
    told: dict[str, Voice] = {}
    for figure in figures:
        if figure.low is None or figure.high is None:
            continue
        key = f"own {figure.id}" if figure.own else figure.source
        known = told.get(key, Voice(figure.low, figure.high))
        told[key] = Voice(min(known.low, figure.low), max(known.high, figure.high))
    return tuple(told.values())


def rounded_price(value: Decimal) -> Decimal:
    """Return an amount in two digits of its own, halves up.

    >>> [int(rounded_price(Decimal(n))) for n in (223_607, 1_581_139, 999_999)]
    [220000, 1600000, 1000000]
    """
    unit = Decimal(1).scaleb(value.adjusted() - 1)
    return (value / unit).to_integral_value(ROUND_HALF_UP) * unit


def rounded_rate(value: Decimal, places: int | None) -> Decimal:
    """Return a percentage to one place, below one percent to two, or to the places given.

    >>> [str(rounded_rate(Decimal(n), None)) for n in ("2.19", "0.54", "14.04")]
    ['2.2', '0.54', '14.0']
    """
    if places is None:
        places = 2 if value < _HUNDREDTHS_BELOW else 1
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _reading(text: str) -> tuple[str, Edge]:
    id_, _, edge = text.rpartition(".")
    return id_, Edge(edge)
