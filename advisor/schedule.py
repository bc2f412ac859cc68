"""A campaign in steps, counted back from its deadline: what comes when, what no longer fits."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from advisor.data import table
from advisor.plan import Plan
from advisor.tiers import SMALL

WEEK = 7


class Step(NamedTuple):
    """One thing to do: its id, the week from the start counting from 1, and the day if known.

    `late` tells that the day is over.
    """

    id: str
    week: int
    day: date | None = None
    late: bool = False


class Schedule(NamedTuple):
    """The steps in order; `deadline` is the day of the last posts, None when nobody told one.

    `past` tells that the deadline itself is over, so there is nothing to plan. `earliest` is the
    day the last posts can go live when all begins today. `waves` tells that big creators post
    first and small ones after, for which there are `sources`.
    """

    steps: tuple[Step, ...]
    earliest: date
    deadline: date | None = None
    past: bool = False
    waves: bool = False
    sources: tuple[str, ...] = ()

    @property
    def late(self) -> tuple[Step, ...]:
        """The steps whose day is over."""
        return tuple(step for step in self.steps if step.late)


def schedule_of(plan: Plan, deadline: date | None, today: date) -> Schedule:
    """Return the steps of a plan whose last posts go live on the deadline, or in weeks without."""
    row = table("schedule")
    waves = _has_waves(plan)
    lead = max(row["before"].values())
    gap = row["wave"]["days"] if waves else 0
    past = deadline is not None and deadline < today
    begin = deadline - timedelta(days=lead + gap) if deadline and not past else None
    steps = tuple(
        Step(id_, days // WEEK + 1, *_dated(begin, days, today))
        for id_, days in _days(lead, gap, waves=waves)
    )
    return Schedule(
        steps=steps,
        earliest=today + timedelta(days=lead + gap),
        deadline=deadline,
        past=past,
        waves=waves,
        sources=tuple(row["wave"]["sources"]) if waves else (),
    )


def _days(lead: int, gap: int, *, waves: bool) -> Iterator[tuple[str, int]]:
    """Yield the steps with the days from the beginning on which they fall."""
    row = table("schedule")
    for id_, before in row["before"].items():
        yield id_, lead - before
    if waves:
        yield "big_posts", lead
        yield "small_posts", lead + gap
    else:
        yield "posts", lead
    for id_, after in row["after"].items():
        yield id_, lead + gap + after


def _dated(begin: date | None, days: int, today: date) -> tuple[date | None, bool]:
    if begin is None:
        return None, False
    day = begin + timedelta(days=days)
    return day, day < today


def _has_waves(plan: Plan) -> bool:
    """Tell whether a plan hires big creators and small ones."""
    sizes = {line.tier in SMALL for line in plan.lines}
    return len(sizes) > 1
