"""Updates: what came in, kept until it is handled, and for a while after to know it again."""

import sqlite3
import traceback
from collections.abc import Iterable
from typing import NamedTuple

from bot.logs import place_of

MOST_ATTEMPTS = 3
LONGEST_ERROR = 4_000


class Arrival(NamedTuple):
    """An update as it came, and how often we have begun to handle it, this time included."""

    update_id: int
    chat_id: int
    raw: str
    attempts: int = 0


def keep(db: sqlite3.Connection, arrivals: Iterable[Arrival], now: float) -> None:
    """Write updates down, unless they are already."""
    db.executemany(
        "INSERT INTO inbox (update_id, chat_id, raw, received_at, attempts, state) "
        "VALUES (?, ?, ?, ?, 0, 'pending') ON CONFLICT (update_id) DO NOTHING",
        [(update_id, chat_id, raw, now) for update_id, chat_id, raw, _ in arrivals],
    )


def claim(db: sqlite3.Connection, chat_id: int, *, suspected: bool = False) -> Arrival | None:
    """Return the chat's oldest update to be handled, in hand from now on; None if none.

    Its attempt is counted before it begins, so that an update which ends the process is not tried
    for ever. What is in hand already could not be written down when it was through, and is not
    charged for the disk, unless it is `suspected` to have ended the last process.
    """
    row = db.execute(
        "SELECT update_id, chat_id, raw, attempts + (? OR NOT in_hand) FROM inbox "
        "WHERE chat_id = ? AND state = 'pending' ORDER BY update_id LIMIT 1",
        (suspected, chat_id),
    ).fetchone()
    if row is None:
        return None
    arrival = Arrival(*row)
    db.execute(
        "UPDATE inbox SET attempts = ?, in_hand = 1 WHERE update_id = ?",
        (min(arrival.attempts, MOST_ATTEMPTS), arrival.update_id),
    )
    return arrival


def put_back(db: sqlite3.Connection, chat_id: int) -> None:
    """Take back that the update of a chat which is in hand ever was, this time."""
    db.execute(
        "UPDATE inbox SET attempts = attempts - 1, in_hand = 0 "
        "WHERE chat_id = ? AND state = 'pending' AND in_hand",
        (chat_id,),
    )


def settle(db: sqlite3.Connection, update_id: int) -> bool:
    """Mark an update as handled and forget what it said; False if somebody already has."""
    settled = db.execute(
        "UPDATE inbox SET state = 'done', raw = '', error = NULL, in_hand = 0 "
        "WHERE update_id = ? AND state = 'pending'",
        (update_id,),
    )
    return settled.rowcount == 1


def note_failure(
    db: sqlite3.Connection, update_id: int, error: BaseException, *, final: bool = False
) -> bool:
    """Keep why an update failed; True if it is dead now, because of its attempts or `final`."""
    # First what can be shown to anybody, then what may quote a message.
    whole = "".join(traceback.format_exception(error))[-LONGEST_ERROR:]
    reason = f"{place_of(error)}\n{whole}"
    reason = reason.encode("utf-8", "replace").decode()
    db.execute(
        "UPDATE inbox SET error = ?, in_hand = 0, "
        "state = CASE WHEN ? OR attempts >= ? THEN 'dead' ELSE 'pending' END "
        "WHERE update_id = ? AND state = 'pending'",
        (reason, final, MOST_ATTEMPTS, update_id),
    )
    row = db.execute("SELECT state FROM inbox WHERE update_id = ?", (update_id,)).fetchone()
    return row is not None and row[0] == "dead"


def chats_waiting(db: sqlite3.Connection) -> tuple[int, ...]:
    """Return the chats with updates to be handled."""
    rows = db.execute("SELECT DISTINCT chat_id FROM inbox WHERE state = 'pending'")
    return tuple(row[0] for row in rows)


def chats_in_hand(db: sqlite3.Connection) -> tuple[int, ...]:
    """Return the chats with an update in hand when we ended, the least suspicious first.

    So that whoever ends us again and again does so when nobody else is left to be answered.
    """
    rows = db.execute(
        "SELECT chat_id FROM inbox WHERE state = 'pending' AND in_hand "
        "ORDER BY attempts, update_id"
    )
    return tuple(row[0] for row in rows)
