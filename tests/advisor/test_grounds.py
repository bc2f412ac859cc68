"""Reasons: every rule that fired is told with its arithmetic, and so is what speaks against."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.data import table
from advisor.recommendation import Recommendation, recommend
from advisor.rules import rulebook, rulebook_of
from advisor.vocabulary import Strategy
from tests.kit.briefs import brief_for

TODAY = date(2026, 11, 25)
DECISIONS = {rule.id for rule in (*rulebook().decision, *rulebook().second_thought)}


def rules_of(advice: Recommendation) -> list[str]:
    """Return the ids of the rules that a recommendation gives as reasons."""
    return [reason.rule for reason in advice.reasons]


def details_of(advice: Recommendation, rule: str) -> dict[str, Decimal | str]:
    """Return the figures of a reason or of a piece of evidence against, by name."""
    told = (*advice.reasons, *advice.counter)
    found = next(reason for reason in told if reason.rule == rule)
    return {detail.name: detail.value for detail in found.details}


def test_reasons_go_from_what_decided_to_the_order_of_posts_with_their_arithmetic() -> None:
    advice = recommend(brief_for(["awareness"], 10_000_000, ["tiktok"]), TODAY)

    assert rules_of(advice) == [
        "middle_budget_mix",
        "goal_awareness",
        "platform_tiktok",
        "sequence",
    ]
    gate = details_of(advice, "middle_budget_mix")
    assert gate["fees"] == 7_500_000
    assert (gate["macros_few"], gate["macros"], gate["macros_many"]) == (0, 1, 3)
    assert (gate["micros_few"], gate["micros"], gate["micros_many"]) == (1, 4, 15)
    assert details_of(advice, "sequence") == {"macros": 1, "smalls": 6, "share": Decimal("0.82")}


def test_of_many_reasons_the_weaker_traits_give_way() -> None:
    told = ["premium", "mass", "urgent", "narrow"]

    advice = recommend(brief_for(["awareness", "sales"], 100_000_000, ["tiktok"], told), TODAY)

    assert rules_of(advice) == [
        "conflict",
        "goal_awareness",
        "platform_tiktok",
        "trait_narrow",
        "sequence",
    ]
    assert details_of(advice, "conflict")["down"] == "sales"


@pytest.mark.parametrize(
    ("off", "kind", "goals", "traits"),
    [
        ("goal_trust", "goal", ["awareness", "trust"], []),
        ("platform_tiktok", "platform", ["awareness", "trust"], []),
        ("sequence", "note", ["awareness", "trust"], []),
        ("trait_mass", "trait", ["awareness"], ["mass"]),
    ],
)
def test_a_rule_switched_off_takes_its_reason_away_and_no_other(
    off: str, kind: str, goals: list[str], traits: list[str]
) -> None:
    brief = brief_for(goals, 100_000_000, ["tiktok"], traits)
    rows = [{**row, "on": row["id"] != off} for row in table("rules")[kind]]
    book = rulebook_of({**table("rules"), kind: rows})

    before, after = recommend(brief, TODAY), recommend(brief, TODAY, book)

    assert off in rules_of(before)
    assert [rule for rule in rules_of(before) if rule not in {off, *DECISIONS}] == [
        rule for rule in rules_of(after) if rule not in DECISIONS
    ]


def test_without_rules_on_goals_and_decisions_many_small_creators_are_advised() -> None:
    rows = {
        kind: [{**row, "on": False} for row in table("rules")[kind]]
        for kind in ("goal", "decision", "second_thought")
    }

    advice = recommend(brief_for(["reach"], 10**8), TODAY, rulebook_of({**table("rules"), **rows}))

    assert advice.strategy is Strategy.MICRO
    assert not set(rules_of(advice)) & DECISIONS


@pytest.mark.parametrize(
    ("goals", "budget", "platforms", "against"),
    [
        (["sales"], 100_000_000, ["instagram"], ["counter_sales"]),
        (["reach"], 100_000_000, ["tiktok"], ["counter_tiktok"]),
        (["trust"], 100_000_000, ["tiktok"], []),
        (["awareness"], 100_000_000, ["instagram"], ["counter_close", "counter_upper"]),
        (["launch"], 100_000_000, ["instagram"], ["counter_close", "counter_mix"]),
        (["traffic"], 60_000_000, ["instagram"],
         ["counter_close", "counter_thin", "counter_lower"]),
    ],
)  # fmt: skip
def test_what_speaks_against_the_advice_is_told_too(
    goals: list[str], budget: int, platforms: list[str], against: list[str]
) -> None:
    advice = recommend(brief_for(goals, budget, platforms), TODAY)

    assert [reason.rule for reason in advice.counter] == against


@pytest.mark.parametrize(
    ("goals", "budget", "platforms", "against"),
    [
        (["awareness"], 5_000_000, [], ["goal_awareness"]),
        (["awareness"], 9_000_000, ["tiktok"], ["goal_awareness", "platform_tiktok"]),
        (["sales"], 5_000_000, ["instagram"], []),
        (["awareness"], 100_000_000, ["instagram"], ["platform_instagram"]),
        (["launch"], 15_000_000, ["instagram"], []),
    ],
)
def test_rules_that_argue_for_the_other_side_say_so_and_come_last(
    goals: list[str], budget: int, platforms: list[str], against: list[str]
) -> None:
    advice = recommend(brief_for(goals, budget, platforms), TODAY)

    assert advice.reasons[0].rule in DECISIONS
    assert [reason.rule for reason in advice.reasons if reason.against] == against
    assert rules_of(advice)[len(advice.reasons) - len(against) :] == against


def test_evidence_for_small_creators_is_none_against_them() -> None:
    small = recommend(brief_for(["awareness"], 9_000_000, ["tiktok"]), TODAY)

    assert "counter_tiktok" not in [reason.rule for reason in small.counter]


def test_places_without_figures_are_named_and_so_is_whose_figures_stand_in() -> None:
    brief = brief_for(["sales"], 30_000_000, elsewhere=("shopee", "linkedin"))

    advice = recommend(brief, TODAY)

    assert details_of(advice, "no_platform_data") == {
        "platforms": "shopee linkedin",
        "used": "instagram",
    }
    assert "platform_unknown" not in rules_of(advice)
    assert "platform" in advice.plan.assumed


def test_a_platform_beside_a_place_without_figures_keeps_its_reason() -> None:
    brief = brief_for(["awareness"], 30_000_000, ["tiktok"], elsewhere=("lemon8",))

    advice = recommend(brief, TODAY)

    assert details_of(advice, "no_platform_data")["used"] == "tiktok"
    assert "platform_tiktok" in rules_of(advice)


@pytest.mark.parametrize(
    ("days", "rule"), [(None, "sequence"), (10, "sequence_short"), (14, "sequence")]
)
def test_the_order_speaks_of_weeks_only_where_there_are_two(days: int | None, rule: str) -> None:
    brief = brief_for(["launch"], 25_000_000, ["tiktok"], duration_days=days)

    advice = recommend(brief, TODAY)

    assert [each for each in rules_of(advice) if each.startswith("sequence")] == [rule]


def test_a_close_call_says_how_close() -> None:
    advice = recommend(brief_for(["awareness"], 100_000_000, ["instagram"]), TODAY)

    assert details_of(advice, "counter_close") == {"score": 40, "threshold": 38, "margin": 2}


@pytest.mark.parametrize(
    ("platforms", "rule", "used"),
    [
        ([], "platform_unknown", "instagram"),
        (["facebook"], "platform_other", "instagram"),
        (["threads", "tiktok"], "platforms_several", "tiktok"),
        (["youtube"], "platform_youtube", "youtube"),
    ],
)
def test_the_platform_reason_says_whose_figures_were_used(
    platforms: list[str], rule: str, used: str
) -> None:
    advice = recommend(brief_for(["launch"], 50_000_000, platforms), TODAY)

    assert details_of(advice, rule)["used"] == used
    assert advice.plan.platform == used
    assert ("platform" in advice.plan.assumed) == (used not in platforms)


def test_tiktok_pulls_nobody_whose_goal_is_not_to_be_seen() -> None:
    advice = recommend(brief_for(["sales"], 30_000_000, ["tiktok"]), TODAY)

    assert details_of(advice, "platform_tiktok_lower")["points"] == 0
