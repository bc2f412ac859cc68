"""The first screen of a recommendation: short, the decisive reason first, wishes answered."""

import re
import tomllib
from collections.abc import Callable
from datetime import date

import pytest

from advisor.advice import Advice
from advisor.notes import Notes
from advisor.recommendation import Recommendation, recommend
from advisor.vocabulary import Goal
from bot.languages import LOCALES
from bot.reply import Reply
from bot.views import view
from bot.voice import Voice
from tests.kit.briefs import brief_for

Named = Callable[[str], Advice]


def seen(advice: Advice, voice: Voice, notes: Notes | None = None, *assumed: str) -> Reply:
    return view(advice, voice, notes or Notes(), assumed)


def campaign_for(goal: Goal, budget: int, **said: object) -> Recommendation:
    return recommend(brief_for([goal], budget, **said), date(2026, 11, 25))


@pytest.mark.parametrize(
    "name",
    [
        *("small budget", "mix", "close", "narrow market", "big budget", "dollars", "range"),
        *(
            "ten micro",
            "twenty creators and no money",
            "another size",
            "elsewhere",
            "two readings",
        ),
        "launch in ten days",
    ],
)
def test_a_recommendation_fits_on_the_screen_of_a_phone(
    name: str, advice_named: Named, voice: Voice
) -> None:
    reply = seen(advice_named(name), voice)

    assert len(re.sub(r"<[^>]+>", "", reply.text)) <= 1_200
    assert len(reply.buttons) <= 4
    shown = reply.text.split(voice.say("reasons-title"))[1]
    assert shown.count("\n• ") == 2


def test_the_decisive_reason_comes_first_and_one_thing_against_last(
    voices: dict[str, Voice],
) -> None:
    advice = campaign_for(Goal.AWARENESS, 5_000_000)

    text = seen(advice, voices["id"]).text

    reasons = text.split("<b>Kenapa begitu</b>\n")[1].splitlines()
    assert reasons[0].startswith("• Budget di bawah Rp10 juta lebih aman disebar")
    assert reasons[2].startswith("<b>Tapi ingat juga:</b> Biar dikenal banyak orang")


def test_every_place_without_figures_has_a_name(voice: Voice) -> None:
    phrases = (
        tomllib.loads((LOCALES / code / "phrases.toml").read_text("utf-8"))
        for code in ("id", "en")
    )
    places = {id_ for each in phrases for id_ in each["elsewhere"]}

    assert len(places) > 10
    assert [id_ for id_ in places if not voice.knows(f"elsewhere-{id_}")] == []


def test_a_place_without_figures_is_named_with_whose_stand_in(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = seen(advice_named("elsewhere"), voices["id"]).text

    assert "Belum ada data tarif dan hasil buat Shopee, LinkedIn, dan myspace" in text
    assert "jadi hitungannya pakai angka Instagram" in text
    assert "belum kamu sebut" not in text


@pytest.mark.parametrize(
    ("name", "answer", "then"),
    [
        ("ten micro", "10 micro? Cukup, tapi mepet.", "di luar fee tinggal Rp4 juta"),
        ("twenty creators and no money", "20 kreator? Belum cukup.", "rencana ini: 10 orang"),
        ("another size", "10 nano? Cukup.", "aku condong ke macro"),
    ],
)
def test_a_number_of_creators_is_answered_with_yes_or_no_and_the_money(
    name: str, answer: str, then: str, advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = seen(advice_named(name), voices["id"]).text

    assert f"<b>{answer}</b>" in text
    assert then in text


@pytest.mark.parametrize(
    ("name", "rhythm"),
    [
        ("twenty creators and no money", "10 post, semuanya tayang dalam 5 hari"),
        ("another size", "30 post dalam 90 hari, sekitar 2 post per minggu"),
        ("launch in ten days", "post dalam 10 hari, sekitar"),
    ],
)
def test_a_duration_is_answered_with_a_rhythm(
    name: str, rhythm: str, advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = seen(advice_named(name), voices["id"]).text

    assert rhythm in text
    assert "minggu 2" not in text


def test_a_slow_rhythm_is_told_in_days(voices: dict[str, Voice]) -> None:
    advice = campaign_for(Goal.SALES, 1_000_000, duration_days=30)

    assert "kira-kira satu post tiap 10 hari" in seen(advice, voices["id"]).text
