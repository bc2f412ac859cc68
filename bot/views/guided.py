"""A step of a guide: how far it is, what is known so far, one question, and buttons for it."""

from collections.abc import Iterator
from datetime import date, timedelta
from html import unescape

from advisor.advice import Ask
from advisor.brief import Brief
from advisor.guide import STEPS, Guide, Step, held
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.vocabulary import Goal, Platform
from bot.reply import Button, Reply
from bot.views import taps
from bot.views.ask import BUDGETS, outlook_lines
from bot.views.budgets import brief_line, scale_line
from bot.views.buttons import Rows, rows, shell_button
from bot.views.guidetaps import NICHES, Move, deadline_data, fact_data, move_data, niche_data
from bot.views.headline import BETWEEN
from bot.views.naming import word
from bot.views.screen import clipped, lines, page
from bot.views.verbs import Verb
from bot.voice import Markup, Voice

_PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
_GOALS = (Goal.AWARENESS, Goal.SALES, Goal.LAUNCH, Goal.ENGAGEMENT, Goal.TRUST, Goal.TRAFFIC,
          Goal.LOCAL_VISITS, Goal.APP_INSTALLS)  # fmt: skip
_WEEKS = 2
_MONTH = 30
_LONGEST_LABEL = 30


def step_reply(
    notes: Notes, today: date, voice: Voice, ask: Ask | None = None, *, unheard: bool = False
) -> Reply:
    """Return the step that a guide is at; `ask` tells what hangs on a budget nobody knows yet.

    `unheard` tells that the last message was no answer to it.
    """
    guide, brief = notes.guide, notes.brief
    step = guide.step or STEPS[0]
    place = voice.say("guide-title", step=STEPS.index(step) + 1, steps=len(STEPS))
    question = voice.say(f"guide-{step}")
    text = page(
        lines(place, _known(guide, brief, voice)),
        voice.say("guide-unheard") if unheard else "",
        lines(f"<b>{question}</b>", *_about_money(step, brief, ask, voice)),
        voice.say("guide-example") if step is STEPS[0] else "",
    )
    found = (
        *_remembered(guide, brief, voice),
        *_options(step, guide.number, today, voice),
        *_ways(guide, step, brief, voice),
    )
    return Reply(text=text, buttons=found)


def resume_row(guide: Guide, voice: Voice) -> tuple[Button, ...]:
    """Return the row that leads back to a guide from something else."""
    step = guide.step or STEPS[0]
    label = voice.plain("button-guide-resume", step=STEPS.index(step) + 1, steps=len(STEPS))
    return (Button(text=label, data=move_data(guide.number, Move.RESUME)),)


def over_reply(message_id: str, voice: Voice) -> Reply:
    """Return a word about a guide that is over, with a way to begin another one."""
    return Reply(text=voice.say(message_id), buttons=(again_row(voice),))


def again_row(voice: Voice) -> tuple[Button, ...]:
    """Return the row that begins another guide, or shows what else there is."""
    again = shell_button(Verb.GUIDE, "button-guide-again", voice)
    return (again, shell_button(Verb.HELP, "button-help", voice))


def _known(guide: Guide, brief: Brief, voice: Voice) -> str:
    known = _told(brief, voice)
    if not known:
        return ""
    begins = not guide.done and guide.step is STEPS[0]
    return voice.say("guide-remembered" if begins else "guide-known", known=known)


def _told(brief: Brief, voice: Voice) -> Markup:
    """Return what is known of the plan in a line, "" when nothing is."""
    parts = [brief_line(brief, voice)]
    if brief.deadline:
        parts.append(voice.say("guide-until", day=voice.date(brief.deadline)))
    return Markup(BETWEEN.join(part for part in parts if part))


def _about_money(step: Step, brief: Brief, ask: Ask | None, voice: Voice) -> Iterator[str]:
    """Yield how a sum was read, what it cannot be counted in, and what hangs on an unknown one."""
    yield scale_line(brief.budget, voice, "budget-scale-typed")
    if step is Step.BUDGET and brief.budget is not None and brief.budget.idr is None:
        yield voice.say("ask-rate", currency=clipped(brief.budget.told.currency))
    if ask is not None and ask.outlook:
        yield voice.say("guide-outlook")
        yield from outlook_lines(ask.outlook, voice)


def _remembered(guide: Guide, brief: Brief, voice: Voice) -> Rows:
    """Return the row that keeps or forgets all that is known when a guide begins."""
    if guide.done or guide.step is not STEPS[0] or not held(brief):
        return ()
    return (
        (
            _move(guide, Move.KEEP_ALL, "button-guide-keep-all", voice),
            _move(guide, Move.EMPTY, "button-guide-empty", voice),
        ),
    )


def _options(step: Step, number: int, today: date, voice: Voice) -> Rows:
    """Return the likely answers to a step."""
    found: Iterator[tuple[str, str]]
    match step:
        case Step.GOAL:
            found = ((word("goal", one, voice), taps.goal_data(one)) for one in _GOALS)
        case Step.PLATFORM:
            found = ((word("platform", one, voice), taps.platform_data(one)) for one in _PLATFORMS)
        case Step.BUDGET:
            sums = (Rupiah(amount=amount) for amount in BUDGETS)
            found = ((voice.rupiah(one), taps.budget_data(one)) for one in sums)
        case Step.NICHE:
            found = ((word("niche", one, voice), niche_data(one)) for one in NICHES)
        case Step.DEADLINE:
            found = _days(today, voice)
    buttons = (
        Button(text=label[:1].upper() + label[1:], data=fact_data(number, data))
        for label, data in found
    )
    return rows(buttons, _WIDTHS[step])


def _days(today: date, voice: Voice) -> Iterator[tuple[str, str]]:
    soon, later = (today + timedelta(days=days) for days in (7 * _WEEKS, _MONTH))
    day = voice.date(soon)
    yield voice.plain("guide-day-weeks", weeks=_WEEKS, day=day), deadline_data(soon)
    yield voice.plain("guide-day-month", day=voice.date(later)), deadline_data(later)


def _ways(guide: Guide, step: Step, brief: Brief, voice: Voice) -> Rows:
    """Return the rows below the answers: on, to the end, back and out."""
    at = STEPS.index(step)
    back = move_data(guide.number, Move.BACK, STEPS[at - 1]) if at else ""
    found = (
        (_onwards(guide, step, brief, voice),),
        (_move(guide, Move.FINISH, "button-guide-finish", voice),) if _is_enough(guide) else (),
        (
            *((Button(text=voice.plain("button-guide-back"), data=back),) if back else ()),
            _move(guide, Move.CANCEL, "button-guide-cancel", voice),
        ),
    )
    return tuple(row for row in found if row)


def _is_enough(guide: Guide) -> bool:
    """Tell whether a plan can be made of what was told."""
    return {Step.GOAL, Step.BUDGET} <= set(guide.done)


def _onwards(guide: Guide, step: Step, brief: Brief, voice: Voice) -> Button:
    """Return the button that goes on without a new answer: what is known, or none."""
    if step in held(brief):
        known = clipped(_answer(step, brief, voice), _LONGEST_LABEL)
        label = voice.plain("button-guide-keep", known=known)
        return Button(text=label, data=move_data(guide.number, Move.LEAVE, step))
    if step in (Step.GOAL, Step.BUDGET):
        label = voice.plain(f"button-guide-{'usual' if step is Step.GOAL else 'unsure'}")
        return Button(text=label, data=move_data(guide.number, Move.UNSURE, step))
    label = voice.plain("button-guide-pass")
    return Button(text=label, data=move_data(guide.number, Move.LEAVE, step))


def _answer(step: Step, brief: Brief, voice: Voice) -> str:
    """Return what a brief has to say to a step, in plain words."""
    told = {
        Step.GOAL: ("goals",),
        Step.PLATFORM: ("platforms", "elsewhere"),
        Step.BUDGET: ("budget",),
        Step.NICHE: ("niche",),
        Step.DEADLINE: ("duration_days",),
    }
    if step is Step.DEADLINE and brief.deadline:
        return voice.date(brief.deadline)
    if step is Step.BUDGET and brief.budget and brief.budget.idr:
        return voice.rupiah(brief.budget.idr)
    alone = Brief(**{name: getattr(brief, name) for name in told[step]})
    return unescape(brief_line(alone, voice))  # a label is no HTML


def _move(guide: Guide, move: Move, label: str, voice: Voice) -> Button:
    return Button(text=voice.plain(label), data=move_data(guide.number, move))


_WIDTHS = {Step.GOAL: 2, Step.PLATFORM: 3, Step.BUDGET: 3, Step.NICHE: 3, Step.DEADLINE: 1}
