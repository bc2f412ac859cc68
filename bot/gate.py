"""The gate: who is heard at the desk, how fast, and what some are told instead."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from telegram import Update

from bot.addresses import address_of, speaks_as_group, speaks_for
from bot.api import Call
from bot.limits import Limits, Pace
from bot.operators import Operators
from bot.owndata import FOR_ADMINS, OWN_DATA, for_admins_only, too_fast
from bot.views.taps import TapCommand, facts_of
from bot.views.verbs import Verb

if TYPE_CHECKING:
    from advisor.notes import Notes
    from bot.conversation import Conversation, Heard
    from bot.patience import Answer


@dataclass(frozen=True, slots=True)
class Gate:
    """Knows the pace of chats and who may ask for what; `now` gives seconds since 1970."""

    call: Call
    operators: Operators
    now: Callable[[], float]
    limits: Limits = field(default_factory=Limits)

    def pace(self, update: Update) -> Pace:
        """Return whether the chat of an update is heard, or writes too fast."""
        address, message = address_of(update), update.message
        if address is None:
            return Pace.FINE
        # The message that a tap belongs to is an old one.
        moment = message.date.timestamp() if message else self.now()
        return self.limits.pace(address.chat_id, update.update_id, moment)

    async def instead(self, update: Update, name: str, *, tapped: bool = False) -> "Answer | None":
        """Return what a command or the data of a button is answered with, if not as usual.

        Raises:
            ApiError: Telegram could not be asked who somebody is.
        """
        address, user = address_of(update), update.effective_user
        if address is None or user is None or self.pace(update) is not Pace.FINE:
            return None
        if not tapped and self.operators.may_ask(name, user.id, address.chat_id):
            return await self.operators.answer(name)
        # By what it does: a client may send other data than we wrote that reads as the same.
        wish = _verb_in(name) if tapped else OWN_DATA.get(name.casefold())
        allowed = wish not in FOR_ADMINS or (not tapped and speaks_as_group(update))
        if allowed or await speaks_for(self.call, user.id, address.chat_id):
            return None
        return partial(_for_admins_only, tapped=tapped)


def _verb_in(data: str) -> Verb | None:
    tap = facts_of(data)
    return tap.verb if isinstance(tap, TapCommand) else None


def slow_down(talk: "Conversation", notes: "Notes") -> "Heard":
    """Answer whoever writes too fast."""
    return too_fast(notes, talk.voice(notes))


def _for_admins_only(talk: "Conversation", notes: "Notes", *, tapped: bool) -> "Heard":
    return for_admins_only(notes, talk.voice(notes), tapped=tapped)
