"""The papers under a recommendation or a card: a small menu of what can be taken away.

One button under the advice leads here, so that the advice itself keeps its few rows.
"""

from advisor.advice import Advice
from advisor.assessment import Assessment
from advisor.knowledge import Answer
from advisor.recommendation import Recommendation
from advisor.vocabulary import Topic
from bot.reply import Button, Reply
from bot.views.buttons import Rows, command_button
from bot.views.filebuttons import FILES, file_button
from bot.views.screen import lines
from bot.views.subject import subject_of
from bot.views.taps import command_data
from bot.views.verbs import Verb
from bot.voice import Voice

# Rows of the menu by what stands above it; a row more is a paper more.
_ON_A_CARD = ((Verb.OUTREACH, Verb.TERMS),)
_ON_A_PLAN = ((Verb.BRIEF, Verb.OUTREACH), (Verb.TERMS, Verb.SCHEDULE), (Verb.KPI,),
              (Verb.SHEET, Verb.PAGE, Verb.DRAWING))  # fmt: skip
_TO_FILL_IN = ((Verb.BRIEF, Verb.OUTREACH), (Verb.TERMS,))


def papers_reply(advice: Advice, voice: Voice) -> Reply | None:
    """Return the menu of the papers there are for an advice; None for one that has none."""
    menu = _menu(advice)
    if not menu:
        return None
    rows = tuple(tuple(_button(verb, advice, voice) for verb in row) for row in menu)
    back = (command_button(Verb.BACK, advice, voice),)
    text = lines(voice.say("papers-title"), voice.say("papers-text"))
    return Reply(text=text, buttons=(*rows, back))


def _button(verb: Verb, advice: Advice, voice: Voice) -> Button:
    if verb in FILES and isinstance(advice, Recommendation):
        return file_button(verb, advice, voice)
    return command_button(verb, advice, voice)


def papers_row(advice: Advice, voice: Voice) -> tuple[Button, ...]:
    """Return the button that leads to the menu, none where there is nothing to take away."""
    return (command_button(Verb.PAPERS, advice, voice),) if _menu(advice) else ()


def back_to_papers(advice: Advice, voice: Voice) -> Rows:
    """Return the row that leads from a paper back to the menu."""
    data = command_data(Verb.PAPERS, subject_of(advice))
    return ((Button(text=voice.plain("button-back"), data=data),),)


def has_plan(advice: Advice) -> bool:
    """Tell whether the advice is a plan that buys something."""
    return isinstance(advice, Recommendation) and not advice.dont and bool(advice.plan.lines)


def is_card(advice: Advice) -> bool:
    """Tell whether the advice is the card of a creator who is not the person in the chat."""
    return isinstance(advice, Assessment) and not advice.selling


def is_blank(advice: Advice) -> bool:
    """Tell whether the advice is the answer about briefs and contracts: papers to fill in."""
    return isinstance(advice, Answer) and advice.topic is Topic.BRIEF_AND_CONTRACT


def _menu(advice: Advice) -> tuple[tuple[Verb, ...], ...]:
    kinds = ((has_plan, _ON_A_PLAN), (is_card, _ON_A_CARD), (is_blank, _TO_FILL_IN))
    return next((menu for holds, menu in kinds if holds(advice)), ())
