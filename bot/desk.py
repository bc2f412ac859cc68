"""The desk: takes an update apart, has the conversation answer it, and writes the outcome down.

The notes, what was learnt, the letters to send and the mark that the update is done are one
transaction: an update is either answered or still to be answered, whatever happens to the process.
"""

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.api import ApiError, Call
from bot.files import Files
from bot.inbox import Arrival, note_failure, settle
from bot.logs import place_of
from bot.store import Writer, is_disk_trouble, keep_learnt, load_notes, save_notes
from bot.store.chats import move_notes
from bot.store.letters import JSON, Address, letter_to, move_letters, post
from bot.typed import command_in, text_of, whole, without_name

if TYPE_CHECKING:
    from advisor.notes import Notes
    from bot.conversation import Conversation, Heard

Context: TypeAlias = ContextTypes.DEFAULT_TYPE
Answer: TypeAlias = "Callable[[Notes], Heard]"

# A notice over a tapped button; Telegram refuses a longer one.
LONGEST_NOTICE = 200

log = logging.getLogger(__name__)


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
    now: Callable[[], float]
    files: Files | None = None

    async def on_text(self, update: Update, context: Context) -> None:
        """Answer what somebody wrote, alone or under a picture."""
        message = update.effective_message
        text = without_name(text_of(message), self.username)
        await self._turn(update, context, lambda notes: self.conversation.hear(text, notes))

    async def on_command(self, update: Update, context: Context) -> None:
        """Do what a slash command asks for, known or not."""
        name, argument = command_in(text_of(update.effective_message))
        await self._turn(
            update, context, lambda notes: self.conversation.command(name, argument, notes)
        )

    async def on_unreadable(self, update: Update, context: Context, kind: str) -> None:
        """Say what we can read instead of a sticker, a photo, a voice message."""
        await self._turn(update, context, lambda notes: self.conversation.cannot_read(kind, notes))

    async def on_file(self, update: Update, context: Context) -> None:
        """Answer a list of creators that somebody sent as a file, perhaps with a goal under it."""
        message = update.effective_message
        document = message.document if message else None
        if document is None or self.files is None:
            await self.on_unreadable(update, context, "document")
            return
        name, size = whole(document.file_name or "?"), document.file_size
        upload = await self.files.receive(name, document.file_id, size)
        caption = without_name(text_of(message), self.username)
        await self._turn(
            update, context, lambda notes: self.conversation.upload(upload, caption, notes)
        )

    async def on_tap(self, update: Update, context: Context) -> None:
        """Answer a tapped button, in the message that carries it if it can be edited."""
        query = update.callback_query
        data = whole(query.data or "") if query else ""
        heard = await self._turn(update, context, lambda notes: self.conversation.tap(data, notes))
        if query:
            await self._stop_the_clock(query, heard.notice if heard else None)

    async def on_move(self, update: Update, _context: Context) -> None:
        """Take what a group has told us along when it becomes a supergroup, under another id."""
        message = update.effective_message
        old_and_new = _move_told_by(message) if message else None

        def work(db: sqlite3.Connection) -> None:
            if settle(db, update.update_id) and old_and_new:
                move_notes(db, *old_and_new)
                move_letters(db, *old_and_new)

        await self.writer.write(work)
        if old_and_new:
            self.posted(old_and_new[1])

    async def on_nothing(self, update: Update, _context: Context) -> None:
        """Be done with an update that wants no answer."""
        await self.writer.write(lambda db: settle(db, update.update_id))

    async def on_error(self, update: object, context: Context) -> None:
        """Have an update tried again, or given up after its last attempt, with an apology."""
        if not isinstance(update, Update) or context.error is None:
            return
        try:
            await self._failed(update, context.error)
        except sqlite3.Error as trouble:
            # No fault of the update's: it stays in hand, and the inbox comes back to it.
            log.error("a chat has to wait: %s", place_of(trouble))  # noqa: TRY400 - no bodies

    async def give_up(self, arrival: Arrival, error: Exception) -> None:
        """Be done with an update that cannot be handled at all, with an apology if in private.

        In a group it may have been meant for anybody.
        """
        await self._note_failure(arrival.update_id, error, final=True)
        if arrival.chat_id > 0:
            await self._apologise(Address(arrival.chat_id), None)

    async def _failed(self, update: Update, error: Exception) -> None:
        if is_disk_trouble(error):
            raise error
        dead = await self._note_failure(update.update_id, error)
        address, user = address_of(update), update.effective_user
        if dead and address:
            await self._apologise(address, user.language_code if user else None)
        if dead and update.callback_query:
            await self._stop_the_clock(update.callback_query, None)

    async def _note_failure(
        self, update_id: int, error: Exception, *, final: bool = False
    ) -> bool:
        dead = await self.writer.write(lambda db: note_failure(db, update_id, error, final=final))
        outcome = "given up, kept in the inbox as dead" if dead else "to be tried again"
        log.error("update %d failed, %s: %s", update_id, outcome, place_of(error))
        return dead

    async def _apologise(self, address: Address, language_code: str | None) -> None:
        def work(db: sqlite3.Connection) -> None:
            notes = self.conversation.started(load_notes(db, address.chat_id), language_code)
            reply = self.conversation.sorry(notes).reply
            if reply:
                post(db, [letter_to(address, reply, edit=False)], self.now())

        await self.writer.write(work)
        self.posted(address.chat_id)

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
            if heard.learnt:
                keep_learnt(db, heard.learnt)
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


def _move_told_by(message: Message) -> tuple[int, int] | None:
    """Return the old and the new id of a chat, which Telegram tells in either of them."""
    if message.migrate_to_chat_id is not None:
        return message.chat.id, message.migrate_to_chat_id
    if message.migrate_from_chat_id is not None:
        return message.migrate_from_chat_id, message.chat.id
    return None


def _thread_of(message: Message) -> int | None:
    return message.message_thread_id if message.is_topic_message else None
