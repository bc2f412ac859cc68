"""Thumbs, one row for each message that got one, and what was added to it.

There is no column for a chat or a person, and no time but the day: a row belongs to nobody.
"""

import sqlite3
from datetime import date
from typing import NamedTuple

from bot.feedback import Remark, Vote


class Thumbs(NamedTuple):
    """How many thumbs are up and down about something, and why those are down."""

    about: str
    up: int
    down: int
    misread: int
    odd: int
    unclear: int


class Written(NamedTuple):
    """A line that somebody added to a thumb, what that was about, and on which day."""

    day: date
    about: str
    text: str


def keep_vote(db: sqlite3.Connection, vote: Vote, day: date) -> None:
    """Count a thumb; one of the same message before takes back what it said."""
    subject = vote.subject
    db.execute(
        "INSERT INTO feedback (stamp, thumb, reason, kind, about, language, edition, day) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stamp) DO UPDATE SET "
        "thumb = excluded.thumb, reason = excluded.reason, day = excluded.day, "
        "text = CASE excluded.thumb WHEN 'down' THEN text END",
        (
            *(subject.stamp, vote.thumb, vote.reason, subject.kind, subject.about),
            *(vote.language, subject.edition, day.isoformat()),
        ),
    )


def keep_remark(db: sqlite3.Connection, remark: Remark) -> None:
    """Keep a line beside the thumb it was added to, if there still is one that is down."""
    db.execute(
        "UPDATE feedback SET text = ? WHERE stamp = ? AND thumb = 'down'",
        (remark.text, remark.stamp),
    )


def thumbs_by(db: sqlite3.Connection, column: str, since: date) -> tuple[Thumbs, ...]:
    """Return the thumbs from a day on, by `about`, `kind`, `language` or `edition`, most first."""
    rows = db.execute(
        f"SELECT {column}, sum(thumb = 'up'), sum(thumb = 'down'), "  # noqa: S608 - ours
        "count(*) FILTER (WHERE reason = 'misread'), count(*) FILTER (WHERE reason = 'odd'), "
        "count(*) FILTER (WHERE reason = 'unclear') FROM feedback WHERE day >= ? "
        f"GROUP BY {column} ORDER BY count(*) DESC, {column}",
        (since.isoformat(),),
    )
    return tuple(Thumbs(*row) for row in rows)


def written_since(db: sqlite3.Connection, since: date) -> tuple[Written, ...]:
    """Return the lines that were added to thumbs from a day on, newest first."""
    rows = db.execute(
        "SELECT day, about, text FROM feedback WHERE text IS NOT NULL AND day >= ? "
        "ORDER BY day DESC, stamp",
        (since.isoformat(),),
    )
    return tuple(Written(date.fromisoformat(day), about, text) for day, about, text in rows)
