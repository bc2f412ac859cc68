"""The scenarios as ranges: people reached and engagements of each, on the same axes."""

from collections.abc import Callable, Iterator, Sequence
from math import floor, log10

from advisor.figures import Figure
from advisor.plan import Plan
from advisor.recommendation import Recommendation
from bot.chart import Bar, Panel, Ranges, Tick
from bot.views.amounts import rough
from bot.views.headline import BETWEEN
from bot.views.naming import word
from bot.views.spoken import bare
from bot.voice import Voice

_STEPS = (1, 2, 5, 10)
_MOST_TICKS = 4  # beside the one at nothing
_GOALS = 2


def ranges_of(advice: Recommendation, voice: Voice, *, dark: bool = False) -> Ranges | None:
    """Return the scenarios of a recommendation as ranges, None where nobody has figures."""
    plans = tuple(plans_of(advice))
    panels = tuple(
        panel
        for name, figure_of in _FIGURES.items()
        if (panel := _panel(name, figure_of, (plans, advice), voice))
    )
    if not panels:
        return None
    platform = advice.plan.platform
    return Ranges(
        title=_title(advice, voice),
        subtitle=voice.plain(
            "scenes-subtitle", platform=word("platform", platform, voice) if platform else ""
        ),
        panels=panels,
        badge=voice.plain("scenes-picked"),
        note=voice.plain("scenes-note"),
        dark=dark,
    )


def plans_of(advice: Recommendation) -> Iterator[Plan]:
    """Yield the scenarios, and the plan itself where it is none of them."""
    yield from advice.scenarios
    if advice.plan not in advice.scenarios:
        yield advice.plan


def is_picked(plan: Plan, advice: Recommendation) -> bool:
    """Tell whether a plan is the one recommended: that of the strategy advised."""
    if not advice.scenarios:
        return True
    return plan in advice.scenarios and plan.strategy is advice.strategy


def name_of_plan(plan: Plan, advice: Recommendation, voice: Voice) -> str:
    """Return what a scenario is called; one that is none is the plan as it was wished for."""
    if plan in advice.scenarios:
        return bare(voice.say(f"scenario-{plan.strategy}"))
    return voice.plain("scenes-wished" if advice.scenarios else "scenes-barter")


def _title(advice: Recommendation, voice: Voice) -> str:
    """Return the budget and the goals in a line."""
    goals = [word("goal", goal, voice) for goal in advice.brief.goals[:_GOALS]]
    told = advice.plan.budget
    money = voice.rupiah(told) if told.amount else voice.plain("scenes-no-money")
    return voice.plain("scenes-title", money=money, goal=BETWEEN.join(goals))


def _panel(
    name: str,
    figure_of: Callable[[Plan], Figure | None],
    told: tuple[Sequence[Plan], Recommendation],
    voice: Voice,
) -> Panel | None:
    plans, advice = told
    known = [(plan, figure) for plan in plans if (figure := figure_of(plan))]
    if not known:
        return None
    steps = _steps(max(float(figure.high) for _, figure in known))
    top = steps[-1]
    return Panel(
        title=voice.plain(f"scenes-{name}"),
        ticks=tuple(Tick(at=step / top, label=voice.count(step)) for step in steps),
        bars=tuple(
            _bar(figure, top, voice, (name_of_plan(plan, advice, voice), is_picked(plan, advice)))
            for plan, figure in known
        ),
    )


def _bar(figure: Figure, top: int, voice: Voice, who: tuple[str, bool]) -> Bar:
    name, picked = who
    low, typical, high = (rough(edge) for edge in (figure.low, figure.typical, figure.high))
    spread = voice.count_range(low, high) if low != high else ""
    return Bar(
        name=name,
        low=low / top,
        typical=typical / top,
        high=min(high / top, 1.0),
        label=f"±{voice.count(typical)}",
        spread=f"({spread})" if spread else "",
        picked=picked,
    )


def _steps(most: float) -> tuple[int, ...]:
    """Return round numbers from nothing to the first at or above `most`, a few of them.

    >>> _steps(65_951)
    (0, 20000, 40000, 60000, 80000)
    """
    power: int = 10 ** max(0, floor(log10(max(most, 1) / _MOST_TICKS)))
    step = next(one * power for one in _STEPS if one * power * _MOST_TICKS >= most)
    count = max(1, -(-int(most) // step))
    return tuple(step * at for at in range(count + 1))


_FIGURES: dict[str, Callable[[Plan], Figure | None]] = {
    "reach": lambda plan: plan.reach,
    "engagements": lambda plan: plan.engagements,
}
