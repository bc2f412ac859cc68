"""Reminders that are still to be sent: one row each, gone with the transaction that posts it.

A row names nobody: an entry is known by its stamp, and the words are made from the notes of the
chat when the time has come, so that what was deleted or is over is never spoken of.
"""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple


class Planned(NamedTuple):
    """A reminder: of which entry and what, for which day, and when in seconds since 1970."""

    entry: str
    occasion: str
    day: str
    due_at: float


def plan(db: sqlite3.Connection, chat_id: int, wanted: Iterable[Planned], now: float) -> None:
    """Have exactly these reminders coming for a chat; `now` in seconds since 1970.

    What is over already is not added, and what waits stays, even when it is late.
    """
    wishes = {(each.entry, each.occasion, each.day): each for each in wanted}
    waiting = {(each.entry, each.occasion, each.day): each for each in _of(db, chat_id)}
    for key, each in waiting.items():
        if key not in wishes:
            _drop(db, chat_id, each)
        elif (due := wishes[key].due_at) != each.due_at and each.due_at > now:
            _drop(db, chat_id, each)
            _add(db, chat_id, each._replace(due_at=max(due, now)))
    for key, each in wishes.items():
        if key not in waiting and each.due_at > now:
            _add(db, chat_id, each)


def next_due(db: sqlite3.Connection) -> float | None:
    """Return when the next reminder is due, in seconds since 1970; None when none waits."""
    row = db.execute("SELECT min(due_at) FROM reminders").fetchone()
    return None if row[0] is None else float(row[0])


def chats_due(db: sqlite3.Connection, now: float) -> tuple[int, ...]:
    """Return the chats with reminders that are due."""
    rows = db.execute("SELECT DISTINCT chat_id FROM reminders WHERE due_at <= ?", (now,))
    return tuple(row[0] for row in rows)


def take_due(db: sqlite3.Connection, chat_id: int, now: float) -> tuple[Planned, ...]:
    """Return what is due for a chat and forget it, so that nothing is sent twice.

    Of an entry only the newest is returned: whoever was away is told once. A chat that has
    blocked us is told nothing.
    """
    due = [each for each in _of(db, chat_id) if each.due_at <= now]
    for each in due:
        _drop(db, chat_id, each)
    row = db.execute("SELECT gone FROM chats WHERE chat_id = ?", (chat_id,)).fetchone()
    if row is None or row[0]:
        return ()
    newest = {each.entry: each for each in sorted(due, key=lambda one: one.due_at)}
    return tuple(newest.values())


def _of(db: sqlite3.Connection, chat_id: int) -> tuple[Planned, ...]:
    rows = db.execute(
        "SELECT entry, occasion, day, due_at FROM reminders WHERE chat_id = ? ORDER BY due_at",
        (chat_id,),
    )
    return tuple(Planned(*row) for row in rows)


def _add(db: sqlite3.Connection, chat_id: int, each: Planned) -> None:
    db.execute(
        "INSERT OR REPLACE INTO reminders (chat_id, entry, occasion, day, due_at) "
        "VALUES (?, ?, ?, ?, ?)",
        (chat_id, *each),
    )


def _drop(db: sqlite3.Connection, chat_id: int, each: Planned) -> None:
    db.execute(
        "DELETE FROM reminders WHERE chat_id = ? AND entry = ? AND occasion = ? AND day = ?",
        (chat_id, each.entry, each.occasion, each.day),
    )
