"""Groups: coming and going, and the message that somebody wants looked at.

What a group tells us is the group's: all of its people share one set of notes, since a campaign
that a team talks over is one campaign, and an answer to one is read by all.
"""

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram import (
    Chat,
    ChatMember,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType
from telegram.ext import ContextTypes

from bot.inbox import is_id, settle
from bot.reply import Reply
from bot.store import Writer, load_notes, save_notes
from bot.store.chats import mark_gone
from bot.store.letters import Address, drop_until, letter_to, post
from bot.typed import whole

if TYPE_CHECKING:
    from bot.conversation import Conversation

_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
_INSIDE = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER)
# A remark about somebody's message has few words and no figures of its own.
_MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Groups:
    """Hears when we are let in and put out; `posted` is told which chat has letters to go.

    `username` is the bot's own, `now` gives seconds since 1970.
    """

    conversation: "Conversation"
    writer: Writer
    posted: Callable[[int], None]
    username: str
    now: Callable[[], float]

    async def on_membership(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """Say in one line what we read and keep where we come in; be silent where we are out."""
        change = _change_in(update)

        def work(db: sqlite3.Connection) -> None:
            if not settle(db, update.update_id) or change is None:
                return
            if not _is_inside(change.new_chat_member):
                self._leave(db, change.chat.id)
            elif change.chat.type in _GROUPS and not _is_inside(change.old_chat_member):
                self._greet(db, change)

        await self.writer.write(work)
        if change is not None:
            self.posted(change.chat.id)

    def _greet(self, db: sqlite3.Connection, change: ChatMemberUpdated) -> None:
        chat_id, code = change.chat.id, change.from_user.language_code
        notes = self.conversation.started(load_notes(db, chat_id), code)
        voice = self.conversation.voice(notes)
        text = voice.say("group-hello-text", name=f"@{self.username}")
        save_notes(db, chat_id, notes, self.now())
        post(db, [letter_to(Address(chat_id), Reply(text=text), edit=False)], self.now())

    def _leave(self, db: sqlite3.Connection, chat_id: int) -> None:
        drop_until(db, chat_id, self.now())
        mark_gone(db, chat_id, self.now())


def quoted_in(message: Message | None, username: str) -> str:
    """Return the text that a message stands under, or the part of it that was marked.

    What we said ourselves is no quote, and of a message nothing but its text is read.
    """
    if message is None:
        return ""
    if message.quote is not None:
        return whole(message.quote.text)
    answered = message.reply_to_message
    if answered is None or (answered.from_user and answered.from_user.username == username):
        return ""
    return whole(answered.text or answered.caption or "")


def with_quote(text: str, message: Message | None, username: str) -> str:
    """Return what was said to us in a group, behind the message that it is a remark about."""
    if message is None or message.chat.type not in _GROUPS or not _is_remark(text):
        return text
    return f"{quoted_in(message, username)}\n{text}".strip()


def _is_remark(text: str) -> bool:
    """Tell whether a text says too little to be about anything but another message.

    >>> _is_remark("wajar?"), _is_remark("kalau 20 juta?")
    (True, False)
    """
    return len(text.split()) <= _MOST_WORDS and not re.search(r"\d", text)


def _change_in(update: Update) -> ChatMemberUpdated | None:
    """Return how our membership changed, None where it is told in no way that we know."""
    change = update.my_chat_member
    if change is None or not isinstance(change.chat, Chat) or change.from_user is None:
        return None
    return change if is_id(change.chat.id) else None


def _is_inside(member: ChatMember | None) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member is not None and member.status in _INSIDE
