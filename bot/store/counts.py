"""Counts for whoever runs the bot: how many, never who or what."""

import sqlite3
from typing import NamedTuple

from bot.store.feedback import thumbs_by
from bot.store.retention import DAY
from bot.store.tallies import day_of, median_of, tallies_since

_MONTH = 30 * DAY


class Counts(NamedTuple):
    """Chats that wrote within 1, 7 and 30 days, what waits, what failed, what we were unsure of.

    `oldest` is when the update that has waited longest came, in seconds since 1970; None if none.
    """

    day: int
    week: int
    month: int
    pending: int
    oldest: float | None
    letters: int
    dead: int
    unanswered: int


class Lately(NamedTuple):
    """What was counted within 30 days; `topics` are those asked about, most frequent first.

    `median` is the milliseconds that half of the answers did not exceed, None of no answers.
    """

    answered: int
    median: int | None
    up: int
    down: int
    topics: tuple[str, ...]


def lately_in(db: sqlite3.Connection, now: float) -> Lately:
    """Return what was counted up to a moment in seconds since 1970."""
    since = day_of(now - _MONTH)
    tallies, thumbs = tallies_since(db, since), thumbs_by(db, "kind", since)
    took = tallies.get("took", {})
    return Lately(
        answered=sum(took.values()),
        median=median_of(took),
        up=sum(one.up for one in thumbs),
        down=sum(one.down for one in thumbs),
        topics=tuple(tallies.get("topic", {})),
    )


def counts_in(db: sqlite3.Connection, now: float) -> Counts:
    """Return the counts at a moment in seconds since 1970; the terminal's chat is no chat."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM chats WHERE chat_id != 0 AND updated_at >= ?), "
        "(SELECT count(*) FROM chats WHERE chat_id != 0 AND updated_at >= ?), "
        "(SELECT count(*) FROM chats WHERE chat_id != 0 AND updated_at >= ?), "
        "(SELECT count(*) FROM inbox WHERE state = 'pending'), "
        "(SELECT min(received_at) FROM inbox WHERE state = 'pending'), "
        "(SELECT count(*) FROM outbox), "
        "(SELECT count(*) FROM inbox WHERE state = 'dead'), "
        "(SELECT coalesce(sum(times), 0) FROM unanswered)",
        (now - DAY, now - 7 * DAY, now - _MONTH),
    ).fetchone()
    return Counts(*row)
