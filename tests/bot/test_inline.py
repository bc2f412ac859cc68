"""Inline mode: words typed in another chat become cards, and nothing of a chat goes with them."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot, Update

from bot.api import RefusedError
from bot.conversation import Conversation
from bot.inbox import arrivals_in, keep
from bot.inline import MOST, Inline
from bot.languages import Languages
from bot.limits import BURST
from bot.store import Store, Writer

CORPUS = tomllib.loads((Path(__file__).parents[1] / "corpus/inline.toml").read_text("utf-8"))
ROWS = CORPUS["rows"]
OPEN = "https://t.me/some_bot"


class Calls:
    """A Bot API that keeps what it is asked, and refuses if it is told to."""

    def __init__(self) -> None:
        self.made: list[tuple[str, Mapping[str, Any]]] = []
        self.too_late = False

    async def __call__(self, method: str, payload: Mapping[str, Any]) -> object:
        """Keep a call."""
        self.made.append((method, payload))
        if self.too_late:
            raise RefusedError("query is too old and response timeout expired")
        return True


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return replace(Conversation(languages, lambda: date(2026, 1, 5)), allowed=None)


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture(scope="module")
def typed(talk: Conversation) -> Inline:
    """Return one that answers without being asked by Telegram."""
    return Inline(talk, None, None, "some_bot", lambda: 1.0)


@pytest.fixture
def inline(talk: Conversation, writer: Writer, calls: Calls) -> Inline:
    return Inline(talk, writer, calls, "some_bot", lambda: 1.0)


def texts_of(answer: Mapping[str, Any]) -> list[str]:
    return [card["input_message_content"]["message_text"] for card in answer["results"]]


def links_of(answer: Mapping[str, Any]) -> Iterator[str]:
    """Yield what stands behind the address of each card's only button."""
    for card in answer["results"]:
        ((button,),) = card["reply_markup"]["inline_keyboard"]
        yield button["url"].removeprefix(OPEN).removeprefix("?start=")


def asked(update_id: int, text: str) -> dict[str, Any]:
    sender = {"id": 7, "is_bot": False, "first_name": "Sari", "language_code": "id"}
    query = {"id": f"q{update_id}", "from": sender, "query": text, "offset": ""}
    return {"update_id": update_id, "inline_query": query}


async def arrive(inline: Inline, store: Store, *updates: dict[str, Any]) -> None:
    store.write(lambda db: keep(db, arrivals_in(updates), 1.0))
    for update in updates:
        await inline.on_query(Update.de_json(update, Bot("1:T")), None)


def state_of(store: Store, update_id: int) -> str:
    found = "SELECT state FROM inbox WHERE update_id = ?"
    return store.write(lambda db: db.execute(found, (update_id,)).fetchone()[0])


@pytest.mark.parametrize("row", ROWS, ids=[f"{r['language']}: {r['query']}" for r in ROWS])
def test_what_is_typed_gives_the_cards_that_were_meant(row: dict[str, Any], typed: Inline) -> None:
    answer = typed.answer_to(row["query"], row["language"])

    assert list(links_of(answer)) == row["links"]
    assert all(row["says"] in text for text in texts_of(answer))
    assert ("button" in answer) == (not row["links"] or not row["query"].strip())


@pytest.mark.parametrize("row", ROWS, ids=[f"{r['language']}: {r['query']}" for r in ROWS])
def test_a_card_stands_alone_with_its_sources_and_asks_nothing(
    row: dict[str, Any], typed: Inline
) -> None:
    answer = typed.answer_to(row["query"], row["language"])

    assert len(answer["results"]) <= MOST
    for card, text in zip(answer["results"], texts_of(answer), strict=True):
        assert "Sumber:" in text or "Sources:" in text
        assert "/tiers" not in text
        assert len(text) < 1_000
        assert 0 < len(card["title"]) <= 60
        assert len(card["description"]) <= 120
        assert "<" not in card["title"] + card["description"]


def test_what_telegram_keeps_is_kept_for_one_person_only(typed: Inline) -> None:
    answer = typed.answer_to("apa itu micro", "id")

    assert answer["is_personal"] is True
    assert answer["cache_time"] == 300


def test_the_same_words_give_the_same_answer_whatever_was_asked_before(
    typed: Inline,
) -> None:
    before = typed.answer_to("kalau di tiktok?", "id")
    typed.answer_to("@rasakopi 45rb ig minta 3jt", "id")

    assert typed.answer_to("kalau di tiktok?", "id") == before


async def test_a_query_is_answered_once_and_done(
    inline: Inline, store: Store, calls: Calls
) -> None:
    await arrive(inline, store, asked(5, "apa itu micro"))
    await inline.on_query(Update.de_json(asked(5, "apa itu micro"), Bot("1:T")), None)

    ((method, payload),) = calls.made
    assert method == "answerInlineQuery"
    assert payload["inline_query_id"] == "q5"
    assert state_of(store, 5) == "done"


async def test_a_query_that_is_answered_too_late_is_dropped(
    inline: Inline, store: Store, calls: Calls
) -> None:
    calls.too_late = True

    await arrive(inline, store, asked(5, "apa itu micro"))

    assert state_of(store, 5) == "done"


async def test_whoever_asks_too_fast_gets_no_answers_for_a_while(
    inline: Inline, store: Store, calls: Calls
) -> None:
    for at in range(BURST):
        inline.limits.pace(7, 100 + at, 1.0)

    await arrive(inline, store, asked(5, "apa itu micro"))

    assert calls.made == []
    assert state_of(store, 5) == "done"
