"""Lanes: work for one chat in order, chats side by side.

The inbox hears chats in lanes and the outbox writes to them in lanes. Work waits in the
database, so a lane is only told that there is some, and ends when it finds none.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

from bot.logs import place_of

# Does one piece of a chat's work: seconds to wait before the next, or None if none is left.
Step: TypeAlias = Callable[[int], Awaitable[float | None]]

# The database is full or busy: look again after these seconds.
AFTER_TROUBLE = 2.0

log = logging.getLogger(__name__)


class Lanes:
    """Runs `step` for each chat that was woken, at most `at_once` of them at a time."""

    def __init__(self, step: Step, at_once: int) -> None:
        self._step = step
        self._at_once = at_once
        self._slots = asyncio.Semaphore(at_once)
        self._woken: set[int] = set()
        self._running: dict[int, asyncio.Task[None]] = {}
        self._closing = asyncio.Event()

    def wake(self, chat_id: int) -> None:
        """Have the chat's work looked at, again if it is being looked at."""
        self._woken.add(chat_id)
        if chat_id not in self._running:
            self._running[chat_id] = asyncio.create_task(self._run(chat_id))

    def idle_among(self, chats: Sequence[int]) -> Sequence[int]:
        """Return those chats that would be worked on at once if they were woken now."""
        free = max(self._at_once - len(self._running), 0)
        return [chat_id for chat_id in chats if chat_id not in self._running][:free]

    async def drain(self, seconds: float | None) -> None:
        """Return when all work that need not wait is done, or was cut off after `seconds`.

        None takes all the time it needs.
        """
        self._closing.set()
        try:
            async with asyncio.timeout(seconds):
                while self._running:
                    await asyncio.wait(self._running.values())
        except TimeoutError:
            log.warning("%d chats were cut off; they go on at the next start", len(self._running))
            await self._cut_off()

    async def _cut_off(self) -> None:
        cut = tuple(self._running.values())
        for task in cut:
            task.cancel()
        await asyncio.gather(*cut, return_exceptions=True)

    async def _run(self, chat_id: int) -> None:
        try:
            # Nothing is awaited between the last look and the end of the task, so a chat
            # woken in between is either seen here or gets a task of its own.
            while chat_id in self._woken:
                self._woken.discard(chat_id)
                await self._finish(chat_id)
        finally:
            del self._running[chat_id]

    async def _finish(self, chat_id: int) -> None:
        while (pause := await self._one(chat_id)) is not None:
            if pause > 0 and not await self._rested(pause):
                return

    async def _one(self, chat_id: int) -> float | None:
        async with self._slots:
            try:
                return await self._step(chat_id)
            except Exception as error:  # noqa: BLE001 - a lane must outlive its work
                log.error("a chat has to wait: %s", place_of(error))  # noqa: TRY400 - no bodies
                return AFTER_TROUBLE

    async def _rested(self, seconds: float) -> bool:
        """Wait outside the slots; False when we are closing and the work stays for later."""
        try:
            async with asyncio.timeout(seconds):
                await self._closing.wait()
        except TimeoutError:
            return True
        return False
