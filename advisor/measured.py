"""What one post of a creator brings: as told, where told, and else as usual for the size.

Measured beats benchmark, and each figure says which of the two it is.
"""

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from advisor.addons import Addon
from advisor.benchmarks import Fee, FeeLine, RateBand, fee_for
from advisor.creator import Creator
from advisor.data import table
from advisor.figures import Figure
from advisor.reach import people_per_view
from advisor.value import Value
from advisor.vocabulary import Basis, Platform

ONE = Decimal(1)


class Own(Value):
    """The creator's own engagement rate; `base_known` tells whether we know what it is a share of.

    A rate computed from counts is by the base of the platform; one that was told may be by any.
    """

    rate: Decimal
    base_known: bool


class Moving(NamedTuple):
    """What moves a fee beside size and format: add-ons, the niche, and what this chat has paid."""

    addons: tuple[Addon, ...] = ()
    niche: str | None = None
    own: FeeLine | None = None


_BARE = Moving()


class Usual(NamedTuple):
    """What is usual for one deliverable of an account of this size.

    `share` is the part of the followers that a post reaches, on video platforms its views as a
    part of them. `terms` are what is asked for beside it: they move `fee` and nothing else.
    """

    platform: Platform
    followers: int
    format: str | None
    terms: Moving
    fee: Fee | None
    engagement: RateBand | None
    share: RateBand | None


@lru_cache(maxsize=512)
def usual_fee(
    platform: Platform, followers: int, format_: str | None, terms: Moving = _BARE
) -> Fee | None:
    """Return the published fee of one deliverable of an account of this size, None without one."""
    return fee_for(
        platform,
        followers,
        format=format_,
        addons=terms.addons,
        niche=terms.niche,
        own=terms.own,
    )


def own_rate(creator: Creator, band: RateBand | None) -> Own | None:
    """Return the creator's own engagement rate, or None when too little was told.

    Counted likes and comments come first, by the base of the band: followers or views.
    """
    base = _base(creator, band)
    if creator.likes is not None and base:
        return Own(rate=Decimal(_actions(creator)) / base, base_known=True)
    if creator.engagement_rate is not None:
        return Own(rate=creator.engagement_rate, base_known=False)
    return None


def views_of(creator: Creator, usual: Usual) -> Figure | None:
    """Return the views of one post: as told, else on video platforms what the size gets."""
    if creator.views is not None:
        return _told(Decimal(creator.views))
    if usual.share is None or usual.platform is Platform.INSTAGRAM:
        return None
    return figure_of(usual.share, Decimal(usual.followers))


def reach_of(creator: Creator, usual: Usual) -> Figure | None:
    """Return how many people see one post: a part of its views, else a part of the followers.

    Views are told or a benchmark; that only a part of them are different people is assumed.
    """
    row = table("creators")["reach_of_views"]
    views, part = views_of(creator, usual), people_per_view(usual.platform)
    if views is not None and part is not None:
        people = views.times(part)
        told = views.basis is Basis.TOLD
        return Figure(
            **{
                **dict(people),
                "basis": Basis.ASSUMED if told else Basis.BENCHMARK,
                "sources": tuple(dict.fromkeys((*people.sources, *row["sources"]))),
                "assumption": row["assumption"],
            }
        )
    return figure_of(usual.share, Decimal(usual.followers)) if usual.share else None


def engagements_of(creator: Creator, usual: Usual, own: Own | None) -> Figure | None:
    """Return the likes and comments of one post: as told, else the rate times its base."""
    if creator.likes is not None:
        return _told(Decimal(_actions(creator)))
    band = usual.engagement
    if band is None or (own is not None and own.rate > 1):
        return None
    rate = _told(own.rate) if own is not None else figure_of(band, ONE)
    views = views_of(creator, usual)
    base = _told(Decimal(usual.followers)) if band.base == "followers" else views
    return _product(rate, base) if base else None


def _base(creator: Creator, band: RateBand | None) -> int | None:
    if band is None:
        return None
    return creator.followers if band.base == "followers" else creator.views


def _actions(creator: Creator) -> int:
    return (creator.likes or 0) + (creator.comments or 0)


def _product(rate: Figure, base: Figure) -> Figure:
    told = rate.basis is Basis.TOLD and base.basis is Basis.TOLD
    return Figure(
        low=rate.low * base.low,
        typical=rate.typical * base.typical,
        high=rate.high * base.high,
        basis=Basis.TOLD if told else Basis.BENCHMARK,
        sources=tuple(dict.fromkeys((*rate.sources, *base.sources))),
        evidence=None if told else rate.evidence or base.evidence,
    )


def _told(number: Decimal) -> Figure:
    return Figure(low=number, typical=number, high=number, basis=Basis.TOLD)


def figure_of(band: RateBand, times: Decimal) -> Figure:
    """Return so many times a band as a figure."""
    return Figure(
        low=band.low * times,
        typical=band.typical * times,
        high=band.high * times,
        basis=Basis.BENCHMARK,
        sources=band.sources,
        evidence=band.evidence,
    )
