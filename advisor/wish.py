"""A wish: a plan with as many creators as were asked for, and whether the budget pays them."""

from enum import StrEnum

from advisor.brief import Brief
from advisor.crew import fees_on
from advisor.headcount import hired, least_cost, sizes_for
from advisor.money import Rupiah
from advisor.plan import Plan, Terms, fees_of, plan_of
from advisor.tiers import BIG, SMALL
from advisor.value import Value
from advisor.vocabulary import Strategy, Tier


class Fit(StrEnum):
    """Whether a budget pays so many creators: yes, yes if less is kept aside, or no."""

    YES = "yes"
    TIGHT = "tight"
    NO = "no"


class Wish(Value):
    """So many creators asked for, and what comes of it.

    `cost` is what one post by each costs at usual fees, of the size named or, where none was, the
    least costly ones. `planned` is how many the plan has: fewer when the budget does not pay all.
    """

    creators: int
    tier: Tier | None = None
    cost: Rupiah
    fit: Fit
    planned: int


def granted(
    brief: Brief, strategy: Strategy, budget: Rupiah, terms: Terms
) -> tuple[Wish, Plan] | None:
    """Return the wish for a number of creators with its plan, or None when there is none.

    Where the part of the budget meant for fees does not pay them but the whole budget does, less
    is kept in reserve: whoever names a number wants it more than our split of the money.
    """
    number = brief.creators_wanted
    if number is None or not budget.amount:
        return None
    fees, share = fees_on(terms.platform), fees_of(budget, terms.split)
    open_ = sizes_for(number, strategy, share.amount, fees)
    sizes = (brief.tier,) if brief.tier else open_
    cost = Rupiah(amount=least_cost(number, sizes, fees))
    fit = Fit.YES if cost <= share else Fit.TIGHT if cost <= budget else Fit.NO
    money = cost if fit is Fit.TIGHT else share
    found = hired(number, sizes, money.amount, fees, terms.shares)
    planned = sum(found.creators)
    wish = Wish(creators=number, tier=brief.tier, cost=cost, fit=fit, planned=planned)
    tiers = frozenset(Tier(tier) for tier, count in found.creators._asdict().items() if count)
    return wish, plan_of(_strategy(tiers, strategy), budget, money, terms, found)


def _strategy(tiers: frozenset[Tier], usual: Strategy) -> Strategy:
    """Return what hiring these sizes is called."""
    if not tiers:
        return usual
    if tiers <= set(SMALL):
        return Strategy.MICRO
    return Strategy.MACRO if tiers <= set(BIG) else Strategy.MIX
