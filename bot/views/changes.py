"""Buttons under a recommendation: what would change it, and what to do instead."""

from advisor.recommendation import Recommendation
from advisor.vocabulary import Goal, Platform
from bot.views.budgets import barter_rows, budget_row, other_row
from bot.views.buttons import Rows, goal_button, platform_button
from bot.views.subject import stamp_of
from bot.voice import Voice

_TOO_SMALL = "too_small"
_PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
_GOALS = (Goal.AWARENESS, Goal.SALES, Goal.ENGAGEMENT)
_GOALS_OFFERED = 2
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
    )
    return tuple(row for row in found if row)


def instead(advice: Recommendation, voice: Voice) -> Rows:
    """Return what to do instead: nothing changes what is forbidden, more money what is small."""
    small = advice.dont is not None and advice.dont.rule == _TOO_SMALL
    return barter_rows(voice, stamp_of(advice.brief)) if small else ()
