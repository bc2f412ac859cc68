"""The recommendation on one screen: what to hire, the plan, the reasons, and what to try next."""

from collections.abc import Iterable
from itertools import chain, zip_longest

from advisor.brief import Brief
from advisor.recommendation import Reason, Recommendation
from advisor.vocabulary import Goal, Platform, Role
from bot.reply import Reply
from bot.views.budgets import barter_rows, brief_line, budget_row, other_row
from bot.views.buttons import Rows, command_button, goal_button, platform_button
from bot.views.evidence import sources_line
from bot.views.plans import plan_block, result_block
from bot.views.reasons import reason_lines, sentence
from bot.views.screen import lines, page
from bot.views.taps import Verb
from bot.voice import Voice

SEQUENCE = "sequence"
COUNTERS_SHOWN = 2  # the others stand behind "Why?"
_LABEL_SOURCES = ("tiktok2023", "instagram2024")  # who asks for the label of paid partnerships
_TOO_SMALL = "too_small"
_PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
_OTHER_GOALS = (Goal.AWARENESS, Goal.SALES, Goal.ENGAGEMENT)
_GOALS_OFFERED = 2


def recommendation_reply(advice: Recommendation, voice: Voice, assumed: tuple[str, ...]) -> Reply:
    """Return the recommendation, or why there is none; `assumed` names what was guessed."""
    return Reply(
        text=_refusal(advice, voice) if advice.dont else _advice(advice, voice, assumed),
        buttons=_buttons(advice, voice),
    )


def recommendation_sources(advice: Recommendation) -> tuple[str, ...]:
    """Return the ids of all sources behind a recommendation, figures and reasons in turn.

    The list is cut where a screen ends, so neither kind may stand in front of the other.
    """
    plan = advice.plan
    if advice.dont:
        return advice.dont.sources
    results = [figure for figure in (plan.reach, plan.engagements) if figure]
    figures = [*(line.sources for line in plan.lines), *(figure.sources for figure in results)]
    reasons = [reason.sources for reason in (*advice.reasons, *advice.counter)]
    taken = (
        id_
        for pair in zip_longest(chain(*figures), chain(*reasons))
        for id_ in pair
        if id_ is not None
    )
    return tuple(dict.fromkeys((*taken, *_LABEL_SOURCES)))


def counter_block(counter: Iterable[Reason], voice: Voice) -> str:
    """Return the evidence against under its title, or "" when there is none."""
    against = reason_lines(counter, voice)
    return lines(voice.say("counter-title"), *against) if against else ""


def _advice(advice: Recommendation, voice: Voice, assumed: tuple[str, ...]) -> str:
    return page(
        lines(
            voice.say(f"headline-{advice.strategy}"),
            voice.say(f"confidence-{advice.confidence}"),
            brief_line(advice.brief, voice),
            voice.say("budget-assumed") if Role.BUDGET in assumed else "",
        ),
        plan_block(advice.plan, voice),
        result_block(advice.plan, voice),
        _reasons(advice, voice),
        _sequence(advice, voice),
        lines(voice.say("compliance-line"), voice.say("change-line")),
        sources_line(recommendation_sources(advice), voice),
    )


def _refusal(advice: Recommendation, voice: Voice) -> str:
    """Return why nothing should be spent; no plan, no figures."""
    dont = sentence(advice.dont, voice) if advice.dont else ""
    return page(
        lines(voice.say("headline-dont"), brief_line(advice.brief, voice)),
        dont,
        sources_line(recommendation_sources(advice), voice),
    )


def _reasons(advice: Recommendation, voice: Voice) -> str:
    """Return the reasons, and the evidence against where there is some."""
    reasons = [reason for reason in advice.reasons if reason.rule != SEQUENCE]
    shown = lines(voice.say("reasons-title"), *reason_lines(reasons, voice))
    return page(shown, counter_block(advice.counter[:COUNTERS_SHOWN], voice))


def _sequence(advice: Recommendation, voice: Voice) -> str:
    steps = (reason for reason in advice.reasons if reason.rule == SEQUENCE)
    return lines(*(_step(reason, voice) for reason in steps))


def _step(reason: Reason, voice: Voice) -> str:
    return voice.say("sequence-line", text=sentence(reason, voice))


def _buttons(advice: Recommendation, voice: Voice) -> Rows:
    verbs = (Verb.SCENARIOS, Verb.WHY) if advice.scenarios else (Verb.WHY,)
    more = tuple(command_button(verb, advice, voice) for verb in verbs)
    found = _instead(advice.dont, voice) if advice.dont else _changes(advice.brief, voice)
    return (*(row for row in found if row), more)


def _changes(brief: Brief, voice: Voice) -> Rows:
    """Return buttons for what would change the advice: platform, money, goal."""
    platforms = (each for each in _PLATFORMS if brief.platforms != (each,))
    goals = [each for each in _OTHER_GOALS if brief.goals != (each,)][:_GOALS_OFFERED]
    return (
        other_row(brief.budget, voice),
        tuple(platform_button(each, voice) for each in platforms),
        budget_row(brief.budget, voice),
        tuple(goal_button(each, voice) for each in goals),
    )


def _instead(dont: Reason, voice: Voice) -> Rows:
    """Return what to do instead: nothing changes what is forbidden, more money what is small."""
    return barter_rows(voice) if dont.rule == _TOO_SMALL else ()
