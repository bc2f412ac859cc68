"""A plan: what a budget buys per tier, how many people it reaches, and what is left over."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from advisor.audience import Audience
from advisor.crew import Crew, crew, engagements_of, fees_on, middle_of, reach_of, worth_on
from advisor.data import table
from advisor.figures import Figure
from advisor.filling import filled, is_little
from advisor.money import NOTHING, Rupiah, RupiahRange
from advisor.outcome import Bounds, outcome_of
from advisor.spending import Bought, Posts, Shares, bought
from advisor.split import Pot, Split, Use, pots_of, share_of
from advisor.value import Value
from advisor.vocabulary import Platform, Strategy, Tier


class TierLine(Value):
    """What one tier contributes: creators, posts in total, fee per post, cost at typical fees.

    `reach` and `engagements` are for all posts of the line, before overlap with other lines. Each
    creator is counted with so many `followers`: the middle of the tier, or more when `bigger`.
    """

    tier: Tier
    creators: int
    posts: int
    fee: RupiahRange
    cost: Rupiah
    followers: int
    bigger: bool = False
    reach: Figure | None = None
    engagements: Figure | None = None
    sources: tuple[str, ...] = ()


class Plan(Value):
    """One way to spend a budget; lines, reserve and rest sum to the budget exactly.

    `fees` is the part of the budget meant for creators, `reserve` all the rest, which `pots` split
    by use, and `left` what of the fees buys nothing more. From `reach` to `cpv`: see `Outcome`.
    `barter` means paid in product. `platform` is the one whose figures were used, and `assumed`
    names our assumptions: `tier_middle`, `shared_audience`, `city_unchecked`, `repeats`,
    `platform`, `post_rate`, `looked_after` when fewer small creators post more often because one
    could not look after more, `bigger` when what single posts left over went into bigger ones,
    and why money is left: `most_creators`, `as_wanted` when no more were asked for, `indivisible`
    when it pays no further post.
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
    bounds: Bounds | None = None
    cpm: RupiahRange | None = None
    cpe: RupiahRange | None = None
    cpv: RupiahRange | None = None
    barter: bool = False
    platform: Platform | None = None
    audience: Audience | None = None
    assumed: tuple[str, ...] = ()


class Terms(NamedTuple):
    """What a plan is made under: whose figures, how money is split, the audience creators share.

    `borrowed` tells that nobody named the platform, or that it has no published fees.
    """

    platform: Platform
    shares: Shares
    audience: Audience
    borrowed: bool = False
    split: Split = Split()

    @property
    def crowd(self) -> Decimal:
        """How many accounts the creators share."""
        return self.audience.accounts


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
        followers=middle_of(Tier.NANO),
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
        audience=terms.audience,
        assumed=("post_rate", *_assumed((posting[1],), terms)),
    )


def fees_of(budget: Rupiah, split: Split) -> Rupiah:
    """Return the part of a budget meant for creators, in whole rupiah, fractions dropped."""
    return Rupiah(amount=int(budget.amount * share_of(Use.FEES, split)))


def plan_of(strategy: Strategy, budget: Rupiah, fees: Rupiah, terms: Terms, found: Bought) -> Plan:
    """Return the plan of what was bought with these fees out of a budget."""
    crews = tuple(_crews(found, terms.platform))
    if not found.wanted:
        crews = filled(crews, fees.amount, terms.platform, terms.crowd)
    lines = tuple(_line(one, terms.crowd) for one in crews)
    cost = sum((line.cost for line in lines), NOTHING)
    left = fees - cost
    found_out = outcome_of(crews, cost, terms.platform, terms.crowd)._asdict() if crews else {}
    return Plan(
        strategy=strategy,
        budget=budget,
        fees=fees,
        reserve=budget - fees,
        left=left,
        lines=lines,
        pots=pots_of(budget, fees, terms.split) if budget.amount else (),
        **found_out,
        platform=terms.platform,
        audience=terms.audience,
        assumed=(
            *_assumed(crews, terms),
            *_limits(lines, found, fees, left),
        ),
    )


def _crews(found: Bought, platform: Platform) -> Iterator[Crew]:
    for tier, creators, posts in zip(Posts._fields, found.creators, found.posts, strict=True):
        if posts:
            yield crew(platform, Tier(tier), creators, posts)


def _posting(platform: Platform, creators: int) -> Crew:
    return crew(platform, Tier.NANO, creators, creators)


def _limits(
    lines: tuple[TierLine, ...], found: Bought, fees: Rupiah, left: Rupiah
) -> Iterator[str]:
    """Yield which limits on the number of creators were met, and why money is left."""
    if found.capped:
        yield "looked_after"
    if any(line.bigger for line in lines):
        yield "bigger"
    idle = not is_little(left.amount, fees.amount)
    if not lines:
        return
    if found.wanted:
        yield from ("as_wanted",) if idle else ()
    elif left >= max(line.fee.typical for line in lines):
        yield "most_creators"
    elif idle and not found.capped:
        yield "indivisible"


def _line(one: Crew, crowd: Decimal) -> TierLine:
    return TierLine(
        tier=one.tier,
        creators=one.creators,
        posts=one.posts,
        fee=one.price.fee,
        cost=Rupiah(amount=one.cost),
        followers=int(one.size.followers),
        bigger=one.size.followers > middle_of(one.tier),
        reach=reach_of((one,), crowd),
        engagements=engagements_of((one,)),
        sources=one.price.sources,
    )


def _widest(figures: list[Figure]) -> Figure:
    """Return the typical figure with the low end of the first and the high end of the last."""
    first, middle, last = figures
    return Figure(**{**dict(middle), "low": first.low, "high": last.high})


def _assumed(crews: tuple[Crew, ...], terms: Terms) -> tuple[str, ...]:
    when = {
        "platform": terms.borrowed,
        "tier_middle": any(one.size.followers == middle_of(one.tier) for one in crews),
        "shared_audience": sum(one.creators for one in crews) > 1,
        "city_unchecked": bool(crews) and terms.audience.city < 1,
        "repeats": any(one.posts > one.creators for one in crews),
    }
    return tuple(name for name, holds in when.items() if holds)
