"""Money is whole rupiah; other currencies convert by a sourced rate or not at all."""

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from advisor.errors import DataError
from advisor.money import Money, Rate, Rupiah, RupiahRange, rate_of, rates, rates_with, to_rupiah
from advisor.sources import register

amounts = st.integers(min_value=-(10**15), max_value=10**15)


def test_rupiah_are_written_as_a_plain_number_and_read_back() -> None:
    fee = Rupiah(amount=3_000_000)

    assert fee.model_dump_json() == "3000000"
    assert Rupiah.model_validate_json("3000000") == fee


def test_a_broken_amount_is_refused() -> None:
    with pytest.raises(ValidationError):
        Rupiah.model_validate(2.5)


@given(amounts, amounts)
def test_adding_and_taking_away_undo_each_other(one: int, other: int) -> None:
    assert Rupiah(amount=one) + Rupiah(amount=other) - Rupiah(amount=other) == Rupiah(amount=one)


@given(amounts, amounts)
def test_rupiah_are_ordered_like_their_amounts(one: int, other: int) -> None:
    assert (Rupiah(amount=one) < Rupiah(amount=other)) == (one < other)


def test_a_range_grows_at_both_ends() -> None:
    fee = RupiahRange(low=Rupiah(amount=1), typical=Rupiah(amount=2), high=Rupiah(amount=3))

    assert fee.times(2) == RupiahRange(
        low=Rupiah(amount=2), typical=Rupiah(amount=4), high=Rupiah(amount=6)
    )


def test_a_budget_buys_whole_things_only() -> None:
    assert Rupiah(amount=1_000_000).buys(Rupiah(amount=300_000)) == 3
    assert Rupiah(amount=-5).buys(Rupiah(amount=300_000)) == 0


def test_a_currency_without_a_sourced_rate_is_not_converted() -> None:
    assert rate_of("THB") is None
    assert to_rupiah(Money(amount=Decimal(5_000), currency="THB")) is None


def test_every_rate_has_a_day_and_a_source() -> None:
    assert rates()
    assert all(rate.source in register() and rate.day for rate in rates())


def test_an_operators_rates_stand_beside_ours_and_before_one_of_the_same_money() -> None:
    day = date(2026, 11, 20)
    own = {"rates": {"MYR": {"rupiah": 3_950, "day": day}, "USD": {"rupiah": 17_000, "day": day}}}

    known = {rate.currency: rate for rate in rates_with(own, "own.toml")}

    assert known["MYR"] == Rate(currency="MYR", rupiah=Decimal(3_950), day=day)
    assert (known["USD"].rupiah, known["USD"].source) == (17_000, None)


@pytest.mark.parametrize(
    ("told", "complaint"),
    [
        (3, "own.toml: rates is no table; want [rates.SGD] above each."),
        ({"sgd": {"rupiah": 3, "day": date.max}}, "rate 'sgd': want the code of a currency"),
        ({"IDR": {"rupiah": 3, "day": date.max}}, "rate 'IDR': want the code of a currency"),
        ({"SGD": {"rupiah": 3}}, "rate 'SGD': want rupiah and day, and nothing else."),
        ({"SGD": 12_500}, "rate 'SGD': want rupiah and day, and nothing else."),
        ({"SGD": {"rupiah": 0, "day": date.max}}, "rate 'SGD': rupiah is 0; want what one unit"),
        ({"SGD": {"rupiah": True, "day": date.max}}, "rate 'SGD': rupiah is True; want what"),
        ({"SGD": {"rupiah": 3, "day": "today"}}, "rate 'SGD': day is 'today'; want the day"),
    ],
)
def test_a_wrong_rate_is_refused_by_its_name_and_our_wish(told: object, complaint: str) -> None:
    with pytest.raises(DataError, match=re.escape(complaint)):
        rates_with({"rates": told}, "own.toml")
