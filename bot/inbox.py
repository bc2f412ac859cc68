"""The inbox: every update is committed here before Telegram is told that it has arrived.

Then it is handled, in order within its chat and beside other chats. What fails three times, or
ends the process three times, becomes `dead` with the reason, and its chat goes on. When the
process has ended unasked, each update that was in hand then is tried again on its own, so that
those beside the one to blame are answered.
"""

import asyncio
import json
import logging
import sqlite3
import traceback
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, NamedTuple, TypeAlias, TypeGuard

from bot.lanes import AFTER_TROUBLE, Lanes
from bot.store import Writer

Handle: TypeAlias = Callable[["Arrival"], Awaitable[None]]

MOST_ATTEMPTS = 3
CHATS_AT_ONCE = 32
# Seconds until what failed is tried again, doubled each time.
FIRST_REST = 0.25
# Telegram itself keeps an update for a day; ours is remembered for longer to know it again.
KEPT_DONE = 7 * 86_400.0
KEPT_DEAD = 30 * 86_400.0
BETWEEN_SWEEPS = 86_400.0
LONGEST_ERROR = 4_000
WHOLE_NUMBERS = range(-(2**63), 2**63)
# The lane of updates that belong to no chat.
NO_CHAT = 0

log = logging.getLogger(__name__)


class Arrival(NamedTuple):
    """An update as it came, and how often we have begun to handle it, this time included."""

    update_id: int
    chat_id: int
    raw: str
    attempts: int = 0


class Inbox:
    """Takes updates in and has them handled; `now` gives seconds since 1970."""

    def __init__(self, writer: Writer, handle: Handle, now: Callable[[], float]) -> None:
        self._writer = writer
        self._handle = handle
        self._now = now
        self._lanes = Lanes(self._step, CHATS_AT_ONCE)
        self._suspects = Lanes(self._on_its_own, 1)
        self._swept = 0.0

    async def receive(self, batch: Iterable[object]) -> None:
        """Return once every update of a batch is safe on disk; those we know are passed over."""
        arrivals = arrivals_in(batch)
        now = self._now()
        await self._writer.write(lambda db: keep(db, arrivals, now))
        for chat_id in dict.fromkeys(arrival.chat_id for arrival in arrivals):
            self._lanes.wake(chat_id)
        if now - self._swept > BETWEEN_SWEEPS:
            self._swept = now
            await self._writer.write(lambda db: sweep(db, now))

    async def resume(self) -> None:
        """Go on with what was waiting when we ended, first with what may have ended us."""
        for chat_id in await self._writer.write(chats_in_hand):
            self._suspects.wake(chat_id)
        await self._suspects.drain(None)
        for chat_id in await self._writer.write(chats_waiting):
            self._lanes.wake(chat_id)

    async def drain(self, seconds: float) -> None:
        """Return when everything that arrived is handled, or time is up; the rest stays safe."""
        # Never both at work: the lanes begin when the suspects are through.
        await self._suspects.drain(seconds)
        await self._lanes.drain(seconds)

    async def _step(self, chat_id: int) -> float | None:
        arrival = await self._try(chat_id)
        if arrival is None:
            return None
        return await self._writer.write(lambda db: rest_after(db, arrival.update_id))

    async def _on_its_own(self, chat_id: int) -> None:
        await self._try(chat_id, suspected=True)

    async def _try(self, chat_id: int, *, suspected: bool = False) -> Arrival | None:
        """Return the update that was handled, well or not; None if the chat has none."""
        try:
            arrival = await self._writer.write(lambda db: claim(db, chat_id, suspected=suspected))
            if arrival is not None:
                await self._handle(arrival)
        except asyncio.CancelledError:
            # We were asked to stop before it was through, which is not its fault.
            await self._writer.write(lambda db: put_back(db, chat_id))
            raise
        return arrival


def arrivals_in(batch: Iterable[object]) -> tuple[Arrival, ...]:
    """Return the updates of a batch; what has no usable id cannot be kept and is logged."""
    found = []
    for update in batch:
        update_id = update_id_of(update)
        if update_id is None or not isinstance(update, dict):
            log.error("passed over something without an update_id")
            continue
        # ASCII: half an emoji would be no text for the database.
        found.append(Arrival(update_id, chat_of(update), json.dumps(update)))
    return tuple(found)


def update_id_of(update: object) -> int | None:
    """Return the id of an update, None if it has none that we can use."""
    found = update.get("update_id") if isinstance(update, dict) else None
    return found if _is_id(found) else None


def chat_of(update: dict[str, Any]) -> int:
    """Return the id of the chat that an update belongs to, `NO_CHAT` if it belongs to none.

    >>> chat_of({"update_id": 1, "callback_query": {"message": {"chat": {"id": 7}}}})
    7
    """
    for event in update.values():
        if not isinstance(event, dict):
            continue
        message = event if "chat" in event else event.get("message")
        chat = message.get("chat") if isinstance(message, dict) else None
        chat_id = chat.get("id") if isinstance(chat, dict) else None
        if _is_id(chat_id):
            return chat_id
    return NO_CHAT


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


def rest_after(db: sqlite3.Connection, update_id: int) -> float:
    """Return the seconds until the chat goes on: none when this update is done or dead."""
    row = db.execute(
        "SELECT in_hand, attempts FROM inbox WHERE update_id = ? AND state = 'pending'",
        (update_id,),
    ).fetchone()
    if row is None:
        return 0.0
    in_hand, attempts = row
    return AFTER_TROUBLE if in_hand else FIRST_REST * 2.0 ** (attempts - 1)


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
    reason = "".join(traceback.format_exception(error))[-LONGEST_ERROR:]
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


def sweep(db: sqlite3.Connection, now: float) -> None:
    """Forget what was handled a week ago, and what failed a month ago."""
    for state, kept in (("done", KEPT_DONE), ("dead", KEPT_DEAD)):
        db.execute("DELETE FROM inbox WHERE state = ? AND received_at < ?", (state, now - kept))


def _is_id(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value in WHOLE_NUMBERS
