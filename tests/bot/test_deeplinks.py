"""Deep links: what they carry comes back whole, and what is not of our making does nothing."""

import re
import tomllib
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from advisor.advice import Advice, conclude
from advisor.brief import Brief, budget_of
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.recommendation import Recommendation
from advisor.vocabulary import Goal, Intent, Platform, Topic
from bot.conversation import Conversation, Heard
from bot.deeplinks import facts_in, start_of, words_for
from bot.languages import Languages
from bot.reply import Link

CORPUS = tomllib.loads((Path(__file__).parents[1] / "corpus/links.toml").read_text("utf-8"))
TODAY = date(2026, 1, 5)
ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,64}")
AMOUNTS = some.integers(1, 10**12)
HANDLES = some.from_regex(r"[A-Za-z0-9._-]{1,30}", fullmatch=True)
CREATORS = some.builds(
    Creator,
    handle=some.none() | HANDLES,
    platform=some.none() | some.sampled_from(Platform),
    followers=some.integers(1, 500_000_000),
    quote=some.none() | some.builds(Rupiah, amount=AMOUNTS),
    format=some.none() | some.sampled_from(("reel", "feed", "story", "video", "live")),
    niche=some.none() | some.sampled_from(("beauty", "food", "infant_formula")),
)


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: TODAY, name="@some_bot")


def advice_on(facts: Facts) -> Advice:
    return conclude(facts, Notes(language="id"), TODAY).advice


@cache
def plan() -> Advice:
    """Return a recommendation, whose brief alone is in its link."""
    some_brief = Brief(goals=(Goal.SALES,), budget=budget_of(*(Decimal(10_000_000),) * 3))
    return advice_on(Facts(intent=Intent.CAMPAIGN, brief=some_brief))


def reply_to(heard: Heard) -> str:
    assert heard.reply
    return heard.reply.text


@settings(max_examples=60)
@given(creator=CREATORS)
def test_a_card_comes_back_with_all_that_fits(creator: Creator, talk: Conversation) -> None:
    advice = advice_on(Facts(intent=Intent.CREATOR, creators=(creator,)))

    start = start_of(advice)

    assert start
    assert ALLOWED.fullmatch(start)
    found = facts_in(start, talk.voice(Notes()))
    assert found
    whole = {**dict(creator)}
    cut = [whole, {**whole, "handle": None}, {**whole, "handle": None, "niche": None}]
    assert found.creators[0] in [Creator(**fields) for fields in cut]
    assert found.creators[0].quote == creator.quote


@settings(max_examples=40)
@given(
    goals=some.lists(some.sampled_from(Goal), min_size=1, max_size=4, unique=True),
    platforms=some.lists(some.sampled_from(Platform), max_size=3, unique=True),
    niche=some.none() | some.sampled_from(("beauty", "infant_formula")),
    money=AMOUNTS,
)
def test_a_plan_comes_back_with_its_money_and_its_first_goal(
    goals: list[Goal], platforms: list[Platform], niche: str | None, money: int, talk: Conversation
) -> None:
    budget = budget_of(*(Decimal(money),) * 3)
    told = {"goals": tuple(goals), "platforms": tuple(platforms)}
    brief = Brief(**told, niche=niche, budget=budget)

    start = start_of(Recommendation(**{**dict(plan()), "brief": brief}))

    assert start
    assert ALLOWED.fullmatch(start)
    found = facts_in(start, talk.voice(Notes()))
    assert found
    assert found.brief.goals == tuple(goals)[: len(found.brief.goals)]
    assert found.brief.platforms == tuple(platforms)
    assert found.brief.niche in {niche, None}
    assert found.brief.budget
    assert found.brief.budget.idr == Rupiah(amount=money)


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_a_link_that_brings_its_answer(topic: Topic, talk: Conversation) -> None:
    heard = talk.command("start", f"t-{topic}", Notes(language="id"))

    assert heard.turn
    assert start_of(heard.turn.advice) in {f"t-{topic}", None}
    assert ALLOWED.fullmatch(f"t-{topic}")
    assert words_for(heard.turn.facts, talk.voice(Notes()))


@pytest.mark.parametrize("row", CORPUS["opens"], ids=[row["link"] for row in CORPUS["opens"]])
def test_a_link_opens_the_advice_it_stands_for(row: dict[str, str], talk: Conversation) -> None:
    for language in ("id", "en"):
        heard = talk.command("start", row["link"], Notes(language=language))

        assert heard.turn
        assert type(heard.turn.advice).__name__ == row["kind"]
        assert row[language] in reply_to(heard)


@pytest.mark.parametrize("link", CORPUS["forged"]["links"])
def test_a_forged_link_is_answered_kindly_and_changes_nothing(
    link: str, talk: Conversation
) -> None:
    notes = Notes(language="id", brief=Brief(goals=(Goal.SALES,)))

    heard = talk.command("start", link, notes)

    assert heard.notes == notes
    assert heard.turn is None
    assert reply_to(heard) == talk.voice(notes).say("link-unknown-text")


@settings(max_examples=200)
@given(link=some.text(max_size=70) | some.from_regex(r"[tcpi]-[a-z0-9_-]{0,60}", fullmatch=True))
def test_whatever_stands_behind_start_is_answered(link: str, talk: Conversation) -> None:
    assert reply_to(talk.command("start", link, Notes(language="en")))


@pytest.mark.parametrize("text", CORPUS["typed"]["texts"])
def test_what_is_no_link_starts_as_usual(text: str, talk: Conversation) -> None:
    usual = talk.command("start", "", Notes(language="id"))

    assert talk.command("start", text, Notes(language="id")) == usual


def test_a_plan_by_a_link_stands_alone_whatever_the_chat_spoke_of(talk: Conversation) -> None:
    before = talk.hear("budget 50 juta buat sales di ig, skincare", Notes(language="id")).notes

    heard = talk.command("start", "p-awareness-tiktok-10000000-", before)

    assert heard.notes.brief.goals == (Goal.AWARENESS,)
    assert heard.notes.brief.platforms == (Platform.TIKTOK,)
    assert heard.notes.brief.niche is None


@pytest.mark.parametrize(
    "text",
    [
        "@rasakopi 45rb follower ig, minta 3jt per reel plus hak pakai",
        "@rasakopi 45rb follower ig, minta 3jt per reel, likes 900",
        "@rasakopi 45rb follower ig, minta 3jt buat 1 reel dan 2 story",
    ],
)
def test_a_quote_is_left_out_where_what_it_was_judged_by_does_not_fit(
    text: str, talk: Conversation
) -> None:
    heard = talk.hear(text, Notes(language="id"))

    assert heard.turn
    start = start_of(heard.turn.advice)
    found = facts_in(start or "", talk.voice(Notes()))
    assert found
    assert found.creators[0].handle == "rasakopi"
    assert found.creators[0].quote is None


def test_a_link_is_passed_on_with_its_words_or_followed() -> None:
    link = Link(start="t-mix_strategy", words="Gabungan & lainnya")

    assert link.url("a_bot") == (
        "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fa_bot%3Fstart%3Dt-mix_strategy"
        "&text=Gabungan%20%26%20lainnya"
    )
    assert Link().url("a_bot") == "https://t.me/a_bot"


def test_how_to_ask_from_another_chat_names_the_bot(talk: Conversation) -> None:
    heard = talk.command("start", "i", Notes(language="id"))

    assert "@some_bot 45rb" in reply_to(heard)
