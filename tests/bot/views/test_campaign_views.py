"""Recommendations and their other sides: the plan, its reasons, and the ways on."""

import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from advisor.advice import Advice
from advisor.data import table
from advisor.notes import Notes
from advisor.recommendation import Recommendation
from advisor.sources import source
from bot.languages import LOCALES
from bot.reply import Reply
from bot.views import scenarios, view, why
from bot.views.reasons import reason_lines
from bot.views.recommendation import against, recommendation_sources
from bot.views.subject import stamp_of
from bot.views.taps import StampedFacts, facts_of
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

    other = reply.buttons[1][0]
    assert (other.text, other.data[:12]) == ("Maksudnya Rp1,2 miliar?", "b:1200000000")
    assert "Kubaca Rp1,2 juta, bukan Rp1,2 miliar." in reply.text


def test_buttons_offer_other_platforms_and_sums_only(advice_named: Named, voice: Voice) -> None:
    advice = advice_named("mix")
    assert isinstance(advice, Recommendation)

    rows = [[button.data for button in row] for row in seen(advice, voice).buttons]

    stamp = stamp_of(advice.brief)
    assert [each[0] for each in rows[0]] == ["w", "s", "y"]
    assert rows[1:] == [
        [f"p:{name}:{stamp}" for name in ("instagram", "youtube")],
        [f"b:{amount}:{stamp}" for amount in (8_000_000, 15_000_000, 20_000_000)],
        [f"u:{stamp}", f"d:1:{stamp}"],
    ]


def test_a_goal_that_was_a_guess_can_be_changed(advice_named: Named, voice: Voice) -> None:
    data = data_of(seen(advice_named("mix"), voice, None, "usual_goal"))

    assert [each for each in data if each.startswith("g:")]


def test_every_button_under_a_plan_that_changes_it_names_it(
    advice_named: Named, voice: Voice
) -> None:
    advice = advice_named("mix")
    assert isinstance(advice, Recommendation)

    taps = [facts_of(data) for data in data_of(seen(advice, voice, None, "usual_goal"))]

    changes = [tap for tap in taps if isinstance(tap, StampedFacts)]
    assert len(changes) == 7
    assert {tap.about for tap in changes} == {stamp_of(advice.brief)}
    assert all(tap.facts.tapped for tap in changes)


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
    assert voice.say("plan-title", platform="", mark="")[:15] not in text
    assert voice.say("reasons-title") not in text


def test_too_little_money_offers_product_and_larger_sums(
    advice_named: Named, voice: Voice
) -> None:
    data = data_of(seen(advice_named("too little"), voice))

    assert [each.rsplit(":", 1)[0] for each in data[1:]] == [
        "b:0",
        "b:1000000",
        "b:2000000",
        "b:5000000",
    ]


def test_nothing_is_offered_around_what_is_forbidden(advice_named: Named, voice: Voice) -> None:
    data = data_of(seen(advice_named("forbidden"), voice))

    assert [each[0] for each in data] == ["w"]


def test_evidence_against_that_has_no_room_stands_behind_why(
    advice_named: Named, voice: Voice
) -> None:
    advice = advice_named("close")
    assert isinstance(advice, Recommendation)
    assert len(against(advice)) > 1

    text = why(advice, voice, Notes()).text

    told = (*advice.reasons, *advice.counter)
    assert [each for each in reason_lines(told, voice) if each not in text] == []


def test_fees_of_big_creators_are_called_weakly_known(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    assert "(tarif TikTok: datanya masih sedikit)" in seen(advice_named("mix"), voices["id"]).text
    assert "(tarif Instagram: acuan)" in seen(advice_named("small budget"), voices["id"]).text


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

    assert "Skor +55, dari rentang -100" in text
    assert "awareness +45, TikTok +10." in text


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
    assert "<b>Macro aja</b>: belum terbeli dengan budget ini." in one
