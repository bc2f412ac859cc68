"""What tells whether a campaign worked: measures for each goal, and what to measure them with."""

from advisor.data import table
from advisor.value import Value
from advisor.vocabulary import Goal


class Yardstick(Value):
    """How one goal is measured: `main` measures decide, those `beside` explain.

    All are ids, best first. `tools` have to be in place before the first post, since nothing
    counts backwards. Without `sources` the choice is our judgement.
    """

    goal: Goal
    main: tuple[str, ...]
    beside: tuple[str, ...]
    tools: tuple[str, ...]
    sources: tuple[str, ...] = ()


def yardstick_of(goal: Goal) -> Yardstick:
    """Return how a goal is measured.

    >>> yardstick_of(Goal.SALES).main
    ('orders', 'cpa')
    """
    row = table("kpi")["goal"][goal]
    names = ("main", "beside", "tools", "sources")
    return Yardstick(goal=goal, **{name: tuple(row[name]) for name in names})
