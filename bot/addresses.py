"""Addresses: where the answer to an update goes, and who may speak for everybody there."""

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from bot.api import BlockedError, Call, RefusedError
from bot.store.letters import JSON, Address

_ADMINS = frozenset({"creator", "administrator"})


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


def move_told_by(message: Message) -> tuple[int, int] | None:
    """Return the old and the new id of a chat, which Telegram tells in either of them."""
    if message.migrate_to_chat_id is not None:
        return message.chat.id, message.migrate_to_chat_id
    if message.migrate_from_chat_id is not None:
        return message.migrate_from_chat_id, message.chat.id
    return None


def speaks_as_group(update: Update) -> bool:
    """Tell whether an administrator speaks as the group itself, to stay unknown."""
    message = update.effective_message
    return bool(message and message.sender_chat and message.sender_chat.id == message.chat.id)


def keys_under(update: Update) -> list[list[JSON]]:
    """Return the rows of buttons of the message that was tapped, none where nothing was."""
    tapped = update.callback_query.message if update.callback_query else None
    markup = tapped.reply_markup if isinstance(tapped, Message) else None
    return [[key.to_dict() for key in row] for row in markup.inline_keyboard] if markup else []


async def speaks_for(call: Call, user_id: int, chat_id: int) -> bool:
    """Return whether a person decides about what is held on a chat: a group's administrators do.

    Raises:
        ApiError: Telegram could not be asked.
    """
    if chat_id == user_id:
        return True
    try:
        member = await call("getChatMember", {"chat_id": chat_id, "user_id": user_id})
    except (RefusedError, BlockedError):
        return False
    return isinstance(member, dict) and member.get("status") in _ADMINS


def _address_of_tap(query: CallbackQuery) -> Address | None:
    tapped = query.message
    if tapped is None or tapped.chat is None:  # the library lets through what has no chat
        return None
    # Not by its class: the library makes a Message of either kind.
    if not tapped.is_accessible or not isinstance(tapped, Message):
        return Address(tapped.chat.id)
    return Address(tapped.chat.id, _thread_of(tapped), replaces=tapped.message_id)


def _thread_of(message: Message) -> int | None:
    return message.message_thread_id if message.is_topic_message else None
