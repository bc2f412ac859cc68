"""Patience: answers that take seconds are worked out in a thread, while Telegram says "typing…".

The turn that needs one is first tried in a hurry and undone, so that neither its chat's notes nor
other chats wait for it. The chat's own next message does: its lane goes on when this is written.
"""

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from bot.api import ApiError, Call
from bot.store.letters import Address

if TYPE_CHECKING:
    from collections.abc import Callable

    from advisor.notes import Notes
    from bot.conversation import Conversation, Heard

Answer: TypeAlias = "Callable[[Conversation, Notes], Heard]"
Prepared: TypeAlias = "Callable[[Notes], Heard]"

# Seconds until a chat is told that we are at it, and until Telegram has forgotten that again.
FIRST, AGAIN = 0.7, 4.0
_AT_ONCE = 2  # each keeps a processor busy

log = logging.getLogger(__name__)


class PutOff(Exception):  # noqa: N818 - it undoes a transaction, and is no error of ours
    """An answer that is still to be worked out, by whom, for a chat with these notes."""

    def __init__(self, notes: "Notes", by: "Patience") -> None:
        super().__init__()
        self.notes, self.by = notes, by


@dataclass(frozen=True, slots=True)
class Patience:
    """Works out what `conversation` says however long that takes; `call` reaches Telegram."""

    conversation: "Conversation"
    call: Call
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_AT_ONCE))

    async def prepared(self, answer: Answer, notes: "Notes", address: Address) -> Prepared:
        """Return the answer for a chat with these notes; with other ones it is worked out anew."""
        work = asyncio.create_task(self._worked_out(answer, notes))
        try:
            pause = FIRST
            while not (await asyncio.wait({work}, timeout=pause))[0]:
                await self._show_typing(address)
                pause = AGAIN
        finally:
            work.cancel()
        heard = await work
        return lambda now: heard if now == notes else answer(self.conversation, now)

    async def _worked_out(self, answer: Answer, notes: "Notes") -> "Heard":
        async with self._slots:
            return await asyncio.to_thread(answer, self.conversation, notes)

    async def _show_typing(self, address: Address) -> None:
        shown: dict[str, object] = {"chat_id": address.chat_id, "action": "typing"}
        if address.thread_id is not None:
            shown["message_thread_id"] = address.thread_id
        try:
            await self.call("sendChatAction", shown)
        except ApiError as trouble:
            log.info("a chat was not told to wait: %s", trouble)
