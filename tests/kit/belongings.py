"""A chat with something in every table, for tests of what is kept and what is forgotten."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from advisor.creator import Creator
from advisor.notes import Notes
from bot.inbox import arrivals_in, keep, note_failure, settle
from bot.store import Store, save_notes
from bot.store.letters import Letter, post
from bot.store.reminders import Planned, plan

SECRET = "rahasia-kopi-senja"
SARI, BUDI = 7, 8
NOTES = Notes(language="id", creators=(Creator(handle=SECRET, followers=45_000),))
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC).timestamp()


def said(update_id: int, chat_id: int, text: str) -> dict[str, object]:
    """Return an update with a message."""
    return {"update_id": update_id, "message": {"chat": {"id": chat_id}, "text": text}}


def fill(store: Store, chat_id: int, text: str, first: int) -> None:
    """Have a chat in every table: an answered, a dead and a waiting update, notes, a letter."""

    def work(db: sqlite3.Connection) -> None:
        keep(db, arrivals_in([said(first + at, chat_id, f"{text} {at}") for at in range(3)]), NOON)
        settle(db, first)
        note_failure(db, first + 1, ValueError(text), final=True)
        save_notes(
            db, chat_id, Notes(**{**dict(NOTES), "creators": (Creator(handle=text),)}), NOON
        )
        post(db, [Letter(chat_id, "sendMessage", {"text": f"balasan {text}"})], NOON)
        plan(db, chat_id, [Planned("1f2e3d4c", "post", "2026-12-05", NOON + 1)], NOON)

    store.write(work)


def on_disk(path: Path) -> bytes:
    """Return every byte of the database and of what is beside it."""
    return b"".join(found.read_bytes() for found in sorted(path.parent.glob(path.name + "*")))
