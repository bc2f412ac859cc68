"""Grounds: which rules advice stands on, with their figures, and what speaks against it."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from advisor.arithmetic import Grounds, big_share, decision_details, posts_of
from advisor.crew import size_of
from advisor.decision import (
    Decision,
    margin_of,
    platform_points,
    trait_points,
    traits_of,
    weights,
)
from advisor.reasons import Detail, Reason, count, idr, opposed, points, rate, reason, text
from advisor.rules import CounterRule, Rule
from advisor.tiers import BIG, SMALL
from advisor.vocabulary import Confidence, Platform, Strategy, Tier

MOST_REASONS = 5
MOST_COUNTER = 3
MOST_GOALS = 2
TENTH = Decimal("0.1")
WEEKS_OF_A_SEQUENCE = 2

# Which kinds are kept when more rules fired than a reply can carry, most telling first; of
# traits, those that move the score most.
KEPT = ("decision", "main goal", "elsewhere", "capped", "sequence", "platform", "trait", "goal")
# In which order they are told: what decided, what else argues for it, then the plan.
TOLD = ("decision", "main goal", "goal", "elsewhere", "platform", "trait", "capped", "sequence")


class _Fired(NamedTuple):
    kind: str
    reason: Reason
    points: Decimal = Decimal(0)


def reasons_for(grounds: Grounds) -> tuple[Reason, ...]:
    """Return at most five reasons: what decided first, what argues against the advice last."""
    fired = tuple(_fired(grounds))
    kept = sorted(fired, key=lambda one: (KEPT.index(one.kind), -abs(one.points)))[:MOST_REASONS]
    told = sorted(kept, key=lambda one: (TOLD.index(one.kind), -abs(one.points)))
    away = [_pulls_away(one, grounds) for one in told]
    ours = (one.reason for one, against in zip(told, away, strict=True) if not against)
    others = (opposed(one.reason) for one, against in zip(told, away, strict=True) if against)
    return (*ours, *others)


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
        details = decision_details(grounds.decision.rule, grounds)
        yield _Fired("decision", reason(grounds.decision.rule, *details))
    yield from _elsewhere(grounds)
    yield from _platform(grounds)
    yield from _traits(grounds)
    yield from _remarks(grounds)


def _pulls_away(one: _Fired, grounds: Grounds) -> bool:
    """Tell whether a rule argues for the other side than the advice; a mix has both sides."""
    match grounds.decision.strategy:
        case Strategy.MICRO:
            return one.points > 0
        case Strategy.MACRO:
            return one.points < 0
        case Strategy.MIX:
            return False


def _goals(grounds: Grounds) -> Iterator[_Fired]:
    """The goal that weighs most, then the next one: those are what the score is made of."""
    weighed = weights(grounds.brief, grounds.book)
    for at, (goal, weight) in enumerate(list(weighed.items())[:MOST_GOALS]):
        rule = grounds.book.goal_rule(goal)
        if rule:
            details = (points("base", rule.base), count("weight", weight))
            yield _Fired("goal" if at else "main goal", reason(rule, *details), rule.base)


def _elsewhere(grounds: Grounds) -> Iterator[_Fired]:
    """What was named beside the platforms, for which nobody publishes figures."""
    rule, named = grounds.book.note_rule("no_platform_data"), grounds.brief.elsewhere
    if rule and named:
        details = (text("platforms", " ".join(named)), text("used", grounds.platform))
        yield _Fired("elsewhere", reason(rule, *details))


def _platform(grounds: Grounds) -> Iterator[_Fired]:
    told = grounds.brief.platforms
    rule = _platform_rule(grounds)
    if rule:
        named = (text("platform", told[0]),) if told else ()
        pull = _mean_platform_points(grounds)
        details = (*named, text("used", grounds.platform), points("points", pull))
        yield _Fired("platform", reason(rule, *details), pull)


def _platform_rule(grounds: Grounds) -> Rule | None:
    told, book = grounds.brief.platforms, grounds.book
    if not told:
        return None if grounds.brief.elsewhere else book.note_rule("platform_unknown")
    if len(told) > 1:
        return book.note_rule("platforms_several")
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
    plan, book = grounds.shown, grounds.book
    sequence, capped = book.note_rule(_sequence(grounds)), book.note_rule("capped")
    if sequence and plan.strategy is Strategy.MIX and plan.lines:
        posts = (count("macros", posts_of(plan, BIG)), count("smalls", posts_of(plan, SMALL)))
        yield _Fired("sequence", reason(sequence, *posts, rate("share", big_share(plan))))
    if capped and "most_creators" in plan.assumed and not grounds.brief.creators_wanted:
        creators = sum(line.creators for line in plan.lines)
        yield _Fired(
            "capped", reason(capped, idr("left", plan.left.amount), count("creators", creators))
        )


def _sequence(grounds: Grounds) -> str:
    """Return which rule orders the posts: by weeks, unless there are not so many."""
    days = grounds.brief.duration_days
    short = days is not None and days < WEEKS_OF_A_SEQUENCE * 7
    return "sequence_short" if short else "sequence"


def _speaks(rule: CounterRule, grounds: Grounds) -> bool:
    brief, decision = grounds.brief, grounds.decision
    return (
        (decision.confidence is Confidence.LOW or not rule.low)
        and rule.strategy in {None, decision.strategy}
        and rule.unless is not decision.strategy
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
