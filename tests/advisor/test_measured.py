"""Measured beats benchmark: own figures give an own rate, and narrow every range."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.addons import Addon
from advisor.benchmarks import engagement_band, fee_for, reach_band
from advisor.expectation import OwnFigure
from advisor.figures import Figure
from advisor.money import RupiahRange
from advisor.vocabulary import Basis, Platform, Tier
from tests.kit.creators import (
    addons,
    card,
    counts,
    figures,
    followers,
    formats,
    niches,
    platforms,
    rates,
)

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep


def test_likes_and_comments_are_a_share_of_followers_on_instagram() -> None:
    own = card(followers=20_000, likes=770, comments=30).own

    assert own
    assert own.rate == Decimal("0.04")
    assert own.base_known


@pytest.mark.parametrize("platform", [Platform.TIKTOK, Platform.YOUTUBE])
def test_likes_and_comments_are_a_share_of_views_on_video_platforms(platform: Platform) -> None:
    own = card(platform=platform, followers=20_000, views=10_000, likes=770, comments=30).own

    assert own
    assert own.rate == Decimal("0.08")


def test_likes_without_views_say_nothing_of_the_rate_on_tiktok() -> None:
    assessed = card(platform=Platform.TIKTOK, likes=770, comments=30)

    assert assessed.own is None
    assert assessed.engagements
    assert (assessed.engagements.typical, assessed.engagements.basis) == (800, Basis.TOLD)


def test_counts_win_over_a_told_rate_and_a_told_rate_is_of_a_base_we_do_not_know() -> None:
    counted = card(followers=20_000, likes=800, engagement_rate=Decimal("0.09")).own
    told = card(followers=20_000, engagement_rate=Decimal("0.09")).own

    assert counted
    assert (counted.rate, counted.base_known) == (Decimal("0.04"), True)
    assert told
    assert (told.rate, told.base_known) == (Decimal("0.09"), False)


@pytest.mark.parametrize(
    ("platform", "part"), [(Platform.TIKTOK, "0.68"), (Platform.YOUTUBE, "0.75")]
)
def test_told_views_are_views_and_the_reach_behind_them_is_assumed(
    platform: Platform, part: str
) -> None:
    assessed = card(platform=platform, views=15_000)

    assert assessed.views
    assert (assessed.views.typical, assessed.views.basis) == (15_000, Basis.TOLD)
    assert assessed.reach
    assert assessed.reach.typical == Decimal(part) * 15_000
    assert assessed.reach.basis is Basis.ASSUMED
    assert assessed.reach.assumption == "views-reach"


def test_views_as_usual_for_the_size_change_nothing_but_the_width() -> None:
    before = card(platform=Platform.TIKTOK)
    assert before.views
    assert before.reach
    assert before.fee

    after = card(platform=Platform.TIKTOK, views=int(before.views.typical))

    assert after.reach
    assert after.fee
    assert after.reach.typical == before.reach.typical
    assert after.fee.typical == before.fee.typical
    assert width(after.fee) < width(before.fee)


def test_an_impossible_rate_moves_no_fee_and_counts_no_engagement() -> None:
    assessed = card(engagement_rate=Decimal(4))

    assert assessed.expectation is None
    assert assessed.engagements is None


def test_the_figure_asked_for_narrows_as_much_as_was_said() -> None:
    before = card(platform=Platform.TIKTOK)
    assert before.narrowing
    assert before.narrowing.figure is OwnFigure.VIEWS
    assert before.views
    assert before.fee

    after = card(platform=Platform.TIKTOK, views=int(before.views.typical))

    assert after.fee
    assert 1 - Decimal(width(after.fee)) / width(before.fee) == before.narrowing.share
    assert after.narrowing
    assert after.narrowing.figure is OwnFigure.ENGAGEMENT


def test_nothing_is_asked_for_once_all_is_told() -> None:
    assert card(views=9_000, likes=450, comments=10).narrowing is None


@given(
    usual=st.fixed_dictionaries(
        {
            "platform": platforms,
            "followers": followers,
            "format": formats,
            "addons": addons,
            "niche": niches,
        }
    ),
    views=counts,
    likes=counts,
    rate=rates,
)
def test_one_more_measured_figure_never_widens_a_range(
    usual: dict[str, object], views: int, likes: int, rate: Decimal
) -> None:
    steps = (
        ({}, {"views": views}),
        ({}, {"likes": likes}),
        ({}, {"engagement_rate": rate}),
        ({"views": views}, {"views": views, "likes": likes}),
        ({"likes": likes}, {"views": views, "likes": likes}),
        ({"engagement_rate": rate}, {"views": views, "engagement_rate": rate}),
        ({"views": views}, {"views": views, "engagement_rate": rate}),
    )
    for fewer, more in steps:
        before, after = card(**usual, **fewer), card(**usual, **more)

        if before.fee and after.fee:
            assert width(after.fee) <= width(before.fee)
            assert spread(after.fee) <= spread(before.fee)
        for name in ("views", "reach", "engagements"):
            old, new = getattr(before, name), getattr(after, name)
            if old and new and old.low and new.low:
                assert ratio(new) <= ratio(old)


@given(platform=platforms, count=followers, told=figures, kind=formats, terms=addons, niche=niches)
def test_an_expected_fee_stays_inside_the_published_one(  # noqa: PLR0913, PLR0917 - one for each strategy
    platform: Platform,
    count: int,
    told: dict[str, object],
    kind: str | None,
    terms: tuple[Addon, ...],
    niche: str | None,
) -> None:
    asked = {"platform": platform, "followers": count, "format": kind}
    assessed = card(**asked, addons=terms, niche=niche, **told)
    published = fee_for(platform, count, format=kind, addons=terms, niche=niche)

    assert published
    assert assessed.fee
    assert published.fee.low <= assessed.fee.low <= assessed.fee.typical
    assert assessed.fee.typical <= assessed.fee.high <= published.fee.high


@pytest.mark.parametrize("platform", [Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE])
def test_usual_rates_never_rise_with_the_size(platform: Platform) -> None:
    """The expected fee is monotone in followers only as long as this holds for the bands."""
    sizes = (Tier.NANO, Tier.MICRO, Tier.MACRO, Tier.MEGA)
    placements = ("feed", "reels", "story") if platform is Platform.INSTAGRAM else (None,)

    lines = [[engagement_band(platform, tier) for tier in sizes]]
    lines += [[reach_band(platform, tier, placed) for tier in sizes] for placed in placements]

    for line in lines:
        usual = [band.typical for band in line if band]
        assert len(usual) == len(sizes)
        assert usual == sorted(usual, reverse=True)


def width(fee: RupiahRange) -> int:
    return fee.high.amount - fee.low.amount


def spread(fee: RupiahRange) -> Decimal:
    return Decimal(fee.high.amount) / fee.low.amount


def ratio(figure: Figure) -> Decimal:
    return round(figure.high / figure.low, 12)
