"""The outbox: letters are delivered in order within a chat, and again until they arrive.

Telegram has no way to ask whether a message got through, so a letter is forgotten only after the
call: after a crash it is sent again, and at worst a person reads it twice.
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
    NamedFile,
    RefusedError,
    UnauthorizedError,
    pause_after,
)
from bot.document import Document
from bot.documents import file_of
from bot.lanes import Lanes
from bot.logs import place_of
from bot.manners import Manners, spread
from bot.pictures import png_of
from bot.store import Writer
from bot.store.chats import mark_gone, move_notes
from bot.store.letters import (
    CHART,
    CONTENT,
    EDIT,
    JSON,
    MARKUP,
    Due,
    Letter,
    as_new,
    chats_with_letters,
    delay,
    drop,
    drop_until,
    first_of,
    move_letters,
    rewrite,
)

# What is written down about a letter.
Outcome: TypeAlias = Callable[[sqlite3.Connection], None]

# Telegram takes a tenth of a second for a call, and for a picture longer.
CHATS_AT_ONCE = 60
# An answer a day late answers nothing.
LONGEST_WAIT = 86_400.0
NOT_MODIFIED = "message is not modified"
CANNOT_EDIT = ("message to edit not found", "message can't be edited", "no text in the message")

log = logging.getLogger(__name__)


def _evenly() -> float:
    return 1.0


class Outbox:
    """Delivers letters through `call`, as fast as `manners` let it.

    `now` gives seconds since 1970, and `chance` something from 0 to 1, by which the pauses after
    trouble differ.
    """

    def __init__(
        self,
        writer: Writer,
        call: Call,
        now: Callable[[], float],
        manners: Manners | None = None,
        chance: Callable[[], float] = _evenly,
    ) -> None:
        self._writer = writer
        self._call = call
        self._now = now
        self._manners = manners or Manners()
        self._chance = chance
        self._lanes = Lanes(self._step, CHATS_AT_ONCE)
        # What came of letters and is not written down yet.
        self._outcomes: dict[tuple[int, float], Outcome] = {}

    def wake(self, chat_id: int) -> None:
        """Have the letters of a chat delivered."""
        self._lanes.wake(chat_id)

    async def resume(self) -> None:
        """Go on with what was waiting or being sent when we ended."""
        for chat_id in await self._writer.write(chats_with_letters):
            self._lanes.wake(chat_id)

    async def drain(self, seconds: float) -> None:
        """Return when every letter that can go has gone, or time is up; the rest stays safe."""
        await self._lanes.drain(seconds)

    async def _step(self, chat_id: int) -> float | None:
        due = await self._writer.write(partial(first_of, chat_id=chat_id))
        while due is not None:
            pause = max(due.not_before - self._now(), self._manners.rest(chat_id, _moment()))
            if pause > 0:
                return pause
            due = await self._deal_with(due)
        return None

    async def _deal_with(self, due: Due) -> Due | None:
        """Return the chat's next letter once it is written down what came of this one."""
        chat_id = due.letter.chat_id
        if due.key not in self._outcomes:
            if (pause := self._manners.turn(chat_id, _moment())) > 0:
                await asyncio.sleep(pause)
            try:
                self._outcomes[due.key] = await self._delivered(due)
            except MovedError as moved:
                await self._follow(chat_id, moved.chat_id)
                return None

        def work(db: sqlite3.Connection) -> Due | None:
            self._outcomes[due.key](db)
            return first_of(db, chat_id)

        # A full disk must not have the same letter sent again and again.
        following = await self._writer.write(work)
        del self._outcomes[due.key]
        return following

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
            self._manners.accepted()
        except MovedError:
            raise
        except BusyError as busy:
            self._manners.refused(due.letter.chat_id, busy.seconds, _moment())
            return self._later(due, busy, busy.seconds, due.attempts)
        except BlockedError:
            return partial(_say_goodbye, chat_id=due.letter.chat_id, asked=asked)
        except RefusedError as refusal:
            return _after_refusal(due, str(refusal))
        except ApiError as trouble:
            attempts = due.attempts + 1
            pause = spread(pause_after(attempts), self._chance)
            return self._later(due, trouble, pause, attempts)
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


def _moment() -> float:
    """Return seconds on a clock that never jumps."""
    return asyncio.get_running_loop().time()


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
    """Return the parameters of a letter, its file made; elsewhere, for it takes a while."""
    kept = {name: value for name, value in payload.items() if name not in (CHART, CONTENT)}
    if CHART in payload:
        return kept | {"photo": await asyncio.to_thread(png_of, payload[CHART])}
    if CONTENT in payload:
        document = Document.model_validate_json(payload[CONTENT])
        content = await asyncio.to_thread(file_of, document)
        return kept | {"document": NamedFile(document.name, content)}
    return payload


def _after_refusal(due: Due, reason: str) -> Outcome:
    # The library puts a capital letter in front of what Telegram says.
    said = reason.casefold()
    if NOT_MODIFIED in said:
        return partial(drop, due=due)
    if due.letter.method == EDIT and any(words in said for words in CANNOT_EDIT):
        return partial(rewrite, due=due, letter=as_new(due.letter))
    if due.letter.method == MARKUP and any(words in said for words in CANNOT_EDIT):
        return partial(drop, due=due)  # thumbs of a message that is gone; the vote is kept
    log.error("%s refused and dropped: %s", due.letter.method, reason)
    return partial(drop, due=due)


def _say_goodbye(db: sqlite3.Connection, chat_id: int, asked: float) -> None:
    # Only up to when we asked: whoever unblocks us and writes is answered, even meanwhile.
    drop_until(db, chat_id, asked)
    mark_gone(db, chat_id, asked)
