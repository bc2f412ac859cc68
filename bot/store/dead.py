"""Dead updates: those that failed for good and are kept, to be looked at and tried again."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple


class Dead(NamedTuple):
    """An update that failed; `received_at` in seconds since 1970, `raw` and `error` in full."""

    update_id: int
    chat_id: int
    received_at: float
    attempts: int
    error: str
    raw: str

    @property
    def reason(self) -> str:
        """What went wrong and where, without the error's own text, which may quote a message."""
        return self.error.partition("\n")[0]


def dead_updates(db: sqlite3.Connection) -> tuple[Dead, ...]:
    """Return all of them, the newest first."""
    rows = db.execute(
        "SELECT update_id, chat_id, received_at, attempts, coalesce(error, ''), raw FROM inbox "
        "WHERE state = 'dead' ORDER BY received_at DESC, update_id DESC"
    )
    return tuple(Dead(*row) for row in rows)


def revive(db: sqlite3.Connection, ids: Iterable[int]) -> tuple[int, ...]:
    """Return those of these updates that were dead and are to be handled again."""
    return tuple(
        update_id
        for update_id in ids
        if db.execute(
            "UPDATE inbox SET state = 'pending', attempts = 0, in_hand = 0, error = NULL "
            "WHERE update_id = ? AND state = 'dead'",
            (update_id,),
        ).rowcount
    )


def bury(db: sqlite3.Connection, ids: Iterable[int]) -> tuple[int, ...]:
    """Return those of these updates that were dead and of which only the id is left."""
    return tuple(
        update_id
        for update_id in ids
        if db.execute(
            "UPDATE inbox SET state = 'done', raw = '', error = NULL "
            "WHERE update_id = ? AND state = 'dead'",
            (update_id,),
        ).rowcount
    )
