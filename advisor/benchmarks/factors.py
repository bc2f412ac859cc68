"""Factors that move a fee: formats, extras and niches, each computed from what sources state."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum

from advisor.benchmarks.figure import FigureKind, SourcedFigure, Unit
from advisor.benchmarks.methods import median, voices_of
from advisor.value import Value
from advisor.vocabulary import Platform

# From so many voices on the usual edges are medians; fewer are shown as far apart as they are.
_ENOUGH = 3
_ONE, _HUNDRED = Decimal(1), Decimal(100)
_MEASURED = "A"
_NAMED = {"A", "B"}
GOOD, FAIR, WEAK = "good", "fair", "weak"


class LineKind(StrEnum):
    """What a line of a fee is about."""

    PLATFORM = "platform"
    FORMAT = "format"
    ADDON = "addon"
    NICHE = "niche"
    OWN = "own"


class FeeLine(Value):
    """One thing that moves a fee, as a factor on it: 1.5 to 3 is 50 % to 200 % on top.

    `of` is what the factor was stated of where that is not the fee itself, such as `feed_cpm`:
    the price for as many views as a feed post. The outermost factors any source states are
    `lowest_seen` and `highest_seen`.
    """

    kind: LineKind
    id: str
    low: Decimal
    high: Decimal
    lowest_seen: Decimal
    highest_seen: Decimal
    of: str
    sources: tuple[str, ...]
    figures: tuple[str, ...]
    evidence: str

    @property
    def typical(self) -> Decimal:
        """The geometric middle of the factor."""
        return self.low if self.low == self.high else (self.low * self.high).sqrt()


class Factor(Value):
    """A line of a fee with the platform it holds for; None is all of them."""

    platform: Platform | None
    line: FeeLine


_KINDS: Mapping[FigureKind, LineKind] = {
    FigureKind.FORMAT: LineKind.FORMAT,
    FigureKind.ADDON: LineKind.ADDON,
    FigureKind.NICHE: LineKind.NICHE,
}


def factors_from(figures: Iterable[SourcedFigure]) -> tuple[Factor, ...]:
    """Return the factor of every format, extra and niche that some source has a number for.

    Formats and niches hold for the platform they were stated of; extras are contract terms and
    hold everywhere.
    """
    told: dict[tuple[LineKind, str, Platform | None], list[SourcedFigure]] = {}
    everywhere: list[SourcedFigure] = []
    for figure in figures:
        kind = _KINDS.get(figure.kind)
        if kind is None or figure.about is None:
            continue
        platform = None if kind is LineKind.ADDON else figure.platform
        told.setdefault((kind, figure.about, platform), []).append(figure)
        if platform is None:
            everywhere.append(figure)
    for (kind, about, platform), own in told.items():
        if platform is not None:
            own += [f for f in everywhere if _KINDS[f.kind] is kind and f.about == about]
    return tuple(
        Factor(platform=platform, line=_line(kind, about, stated))
        for (kind, about, platform), stated in told.items()
    )


def evidence_of(figures: Iterable[SourcedFigure]) -> str:
    """Return how good the evidence of a factor is: one source alone is always weak.

    Good takes three sources and a measurement, fair two sources of which one is named.
    """
    grades = {figure.source: figure.grade for figure in figures}
    if len(grades) >= _ENOUGH and _MEASURED in grades.values():
        return GOOD
    return FAIR if len(grades) > 1 and _NAMED & set(grades.values()) else WEAK


def _line(kind: LineKind, about: str, stated: list[SourcedFigure]) -> FeeLine:
    factors = tuple(_as_factor(figure) for figure in stated)
    voices = voices_of(factors)
    lows, highs = [voice.low for voice in voices], [voice.high for voice in voices]
    enough = len(voices) >= _ENOUGH
    return FeeLine(
        kind=kind,
        id=about,
        low=median(lows) if enough else min(lows),
        high=median(highs) if enough else max(highs),
        lowest_seen=min(lows),
        highest_seen=max(highs),
        of=next((figure.of for figure in stated if figure.of), "fee"),
        sources=tuple(dict.fromkeys(figure.source for figure in stated)),
        figures=tuple(figure.id for figure in stated),
        evidence=evidence_of(stated),
    )


def _as_factor(figure: SourcedFigure) -> SourcedFigure:
    """Return the figure with its ends as plain factors."""
    ends = [_factor(end, figure.unit) for end in (figure.low, figure.high) if end is not None]
    return SourcedFigure(**{**dict(figure), "low": min(ends), "high": max(ends)})


def _factor(value: Decimal, unit: Unit) -> Decimal:
    match unit:
        case Unit.PERCENT_ADDED:
            return _ONE + value / _HUNDRED
        case Unit.PERCENT_OFF:
            return _ONE - value / _HUNDRED
        case Unit.PERCENT_OF | Unit.PERCENT:
            return value / _HUNDRED
        case Unit.TIMES | Unit.MONEY:
            return value
