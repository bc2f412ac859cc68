"""A plan: what a budget buys per tier, how many people it reaches, and what is left over."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from advisor.crew import EDGES, Crew, crew, engagements_of, fees_on, reach_of, views_of, worth_on
from advisor.data import table
from advisor.figures import Figure
from advisor.money import NOTHING, Rupiah, RupiahRange
from advisor.spending import Bought, Posts, Shares, bought
from advisor.split import Pot, Split, Use, pots_of, share_of
from advisor.value import Value
from advisor.vocabulary import Platform, Strategy, Tier

TENTH = Decimal("0.1")


class TierLine(Value):
    """What one tier contributes: creators, posts in total, fee per post, cost at typical fees.

    `reach` and `engagements` are for all posts of the line, before overlap with other lines.
    """

    tier: Tier
    creators: int
    posts: int
    fee: RupiahRange
    cost: Rupiah
    reach: Figure | None = None
    engagements: Figure | None = None
    sources: tuple[str, ...] = ()


class Plan(Value):
    """One way to spend a budget; lines, reserve and rest sum to the budget exactly.

    `fees` is the part of the budget meant for creators, `reserve` all the rest, which `pots` split
    by use, and `left` what of the fees buys nothing more. `reach` is people, overlap between
    creators taken out; `views` is how often they see a post, `frequency` how often each of them.
    `cpm` (of people), `cpv` and `cpe` are computed from cost and these.
    `barter` means paid in product. `platform` is the one whose figures were used, and `assumed`
    names our assumptions: `split`, `tier_middle`, `shared_audience`, `repeats`, `platform`,
    `post_rate`, `looked_after` when fewer small creators post more often because one could not
    look after more, and `most_creators` when money is left for that reason.
    """

    strategy: Strategy
    budget: Rupiah
    fees: Rupiah
    reserve: Rupiah
    left: Rupiah
    lines: tuple[TierLine, ...]
    pots: tuple[Pot, ...] = ()
    reach: Figure | None = None
    views: Figure | None = None
    frequency: Figure | None = None
    engagements: Figure | None = None
    cpm: RupiahRange | None = None
    cpe: RupiahRange | None = None
    cpv: RupiahRange | None = None
    barter: bool = False
    platform: Platform | None = None
    assumed: tuple[str, ...] = ()


class Terms(NamedTuple):
    """What a plan is made under: whose figures, how money is split, and the crowd creators share.

    `borrowed` tells that nobody named the platform, or that it has no published fees.
    """

    platform: Platform
    shares: Shares
    crowd: Decimal
    borrowed: bool = False
    split: Split = Split()


def plan_for(strategy: Strategy, budget: Rupiah, terms: Terms) -> Plan | None:
    """Return the plan of a strategy, or None when the budget cannot buy it."""
    fees = fees_of(budget, terms.split)
    worth = worth_on(terms.platform, terms.crowd)
    found = bought(strategy, fees.amount, fees_on(terms.platform), terms.shares, worth)
    return found and plan_of(strategy, budget, fees, terms, found)


def empty_plan(strategy: Strategy, budget: Rupiah, terms: Terms) -> Plan:
    """Return the plan that spends nothing."""
    return plan_of(strategy, budget, fees_of(budget, terms.split), terms, Bought())


def barter_plan(strategy: Strategy, terms: Terms, wanted: int | None = None) -> Plan:
    """Return the plan that pays nano creators in product; only part of those gifted will post.

    `wanted` are to get the product, or as many as we would send it to ourselves.
    """
    assumed = table("planning")["barter"]
    rates = [Decimal(assumed["post_rate"][edge]) for edge in ("low", "typical", "high")]
    gifts = min(wanted or assumed["gifts"], table("planning")["creators"]["most_wanted"])
    posting = [_posting(terms.platform, max(1, int(gifts * rate))) for rate in rates]
    free = RupiahRange(low=NOTHING, typical=NOTHING, high=NOTHING)
    reach = _widest([reach_of((one,), terms.crowd) for one in posting])
    engagements = _widest([engagements_of((one,)) for one in posting])
    line = TierLine(
        tier=Tier.NANO,
        creators=gifts,
        posts=posting[1].posts,
        fee=free,
        cost=NOTHING,
        reach=reach,
        engagements=engagements,
        sources=tuple(assumed["sources"]),
    )
    return Plan(
        strategy=strategy,
        budget=NOTHING,
        fees=NOTHING,
        reserve=NOTHING,
        left=NOTHING,
        lines=(line,),
        reach=reach,
        engagements=engagements,
        barter=True,
        platform=terms.platform,
        assumed=("post_rate", *_assumed((posting[1],), terms)),
    )


def fees_of(budget: Rupiah, split: Split) -> Rupiah:
    """Return the part of a budget meant for creators, in whole rupiah, fractions dropped."""
    return Rupiah(amount=int(budget.amount * share_of(Use.FEES, split)))


def plan_of(strategy: Strategy, budget: Rupiah, fees: Rupiah, terms: Terms, found: Bought) -> Plan:
    """Return the plan of what was bought with these fees out of a budget."""
    crews = tuple(_crews(found, terms.platform))
    lines = tuple(_line(one, terms.crowd) for one in crews)
    cost = sum((line.cost for line in lines), NOTHING)
    left = fees - cost
    reach = reach_of(crews, terms.crowd) if crews else None
    views = views_of(crews) if crews else None
    engagements = engagements_of(crews) if crews else None
    return Plan(
        strategy=strategy,
        budget=budget,
        fees=fees,
        reserve=budget - fees,
        left=left,
        lines=lines,
        pots=pots_of(budget, fees, terms.split) if budget.amount else (),
        reach=reach,
        views=views,
        frequency=_frequency(views, reach) if views and reach else None,
        engagements=engagements,
        cpm=cost_per(cost.times(1000), reach) if reach else None,
        cpe=cost_per(cost, engagements) if engagements else None,
        cpv=cost_per(cost, views) if views and _by_views(terms.platform) else None,
        platform=terms.platform,
        assumed=(
            *(("split",) if fees == fees_of(budget, terms.split) else ()),
            *_assumed(crews, terms),
            *_limits(crews, found, left),
        ),
    )


def _crews(found: Bought, platform: Platform) -> Iterator[Crew]:
    for tier, creators, posts in zip(Posts._fields, found.creators, found.posts, strict=True):
        if posts:
            yield crew(platform, Tier(tier), creators, posts)


def _posting(platform: Platform, creators: int) -> Crew:
    return crew(platform, Tier.NANO, creators, creators)


def _limits(crews: tuple[Crew, ...], found: Bought, left: Rupiah) -> Iterator[str]:
    """Yield which limits on the number of creators were met."""
    if found.capped:
        yield "looked_after"
    if crews and left >= max(one.price.fee.typical for one in crews):
        yield "most_creators"


def _line(one: Crew, crowd: Decimal) -> TierLine:
    return TierLine(
        tier=one.tier,
        creators=one.creators,
        posts=one.posts,
        fee=one.price.fee,
        cost=one.price.fee.typical.times(one.posts),
        reach=reach_of((one,), crowd),
        engagements=engagements_of((one,)),
        sources=one.price.sources,
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


def _by_views(platform: Platform) -> bool:
    return platform in {Platform(name) for name in table("creators")["reach_of_views"]["by_views"]}


def _widest(figures: list[Figure]) -> Figure:
    """Return the typical figure with the low end of the first and the high end of the last."""
    first, middle, last = figures
    return Figure(**{**dict(middle), "low": first.low, "high": last.high})


def _assumed(crews: tuple[Crew, ...], terms: Terms) -> tuple[str, ...]:
    when = {
        "platform": terms.borrowed,
        "tier_middle": bool(crews),
        "shared_audience": bool(crews),
        "repeats": any(one.posts > one.creators for one in crews),
    }
    return tuple(name for name, holds in when.items() if holds)
