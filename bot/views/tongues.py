"""The languages to choose from."""

from collections.abc import Mapping

from bot.reply import Button, Reply
from bot.views.taps import command_data
from bot.views.verbs import Verb
from bot.voice import Voice


def tongues_reply(names: Mapping[str, str], voice: Voice, *, unknown: bool) -> Reply:
    """Return the question which language it is to be, after one that we do not speak."""
    row = tuple(
        Button(text=name, data=command_data(Verb.LANGUAGE, code)) for code, name in names.items()
    )
    text = voice.say("language-unknown" if unknown else "language-text")
    return Reply(text=text, buttons=(row,))
