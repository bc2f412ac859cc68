"""How to tell that a campaign worked: what to watch for its goals, and with which tools."""

from collections.abc import Iterator
from itertools import chain

from advisor.kpi import Yardstick, yardstick_of
from advisor.money import NOTHING
from advisor.recommendation import Recommendation
from advisor.tax import withheld_from
from bot.views.evidence import sources_line
from bot.views.naming import word
from bot.views.screen import lines, page
from bot.voice import Voice

_GOALS = 2


def measures_text(advice: Recommendation, voice: Voice) -> str:
    """Return what to watch for the first goals, and what to withhold and to disclose."""
    yardsticks = tuple(yardstick_of(goal) for goal in advice.brief.goals[:_GOALS])
    tax = withheld_from(NOTHING)
    known = (*chain(*(each.sources for each in yardsticks)), *tax.sources)
    return page(
        lines(voice.say("kpi-title"), *_rows(yardsticks, voice)),
        voice.say("kpi-before"),
        lines(voice.say("kpi-tax", share=voice.percent(tax.share)), voice.say("compliance-line")),
        sources_line(tuple(dict.fromkeys(known)), voice),
    )


def _rows(yardsticks: tuple[Yardstick, ...], voice: Voice) -> Iterator[str]:
    for each in yardsticks:
        goal = word("goal", each.goal, voice)
        main, beside = (
            voice.list(word("measure", one, voice) for one in names)
            for names in (each.main, each.beside)
        )
        yield voice.say("kpi-goal", goal=goal[:1].upper() + goal[1:], main=main, beside=beside)
        tools = voice.list(word("tool", one, voice) for one in each.tools)
        yield voice.say("kpi-tools", tools=tools)
    if any(not each.sources for each in yardsticks):
        yield voice.say("kpi-judgement")
