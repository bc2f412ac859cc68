"""A crew: creators of one tier posting for a campaign, with what they cost, reach and stir up."""

from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import NamedTuple

from advisor.benchmarks import (
    PriceBand,
    RateBand,
    engagement_band,
    fee_for,
    price_band,
    reach_band,
)
from advisor.data import table
from advisor.errors import DataError
from advisor.figures import EDGES, Figure, joined
from advisor.reach import (
    Group,
    careful,
    counts_views,
    people_per_view,
    share_reached,
    unseen_by,
)
from advisor.spending import Fees
from advisor.vocabulary import Basis, Platform, Tier
from advisor.worth import Worth

BY_FOLLOWERS = "followers"
ONE = Decimal(1)


class Size(NamedTuple):
    """A creator of a tier on one platform, counted at so many followers.

    `reach` is the part of the followers that one post reaches as people; `views` are its views as
    a part of the followers, which are the same where posts are published by reach.
    """

    followers: Decimal
    price: PriceBand
    reach: RateBand
    views: RateBand
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

    @property
    def cost(self) -> int:
        """What all posts cost at the typical fee, in rupiah."""
        return self.price.fee.typical.amount * self.posts

    def groups(self, share: Decimal) -> tuple[Group, ...]:
        """Return those alike, when one post reaches this share of the followers."""
        each, more = divmod(self.posts, self.creators)
        followers = self.size.followers
        return (
            Group(self.creators - more, followers * share_reached(share, each)),
            Group(more, followers * share_reached(share, each + 1)),
        )


def crew(
    platform: Platform, tier: Tier, creators: int, posts: int, followers: int | None = None
) -> Crew:
    """Return the crew of so many creators of a tier, posting so often together.

    Counted at the middle of the tier unless the followers of each are given.
    """
    return Crew(tier, size_of(platform, tier, followers), creators, posts)


@cache
def size_of(platform: Platform, tier: Tier, followers: int | None = None) -> Size:
    """Return what a creator of a tier costs and does on a platform, in its middle or elsewhere.

    Raises:
        DataError: nobody publishes a fee, a reach or an engagement rate for it.
    """
    middle = middle_of(tier)
    price = price_band(platform, middle)
    if price is not None and followers is not None and followers != middle:
        price = _priced(price, platform, followers)
    views, engagement = reach_band(platform, tier), engagement_band(platform, tier)
    if price is None or views is None or engagement is None:
        raise DataError(
            f"advisor/data/methods.toml: no plan can be made for {tier} on {platform}."
        )
    counted = Decimal(middle if followers is None else followers)
    return Size(counted, price, people_of(views, platform), views, engagement)


@cache
def middle_of(tier: Tier) -> int:
    """Return the followers that creators of a tier are counted at, unless they are bigger."""
    first, end = table("planning")["tier"][tier]["followers"]
    return int((Decimal(first) * end).sqrt().quantize(ONE, ROUND_HALF_UP))


def _priced(band: PriceBand, platform: Platform, followers: int) -> PriceBand:
    """Return the band with the fee for this number of followers, between the bands."""
    fee = fee_for(platform, followers)
    if fee is None:
        return band
    sources = tuple(dict.fromkeys((*band.sources, *fee.sources)))
    return PriceBand(**{**dict(band), "fee": fee.post, "sources": sources})


def people_of(views: RateBand, platform: Platform) -> RateBand:
    """Return the part of the followers reached; where views are published, people are fewer.

    The same share as on the card of a creator.
    """
    part = people_per_view(platform)
    if part is None or not counts_views(platform):
        return views
    row = table("creators")["reach_of_views"]
    people = {edge: getattr(views, edge) * part for edge in EDGES}
    sources = tuple(dict.fromkeys((*views.sources, *row["sources"])))
    return RateBand(**{**dict(views), **people, "sources": sources, "base": BY_FOLLOWERS})


@cache
def fees_on(platform: Platform) -> Fees:
    """Return the usual fee for one post per tier, in rupiah."""
    return Fees(*(size_of(platform, Tier(tier)).price.fee.typical.amount for tier in Fees._fields))


@cache
def worth_on(platform: Platform, crowd: Decimal) -> Worth:
    """Return what creators of each tier add to the people reached of a crowd."""
    return Worth(*(_worth(size_of(platform, Tier(tier)), crowd) for tier in Fees._fields))


def _worth(size: Size, crowd: Decimal) -> tuple[float, ...]:
    numbers = range(int(table("planning")["creators"]["most_posts"]) + 1)
    shares = (share_reached(size.reach.typical, posts) for posts in numbers)
    groups = (Group(1, size.followers * share) for share in shares)
    return tuple(-float(unseen_by((group,), crowd).ln()) for group in groups)


def reach_of(crews: tuple[Crew, ...], crowd: Decimal) -> Figure:
    """Return how many accounts see at least one post of the crews, overlap taken out."""
    creators = sum(one.creators for one in crews)

    def people(edge: str) -> Decimal:
        unseen = ONE
        for one in crews:
            unseen *= unseen_by(one.groups(getattr(one.size.reach, edge)), crowd)
        reached = crowd * (ONE - unseen)
        return careful(reached, creators) if edge == "low" else reached

    bands = tuple(one.size.reach for one in crews)
    crowd_sources = tuple(table("planning")["shared_audience"]["sources"])
    return joined(people, bands, Basis.ASSUMED, crowd_sources, "shared_audience")


def views_of(crews: tuple[Crew, ...]) -> Figure:
    """Return how often all posts of the crews are seen, repeats counted."""

    def seen(edge: str) -> Decimal:
        return sum((one.posts * _views(one.size, edge) for one in crews), Decimal(0))

    return _typical_of_tier(seen, [one.size.views for one in crews])


def engagements_of(crews: tuple[Crew, ...]) -> Figure:
    """Return how many likes, comments, shares and saves all posts of the crews stir up.

    Followers times the rate where rates are published of followers, views times the rate where
    they are published of views; the two bases are never mixed.
    """

    def actions(edge: str) -> Decimal:
        return sum((one.posts * _per_post(one.size, edge) for one in crews), Decimal(0))

    return _typical_of_tier(actions, [one.size.engagement for one in crews])


def _per_post(size: Size, edge: str) -> Decimal:
    rate: Decimal = getattr(size.engagement, edge)
    if size.engagement.base == BY_FOLLOWERS:
        return size.followers * rate
    return _views(size, edge) * rate


def _views(size: Size, edge: str) -> Decimal:
    views: Decimal = size.followers * getattr(size.views, edge)
    return views


def _typical_of_tier(value: Callable[[str], Decimal], bands: Sequence[RateBand]) -> Figure:
    return joined(value, bands, Basis.ASSUMED, assumption="tier_middle")
