"""Nothing to go by in a message: what to send instead."""

from advisor.advice import Unread
from advisor.vocabulary import Unreadable
from bot.reply import Reply
from bot.views.buttons import example_buttons
from bot.voice import Voice

# The texts of these end in "such as:", so examples stand under them.
_WITH_EXAMPLES = (Unreadable.EMPTY, Unreadable.OFF_SUBJECT)


def unread_reply(unread: Unread, voice: Voice) -> Reply:
    """Return what to send instead of a message we could not use."""
    text = voice.say(f"unread-{unread.reason.replace('_', '-')}")
    buttons = example_buttons(voice) if unread.reason in _WITH_EXAMPLES else ()
    return Reply(text=text, buttons=buttons)
