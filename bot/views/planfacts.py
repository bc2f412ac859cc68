"""The facts of a campaign, short enough for a button: a tap on an old plan is about that plan.

Written like `gawareness;ptiktok;b10000000`: a letter for what is told, then what was told.
Whatever cannot be written exactly, or in so little room, is left to the stamp of the campaign.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from advisor.brief import Brief, Budget, budget_of
from advisor.money import RUPIAH
from advisor.vocabulary import Goal, Platform, Tier, Trait
from bot.views.subject import stamp_of
from bot.views.written import MOST, amount_in, whole

_BETWEEN = ";"
_AND = "+"
_TO = "-"
_BUDGET = re.compile(r"([0-9.-]+)([A-Z]{3})?")
_ENDS = 3
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST_NAME = 40
_MOST_FEWER = 99
_WORD = ":"  # ends what may stand in front of the facts, such as a shade


def told_by(brief: Brief) -> str:
    """Return the facts of a campaign as text, or "" where they cannot be told exactly.

    >>> told_by(Brief(goals=(Goal.SALES,), platforms=(Platform.TIKTOK,)))
    'gsales;ptiktok'
    """
    text = _BETWEEN.join(_parts(brief))
    try:
        exact = stamp_of(brief_in(text)) == stamp_of(brief)
    except ValueError:
        return ""
    return text if exact else ""


def brief_in(text: str) -> Brief:
    """Return the campaign whose facts were written down.

    Raises:
        ValueError: nothing that we would write.
    """
    told: dict[str, Any] = {}
    for part in text.split(_BETWEEN):
        if part[:1] not in _READERS:
            raise ValueError(part)
        name, read = _READERS[part[0]]
        if name in told:
            raise ValueError(part)
        told[name] = read(part[1:])
    return Brief(**told)


def _parts(brief: Brief) -> Iterator[str]:
    told: dict[str, str] = {
        "g": _AND.join(brief.goals),
        "p": _AND.join(brief.platforms),
        "e": _AND.join(brief.elsewhere),
        "b": _budget(brief.budget) if brief.budget else "",
        "n": brief.niche or "",
        "c": brief.city or "",
        "t": _AND.join(sorted(brief.traits)),
        "w": _number(brief.creators_wanted),
        "s": brief.tier or "",
        "d": _number(brief.duration_days),
        "a": _number(brief.audience),
        "f": _number(brief.fewer_big),
        "x": brief.deadline.isoformat() if brief.deadline else "",
        "r": "1" if brief.ranked else "",
    }
    return (f"{letter}{value}" for letter, value in told.items() if value)


def _number(number: int | None) -> str:
    return str(number) if number else ""


def _budget(budget: Budget) -> str:
    """Return a sum in its currency, both its ends around it where they are others."""
    middle = f"{budget.told.amount.normalize():f}"
    currency = "" if budget.told.currency == RUPIAH else budget.told.currency
    low, high = budget.low, budget.high
    if currency or not low or not high or low == high:
        return f"{middle}{currency}"
    return _TO.join((str(low.amount), middle, str(high.amount)))


def _read_budget(text: str) -> Budget:
    found = _BUDGET.fullmatch(text)
    if found is None:
        raise ValueError(text)
    amounts = [Decimal(0) if one == "0" else amount_in(one) for one in found[1].split(_TO)]
    if len(amounts) not in (1, _ENDS):
        raise ValueError(text)
    low, middle, high = amounts if len(amounts) == _ENDS else amounts * _ENDS
    budget = budget_of(low, middle, high, found[2] or RUPIAH)
    if budget.idr is None or budget.idr.amount > MOST:
        raise ValueError(text)
    return budget


def _name(text: str) -> str:
    flat = " ".join(text.split())
    if not text or text != flat or len(text) > _LONGEST_NAME:
        raise ValueError(text)
    if _WORD in text or not text.isprintable():
        raise ValueError(text)
    return text


def _many(read: Callable[[str], Any]) -> Callable[[str], tuple[Any, ...]]:
    return lambda text: tuple(read(one) for one in text.split(_AND))


def _whole(text: str) -> int:
    return whole(amount_in(text))


def _few(text: str) -> int:
    number = _whole(text)
    if number > _MOST_FEWER:
        raise ValueError(text)
    return number


def _day(text: str) -> date:
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _yes(text: str) -> bool:
    if text != "1":
        raise ValueError(text)
    return True


_READERS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "g": ("goals", _many(Goal)),
    "p": ("platforms", _many(Platform)),
    "e": ("elsewhere", _many(_name)),
    "b": ("budget", _read_budget),
    "n": ("niche", _name),
    "c": ("city", _name),
    "t": ("traits", lambda text: frozenset(_many(Trait)(text))),
    "w": ("creators_wanted", _whole),
    "s": ("tier", Tier),
    "d": ("duration_days", _whole),
    "a": ("audience", _whole),
    "f": ("fewer_big", _few),
    "x": ("deadline", _day),
    "r": ("ranked", _yes),
}
