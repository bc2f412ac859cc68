"""Break-even: the orders that pay a cost back, what they ask of people, what is asked first."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.advice import Ask, Turn, advise
from advisor.breakeven import BreakEven, break_even_of_campaign, break_even_of_creator
from advisor.creator import Creator
from advisor.economics import Economics
from advisor.errors import MikromakroError
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.lexicon import Lexicon
from advisor.vocabulary import Basis, Goal, Missing, Platform
from tests.kit.briefs import brief_for

TODAY = date(2026, 11, 25)
SUMS = st.integers(1_000, 10**12)
TOLD = Economics(price=Rupiah(amount=85_000), margin=Decimal("0.3"))


def chat(lexicon: Lexicon, *messages: str) -> Turn:
    """Return the last turn of a chat in which these messages were typed."""
    notes = Notes()
    for message in messages[:-1]:
        notes = advise(message, notes, lexicon, TODAY).notes
    return advise(messages[-1], notes, lexicon, TODAY)


@given(price=SUMS, margin=st.integers(1, 100), budget=st.integers(0, 10**15))
def test_the_orders_pay_the_budget_back_and_one_fewer_would_not(
    price: int, margin: int, budget: int
) -> None:
    told = Economics(price=Rupiah(amount=price), margin=Decimal(margin) / 100)

    found = break_even_of_campaign(told, brief_for([Goal.SALES], budget, []), TODAY)

    if not budget:
        assert found.orders is None
    else:
        assert found.orders is not None
        assert found.orders * found.kept.amount >= budget > (found.orders - 1) * found.kept.amount


@given(cost=SUMS, price=SUMS)
def test_an_order_that_keeps_nothing_never_pays(cost: int, price: int) -> None:
    told = Economics(price=Rupiah(amount=price), unit_cost=Rupiah(amount=price + cost))

    found = break_even_of_campaign(told, brief_for([Goal.SALES], cost, []), TODAY)

    assert (found.orders, found.bars, found.buyers) == (None, (), None)


def test_buyers_are_counted_among_those_reached() -> None:
    found = break_even_of_campaign(TOLD, brief_for([Goal.SALES], 10_000_000, []), TODAY)

    assert found.orders == 393
    assert found.reach is not None
    assert found.buyers is not None
    assert found.buyers.few <= found.buyers.typical <= found.buyers.many
    assert abs(found.buyers.typical - 393 * 1000 / found.reach.typical) < 1


def test_more_orders_than_people_reached_are_impossible() -> None:
    penny = Economics(gain=Rupiah(amount=10))

    found = break_even_of_campaign(penny, brief_for([Goal.SALES], 10_000_000, []), TODAY)

    assert found.buyers is not None
    assert not found.buyers.possible


def test_told_rates_of_buying_and_clicking_are_followed_back() -> None:
    told = TOLD.plus(Economics(conversion=Decimal("0.02"), click_rate=Decimal("0.01")))

    found = break_even_of_campaign(told, brief_for([Goal.SALES], 10_000_000, []), TODAY)

    assert (found.clicks, found.people) == (19_650, 1_965_000)


def test_the_fee_of_a_creator_is_the_quote_or_else_the_benchmark() -> None:
    quoted = Creator(handle="a", followers=45_000, quote=Rupiah(amount=3_000_000))
    unquoted = Creator(handle="a", followers=45_000)

    told, usual = (break_even_of_creator(TOLD, each) for each in (quoted, unquoted))

    assert (told.cost, told.basis) == (Rupiah(amount=3_000_000), Basis.TOLD)
    assert usual.basis is Basis.BENCHMARK
    assert usual.cost != told.cost
    assert usual.sources


def test_the_reach_of_one_post_says_nothing_of_several() -> None:
    several = Creator(handle="a", followers=45_000, quote=Rupiah(amount=3_000_000), posts=3)

    assert break_even_of_creator(TOLD, several).buyers is None


def test_what_an_order_keeps_has_to_be_told() -> None:
    with pytest.raises(MikromakroError, match="ask first"):
        break_even_of_campaign(Economics(), brief_for([Goal.SALES], 10_000_000, []), TODAY)


@pytest.mark.parametrize(
    ("messages", "orders"),
    [
        (("harga 85rb, margin 30 persen, budget 10 juta, balik modal berapa order?",), 393),
        (("budget 10 juta buat jualan di ig", "harga 85rb margin 30%"), 393),
        (("budget 10 juta buat jualan di ig", "balik modal berapa order?", "85rb", "30%"), 393),
        (("balik modal berapa order dengan budget 10jt?", "85rb", "untung 25rb"), 400),
        (("when do i break even with 20m?", "price 85k", "40"), 589),
        (("@rasakopi 45rb ig minta 3jt", "harga 25rb hpp 10rb, balik modal berapa cup?"), 200),
        (("harga 85rb margin 30%, balik modal berapa order?",), None),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_chat_comes_to_its_break_even(
    messages: tuple[str, ...], orders: int | None, lexicon: Lexicon
) -> None:
    advice = chat(lexicon, *messages).advice

    assert isinstance(advice, BreakEven)
    assert advice.orders == orders


@pytest.mark.parametrize(
    ("messages", "missing"),
    [
        (("budget 10 juta buat jualan di ig", "balik modal berapa order?"), Missing.PRICE),
        (("harga 85rb, budget 10jt, balik modal berapa order?",), Missing.MARGIN),
        (("margin 30%, budget 10jt, kapan balik modal",), Missing.PRICE),
    ],
    ids=lambda value: str(value)[:60],
)
def test_what_is_missing_is_asked_for(
    messages: tuple[str, ...], missing: Missing, lexicon: Lexicon
) -> None:
    advice = chat(lexicon, *messages).advice

    assert isinstance(advice, Ask)
    assert advice.missing is missing


@pytest.mark.parametrize(
    "messages",
    [
        ("balik modal berapa lama ya pakai influencer?",),
        ("budget 10 juta buat jualan, margin produk kami 30%",),
        ("margin 30%",),
    ],
)
def test_other_messages_are_about_something_else(
    messages: tuple[str, ...], lexicon: Lexicon
) -> None:
    assert chat(lexicon, *messages).advice.kind != "break_even"


def test_fees_of_the_platform_set_the_bars() -> None:
    brief = brief_for([Goal.SALES], 10_000_000, [Platform.TIKTOK])

    found = break_even_of_campaign(TOLD, brief, TODAY)

    assert found.platform is Platform.TIKTOK
    assert [bar.orders for bar in found.bars] == sorted(bar.orders for bar in found.bars)
