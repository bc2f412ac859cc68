"""What is asked for beside a post moves its fee, one way only, and is told line by line."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.addons import Addon, together
from advisor.assessment import CreatorCard, assess
from advisor.benchmarks import LineKind
from advisor.comparison import compare
from advisor.creator import Creator
from advisor.negotiation import Lever, Trade
from advisor.vocabulary import Basis, Platform
from tests.kit.creators import addons, card, described, followers, platforms, rupiah

# Those that sources say make a fee dearer.
DEARER = (
    Addon.USAGE_RIGHTS,
    Addon.USAGE_RIGHTS_YEAR,
    Addon.USAGE_RIGHTS_PERPETUAL,
    Addon.EXCLUSIVITY,
    Addon.WHITELISTING,
    Addon.RUSH,
    Addon.RAW_FOOTAGE,
)


def lines_of(assessed: CreatorCard) -> list[tuple[str, str]]:
    """Return what moved the fee of a card."""
    assert assessed.price
    return [(str(line.kind), line.id) for line in assessed.price.lines]


def drops(assessed: CreatorCard) -> list[Trade]:
    """Return the add-ons that may be given up in a negotiation."""
    assert assessed.counter
    return [trade for trade in assessed.counter.trades if trade.lever is Lever.DROP]


def test_format_add_ons_and_niche_are_a_line_each_in_the_fee() -> None:
    asked = {"addons": (Addon.USAGE_RIGHTS, Addon.RUSH), "niche": "beauty"}

    assessed = card(format="reel", **asked)

    assert lines_of(assessed) == [
        ("format", "reel"),
        ("addon", "usage_rights"),
        ("addon", "rush"),
        ("niche", "beauty"),
    ]


def test_what_no_source_prices_is_named_and_moves_nothing() -> None:
    plain, asked = card(), card(addons=(Addon.LINK_IN_BIO,), niche="home")

    assert asked.price
    assert asked.price.unsourced == ("link_in_bio", "home")
    assert asked.fee == plain.fee


def test_the_niche_of_the_campaign_counts_where_the_creators_is_not_told() -> None:
    told = Creator(platform=Platform.INSTAGRAM, followers=45_000, niche="finance")
    untold = Creator(platform=Platform.INSTAGRAM, followers=45_000)

    finance, beauty = assess((told, untold), niche="beauty").creators

    assert (finance.niche, beauty.niche) == ("finance", "beauty")
    assert beauty.creator.niche is None


def test_the_verdict_the_steps_and_the_usual_cost_go_by_the_moved_fee() -> None:
    plain = card(quote=rupiah(9_000_000))
    asked = card(quote=rupiah(9_000_000), addons=(Addon.USAGE_RIGHTS, Addon.EXCLUSIVITY))

    assert (plain.verdict, asked.verdict) == ("above", "inside")
    assert plain.counter
    assert plain.counter.ladder
    assert asked.counter
    assert asked.counter.ladder
    assert asked.counter.ladder.target > plain.counter.ladder.target
    assert plain.cost
    assert plain.cost.usual_thousand
    assert asked.cost
    assert asked.cost.usual_thousand
    assert asked.cost.usual_thousand > plain.cost.usual_thousand


def test_an_add_on_that_may_be_dropped_is_worth_what_the_fee_falls_by() -> None:
    asked = card(quote=rupiah(20_000_000), addons=(Addon.USAGE_RIGHTS,))
    without = card(quote=rupiah(20_000_000))

    (trade,) = drops(asked)

    assert asked.fee
    assert without.fee
    assert trade.addon is Addon.USAGE_RIGHTS
    assert trade.saves
    difference = asked.fee.typical.amount - without.fee.typical.amount
    assert trade.saves.amount == pytest.approx(difference, rel=0.05)


def test_what_is_in_the_deal_or_ruled_out_is_offered_no_second_time() -> None:
    told = {"addons": (Addon.RUSH,), "excluded": (Addon.USAGE_RIGHTS, Addon.EXCLUSIVITY)}

    assessed = card(quote=rupiah(20_000_000), **told)

    assert assessed.counter
    levers = {trade.lever for trade in assessed.counter.trades}
    assert not levers & {Lever.NO_USAGE, Lever.SHORTER_EXCLUSIVITY, Lever.MORE_TIME}
    assert [trade.addon for trade in drops(assessed)] == [Addon.RUSH]


def test_own_figures_narrow_the_post_and_not_what_comes_on_top() -> None:
    plain, asked = card(views=9_000), card(views=9_000, addons=(Addon.WHITELISTING,))

    assert plain.fee
    assert asked.fee
    factors = [
        Decimal(after.amount) / before.amount
        for before, after in zip(
            (plain.fee.low, plain.fee.typical, plain.fee.high),
            (asked.fee.low, asked.fee.typical, asked.fee.high),
            strict=True,
        )
    ]
    assert [float(factor) for factor in factors] == pytest.approx([2, 6**0.5, 3], rel=0.03)


def test_a_comparison_counts_what_comes_on_top_where_nothing_was_asked() -> None:
    plain = Creator(handle="a", platform=Platform.INSTAGRAM, followers=45_000)
    asked = plain.plus(Creator(addons=(Addon.USAGE_RIGHTS,)))

    (without,), (with_,) = compare((plain,)).ranking, compare((asked,)).ranking

    assert without.fee
    assert with_.fee
    assert with_.basis is Basis.BENCHMARK
    assert with_.fee == with_.card.fee.typical
    assert with_.fee > without.fee


def test_of_one_kind_of_right_the_last_said_counts_and_ruling_out_takes_it_away() -> None:
    month, year = Creator(addons=(Addon.USAGE_RIGHTS,)), Creator(addons=(Addon.USAGE_RIGHTS_YEAR,))
    none = Creator(excluded=(Addon.USAGE_RIGHTS,))

    assert month.plus(year).addons == (Addon.USAGE_RIGHTS_YEAR,)
    assert year.plus(none).addons == ()
    assert year.plus(none).excluded == (Addon.USAGE_RIGHTS,)
    assert year.plus(none).plus(month).excluded == ()


@given(platform=platforms, count=followers, told=described, more=st.sampled_from(DEARER))
def test_an_add_on_that_costs_never_lowers_a_fee(
    platform: Platform, count: int, told: dict[str, object], more: Addon
) -> None:
    had = told["addons"]
    assert isinstance(had, tuple)
    fewer = together(had, (), (more,))
    asked = {**told, "platform": platform, "followers": count}

    before = card(**{**asked, "addons": fewer})
    after = card(**{**asked, "addons": together(fewer, (more,))})

    assert before.fee
    assert after.fee
    assert before.fee.typical <= after.fee.typical
    assert before.price
    assert after.price
    assert before.price.fee.low <= after.price.fee.low
    assert before.price.fee.high <= after.price.fee.high


@given(one=addons, other=addons)
def test_add_ons_are_the_same_in_whatever_order_they_are_said(
    one: tuple[Addon, ...], other: tuple[Addon, ...]
) -> None:
    alike = {addon.family for addon in one} & {addon.family for addon in other}
    if not alike:
        assert together(one, other) == together(other, one)


def test_every_add_on_that_some_source_prices_is_one_we_read() -> None:
    priced = card(addons=tuple(Addon)).price

    assert priced
    assert {line.id for line in priced.lines if line.kind is LineKind.ADDON} <= set(Addon)
