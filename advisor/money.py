"""Money: whole rupiah as its own type; other currencies as told, converted by a dated rate."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, total_ordering
from typing import Any, Self

from pydantic import model_serializer, model_validator

from advisor.data import OWN, supplied, table
from advisor.errors import DataError
from advisor.value import Value

RUPIAH = "IDR"
_CODE = 3  # letters of a currency's code
_MOST = 1_000_000  # rupiah; no currency is worth more


@total_ordering
class Rupiah(Value):
    """An amount in whole rupiah; written and read as a plain integer in JSON."""

    amount: int

    @model_validator(mode="before")
    @classmethod
    def _from_integer(cls, value: Any) -> Any:
        return {"amount": value} if type(value) is int else value

    @model_serializer
    def _to_integer(self) -> int:
        return self.amount

    @classmethod
    def of(cls, amount: Decimal | int) -> Self:
        """Return the amount rounded to whole rupiah, halves up.

        >>> Rupiah.of(Decimal("1500000.5")).amount
        1500001
        """
        return cls(amount=int(Decimal(amount).to_integral_value(ROUND_HALF_UP)))

    def __add__(self, other: "Rupiah") -> "Rupiah":
        return Rupiah(amount=self.amount + other.amount)

    def __sub__(self, other: "Rupiah") -> "Rupiah":
        return Rupiah(amount=self.amount - other.amount)

    def __lt__(self, other: "Rupiah") -> bool:
        return self.amount < other.amount

    def times(self, factor: Decimal | int) -> "Rupiah":
        """Return this many times the amount, rounded to whole rupiah."""
        return Rupiah.of(self.amount * Decimal(factor))

    def buys(self, price: "Rupiah") -> int:
        """Return how many things of this price the amount pays for."""
        return max(0, self.amount // price.amount)


NOTHING = Rupiah(amount=0)


class RupiahRange(Value):
    """A range of rupiah, low <= typical <= high."""

    low: Rupiah
    typical: Rupiah
    high: Rupiah

    def times(self, factor: Decimal | int) -> "RupiahRange":
        """Return the range with each edge multiplied."""
        return RupiahRange(
            low=self.low.times(factor),
            typical=self.typical.times(factor),
            high=self.high.times(factor),
        )


def rounded(amount: Decimal, rounding: str = ROUND_HALF_UP) -> Rupiah:
    """Return an amount in two digits of its own; larger amounts stay the larger ones.

    >>> rounded(Decimal(1_077_217)).amount, rounded(Decimal(87_500)).amount
    (1100000, 88000)
    """
    places = Decimal((0, (1,), max(0, amount.adjusted() - 1)))
    return Rupiah.of((amount / places).to_integral_value(rounding) * places)


class Money(Value):
    """An amount as told, in the currency it was told in (ISO code)."""

    amount: Decimal
    currency: str


class Rate(Value):
    """What one unit of a currency is worth: rupiah, the day it was read, and the source id.

    A rate without a source is an operator's own.
    """

    currency: str
    rupiah: Decimal
    day: date
    source: str | None = None


@cache
def rates() -> tuple[Rate, ...]:
    """Return the exchange rates at hand; a currency that is not among them is never converted."""
    own = supplied(OWN)
    return rates_with(own["table"], own["place"]) if own else rates_with({}, "")


def rates_with(own: Mapping[str, Any], place: str) -> tuple[Rate, ...]:
    """Return our rates and those under `[rates]` of an operator's table, which come first.

    Raises:
        DataError: one line for each that is wrong, with the place and our wish.
    """
    told = own.get("rates", {})
    if not isinstance(told, Mapping):
        raise DataError(f"{place}: rates is no table; want [rates.SGD] above each.")
    complaints = [f"{place}, rate '{code}': {wish}" for code, row in told.items()
                  for wish in _wrong(code, row)]  # fmt: skip
    if complaints:
        raise DataError("\n".join(complaints))
    rows = {**table("rates"), **told}
    return tuple(
        Rate(currency=code, **{**row, "rupiah": Decimal(row["rupiah"])})
        for code, row in rows.items()
    )


def _wrong(code: str, row: object) -> Iterator[str]:
    """Yield what is wrong with an operator's rate."""
    if not (len(code) == _CODE and code.isascii() and code.isupper()) or code == RUPIAH:
        yield "want the code of a currency other than rupiah, such as SGD."
    if not isinstance(row, Mapping) or set(row) != {"rupiah", "day"}:
        yield "want rupiah and day, and nothing else."
        return
    worth = row["rupiah"]
    if type(worth) not in (int, Decimal) or not 0 < worth < _MOST:
        yield f"rupiah is {worth!r}; want what one unit is worth, such as 12_500."
    if type(row["day"]) is not date:
        yield f"day is {row['day']!r}; want the day it was read, such as 2026-11-20."


def rate_of(currency: str) -> Rate | None:
    """Return the rate of a currency, or None when no sourced one is at hand."""
    return next((rate for rate in rates() if rate.currency == currency), None)


def to_rupiah(money: Money) -> Rupiah | None:
    """Return the amount in rupiah, or None when there is no sourced rate for its currency.

    >>> to_rupiah(Money(amount=Decimal(1500), currency="USD")).amount
    25039500
    """
    if money.currency == RUPIAH:
        return Rupiah.of(money.amount)
    rate = rate_of(money.currency)
    return Rupiah.of(money.amount * rate.rupiah) if rate else None
