"""A creator is placed, priced and judged from what was told and from the benchmark book."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.assessment import CreatorCard, assess
from advisor.benchmarks import fee_for
from advisor.creator import Creator
from advisor.figures import Figure
from advisor.sources import register
from advisor.vocabulary import Basis, Finding, NextStep, Platform, Tier, Verdict
from tests.kit.creators import card, counts, described, figures, rupiah

FRIENDLINESS = (Verdict.BELOW, Verdict.INSIDE, Verdict.ABOVE, Verdict.BEYOND)
TIERS = (Tier.UNRATED, Tier.NANO, Tier.MICRO, Tier.MACRO, Tier.MEGA)
every_size = st.one_of(
    st.integers(min_value=0, max_value=200_000), st.integers(min_value=0, max_value=1_500_000_000)
)
every_platform = st.sampled_from([None, *Platform])
USUAL = fee_for(Platform.INSTAGRAM, 45_000)
assert USUAL


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        (USUAL.fee.low.amount - 1, Verdict.BELOW),
        (USUAL.fee.low.amount, Verdict.INSIDE),
        (USUAL.fee.high.amount, Verdict.INSIDE),
        (USUAL.fee.high.amount + 1, Verdict.ABOVE),
        (USUAL.highest_seen.amount, Verdict.ABOVE),
        (USUAL.highest_seen.amount + 1, Verdict.BEYOND),
    ],
)
def test_a_quote_is_judged_against_the_published_range(quote: int, verdict: Verdict) -> None:
    assert card(quote=rupiah(quote)).verdict is verdict


def test_without_a_quote_there_is_no_verdict_and_the_quote_is_asked_for() -> None:
    assessed = card()

    assert assessed.verdict is None
    assert NextStep.TELL_QUOTE in assessed.next_steps


def test_a_quote_of_nothing_is_a_product_swap_and_no_bargain() -> None:
    assessed = card(quote=rupiah(0))

    assert assessed.verdict is None
    assert assessed.counter is None
    assert Finding.QUOTE_NOTHING in assessed.findings


def test_a_reel_costs_more_than_a_post_and_reaches_by_its_own_rate() -> None:
    post, reel, story = card(), card(format="reel"), card(format="story")

    assert post.price
    assert reel.price
    assert reel.price.fee.typical > post.price.fee.typical
    assert story.reach
    assert post.reach
    assert story.reach.typical < post.reach.typical
    assert story.engagements is None


@pytest.mark.parametrize(
    ("told", "finding"),
    [
        ({"likes": 50_000}, Finding.LIKES_ABOVE_FOLLOWERS),
        ({"engagement_rate": Decimal(4)}, Finding.ENGAGEMENT_IMPOSSIBLE),
        ({"engagement_rate": Decimal("0.001")}, Finding.ENGAGEMENT_BELOW_BAND),
        ({"engagement_rate": Decimal("0.01")}, Finding.ENGAGEMENT_INSIDE_BAND),
        ({"followers": 999}, Finding.TOO_SMALL_TO_RATE),
        ({"followers": 10_000_000_000}, Finding.FOLLOWERS_IMPOSSIBLE),
        ({"followers": -5}, Finding.FOLLOWERS_IMPOSSIBLE),
        ({"platform": Platform.X}, Finding.NO_PRICE_DATA),
        ({"platform": Platform.YOUTUBE}, Finding.PRICE_ESTIMATED),
    ],
)
def test_odd_figures_are_found(told: dict[str, object], finding: Finding) -> None:
    assert finding in card(**told).findings


def test_unknown_followers_are_asked_for_and_nothing_is_claimed() -> None:
    assessed = card(followers=None)

    assert assessed.next_steps == (NextStep.TELL_FOLLOWERS,)
    assert (assessed.price, assessed.engagement, assessed.reach) == (None, None, None)


def test_several_creators_keep_their_order() -> None:
    creators = tuple(Creator(handle=name, followers=5_000) for name in ("b", "a", "c"))

    assessed = assess(creators)

    assert [one.creator.handle for one in assessed.creators] == ["b", "a", "c"]


def test_a_picked_convention_names_the_size_and_moves_no_figure() -> None:
    creator = Creator(handle="x", platform=Platform.INSTAGRAM, followers=60_000)

    usual = assess((creator,)).creators[0]
    picked = assess((creator,), convention="iam").creators[0]

    assert (usual.size, picked.size) == ("micro", "mid-tier")
    assert "micro" in {other.name for other in picked.others}
    assert (picked.price, picked.reach, picked.tier) == (usual.price, usual.reach, usual.tier)


@given(platform=every_platform, pair=st.tuples(every_size, every_size), told=described)
def test_more_followers_never_mean_a_lower_tier_or_a_lower_expected_fee(
    platform: Platform | None, pair: tuple[int, int], told: dict[str, object]
) -> None:
    small, large = (card(platform=platform, followers=count, **told) for count in sorted(pair))

    assert TIERS.index(small.tier) <= TIERS.index(large.tier)
    if small.fee and large.fee:
        assert small.fee.typical <= large.fee.typical


@given(
    platform=every_platform,
    count=every_size,
    quotes=st.tuples(*[st.integers(min_value=1, max_value=10**12)] * 2),
    told=described,
)
def test_a_higher_quote_is_never_judged_more_kindly(
    platform: Platform | None, count: int, quotes: tuple[int, int], told: dict[str, object]
) -> None:
    cards = [
        card(platform=platform, followers=count, quote=rupiah(quote), **told)
        for quote in sorted(quotes)
    ]

    strict = [(FRIENDLINESS.index(one.verdict), is_dear(one)) for one in cards if one.verdict]
    assert strict == sorted(strict)


@given(platform=every_platform, count=every_size, told=described)
def test_every_figure_of_a_card_is_told_sourced_or_assumed(
    platform: Platform | None, count: int, told: dict[str, object]
) -> None:
    assessed = card(platform=platform, followers=count, **told)

    for figure in (assessed.views, assessed.reach, assessed.engagements):
        if figure is not None:
            assert figure.basis is Basis.TOLD or figure.sources or figure.assumption
            assert set(figure.sources) <= set(register())
    for priced in (assessed.price, assessed.expectation, assessed.engagement):
        if priced is not None:
            assert set(priced.sources) <= set(register())
            assert priced.sources


@given(count=every_size, told=figures, views=counts)
def test_the_same_creator_always_gets_the_same_card(
    count: int, told: dict[str, object], views: int
) -> None:
    said = {"followers": count, **told, "views": views}

    assert card(**said) == card(**said)


@given(platform=every_platform, count=every_size, told=figures)
def test_what_one_post_brings_is_a_range_in_order(
    platform: Platform | None, count: int, told: dict[str, object]
) -> None:
    assessed = card(platform=platform, followers=count, **told)

    known = (assessed.views, assessed.reach, assessed.engagements)
    ordered = [figure for figure in known if isinstance(figure, Figure)]
    assert all(figure.low <= figure.typical <= figure.high for figure in ordered)


def is_dear(assessed: CreatorCard) -> bool:
    return Finding.DEAR in assessed.findings
