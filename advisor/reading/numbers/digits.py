"""The value of a run of digits with its points, commas and spaces.

Three digits after a mark mean thousands, anything else is a fraction, in either language; a run
that fits neither is no number at all, since half of a misread sum is worse than none.
"""

import re
from decimal import Decimal
from typing import NamedTuple

# The longest run that anybody means as a figure; more digits are accounts, cards and codes.
MOST_DIGITS = 18

_GROUPED = re.compile(
    r"""
    (?P<first> [0-9]{1,3} )
    (?P<groups> (?:\.[0-9]{3})+ | (?:,[0-9]{3})+ | (?:'[0-9]{3})+ | (?:\ [0-9]{3})+ )
    (?: (?P<mark> [.,] ) (?P<fraction> [0-9]{1,2} ) )?
    """,
    re.VERBOSE,
)
_PLAIN = re.compile(r"(?P<whole>[0-9]*)(?:[.,](?P<fraction>[0-9]+))?")
_VULGAR = re.compile(r"(?P<whole>[0-9]*)(?P<part>[0-9])\u2044(?P<of>[1-9])")  # folded from 1½
_LONG_WHOLE = 4  # '1500.000' and '45000,3000000' are two things run together
_CENTS = 2


class Digits(NamedTuple):
    """What a run of digits is worth; `small` when its thousands may as well be a fraction."""

    value: Decimal
    small: Decimal | None = None


def read_digits(text: str) -> Digits | None:
    """Return the value of a run of digits, or None for a run that is no number.

    >>> [str(read_digits(run).value) for run in ("1.500", "1.5", "1.234.567,89", "1'500'000")]
    ['1500', '1.5', '1234567.89', '1500000']
    >>> read_digits("2.5.000") is None, read_digits("1,250").small
    (True, Decimal('1.250'))
    """
    if len(text) > 2 * MOST_DIGITS or sum(map(str.isdigit, text)) > MOST_DIGITS:
        return None
    if grouped := _GROUPED.fullmatch(text):
        return _thousands(grouped)
    if plain := _PLAIN.fullmatch(text):
        return _fraction(plain["whole"], plain["fraction"])
    if vulgar := _VULGAR.fullmatch(text):
        part = Decimal(vulgar["part"]) / Decimal(vulgar["of"])
        return Digits(Decimal(vulgar["whole"] or 0) + part)
    return None


def _thousands(found: re.Match[str]) -> Digits | None:
    first, groups, fraction = found["first"], found["groups"], found["fraction"]
    if fraction and found["mark"] == groups[0]:
        return None
    small = None
    if len(groups) == len(".000") and groups[0] in ".," and not fraction:
        small = Decimal(f"{first}.{groups[1:]}")
        if first.startswith("0"):
            return Digits(small)
    whole = first + re.sub("[^0-9]", "", groups)
    return Digits(Decimal(f"{whole}.{fraction or 0}" if fraction else whole), small)


def _fraction(whole: str, fraction: str | None) -> Digits | None:
    if fraction is None:
        return Digits(Decimal(whole))
    if len(whole) >= _LONG_WHOLE and len(fraction) > _CENTS:
        return None
    return Digits(Decimal(f"{whole or 0}.{fraction}"))
