"""Asking for the one thing that is missing; buttons for the likely answers, free text always."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, TypeAlias, assert_never

from advisor.advice import Ask, Outlook
from advisor.brief import Brief
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Loose
from advisor.vocabulary import Goal, Missing, Role
from bot.reply import Button, Reply
from bot.views import taps
from bot.views.budgets import other_row, scale_line
from bot.views.buttons import Rows, budget_button, goal_button, rows
from bot.views.naming import name_of, word
from bot.views.screen import clipped, lines
from bot.views.subject import stamp_of, stamp_of_goals, stamp_of_money
from bot.views.verbs import Verb
from bot.voice import Voice

# Round sums of small businesses; they are examples to tap, no advice.
BUDGETS = (2_000_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000, 100_000_000)
_MOST_ROLES = 4
_Typed: TypeAlias = Literal[
    Missing.LIST,
    Missing.PLATFORM,
    Missing.NICHE,
    Missing.DEADLINE,
    Missing.PRICE,
    Missing.MARGIN,
]


def ask_reply(ask: Ask, voice: Voice, notes: Notes) -> Reply:
    """Return the question with its buttons; what is known already is said first."""
    match ask.missing:
        case Missing.GOAL:
            return _reply(_goal(voice, notes), _goals(ask, voice, notes.brief), voice)
        case Missing.BUDGET:
            return _reply(_budget(ask, voice, notes), _budgets(ask, voice, notes.brief), voice)
        case Missing.FOLLOWERS:
            return _followers(ask, voice, notes)
        case Missing.ROLE:
            return _role(ask, voice)
        case Missing.RATE:
            return _rate(ask, voice, notes)
        case _:
            return _to_type(ask.missing, voice, notes)


def _reply(question: str, buttons: Rows, voice: Voice) -> Reply:
    free = voice.say("ask-free") if buttons else ""
    return Reply(text=lines(question, free), buttons=buttons)


def _goal(voice: Voice, notes: Notes) -> str:
    budget = notes.brief.budget
    if budget is None or budget.idr is None:
        return voice.say("ask-goal")
    if not budget.idr.amount:
        return voice.say("ask-goal-barter")
    known = voice.say("ask-goal-budget", amount=voice.rupiah(budget.idr))
    return lines(known, scale_line(budget, voice))


def _goals(ask: Ask, voice: Voice, brief: Brief) -> Rows:
    known = [Goal(option) for option in ask.options if option in set(Goal)] or list(Goal)
    stamp = stamp_of_money(brief)
    other = other_row(brief.budget, voice, stamp)
    goals = rows((goal_button(goal, voice, stamp) for goal in known), 2)
    return (other, *goals) if other else goals


def _budget(ask: Ask, voice: Voice, notes: Notes) -> str:
    if ask.outlook:
        return lines(voice.say("ask-budget-undecided"), *outlook_lines(ask.outlook, voice))
    if notes.choosing.asked:
        return voice.say("ask-pick-budget", count=notes.choosing.of or notes.shown)
    if not notes.brief.goals:
        return voice.say("ask-budget")
    goals = voice.list(word("goal", goal, voice) for goal in notes.brief.goals)
    return voice.say("ask-budget-goal", goals=goals)


def outlook_lines(outlook: Sequence[Outlook], voice: Voice) -> Iterator[str]:
    """Yield what hangs on the answer: the advice for each sum that can be tapped."""
    for each in outlook:
        amount = voice.rupiah(each.budget)
        yield voice.say(
            "ask-budget-outlook", amount=amount, strategy=word("strategy", each.strategy, voice)
        )


def _budgets(ask: Ask, voice: Voice, brief: Brief) -> Rows:
    stamp = stamp_of_goals(brief)
    amounts = [int(option) for option in ask.options if option.isdecimal()] or BUDGETS
    sums = [Rupiah(amount=amount) for amount in amounts]
    buttons = (budget_button(each, voice, stamp) for each in sums)
    return rows(buttons, 3)


def _followers(ask: Ask, voice: Voice, notes: Notes) -> Reply:
    if ask.undecided:
        sizes = [int(option) for option in ask.options if option.isdecimal()]
        buttons = (_size(size, voice) for size in sizes)
        return Reply(text=voice.say("ask-followers-undecided"), buttons=rows(buttons, 2))
    creator = notes.creators[-1] if notes.creators else None
    if ask.selling:
        return Reply(text=voice.say("ask-seller-followers"))
    if creator is None or creator.handle is None:
        return Reply(text=voice.say("ask-followers"))
    return Reply(text=voice.say("ask-followers-named", name=name_of(creator, voice)))


def _size(followers: int, voice: Voice) -> Button:
    data = taps.role_data(Role.FOLLOWERS, Decimal(followers))
    return Button(text=voice.count(followers), data=data)


def _role(ask: Ask, voice: Voice) -> Reply:
    """Ask what a number stands for, naming the roles it may have."""
    roles = [Role(option) for option in ask.options if option in set(Role)]
    known = [role for role in roles if role is not Role.OTHER][:_MOST_ROLES]
    if ask.loose is None or not known:
        return Reply(text=voice.say("ask-role-plain"))
    question = voice.say("ask-role", text=clipped(ask.loose.text), roles=_either(known, voice))
    return _reply(question, _roles(known, ask.loose, voice), voice)


def _either(roles: Sequence[Role], voice: Voice) -> str:
    """Return the roles as alternatives: "followers, budget, or fee"."""
    *names, last = (word("role", role, voice) for role in roles)
    if not names:
        return last
    several = "ask-role-list" if len(names) > 1 else "ask-role-two"
    return voice.say(several, first=", ".join(names), last=last)


def _roles(roles: Sequence[Role], loose: Loose, voice: Voice) -> Rows:
    buttons = (
        Button(text=word("role", role, voice).capitalize(), data=taps.role_data(role, loose.value))
        for role in roles
    )
    return rows((button for button in buttons if taps.facts_of(button.data)), 2)


def _order(voice: Voice, notes: Notes) -> str:
    price = notes.economics.price
    if price is None or notes.economics.tells_a_gain:
        return voice.say("ask-price")
    return voice.say("ask-margin", price=voice.rupiah_exact(price))


def _to_type(missing: _Typed, voice: Voice, notes: Notes) -> Reply:
    """Ask for what has no likely answers to tap."""
    match missing:
        case Missing.LIST:
            return Reply(text=voice.say("ask-list"))
        case Missing.PLATFORM | Missing.NICHE | Missing.DEADLINE:
            return Reply(text=voice.say(f"guide-{missing}"))
        case Missing.PRICE | Missing.MARGIN:
            return Reply(text=_order(voice, notes), buttons=_to_plan(voice, notes.brief))
        case _:
            assert_never(missing)


def _to_plan(voice: Voice, brief: Brief) -> Rows:
    """Return the way back to the plan that the question took the place of, if there is one."""
    if brief.missing is not None:
        return ()
    data = taps.command_data(Verb.BACK, stamp_of(brief))
    return ((Button(text=voice.plain("button-to-plan"), data=data),),)


def _rate(ask: Ask, voice: Voice, notes: Notes) -> Reply:
    budget = notes.brief.budget
    if ask.undecided:
        return _reply(_budget(ask, voice, notes), _budgets(ask, voice, notes.brief), voice)
    if budget is None:
        return Reply(text=voice.say("ask-rate-plain"))
    return Reply(text=voice.say("ask-rate", currency=clipped(budget.told.currency)))
