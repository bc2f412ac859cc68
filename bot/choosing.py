"""Choosing from a list: how much work it may take, when it is wanted, and its buttons.

Choosing from thousands takes seconds. So a turn may put it off: its pick has no selection yet,
and whoever asked has it worked out where nobody waits.
"""

from collections.abc import Iterator
from datetime import date
from time import monotonic

from advisor.advice import Turn, conclude
from advisor.comparison import Comparison
from advisor.conditions import Choosing
from advisor.context import in_context
from advisor.notes import MOST_CREATORS, Notes
from advisor.picking import Allowed, Pick
from advisor.reading.facts import Facts
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.reading.sheets import Sheet, facts_of_sheet
from advisor.shortlist import Work
from advisor.vocabulary import Intent
from bot.views.rankings import goal_facts, without_word
from bot.views.subject import is_about
from bot.views.taps import TapCommand

# Seconds that a choice may take from what a chat keeps, and from a longer list; the best set known
# by then is given, with its gap.
PATIENCE, LONG_PATIENCE = 2.0, 8.0


def allowance(count: int) -> Work:
    """Return the work that a choice from so many may take from now on, by HiGHS if it is there."""
    from bot.solver import big_solver  # noqa: PLC0415 - few chats need it

    end = monotonic() + (PATIENCE if count <= MOST_CREATORS else LONG_PATIENCE)
    return Work(solver=big_solver(), stop=lambda: monotonic() > end)


def wants_all(caption: str, notes: Notes, lexicon: Lexicon) -> bool:
    """Tell whether a choice from all of a file is asked for, and the money for it known."""
    told = read(caption, lexicon, notes.language)
    budget = told.brief.budget or notes.brief.budget
    return _asks(told, notes) and budget is not None


def _asks(told: Facts, notes: Notes) -> bool:
    """Tell whether what stands under a file asks for a choice from it, or the chat is at one."""
    return notes.choosing.asked or (told.choosing is not None and told.choosing.asked)


def facts_of_file(sheet: Sheet, caption: str, notes: Notes, lexicon: Lexicon) -> Facts:
    """Return the facts of a sheet, those of a choice from it where one is wanted."""
    facts = facts_of_sheet(sheet, caption, lexicon)
    told = read(caption, lexicon, notes.language)
    if not _asks(told, notes):
        return facts
    said = told.choosing or Choosing()
    asked = Choosing(asked=True, listed=True, conditions=said.conditions)
    # Who is named under a file is so in a condition; the list is the file.
    bare = Facts(**{**dict(told), "creators": (), "choosing": asked})
    chosen = in_context(bare, notes)
    changes = {"creators": facts.creators, "assumed": facts.assumed, "tapped": True}
    return Facts(**{**dict(chosen), **changes, "follow_up": False})


def chosen(command: TapCommand, notes: Notes, today: date, allowed: Allowed) -> Turn | None:
    """Return the choice that a button leads to; None if its list has passed.

    It stands under a comparison, or under a choice for no goal with one goal to tell.
    """
    word, bare = without_word(command)
    goal = goal_facts(word) if word else Facts()
    if goal is None or next(_at_hand(bare, notes, today), None) is None:
        return None
    facts = Facts(
        intent=Intent.CREATOR,
        choosing=Choosing(asked=True),
        brief=goal.brief,
        follow_up=True,
        tapped=True,
    )
    return conclude(facts, notes, today, allowed)


def _at_hand(command: TapCommand, notes: Notes, today: date) -> Iterator[Comparison | Pick]:
    for facts in command.readings(notes):
        advice = conclude(facts, notes, today, None).advice
        if isinstance(advice, Comparison | Pick) and is_about(command, advice):
            yield advice
