"""A crew: creators of one tier posting for a campaign, with what they cost, reach and stir up."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import NamedTuple

from advisor.benchmarks import PriceBand, RateBand, engagement_band, price_band, reach_band
from advisor.data import table
from advisor.errors import DataError
from advisor.figures import Figure
from advisor.reach import Group, careful, share_reached, unseen_by
from advisor.spending import Fees
from advisor.vocabulary import Basis, Platform, Tier

EDGES = ("low", "typical", "high")
BY_FOLLOWERS = "followers"
EVIDENCE = ("good", "fair", "weak")
ONE = Decimal(1)


class Size(NamedTuple):
    """A creator of a tier, counted at the middle of the tier's followers on one platform."""

    followers: Decimal
    price: PriceBand
    reach: RateBand
    engagement: RateBand


class Crew(NamedTuple):
    """So many creators of one tier, alike, sharing the posts as evenly as whole posts allow."""

    tier: Tier
    size: Size
    creators: int
    posts: int

    @property
    def price(self) -> PriceBand:
        """What one post of theirs costs."""
        return self.size.price


def crew(platform: Platform, tier: Tier, creators: int, posts: int) -> Crew:
    """Return the crew of so many creators of a tier, posting so often together."""
    return Crew(tier, size_of(platform, tier), creators, posts)


@cache
def size_of(platform: Platform, tier: Tier) -> Size:
    """Return what a creator in the middle of a tier costs and does on a platform.

    Raises:
        DataError: nobody publishes a fee, a reach or an engagement rate for it.
    """
    first, end = table("planning")["tier"][tier]["followers"]
    followers = (Decimal(first) * end).sqrt().quantize(ONE, ROUND_HALF_UP)
    price = price_band(platform, int(followers))
    reach, engagement = reach_band(platform, tier), engagement_band(platform, tier)
    if price is None or reach is None or engagement is None:
        raise DataError(
            f"advisor/data/methods.toml: no plan can be made for {tier} on {platform}."
        )
    return Size(followers, price, reach, engagement)


@cache
def fees_on(platform: Platform) -> Fees:
    """Return the usual fee for one post per tier, in rupiah."""
    return Fees(*(size_of(platform, Tier(tier)).price.fee.typical.amount for tier in Fees._fields))


def reach_of(crews: tuple[Crew, ...], crowd: Decimal) -> Figure:
    """Return how many accounts see at least one post of the crews, overlap taken out."""
    creators = sum(one.creators for one in crews)

    def people(edge: str) -> Decimal:
        unseen = ONE
        for one in crews:
            unseen *= unseen_by(_groups(one, getattr(one.size.reach, edge)), crowd)
        reached = crowd * (ONE - unseen)
        return careful(reached, creators) if edge == "low" else reached

    bands = tuple(one.size.reach for one in crews)
    crowd_sources = tuple(table("planning")["shared_audience"]["sources"])
    return _figure(people, bands, "shared_audience", crowd_sources)


def engagements_of(crews: tuple[Crew, ...]) -> Figure:
    """Return how many likes, comments, shares and saves all posts of the crews stir up.

    Followers times the rate where rates are published of followers, views times the rate where
    they are published of views; the two bases are never mixed.
    """

    def actions(edge: str) -> Decimal:
        return sum((one.posts * _per_post(one.size, edge) for one in crews), Decimal(0))

    return _figure(actions, tuple(one.size.engagement for one in crews), "tier_middle")


def _per_post(size: Size, edge: str) -> Decimal:
    rate: Decimal = getattr(size.engagement, edge)
    if size.engagement.base == BY_FOLLOWERS:
        return size.followers * rate
    views: Decimal = size.followers * getattr(size.reach, edge)
    return views * rate


def _groups(one: Crew, share: Decimal) -> tuple[Group, ...]:
    each, more = divmod(one.posts, one.creators)
    followers = one.size.followers
    return (
        Group(one.creators - more, followers * share_reached(share, each)),
        Group(more, followers * share_reached(share, each + 1)),
    )


def _figure(
    value: Callable[[str], Decimal],
    bands: tuple[RateBand, ...],
    assumption: str,
    more_sources: tuple[str, ...] = (),
) -> Figure:
    """Return the figure in whole people or actions, as good as the weakest of its bands."""
    low, typical, high = (value(edge).quantize(ONE, ROUND_HALF_UP) for edge in EDGES)
    sources = (source for band in bands for source in band.sources)
    return Figure(
        low=low,
        typical=typical,
        high=high,
        basis=Basis.ASSUMED,
        sources=tuple(dict.fromkeys((*sources, *more_sources))),
        assumption=assumption,
        evidence=max((band.evidence for band in bands), key=EVIDENCE.index),
    )
