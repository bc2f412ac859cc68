"""Micro, macro or a mix for a brief, with the reasons, the plan and the alternatives."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, NamedTuple

from advisor.arithmetic import Grounds
from advisor.audience import audience_of
from advisor.brief import Brief
from advisor.data import table
from advisor.decision import budget_of, decide, score_of, traits_of
from advisor.errors import MikromakroError
from advisor.grounds import evidence_against, reasons_for, too_small
from advisor.money import Rupiah
from advisor.plan import Plan, Terms, barter_plan, empty_plan, fees_of, plan_for
from advisor.reasons import Detail, Reason, reason
from advisor.rules import Rulebook, rulebook
from advisor.schedule import Schedule, schedule_of
from advisor.spending import Shares
from advisor.value import Value
from advisor.vocabulary import Confidence, Platform, Strategy
from advisor.whatif import Shortfall, half_posting, with_fewer_big
from advisor.wish import Wish, granted

__all__ = ["Detail", "Reason", "Recommendation", "Rhythm", "Wish", "recommend"]

TENTH = Decimal("0.1")

# Small creators only, big ones only, and both.
SCENARIOS = (Strategy.MICRO, Strategy.MACRO, Strategy.MIX)


class Rhythm(Value):
    """How the posts of a plan spread over the days told, in posts a week to one decimal."""

    posts: int
    days: int
    per_week: Decimal


class Recommendation(Value):
    """What to hire and why; `counter` is what speaks against it.

    `scenarios` are the same money spent on small creators only, big ones only, and a mix, as far
    as the budget can buy each. `dont` names the rule that speaks against spending at all. `wish`
    is set when a number of creators was asked for: `plan` has that number then, even where it is
    of another strategy than the one advised. `rhythm` is set when a duration was told. `today`
    is the day of the advice, from which on there is time.
    """

    kind: Literal["recommendation"] = "recommendation"
    brief: Brief
    strategy: Strategy
    confidence: Confidence
    score: Decimal
    reasons: tuple[Reason, ...]
    counter: tuple[Reason, ...] = ()
    plan: Plan
    scenarios: tuple[Plan, ...] = ()
    dont: Reason | None = None
    wish: Wish | None = None
    rhythm: Rhythm | None = None
    today: date | None = None

    @property
    def shortfall(self) -> Shortfall | None:
        """What is left of the plan when half of its creators do not post; None without a half."""
        if self.dont is not None or self.plan.audience is None:
            return None
        return half_posting(self.plan, self.plan.audience.accounts)

    @property
    def schedule(self) -> Schedule | None:
        """When to do what; None where nothing is bought."""
        if self.today is None or self.dont is not None or not self.plan.lines:
            return None
        return schedule_of(self.plan, self.brief.deadline, self.today)


class _Offer(NamedTuple):
    """The plans there are: what the brief's budget buys, and what it buys nothing of."""

    budget: Rupiah
    terms: Terms
    scenarios: tuple[Plan, ...]
    wanted: int | None = None

    @property
    def out_of_reach(self) -> frozenset[Strategy]:
        return frozenset(SCENARIOS) - {plan.strategy for plan in self.scenarios}

    def plan(self, strategy: Strategy) -> Plan:
        """Return the plan of a strategy: in product without money, empty when nothing fits."""
        if not self.budget.amount:
            return barter_plan(strategy, self.terms, self.wanted)
        found = (plan for plan in self.scenarios if plan.strategy is strategy)
        return next(found, None) or empty_plan(strategy, self.budget, self.terms)


def recommend(brief: Brief, today: date, book: Rulebook | None = None) -> Recommendation:
    """Return the recommendation for a brief that misses nothing.

    A budget of 0 means that creators are paid in product. `book` stands in for the rules that
    ship with the code.

    Raises:
        MikromakroError: something has to be asked first.
    """
    if brief.missing:
        raise MikromakroError(f"A brief without {brief.missing} cannot be advised on: ask first.")
    book = book or rulebook()
    refused = refusal_of(brief, today, book)
    if refused:
        return refused
    offer = _offer(brief, book)
    decision = decide(brief, book, offer.out_of_reach)
    ours = offer.plan(decision.strategy)
    wish, wished = granted(brief, decision.strategy, offer.budget, offer.terms) or (None, ours)
    plan = wished if wished.lines else ours
    if brief.fewer_big and wish is None:
        plan = with_fewer_big(plan, brief.fewer_big, offer.terms) or plan
    grounds = Grounds(brief, book, decision, ours, plan, offer.terms.platform)
    meagre = None if plan.lines else book.note_rule("too_small")
    return Recommendation(
        brief=brief,
        strategy=decision.strategy,
        confidence=decision.confidence,
        score=decision.score,
        reasons=reasons_for(grounds),
        counter=evidence_against(grounds),
        plan=plan,
        scenarios=offer.scenarios,
        dont=too_small(meagre, grounds) if meagre else None,
        wish=wish,
        rhythm=_rhythm(plan, brief.duration_days),
        today=today,
    )


def refusal_of(brief: Brief, today: date, book: Rulebook | None = None) -> Recommendation | None:
    """Return the advice not to spend, or None where nothing speaks against it.

    Nothing is planned then, so nothing is reasoned, and nothing has to be asked before.
    """
    book = book or rulebook()
    rule = book.refusal_of(brief, today)
    if rule is None:
        return None
    offer = _offer(brief, book)
    return Recommendation(
        brief=brief,
        strategy=Strategy.MICRO,
        confidence=Confidence.HIGH,
        score=score_of(brief, book),
        reasons=(),
        plan=empty_plan(Strategy.MICRO, offer.budget, offer.terms),
        dont=reason(rule),
    )


def _offer(brief: Brief, book: Rulebook) -> _Offer:
    budget = Rupiah(amount=budget_of(brief))
    terms = _terms(brief, book, budget)
    plans = (plan_for(strategy, budget, terms) for strategy in SCENARIOS)
    scenarios = tuple(plan for plan in plans if plan)
    return _Offer(budget, terms, scenarios, brief.creators_wanted)


def _rhythm(plan: Plan, days: int | None) -> Rhythm | None:
    posts = sum(line.posts for line in plan.lines)
    if not days or not posts:
        return None
    per_week = (Decimal(posts) * 7 / days).quantize(TENTH, ROUND_HALF_UP)
    return Rhythm(posts=posts, days=days, per_week=per_week)


def _terms(brief: Brief, book: Rulebook, budget: Rupiah) -> Terms:
    told = tuple(platform for platform in brief.platforms if platform in _figured())
    platform = told[0] if told else Platform(table("planning")["platform"]["fallback"])
    return Terms(
        platform=platform,
        shares=_shares(brief, book, budget),
        audience=audience_of(platform, traits_of(brief), brief.audience),
        borrowed=not told,
        split=brief.split,
    )


def _figured() -> tuple[Platform, ...]:
    """Return the platforms for which somebody publishes what a plan needs."""
    return tuple(Platform(name) for name in table("planning")["shared_audience"]["users"])


def _shares(brief: Brief, book: Rulebook, budget: Rupiah) -> Shares:
    score = score_of(brief, book)
    big, nano, mega = book.shares.big, book.shares.nano, book.shares.mega
    pulled = min(big.most, max(big.least, big.middle + big.per_point * score))
    fees = fees_of(budget, brief.split).amount
    beyond = 1 - Decimal(big.absorbs) / fees if fees > big.absorbs else Decimal(0)
    raised = budget.amount < nano.budget_below or bool(set(nano.goals) & set(brief.goals))
    return Shares(
        big=max(pulled, min(big.absorbed_most, beyond)),
        nano=nano.raised if raised else nano.usual,
        mega=mega.share if score >= mega.score_from else Decimal(0),
    )
