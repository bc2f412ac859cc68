"""Polling: ask Telegram for updates, and ask for the next only when these are safe on disk.

The library's own poller moves the offset first and handles later, which loses whatever is in
memory when the process ends; ours takes the raw JSON and moves the offset after the commit.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NoReturn, TypeAlias

from bot.api import ApiError, BusyError, Call, ConflictError, UnauthorizedError, pause_after
from bot.inbox import update_id_of
from bot.intake.registration import WANTED
from bot.logs import place_of

Receive: TypeAlias = Callable[[Sequence[object]], Awaitable[None]]

SECONDS_A_POLL = 50

log = logging.getLogger(__name__)


class Polling:
    """Takes updates through `call` and hands them to `receive` until it is cancelled."""

    def __init__(self, call: Call, receive: Receive) -> None:
        self._call = call
        self._receive = receive
        self._offset = 0
        self._failures = 0

    async def run(self) -> NoReturn:
        """Poll for ever.

        Even a token that is refused: it was accepted at the start, so the server may be ill.
        """
        while True:
            try:
                await self._once()
            except ApiError as trouble:
                await self._rest(trouble)
            except Exception as error:  # noqa: BLE001 - a full disk must not end the program
                log.error("updates could not be kept: %s", place_of(error))  # noqa: TRY400 - no bodies
                await self._rest(None)

    async def _once(self) -> None:
        batch = await self._call("getUpdates", self._question())
        if self._failures:
            log.info("updates come in again")
        self._failures = 0
        updates = batch if isinstance(batch, list) else []
        if updates:
            await self._receive(updates)
        self._offset = after(updates)
        if updates and not self._offset:
            # Nothing in there can be confirmed, so the same would come again at once.
            await asyncio.sleep(pause_after(1))

    def _question(self) -> dict[str, Any]:
        question: dict[str, Any] = {"timeout": SECONDS_A_POLL, "allowed_updates": list(WANTED)}
        return question | ({"offset": self._offset} if self._offset else {})

    async def _rest(self, trouble: ApiError | None) -> None:
        self._failures += 1
        pause = pause_after(self._failures)
        if isinstance(trouble, BusyError):
            pause = max(pause, trouble.seconds)
        if isinstance(trouble, ConflictError):
            log.error("another program polls with the same token; again in %g s", pause)
        elif isinstance(trouble, UnauthorizedError):
            log.error("the token is not accepted any more; again in %g s", pause)
        elif trouble:
            log.warning("no updates, again in %g s: %s", pause, trouble)
        await asyncio.sleep(pause)


def after(updates: Sequence[object]) -> int:
    """Return the offset that confirms these updates, 0 when there is nothing to confirm.

    After an empty answer the next poll names no offset: everything is confirmed, and after a
    quiet week Telegram numbers from anywhere, even below what we would name.

    >>> after([{"update_id": 7}, {"update_id": 9}, {"no": "id"}])
    10
    """
    ids = (update_id_of(update) for update in updates)
    return max((id_ for id_ in ids if id_ is not None), default=-1) + 1
