"""Buttons for files: each carries the facts of its plan, and gives the file of that plan."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.brief import Brief, budget_of
from advisor.notes import Notes
from advisor.vocabulary import Goal, Platform, Tier, Trait
from bot.conversation import Conversation, Heard
from bot.documents import file_of
from bot.languages import Languages
from bot.views.planfacts import brief_in, told_by
from bot.views.subject import stamp_of
from bot.views.taps import TapCommand, command_data, facts_of, fits
from bot.views.verbs import Verb
from tests.kit.campaigns import TODAY, corpus

PLAN = "budget 10 juta buat awareness di tiktok"
OTHER = "budget 90 juta buat jualan di ig"


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: TODAY)


def buttons(heard: Heard) -> dict[str, str]:
    """Return the data under the reply, by label."""
    assert heard.reply
    return {button.text: button.data for row in heard.reply.buttons for button in row}


def menu(talk: Conversation, said: str) -> tuple[dict[str, str], Notes]:
    """Return the buttons of the papers of a campaign, by label, and the notes after it."""
    heard = talk.hear(said, Notes())
    (data,) = [data for data in buttons(heard).values() if data.startswith("y:")]
    return buttons(talk.tap(data, heard.notes)), heard.notes


def started(found: dict[str, str], start: str) -> str:
    return next(data for data in found.values() if data.startswith(f"{start}:"))


@pytest.mark.parametrize("row", corpus()["campaign"], ids=lambda row: row["said"])
def test_a_button_carries_the_facts_of_its_plan(row: dict[str, str], talk: Conversation) -> None:
    found, notes = menu(talk, row["said"])

    told = row["button"]
    assert started(found, "yx") == (f"yx:{stamp_of(notes.brief)}" if told == "stamp" else told)
    heard = talk.tap(started(found, "yx"), notes)
    assert heard.reply
    assert heard.reply.document
    assert heard.reply.document.name == row["file"]
    assert not heard.edit
    assert heard.notes == notes


@pytest.mark.parametrize(("start", "kind"), [("yx", b"PK"), ("yp", b"%PDF")])
def test_an_old_button_gives_the_file_of_its_own_plan(
    start: str, kind: bytes, talk: Conversation
) -> None:
    found, notes = menu(talk, PLAN)
    first = talk.tap(started(found, start), notes)
    later = talk.hear(OTHER, notes).notes

    again = talk.tap(started(found, start), later)

    assert again.reply
    assert again.reply == first.reply
    assert again.reply.document
    assert file_of(again.reply.document.model_dump_json()).startswith(kind)


def test_an_old_button_with_a_stamp_says_that_its_time_has_passed(talk: Conversation) -> None:
    found, notes = menu(talk, "budget 35jt awareness di ig, fee 60%, boost 20%, produk udah ada")
    later = talk.hear(OTHER, notes).notes

    heard = talk.tap(started(found, "yx"), later)

    assert heard.reply is None
    assert heard.notice


def test_a_file_is_in_the_language_of_the_chat(talk: Conversation) -> None:
    found, notes = menu(talk, PLAN)
    chosen = talk.command("language", "en", notes).notes

    heard = talk.tap(started(found, "yp"), chosen)

    assert heard.reply
    assert heard.reply.document
    assert heard.reply.document.name == "influencer-plan-mix-2026-11-25.pdf"
    assert "My advice: a mix." in heard.reply.document.content


@pytest.mark.parametrize("data", [one for row in corpus()["forged"] for one in row["data"]])
def test_what_no_button_of_ours_says_gives_no_file(data: str, talk: Conversation) -> None:
    _, notes = menu(talk, PLAN)

    heard = talk.tap(data, notes)

    assert heard.reply is None
    assert heard.notice
    assert heard.notes == notes


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
MONEY = st.integers(0, 10**12).map(Decimal)


@settings(max_examples=60)
@given(
    brief=st.builds(
        Brief,
        goals=st.lists(st.sampled_from(Goal), min_size=1, max_size=3, unique=True).map(tuple),
        budget=st.builds(budget_of, MONEY, MONEY, MONEY) | MONEY.map(lambda n: budget_of(n, n, n)),
        platforms=st.lists(st.sampled_from(Platform), max_size=2, unique=True).map(tuple),
        niche=st.none() | NAMES,
        city=st.none() | NAMES,
        traits=st.frozensets(st.sampled_from(Trait), max_size=3),
        creators_wanted=st.none() | st.integers(1, 500),
        tier=st.none() | st.sampled_from(Tier),
        duration_days=st.none() | st.integers(1, 365),
        audience=st.none() | st.integers(1, 10**8),
        fewer_big=st.integers(0, 99),
        deadline=st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1)),
        ranked=st.booleans(),
    )
)
def test_facts_are_read_as_they_were_told_or_not_told_at_all(brief: Brief) -> None:
    text = told_by(brief)

    if text:
        assert stamp_of(brief_in(text)) == stamp_of(brief)
    if text and fits(data := command_data(Verb.SHEET, text)):
        assert facts_of(data) == TapCommand(verb=Verb.SHEET, about=text)


def test_what_is_told_is_what_is_common() -> None:
    brief = Brief(goals=(Goal.SALES,), platforms=(Platform.TIKTOK,), niche="food", ranked=True)

    assert told_by(brief) == "gsales;ptiktok;nfood;r1"
    assert brief_in(told_by(brief)) == brief
