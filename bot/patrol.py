"""The patrol: what is seen to by the clock, whether anybody writes or not.

Every few seconds it has the inbox look for work that came in by another door, such as an update
that `mikromakro dead retry` has brought back. Every hour it forgets what is old, and every day it
wipes what was deleted out of the files. What is forgotten on request is wiped at once.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import NoReturn, TypeAlias

from bot.logs import place_of
from bot.store import Writer
from bot.store.retention import DAY, Retention, sweep

Steps: TypeAlias = tuple[Callable[[], bool], ...]

BETWEEN_LOOKS = 5.0
BETWEEN_SWEEPS = 3_600.0
# How many times as long as the last wipe took we wait for the next, since writers wait for each.
REST = 3.0
# Seconds until what could not be done is tried again: who reads the log now may read on for long.
LATER = 60.0

log = logging.getLogger(__name__)


class Wiper:
    """Has what was deleted wiped, by steps of which each tells whether it could be done.

    They are taken in a thread; from the first that could not be done on, they are owed.
    """

    def __init__(
        self, *steps: Callable[[], bool], rest: float = REST, later: float = LATER
    ) -> None:
        self._steps = steps
        self._rest = rest
        self._later = later
        self._not_before = 0.0
        self._owed: Steps = ()

    @property
    def is_owed(self) -> bool:
        """Whether something is still to be wiped."""
        return bool(self._owed)

    async def __call__(self) -> None:
        """Return when all that was deleted until now is wiped, or owed."""
        self._owed = self._steps
        await self.work_off()

    async def work_off(self) -> None:
        """Wipe what is owed, unless others need a rest from the last time."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        if not self._owed or began < self._not_before:
            return
        self._not_before = float("inf")
        # What is deleted from here on is owed anew.
        steps, self._owed = self._owed, ()
        left = steps
        try:
            left = await asyncio.to_thread(_left_of, steps)
        finally:
            now = loop.time()
            rest = self._rest * (now - began)
            self._not_before = now + (max(rest, self._later) if left else rest)
            self._owed = self._owed or left


def _left_of(steps: Steps) -> Steps:
    """Take the steps, and return those from the first on that could not be done."""
    for at, step in enumerate(steps):
        if not step():
            return steps[at:]
    return ()


class Patrol:
    """Goes its rounds; `look` has the inbox look, `now` gives seconds since 1970."""

    def __init__(
        self,
        writer: Writer,
        look: Callable[[], Awaitable[None]],
        wiper: Wiper | None,
        retention: Retention,
        now: Callable[[], float],
    ) -> None:
        self._writer = writer
        self._look = look
        self._wiper = wiper
        self._retention = retention
        self._now = now
        self._swept = self._wiped = float("-inf")

    async def run(self) -> NoReturn:
        """Go on for ever: what goes wrong in one round may be well in the next."""
        while True:
            try:
                await self.round()
            except Exception as error:  # noqa: BLE001 - the next round may go well
                log.error("a round was broken off: %s", place_of(error))  # noqa: TRY400 - no bodies
            await asyncio.sleep(BETWEEN_LOOKS)

    async def round(self) -> None:
        """Look once, and sweep and wipe when it is time to."""
        await self._look()
        now = self._now()
        if now - self._swept >= BETWEEN_SWEEPS:
            self._swept = now
            await self._writer.write(lambda db: sweep(db, now, self._retention))
        if self._wiper is None:
            return
        if now - self._wiped >= DAY:
            self._wiped = now
            await self._wiper()
        await self._wiper.work_off()
