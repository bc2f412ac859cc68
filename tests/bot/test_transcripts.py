"""Whole chats as people see them, one file a chat and language: review changes to them as prose.

`make snapshots` writes them anew.
"""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation, Heard
from bot.languages import Languages
from bot.reply import Reply

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

FOLDER = Path(__file__).parents[1] / "transcripts"
CORPUS = Path(__file__).parents[1] / "corpus/transcripts.toml"
CHATS: dict[str, dict[str, list[str]]] = tomllib.loads(CORPUS.read_text("utf-8"))
CASES = [(name, code) for name, chats in CHATS.items() for code in chats]


@pytest.mark.parametrize(("name", "code"), CASES)
def test_a_chat_reads_as_it_was_approved(
    name: str, code: str, languages: Languages, request: pytest.FixtureRequest
) -> None:
    file = FOLDER / code / f"{name}.txt"
    talk = Conversation(languages, lambda: date(2026, 11, 25))

    chat = transcript(talk, CHATS[name][code], Notes(language=code, chosen=True))

    if request.config.getoption("--snapshot-update"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(chat, "utf-8")
    assert file.read_text("utf-8") == chat


def test_no_approved_chat_is_left_over() -> None:
    found = {(file.stem, file.parent.name) for file in FOLDER.rglob("*.txt")}

    assert found == set(CASES)


def transcript(talk: Conversation, said: list[str], notes: Notes) -> str:
    """Return a chat as text: what somebody does, and what is shown for it."""
    told, shown = [], Reply(text="")
    for each in said:
        heard = heard_of(talk, each, notes, shown)
        notes, shown = heard.notes, heard.reply or shown
        told.append(f"### {each}\n{answer_of(heard)}")
    return "\n".join(told)


def heard_of(talk: Conversation, said: str, notes: Notes, shown: Reply) -> Heard:
    """Return what comes of a message, a command, a tap or something that is no text."""
    if said.startswith("("):
        return talk.cannot_read(said[1:-1], notes)
    if said.startswith("["):
        labels = {button.text: button.data for row in shown.buttons for button in row}
        return talk.tap(labels[said[1:-1]], notes)
    if said.startswith("/"):
        name, _, argument = said[1:].partition(" ")
        return talk.command(name, argument, notes)
    return talk.hear(said, notes)


def answer_of(heard: Heard) -> str:
    """Return a reply with its rows of buttons, and whether it took the place of the one before."""
    if heard.reply is None:
        return f"(notice) {heard.notice}\n"
    rows = (" ".join(f"[{button.text}]" for button in row) for row in heard.reply.buttons)
    place = ("(in place)",) if heard.edit else ()
    return "\n".join((*place, heard.reply.text, "---", *rows, ""))
