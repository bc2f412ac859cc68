"""The JSON shapes: fields other programs rely on, rates as fractions, money as whole rupiah."""

from datetime import date
from typing import Any

from advisor.notes import Notes
from bot.conversation import build_conversation
from bot.shapes import advice_shape, facts_shape

TALK = build_conversation(None, lambda: date(2026, 1, 5))
CREATOR = {"handle", "platform", "followers", "approximate", "engagement_rate", "views", "likes",
           "comments", "quote_idr"}  # fmt: skip
BUDGET = {"amount", "currency", "low_idr", "high_idr", "idr"}
CARD = {"tier", "tier_others", "price_idr", "engagement_rate", "reach", "quote_verdict"}


def shapes_of(text: str) -> dict[str, Any]:
    """Return what a message is read as, and the advice."""
    turn = TALK.hear(text, Notes()).turn
    assert turn
    return {"facts": facts_shape(turn.facts), "advice": advice_shape(turn.advice)}


def test_a_creator_is_assessed_in_fractions_and_whole_rupiah() -> None:
    answer = shapes_of("@rasakopi 45rb follower ig, ER 3,5%, minta 3jt per reel")

    (told,) = answer["facts"]["creators"]
    assert set(told) == CREATOR
    assert (told["handle"], told["platform"]) == ("rasakopi", "instagram")
    assert told["followers"] == 45_000
    assert (told["engagement_rate"], told["quote_idr"]) == (0.035, 3_000_000)
    assert answer["advice"]["kind"] == "assessment"
    (card,) = answer["advice"]["creators"]
    assert set(card) >= CARD
    assert card["tier"] == "micro"
    price, rate, reach = card["price_idr"], card["engagement_rate"], card["reach"]
    assert isinstance(price["typical"], int)
    assert price["low"] <= price["typical"] <= price["high"]
    assert 0 < rate["low"] <= rate["typical"] <= rate["high"] < 1
    assert rate["base"] == "followers"
    assert rate["sources"]
    assert 0 < reach["low"] <= reach["typical"] <= reach["high"]
    assert card["quote_verdict"] in {"below", "inside", "above", "beyond"}


def test_two_creators_are_compared() -> None:
    answer = shapes_of("@satu 20rb ig\n@dua 300rb ig")

    assert answer["advice"]["kind"] == "comparison"
    assert [card["tier"] for card in answer["advice"]["creators"]] == ["micro", "macro"]


def test_a_comparison_has_its_order_by_places_among_the_creators() -> None:
    text = "@mahal 45rb ig minta 6jt\n@murah 45rb ig minta 1jt\n@tanpa ig minta 1jt"

    advice = shapes_of(text)["advice"]

    assert advice["measure"] == "reach"
    ranked = [(one["creator"], one["handle"]) for one in advice["ranking"]]
    assert ranked == [(1, "murah"), (0, "mahal"), (2, "tanpa")]
    first, _, last = advice["ranking"]
    assert (first["fee_idr"], first["basis"]) == (1_000_000, "told")
    assert first["cost_idr"]["low"] <= first["cost_idr"]["typical"] <= first["cost_idr"]["high"]
    assert last["cost_idr"] is None
    assert advice["dominated"] == [{"creator": 0, "by": 1}]


def test_a_card_lists_what_moved_its_price_and_what_could_not() -> None:
    text = "@x 45rb ig skincare minta 9jt 1 reel plus hak pakai, link di bio, tanpa eksklusif"

    (card,) = shapes_of(text)["advice"]["creators"]

    lines = [(line["kind"], line["id"]) for line in card["price_lines"]]
    assert lines == [("format", "reel"), ("addon", "usage_rights"), ("niche", "beauty")]
    assert all(line["low"] <= line["high"] and line["sources"] for line in card["price_lines"])
    assert card["addons"] == ["usage_rights", "link_in_bio"]
    assert (card["excluded"], card["unsourced"]) == (["exclusivity"], ["link_in_bio"])
    assert card["niche"] == "beauty"


def test_a_campaign_gets_a_strategy_with_plan_and_scenarios() -> None:
    answer = shapes_of("budget 10 juta buat awareness di tiktok")

    brief, advice = answer["facts"]["brief"], answer["advice"]
    assert set(brief["budget"]) == BUDGET
    assert brief["budget"]["idr"] == 10_000_000
    assert (brief["goals"], brief["platforms"]) == (["awareness"], ["tiktok"])
    assert advice["kind"] == "recommendation"
    assert advice["strategy"] in {"micro", "macro", "mix"}
    assert advice["confidence"] in {"low", "medium", "high"}
    assert set(advice["reasons"][0]) == {"rule", "tag", "sources", "details", "against"}
    plan = advice["plan"]
    spent = sum(line["cost_idr"] for line in plan["lines"])
    assert spent + plan["reserve_idr"] + plan["left_idr"] == plan["budget_idr"] == 10_000_000
    assert advice["scenarios"]


def test_a_plan_tells_where_its_money_goes_and_what_its_costs_are_of() -> None:
    said = "budget 20 juta buat awareness di {}, boost 20%, anggap audiensnya 500 ribu"
    told = shapes_of(said.format("tiktok"))

    plan = told["advice"]["plan"]
    assert told["facts"]["brief"]["split"] == {"boost": 0.2}
    assert told["facts"]["brief"]["audience"] == plan["audience"]["accounts"] == 500_000
    assert {pot["use"]: pot["basis"] for pot in plan["pots"]}["boost"] == "told"
    assert sum(pot["idr"] for pot in plan["pots"]) == plan["budget_idr"] == 20_000_000
    bounds, reach = plan["reach_bounds"], plan["reach"]["typical"]
    assert bounds["least"] <= reach <= bounds["most"] <= plan["views"]["typical"]
    assert plan["cpm_of"] == "views"
    assert round(plan["cpm_idr"]["typical"] / 1_000) == plan["cpv_idr"]["typical"]
    assert shapes_of(said.format("instagram"))["advice"]["plan"]["cpm_of"] == "reach"


def test_a_foreign_budget_keeps_amount_and_currency() -> None:
    answer = shapes_of("I have $1,500 to launch a skincare brand on Instagram")

    budget = answer["facts"]["brief"]["budget"]
    assert (budget["amount"], budget["currency"]) == (1_500, "USD")
    assert budget["idr"] > 15_000_000


def test_what_is_missing_is_asked_for() -> None:
    answer = shapes_of("budget 10 juta")

    assert answer["advice"]["kind"] == "ask"
    assert answer["advice"]["missing"] == "goal"
    assert answer["advice"]["options"]


def test_a_message_that_says_nothing_is_unread() -> None:
    answer = shapes_of("")

    assert answer["advice"] == {"kind": "unread", "reason": "empty"}


def test_a_size_asked_about_is_placed() -> None:
    answer = shapes_of("10.000 followers itu nano atau micro?")

    assert answer["advice"]["size"]["followers"] == 10_000
    assert answer["advice"]["size"]["tier"] == "micro"


def test_a_deadline_is_a_day() -> None:
    answer = shapes_of("budget 20jt buat awareness di ig, tayang paling lambat 20 Februari 2026")

    assert answer["advice"]["brief"]["deadline"] == "2026-02-20"
