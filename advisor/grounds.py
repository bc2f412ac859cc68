"""Grounds: which rules advice stands on, with their figures, and what speaks against it."""

from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from advisor.brief import Brief
from advisor.crew import size_of
from advisor.data import table
from advisor.decision import (
    Decision,
    margin_of,
    platform_points,
    pull_of,
    trait_points,
    traits_of,
    weights,
)
from advisor.plan import Plan
from advisor.reasons import Detail, Reason, count, idr, points, rate, reason, text
from advisor.rules import CounterRule, DecisionRule, Rule, Rulebook
from advisor.tiers import BIG, SMALL
from advisor.vocabulary import Confidence, Platform, Strategy, Tier

MOST_REASONS = 5
MOST_COUNTER = 3
MOST_GOALS = 2
PERCENT = Decimal("0.01")
TENTH = Decimal("0.1")

# Which kinds are kept when more rules fired than a reply can carry, most telling first; of
# traits, those that move the score most.
KEPT = ("main goal", "decision", "capped", "sequence", "platform", "trait", "goal")


class Grounds(NamedTuple):
    """What reasons are drawn from: the brief, the rules, what they decided, and the plan."""

    brief: Brief
    book: Rulebook
    decision: Decision
    plan: Plan
    platform: Platform


class _Fired(NamedTuple):
    kind: str
    reason: Reason
    points: Decimal = Decimal(0)


def reasons_for(grounds: Grounds) -> tuple[Reason, ...]:
    """Return the reasons for the advice, from the goal to the plan, at most five of them."""
    fired = tuple(_fired(grounds))
    kept = sorted(fired, key=lambda one: (KEPT.index(one.kind), -abs(one.points)))[:MOST_REASONS]
    return tuple(one.reason for one in fired if one in kept)


def evidence_against(grounds: Grounds) -> tuple[Reason, ...]:
    """Return what speaks against the advice, at most three pieces of it.

    There is some when confidence is low, and always when sources disagree about a goal or about
    the platform's pull.
    """
    against = (rule for rule in grounds.book.counter if _speaks(rule, grounds))
    found = (reason(rule, *_counter_details(rule, grounds.decision)) for rule in against)
    return tuple(found)[:MOST_COUNTER]


def too_small(rule: Rule, grounds: Grounds) -> Reason:
    """Return the reason not to spend a budget whose fees do not pay one nano post."""
    plan = grounds.plan
    fee = size_of(grounds.platform, Tier.NANO).price.fee.typical.amount
    money = (idr("budget", plan.budget.amount), idr("fees", plan.fees.amount))
    return reason(rule, *money, idr("nano_fee", fee))


def _fired(grounds: Grounds) -> Iterator[_Fired]:
    yield from _goals(grounds)
    if grounds.decision.rule:
        details = _decision_details(grounds.decision.rule, grounds)
        yield _Fired("decision", reason(grounds.decision.rule, *details))
    yield from _platform(grounds)
    yield from _traits(grounds)
    yield from _remarks(grounds)


def _goals(grounds: Grounds) -> Iterator[_Fired]:
    """The goal that weighs most, then the next one: those are what the score is made of."""
    weighed = weights(grounds.brief, grounds.book)
    for at, (goal, weight) in enumerate(list(weighed.items())[:MOST_GOALS]):
        rule = grounds.book.goal_rule(goal)
        if rule:
            details = (points("base", rule.base), count("weight", weight))
            yield _Fired("goal" if at else "main goal", reason(rule, *details))


def _platform(grounds: Grounds) -> Iterator[_Fired]:
    told = grounds.brief.platforms
    rule = _platform_rule(grounds)
    if rule:
        named = (text("platform", told[0]),) if told else ()
        pull = points("points", _mean_platform_points(grounds))
        yield _Fired("platform", reason(rule, *named, text("used", grounds.platform), pull))


def _platform_rule(grounds: Grounds) -> Rule | None:
    told, book = grounds.brief.platforms, grounds.book
    if len(told) != 1:
        return book.note_rule("platforms_several" if told else "platform_unknown")
    if told[0] is Platform.TIKTOK and not set(grounds.brief.goals) & set(book.score.upper_goals):
        return book.note_rule("platform_tiktok_lower")
    if told[0] is not grounds.platform:
        return book.note_rule("platform_other")
    return book.platform_rule(told[0])


def _mean_platform_points(grounds: Grounds) -> Decimal:
    weighed = weights(grounds.brief, grounds.book)
    total = sum(
        (
            weight * platform_points(goal, grounds.brief.platforms, grounds.book)
            for goal, weight in weighed.items()
        ),
        Decimal(0),
    )
    return (total / sum(weighed.values())).quantize(TENTH, ROUND_HALF_UP)


def _traits(grounds: Grounds) -> Iterator[_Fired]:
    """The traits that moved the score; some move only goals that were not told."""
    for rule in grounds.book.trait:
        moved = trait_points(rule, grounds.brief, grounds.book).quantize(TENTH, ROUND_HALF_UP)
        if rule.trait in traits_of(grounds.brief) and moved:
            yield _Fired("trait", reason(rule, points("points", moved)), moved)


def _remarks(grounds: Grounds) -> Iterator[_Fired]:
    """What is to be said about the plan itself."""
    plan, book = grounds.plan, grounds.book
    sequence, capped = book.note_rule("sequence"), book.note_rule("capped")
    if sequence and plan.strategy is Strategy.MIX and plan.lines:
        posts = (count("macros", _posts(plan, BIG)), count("smalls", _posts(plan, SMALL)))
        yield _Fired("sequence", reason(sequence, *posts, rate("share", _big_share(plan))))
    if capped and "most_creators" in plan.assumed:
        creators = sum(line.creators for line in plan.lines)
        yield _Fired(
            "capped", reason(capped, idr("left", plan.left.amount), count("creators", creators))
        )


def _posts(plan: Plan, tiers: tuple[Tier, ...]) -> int:
    return sum(line.posts for line in plan.lines if line.tier in tiers)


def _big_share(plan: Plan) -> Decimal:
    """Return the part of the fees spent that goes to big creators."""
    spent = sum(line.cost.amount for line in plan.lines)
    big = sum(line.cost.amount for line in plan.lines if line.tier in BIG)
    return (Decimal(big) / spent).quantize(PERCENT, ROUND_HALF_UP) if spent else Decimal(0)


def _decision_details(rule: DecisionRule, grounds: Grounds) -> tuple[Detail, ...]:
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


# What a decision says besides the common arithmetic, by the name its rule lists.
_OWN_DETAILS: dict[str, Callable[[DecisionRule, Grounds], Detail]] = {
    "gate": lambda rule, _: idr("gate", rule.gate or 0),
    "threshold": lambda rule, _: points("threshold", rule.limits[0]),
    "upper": lambda rule, _: points("upper", max(rule.limits)),
    "lower": lambda rule, _: points("lower", min(rule.limits)),
    "up": lambda _, grounds: _pull_text("up", grounds),
    "down": lambda _, grounds: _pull_text("down", grounds),
    "most": lambda _, grounds: idr("most", grounds.book.shares.big.absorbs),
    "share": lambda _, grounds: rate("share", _big_share(grounds.plan)),
    "platform": lambda _, grounds: text("platform", grounds.platform),
    "gifts": lambda _, grounds: count("gifts", sum(x.creators for x in grounds.plan.lines)),
    "posts": lambda _, grounds: count("posts", sum(x.posts for x in grounds.plan.lines)),
    "fewest": lambda *_: count("fewest", _barter("fewest")),
    "post_rate": lambda *_: rate(
        "post_rate", Decimal(table("planning")["barter"]["post_rate"]["typical"])
    ),
}


def _speaks(rule: CounterRule, grounds: Grounds) -> bool:
    brief, decision = grounds.brief, grounds.decision
    return (
        (decision.confidence is Confidence.LOW or not rule.low)
        and rule.strategy in {None, decision.strategy}
        and (not rule.goals or bool(set(rule.goals) & set(brief.goals)))
        and (not rule.platforms or bool(set(rule.platforms) & set(brief.platforms)))
    )


def _counter_details(rule: CounterRule, decision: Decision) -> Iterator[Detail]:
    if rule.more_views is not None:
        yield rate("more_views", rule.more_views)
    margin = margin_of(decision.rule, decision.score)
    if rule.low and margin is not None and decision.rule:
        nearest = min(decision.rule.limits, key=lambda limit: abs(limit - decision.score))
        yield points("score", decision.score)
        yield points("threshold", nearest)
        yield points("margin", margin)
