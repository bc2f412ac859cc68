"""Guided planning: scripted conversations, and the same notes and advice as in free chat."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from advisor.brief import Brief
from advisor.notes import Notes
from bot.conversation import Conversation, Heard
from bot.languages import Languages
from bot.reply import Reply

CORPUS = Path(__file__).parents[1] / "corpus/guided.toml"
TALKS: list[dict[str, Any]] = tomllib.loads(CORPUS.read_text("utf-8"))["talk"]


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 11, 25))


@pytest.mark.parametrize("script", TALKS, ids=lambda script: script["name"])
def test_a_guide_goes_as_scripted(script: dict[str, Any], talk: Conversation) -> None:
    notes, shown = Notes(language=script["language"]), None
    for turn in script["turns"]:
        heard = said(talk, turn, notes, shown)

        check(turn, heard)
        notes = after_a_restart(heard.notes)
        shown = heard.reply or shown


def test_a_guide_ends_with_what_free_chat_would_have_said(talk: Conversation) -> None:
    guided = Notes(language="id", chosen=True)
    for text in ("bantu aku bikin rencana", "awareness", "ig", "15jt", "skip"):
        guided = after_a_restart(talk.hear(text, guided).notes)
    free = talk.hear("budget 15 juta buat awareness di ig", Notes(language="id", chosen=True))

    heard = talk.hear("skip", guided)

    assert heard.notes.brief == free.notes.brief
    assert heard.reply == free.reply


def said(talk: Conversation, turn: dict[str, Any], notes: Notes, shown: Reply | None) -> Heard:
    """Return what comes of what is typed or tapped."""
    if "taps" in turn:
        return talk.tap(data_behind(turn["taps"], shown), notes)
    if turn["says"].startswith("/"):
        name, _, argument = turn["says"][1:].partition(" ")
        return talk.command(name, argument, notes)
    return talk.hear(turn["says"], notes)


def data_behind(label: str, shown: Reply | None) -> str:
    """Return the data of the button with this label; what has a colon is data itself."""
    if ":" in label:
        return label
    assert shown
    found = {button.text: button.data for row in shown.buttons for button in row}
    assert label in found, found
    return found[label]


def check(turn: dict[str, Any], heard: Heard) -> None:
    """Hold what came of a turn against what the corpus says of it."""
    assert (heard.notes.guide.step or "") == turn["step"], turn
    brief = heard.notes.brief
    for name in ("goals", "platforms"):
        assert list(getattr(brief, name)) == turn.get(name, list(getattr(brief, name))), turn
    if "budget" in turn:
        assert brief.budget
        assert brief.budget.idr
        assert brief.budget.idr.amount == turn["budget"]
    assert brief.niche == turn.get("niche", brief.niche), turn
    assert brief.deadline == turn.get("deadline", brief.deadline), turn
    assert heard.edit == turn.get("edit", heard.edit), turn
    assert bool(heard.notice) == turn.get("notice", False), turn
    check_reply(turn, heard)


def check_reply(turn: dict[str, Any], heard: Heard) -> None:
    """Hold the reply of a turn against what the corpus says of it."""
    if "advice" in turn:
        assert heard.turn
        assert heard.turn.advice.kind == turn["advice"], turn
    if "text" in turn:
        assert heard.reply
        assert turn["text"] in heard.reply.text
    if turn["step"] and not turn.get("notice"):
        assert heard.reply
        assert heard.reply.buttons, turn


def after_a_restart(notes: Notes) -> Notes:
    """Return the notes as the store gives them back."""
    found = Notes.model_validate_json(notes.model_dump_json(exclude_defaults=True))
    assert found.brief != Brief() or notes.brief == Brief()
    return found
