"""What people typed, as Telegram hands it over: commands, our own name, halves of characters."""

import re

from telegram import Message


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


def text_of(message: Message | None) -> str:
    """Return what stands in a message, or under its picture or file."""
    return whole((message.text or message.caption or "") if message else "")


def whole(text: str) -> str:
    """Return a text with halves of characters replaced, which JSON allows and UTF-8 does not."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
