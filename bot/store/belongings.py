"""What belongs to one chat, in every table: to be given to it, and to be forgotten for it.

A table with a chat in it has its part in both functions. `unanswered` has none: its rows belong to
nobody.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, TypeAlias

from bot.store.chats import LOCAL_CHAT

JSON: TypeAlias = dict[str, Any]


def belongings(db: sqlite3.Connection, chat_id: int) -> JSON:
    """Return everything we hold on a chat, as plain values; times are UTC."""
    return {
        "chat_id": chat_id,
        "chats": list(_rows(db, "chats", chat_id)),
        "inbox": list(_rows(db, "inbox", chat_id)) if chat_id != LOCAL_CHAT else [],
        "outbox": list(_rows(db, "outbox", chat_id)),
        "reminders": list(_rows(db, "reminders", chat_id)),
    }


def forget(db: sqlite3.Connection, chat_id: int) -> None:
    """Leave nothing of a chat but the ids of updates, which tell of no chat any more.

    What has arrived meanwhile and waits to be answered stays: it was written afterwards.
    """
    db.execute("DELETE FROM chats WHERE chat_id = ?", (chat_id,))
    db.execute("DELETE FROM outbox WHERE chat_id = ?", (chat_id,))
    db.execute("DELETE FROM reminders WHERE chat_id = ?", (chat_id,))
    # An id that is gone would be taken for news if the update came twice.
    db.execute(
        "UPDATE inbox SET state = 'done', chat_id = ?, raw = '', error = NULL, in_hand = 0 "
        "WHERE chat_id = ? AND chat_id != ? AND state != 'pending'",
        (LOCAL_CHAT, chat_id, LOCAL_CHAT),
    )


def _rows(db: sqlite3.Connection, table: str, chat_id: int) -> Iterator[JSON]:
    found = db.execute(f"SELECT * FROM {table} WHERE chat_id = ?", (chat_id,))  # noqa: S608 - ours
    names = [column for column, *_ in found.description]
    for row in found:
        yield {name: _plain(name, value) for name, value in zip(names, row, strict=True)}


def _plain(name: str, value: Any) -> Any:
    """Return JSON as what it says and a moment as a date, everything else as it is."""
    if name.endswith("_at") and value:
        return datetime.fromtimestamp(value, UTC).isoformat(timespec="seconds")
    if name in {"notes", "raw", "payload"}:
        with suppress(ValueError):
            return json.loads(value)
    return value
