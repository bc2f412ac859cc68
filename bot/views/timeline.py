"""The steps of a campaign, counted back from its deadline or in weeks where there is none."""

from collections.abc import Iterator
from itertools import groupby

from advisor.schedule import Schedule, Step
from bot.views.evidence import sources_line
from bot.views.naming import word
from bot.views.screen import lines, page
from bot.voice import Voice


def timeline_text(schedule: Schedule, voice: Voice) -> str:
    """Return what happens when, what no longer fits, and a question where no date is known."""
    if schedule.past and schedule.deadline:
        return voice.say("schedule-past", day=voice.date(schedule.deadline))
    return page(
        lines(_title(schedule, voice), *_rows(schedule, voice)),
        _late(schedule, voice),
        lines(
            voice.say("schedule-waves") if schedule.waves else "",
            voice.say("schedule-note"),
            sources_line(schedule.sources, voice) if schedule.sources else "",
        ),
        "" if schedule.deadline else voice.say("schedule-undated"),
    )


def _title(schedule: Schedule, voice: Voice) -> str:
    if schedule.deadline is None:
        return voice.say("schedule-title-weeks")
    return voice.say("schedule-title", day=voice.date(schedule.deadline))


def _rows(schedule: Schedule, voice: Voice) -> Iterator[str]:
    """Yield a row for each day, or for each week while none is known, without what is over."""
    ahead = [step for step in schedule.steps if not step.late]
    if schedule.deadline is None:
        for week, steps in groupby(ahead, key=lambda step: step.week):
            yield voice.say("schedule-week", week=week, steps=_named(steps, voice))
        return
    for step in ahead:
        if step.day:
            yield voice.say("schedule-row", day=voice.date(step.day), steps=_named([step], voice))


def _named(steps: Iterator[Step] | list[Step], voice: Voice) -> str:
    return ", ".join(word("step", step.id, voice) for step in steps)


def _late(schedule: Schedule, voice: Voice) -> str:
    if not schedule.late:
        return ""
    return lines(
        voice.say("schedule-late", steps=_named(list(schedule.late), voice)),
        voice.say("schedule-late-advice", day=voice.date(schedule.earliest)),
    )
