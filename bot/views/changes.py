"""Buttons under a recommendation: what would change it, and what to do instead."""

from advisor.recommendation import Recommendation
from advisor.vocabulary import Goal, Platform
from bot.reply import Button
from bot.views.budgets import barter_rows, budget_row, other_row
from bot.views.buttons import Rows, goal_button, platform_button
from bot.views.subject import stamp_of
from bot.views.taps import break_even_data
from bot.views.whatif import what_if_row
from bot.voice import Voice

_TOO_SMALL = "too_small"
_UNMEASURED = "nothing_to_measure"
_PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
_GOALS = (Goal.AWARENESS, Goal.SALES, Goal.ENGAGEMENT)
_GOALS_OFFERED = 2
_MOST_ROWS = 3  # under the plan, beside the row that explains it
_GUESSED_GOALS = frozenset({"goals", "usual_goal"})


def changes(advice: Recommendation, voice: Voice, assumed: tuple[str, ...]) -> Rows:
    """Return buttons for another platform and other money.

    Where a sum has two meanings, the other one comes first, and where the goal was a guess, other
    goals do.
    """
    brief, stamp = advice.brief, stamp_of(advice.brief)
    platforms = (each for each in _PLATFORMS if brief.platforms != (each,))
    goals = [each for each in _GOALS if brief.goals != (each,)][:_GOALS_OFFERED]
    guessed = _GUESSED_GOALS & set(assumed)
    found = (
        other_row(brief.budget, voice, stamp),
        tuple(goal_button(each, voice, stamp) for each in goals if guessed),
        tuple(platform_button(each, voice, stamp) for each in platforms),
        budget_row(brief.budget, voice, stamp),
        what_if_row(advice, voice),
    )
    return tuple(row for row in found if row)[:_MOST_ROWS]


def paying_back(advice: Recommendation, voice: Voice) -> tuple[Button, ...]:
    """Return the button that asks when a campaign for sales has paid for itself, if it is one."""
    if Goal.SALES not in advice.brief.goals or advice.plan.barter:
        return ()
    data = break_even_data(stamp_of(advice.brief))
    return (Button(text=voice.plain("button-break-even"), data=data),)


def instead(advice: Recommendation, voice: Voice) -> Rows:
    """Return what to do instead: nothing changes what is forbidden, more money what is small."""
    rule, stamp = advice.dont.rule if advice.dont else "", stamp_of(advice.brief)
    if rule == _TOO_SMALL:
        return barter_rows(voice, stamp)
    if rule == _UNMEASURED and advice.brief.missing is None:
        return ((goal_button(Goal.AWARENESS, voice, stamp),),)
    return ()
