"""Taking away: what the buttons lead to that give a picture or a file."""

import re
from datetime import date

from advisor.advice import Advice, conclude
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.recommendation import Recommendation
from advisor.vocabulary import Intent
from bot.comparing import pictured
from bot.reply import Reply
from bot.views.filebuttons import FILES
from bot.views.papers import has_plan
from bot.views.planfacts import brief_in
from bot.views.rankings import DARK, without_word
from bot.views.subject import is_about
from bot.views.taps import STAMP, TapCommand
from bot.views.verbs import Verb
from bot.voice import Voice

GIVEN = FILES | {Verb.PICTURE}


def taken(command: TapCommand, notes: Notes, today: date, voice: Voice) -> Reply | None:
    """Return the picture or the file that a button promised; None if its time has passed."""
    if command.verb is Verb.PICTURE:
        return pictured(command, notes, today, voice)
    shade, bare = without_word(command)
    advice = _plan_of(bare, notes, today)
    if advice is None or shade not in (("", DARK) if command.verb is Verb.DRAWING else ("",)):
        return None
    from bot.views.files import MADE, drawing_reply  # noqa: PLC0415 - most chats never want one

    if shade == DARK:
        return drawing_reply(advice, voice, dark=True)
    return MADE[command.verb](advice, voice)


def _plan_of(command: TapCommand, notes: Notes, today: date) -> Recommendation | None:
    """Return the plan that a button stood under, worked out again; None if it is no more."""
    if re.fullmatch(STAMP, command.about):
        turns = (conclude(facts, notes, today, None) for facts in command.readings(notes))
        return next(
            (_planned(each.advice) for each in turns if is_about(command, each.advice)), None
        )
    try:
        brief = brief_in(command.about)
    except ValueError:
        return None
    # What the button says is complete: nothing of what the chat has spoken of since belongs to it.
    facts = Facts(intent=Intent.CAMPAIGN, brief=brief, tapped=True)
    return _planned(conclude(facts, Notes(), today).advice)


def _planned(advice: Advice) -> Recommendation | None:
    return advice if isinstance(advice, Recommendation) and has_plan(advice) else None
