"""Reach: how many people see posts once repeats and shared followers are taken out.

Counted in accounts, as published reach rates are; a person with two accounts counts twice. The
formulas are the ones media planners use; what they assume is in `data/planning.toml`.
"""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from advisor.data import table
from advisor.vocabulary import Platform

ONE = Decimal(1)


class Group(NamedTuple):
    """Creators alike: each of them reaches this many accounts."""

    creators: int
    reach: Decimal


@cache
def counts_views(platform: Platform) -> bool:
    """Tell whether a platform publishes the views of posts; elsewhere it is people reached."""
    return platform in {Platform(name) for name in table("creators")["reach_of_views"]["by_views"]}


@cache
def people_per_view(platform: Platform) -> Decimal | None:
    """Return how many different people stand behind a view, None where nobody says.

    The one factor that cards, comparisons and plans turn views into people with.
    """
    part = table("creators")["reach_of_views"].get(platform)
    return None if part is None else Decimal(part)


@cache
def share_reached(share: Decimal, posts: int) -> Decimal:
    """Return the share of followers that sees at least one of some posts by the same creator.

    `share` is what one post reaches, between 0 and 1. Beta-binomial: the same people are likelier
    to see the next post too, so three posts reach less than chance would have it.

    >>> [round(share_reached(Decimal("0.225"), posts), 3) for posts in (1, 2, 3)]
    [Decimal('0.225'), Decimal('0.330'), Decimal('0.394')]
    """
    sameness = ONE / Decimal(table("planning")["repeats"]["dispersion"]) - ONE
    unseen = ONE
    for earlier in range(posts):
        unseen *= ((ONE - share) * sameness + earlier) / (sameness + earlier)
    return ONE - unseen


def unseen_by(groups: Iterable[Group], crowd: Decimal) -> Decimal:
    """Return the share of a shared crowd that sees none of the creators (Sainsbury), 0 to 1.

    Nobody is taken to reach more than nine tenths of the crowd alone. Shares of several lots of
    creators multiply.
    """
    most = Decimal(table("planning")["shared_audience"]["most_of_it"])
    unseen = ONE
    for group in groups:
        unseen *= (ONE - min(group.reach / crowd, most)) ** group.creators
    return unseen


def reached_together(groups: Iterable[Group], crowd: Decimal) -> Decimal:
    """Return how many accounts of a shared crowd see at least one of the creators.

    >>> reached_together([Group(2, Decimal(22_500))], Decimal(5_000_000))
    Decimal('44898.75000000')
    """
    return crowd * (ONE - unseen_by(groups, crowd))


def careful(reach: Decimal, creators: int) -> Decimal:
    """Return the low end of a reach: cut once more when several creators add up to it."""
    cut = Decimal(table("planning")["shared_audience"]["careful"])
    return reach * cut if creators > 1 else reach


def crowd_of_overlap(first: Decimal, second: Decimal, duplicates: Decimal) -> Decimal:
    """Return the crowd in which two creators would share this many accounts by chance.

    Put into `reached_together` it gives back the pair's measured reach exactly.
    """
    return first * second / duplicates
