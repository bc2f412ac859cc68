"""Bands of engagement and of reach: each of one base, which it keeps."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from advisor.benchmarks.bands import RateBand
from advisor.benchmarks.compute import Computed, Shelf, compute
from advisor.benchmarks.figure import FigureKind
from advisor.benchmarks.methods import rounded_rate
from advisor.benchmarks.scope import Scope
from advisor.tiers import bounds_of
from advisor.value import Value
from advisor.vocabulary import Platform, Tier

_OF_REACH = "followers"


class RateRow(Value):
    """A band with the platform, the sizes and, for reach, the placement it speaks of."""

    rate: RateBand
    platform: Platform
    tiers: tuple[Tier, ...]
    placement: str | None = None


def rate_rows(
    methods: Mapping[str, Any], kind: str, shelf: Shelf
) -> tuple[tuple[RateRow, ...], tuple[Scope, ...]]:
    """Return the bands of engagement or reach, and what each of them speaks of."""
    rows = methods[kind]
    scopes = tuple(_scope(row, FigureKind(kind), methods) for row in rows)
    placed = zip(rows, scopes, strict=True)
    return tuple(_row(row, scope, shelf) for row, scope in placed), scopes


def _scope(row: Mapping[str, Any], kind: FigureKind, methods: Mapping[str, Any]) -> Scope:
    tiers = tuple(Tier(name) for name in row["tiers"])
    last = bounds_of(tiers[-1])[1]
    placement = row.get("format", row.get("placement"))
    return Scope(
        kind=kind,
        platforms=frozenset({Platform(row["platform"])}),
        tiers=frozenset(tiers),
        followers_from=bounds_of(tiers[0])[0],
        followers_below=None if last is None else last + 1,
        formats=None if placement is None else frozenset({placement}),
        base=row.get("base", _OF_REACH),
        seen_from=methods["seen_from"][kind],
        everywhere=methods["any_size"][kind],
    )


def _row(row: Mapping[str, Any], scope: Scope, shelf: Shelf) -> RateRow:
    return RateRow(
        rate=_band(row, compute(row, scope, shelf), scope),
        platform=Platform(row["platform"]),
        tiers=tuple(Tier(name) for name in row["tiers"]),
        placement=row.get("placement"),
    )


def _band(row: Mapping[str, Any], band: Computed, scope: Scope) -> RateBand:
    edges = zip((band.low, band.typical, band.high), band.places, strict=True)
    low, typical, high = (rounded_rate(edge, places) / 100 for edge, places in edges)
    return RateBand(
        low=min(low, typical),
        typical=typical,
        high=max(high, typical),
        base=scope.base or _OF_REACH,
        evidence=row["evidence"],
        sources=band.sources,
        lowest_seen=_share(band.lowest_seen),
        highest_seen=_share(band.highest_seen),
        figures=tuple(figure.id for figure in band.figures),
    )


def _share(percent: Decimal) -> Decimal:
    return percent / 100
