"""What a reply is like when the message leans on the last one, or asks for several things."""

import re
from datetime import date

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation, Heard
from bot.languages import Languages
from bot.reply import Reply
from bot.views.screen import LIMIT, SEPARATOR

PLAN = "budget 10 juta buat awareness di tiktok"
TWO = "@a.a 20rb dan @b.b 300rb, mending mana buat launching budget 15jt?"
CREATOR_AND_QUESTION = "@x.id 45rb ig, ER bagus itu berapa?"


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 1, 5))


def said(talk: Conversation, *messages: str, language: str | None = None) -> Heard:
    """Return what comes of the last of these messages."""
    notes = Notes(language=language, chosen=language is not None)
    for message in messages:
        heard = talk.hear(message, notes)
        notes = heard.notes
    return heard


def reply_of(heard: Heard) -> Reply:
    assert heard.reply
    return heard.reply


def data_of(heard: Heard, start: str) -> str:
    rows = reply_of(heard).buttons
    return next(one.data for row in rows for one in row if one.data.startswith(start))


@pytest.mark.parametrize("why", ["kenapa?", "sumbernya mana?", "kok bisa sih?"])
def test_why_in_words_is_why_by_button(why: str, talk: Conversation) -> None:
    plan = said(talk, PLAN)

    typed = said(talk, PLAN, why)
    tapped = talk.tap(data_of(plan, "w"), plan.notes)

    assert typed.reply == tapped.reply
    assert not typed.edit


def test_why_is_answered_in_the_language_it_is_asked_in(talk: Conversation) -> None:
    assert "Dari mana" in reply_of(said(talk, PLAN, "kenapa?")).text
    assert "Dari mana" not in reply_of(said(talk, PLAN, "how come?")).text


def test_scenarios_in_words_are_those_of_the_button(talk: Conversation) -> None:
    plan = said(talk, PLAN)

    typed = said(talk, PLAN, "skenario lain?")

    assert typed.reply == talk.tap(data_of(plan, "s"), plan.notes).reply


def test_again_is_the_same_again(talk: Conversation) -> None:
    assert said(talk, PLAN, "makasih", "ulangi").reply == said(talk, PLAN).reply


def test_a_language_in_words_brings_the_last_advice_in_it(talk: Conversation) -> None:
    heard = said(talk, PLAN, "bahasa inggris dong")

    assert heard.notes.language == "en"
    assert heard.notes.chosen
    lead, _, rest = reply_of(heard).text.partition("\n\n")
    assert "English" in lead
    assert rest == reply_of(said(talk, PLAN, language="en")).text


@pytest.mark.parametrize("message", ["mulai dari awal", "batal", "in english please"])
def test_what_is_about_the_chat_has_words_of_its_own(message: str, talk: Conversation) -> None:
    texts = {reply_of(said(talk, message, language=code)).text for code in talk.languages}

    assert reply_of(said(talk, message)).text != reply_of(said(talk, "halo")).text
    assert len(texts) == (1 if "english" in message else len(talk.languages))


def test_two_answers_stand_in_one_message(talk: Conversation) -> None:
    reply = reply_of(said(talk, TWO))

    first, second = reply.text.split(SEPARATOR)
    assert "@a.a" in first
    assert "Rp15 juta" in second
    assert len(second) < len(reply_of(said(talk, "budget 15 juta buat launching")).text) / 2
    assert len(reply.buttons) <= 8


def test_the_whole_of_the_second_comes_below_and_is_gone_on_from(talk: Conversation) -> None:
    both = said(talk, TWO)

    whole = talk.tap(data_of(both, "f"), both.notes)
    later = talk.hear("kalau 30jt?", whole.notes)

    assert not whole.edit
    assert reply_of(whole).text == reply_of(said(talk, "budget 15 juta buat launching")).text
    assert later.notes.brief.budget
    assert later.notes.brief.budget.told.amount == 30_000_000


def test_a_question_beside_a_creator_is_answered_too(talk: Conversation) -> None:
    heard = said(talk, CREATOR_AND_QUESTION)

    first, second = reply_of(heard).text.split(SEPARATOR)
    assert "@x.id" in first
    assert "ER" in second
    assert talk.tap(data_of(heard, "f"), heard.notes).reply


def test_what_we_ask_stands_last(talk: Conversation) -> None:
    heard = said(talk, "budget 10jt. cara cari influencer yang cocok gimana?")

    answer, ours = reply_of(heard).text.split(SEPARATOR)
    assert heard.turn
    assert heard.turn.advice.kind == "ask"
    assert "?" in ours
    assert len(ours) < len(answer)


def test_many_creators_and_a_plan_fit_into_one_message(talk: Conversation) -> None:
    crowd = "\n".join(f"@kreator.nomor{at} {at + 10}rb minta {at + 1}jt" for at in range(45))

    reply = reply_of(said(talk, f"{crowd}\nbudget 90 juta buat awareness di ig"))

    assert len(reply.text) <= LIMIT
    assert SEPARATOR in reply.text
    assert "Rp90 juta" in reply.text
    assert len(reply.buttons) <= 8


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("message", [TWO, CREATOR_AND_QUESTION])
def test_a_reply_of_several_answers_is_well_formed(
    message: str, code: str, talk: Conversation
) -> None:
    text = reply_of(said(talk, message, language=code)).text

    for tag in ("b", "i", "code", "a"):
        assert len(re.findall(rf"<{tag}[ >]", text)) == text.count(f"</{tag}>")
    assert "\n\n\n" not in text


def test_a_hello_is_returned_before_the_answer(talk: Conversation) -> None:
    greeted = reply_of(said(talk, f"halo kak, {PLAN}")).text

    hello, _, rest = greeted.partition("\n\n")
    assert hello.startswith("Halo")
    assert rest == reply_of(said(talk, PLAN)).text
    assert reply_of(said(talk, f"{PLAN} ya kak, upload pagi")).text == rest


def test_whoever_does_not_know_the_budget_may_tap_one(talk: Conversation) -> None:
    asked = said(talk, "awareness di tiktok", "nggak tau")

    tapped = talk.tap(data_of(asked, "b:25"), asked.notes)

    assert "micro" in reply_of(asked).text
    assert "macro" in reply_of(asked).text
    assert tapped.turn
    assert tapped.turn.advice.kind == "recommendation"


def test_whoever_does_not_know_the_followers_may_tap_a_size(talk: Conversation) -> None:
    asked = said(talk, "@rasakopi minta 3jt", "nggak tau")

    tapped = talk.tap(data_of(asked, "r:followers:25000"), asked.notes)

    assert tapped.turn
    assert tapped.turn.advice.kind == "assessment"
    assert "@rasakopi" in reply_of(tapped).text


def test_a_goal_we_assumed_is_said(talk: Conversation) -> None:
    assumed = reply_of(said(talk, "budget 10 juta", "terserah")).text
    told = reply_of(said(talk, "budget 10 juta", "jualan aja deh")).text

    assert "kuanggap" in assumed
    assert "kuanggap" not in told


def test_something_cheaper_says_what_it_was_reckoned_with(talk: Conversation) -> None:
    assert "setengah budget" in reply_of(said(talk, PLAN, "yang lebih murah?")).text


def test_why_under_an_older_plan_still_works_behind_a_question(talk: Conversation) -> None:
    plan = said(talk, PLAN)
    later = talk.hear("apa itu micro influencer?", plan.notes)

    assert talk.tap(data_of(plan, "w"), later.notes).reply
