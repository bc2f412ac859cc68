"""The voice of one language: messages by id, and figures as its speakers write them.

Fluent finds the words and Babel's data the numerals. Figures reach a message as finished text,
because Fluent's own formatting ignores its options and costs more than the message itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from html import escape
from typing import Any, Self

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from fluent.runtime import FluentBundle

from advisor.errors import VoiceError
from advisor.money import RUPIAH, Money, Rupiah
from bot.numerals import DASH, Amount, Numerals, Short, places_of, rounded

# Fluent refuses to insert a longer text; such a text takes its place after Fluent is done.
_LONGEST_INSERT = 2_000


class Markup(str):
    """Text that is safe Telegram HTML already, so that a voice inserts it as it is."""

    __slots__ = ()

    @classmethod
    def of(cls, text: str) -> Self:
        """Return any text as Telegram HTML that shows it letter by letter; Markup stays.

        >>> Markup.of("a < b"), Markup.of(Markup("<b>a</b>"))
        ('a &lt; b', '<b>a</b>')
        """
        return text if isinstance(text, cls) else cls(escape(text, quote=False))


@dataclass(frozen=True, eq=False)
class Voice:
    """How the bot speaks one language; `code` is its folder, `locale` its CLDR locale."""

    code: str
    name: str
    locale: Locale
    numerals: Numerals
    bundle: FluentBundle

    def say(self, message_id: str, /, **arguments: str | int) -> Markup:
        """Return a message as Telegram HTML; `id.attribute` names an attribute.

        Strings among the arguments are escaped unless they are `Markup`.

        Raises:
            VoiceError: the id is unknown, a variable is missing, or Fluent complains.
        """
        safe = {
            name: Markup.of(value) if isinstance(value, str) else value
            for name, value in arguments.items()
        }
        return Markup(self._spoken(message_id, safe))

    def plain(self, message_id: str, /, **arguments: str | int) -> str:
        """Return a message as plain text, nothing escaped: for buttons, notices and menus."""
        return self._spoken(message_id, arguments)

    def knows(self, message_id: str) -> bool:
        """Tell whether there is a message of this id."""
        return self._pattern(message_id) is not None

    def rupiah(self, money: Rupiah) -> str:
        """Return an amount in three digits: "Rp2,35 juta"."""
        return self._rupiah(str(self.numerals.short(money.amount, self.numerals.money)))

    def rupiah_exact(self, money: Rupiah) -> str:
        """Return an amount to the last rupiah: "Rp2.350.000"."""
        return self._rupiah(self.numerals.whole(money.amount))

    def rupiah_range(self, low: Rupiah, high: Rupiah) -> str:
        """Return both ends in three digits each: "Rp500 ribu-5 juta", "Rp1-5 juta".

        The dash is an en dash, as between all ends of ranges here.
        """
        return self._rupiah(self.numerals.range(low.amount, high.amount, self.numerals.money))

    def money(self, money: Money) -> str:
        """Return an amount in its own currency, as told: "US$1.500"."""
        if money.currency == RUPIAH:
            return self.rupiah_exact(Rupiah.of(money.amount))
        symbol = self.numerals.symbols.get(money.currency, money.currency)
        whole = money.amount == money.amount.to_integral_value()
        digits = self.numerals.fraction(money.amount, 0 if whole else 2, idle=True)
        return self._currency(digits, symbol)

    def count(self, number: Amount) -> str:
        """Return a number of people or things in three digits: "45,3 rb".

        A number that would round up to the next power of ten is written out, because tiers begin
        there: 99,999 followers must not read as 100 thousand.
        """
        return str(self._count(rounded(number)))

    def count_exact(self, number: Amount) -> str:
        """Return a number of people or things to the last one: "45.312"."""
        return self.numerals.whole(rounded(number))

    def count_range(self, low: Amount, high: Amount) -> str:
        """Return both ends in three digits each: "1,2-4,5 jt"."""
        return self.numerals.range(rounded(low), rounded(high), self.numerals.count)

    def number(self, value: Amount) -> str:
        """Return a plain number with at most two places: "2,5"."""
        return self.numerals.fraction(Decimal(value), 2)

    def percent(self, share: Decimal) -> str:
        """Return a fraction in percent, three digits at most: "3,5%"."""
        return self.numerals.percent.around(self._hundredths(share))

    def percent_range(self, low: Decimal, high: Decimal) -> str:
        """Return two fractions in percent: "1,5-3%"."""
        ends = (self._hundredths(low), self._hundredths(high))
        return self.numerals.percent.around(DASH.join(dict.fromkeys(ends)))

    def date(self, day: date) -> str:
        """Return a day, month in letters: "16 Des 2025"."""
        return _day(day, self.locale)

    def list(self, items: Iterable[str]) -> Markup:
        """Return things in a row: "a, b, dan c"; escaped unless they are `Markup`."""
        return Markup(format_list([Markup.of(item) for item in items], locale=self.locale))

    def _count(self, number: int) -> Short:
        short = self.numerals.short(number, self.numerals.count)
        crossed = short.digits.startswith("1") and str(number).startswith("9")
        return Short(self.numerals.whole(number), "") if crossed else short

    def _hundredths(self, share: Decimal) -> str:
        hundredths = share * 100
        return self.numerals.fraction(hundredths, places_of(hundredths))

    def _rupiah(self, digits: str) -> str:
        return self._currency(digits, self.numerals.symbols.get(RUPIAH, RUPIAH))

    def _currency(self, digits: str, symbol: str) -> str:
        if digits.startswith(self.numerals.minus):
            positive = digits.removeprefix(self.numerals.minus)
            return self.numerals.minus + self.numerals.in_currency(positive, symbol)
        return self.numerals.in_currency(digits, symbol)

    def _pattern(self, message_id: str) -> Any:
        entry, _, attribute = message_id.partition(".")
        if not self.bundle.has_message(entry):
            return None
        message = self.bundle.get_message(entry)
        return message.attributes.get(attribute) if attribute else message.value

    def _spoken(self, message_id: str, arguments: Mapping[str, str | int]) -> str:
        pattern = self._pattern(message_id)
        if pattern is None:
            raise VoiceError(f"locales/{self.code}: there is no message '{message_id}'.")
        long = {
            f"\ue000{name}\ue001": value
            for name, value in arguments.items()
            if isinstance(value, str) and len(value) > _LONGEST_INSERT
        }
        marks = {mark[1:-1]: mark for mark in long}
        spoken, errors = self.bundle.format_pattern(pattern, {**arguments, **marks})
        if errors:
            raise VoiceError(f"locales/{self.code}: '{message_id}': {errors[0]}.")
        text = str(spoken)
        for mark, value in long.items():
            text = text.replace(mark, value)
        return text


@lru_cache(maxsize=1_000)
def _day(day: date, locale: Locale) -> str:
    return format_date(day, "medium", locale=locale)
