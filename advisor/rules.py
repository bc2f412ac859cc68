"""The rule book: every rule of `data/rules.toml` as a value, so that code holds no opinion."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from pydantic import ValidationError, field_validator

from advisor.brief import Brief
from advisor.data import table
from advisor.errors import DataError
from advisor.value import Value
from advisor.vocabulary import Goal, Platform, Strategy, Tag, Trait

ZERO = Decimal(0)


class Rule(Value):
    """A rule: what its text is filed under, what it rests on, and whether it is in use."""

    id: str
    tag: Tag
    sources: tuple[str, ...]
    on: bool = True


class GoalRule(Rule):
    """How far a goal pulls to big creators (+) or small ones (-), in points.

    `contested` tells that good sources disagree about the goal.
    """

    goal: Goal
    base: Decimal
    contested: bool = False


class PlatformRule(Rule):
    """Points a platform adds to upper goals and to the other ones."""

    platform: Platform
    upper: Decimal
    other: Decimal


class TraitRule(Rule):
    """Points a trait adds to the score as a whole, or to each goal that is not an upper one."""

    trait: Trait
    points: Decimal = ZERO
    other: Decimal = ZERO


class DecisionRule(Rule):
    """A strategy and when it is chosen: budgets in rupiah, scores in points; unsaid holds always.

    `instead_of` lists the strategies a second thought replaces, `limits` the scores at which the
    decision would tip, and `details` what its reason says besides the common arithmetic.
    """

    strategy: Strategy
    budget_to: int | None = None
    budget_from: int | None = None
    budget_below: int | None = None
    budget_above: int | None = None
    score_from: Decimal | None = None
    score_to: Decimal | None = None
    conflict: bool = False
    out_of_reach: bool = False
    trait: Trait | None = None
    instead_of: tuple[Strategy, ...] = ()
    limits: tuple[Decimal, ...] = ()
    details: tuple[str, ...] = ()

    @property
    def gate(self) -> int | None:
        """The budget at which the rule begins or ends, whichever it is about."""
        return next(
            (edge for edge in (self.budget_above, self.budget_below, self.budget_from) if edge),
            None,
        )


class CounterRule(Rule):
    """Evidence against advice: for which goals, platforms and strategy (`unless` one), how sure.

    `more_views` is what ten times the followers bring, as a fraction, where the evidence says so.
    """

    goals: tuple[Goal, ...] = ()
    platforms: tuple[Platform, ...] = ()
    strategy: Strategy | None = None
    unless: Strategy | None = None
    low: bool = False
    more_views: Decimal | None = None


class Refusal(Rule):
    """When not to spend: for a trade that may not be advertised, or for goals with a trait.

    `since` is None when always; `goals` are those it holds for, all of them when there are none.
    """

    niche: str | None = None
    trait: Trait | None = None
    goals: tuple[Goal, ...] = ()
    since: date | None = None

    def holds(self, brief: Brief, today: date) -> bool:
        """Tell whether a brief is to be refused on this day."""
        told = self.niche in (None, brief.niche) and self.trait in (None, *brief.traits)
        meant = not self.goals or (bool(brief.goals) and set(brief.goals) <= set(self.goals))
        return told and meant and (self.since is None or self.since <= today)


class Scale(Value):
    """The ends of the score, the weight of a first goal, and which goals are upper ones."""

    most: Decimal
    primary_weight: int
    upper_goals: tuple[Goal, ...]


class Conflict(Value):
    """When goals pull apart: one base at or above `up`, another at or below `down`."""

    up: Decimal
    down: Decimal


class Certainty(Value):
    """How the margin to the nearest limit becomes a confidence."""

    low_below: Decimal
    medium_below: Decimal
    near_gate: Decimal
    gates: tuple[int, ...]


class BigShare(Value):
    """The part of the fees for big creators in a mix."""

    middle: Decimal
    per_point: Decimal
    least: Decimal
    most: Decimal
    absorbs: int
    absorbed_most: Decimal


class NanoShare(Value):
    """The part of the small creators' fees that goes to nano ones."""

    usual: Decimal
    raised: Decimal
    budget_below: int
    goals: tuple[Goal, ...]


class MegaShare(Value):
    """The part of the big creators' fees that mega ones may have, from a score on."""

    share: Decimal
    score_from: Decimal


class ShareRules(Value):
    """What part of the fees goes to which size."""

    big: BigShare
    nano: NanoShare
    mega: MegaShare


class Rulebook(Value):
    """All rules in use; a rule that is switched off is not in the book."""

    score: Scale
    goal: tuple[GoalRule, ...]
    platform: tuple[PlatformRule, ...]
    trait: tuple[TraitRule, ...]
    conflict: Conflict
    decision: tuple[DecisionRule, ...]
    second_thought: tuple[DecisionRule, ...]
    confidence: Certainty
    shares: ShareRules
    note: tuple[Rule, ...]
    counter: tuple[CounterRule, ...]
    refusal: tuple[Refusal, ...]

    @field_validator(
        "goal", "platform", "trait", "decision", "second_thought", "note", "counter", "refusal"
    )
    @classmethod
    def _in_use(cls, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
        return tuple(rule for rule in rules if rule.on)

    def goal_rule(self, goal: Goal) -> GoalRule | None:
        """Return the rule of a goal, or None when it is switched off."""
        return _first(rule for rule in self.goal if rule.goal is goal)

    def platform_rule(self, platform: Platform) -> PlatformRule | None:
        """Return the rule of a platform, or None when none speaks of it."""
        return _first(rule for rule in self.platform if rule.platform is platform)

    def note_rule(self, id_: str) -> Rule | None:
        """Return the rule behind a remark, or None when it is switched off."""
        return _first(rule for rule in self.note if rule.id == id_)

    def refusal_of(self, brief: Brief, today: date) -> Refusal | None:
        """Return what speaks against spending on a brief on this day, or None."""
        return _first(rule for rule in self.refusal if rule.holds(brief, today))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule of the book, in the order of the file."""
        decisions = (*self.decision, *self.second_thought)
        remarks = (*self.note, *self.counter, *self.refusal)
        return (*self.goal, *self.platform, *self.trait, *decisions, *remarks)


def rulebook_of(rows: dict[str, Any]) -> Rulebook:
    """Return the rule book that a table spells.

    Raises:
        DataError: a rule has an unknown field, or a value of the wrong kind.
    """
    try:
        return Rulebook.model_validate(rows, strict=False)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise DataError(
            f"advisor/data/rules.toml: {where} is {first['input']!r}; {first['msg']}."
        ) from None


@cache
def rulebook() -> Rulebook:
    """Return the rule book that ships with the code."""
    return rulebook_of(table("rules"))


_Some = TypeVar("_Some")


def _first(things: Iterable[_Some]) -> _Some | None:
    return next(iter(things), None)
