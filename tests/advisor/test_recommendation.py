"""Recommendations: the label, why, what speaks against it, the plan and the alternatives."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.brief import Brief, Budget
from advisor.errors import MikromakroError
from advisor.money import Money
from advisor.recommendation import Recommendation, recommend, refusal_of
from advisor.rules import rulebook
from advisor.vocabulary import Confidence, Goal, Missing, Platform, Strategy, Trait
from tests.kit.briefs import brief_for

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

TODAY = date(2026, 11, 25)
CASES = tomllib.loads(
    (Path(__file__).parents[1] / "corpus" / "recommendation" / "cases.toml").read_text("utf-8")
)["case"]
DECISIONS = {rule.id for rule in (*rulebook().decision, *rulebook().second_thought)}
BRIEFS = st.builds(
    brief_for,
    goals=st.lists(st.sampled_from(Goal), min_size=1, max_size=3, unique=True),
    budget=st.integers(0, 3 * 10**9) | st.integers(0, 10**8) | st.just(10**15),
    platforms=st.lists(st.sampled_from(Platform), max_size=2, unique=True),
    traits=st.sets(st.sampled_from(sorted(set(Trait) - {Trait.UNTRACKED}))),
    ranked=st.booleans(),
)


def rules_of(advice: Recommendation) -> list[str]:
    """Return the ids of the rules that a recommendation gives as reasons."""
    return [reason.rule for reason in advice.reasons]


def details_of(advice: Recommendation, rule: str) -> dict[str, Decimal | str]:
    """Return the figures of a reason or of a piece of evidence against, by name."""
    told = (*advice.reasons, *advice.counter)
    found = next(reason for reason in told if reason.rule == rule)
    return {detail.name: detail.value for detail in found.details}


@pytest.mark.parametrize("case", CASES, ids=[str(case["number"]) for case in CASES])
def test_each_case_of_the_table_gets_its_advice(case: dict[str, Any]) -> None:
    brief = brief_for(
        case["goals"],
        case["budget"],
        case["platforms"],
        case.get("traits", ()),
        ranked=case.get("ranked", False),
    )

    advice = recommend(brief, TODAY)

    decided = next(rule for rule in rules_of(advice) if rule in DECISIONS)
    assert (advice.strategy, advice.confidence) == (case["strategy"], case["confidence"])
    assert (str(advice.score), decided) == (case["score"], case["rule"])
    assert advice.plan.strategy is advice.strategy
    assert advice.plan.lines


def test_the_table_is_whole() -> None:
    assert [case["number"] for case in CASES] == list(range(1, 53))


@given(BRIEFS)
def test_advice_is_whole_whatever_is_told(brief: Brief) -> None:
    advice = recommend(brief, TODAY)

    assert 3 <= len(advice.reasons) <= 5
    assert len(advice.counter) <= 3
    assert advice.counter or advice.confidence is not Confidence.LOW
    assert (advice.dont is None) == bool(advice.plan.lines)
    assert brief.budget
    assert advice.plan.budget == brief.budget.idr
    assert advice.plan.barter or not advice.plan.lines or advice.plan in advice.scenarios


@pytest.mark.parametrize(
    ("goals", "refused"),
    [(["sales"], True), (["traffic", "app_installs"], True), (["sales", "awareness"], False)],
)
def test_what_cannot_be_measured_is_not_spent_on(goals: list[str], refused: bool) -> None:  # noqa: FBT001 - a column of the table
    advice = recommend(brief_for(goals, 10_000_000, [], ["untracked"]), TODAY)

    assert (advice.dont is not None and advice.dont.rule == "nothing_to_measure") == refused
    assert bool(advice.plan.lines) != refused


@pytest.mark.parametrize("niche", ["tobacco", "infant_formula", "gambling"])
def test_a_forbidden_trade_is_refused_before_anything_is_asked(niche: str) -> None:
    advice = refusal_of(Brief(niche=niche), TODAY)

    assert advice is not None
    assert advice.dont is not None
    assert advice.dont.sources


def test_nothing_speaks_against_an_empty_brief() -> None:
    assert refusal_of(Brief(), TODAY) is None


@given(BRIEFS)
def test_scenarios_spend_the_same_money_in_different_ways(brief: Brief) -> None:
    advice = recommend(brief, TODAY)

    ways = [plan.strategy for plan in advice.scenarios]
    assert len(set(ways)) == len(ways)
    assert {plan.budget for plan in advice.scenarios} <= {advice.plan.budget}
    assert all(plan.lines for plan in advice.scenarios)


def test_where_a_big_creator_costs_more_than_the_fees_small_ones_are_advised() -> None:
    advice = recommend(brief_for(["launch"], 12_000_000, ["youtube"]), TODAY)

    assert advice.strategy is Strategy.MICRO
    assert "entry_fee" in rules_of(advice)
    assert [plan.strategy for plan in advice.scenarios] == [Strategy.MICRO]


def test_without_money_creators_are_paid_in_product() -> None:
    advice = recommend(brief_for(["sales"], 0), TODAY)

    assert advice.plan.barter
    assert advice.dont is None
    assert details_of(advice, "barter")["gifts"] == 10


def test_a_budget_below_one_nano_post_is_better_kept() -> None:
    advice = recommend(brief_for(["sales"], 200_000), TODAY)

    assert advice.dont
    assert advice.dont.rule == "too_small"
    assert not advice.plan.lines


@pytest.mark.parametrize("niche", ["tobacco", "infant_formula", "gambling"])
def test_what_may_not_be_advertised_is_not_planned(niche: str) -> None:
    advice = recommend(brief_for(["sales"], 10**8, ["tiktok"], niche=niche), TODAY)

    assert advice.dont
    assert advice.dont.rule == f"forbidden_{niche}"
    assert (advice.strategy, advice.plan.lines, advice.scenarios) == (Strategy.MICRO, (), ())


def test_a_ban_holds_from_its_day_on() -> None:
    brief = brief_for(["sales"], 10**8, niche="tobacco")

    assert recommend(brief, date(2024, 7, 30)).dont is None
    assert recommend(brief, date(2024, 7, 31)).dont


def test_more_money_than_creators_can_be_looked_after_for_is_left_and_said_so() -> None:
    advice = recommend(brief_for(["reach"], 10**15, ["tiktok"]), TODAY)

    assert advice.strategy is Strategy.MACRO
    assert details_of(advice, "capped")["left"] == advice.plan.left.amount > 7 * 10**14


def test_a_brief_that_misses_something_is_asked_about_first() -> None:
    unknown = Budget(told=Money(amount=Decimal(500), currency="XAU"))

    for brief, missing in (
        (Brief(), Missing.GOAL),
        (Brief(goals=(Goal.SALES,)), Missing.BUDGET),
        (Brief(goals=(Goal.SALES,), budget=unknown), Missing.RATE),
    ):
        with pytest.raises(MikromakroError, match=missing):
            recommend(brief, TODAY)
