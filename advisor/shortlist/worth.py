"""What hiring a candidate brings, as a number that adds up over a set.

Shared followers make people reached no sum, but the share of a crowd that sees nobody is a product
(Sainsbury), so its logarithms add up and the best set is the one with the largest sum. They are
floats, as in `advisor.worth`: they only compare, and are rounded to whole points before that.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from math import log1p
from typing import NamedTuple

from advisor.audience import audience_of
from advisor.data import table
from advisor.shortlist.candidate import Candidate
from advisor.value import Value
from advisor.vocabulary import Measure, Platform, Trait


class Aim(Value):
    """What a set is chosen by; of several aims each counts with its weight."""

    measure: Measure
    weight: Decimal = Decimal(1)


class Crowd(NamedTuple):
    """What tells how many accounts the creators share: traits of a campaign, or a number told."""

    traits: frozenset[Trait] = frozenset()
    told: int | None = None


def worth_of(candidate: Candidate, posts: int, measure: Measure, crowd: Crowd) -> float | None:
    """Return what so many posts of a candidate bring by a measure, None without figures of it."""
    if measure is Measure.ENGAGEMENT:
        actions = candidate.engagements
        return None if actions is None else posts * float(actions.typical)
    shared = crowd_of(candidate.platform, crowd)
    if candidate.reach is None or shared is None:
        return None
    part = people(candidate.followers, float(candidate.reach.typical), posts) / shared
    return -log1p(-min(part, most_of_it()))


def people(followers: int, reach: float, posts: int) -> float:
    """Return how many see at least one of some posts, of which each reaches so many.

    The same as `reach.share_reached`, in floats, because lists are long. Who reaches more than
    follow has an audience of which a post reaches no more than nine tenths.
    """
    audience = max(float(followers), reach / most_of_it())
    if not audience:
        return 0.0
    sameness, share, unseen = _sameness(), reach / audience, 1.0
    for earlier in range(posts):
        unseen *= ((1.0 - share) * sameness + earlier) / (sameness + earlier)
    return audience * (1.0 - unseen)


def in_points(worths: Sequence[Sequence[float]], total: int) -> list[list[int]]:
    """Return the worths of the options of each group as whole points.

    One scale for all, by which the best options of all groups come to this total.
    """
    best = sum(max(map(abs, group), default=0.0) for group in worths)
    scale = total / best if best else 0.0
    return [[round(worth * scale) for worth in group] for group in worths]


def crowd_of(platform: Platform, crowd: Crowd) -> float | None:
    """Return how many accounts the creators share, None on platforms whose users nobody counts."""
    known = table("planning")["shared_audience"]["users"]
    return float(audience_of(platform, *crowd).accounts) if platform.value in known else None


@cache
def most_of_it() -> float:
    """Return the largest part of a crowd that one creator is taken to reach."""
    return float(table("planning")["shared_audience"]["most_of_it"])


@cache
def _sameness() -> float:
    return 1.0 / float(table("planning")["repeats"]["dispersion"]) - 1.0
