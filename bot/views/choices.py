"""Asking back which question was meant."""

from advisor.advice import Choices
from bot.reply import Reply
from bot.views.buttons import rows, topic_button
from bot.views.screen import page
from bot.voice import Voice


def choices_reply(choices: Choices, voice: Voice) -> Reply:
    """Return the question back, with a button for each topic it may have been."""
    text = page(voice.say("choices-title"), voice.say("choices-none"))
    buttons = rows((topic_button(topic, voice) for topic in choices.topics), 1)
    return Reply(text=text, buttons=buttons)
