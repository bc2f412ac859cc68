"""Recommendations, scenarios and questions back: the plan, its reasons, and the ways on."""

import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from advisor.advice import Advice, Ask
from advisor.brief import Brief
from advisor.creator import Creator
from advisor.data import table
from advisor.notes import Notes
from advisor.recommendation import Recommendation
from advisor.sources import source
from advisor.vocabulary import Goal, Missing
from bot.languages import LOCALES
from bot.reply import Reply
from bot.views import scenarios, view, why
from bot.views.reasons import reason_lines
from bot.views.recommendation import COUNTERS_SHOWN, recommendation_sources
from bot.voice import Voice

Named = Callable[[str], Advice]


def seen(advice: Advice, voice: Voice, notes: Notes | None = None, *assumed: str) -> Reply:
    return view(advice, voice, notes or Notes(), assumed)


def data_of(reply: Reply) -> list[str]:
    return [button.data for row in reply.buttons for button in row]


def named_rules(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "id" in node:
            yield node["id"]
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from named_rules(child)


def named(niche: str) -> str:
    return f"niche-{niche.replace('_', '-')}"


def test_every_rule_has_its_sentence(voice: Voice) -> None:
    rules = set(named_rules(table("rules")))

    assert len(rules) > 40
    assert [id_ for id_ in rules if not voice.knows(f"reason-{id_.replace('_', '-')}")] == []


def test_every_niche_people_name_has_a_word(voice: Voice) -> None:
    phrases = tomllib.loads((LOCALES / "id" / "phrases.toml").read_text("utf-8"))

    assert [niche for niche in phrases["niche"] if not voice.knows(named(niche))] == []


def test_foreign_money_is_restated_with_its_rate(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = seen(advice_named("dollars"), voices["id"]).text

    assert "US$1.500 ≈ Rp25 juta (kurs 16 Des 2025)" in text


def test_a_range_is_restated_with_the_figure_used(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = seen(advice_named("range"), voices["id"]).text

    assert "Budget Rp5\u201310 juta, kuhitung dengan Rp7,5 juta" in text


def test_a_sum_with_two_readings_offers_the_other(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    reply = seen(advice_named("two readings"), voices["id"])

    other = reply.buttons[0][0]
    assert (other.text, other.data) == ("Maksudnya Rp1,2 miliar?", "b:1200000000")


def test_buttons_offer_other_platforms_sums_and_goals_only(
    advice_named: Named, voice: Voice
) -> None:
    data = data_of(seen(advice_named("mix"), voice))

    assert data[:7] == [
        "p:instagram",
        "p:youtube",
        "b:8000000",
        "b:15000000",
        "b:20000000",
        "g:sales",
        "g:engagement",
    ]


def test_a_guessed_budget_is_said(advice_named: Named, voices: dict[str, Voice]) -> None:
    advice = advice_named("mix")

    assert "kubaca sebagai budget" in seen(advice, voices["id"], None, "budget").text
    assert "kubaca sebagai budget" not in seen(advice, voices["id"]).text


def test_a_mix_says_who_goes_first(advice_named: Named, voices: dict[str, Voice]) -> None:
    text = seen(advice_named("mix"), voices["id"]).text

    assert text.count("duluan di minggu 1") == 1
    assert "<b>Urutan:</b>" in text


@pytest.mark.parametrize("name", ["too little", "forbidden"])
def test_advice_not_to_spend_shows_no_plan(name: str, advice_named: Named, voice: Voice) -> None:
    text = seen(advice_named(name), voice).text

    assert voice.say("headline-dont") in text
    assert voice.say("plan-title", mark=voice.say("mark-benchmark")) not in text
    assert voice.say("reasons-title") not in text


def test_too_little_money_offers_product_and_larger_sums(
    advice_named: Named, voice: Voice
) -> None:
    data = data_of(seen(advice_named("too little"), voice))

    assert data[:-1] == ["b:0", "b:1000000", "b:2000000", "b:5000000"]


def test_nothing_is_offered_around_what_is_forbidden(advice_named: Named, voice: Voice) -> None:
    data = data_of(seen(advice_named("forbidden"), voice))

    assert [each[0] for each in data] == ["w"]


def test_evidence_against_that_has_no_room_stands_behind_why(
    advice_named: Named, voice: Voice
) -> None:
    advice = advice_named("close")
    assert isinstance(advice, Recommendation)
    assert len(advice.counter) > COUNTERS_SHOWN

    said = seen(advice, voice).text + why(advice, voice, Notes()).text

    assert [each for each in reason_lines(advice.counter, voice) if each not in said] == []


def test_fees_of_big_creators_are_called_weakly_known(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    assert "(tarif: acuan lemah)" in seen(advice_named("mix"), voices["id"]).text
    assert "(tarif: acuan)" in seen(advice_named("small budget"), voices["id"]).text


def test_product_only_is_paid_in_product(advice_named: Named, voices: dict[str, Voice]) -> None:
    text = seen(advice_named("product only"), voices["id"]).text

    assert "dibayar produk" in text
    assert "Cadangan" not in text


@pytest.mark.parametrize("name", ["mix", "big budget", "everything said"])
def test_why_names_every_source_of_a_recommendation(
    name: str, advice_named: Named, voice: Voice
) -> None:
    advice = advice_named(name)
    assert isinstance(advice, Recommendation)

    text = why(advice, voice, Notes()).text

    publishers = {source(id_).publisher for id_ in recommendation_sources(advice)}
    assert len(publishers) > 10
    assert [each for each in publishers if each.replace("&", "&amp;") not in text] == []


def test_why_shows_the_arithmetic(advice_named: Named, voices: dict[str, Voice]) -> None:
    text = why(advice_named("mix"), voices["id"], Notes()).text

    assert "Skor +55, dari awareness +45, TikTok +10." in text


def test_why_counts_what_the_product_adds_to_the_score(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = why(advice_named("narrow market"), voices["en"], Notes()).text

    assert "narrow market -20" in text


def test_scenarios_mark_ours_and_name_what_the_money_cannot_buy(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    three = scenarios(advice_named("mix"), voices["id"], Notes()).text
    one = scenarios(advice_named("small budget"), voices["id"], Notes()).text

    assert "<b>Mix</b> ← saranku" in three
    assert three.count("saranku") == 1
    assert "belum terbeli" not in three
    assert "<b>Macro saja</b>: belum terbeli dengan budget ini." in one


def test_every_goal_can_be_tapped_and_the_known_budget_is_repeated(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    recommended = advice_named("mix")
    assert isinstance(recommended, Recommendation)
    notes = Notes(brief=Brief(budget=recommended.brief.budget))

    reply = seen(Ask(missing=Missing.GOAL), voices["id"], notes)

    assert reply.text.startswith("Oke, budget Rp10 juta.")
    assert data_of(reply) == [f"g:{goal}" for goal in Goal]
    assert {len(row) for row in reply.buttons} == {1, 2}


def test_asking_for_a_budget_repeats_the_goal(voices: dict[str, Voice]) -> None:
    notes = Notes(brief=Brief(goals=(Goal.SALES, Goal.TRUST)))

    text = seen(Ask(missing=Missing.BUDGET), voices["id"], notes).text

    assert text.startswith("Oke, tujuannya penjualan dan kepercayaan.")


def test_asking_for_followers_names_the_creator(voices: dict[str, Voice]) -> None:
    notes = Notes(creators=(Creator(handle="rasakopi"),))

    assert "@rasakopi" in seen(Ask(missing=Missing.FOLLOWERS), voices["en"], notes).text


def test_a_loose_number_is_offered_in_each_role_it_may_have(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    reply = seen(advice_named("ask loose"), voices["id"])

    assert data_of(reply) == [
        "r:budget:25000",
        "r:quote:25000",
        "r:followers:25000",
        "r:views:25000",
    ]
