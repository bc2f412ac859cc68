"""Advice into replies: one module for each kind of advice, and no decision about anything.

Words come from `locales/`, figures from the advice, and both meet here. A reply is Telegram HTML
that fits into one message, with buttons whose data `taps` writes and reads.
"""

from typing import assert_never

from advisor.advice import Advice, Ask, Choices, Unread
from advisor.assessment import Assessment, Comparison
from advisor.knowledge import Answer
from advisor.notes import Notes
from advisor.recommendation import Recommendation
from bot.reply import Reply
from bot.views.answer import answer_reply
from bot.views.ask import ask_reply
from bot.views.assessment import assessment_reply
from bot.views.buttons import command_button
from bot.views.choices import choices_reply
from bot.views.comparison import comparison_reply
from bot.views.explanation import explanation
from bot.views.recommendation import recommendation_reply
from bot.views.sidebyside import scenarios_reply
from bot.views.taps import Verb
from bot.views.unread import unread_reply
from bot.voice import Voice

__all__ = ["scenarios", "view", "why"]


def view(  # noqa: PLR0911 - one return for each kind of advice
    advice: Advice, voice: Voice, notes: Notes, assumed: tuple[str, ...] = ()
) -> Reply:
    """Return the advice in words; `assumed` names what was guessed while reading the message."""
    match advice:
        case Answer():
            return answer_reply(advice, voice)
        case Choices():
            return choices_reply(advice, voice)
        case Assessment():
            return assessment_reply(advice, voice, assumed)
        case Comparison():
            return comparison_reply(advice, voice, assumed)
        case Recommendation():
            return recommendation_reply(advice, voice, assumed)
        case Ask():
            return ask_reply(advice, voice, notes)
        case Unread():
            return unread_reply(advice, voice)
        case _:
            assert_never(advice)


def why(advice: Advice, voice: Voice, notes: Notes) -> Reply:
    """Return what the advice rests on, with a way back; advice that claims nothing stays."""
    text = explanation(advice, voice)
    if not text:
        return view(advice, voice, notes)
    back = command_button(Verb.BACK, advice, voice)
    return Reply(text=text, buttons=((back,),))


def scenarios(advice: Advice, voice: Voice, notes: Notes) -> Reply:
    """Return the scenarios of a recommendation side by side; other advice stays as it is."""
    if isinstance(advice, Recommendation) and advice.scenarios:
        return scenarios_reply(advice, voice)
    return view(advice, voice, notes)
