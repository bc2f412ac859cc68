"""Bands of fees, and the curve of prices through them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from advisor.benchmarks.bands import PriceBand
from advisor.benchmarks.compute import Shelf, compute
from advisor.benchmarks.curve import Curve, curves_through
from advisor.benchmarks.figure import FigureKind
from advisor.benchmarks.methods import rounded_price
from advisor.benchmarks.scope import Scope
from advisor.money import Rupiah, RupiahRange
from advisor.value import Value
from advisor.vocabulary import Platform, Tier


class PriceRow(Value):
    """A band with the sizes and platforms it speaks of; `middle` is a creator in the middle."""

    price: PriceBand
    platforms: tuple[Platform, ...]
    followers_from: int
    followers_below: int | None
    middle: Decimal

    def holds(self, followers: int) -> bool:
        """Tell whether a creator is of this size."""
        below = self.followers_below
        return self.followers_from <= followers and (below is None or followers < below)


def price_rows(
    methods: Mapping[str, Any], shelf: Shelf
) -> tuple[tuple[PriceRow, ...], tuple[Scope, ...]]:
    """Return the bands of fees from small to big, and what each of them speaks of."""
    rows = methods["price"]
    scopes = tuple(_scope(row, methods) for row in rows)
    placed = zip(rows, scopes, strict=True)
    return tuple(_row(row, scope, shelf) for row, scope in placed), scopes


def price_curves(methods: Mapping[str, Any], rows: Sequence[PriceRow]) -> dict[str, Curve]:
    """Return the curves of the low, the typical and the high price."""
    by_band = {row.price.band: row for row in rows}
    middles = {
        edge: [
            (by_band[band].middle, Decimal(getattr(by_band[band].price.fee, edge).amount))
            for band in bands
        ]
        for edge, bands in methods["curve"].items()
    }
    return curves_through(middles)


def _scope(row: Mapping[str, Any], methods: Mapping[str, Any]) -> Scope:
    first, *rest = row["followers"]
    return Scope(
        kind=FigureKind.PRICE,
        platforms=frozenset(Platform(name) for name in row["platforms"]),
        tiers=frozenset({Tier(row["tier"])}),
        followers_from=first,
        followers_below=rest[0] if rest else None,
        formats=frozenset(methods["post_formats"]),
        base=None,
        seen_from=methods["seen_from"]["price"],
        everywhere=methods["any_size"]["price"],
    )


def _row(row: Mapping[str, Any], scope: Scope, shelf: Shelf) -> PriceRow:
    band = compute(row, scope, shelf)
    low, typical, high = (_rupiah(edge) for edge in (band.low, band.typical, band.high))
    below = scope.followers_below
    middle = row["middle"] if below is None else Decimal(scope.followers_from * below).sqrt()
    return PriceRow(
        price=PriceBand(
            band=row["band"],
            tier=Tier(row["tier"]),
            fee=RupiahRange(low=low, typical=typical, high=high),
            lowest_seen=Rupiah.of(band.lowest_seen),
            highest_seen=Rupiah.of(band.highest_seen),
            evidence=row["evidence"],
            sources=band.sources,
            figures=tuple(figure.id for figure in band.figures),
        ),
        platforms=tuple(sorted(scope.platforms)),
        followers_from=scope.followers_from,
        followers_below=below,
        middle=Decimal(middle),
    )


def _rupiah(amount: Decimal) -> Rupiah:
    return Rupiah.of(rounded_price(amount))
