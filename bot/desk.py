"""The desk: takes an update apart, has the conversation answer it, and writes the outcome down.

The notes, what was learnt, the letters to send and the mark that the update is done are one
transaction: an update is either answered or still to be answered, whatever happens to the process.
"""

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from telegram import CallbackQuery, Update
from telegram.ext import ContextTypes

from bot.addresses import address_of, keys_under, move_told_by
from bot.api import ApiError, Call
from bot.deeds import keep
from bot.files import Files
from bot.gate import Gate, slow_down
from bot.groups import quoted_in, with_quote
from bot.heard import Deed
from bot.inbox import Arrival, is_waited_for, note_failure, settle
from bot.limits import Pace
from bot.logs import place_of
from bot.patience import Answer, Patience, Prepared, PutOff
from bot.patrol import Wiper
from bot.posting import Keys, letters_for
from bot.sharing import dressed
from bot.store import Writer, is_disk_trouble, load_notes
from bot.store.chats import move_notes
from bot.store.letters import JSON, Address, letter_to, move_letters, post
from bot.store.tallies import tally
from bot.typed import command_in, text_of, whole, without_name

if TYPE_CHECKING:
    from bot.conversation import Conversation, Heard

Context: TypeAlias = ContextTypes.DEFAULT_TYPE

# A notice over a tapped button; Telegram refuses a longer one.
LONGEST_NOTICE = 200

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Desk:
    """One method for each kind of update.

    `username` is the bot's own, `posted` is told which chat has letters to go, `counted` what
    came of a message, and `now` gives seconds since 1970. `patience` works out what the
    conversation puts off, `gate` tells who is heard, and `wiper` wipes what was forgotten.
    """

    conversation: "Conversation"
    writer: Writer
    posted: Callable[[int], None]
    call: Call
    username: str
    now: Callable[[], float]
    files: Files | None = None
    counted: "Callable[[Heard], None]" = lambda _heard: None
    patience: Patience | None = None
    gate: Gate | None = None
    wiper: Wiper | None = None

    async def on_text(self, update: Update, context: Context) -> None:
        """Answer what somebody wrote, alone or under a picture."""
        message = update.effective_message
        text = without_name(text_of(message), self.username)
        asked = with_quote(text, message, self.username)
        if asked == text:
            await self._turn(update, context, lambda talk, notes: talk.hear(text, notes))
        else:
            await self._turn(update, context, lambda talk, notes: talk.hear_quoted(asked, notes))

    async def on_command(self, update: Update, context: Context) -> None:
        """Do what a slash command asks for, known or not."""
        name, argument = command_in(text_of(update.effective_message))
        quoted = quoted_in(update.effective_message, self.username)
        instead = await self.gate.instead(update, name) if self.gate else None
        await self._turn(
            update,
            context,
            instead or (lambda talk, notes: talk.command(name, argument, notes, quoted)),
        )

    async def on_unreadable(self, update: Update, context: Context, kind: str) -> None:
        """Say what we can read instead of a sticker, a photo, a voice message."""
        await self._turn(update, context, lambda talk, notes: talk.cannot_read(kind, notes))

    async def on_file(self, update: Update, context: Context) -> None:
        """Answer a list of creators that somebody sent as a file, perhaps with a goal under it."""
        message = update.effective_message
        document = message.document if message else None
        if document is None or self.files is None:
            await self.on_unreadable(update, context, "document")
            return
        if self._pace(update) is not Pace.FINE:
            await self._turn(update, context, slow_down)
            return
        name, size = whole(document.file_name or "?"), document.file_size
        caption = without_name(text_of(message), self.username)
        chat_id = message.chat.id if message else 0
        notes = await self.writer.write(lambda db: load_notes(db, chat_id))
        upload = await self.files.receive(name, document.file_id, size, caption, notes)
        await self._turn(update, context, lambda talk, notes: talk.upload(upload, caption, notes))

    async def on_tap(self, update: Update, context: Context) -> None:
        """Answer a tapped button, in the message that carries it if it can be edited."""
        query = update.callback_query
        data = whole(query.data or "") if query else ""
        instead = await self.gate.instead(update, data, tapped=True) if self.gate else None
        heard = await self._turn(
            update, context, instead or (lambda talk, notes: talk.tap(data, notes))
        )
        if query:
            await self._stop_the_clock(query, heard.notice if heard else None)

    async def on_move(self, update: Update, _context: Context) -> None:
        """Take what a group has told us along when it becomes a supergroup, under another id."""
        message = update.effective_message
        old_and_new = move_told_by(message) if message else None

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
        if arrival.chat_id > 0 and is_waited_for(arrival):
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
        address, user, pace = address_of(update), update.effective_user, self._pace(update)
        if address is None or pace is Pace.STILL_TOO_FAST:
            await self.on_nothing(update, context)
            return None
        if pace is Pace.TOO_FAST:
            answer = slow_down
        code, keys = user.language_code if user else None, keys_under(update)

        def work(db: sqlite3.Connection, answered: Prepared) -> "Heard | None":
            # First, so that of two processes on one file only one answers.
            if not settle(db, update.update_id):
                return None
            heard = self._filed(db, address, code, answered, keys)
            tally(db, update.update_id, heard.turn, heard.notes.language, self.now())
            return heard

        try:
            heard = await self.writer.write(
                partial(work, answered=partial(answer, self.conversation))
            )
        except PutOff as put_off:
            prepared = await put_off.by.prepared(answer, put_off.notes, address)
            heard = await self.writer.write(partial(work, answered=prepared))
        if heard:
            self.counted(heard)
        self.posted(address.chat_id)
        if heard and heard.deed is Deed.FORGET and self.wiper:
            await self.wiper()
        return heard

    def _pace(self, update: Update) -> Pace:
        return self.gate.pace(update) if self.gate else Pace.FINE

    def _filed(
        self,
        db: sqlite3.Connection,
        address: Address,
        code: str | None,
        answered: Prepared,
        keys: Keys,
    ) -> "Heard":
        """Return what came of a message after writing it all down; undo it if it is put off."""
        notes = self.conversation.started(load_notes(db, address.chat_id), code)
        heard, now = answered(notes), self.now()
        if heard.put_off and self.patience:
            raise PutOff(notes, self.patience)
        heard = keep(db, address.chat_id, heard, now)
        heard = dressed(heard, address, self.conversation)
        letters = letters_for(heard, address, keys, self.conversation, self.username)
        post(db, letters, now)
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
