"""Messages ready to send: shown to be copied by hand, and by a button where they fit one."""

from bot.reply import LONGEST_COPY, Button
from bot.views.buttons import Rows
from bot.voice import Markup, Voice


def copyable(text: str, voice: Voice) -> Markup:
    """Return a text in a box that Telegram copies when it is touched."""
    return voice.say("copyable", text=text)


def copy_row(text: str, label: str) -> Rows:
    """Return the row with a button that copies a text, none where it is too long for one.

    Telegram counts as UTF-16 does: an emoji is two.
    """
    fits = 0 < len(text.encode("utf-16-le")) // 2 <= LONGEST_COPY
    return ((Button(text=label, copy_text=text),),) if fits else ()
