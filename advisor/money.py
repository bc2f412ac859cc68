"""Money: whole rupiah as its own type; other currencies as told, converted by a dated rate."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, total_ordering
from typing import Any, Self

from pydantic import model_serializer, model_validator

from advisor.data import table
from advisor.value import Value

RUPIAH = "IDR"


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
    """What one unit of a currency is worth: rupiah, the day it was read, and the source id."""

    currency: str
    rupiah: Decimal
    day: date
    source: str


@cache
def rates() -> tuple[Rate, ...]:
    """Return the sourced exchange rates; a currency that is not among them is never converted."""
    return tuple(
        Rate(
            currency=code,
            rupiah=Decimal(row["rupiah"]),
            day=row["day"],
            source=row["source"],
        )
        for code, row in table("rates").items()
    )


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
