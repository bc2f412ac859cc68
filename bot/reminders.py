"""Reminders go out: one task that sleeps until the next is due, and is woken by changes.

A reminder is posted in the transaction that takes it off the table, so it is sent at most once,
whatever happens to the process; those that came due while we were down go out at the next start.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from bot.logs import place_of
from bot.store import Writer, load_notes
from bot.store.letters import Address, letter_to, post
from bot.store.reminders import chats_due, next_due, take_due

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.heard import Heard

# A clock that is set anew, or a machine that slept, is noticed after so many seconds.
LONGEST_SLEEP = 600.0
AFTER_TROUBLE = 30.0

log = logging.getLogger(__name__)


class Reminders:
    """Sends what is due; `posted` is told which chat has letters, `now` gives seconds since 1970.

    `conversation` puts them into words.
    """

    def __init__(
        self,
        writer: Writer,
        conversation: "Conversation",
        posted: Callable[[int], None],
        now: Callable[[], float],
    ) -> None:
        self._writer = writer
        self._conversation = conversation
        self._posted = posted
        self._now = now
        self._changed = asyncio.Event()

    def after(self, counted: "Callable[[Heard], None]") -> "Callable[[Heard], None]":
        """Return what is told of all that is heard, after which we look what is due next."""

        def heard(heard: "Heard") -> None:
            counted(heard)
            if any(entry.reminds for entry in heard.notes.saved.entries):
                self._changed.set()

        return heard

    async def run(self) -> NoReturn:
        """Go on for ever: what goes wrong in one round may be well in the next."""
        while True:
            try:
                pause = await self.round()
            except Exception as error:  # noqa: BLE001 - the next round may go well
                log.error("reminders were broken off: %s", place_of(error))  # noqa: TRY400 - no bodies
                pause = AFTER_TROUBLE
            await self._sleep(pause)

    async def round(self) -> float:
        """Return the seconds until something is due again, after sending all that is due now."""
        self._changed.clear()
        for chat_id in await self._writer.write(partial(chats_due, now=self._now())):
            await self._writer.write(partial(self._remind, chat_id=chat_id))
            self._posted(chat_id)
        due = await self._writer.write(next_due)
        return LONGEST_SLEEP if due is None else max(0.0, due - self._now())

    def _remind(self, db: sqlite3.Connection, chat_id: int) -> None:
        now = self._now()
        due = take_due(db, chat_id, now)
        replies = self._conversation.remind(due, now, load_notes(db, chat_id)) if due else ()
        address = Address(chat_id)
        post(db, [letter_to(address, reply, edit=False) for reply in replies], now)

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._changed.wait(), min(seconds, LONGEST_SLEEP))
        except TimeoutError:
            return
