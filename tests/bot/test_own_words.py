"""What is said about one's own data, in both languages, on Telegram and in the terminal."""

import io
import json
from datetime import date
from pathlib import Path

import pytest

from advisor.creator import Creator
from advisor.notes import Notes
from bot.conversation import Conversation
from bot.heard import Deed, Heard
from bot.languages import Languages
from bot.reply import Button
from bot.store import LOCAL_CHAT, Store
from bot.store.retention import Retention
from bot.terminal import chat
from bot.views.verbs import Verb

NOTES = Notes(language="id", creators=(Creator(handle="rasakopi", followers=45_000),))


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    """Return a conversation."""
    return Conversation(languages, lambda: date(2026, 11, 25))


def button(heard: Heard, data: str) -> Button:
    """Return the button with this data."""
    assert heard.reply
    return next(each for row in heard.reply.buttons for each in row if each.data == data)


def said(heard: Heard) -> str:
    """Return the text of a reply."""
    assert heard.reply
    return heard.reply.text


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("unanswered", [True, False])
@pytest.mark.parametrize("idle", [None, 45])
def test_what_is_kept_is_told_as_the_settings_have_it(
    languages: Languages, code: str, idle: int | None, *, unanswered: bool
) -> None:
    kept = Retention(handled=11, dead=22, idle=idle)
    talk = Conversation(languages, lambda: date(2026, 1, 5), unanswered, retention=kept)

    text = said(talk.command("privacy", "", Notes(language=code, chosen=True)))

    assert all(days in text for days in ("11", "22"))
    assert ("45" in text) is (idle is not None)
    assert ({"id": "milik siapa-siapa", "en": "belong to nobody"}[code] in text) is unanswered
    assert len(text) <= 1_200


def test_the_privacy_text_leads_to_export_and_forget(talk: Conversation) -> None:
    told = talk.command("privacy", "", NOTES)

    exported = talk.tap(button(told, Verb.EXPORT).data, told.notes)
    asked = talk.tap(button(told, Verb.FORGET).data, told.notes)

    assert exported.deed is Deed.EXPORT
    assert (asked.deed, asked.notes) == (None, NOTES)


def test_forgetting_is_asked_once_and_then_done_in_the_same_message(talk: Conversation) -> None:
    asked = talk.command("forget", "", NOTES)

    done = talk.tap(button(asked, Verb.FORGOTTEN).data, asked.notes)

    assert (asked.deed, asked.notes) == (None, NOTES)
    assert (done.deed, done.notes, done.edit) == (Deed.FORGET, Notes(), True)
    assert done.reply
    assert done.reply.buttons == ()


def test_whoever_thinks_twice_keeps_everything(talk: Conversation) -> None:
    asked = talk.command("forget", "", NOTES)

    kept = talk.tap(button(asked, Verb.KEPT).data, asked.notes)

    assert (kept.deed, kept.notes, kept.edit) == (None, NOTES, True)


@pytest.mark.parametrize("data", ["zz:1", "zf:x", "ze:../a", "z", "zzz"])
def test_data_that_is_not_of_our_making_does_nothing(talk: Conversation, data: str) -> None:
    heard = talk.tap(data, NOTES)

    assert (heard.deed, heard.notes, heard.reply) == (None, NOTES, None)


def test_in_the_terminal_data_is_saved_as_a_file_and_forgotten(
    talk: Conversation, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store.save_notes(LOCAL_CHAT, NOTES)
    out = io.StringIO()

    chat(talk, store, stdin=io.StringIO("/export\n/forget\n1\n"), stdout=out)

    (row,) = json.loads((tmp_path / "data-obrolan.json").read_bytes())["chats"]
    assert row["notes"]["creators"][0]["handle"] == "rasakopi"
    assert "data-obrolan.json" in out.getvalue()
    assert store.belongings(LOCAL_CHAT)["chats"] == []
