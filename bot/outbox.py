"""The outbox: letters are delivered in order within a chat, and again until they arrive.

Telegram has no way to ask whether a message got through, so a letter is marked as being sent
before the call: after a crash it is sent again, and at worst a person reads it twice.
"""

import logging
import sqlite3
import time
from collections.abc import Callable
from functools import partial

from bot.api import (
    ApiError,
    BlockedError,
    BusyError,
    Call,
    RefusedError,
    UnauthorizedError,
    pause_after,
)
from bot.lanes import Lanes
from bot.logs import place_of
from bot.store import Letter, Writer
from bot.store.chats import mark_gone
from bot.store.letters import Due, delay, drop, drop_until, reopen, rewrite, take

CHATS_AT_ONCE = 30
# An answer a day late answers nothing.
LONGEST_WAIT = 86_400.0
NOT_MODIFIED = "message is not modified"
CANNOT_EDIT = ("message to edit not found", "message can't be edited", "no text in the message")

log = logging.getLogger(__name__)


class Outbox:
    """Delivers letters through `call`; `now` gives seconds since 1970."""

    def __init__(self, writer: Writer, call: Call, now: Callable[[], float] = time.time) -> None:
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
        await self._writer.write(await self._delivered(due))
        return 0.0

    async def _delivered(self, due: Due) -> Callable[[sqlite3.Connection], None]:
        """Return what has to be written down after trying to deliver a letter."""
        asked = self._now()
        try:
            await self._call(due.letter.method, due.letter.payload)
        except BusyError as busy:
            until = self._now() + busy.seconds
            return partial(delay, due=due, until=until, attempts=due.attempts)
        except BlockedError:
            return partial(_say_goodbye, chat_id=due.letter.chat_id, asked=asked)
        except RefusedError as refusal:
            return _after_refusal(due, str(refusal))
        except ApiError as trouble:
            return self._later(due, trouble)
        except Exception as error:  # noqa: BLE001 - a letter that cannot be sent must not stay
            log.error("a letter could not be sent and is dropped: %s", place_of(error))  # noqa: TRY400 - no bodies
        return partial(drop, due=due)

    def _later(self, due: Due, trouble: ApiError) -> Callable[[sqlite3.Connection], None]:
        now = self._now()
        if now - due.posted_at > LONGEST_WAIT:
            log.error("%s given up after a day: %s", due.letter.method, trouble)
            return partial(drop, due=due)
        attempts = due.attempts + 1
        pause = pause_after(attempts)
        # A refused token ends the process elsewhere; until then the letter keeps.
        if not isinstance(trouble, UnauthorizedError):
            log.warning("%s again in %g s: %s", due.letter.method, pause, trouble)
        return partial(delay, due=due, until=now + pause, attempts=attempts)


def as_new(letter: Letter) -> Letter:
    """Return the letter that sends anew what this one wanted to put in place of a message."""
    payload = {name: value for name, value in letter.payload.items() if name != "message_id"}
    return Letter(letter.chat_id, "sendMessage", payload)


def _after_refusal(due: Due, reason: str) -> Callable[[sqlite3.Connection], None]:
    # The library puts a capital letter in front of what Telegram says.
    said = reason.casefold()
    if NOT_MODIFIED in said:
        return partial(drop, due=due)
    if due.letter.method == "editMessageText" and any(words in said for words in CANNOT_EDIT):
        return partial(rewrite, due=due, letter=as_new(due.letter))
    log.error("%s refused and dropped: %s", due.letter.method, reason)
    return partial(drop, due=due)


def _say_goodbye(db: sqlite3.Connection, chat_id: int, asked: float) -> None:
    # Only up to when we asked: whoever unblocks us and writes is answered, even meanwhile.
    drop_until(db, chat_id, asked)
    mark_gone(db, chat_id, asked)
