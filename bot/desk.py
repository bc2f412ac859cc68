"""The desk: takes an update apart, has the conversation answer it, and writes the outcome down.

The notes, the letters to send and the mark that the update is done are one transaction: an
update is either answered or still to be answered, whatever happens to the process.
"""

import logging
import re
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.api import ApiError, Call
from bot.inbox import note_failure, settle
from bot.logs import place_of
from bot.store import Letter, Writer, load_notes, save_notes
from bot.store.letters import JSON, post

if TYPE_CHECKING:
    from advisor.notes import Notes
    from bot.conversation import Conversation, Heard
    from bot.reply import Reply

Context: TypeAlias = ContextTypes.DEFAULT_TYPE
Answer: TypeAlias = "Callable[[Notes], Heard]"

# A notice over a tapped button; Telegram refuses a longer one.
LONGEST_NOTICE = 200

log = logging.getLogger(__name__)


class Address(NamedTuple):
    """Where an answer goes: a chat, perhaps a topic of it, in place of or below a message."""

    chat_id: int
    thread_id: int | None = None
    replaces: int | None = None
    below: int | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """One method for each kind of update.

    `username` is the bot's own, `posted` is told which chat has letters to go, and `now` gives
    seconds since 1970.
    """

    conversation: "Conversation"
    writer: Writer
    posted: Callable[[int], None]
    call: Call
    username: str
    now: Callable[[], float] = time.time

    async def on_text(self, update: Update, context: Context) -> None:
        """Answer what somebody wrote, alone or under a picture."""
        message = update.effective_message
        text = without_name(_text_of(message), self.username)
        await self._turn(update, context, lambda notes: self.conversation.hear(text, notes))

    async def on_command(self, update: Update, context: Context) -> None:
        """Do what a slash command asks for, known or not."""
        name, argument = command_in(_text_of(update.effective_message))
        await self._turn(
            update, context, lambda notes: self.conversation.command(name, argument, notes)
        )

    async def on_unreadable(self, update: Update, context: Context, kind: str) -> None:
        """Say what we can read instead of a sticker, a photo, a voice message."""
        await self._turn(update, context, lambda notes: self.conversation.cannot_read(kind, notes))

    async def on_tap(self, update: Update, context: Context) -> None:
        """Answer a tapped button, in the message that carries it if it can be edited."""
        query = update.callback_query
        data = _whole(query.data or "") if query else ""
        heard = await self._turn(update, context, lambda notes: self.conversation.tap(data, notes))
        if query and heard:
            await self._stop_the_clock(query, heard.notice)

    async def on_nothing(self, update: Update, _context: Context) -> None:
        """Be done with an update that wants no answer."""
        await self.writer.write(lambda db: settle(db, update.update_id))

    async def on_error(self, update: object, context: Context) -> None:
        """Have an update tried again, or given up after its last attempt."""
        if isinstance(update, Update) and context.error is not None:
            await self.give_back(update.update_id, context.error)

    async def give_back(self, update_id: int, error: Exception, *, final: bool = False) -> None:
        """Keep why an update failed; it is tried again unless its attempts are up or `final`."""
        dead = await self.writer.write(lambda db: note_failure(db, update_id, error, final=final))
        outcome = "given up, kept in the inbox as dead" if dead else "to be tried again"
        log.error("update %d failed, %s: %s", update_id, outcome, place_of(error))

    async def _turn(self, update: Update, context: Context, answer: Answer) -> "Heard | None":
        """Return what came of an update, once it is all on disk; None if it wants no answer."""
        address, user = address_of(update), update.effective_user
        if address is None:
            await self.on_nothing(update, context)
            return None
        language_code = user.language_code if user else None

        def work(db: sqlite3.Connection) -> "Heard | None":
            # First, so that of two processes on one file only one answers.
            if not settle(db, update.update_id):
                return None
            notes = load_notes(db, address.chat_id)
            heard = answer(self.conversation.started(notes, language_code))
            now = self.now()
            save_notes(db, address.chat_id, heard.notes, now)
            if heard.reply:
                post(db, [letter_to(address, heard.reply, edit=heard.edit)], now)
            return heard

        heard = await self.writer.write(work)
        self.posted(address.chat_id)
        return heard

    async def _stop_the_clock(self, query: CallbackQuery, notice: str | None) -> None:
        """Answer the tap itself; not through the outbox, since seconds later nobody cares."""
        answer: JSON = {"callback_query_id": query.id}
        if notice:
            answer["text"] = notice[:LONGEST_NOTICE]
        try:
            await self.call("answerCallbackQuery", answer)
        except ApiError as trouble:
            log.info("a tap stayed unanswered: %s", trouble)


def address_of(update: Update) -> Address | None:
    """Return where the answer to an update goes, None if it can go nowhere.

    A button's message that is too old to be edited is a message no more for Telegram; then, and
    where nothing was tapped, the answer is a new message, in a group below what it answers.
    """
    query, message = update.callback_query, update.effective_message
    if query is not None:
        return _address_of_tap(query)
    if message is None:
        return None
    in_group = message.chat.type != ChatType.PRIVATE
    below = message.message_id if in_group else None
    return Address(message.chat.id, _thread_of(message), below=below)


def _address_of_tap(query: CallbackQuery) -> Address | None:
    tapped = query.message
    if tapped is None:
        return None
    # Not by its class: the library makes a Message of either kind.
    if not tapped.is_accessible or not isinstance(tapped, Message):
        return Address(tapped.chat.id)
    return Address(tapped.chat.id, _thread_of(tapped), replaces=tapped.message_id)


def letter_to(address: Address, reply: "Reply", *, edit: bool) -> Letter:
    """Return the call that shows a reply; `edit` puts it in place of the message tapped."""
    payload: JSON = {
        "chat_id": address.chat_id,
        "text": reply.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if reply.buttons:
        payload["reply_markup"] = {
            "inline_keyboard": [
                [{"text": button.text, "callback_data": button.data} for button in row]
                for row in reply.buttons
            ]
        }
    if edit and address.replaces is not None:
        payload["message_id"] = address.replaces
        return Letter(address.chat_id, "editMessageText", payload)
    if address.thread_id is not None:
        payload["message_thread_id"] = address.thread_id
    if address.below is not None:
        payload["reply_parameters"] = {
            "message_id": address.below,
            "allow_sending_without_reply": True,
        }
    return Letter(address.chat_id, "sendMessage", payload)


def command_in(text: str) -> tuple[str, str]:
    """Return the name of the command that a text begins with, and what stands behind it.

    >>> command_in("/language@some_bot  English ")
    ('language', 'English')
    """
    head, *rest = text.split(maxsplit=1)
    return head.removeprefix("/").partition("@")[0], rest[0].strip() if rest else ""


def without_name(text: str, username: str) -> str:
    """Return a text without the bot's own name, which would read like that of a creator.

    >>> without_name("@some_bot budget 10 juta", "some_bot")
    'budget 10 juta'
    """
    return re.sub(rf"@{re.escape(username)}\b", "", text, flags=re.IGNORECASE).strip()


def _text_of(message: Message | None) -> str:
    return _whole((message.text or message.caption or "") if message else "")


def _whole(text: str) -> str:
    """Return a text with halves of characters replaced, which JSON allows and UTF-8 does not."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _thread_of(message: Message) -> int | None:
    return message.message_thread_id if message.is_topic_message else None
