"""What if: the plan with fewer big creators, and what is left of it when half do not post."""

from decimal import Decimal

from advisor.crew import fees_on
from advisor.figures import EDGES, Figure
from advisor.money import NOTHING, RupiahRange
from advisor.outcome import THOUSAND, cost_per
from advisor.plan import Plan, Terms, plan_of
from advisor.reach import counts_views
from advisor.spending import Bought, Posts, without_big
from advisor.value import Value
from advisor.vocabulary import Strategy, Tier

ONE = Decimal(1)
HALF = Decimal("0.5")


class Shortfall(Value):
    """What a plan brings when half of its `creators`, whichever they are, do not post.

    All of them are paid, as they are where the whole fee was due before.
    """

    creators: int
    reach: Figure
    engagements: Figure
    cpm: RupiahRange
    cpe: RupiahRange


def half_posting(plan: Plan, crowd: Decimal) -> Shortfall | None:
    """Return what is left of a plan when half of its creators do not post, None without a half.

    Whom all together leave out is the product over the creators of whom each leaves out, so half
    of them leave out its square root: the middle over all halves there are.
    """
    creators = sum(line.creators for line in plan.lines)
    if plan.barter or creators <= 1 or plan.reach is None or plan.engagements is None:
        return None
    cost = sum((line.cost for line in plan.lines), NOTHING)
    edges = {
        edge: (crowd * (ONE - (ONE - getattr(plan.reach, edge) / crowd).sqrt())).quantize(ONE)
        for edge in EDGES
    }
    reach = Figure(**{**dict(plan.reach), **edges})
    engagements = plan.engagements.times(HALF)
    by_views = plan.platform is not None and counts_views(plan.platform)
    views = plan.views.times(HALF) if plan.views and by_views else None
    return Shortfall(
        creators=creators,
        reach=reach,
        engagements=engagements,
        cpm=cost_per(cost.times(THOUSAND), views or reach),
        cpe=cost_per(cost, engagements),
    )


def with_fewer_big(plan: Plan, fewer: int, terms: Terms) -> Plan | None:
    """Return the plan with so many big creators fewer, their fees spent on small ones.

    None when it has no big creator to spare.
    """
    big = {line.tier: line for line in plan.lines if line.tier in (Tier.MACRO, Tier.MEGA)}
    if not fewer or Tier.MACRO not in big or plan.barter:
        return None
    counts = {line.tier.value: line.creators for line in plan.lines}
    fees, nano_share = fees_on(terms.platform), terms.shares.nano
    found = without_big(Posts(**counts), fewer, plan.fees.amount, fees, nano_share)
    return plan_of(_strategy(found), plan.budget, plan.fees, terms, found)


def _strategy(found: Bought) -> Strategy:
    small, big = found.posts.nano + found.posts.micro, found.posts.macro + found.posts.mega
    if not big:
        return Strategy.MICRO
    return Strategy.MIX if small else Strategy.MACRO
