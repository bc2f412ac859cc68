"""What the buttons of a guide send back: the guide's number, what is told, and its value.

Everything is absolute, so that a second tap changes nothing, and the number keeps the buttons of
a guide that is over from answering the next one.
"""

import re
from datetime import date
from enum import StrEnum

from advisor.brief import Brief
from advisor.guide import Step
from advisor.reading.facts import Facts, Leaning
from advisor.value import Value
from advisor.vocabulary import Intent
from bot.views import taps
from bot.views.verbs import Verb

# Trades worth a button, the usual ones first; any other is typed.
NICHES = ("food", "beauty", "fashion", "parenting", "health", "tech", "home", "travel",
          "education")  # fmt: skip
_FACTS = frozenset({"g", "p", "b"})  # as under a recommendation
_FORM = re.compile(r"([1-9]\d{0,6}):([a-z]):?(.*)")


class Move(StrEnum):
    """What a button does to the guide itself."""

    LEAVE = "s"
    BACK = "r"
    KEEP_ALL = "a"
    EMPTY = "o"
    UNSURE = "u"
    FINISH = "f"
    CANCEL = "x"
    RESUME = "l"


class GuideTap(Value):
    """A tap in the guide of this number: facts told, or a move, to a step where it names one."""

    number: int
    facts: Facts | None = None
    move: Move | None = None
    step: Step | None = None


def move_data(number: int, move: Move, step: Step | None = None) -> str:
    """Return the data of a move.

    >>> move_data(2, Move.BACK, Step.GOAL)
    'gd:2:r:goal'
    """
    told = (str(number), move.value, *((step.value,) if step else ()))
    return taps.command_data(Verb.GUIDE, ":".join(told))


def fact_data(number: int, data: str) -> str:
    """Return the data that tells a fact, such as `g:sales`, in a guide."""
    return taps.command_data(Verb.GUIDE, f"{number}:{data}")


def niche_data(niche: str) -> str:
    """Return the data that sets a trade, for a guide."""
    return f"i:{niche}"


def deadline_data(day: date) -> str:
    """Return the data that sets the last day to post, for a guide."""
    return f"t:{day.isoformat()}"


def guide_tap(about: str, today: date) -> GuideTap | None:
    """Return what a button of a guide says, None when it is forged or its day has passed."""
    found = _FORM.fullmatch(about)
    if found is None:
        return None
    number, letter, rest = int(found[1]), found[2], found[3]
    try:
        if letter in set(Move):
            return GuideTap(number=number, move=Move(letter), step=Step(rest) if rest else None)
        facts = _facts(letter, rest, today)
    except ValueError:
        return None
    return GuideTap(number=number, facts=facts) if facts else None


def undecided() -> Facts:
    """Return the facts of somebody who leaves what was asked to us."""
    return Facts(intent=Intent.OTHER, leaning=Leaning(undecided=True))


def _facts(letter: str, rest: str, today: date) -> Facts | None:
    if letter in _FACTS:
        facts = taps.facts_of(f"{letter}:{rest}")
        return facts if isinstance(facts, Facts) else None
    if letter == "i" and rest in NICHES:
        return _told(Brief(niche=rest))
    if letter == "t" and date.fromisoformat(rest) >= today:
        return _told(Brief(deadline=date.fromisoformat(rest)))
    return None


def _told(brief: Brief) -> Facts:
    return Facts(intent=Intent.CAMPAIGN, brief=brief, follow_up=True, tapped=True)
