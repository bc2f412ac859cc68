"""How a language writes numbers: digits and signs from CLDR, short words from its own folder.

Babel needs about 100 microseconds for a number, rounds half to even, and separates with hard
spaces; so its data is read once and the digits are set here. Every space is a plain space,
because people copy replies and programs search them. Halves are rounded up.

A short number has at most three digits of its own: 2.345.678 becomes "2,35 juta".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.numbers import NumberPattern

from advisor.errors import LocaleError

Amount = Decimal | int
DASH = "\u2013"
_DIGITS = 3
_HARD_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})
_WISH = "want pairs of a value and its word, such as [1_000, ' thousand']"


@dataclass(frozen=True)
class Affixes:
    """What stands before and after a number."""

    before: str
    after: str

    def around(self, digits: str) -> str:
        """Return the digits with these around them."""
        return f"{self.before}{digits}{self.after}"


@dataclass(frozen=True)
class Scale:
    """The words of large numbers, smallest first, and the value from which they are used."""

    words: tuple[tuple[int, str], ...]
    start: int


@dataclass(frozen=True)
class Short:
    """A number written short: its digits, and the word that goes with them."""

    digits: str
    word: str

    def __str__(self) -> str:
        return self.digits + self.word


@dataclass(frozen=True)
class Numerals:
    """The numerals of a language."""

    decimal: str
    group: str
    minus: str
    percent: Affixes
    currency: Affixes
    symbols: Mapping[str, str]
    money: Scale
    count: Scale

    def whole(self, value: int) -> str:
        """Return every digit of a whole number, grouped: "2.350.000"."""
        if value < 0:
            return self.minus + self.whole(-value)
        return f"{value:,}".replace(",", self.group)

    def fraction(self, value: Decimal, places: int, *, idle: bool = False) -> str:
        """Return a number with at most this many places; idle zeros stay only if wanted."""
        if value < 0:
            return self.minus + self.fraction(-value, places, idle=idle)
        return self._set(_rounded(value.scaleb(places)), places, idle=idle)

    def short(self, value: int, scale: Scale) -> Short:
        """Return a number with a word of the scale and at most three digits of its own.

        A number is left as it is where the scale has no word yet.
        """
        if value < 0:
            short = self.short(-value, scale)
            return Short(self.minus + short.digits, short.word)
        if value < scale.start:
            return Short(self.whole(value), "")
        unit, word = max(pair for pair in scale.words if pair[0] <= value)
        places = max(0, _DIGITS - len(str(value // unit)))
        tens = 10**places
        scaled = (2 * value * tens + unit) // (2 * unit)
        for larger, its_word in scale.words:
            if larger == unit * 1_000 and scaled == 1_000 * tens:
                return Short("1", its_word)
        return Short(self._set(scaled, places), word)

    def range(self, low: int, high: int, scale: Scale) -> str:
        """Return two numbers written short with a dash between.

        A word of its own is said once, a letter glued to the digits twice: "1-5 million",
        "500k-750k". Beside a low end without a word the high end has none either, because
        "900-12 thousand" may be read as 900 thousand.
        """
        ends = (self.short(low, scale), self.short(high, scale))
        if low == high or ends[0] == ends[1]:
            return str(ends[0])
        if ends[1].word and not ends[0].word:
            return f"{ends[0]}{DASH}{self.whole(_three_digits(high))}"
        once = ends[0].word == ends[1].word and ends[0].word.startswith(" ")
        return f"{ends[0].digits if once else ends[0]}{DASH}{ends[1]}"

    def in_currency(self, digits: str, symbol: str) -> str:
        """Return digits with a currency sign where the language puts it: "Rp500", "SGD 500"."""
        gap = " " if symbol[-1:].isalpha() and len(symbol) == _DIGITS else ""
        money = self.currency.around(digits)
        return money.replace("\u00a4", symbol + gap if money.startswith("\u00a4") else symbol)

    def _set(self, scaled: int, places: int, *, idle: bool = False) -> str:
        """Return a whole number of 10**-places as digits."""
        whole, rest = divmod(scaled, 10**places)
        if not places or not (rest or idle):
            return self.whole(whole)
        digits = f"{rest:0{places}d}"
        return f"{self.whole(whole)}{self.decimal}{digits if idle else digits.rstrip('0')}"


def numerals_of(section: Mapping[str, Any], place: str) -> tuple[Numerals, Locale]:
    """Return the numerals and the CLDR locale of a `[language]` section.

    Raises:
        LocaleError: a key is missing or cannot be used; names the place and the wish.
    """
    try:
        locale = Locale.parse(str(section["locale"]).replace("-", "_"))
    except (KeyError, ValueError, UnknownLocaleError):
        found = section.get("locale")
        raise LocaleError(f"{place}: language.locale is {found!r}; want a CLDR locale.") from None
    symbols = locale.number_symbols[locale.default_numbering_system]
    numerals = Numerals(
        decimal=_plain(symbols["decimal"]),
        group=_plain(symbols["group"]),
        minus=_plain(symbols["minusSign"]),
        percent=_affixes(locale.percent_formats[None]),
        currency=_affixes(locale.currency_formats["standard"]),
        symbols={**locale.currency_symbols, **_currency_signs(section, place)},
        money=_scale(section, "short_money", place),
        count=_scale(section, "short_count", place),
    )
    return numerals, locale


def rounded(value: Amount) -> int:
    """Return the nearest whole number, halves away from zero.

    >>> rounded(Decimal("2.5")), rounded(Decimal("-2.5"))
    (3, -3)
    """
    return value if isinstance(value, int) else _rounded(value)


def places_of(value: Decimal) -> int:
    """Return how many places leave a number three digits, at most two of them places.

    A number too small for two places keeps its first digit that is not zero.

    >>> [places_of(Decimal(n)) for n in ("66.67", "3.5", "250", "0.00042")]
    [1, 2, 0, 4]
    """
    first = value.adjusted() if value else 0
    return max(0, 2 - first) if first > 0 else max(2, -first)


def _three_digits(value: int) -> int:
    """Return a whole number with all but its first three digits rounded away."""
    unit: int = 10 ** max(0, len(str(abs(value))) - _DIGITS)
    return (2 * value + unit) // (2 * unit) * unit


def _rounded(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_HALF_UP))


def _scale(section: Mapping[str, Any], key: str, place: str) -> Scale:
    rows = section.get(key)
    if not isinstance(rows, Sequence) or not rows or not all(map(_is_pair, rows)):
        raise LocaleError(f"{place}: language.{key} is {rows!r}; {_WISH}.")
    start = section.get("short_from", rows[0][0])
    if type(start) is not int or start < rows[0][0]:
        wish = f"want a whole number, at least {rows[0][0]}"
        raise LocaleError(f"{place}: language.short_from is {start!r}; {wish}.")
    return Scale(words=tuple(sorted((unit, word) for unit, word in rows)), start=start)


def _is_pair(row: object) -> bool:
    match row:
        case [int(unit), str()] if unit > 0:
            return True
    return False


def _currency_signs(section: Mapping[str, Any], place: str) -> dict[str, str]:
    signs = section.get("currency_signs", {})
    if not isinstance(signs, Mapping) or not all(isinstance(s, str) and s for s in signs.values()):
        raise LocaleError(f"{place}: language.currency_signs is {signs!r}; want code = sign.")
    return dict(signs)


def _affixes(pattern: NumberPattern) -> Affixes:
    return Affixes(before=_plain(pattern.prefix[0]), after=_plain(pattern.suffix[0]))


def _plain(text: str) -> str:
    return text.translate(_HARD_SPACES)
