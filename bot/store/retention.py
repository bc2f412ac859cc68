"""Retention: how long what we hold is kept, and the sweep that forgets what is older."""

import sqlite3
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

DAY = 86_400.0


class Retention(NamedTuple):
    """For how many days things are kept, counted from the last time somebody did something.

    `handled` is for updates that were answered, which say nothing any more but are known again
    when they come twice; `dead` for those that failed, with all they said; `unanswered` for
    questions we were unsure of, which belong to nobody, like `counted` for thumbs and tallies;
    `idle` for the notes of chats that are silent, None for ever.
    """

    handled: int = 7
    dead: int = 30
    unanswered: int = 365
    counted: int = 365
    idle: int | None = None


KEPT = Retention()


def sweep(db: sqlite3.Connection, now: float, kept: Retention) -> None:
    """Forget everything that is older than it may become; `now` in seconds since 1970."""
    for state, days in (("done", kept.handled), ("dead", kept.dead)):
        db.execute(
            "DELETE FROM inbox WHERE state = ? AND received_at < ?", (state, now - days * DAY)
        )
    for table, column, days in (
        ("unanswered", "last_day", kept.unanswered),
        ("feedback", "day", kept.counted),
        ("tallies", "day", kept.counted),
    ):
        last_day = datetime.fromtimestamp(now, UTC).date() - timedelta(days=days)
        where = f"{column} < ?"
        db.execute(f"DELETE FROM {table} WHERE {where}", (last_day.isoformat(),))  # noqa: S608 - ours
    if kept.idle is not None:
        db.execute("DELETE FROM chats WHERE updated_at < ?", (now - kept.idle * DAY,))
        db.execute("DELETE FROM reminders WHERE chat_id NOT IN (SELECT chat_id FROM chats)")
