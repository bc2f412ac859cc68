"""Which stretches without a space are amounts: '1,5jt', 'rp500rb', '2jt-an'; never '25rb_store'.

An at-sign before an amount means a price each, so that handles must know one when they see it.
What the amount is worth is none of their business.
"""

import re
from collections.abc import Iterable
from functools import cache

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.meanings import means

_UNITS = ("other_unit", "days", "weeks", "months", "followers", "views", "likes", "comments",
          "creators")  # fmt: skip
_COUNTED = re.compile(r"\d+([^\W\d_]+)")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile(r" ?([^\W\d_]+)")
_VERSION = re.compile(r"v\d+(?:\.\d+)+")
_THOUSAND = 1_000


def is_amount(token: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a token reads as a number; `following` is the folded text after it.

    >>> from advisor.reading.lexicon import build_lexicon
    >>> nothing = build_lexicon({}, {})
    >>> is_amount("500", "", nothing), is_amount("the100k", "", nothing)
    (True, False)
    """
    if token[:1].isdigit() or token[-1:].isdigit():
        counted = _COUNTED.fullmatch(token)
        return (
            _shape(lexicon).fullmatch(token) is not None
            or _VERSION.fullmatch(token) is not None
            or (counted is not None and means(counted[1], lexicon, "cue", _UNITS))
        )
    return _shape(lexicon).fullmatch(token) is not None or _spelled(token, following, lexicon)


def begins_amount(text: str, lexicon: Lexicon) -> bool:
    """Tell whether folded text begins with a number, in digits or in words."""
    if figure(lexicon).match(text):
        return True
    word = _FIRST_WORD.match(text)
    return word is not None and _spelled(word.group(), text[word.end() :], lexicon)


@cache
def figure(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of how a figure in digits begins, with or without a currency."""
    return re.compile(
        rf"[~<>\u2248\u00b1+]?\s?(?:{sum_of_money(lexicon).pattern}|\d)", re.IGNORECASE
    )


@cache
def sum_of_money(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of how a sum begins that has its currency in front."""
    return re.compile(rf"(?:{_either(lexicon.numbers.currencies)})\.?\s?\d", re.IGNORECASE)


def _spelled(word: str, following: str, lexicon: Lexicon) -> bool:
    numbers = lexicon.numbers
    if numbers.whole.get(word, 0) >= _THOUSAND:
        return True
    if word not in numbers.units and word not in numbers.half and word not in numbers.whole:
        return False
    after = _NEXT_WORD.match(following)
    return after is not None and (after[1] in numbers.scales or after[1] in numbers.times)


@cache
def _shape(lexicon: Lexicon) -> re.Pattern[str]:
    numbers = lexicon.numbers
    scales = _either(numbers.scales)
    suffixes = _either(numbers.marks.get("about_suffix", ()))
    money = _either(name.replace(".", "") for name in numbers.currencies)
    return re.compile(
        rf"(?:(?:{money})\.?)?\d[\d.]*(?:(?:{scales})(?:\d+(?:{scales})?)?)?(?:{suffixes})?(?:{money})?"
    )


def _either(words: Iterable[str]) -> str:
    """Return the alternation of these words, longest first; it matches nothing when empty."""
    listed = sorted(set(words), key=len, reverse=True)
    return "|".join(map(re.escape, listed)) or r"(?!)"
