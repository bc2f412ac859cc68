"""The gist of an advice: short enough for a chat in which others talk, with its sources.

A card keeps who, what it usually costs, what to think of the quote; a plan what is hired and what
it should bring; an answer its first words. All else stays behind "See all of it".
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from advisor.advice import Advice
from advisor.assessment import Assessment, CreatorCard
from advisor.knowledge import Answer
from advisor.recommendation import Recommendation
from bot.views.answer import answer_reply
from bot.views.assessment import sources_of
from bot.views.budgets import brief_line, scale_line
from bot.views.evidence import sources_line
from bot.views.figures import figure_lines
from bot.views.headline import headline
from bot.views.plans import plan_block, result_block
from bot.views.readings import card_readings
from bot.views.recommendation import recommendation_reply, recommendation_sources
from bot.views.screen import clipped, lines, page
from bot.views.sizes import votes_line
from bot.views.verdict import verdict_line
from bot.voice import Voice

LONGEST = 650  # characters of an answer
LONGEST_TITLE = 60
LONGEST_ABOUT = 120
_SOURCES = 2
_TAG = re.compile(r"<[^<>]+>")


class Gist(NamedTuple):
    """An advice in short: a plain title, a plain line about it, and a text in Telegram HTML."""

    title: str
    about: str
    text: str


def gist_of(advice: Advice, voice: Voice, assumed: tuple[str, ...] = ()) -> Gist | None:
    """Return the gist of an advice, None of what says nothing by itself.

    `assumed` are the guesses it should own up to; they are for whoever can still put them right.
    """
    match advice:
        case Answer(manner=None):
            return _answer(advice, voice)
        case Assessment(creators=(CreatorCard() as card,), selling=False):
            return _card(card, voice, assumed)
        case Recommendation():
            return _plan(advice, voice, assumed)
        case _:
            return None


def plain(text: str) -> str:
    """Return Telegram HTML as plain text.

    >>> plain("<b>a</b> &lt; b")
    'a < b'
    """
    return unescape(_TAG.sub("", text))


def _card(card: CreatorCard, voice: Voice, assumed: tuple[str, ...]) -> Gist:
    head, figures = headline(card, voice), tuple(figure_lines(card, voice))
    others = {votes_line(card, voice)} if card.others and card.price else set()
    readings = (one for one in card_readings(card, voice, assumed) if one not in others)
    verdict = verdict_line(card, voice)
    text = page(
        lines(head, *readings),
        lines(*figures),
        verdict,
        sources_line(sources_of(card), voice, _SOURCES),
    )
    return _gist(head, verdict or (figures[0] if figures else ""), text)


def _plan(advice: Recommendation, voice: Voice, assumed: tuple[str, ...]) -> Gist:
    wanted = brief_line(advice.brief, voice)
    if advice.dont is not None:
        whole = recommendation_reply(advice, voice, ()).text
        return _gist(wanted, voice.say("headline-dont"), whole)
    head = voice.say(f"headline-{advice.strategy}")
    text = page(
        lines(head, wanted, *_guesses(advice, voice, assumed)),
        plan_block(advice.plan, voice),
        result_block(advice.plan, voice),
        lines(
            voice.say("compliance-line"),
            sources_line(recommendation_sources(advice), voice, _SOURCES),
        ),
    )
    return _gist(wanted, head, text)


def _guesses(advice: Recommendation, voice: Voice, assumed: tuple[str, ...]) -> Iterator[str]:
    if "budget_scale" in assumed:
        yield scale_line(advice.brief.budget, voice, "budget-scale-typed")
    if "usual_goal" in assumed:
        yield voice.say("usual-goal-assumed")


def _answer(answer: Answer, voice: Voice) -> Gist:
    title = voice.plain(f"answer-{answer.topic.replace('_', '-')}.title")
    blocks = answer_reply(answer, voice).text.split("\n\n")
    named = sources_line(answer.sources, voice, _SOURCES)
    body = blocks[:-1] if answer.sources else blocks
    kept = body[:1]
    for block in body[1:]:
        if len(page(*kept, block)) > LONGEST:
            break
        kept.append(block)
    return _gist(title, body[0], page(voice.say("gist-title", title=title), *kept, named))


def _gist(title: str, about: str, text: str) -> Gist:
    return Gist(clipped(plain(title), LONGEST_TITLE), clipped(plain(about), LONGEST_ABOUT), text)
