"""The arithmetic of a decision: the figures that its reason is told with."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from advisor.brief import Brief
from advisor.crew import size_of
from advisor.data import table
from advisor.decision import Decision, pull_of
from advisor.plan import Plan
from advisor.reasons import Detail, count, idr, points, rate, text
from advisor.rules import DecisionRule, Rulebook
from advisor.tiers import BIG
from advisor.vocabulary import Platform, Tier

PERCENT = Decimal("0.01")


class Grounds(NamedTuple):
    """What reasons are drawn from: the brief, the rules, what they decided, and the plans.

    `plan` is the one advised and `shown` the one given, which differ when a number of creators
    was asked for.
    """

    brief: Brief
    book: Rulebook
    decision: Decision
    plan: Plan
    shown: Plan
    platform: Platform


def decision_details(rule: DecisionRule, grounds: Grounds) -> tuple[Detail, ...]:
    """Return the budget, the score, what fees buy at each size, and what the rule lists."""
    plan = grounds.plan
    common = (
        idr("budget", plan.budget.amount),
        idr("fees", plan.fees.amount),
        points("score", grounds.decision.score),
    )
    bought = tuple(
        detail
        for tier in (Tier.NANO, Tier.MICRO, Tier.MACRO)
        for detail in _what_fees_buy(tier, grounds)
    )
    return (*common, *bought, *(_OWN_DETAILS[name](rule, grounds) for name in rule.details))


def _what_fees_buy(tier: Tier, grounds: Grounds) -> tuple[Detail, ...]:
    """Return the fee of a tier, and how many posts all the fees would pay at its edges."""
    fee, money = size_of(grounds.platform, tier).price.fee, grounds.plan.fees
    return (
        idr(f"{tier}_fee", fee.typical.amount),
        count(f"{tier}s_few", money.buys(fee.high)),
        count(f"{tier}s", money.buys(fee.typical)),
        count(f"{tier}s_many", money.buys(fee.low)),
    )


def _pull_text(name: str, grounds: Grounds) -> Detail:
    pull = pull_of(grounds.brief, grounds.book)
    return text(name, getattr(pull, name) if pull else "")


def _barter(name: str) -> int:
    return int(table("planning")["barter"][name])


def posts_of(plan: Plan, tiers: tuple[Tier, ...]) -> int:
    """Return how many posts creators of these sizes make."""
    return sum(line.posts for line in plan.lines if line.tier in tiers)


def big_share(plan: Plan) -> Decimal:
    """Return the part of the fees spent that goes to big creators."""
    spent = sum(line.cost.amount for line in plan.lines)
    big = sum(line.cost.amount for line in plan.lines if line.tier in BIG)
    return (Decimal(big) / spent).quantize(PERCENT, ROUND_HALF_UP) if spent else Decimal(0)


# What a decision says besides the common arithmetic, by the name its rule lists.
_OWN_DETAILS: dict[str, Callable[[DecisionRule, Grounds], Detail]] = {
    "gate": lambda rule, _: idr("gate", rule.gate or 0),
    "threshold": lambda rule, _: points("threshold", rule.limits[0]),
    "upper": lambda rule, _: points("upper", max(rule.limits)),
    "lower": lambda rule, _: points("lower", min(rule.limits)),
    "up": lambda _, grounds: _pull_text("up", grounds),
    "down": lambda _, grounds: _pull_text("down", grounds),
    "most": lambda _, grounds: idr("most", grounds.book.shares.big.absorbs),
    "share": lambda _, grounds: rate("share", big_share(grounds.plan)),
    "platform": lambda _, grounds: text("platform", grounds.platform),
    "gifts": lambda _, grounds: count("gifts", sum(x.creators for x in grounds.plan.lines)),
    "posts": lambda _, grounds: count("posts", sum(x.posts for x in grounds.plan.lines)),
    "fewest": lambda *_: count("fewest", _barter("fewest")),
    "post_rate": lambda *_: rate(
        "post_rate", Decimal(table("planning")["barter"]["post_rate"]["typical"])
    ),
}
