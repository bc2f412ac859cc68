"""Letters: the calls of the Bot API that a chat has coming, in order, until they are made."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

JSON: TypeAlias = dict[str, Any]


class Letter(NamedTuple):
    """One call to make for a chat: a method of the Bot API and its parameters."""

    chat_id: int
    method: str
    payload: JSON


class Due(NamedTuple):
    """The next letter of a chat; times are seconds since 1970, `attempts` counts earlier ones."""

    id: int
    letter: Letter
    posted_at: float
    not_before: float
    attempts: int


def post(db: sqlite3.Connection, letters: Iterable[Letter], now: float) -> None:
    """Put letters at the end of their chats' lanes."""
    db.executemany(
        "INSERT INTO outbox (chat_id, method, payload, posted_at, not_before, attempts, state) "
        "VALUES (?, ?, ?, ?, ?, 0, 'pending')",
        [(chat, method, json.dumps(payload), now, now) for chat, method, payload in letters],
    )


def take(db: sqlite3.Connection, chat_id: int, now: float) -> Due | None:
    """Return the chat's next letter, marked as being sent if its time has come; None if none."""
    row = db.execute(
        "SELECT id, method, payload, posted_at, not_before, attempts FROM outbox "
        "WHERE chat_id = ? ORDER BY id LIMIT 1",
        (chat_id,),
    ).fetchone()
    if row is None:
        return None
    letter = Letter(chat_id, row[1], json.loads(row[2]))
    due = Due(row[0], letter, *row[3:])
    if due.not_before <= now:
        db.execute("UPDATE outbox SET state = 'sending' WHERE id = ?", (due.id,))
    return due


def drop(db: sqlite3.Connection, due: Due) -> None:
    """Forget a letter, which has arrived or never will."""
    db.execute("DELETE FROM outbox WHERE id = ?", (due.id,))


def drop_until(db: sqlite3.Connection, chat_id: int, moment: float) -> None:
    """Forget the letters of a chat that were posted up to a moment in seconds since 1970."""
    db.execute("DELETE FROM outbox WHERE chat_id = ? AND posted_at <= ?", (chat_id, moment))


def delay(db: sqlite3.Connection, due: Due, until: float, *, attempts: int) -> None:
    """Keep a letter at its place in the lane, for a time in seconds since 1970."""
    db.execute(
        "UPDATE outbox SET state = 'pending', not_before = ?, attempts = ? WHERE id = ?",
        (until, attempts, due.id),
    )


def rewrite(db: sqlite3.Connection, due: Due, letter: Letter) -> None:
    """Put another letter at the same place in the lane, to be sent at once."""
    db.execute(
        "UPDATE outbox SET state = 'pending', method = ?, payload = ?, not_before = 0 "
        "WHERE id = ?",
        (letter.method, json.dumps(letter.payload), due.id),
    )


def reopen(db: sqlite3.Connection) -> tuple[int, ...]:
    """Return the chats with letters, those that were being sent when we ended to be sent again."""
    db.execute("UPDATE outbox SET state = 'pending' WHERE state = 'sending'")
    return tuple(row[0] for row in db.execute("SELECT DISTINCT chat_id FROM outbox"))
