"""The shortlist from outside: every button leads on, and scripts get its shape."""

import json
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation
from bot.languages import Languages
from bot.scripting import advise_jsonl
from tests.kit.shelf import Chat

TODAY = date(2026, 11, 25)


@pytest.fixture
def chat(languages: Languages) -> Chat:
    """Return a chat in Indonesian in which nothing was said."""
    return Chat(Conversation(languages, lambda: TODAY, reminds=True), Notes(language="id"))


@pytest.mark.parametrize("code", ["id", "en"])
def test_from_every_screen_every_button_leads_on(code: str, languages: Languages) -> None:
    start = Chat(Conversation(languages, lambda: TODAY, reminds=True), Notes(language=code))
    start.says(
        "simpan @rasakopi ig 45rb minta 3jt" if code == "id" else "save @a.b 45k ig asks 3m"
    )
    start.commands("shortlist")
    seen: set[str] = set()
    waiting = [(start.heard, start.notes)]

    while waiting:
        heard, notes = waiting.pop()
        assert heard.reply
        assert len(heard.reply.text) <= 4_096
        for data in (one.data for row in heard.reply.buttons for one in row):
            assert len(data.encode()) <= 64
            if not data.startswith("sl") or data in seen:
                continue
            seen.add(data)
            after = start.talk.tap(data, notes)
            assert after.reply or after.notice
            if after.reply:
                assert after.reply.buttons or after.reply.document
                waiting.append((after, after.notes))

    assert len(seen) >= 30


def test_in_a_terminal_nobody_is_promised_a_reminder(chat: Chat) -> None:
    chat = replace(chat, talk=replace(chat.talk, reminds=False))
    chat.says("simpan @rasakopi ig 45rb minta 3jt")
    chat.says("@rasakopi tayang 5 des")

    said = chat.taps("Ingatkan aku")

    assert "cuma jalan di Telegram" in said
    assert not chat.notes.saved.entries[0].reminds


def test_scripts_get_what_was_done_and_the_entry(languages: Languages) -> None:
    lines = (
        "simpan @rasakopi ig 45rb minta 3jt",
        "@rasakopi deal 2,5jt",
        "/shortlist",
        "hapus @b.b dari shortlist",
    )
    stdin = StringIO("".join(json.dumps({"text": text, "chat": 1}) + "\n" for text in lines))
    out = StringIO()

    advise_jsonl(Conversation(languages, lambda: TODAY), stdin, out)

    saved, agreed, shown, unknown = (
        json.loads(line)["advice"] for line in out.getvalue().splitlines()
    )
    assert {one["kind"] for one in (saved, agreed, shown, unknown)} == {"shortlist"}
    assert (saved["did"], saved["entry"]["quote_idr"]) == ("saved", 3_000_000)
    assert (agreed["entry"]["stage"], agreed["entry"]["agreed_idr"]) == ("agreed", 2_500_000)
    assert [one["handle"] for one in shown["list"]["entries"]] == ["rasakopi"]
    assert (unknown["did"], unknown["unknown"]) == ("unknown", ["b.b"])
