"""Behind "Why?" under a choice from a list: how it was made, the closest exchange, the sources."""

from collections.abc import Iterator

from advisor.picking import Pick
from advisor.shortlist import Selection
from bot.views.conditions import label
from bot.views.evidence import sources_list
from bot.views.naming import word
from bot.views.screen import LIMIT, lines, page
from bot.views.selection import hired_lines
from bot.voice import Voice


def why_selection(pick: Pick, voice: Voice) -> str:
    """Return how a set was found and what it rests on, "" where there is none."""
    found = pick.selection
    if found is None or not found.chosen:
        return ""
    upper = page(
        voice.say("why-pick"),
        lines(*_how(pick, found, voice)),
        lines(*hired_lines(pick, found.chosen, voice)) if len(found.chosen) > 1 else "",
    )
    sources = selection_sources(pick)
    return page(upper, sources_list(sources, voice, LIMIT - len(page(upper, " "))))


def selection_sources(pick: Pick) -> tuple[str, ...]:
    """Return the ids of the sources behind what a set brings, each once."""
    found = pick.selection
    figures = (found.reach, found.engagements) if found is not None else ()
    results = (id_ for each in figures if each for id_ in each.sources)
    return tuple(dict.fromkeys((*pick.fee_sources, *results)))


def _how(pick: Pick, found: Selection, voice: Voice) -> Iterator[str]:
    goal = word("goal", pick.goal, voice) if pick.goal else ""
    yield voice.say(f"why-pick-{pick.measure}", goal=goal or "-")
    yield voice.say("why-pick-method-helped" if found.helped else "why-pick-method")
    yield voice.say("why-pick-money")
    if found.runner_up is not None:
        yield voice.say(
            "why-pick-runner-up",
            name=label(found.runner_up.key, pick, voice),
            instead=voice.list(label(key, pick, voice) for key in found.runner_up.instead_of),
            loss=voice.percent(max(found.runner_up.loss, found.runner_up.loss * 0)),
        )
    if any(one.assumed for one in pick.people):
        yield voice.say("why-pick-assumed")
    yield voice.say("why-pick-overlap")
    if pick.label is not None:
        yield voice.say("why-pick-label")
