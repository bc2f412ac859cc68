"""The benchmark book: what public sources say creators of a size cost, and how they perform."""

from decimal import Decimal
from functools import cache

from advisor.data import table
from advisor.money import Rupiah, RupiahRange
from advisor.value import Value
from advisor.vocabulary import Platform, Tier


class PriceBand(Value):
    """Fee for one post: the usual range, the outermost figures seen, and who says so.

    `factor` is above 1 when the band was scaled from another platform for lack of own figures.
    """

    band: str
    tier: Tier
    fee: RupiahRange
    lowest_seen: Rupiah
    highest_seen: Rupiah
    evidence: str
    sources: tuple[str, ...]
    factor: Decimal = Decimal(1)


class RateBand(Value):
    """A share as fractions (0.01 is 1 %), what it is a share of, and who says so."""

    low: Decimal
    typical: Decimal
    high: Decimal
    base: str
    evidence: str
    sources: tuple[str, ...]


class _PriceRow(Value):
    """A price row of the book, with the sizes and platforms it speaks of."""

    price: PriceBand
    platforms: tuple[Platform, ...]
    followers_from: int
    followers_below: int | None


def price_band(platform: Platform | None, followers: int) -> PriceBand | None:
    """Return the fee band for one post of a creator of this size.

    Without a platform the shared Instagram and TikTok band is meant. None below 1,000 followers
    and on platforms for which nobody publishes rupiah prices.
    """
    factor = table("bands")["price_factor"].get(platform or "")
    wanted = Platform.INSTAGRAM if platform is None or factor else platform
    for row in reversed(_price_rows()):
        if wanted in row.platforms and _within(row, followers):
            return _scaled(row.price, factor) if factor else row.price
    return None


def tier_price(band: str) -> PriceBand:
    """Return the fee band of this name: a tier, `macro_lower` or `macro_upper`."""
    return next(row.price for row in _price_rows() if row.price.band == band)


@cache
def engagement_band(platform: Platform, tier: Tier) -> RateBand | None:
    """Return the engagement rate to expect, or None where no source has one.

    The base differs by platform (followers on Instagram, views on TikTok and YouTube) and the
    two must never be compared with each other.
    """
    for row in table("bands")["engagement_rate"]:
        if row["platform"] == platform and tier in row["tiers"]:
            return _rate_band(row, row["base"])
    return None


@cache
def reach_band(platform: Platform, tier: Tier, placement: str | None = None) -> RateBand | None:
    """Return the share of followers that one post reaches, or None where no source has one.

    Without a placement the platform's usual one is meant: feed on Instagram, video elsewhere.
    """
    for row in table("bands")["reach_rate"]:
        placed = placement is None or row["placement"] == placement
        if placed and row["platform"] == platform and tier in row["tiers"]:
            return _rate_band(row, "followers")
    return None


@cache
def _price_rows() -> tuple[_PriceRow, ...]:
    return tuple(
        _PriceRow(
            price=PriceBand(
                band=row["band"],
                tier=Tier(row["tier"]),
                fee=RupiahRange(low=row["low"], typical=row["typical"], high=row["high"]),
                lowest_seen=row["lowest_seen"],
                highest_seen=row["highest_seen"],
                evidence=row["evidence"],
                sources=tuple(row["sources"]),
            ),
            platforms=tuple(Platform(name) for name in row["platforms"]),
            followers_from=row["followers_from"],
            followers_below=row.get("followers_below"),
        )
        for row in table("bands")["price"]
    )


def _within(row: _PriceRow, followers: int) -> bool:
    below = row.followers_below
    return row.followers_from <= followers and (below is None or followers < below)


def _scaled(price: PriceBand, factor: dict[str, str]) -> PriceBand:
    times = Decimal(factor["factor"])
    return PriceBand(
        band=price.band,
        tier=price.tier,
        fee=price.fee.times(times),
        lowest_seen=price.lowest_seen.times(times),
        highest_seen=price.highest_seen.times(times),
        evidence=factor["evidence"],
        sources=(*price.sources, *factor["sources"]),
        factor=times,
    )


def _rate_band(row: dict[str, str], base: str) -> RateBand:
    return RateBand(
        low=Decimal(row["low"]) / 100,
        typical=Decimal(row["typical"]) / 100,
        high=Decimal(row["high"]) / 100,
        base=base,
        evidence=row["evidence"],
        sources=tuple(row["sources"]),
    )
