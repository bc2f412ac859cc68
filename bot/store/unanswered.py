"""The questions we were unsure of, each once for every topic that taps chose for it.

A row with no choice counts how often nobody has tapped: a tap moves its question on. There is no
column for a chat or a person, and no time but the day.
"""

import sqlite3
from datetime import date, timedelta
from typing import NamedTuple

from advisor.reading.text import plain_words
from bot.learnt import Learnt

KEPT = timedelta(days=365)


class Unanswered(NamedTuple):
    """A question as typed, what we offered, what was chosen, how often, and on which days."""

    text: str
    language: str
    offered: tuple[str, ...]
    chosen: str | None
    times: int
    first: date
    last: date


def keep_learnt(db: sqlite3.Connection, learnt: Learnt) -> None:
    """Count a question, and forget those that nobody has asked for a year."""
    question, day = learnt.question, learnt.day
    # The same words are the same question, whatever their case and punctuation.
    folded = " ".join(plain_words(question.text))
    if learnt.chosen is not None:
        _count_down(db, folded)
    db.execute(
        "INSERT INTO unanswered "
        "(folded, text, language, offered, chosen, times, first_day, last_day) "
        "VALUES (?, ?, ?, ?, ?, 1, ?, ?) ON CONFLICT (folded, coalesce(chosen, '')) DO UPDATE "
        "SET times = times + 1, offered = excluded.offered, last_day = excluded.last_day",
        (
            folded,
            question.text,
            question.language,
            " ".join(question.offered),
            learnt.chosen,
            day.isoformat(),
            day.isoformat(),
        ),
    )
    db.execute("DELETE FROM unanswered WHERE last_day < ?", ((day - KEPT).isoformat(),))


def load_unanswered(
    db: sqlite3.Connection, since: date | None = None, language: str | None = None
) -> tuple[Unanswered, ...]:
    """Return the questions, most frequent first; `since` leaves out those last asked before."""
    rows = db.execute(
        "SELECT text, language, offered, chosen, times, first_day, last_day FROM unanswered "
        "WHERE last_day >= ? AND language = coalesce(?, language) "
        "ORDER BY times DESC, last_day DESC, folded, chosen",
        ((since or date.min).isoformat(), language),
    )
    return tuple(
        Unanswered(
            text,
            spoken,
            tuple(offered.split()),
            chosen,
            times,
            date.fromisoformat(first),
            date.fromisoformat(last),
        )
        for text, spoken, offered, chosen, times, first, last in rows
    )


def _count_down(db: sqlite3.Connection, folded: str) -> None:
    """Take one question from those where nobody has tapped."""
    where = "WHERE folded = ? AND chosen IS NULL"
    db.execute(f"UPDATE unanswered SET times = times - 1 {where}", (folded,))  # noqa: S608 - ours
    db.execute(f"DELETE FROM unanswered {where} AND times < 1", (folded,))  # noqa: S608 - ours
