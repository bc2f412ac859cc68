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
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeAlias, TypeGuard

from bot.lanes import AFTER_TROUBLE, Lanes
from bot.store import Writer
from bot.store.updates import (
    MOST_ATTEMPTS,
    Arrival,
    chats_in_hand,
    chats_waiting,
    claim,
    keep,
    note_failure,
    put_back,
    settle,
)

# What is done with updates is asked of the inbox, wherever it keeps them.
__all__ = [
    "MOST_ATTEMPTS", "Arrival", "Handle", "Inbox", "arrivals_in", "chat_of", "chats_in_hand",
    "chats_waiting", "claim", "is_id", "is_waited_for", "keep", "note_failure", "rest_after",
    "settle", "update_id_of",
]  # fmt: skip

Handle: TypeAlias = Callable[["Arrival"], Awaitable[None]]

CHATS_AT_ONCE = 32
# Seconds until what failed is tried again, doubled each time.
FIRST_REST = 0.25
WHOLE_NUMBERS = range(-(2**63), 2**63)
# The lane of updates that belong to no chat.
NO_CHAT = 0
FROM_ELSEWHERE = "inline_query"

log = logging.getLogger(__name__)


class Inbox:
    """Takes updates in and has them handled; `now` gives seconds since 1970."""

    def __init__(self, writer: Writer, handle: Handle, now: Callable[[], float]) -> None:
        self._writer = writer
        self._handle = handle
        self._now = now
        self._lanes = Lanes(self._step, CHATS_AT_ONCE)
        self._suspects = Lanes(self._on_its_own, 1)
        # Taken in hand together with their arrival, which saves their chats a commit.
        self._begun: dict[int, Arrival] = {}

    async def receive(self, batch: Iterable[object]) -> None:
        """Return once every update of a batch is safe on disk; those we know are passed over."""
        arrivals = arrivals_in(batch)
        now = self._now()
        chats = tuple(dict.fromkeys(arrival.chat_id for arrival in arrivals))
        idle = self._lanes.idle_among(chats)

        def work(db: sqlite3.Connection) -> list[Arrival | None]:
            keep(db, arrivals, now)
            return [claim(db, chat_id) for chat_id in idle]

        begun = await self._writer.write(work)
        self._begun |= {arrival.chat_id: arrival for arrival in begun if arrival is not None}
        for chat_id in chats:
            self._lanes.wake(chat_id)

    async def resume(self) -> None:
        """Go on with what was waiting when we ended, first with what may have ended us."""
        for chat_id in await self._writer.write(chats_in_hand):
            self._suspects.wake(chat_id)
        await self._suspects.drain(None)
        await self.look()

    async def look(self) -> None:
        """Have everything handled that waits, also what came here by another door."""
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
        return await self._writer.write(lambda db: rest_after(db, arrival))

    async def _on_its_own(self, chat_id: int) -> None:
        await self._try(chat_id, suspected=True)

    async def _try(self, chat_id: int, *, suspected: bool = False) -> Arrival | None:
        """Return the update that was handled, well or not; None if the chat has none."""
        try:
            arrival = self._begun.pop(chat_id, None) or await self._writer.write(
                lambda db: claim(db, chat_id, suspected=suspected)
            )
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
    return found if is_id(found) else None


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
        if is_id(chat_id):
            return chat_id
    # Asked from another chat, which we are not told: a query waits only for others of its writer.
    query = update.get(FROM_ELSEWHERE)
    writer = query.get("from") if isinstance(query, dict) else None
    writer_id = writer.get("id") if isinstance(writer, dict) else None
    return writer_id if is_id(writer_id) else NO_CHAT


def is_waited_for(arrival: Arrival) -> bool:
    """Tell whether whoever is behind an update expects to be answered in its chat."""
    return {FROM_ELSEWHERE, "my_chat_member"}.isdisjoint(json.loads(arrival.raw))


def rest_after(db: sqlite3.Connection, arrival: Arrival) -> float | None:
    """Return the seconds until the chat goes on, none when this is done or dead; None: no more."""
    row = db.execute(
        "SELECT update_id, in_hand, attempts FROM inbox "
        "WHERE chat_id = ? AND state = 'pending' ORDER BY update_id LIMIT 1",
        (arrival.chat_id,),
    ).fetchone()
    if row is None:
        return None
    update_id, in_hand, attempts = row
    if update_id != arrival.update_id:
        return 0.0
    return AFTER_TROUBLE if in_hand else FIRST_REST * 2.0 ** (attempts - 1)


def is_id(value: object) -> TypeGuard[int]:
    """Tell whether something can be the id of an update, a chat or a person."""
    return isinstance(value, int) and not isinstance(value, bool) and value in WHOLE_NUMBERS
