"""Whole chats: each message gets the advice it asks for, and notes only fill blanks."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from advisor.advice import Advice, Turn, advise
from advisor.notes import Notes
from advisor.reading.lexicon import Lexicon

TURNS = Path(__file__).parents[1] / "corpus" / "turns"
TODAY = date(2026, 11, 25)


def chats() -> Iterator[Any]:
    """Yield the turns of each chat of the corpora."""
    for file in sorted(TURNS.glob("*.toml")):
        for chat in tomllib.loads(file.read_text(encoding="utf-8"))["chat"]:
            yield pytest.param(chat["turns"], id=f"{file.stem}: {chat['name']}")


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
    return {**_advised(turn.advice), **_noted(turn.notes), **_replied(turn)}


def _advised(advice: Advice) -> dict[str, Any]:
    creators = [card.creator for card in getattr(advice, "creators", ())]
    size = getattr(advice, "size", None)
    return {
        "advice": advice.kind,
        "missing": getattr(advice, "missing", None),
        "undecided": getattr(advice, "undecided", None),
        "outlook": len(getattr(advice, "outlook", ())),
        "topic": getattr(advice, "topic", None),
        "reason": getattr(advice, "reason", None),
        "strategy": getattr(advice, "strategy", None),
        "size": size and size.followers,
        "creators": [creator.handle for creator in creators],
        "followers": [creator.followers for creator in creators],
        "on": [creator.platform or "" for creator in creators],
        "quotes": [creator.quote and creator.quote.amount for creator in creators],
    }


def _noted(notes: Notes) -> dict[str, Any]:
    brief = notes.brief
    return {
        "budget": brief.budget.idr.amount if brief.budget and brief.budget.idr else 0,
        "goals": list(brief.goals),
        "platforms": list(brief.platforms),
        "niche": brief.niche,
        "creators_wanted": brief.creators_wanted,
        "traits": sorted(brief.traits),
        "asked": notes.asked or "",
        "language": notes.language,
        "chosen": notes.chosen,
    }


def _replied(turn: Turn) -> dict[str, Any]:
    return {
        "look": turn.look or "",
        "manner": turn.facts.manner,
        "more": [getattr(further, "topic", further.kind) for further in turn.more],
        "more_count": len(turn.more),
        "assumed": list(turn.facts.assumed),
    }
