"""The routes: which update goes to which method of the desk. Their order is behaviour."""

from collections.abc import Iterable
from functools import partial

from telegram import Message, MessageEntity, Update, User
from telegram.constants import ChatType
from telegram.ext import BaseHandler, CallbackQueryHandler, MessageHandler, TypeHandler, filters
from telegram.ext.filters import BaseFilter, MessageFilter

from bot.desk import Context, Desk
from bot.typed import command_in
from bot.uploads import ENDINGS

# What people send that we cannot read, the special before the general: an animation is a
# document too.
KINDS: tuple[tuple[BaseFilter, str], ...] = (
    (filters.Sticker.ALL, "sticker"),
    (filters.PHOTO, "photo"),
    (filters.VIDEO | filters.ANIMATION, "video"),
    (filters.VOICE | filters.AUDIO | filters.VIDEO_NOTE, "voice"),
    (filters.Document.ALL, "document"),
    (filters.LOCATION | filters.VENUE, "location"),
    (filters.CONTACT, "contact"),
    (filters.ALL, "other"),
)


# For files without a name; the others are known by its ending.
LIST_TYPES = frozenset(
    {
        "text/csv",
        "text/tab-separated-values",
        "text/plain",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
)


class FromPeople(MessageFilter):
    """Messages that a person wrote, not a bot and not a channel.

    Telegram puts a channel's post into its group in a name that is no bot's, and an administrator
    who wants to stay unknown speaks as the group, in the name of one.
    """

    def filter(self, message: Message) -> bool:
        """Return whether a person wrote it."""
        if message.is_automatic_forward or message.from_user is None:
            return False
        unnamed = message.sender_chat == message.chat
        return not message.from_user.is_bot or unnamed


class ForUs(MessageFilter):
    """Messages meant for the bot: all in private; in a group those that name it or answer it."""

    def __init__(self, me: User) -> None:
        super().__init__()
        self._me = me

    def filter(self, message: Message) -> bool:
        """Return whether the message is meant for us."""
        if message.chat.type == ChatType.PRIVATE:
            return True
        answered = message.reply_to_message
        if answered is not None and answered.from_user == self._me:
            return True
        return self._named(message)

    def _named(self, message: Message) -> bool:
        mentions: list[str | None] = [MessageEntity.MENTION, MessageEntity.TEXT_MENTION]
        named = message.parse_entities(mentions) | message.parse_caption_entities(mentions)
        name = f"@{self._me.username}".casefold()
        return any(
            entity.user == self._me or text.casefold() == name for entity, text in named.items()
        )


class Lists(MessageFilter):
    """Files that may hold a list of creators, by their name or what they say they are."""

    def filter(self, message: Message) -> bool:
        """Return whether the message brings such a file."""
        document = message.document
        if document is None:
            return False
        name = (document.file_name or "").casefold()
        return name.endswith(ENDINGS) or document.mime_type in LIST_TYPES


class CommandsForUs(MessageFilter):
    """Commands meant for the bot: not `/help@another_bot`, and in a group only those we know."""

    def __init__(self, me: User, known: Iterable[str]) -> None:
        super().__init__()
        self._me = me
        self._known = frozenset(known)

    def filter(self, message: Message) -> bool:
        """Return whether the command is meant for us."""
        if not filters.COMMAND.filter(message) or not message.text:
            return False
        name, _ = command_in(message.text)
        addressee = message.text.split(maxsplit=1)[0].partition("@")[2]
        if addressee:
            return addressee.casefold() == str(self._me.username).casefold()
        return message.chat.type == ChatType.PRIVATE or name.casefold() in self._known


def routes(
    desk: Desk,
    me: User,
    commands: Iterable[str],
    others: Iterable[BaseHandler[Update, Context, None]] = (),
) -> tuple[BaseHandler[Update, Context, None], ...]:
    """Return the handlers, of which the first that fits takes an update.

    `me` is the bot itself, `commands` are the ones it knows, and `others` take what is neither a
    message nor a tap. Edited messages, channel posts,
    service messages and what is said among others in a group reach the last: no answer.
    """
    people = filters.UpdateType.MESSAGE & FromPeople()
    for_us = people & ForUs(me)
    private = people & filters.ChatType.PRIVATE
    return (
        CallbackQueryHandler(desk.on_tap),
        MessageHandler(filters.StatusUpdate.MIGRATE, desk.on_move),
        MessageHandler(people & CommandsForUs(me, commands), desk.on_command),
        # A command for another bot is none of our business, in whichever chat.
        MessageHandler(people & filters.COMMAND, desk.on_nothing),
        # Before texts, since a file may have one under it.
        MessageHandler(for_us & Lists(), desk.on_file),
        MessageHandler(for_us & (filters.TEXT | filters.CAPTION), desk.on_text),
        # What Telegram writes itself has none of the above. Not sooner: there are forty kinds of
        # it, and no text should have to be asked whether it is one of them.
        MessageHandler(filters.StatusUpdate.ALL, desk.on_nothing),
        *(
            MessageHandler(private & kind, partial(desk.on_unreadable, kind=name))
            for kind, name in KINDS
        ),
        *others,
        TypeHandler(Update, desk.on_nothing),
    )
