"""Filling: money that pays no further post makes the creators bigger, as far as their tier goes.

Posts come whole, so a little more than one post's fee would lie idle. A creator above the middle
of the tier asks for more and reaches more; the fee is the one between the bands.
"""

from bisect import bisect_left
from decimal import Decimal
from functools import cache

from advisor.crew import Crew, crew
from advisor.data import table
from advisor.reach import unseen_by
from advisor.vocabulary import Platform, Tier


def is_little(left: int, fees: int) -> bool:
    """Tell whether so little of the fees is left that nobody need explain it."""
    return left <= fees * Decimal(table("planning")["fill"]["most_left"])


def filled(
    crews: tuple[Crew, ...], fees: int, platform: Platform, crowd: Decimal
) -> tuple[Crew, ...]:
    """Return the crews with what the fees leave over spent on bigger creators.

    Only where all are of one tier: several share the money by rules of their own, and leave
    little. They never get so big that they would reach more than with one post more at the usual
    size, or a little more money would buy fewer people.
    """
    if len(crews) != 1:
        return crews
    one = crews[0]
    if is_little(fees - one.cost, fees):
        return crews
    more = crew(platform, one.tier, *_one_more(one))

    def fits(followers: int) -> bool:
        grown = crew(platform, one.tier, one.creators, one.posts, followers)
        return grown.cost <= fees and _unseen(grown, crowd) >= _unseen(more, crowd)

    sizes = _sizes_above_middle(one.tier, int(one.size.followers))
    fitting = bisect_left(sizes, True, key=lambda followers: not fits(followers))
    if not fitting:
        return crews
    return (crew(platform, one.tier, one.creators, one.posts, sizes[fitting - 1]),)


def _one_more(one: Crew) -> tuple[int, int]:
    """Return creators and posts with one post more, by somebody new unless they repeat."""
    again = one.posts > one.creators
    return (one.creators if again else one.creators + 1, one.posts + 1)


def _unseen(one: Crew, crowd: Decimal) -> Decimal:
    return unseen_by(one.groups(one.size.reach.typical), crowd)


@cache
def _sizes_above_middle(tier: Tier, middle: int) -> tuple[int, ...]:
    """Return the numbers of followers in two digits between the middle and the top of a tier."""
    end: int = table("planning")["tier"][tier]["followers"][1]
    step: int = 10 ** (len(str(middle)) - 2)
    return tuple(range((middle // step + 1) * step, end, step))
