"""PPh 21 on a fee: half of it, by progressive rates; and what a net fee costs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.sources import register
from advisor.tax import withheld_from
from tests.kit.creators import card, rupiah

fees = st.integers(min_value=0, max_value=10**12)


@pytest.mark.parametrize(
    ("fee", "tax"),
    [
        (0, 0),
        (20_000_000, 500_000),  # the example of mrbfinance
        (120_000_000, 3_000_000),  # half of it fills the first bracket
        (120_000_002, 3_000_000),
        (500_000_000, 31_500_000),
        (1_000_000_000, 94_000_000),
        (12_000_000_000, 1_794_000_000),
    ],
)
def test_half_of_the_fee_is_taxed_bracket_by_bracket(fee: int, tax: int) -> None:
    assert withheld_from(rupiah(fee)).tax.amount == tax


def test_a_net_fee_is_grossed_up() -> None:
    assert withheld_from(rupiah(20_000_000)).gross_for_net.amount == 20_512_821


def test_the_rule_is_dated_and_sourced() -> None:
    tax = withheld_from(rupiah(3_000_000))

    assert tax.rule == "PMK 168/2023"
    assert tax.sources
    assert all(register()[id_].year for id_ in tax.sources)


def test_a_card_has_the_tax_on_the_whole_quote_and_none_without_one() -> None:
    quoted = card(quote=rupiah(6_000_000), posts=3).tax

    assert quoted
    assert quoted.gross.amount == 6_000_000
    assert card().tax is None


@given(fees)
def test_the_sum_adds_up(fee: int) -> None:
    tax = withheld_from(rupiah(fee))

    assert tax.net + tax.tax == tax.gross
    assert sum(each.base.amount for each in tax.brackets) == tax.taxed.amount
    assert sum(each.tax.amount for each in tax.brackets) == tax.tax.amount


@given(fees)
def test_what_is_paid_for_a_net_fee_leaves_it(fee: int) -> None:
    paid = withheld_from(rupiah(fee)).gross_for_net

    assert abs(withheld_from(paid).net.amount - fee) <= 2


@given(st.tuples(fees, fees))
def test_a_larger_fee_never_leaves_less(pair: tuple[int, int]) -> None:
    less, more = (withheld_from(rupiah(fee)) for fee in sorted(pair))

    assert less.net <= more.net
    assert less.tax <= more.tax
