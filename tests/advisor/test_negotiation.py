"""A quote is answered with steps that depend on the range, and with what can be traded."""

from hypothesis import given
from hypothesis import strategies as st

from advisor.benchmarks import fee_for
from advisor.creator import Creator
from advisor.health import Flag
from advisor.money import RupiahRange
from advisor.negotiation import Lever, counter_to, is_dear, rate_card, verdict_on
from advisor.sources import register
from advisor.vocabulary import Platform, Verdict
from tests.kit.creators import card, counts, followers, platforms, rupiah

MICRO = RupiahRange(low=rupiah(500_000), typical=rupiah(1_600_000), high=rupiah(5_000_000))
quotes = st.integers(min_value=1, max_value=10**12)


def test_a_quote_above_the_usual_fee_gets_three_steps_below_it() -> None:
    ladder = counter_to(rupiah(4_000_000), MICRO, Creator(posts=1)).ladder

    assert ladder
    steps = [ladder.open.amount, ladder.target.amount, ladder.stop.amount]
    assert steps == [1_300_000, 1_600_000, 2_300_000]


def test_a_quote_at_or_below_the_usual_fee_is_not_haggled_over() -> None:
    counter = counter_to(rupiah(1_600_000), MICRO, Creator(posts=1))

    assert counter.ladder is None
    assert counter.trades[0].lever is Lever.EXTRA_STORY


def test_asking_more_gets_nobody_more() -> None:
    dear, dearer = (
        counter_to(rupiah(sum_), MICRO, Creator(posts=1)).ladder
        for sum_ in (7_000_000, 70_000_000)
    )

    assert dear == dearer


def test_the_steps_are_for_all_that_the_quote_pays_for() -> None:
    single, three = (
        counter_to(rupiah(4_000_000), MICRO, Creator(posts=posts)).ladder for posts in (1, 3)
    )

    assert single
    assert three
    assert three.target.amount == 3 * single.target.amount


def test_an_opening_far_below_the_quote_wants_kind_words() -> None:
    assert not counter_to(rupiah(3_000_000), MICRO, Creator(posts=1)).far
    assert counter_to(rupiah(9_000_000), MICRO, Creator(posts=1)).far


def test_the_top_third_of_the_range_is_dear_and_still_inside() -> None:
    assert not is_dear(rupiah(2_300_000), MICRO)
    assert is_dear(rupiah(2_400_000), MICRO)
    assert is_dear(rupiah(5_000_000), MICRO)
    assert not is_dear(rupiah(5_000_001), MICRO)
    assert verdict_on(rupiah(5_000_000), MICRO, rupiah(10_000_000)) is Verdict.INSIDE


def test_what_can_be_traded_is_worth_what_sources_say() -> None:
    trades = {
        trade.lever: trade
        for trade in counter_to(rupiah(4_000_000), MICRO, Creator(posts=1)).trades
    }

    exclusivity, bundle = trades[Lever.SHORTER_EXCLUSIVITY], trades[Lever.BUNDLE]
    assert exclusivity.low is not None
    assert exclusivity.low > 0
    assert bundle.high is not None
    assert bundle.high < 0
    valued = [trade for trade in trades.values() if trade.low is not None]
    assert all(trade.sources and set(trade.sources) <= set(register()) for trade in valued)


def test_a_rate_card_leaves_room_to_be_talked_down() -> None:
    steps = rate_card(MICRO)

    assert steps.open < steps.target < steps.stop


def test_a_fee_is_told_by_the_person_and_beside_what_is_usual() -> None:
    usual = fee_for(Platform.INSTAGRAM, 45_000)
    assert usual
    before = card(quote=rupiah(usual.fee.typical.amount)).cost
    after = card(quote=rupiah(usual.fee.typical.amount), views=100_000, likes=900).cost

    assert before
    assert after
    assert before.thousand == before.usual_thousand
    assert before.engagement == before.usual_engagement
    assert after.thousand is not None
    assert after.usual_thousand is not None
    assert after.thousand < after.usual_thousand


def test_figures_that_cannot_be_give_no_price_for_an_engagement() -> None:
    assessed = card(quote=rupiah(3_000_000), likes=60_000)

    assert Flag.RATE_IMPOSSIBLE in {sign.flag for sign in assessed.signs}
    assert assessed.cost
    assert assessed.cost.engagement is None


@given(platform=platforms, count=followers, views=counts, quote=quotes)
def test_steps_rise_and_never_pass_the_quote(
    platform: Platform, count: int, views: int, quote: int
) -> None:
    counter = card(platform=platform, followers=count, views=views, quote=rupiah(quote)).counter

    if counter and counter.ladder:
        ladder = counter.ladder
        assert ladder.open <= ladder.target <= ladder.stop <= rupiah(quote)
