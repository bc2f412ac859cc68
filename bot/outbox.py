"""The outbox: letters are delivered in order within a chat, and again until they arrive.

Telegram has no way to ask whether a message got through, so a letter is marked as being sent
before the call: after a crash it is sent again, and at worst a person reads it twice.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from bot.api import (
    ApiError,
    BlockedError,
    BusyError,
    Call,
    MovedError,
    RefusedError,
    UnauthorizedError,
    pause_after,
)
from bot.lanes import Lanes
from bot.logs import place_of
from bot.pictures import png_of
from bot.store import Writer
from bot.store.chats import mark_gone, move_notes
from bot.store.letters import (
    CHART,
    EDIT,
    JSON,
    Due,
    Letter,
    as_new,
    delay,
    drop,
    drop_until,
    move_letters,
    reopen,
    rewrite,
    take,
)

# What is written down about a letter.
Outcome: TypeAlias = Callable[[sqlite3.Connection], None]

CHATS_AT_ONCE = 30
# An answer a day late answers nothing.
LONGEST_WAIT = 86_400.0
NOT_MODIFIED = "message is not modified"
CANNOT_EDIT = ("message to edit not found", "message can't be edited", "no text in the message")

log = logging.getLogger(__name__)


class Outbox:
    """Delivers letters through `call`; `now` gives seconds since 1970."""

    def __init__(self, writer: Writer, call: Call, now: Callable[[], float]) -> None:
        self._writer = writer
        self._call = call
        self._now = now
        self._lanes = Lanes(self._step, CHATS_AT_ONCE)

    def wake(self, chat_id: int) -> None:
        """Have the letters of a chat delivered."""
        self._lanes.wake(chat_id)

    async def resume(self) -> None:
        """Go on with what was waiting or being sent when we ended."""
        for chat_id in await self._writer.write(reopen):
            self._lanes.wake(chat_id)

    async def drain(self, seconds: float) -> None:
        """Return when every letter that can go has gone, or time is up; the rest stays safe."""
        await self._lanes.drain(seconds)

    async def _step(self, chat_id: int) -> float | None:
        now = self._now()
        due = await self._writer.write(lambda db: take(db, chat_id, now))
        if due is None:
            return None
        if due.not_before > now:
            return due.not_before - now
        try:
            await self._writer.write(await self._delivered(due))
        except MovedError as moved:
            await self._follow(chat_id, moved.chat_id)
        return 0.0

    async def _follow(self, old: int, new: int) -> None:
        def move(db: sqlite3.Connection) -> None:
            move_notes(db, old, new)
            move_letters(db, old, new)

        await self._writer.write(move)
        self._lanes.wake(new)

    async def _delivered(self, due: Due) -> Outcome:
        """Return what has to be written down after trying to deliver a letter.

        Raises:
            MovedError: the chat has another id now, and so do all its letters.
        """
        asked = self._now()
        if asked - due.posted_at > LONGEST_WAIT:
            return _given_up(due, "it is too late")
        try:
            await self._call(due.letter.method, await _drawn(sendable(due.letter)))
        except MovedError:
            raise
        except BusyError as busy:
            return self._later(due, busy, busy.seconds, due.attempts)
        except BlockedError:
            return partial(_say_goodbye, chat_id=due.letter.chat_id, asked=asked)
        except RefusedError as refusal:
            return _after_refusal(due, str(refusal))
        except ApiError as trouble:
            attempts = due.attempts + 1
            return self._later(due, trouble, pause_after(attempts), attempts)
        except Exception as error:  # noqa: BLE001 - a letter that cannot be sent must not stay
            log.error("a letter could not be sent and is dropped: %s", place_of(error))  # noqa: TRY400 - no bodies
        return partial(drop, due=due)

    def _later(self, due: Due, trouble: ApiError, pause: float, attempts: int) -> Outcome:
        until = self._now() + pause
        if until - due.posted_at > LONGEST_WAIT:
            return _given_up(due, str(trouble))
        # Of a refused token the poller complains, once a minute and not for every letter; that a
        # chat is written to too fast is nothing to see to.
        if not isinstance(trouble, BusyError | UnauthorizedError):
            log.warning("%s again in %g s: %s", due.letter.method, pause, trouble)
        return partial(delay, due=due, until=until, attempts=attempts)


def sendable(letter: Letter) -> JSON:
    """Return the parameters of a letter's call.

    An edit knows its topic only for the case that it has to be sent anew: the message that it
    edits is in that topic already.
    """
    unwanted = "message_thread_id" if letter.method == EDIT else ""
    return {name: value for name, value in letter.payload.items() if name != unwanted}


def _given_up(due: Due, why: str) -> Outcome:
    log.error("%s given up after a day: %s", due.letter.method, why)
    return partial(drop, due=due)


async def _drawn(payload: JSON) -> JSON:
    """Return the parameters of a letter, its picture drawn; elsewhere, for it takes a while."""
    if CHART not in payload:
        return payload
    kept = {name: value for name, value in payload.items() if name != CHART}
    return kept | {"photo": await asyncio.to_thread(png_of, payload[CHART])}


def _after_refusal(due: Due, reason: str) -> Outcome:
    # The library puts a capital letter in front of what Telegram says.
    said = reason.casefold()
    if NOT_MODIFIED in said:
        return partial(drop, due=due)
    if due.letter.method == EDIT and any(words in said for words in CANNOT_EDIT):
        return partial(rewrite, due=due, letter=as_new(due.letter))
    log.error("%s refused and dropped: %s", due.letter.method, reason)
    return partial(drop, due=due)


def _say_goodbye(db: sqlite3.Connection, chat_id: int, asked: float) -> None:
    # Only up to when we asked: whoever unblocks us and writes is answered, even meanwhile.
    drop_until(db, chat_id, asked)
    mark_gone(db, chat_id, asked)
