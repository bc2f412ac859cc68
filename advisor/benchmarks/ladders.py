"""A platform without prices of its own: how it compares with another in ladders from abroad.

The ratio is all that is taken from them. Their prices are those of other countries.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from advisor.benchmarks.compute import Shelf
from advisor.benchmarks.curve import Curve
from advisor.benchmarks.factors import FeeLine, LineKind
from advisor.benchmarks.figure import Edge, FigureKind, SourcedFigure
from advisor.benchmarks.methods import median
from advisor.vocabulary import Platform

_OPEN = 10
_PLACES = Decimal("0.1")


class _Ratio(NamedTuple):
    """How many times the other platform's price a figure of this one is."""

    times: Decimal
    figure: SourcedFigure


def lines_for_platforms(
    methods: Mapping[str, Any], shelf: Shelf, typical: Curve
) -> tuple[FeeLine, ...]:
    """Return for each platform priced by comparison the factor on the shared price.

    An operator's own prices on the platform are compared with the curve of typical prices.
    """
    return tuple(_line(row, shelf, typical) for row in methods["platform"])


def _line(row: Mapping[str, Any], shelf: Shelf, typical: Curve) -> FeeLine:
    platform, against = Platform(row["platform"]), Platform(row["against"])
    told = list(_own_ratios(platform, shelf.own, typical))
    for source in row["ladders"]:
        told += _ratios(platform, against, _of(source, shelf))
    seen = [r for source in row["seen"] for r in _ratios(platform, against, _of(source, shelf))]
    times = median([ratio.times for ratio in told]).quantize(_PLACES)
    widest = [ratio.times for ratio in (*told, *seen)]
    return FeeLine(
        kind=LineKind.PLATFORM,
        id=platform,
        low=times,
        high=times,
        lowest_seen=min(widest),
        highest_seen=max(widest),
        of="fee",
        sources=tuple(dict.fromkeys((*row["ladders"], *(r.figure.source for r in told)))),
        figures=tuple(ratio.figure.id for ratio in (*told, *seen)),
        evidence=row["evidence"],
    )


def _of(source: str, shelf: Shelf) -> tuple[SourcedFigure, ...]:
    return tuple(
        figure for figure in shelf.by_kind[FigureKind.PRICE_ABROAD] if figure.source == source
    )


def _ratios(
    platform: Platform, against: Platform, ladder: Iterable[SourcedFigure]
) -> Iterator[_Ratio]:
    """Yield the ratio at every size for which a ladder has both platforms.

    A ladder that names no platform for its first list means the other one.
    """
    steps = tuple(ladder)
    others = {
        (step.followers_from, step.followers_to): step.at(Edge.MIDDLE)
        for step in steps
        if step.platform in (against, None)
    }
    for step in steps:
        other = others.get((step.followers_from, step.followers_to))
        own = step.at(Edge.MIDDLE)
        if step.platform is platform and own and other:
            yield _Ratio(own / other, step)


def _own_ratios(
    platform: Platform, own: Iterable[SourcedFigure], typical: Curve
) -> Iterator[_Ratio]:
    for figure in own:
        price, first = figure.at(Edge.MIDDLE), figure.followers_from
        if figure.kind is FigureKind.PRICE and figure.platform is platform and price and first:
            last = figure.followers_to or first * _OPEN
            middle = Decimal(first * last).sqrt()
            yield _Ratio(price / typical.at(middle.ln()), figure)
