"""Tallies: how often something happened on a day, counted in the transaction of the turn.

A row is a day, what is counted, one of our own words for it, and how often: nothing in it came
from a chat, so nothing in it can tell of one. Unlike the metrics they outlive the process.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.advice import Turn

# Milliseconds; how long an update took is kept as the first of these that it did not exceed.
BOUNDS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 60_000)
TOO_LONG = 3_600_000
_COUNT = (
    "INSERT INTO tallies (day, what, name, times) VALUES (?, ?, ?, 1) "
    "ON CONFLICT (day, what, name) DO UPDATE SET times = times + 1"
)


def day_of(now: float) -> date:
    """Return the day of a moment in seconds since 1970, in UTC."""
    return datetime.fromtimestamp(now, UTC).date()


def tally(
    db: sqlite3.Connection, update_id: int, turn: "Turn | None", language: str | None, now: float
) -> None:
    """Count an update that has just been answered in this language, at seconds since 1970.

    A chat that was forgotten just now has no language any more.
    """
    names = [*((("language", language),) if language else ()), *(_asked(turn) if turn else ())]
    row = db.execute("SELECT received_at FROM inbox WHERE update_id = ?", (update_id,)).fetchone()
    if row is not None:
        names.append(("took", str(_bound((now - row[0]) * 1_000))))
    day = day_of(now).isoformat()
    db.executemany(_COUNT, [(day, what, name) for what, name in names])


def tallies_since(db: sqlite3.Connection, since: date) -> Mapping[str, Mapping[str, int]]:
    """Return how often each thing happened from a day on: by what, then by name, most first."""
    found: dict[str, dict[str, int]] = {}
    rows = db.execute(
        "SELECT what, name, sum(times) FROM tallies WHERE day >= ? GROUP BY what, name "
        "ORDER BY what, sum(times) DESC, name",
        (since.isoformat(),),
    )
    for what, name, times in rows:
        found.setdefault(what, {})[name] = times
    return found


def first_day(db: sqlite3.Connection) -> date | None:
    """Return the first day that anything was counted on, None when nothing ever was."""
    (day,) = db.execute("SELECT min(day) FROM tallies").fetchone()
    return None if day is None else date.fromisoformat(day)


def median_of(took: Mapping[str, int]) -> int | None:
    """Return the milliseconds that half of all updates did not exceed, None of no update.

    >>> median_of({"10": 3, "5000": 1, "2": 1})
    10
    """
    left = (sum(took.values()) + 1) // 2
    for bound in sorted(took, key=int):
        left -= took[bound]
        if left <= 0:
            return int(bound)
    return None


def _asked(turn: "Turn") -> Iterable[tuple[str, str]]:
    """Yield the kinds of advice in a turn, and which strategy or topics they are about."""
    for advice in (turn.advice, *turn.more):
        yield "advice", advice.kind
        if advice.kind == "recommendation":
            yield "strategy", advice.strategy
        if advice.kind == "answer":
            yield "topic", advice.topic


def _bound(milliseconds: float) -> int:
    return next((bound for bound in BOUNDS if milliseconds <= bound), TOO_LONG)
