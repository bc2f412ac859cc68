"""Advice into replies: one module for each kind of advice, and no decision about anything.

Words come from `locales/`, figures from the advice, and both meet here. A reply is Telegram HTML
that fits into one message, with buttons whose data `taps` writes and reads.
"""

from collections.abc import Callable, Mapping
from typing import assert_never

from advisor.advice import Advice, Ask, Choices, Turn, Unread
from advisor.assessment import Assessment
from advisor.breakeven import BreakEven
from advisor.comparison import Comparison
from advisor.knowledge import Answer
from advisor.notes import Notes
from advisor.paperwork import Paper
from advisor.picking import Pick
from advisor.recommendation import Recommendation
from advisor.vocabulary import Look
from bot.reply import Reply
from bot.views.answer import answer_reply
from bot.views.ask import ask_reply
from bot.views.assessment import assessment_reply
from bot.views.breakeven import break_even_reply
from bot.views.buttons import command_button
from bot.views.checks import health_reply
from bot.views.choices import choices_reply
from bot.views.comparison import comparison_reply
from bot.views.explanation import explanation
from bot.views.leftouts import leftouts_reply
from bot.views.negotiation import negotiation_reply
from bot.views.papers import papers_reply
from bot.views.ratecard import rate_card_reply
from bot.views.recommendation import recommendation_reply
from bot.views.screen import LIMIT, SEPARATOR, page
from bot.views.selection import selection_reply
from bot.views.several import greeted, short, together
from bot.views.sidebyside import scenarios_reply
from bot.views.standings import standings_reply
from bot.views.star import starred
from bot.views.takeaways import (
    brief_reply,
    measures_reply,
    outreach_reply,
    terms_reply,
    timeline_reply,
)
from bot.views.tax import tax_reply
from bot.views.unread import unread_reply
from bot.views.verbs import Verb
from bot.views.whatif import half_reply
from bot.voice import Voice

_Side = Callable[[Advice, Voice, Notes], Reply]

__all__ = ["SIDES", "scenarios", "turn_reply", "view", "why"]


def turn_reply(turn: Turn, voice: Voice) -> Reply:
    """Return the reply to a whole turn: a hello, the side asked for, and further answers."""
    if turn.look in _LOOKS:
        side = SIDES[_LOOKS[turn.look]]
        return greeted(side(turn.advice, voice, turn.notes), turn, voice)
    assumed, further = turn.facts.assumed, [short(one, voice) for one in turn.more]
    first = view(turn.advice, voice, turn.notes, assumed)
    if further and isinstance(turn.advice, Comparison):
        room = LIMIT - sum(len(page(SEPARATOR, one.text, " ")) for one in further) - len(SEPARATOR)
        bare = comparison_reply(turn.advice, voice, assumed, room)
        first = starred(bare, turn.advice, turn.notes.saved, voice)
    ours_last = isinstance(turn.advice, Ask)  # what we ask is what the person reads last
    replies = (*further, first) if ours_last else (first, *further)
    return greeted(together(replies), turn, voice)


def view(advice: Advice, voice: Voice, notes: Notes, assumed: tuple[str, ...] = ()) -> Reply:
    """Return the advice in words; `assumed` names what was guessed while reading the message."""
    return starred(_said(advice, voice, notes, assumed), advice, notes.saved, voice)


def _said(  # noqa: PLR0911 - one return for each kind of advice
    advice: Advice, voice: Voice, notes: Notes, assumed: tuple[str, ...]
) -> Reply:
    match advice:
        case Answer():
            return answer_reply(advice, voice)
        case Choices():
            return choices_reply(advice, voice)
        case Assessment():
            return _card(advice, voice, assumed)
        case Comparison():
            return comparison_reply(advice, voice, assumed)
        case Recommendation() | BreakEven() | Pick():
            return _spending(advice, voice, assumed)
        case Ask():
            return ask_reply(advice, voice, notes)
        case Unread():
            return unread_reply(advice, voice)
        case _:
            assert_never(advice)


def _spending(
    advice: Recommendation | BreakEven | Pick, voice: Voice, assumed: tuple[str, ...]
) -> Reply:
    if isinstance(advice, Pick):
        return selection_reply(advice, voice)
    if isinstance(advice, BreakEven):
        return break_even_reply(advice, voice)
    return recommendation_reply(advice, voice, assumed)


def _card(assessment: Assessment, voice: Voice, assumed: tuple[str, ...]) -> Reply:
    if assessment.selling:
        return rate_card_reply(assessment, voice)
    return assessment_reply(assessment, voice, assumed)


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


def _half(advice: Advice, voice: Voice, notes: Notes) -> Reply:
    """Return a plan of which half does not post; other advice stays as it is."""
    found = half_reply(advice, voice) if isinstance(advice, Recommendation) else None
    return found or view(advice, voice, notes)


def _of_a_card(side: Callable[[Assessment, Voice], Reply]) -> _Side:
    """Return how to show a side that only the card of a creator has; other advice stays."""

    def shown(advice: Advice, voice: Voice, notes: Notes) -> Reply:
        if isinstance(advice, Assessment) and not advice.selling:
            return side(advice, voice)
        return view(advice, voice, notes)

    return shown


def _ranking(advice: Advice, voice: Voice, notes: Notes) -> Reply:
    """Return everybody in a comparison; other advice stays as it is."""
    if isinstance(advice, Comparison):
        return standings_reply(advice, voice)
    return view(advice, voice, notes)


def _left_out(advice: Advice, voice: Voice, notes: Notes) -> Reply:
    """Return who is not in a choice and why; other advice stays as it is."""
    if isinstance(advice, Pick) and advice.selection is not None:
        return leftouts_reply(advice, voice)
    return view(advice, voice, notes)


def _paper(made: Callable[[Advice, Voice], Reply | None]) -> _Side:
    """Return how to show a paper to take away; advice without one stays as it is."""

    def shown(advice: Advice, voice: Voice, notes: Notes) -> Reply:
        return made(advice, voice) or view(advice, voice, notes)

    return shown


# What a button shows of the advice it stands under, and what may be asked for in words.
SIDES: Mapping[Verb, _Side] = {
    Verb.WHY: why,
    Verb.SCENARIOS: scenarios,
    Verb.HALF: _half,
    Verb.NEGOTIATION: _of_a_card(negotiation_reply),
    Verb.HEALTH: _of_a_card(health_reply),
    Verb.TAX: _of_a_card(tax_reply),
    Verb.RANKING: _ranking,
    Verb.OTHERS: _left_out,
    Verb.PAPERS: _paper(papers_reply),
    Verb.BRIEF: _paper(brief_reply),
    Verb.OUTREACH: _paper(outreach_reply),
    Verb.TERMS: _paper(terms_reply),
    Verb.KPI: _paper(measures_reply),
    Verb.SCHEDULE: _paper(timeline_reply),
}
_LOOKS = {
    Look.WHY: Verb.WHY,
    Look.SCENARIOS: Verb.SCENARIOS,
    Look.NEGOTIATION: Verb.NEGOTIATION,
    Look.HEALTH: Verb.HEALTH,
    Look.TAX: Verb.TAX,
    Paper.BRIEF: Verb.BRIEF,
    Paper.OUTREACH: Verb.OUTREACH,
    Paper.TERMS: Verb.TERMS,
    Paper.KPI: Verb.KPI,
    Paper.SCHEDULE: Verb.SCHEDULE,
}
