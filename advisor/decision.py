"""A decision: the score of a brief, the rule that decides on it, and how sure we are."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from advisor.brief import Brief
from advisor.money import NOTHING
from advisor.rules import DecisionRule, Rulebook, TraitRule
from advisor.vocabulary import Confidence, Goal, Platform, Strategy, Trait

ZERO = Decimal(0)
TENTH = Decimal("0.1")

# The strategy when every rule that could decide is switched off: many small bets lose least.
FALLBACK = Strategy.MICRO


class Decision(NamedTuple):
    """What to hire, by which rule (None: all that could decide are off), score and confidence."""

    strategy: Strategy
    rule: DecisionRule | None
    score: Decimal
    confidence: Confidence


class Pull(NamedTuple):
    """The goals that pull hardest to big creators and to small ones."""

    up: Goal
    down: Goal


def decide(brief: Brief, book: Rulebook, out_of_reach: frozenset[Strategy]) -> Decision:
    """Return the decision on a brief that has goals and a budget in rupiah.

    `out_of_reach` are the strategies that the budget cannot buy at the platform's fees.
    """
    score = score_of(brief, book)
    first = _first_fit(book.decision, brief, book, score)
    strategy = first.strategy if first else FALLBACK
    second = _first_fit(
        (
            rule
            for rule in book.second_thought
            if strategy in rule.instead_of and (strategy in out_of_reach or not rule.out_of_reach)
        ),
        brief,
        book,
        score,
    )
    rule = second or first
    return Decision(
        strategy=rule.strategy if rule else FALLBACK,
        rule=rule,
        score=score,
        confidence=_confidence(rule, brief, book, score),
    )


def score_of(brief: Brief, book: Rulebook) -> Decimal:
    """Return the score of a brief in points, from -100 (small) to 100 (big), to one decimal."""
    weighed = weights(brief, book)
    pulls = (weight * _goal_points(goal, brief, book) for goal, weight in weighed.items())
    mean = sum(pulls, ZERO) / (sum(weighed.values()) or 1)
    told = (rule for rule in book.trait if rule.trait in traits_of(brief))
    points = mean + sum(trait_points(rule, brief, book) for rule in told)
    most = book.score.most
    return max(-most, min(most, points)).quantize(TENTH, ROUND_HALF_UP)


def weights(brief: Brief, book: Rulebook) -> dict[Goal, int]:
    """Return what each goal weighs: alike, unless the brief ranks them and the first leads."""
    weighed = dict.fromkeys(brief.goals, 1)
    if brief.ranked and len(weighed) > 1:
        weighed[brief.goals[0]] = book.score.primary_weight
    return weighed


def traits_of(brief: Brief) -> frozenset[Trait]:
    """Return the traits told; naming a city makes a campaign local."""
    return brief.traits | {Trait.LOCAL} if brief.city else brief.traits


def trait_points(rule: TraitRule, brief: Brief, book: Rulebook) -> Decimal:
    """Return the points by which a trait moves the score of a brief."""
    weighed = weights(brief, book)
    moved = sum(weight for goal, weight in weighed.items() if goal not in book.score.upper_goals)
    return rule.points + rule.other * moved / (sum(weighed.values()) or 1)


def platform_points(goal: Goal, platforms: tuple[Platform, ...], book: Rulebook) -> Decimal:
    """Return the points the platforms add to a goal, on average; unknown ones add nothing."""
    if not platforms:
        return ZERO
    upper = goal in book.score.upper_goals
    rules = [rule for name in platforms if (rule := book.platform_rule(name))]
    return sum((rule.upper if upper else rule.other for rule in rules), ZERO) / len(platforms)


def pull_of(brief: Brief, book: Rulebook) -> Pull | None:
    """Return the goals that pull apart, or None when they agree well enough."""
    bases = {goal: rule.base for goal in brief.goals if (rule := book.goal_rule(goal))}
    if not bases:
        return None
    up, down = max(bases, key=bases.__getitem__), min(bases, key=bases.__getitem__)
    apart = bases[up] >= book.conflict.up and bases[down] <= book.conflict.down
    return Pull(up, down) if apart else None


def _goal_points(goal: Goal, brief: Brief, book: Rulebook) -> Decimal:
    rule = book.goal_rule(goal)
    return (rule.base if rule else ZERO) + platform_points(goal, brief.platforms, book)


def _first_fit(
    rules: Iterable[DecisionRule], brief: Brief, book: Rulebook, score: Decimal
) -> DecisionRule | None:
    apart = pull_of(brief, book) is not None
    for rule in rules:
        pulled = apart or not rule.conflict
        told = rule.trait is None or rule.trait in brief.traits
        if pulled and told and _pays(rule, budget_of(brief)) and _scores(rule, score):
            return rule
    return None


def budget_of(brief: Brief) -> int:
    """Return the budget in rupiah that advice is computed with; 0 stands for barter."""
    return ((brief.budget and brief.budget.idr) or NOTHING).amount


def _pays(rule: DecisionRule, budget: int) -> bool:
    return (
        (rule.budget_to is None or budget <= rule.budget_to)
        and (rule.budget_from is None or budget >= rule.budget_from)
        and (rule.budget_below is None or budget < rule.budget_below)
        and (rule.budget_above is None or budget > rule.budget_above)
    )


def _scores(rule: DecisionRule, score: Decimal) -> bool:
    enough = rule.score_from is None or score >= rule.score_from
    return enough and (rule.score_to is None or score <= rule.score_to)


def _confidence(
    rule: DecisionRule | None, brief: Brief, book: Rulebook, score: Decimal
) -> Confidence:
    certainty = book.confidence
    margin = margin_of(rule, score)
    if margin is not None and margin < certainty.low_below:
        return Confidence.LOW
    if margin is not None and margin < certainty.medium_below:
        return Confidence.MEDIUM
    contested = any(goal.contested for goal in book.goal if goal.goal in brief.goals)
    budget = budget_of(brief)
    near = any(abs(budget - gate) <= gate * certainty.near_gate for gate in certainty.gates)
    return Confidence.MEDIUM if contested or near else Confidence.HIGH


def margin_of(rule: DecisionRule | None, score: Decimal) -> Decimal | None:
    """Return how far the score is from where the decision would tip, or None if it cannot."""
    if rule is None or not rule.limits:
        return None
    return min(abs(score - limit) for limit in rule.limits)
