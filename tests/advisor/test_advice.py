"""Whole chats: each message gets the advice it asks for, and notes only fill blanks."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from advisor.advice import Turn, advise
from advisor.notes import Notes
from advisor.reading.lexicon import Lexicon

CHATS = Path(__file__).parents[1] / "corpus" / "turns" / "chats.toml"
TODAY = date(2026, 11, 25)


def chats() -> Iterator[Any]:
    """Yield the turns of each chat of the corpus."""
    for chat in tomllib.loads(CHATS.read_text(encoding="utf-8"))["chat"]:
        yield pytest.param(chat["turns"], id=chat["name"])


@pytest.mark.parametrize("turns", list(chats()))
def test_a_chat_goes_as_told(turns: list[Mapping[str, Any]], lexicon: Lexicon) -> None:
    notes = Notes()
    for wanted in turns:
        turn = advise(wanted["says"], notes, lexicon, TODAY)
        notes = turn.notes

        seen = _seen(turn)
        assert {name: seen[name] for name in wanted if name != "says"} == {
            name: wanted[name] for name in wanted if name != "says"
        }, wanted["says"]


@pytest.mark.parametrize("turns", list(chats()))
def test_notes_survive_storage(turns: list[Mapping[str, Any]], lexicon: Lexicon) -> None:
    notes = Notes()
    for wanted in turns:
        notes = advise(wanted["says"], notes, lexicon, TODAY).notes

    assert Notes.model_validate_json(notes.model_dump_json()) == notes


def _seen(turn: Turn) -> dict[str, Any]:
    advice, brief = turn.advice, turn.notes.brief
    creators = [card.creator for card in getattr(advice, "creators", ())]
    size = getattr(advice, "size", None)
    return {
        "advice": advice.kind,
        "missing": getattr(advice, "missing", None),
        "topic": getattr(advice, "topic", None),
        "reason": getattr(advice, "reason", None),
        "strategy": getattr(advice, "strategy", None),
        "size": size and size.followers,
        "creators": [creator.handle for creator in creators],
        "followers": [creator.followers for creator in creators],
        "quotes": [creator.quote and creator.quote.amount for creator in creators],
        "budget": brief.budget and brief.budget.idr and brief.budget.idr.amount,
        "goals": list(brief.goals),
        "platforms": list(brief.platforms),
        "niche": brief.niche,
        "traits": sorted(brief.traits),
    }
