"""What crews bring together: people, views and actions, and what one of each costs.

People and views are kept apart: a thousand views are fewer people, and what the field calls CPM
is of people on Instagram and of views where views are what platforms publish.
"""

from decimal import Decimal
from typing import NamedTuple

from advisor.crew import Crew, engagements_of, reach_of, views_of
from advisor.figures import EDGES, Figure
from advisor.money import Rupiah, RupiahRange
from advisor.reach import counts_views, unseen_by
from advisor.value import Value
from advisor.vocabulary import Platform

ONE = Decimal(1)
TENTH = Decimal("0.1")
THOUSAND = 1_000


class Bounds(Value):
    """Between which numbers of people the reach of a plan lies, however much audiences overlap.

    At least those of the one creator who reaches most, at most all creators' own ones added up.
    """

    least: Decimal
    most: Decimal


class Outcome(NamedTuple):
    """People reached, views, views for each of those people, actions, and costs of one of each.

    `cpm` is for a thousand views where platforms publish views, elsewhere for a thousand people;
    `cpv` is None where no views are published.
    """

    reach: Figure
    views: Figure
    frequency: Figure
    engagements: Figure
    bounds: Bounds
    cpm: RupiahRange
    cpe: RupiahRange
    cpv: RupiahRange | None


def outcome_of(
    crews: tuple[Crew, ...], cost: Rupiah, platform: Platform, crowd: Decimal
) -> Outcome:
    """Return what the crews bring for this cost, creators sharing a crowd of so many accounts."""
    reach, views, engagements = reach_of(crews, crowd), views_of(crews), engagements_of(crews)
    by_views = counts_views(platform)
    return Outcome(
        reach=reach,
        views=views,
        frequency=_frequency(views, reach),
        engagements=engagements,
        bounds=_bounds(crews, crowd),
        cpm=cost_per(cost.times(THOUSAND), views if by_views else reach),
        cpe=cost_per(cost, engagements),
        cpv=cost_per(cost, views) if by_views else None,
    )


def cost_per(cost: Rupiah, figure: Figure) -> RupiahRange:
    """Return the cost of one: low when many are reached, high when few are."""
    return RupiahRange(
        low=Rupiah.of(cost.amount / figure.high),
        typical=Rupiah.of(cost.amount / figure.typical),
        high=Rupiah.of(cost.amount / figure.low),
    )


def _frequency(views: Figure, reach: Figure) -> Figure:
    """Return how often one of those reached sees a post; each edge of both belongs together."""
    edges = {edge: (getattr(views, edge) / getattr(reach, edge)).quantize(TENTH) for edge in EDGES}
    low, typical, high = sorted(edges.values())
    sources = tuple(dict.fromkeys((*views.sources, *reach.sources)))
    return Figure(
        **{**dict(reach), "low": low, "typical": typical, "high": high, "sources": sources}
    )


def _bounds(crews: tuple[Crew, ...], crowd: Decimal) -> Bounds:
    groups = [group for one in crews for group in one.groups(one.size.reach.typical)]
    alone = [
        (group.creators, crowd * (1 - unseen_by((group._replace(creators=1),), crowd)))
        for group in groups
    ]
    least = max(reach for creators, reach in alone if creators)
    most = sum((creators * reach for creators, reach in alone), Decimal(0))
    return Bounds(least=least.quantize(ONE), most=most.quantize(ONE))
