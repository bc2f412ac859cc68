"""A creator is placed, priced and judged from what was told and from the benchmark book."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.assessment import Assessment, Comparison, CreatorCard, assess
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.sources import register
from advisor.vocabulary import Basis, Finding, NextStep, Platform, Tier, Verdict

FRIENDLINESS = (Verdict.BELOW, Verdict.INSIDE, Verdict.ABOVE, Verdict.BEYOND)
TIERS = (Tier.UNRATED, Tier.NANO, Tier.MICRO, Tier.MACRO, Tier.MEGA)
followers = st.integers(min_value=0, max_value=1_500_000_000)
platforms = st.sampled_from([None, *Platform])


def card(**told: object) -> CreatorCard:
    """Return the card of one creator on Instagram with 45,000 followers, unless told otherwise."""
    known = {"handle": "rasakopi", "platform": Platform.INSTAGRAM, "followers": 45_000, **told}
    assessed = assess((Creator.model_validate(known),))
    assert isinstance(assessed, Assessment)
    return assessed.creators[0]


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        (499_999, Verdict.BELOW),
        (500_000, Verdict.INSIDE),
        (5_000_000, Verdict.INSIDE),
        (5_000_001, Verdict.ABOVE),
        (10_000_000, Verdict.ABOVE),
        (10_000_001, Verdict.BEYOND),
    ],
)
def test_a_quote_is_judged_against_the_published_range(quote: int, verdict: Verdict) -> None:
    assert card(quote=Rupiah(amount=quote)).verdict is verdict


def test_without_a_quote_there_is_no_verdict_and_the_quote_is_asked_for() -> None:
    assessed = card()

    assert assessed.verdict is None
    assert NextStep.TELL_QUOTE in assessed.next_steps


def test_told_views_are_the_reach_and_need_no_source() -> None:
    reach = card(views=15_000).reach

    assert reach is not None
    assert (reach.low, reach.typical, reach.high) == (15_000, 15_000, 15_000)
    assert reach.basis is Basis.TOLD
    assert reach.sources == ()


def test_tiktok_engagements_are_a_share_of_views_and_not_of_followers() -> None:
    assessed = card(platform=Platform.TIKTOK)

    assert assessed.engagement is not None
    assert assessed.engagement.base == "views"
    assert assessed.reach is not None
    assert assessed.engagements is not None
    assert assessed.engagements.typical == assessed.reach.typical * assessed.engagement.typical


def test_likes_and_comments_give_the_creators_own_rate() -> None:
    assessed = card(followers=20_000, likes=770, comments=30)

    assert assessed.told_engagement == Decimal("0.04")
    assert Finding.ENGAGEMENT_ABOVE_BAND in assessed.findings


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


def test_several_creators_are_compared_in_their_order() -> None:
    creators = tuple(Creator(handle=name, followers=5_000) for name in ("b", "a", "c"))

    compared = assess(creators)

    assert isinstance(compared, Comparison)
    assert [one.creator.handle for one in compared.creators] == ["b", "a", "c"]


@given(platform=platforms, pair=st.tuples(followers, followers))
def test_more_followers_never_mean_a_lower_tier_or_a_lower_usual_fee(
    platform: Platform | None, pair: tuple[int, int]
) -> None:
    small, large = (card(platform=platform, followers=count) for count in sorted(pair))

    assert TIERS.index(small.tier) <= TIERS.index(large.tier)
    if small.price and large.price:
        assert small.price.fee.typical <= large.price.fee.typical


@given(
    platform=platforms,
    count=followers,
    quotes=st.tuples(*[st.integers(min_value=0, max_value=10**12)] * 2),
)
def test_a_higher_quote_is_never_judged_more_kindly(
    platform: Platform | None, count: int, quotes: tuple[int, int]
) -> None:
    lower, higher = (
        card(platform=platform, followers=count, quote=Rupiah(amount=quote)).verdict
        for quote in sorted(quotes)
    )

    if lower and higher:
        assert FRIENDLINESS.index(lower) <= FRIENDLINESS.index(higher)


@given(platform=platforms, count=followers)
def test_every_figure_of_a_card_has_a_source(platform: Platform | None, count: int) -> None:
    assessed = card(platform=platform, followers=count)

    figures = (assessed.price, assessed.engagement, assessed.reach, assessed.engagements)
    for figure in figures:
        if figure is not None:
            assert figure.sources
            assert set(figure.sources) <= set(register())
