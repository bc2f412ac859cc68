"""A fee follows the followers, never falls, and shows what moves it line by line."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.benchmarks import Book, Fee, LineKind, book_of, fee_for, shipped_tables, tier_price
from advisor.sources import register
from advisor.vocabulary import Platform

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

PRICED = (None, Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
MIDDLES = {
    "nano": 3_162,
    "micro": 31_623,
    "macro_lower": 223_607,
    "macro_upper": 707_107,
    "mega": 2_000_000,
}
followers = st.integers(min_value=1_000, max_value=1_500_000_000)
near = st.integers(min_value=1_000, max_value=5_000_000)
formats = st.sampled_from([None, "feed", "reel", "story", "video", "live", "podcast"])
extras = st.sets(
    st.sampled_from(["usage_rights", "exclusivity", "whitelisting", "rush", "bundle"])
)
niches = st.sampled_from([None, "beauty", "food", "finance", "home"])
wishes = st.fixed_dictionaries({"format": formats, "addons": extras, "niche": niches})


def known(platform: Platform | None, count: int, **asked: object) -> Fee:
    """Return a fee that there must be."""
    fee = fee_for(platform, count, **asked)  # type: ignore[arg-type]
    assert fee is not None
    return fee


def amounts(fee: Fee) -> tuple[int, int, int]:
    """Return the range in rupiah."""
    return fee.fee.low.amount, fee.fee.typical.amount, fee.fee.high.amount


def with_deals(*rows: tuple[int, int, int]) -> Book:
    """Return a book with deals as (followers, low, high), each for a tenfold span."""
    money = {"kind": "price", "unit": "money", "currency": "IDR", "source": "herald2024"}
    figures = [
        {**money, "id": f"deal-{n}", "followers": [count, 10 * count], "low": low, "high": high}
        for n, (count, low, high) in enumerate(rows)
    ]
    return book_of(shipped_tables()._replace(own={"figure": figures}))


@given(st.sampled_from(PRICED), followers | near, followers | near, wishes)
def test_more_followers_never_cost_less(
    platform: Platform | None, one: int, other: int, asked: dict[str, object]
) -> None:
    small, big = (
        known(platform, min(one, other), **asked),
        known(platform, max(one, other), **asked),
    )

    assert all(less <= more for less, more in zip(amounts(small), amounts(big), strict=True))
    assert small.lowest_seen <= big.lowest_seen
    assert small.highest_seen <= big.highest_seen


@given(st.sampled_from(PRICED), followers | near, formats, extras)
def test_a_fee_is_a_range_inside_what_was_seen(
    platform: Platform | None, count: int, wanted: str | None, addons: set[str]
) -> None:
    fee = known(platform, count, format=wanted, addons=sorted(addons))

    low, typical, high = amounts(fee)
    assert 0 < fee.lowest_seen.amount <= low <= typical <= high <= fee.highest_seen.amount
    assert set(fee.sources) <= set(register())


@pytest.mark.parametrize(("band", "middle"), MIDDLES.items())
def test_in_the_middle_of_a_size_the_fee_is_that_of_its_band(band: str, middle: int) -> None:
    assert known(Platform.INSTAGRAM, middle).fee == tier_price(band).fee


def test_in_the_middle_of_macro_the_typical_fee_is_that_of_the_whole_tier() -> None:
    assert known(Platform.INSTAGRAM, 316_228).fee.typical == tier_price("macro").fee.typical


@pytest.mark.parametrize("border", [10_000, 100_000, 500_000, 1_000_000])
def test_there_is_no_step_where_a_size_begins(border: int) -> None:
    below, above = known(None, border - 1), known(None, border)

    assert below.fee == above.fee


@given(
    st.lists(
        st.tuples(
            st.sampled_from([1_000, 10_000, 100_000, 1_000_000]),
            st.integers(50_000, 500_000_000),
            st.integers(1, 40),
        ),
        max_size=9,
    ),
    near,
    near,
)
def test_no_deals_whatever_make_fees_fall_with_followers(
    deals: list[tuple[int, int, int]], one: int, other: int
) -> None:
    book = with_deals(*((count, low, low * times) for count, low, times in deals))

    small = known(None, min(one, other), book=book)
    big = known(None, max(one, other), book=book)
    assert all(less <= more for less, more in zip(amounts(small), amounts(big), strict=True))


@pytest.mark.parametrize("platform", [Platform.X, Platform.FACEBOOK, Platform.THREADS])
def test_where_nobody_publishes_prices_there_is_no_fee(platform: Platform) -> None:
    assert fee_for(platform, 45_000) is None
    assert fee_for(Platform.INSTAGRAM, 999) is None


def test_each_thing_asked_for_is_a_line_with_factor_and_sources() -> None:
    fee = known(
        Platform.INSTAGRAM, 31_623, format="reel", addons=("exclusivity", "rush"), niche="beauty"
    )

    told = [(line.kind, line.id, line.low, line.high) for line in fee.lines]
    assert told == [
        (LineKind.FORMAT, "reel", Decimal("1.15"), Decimal("1.25")),
        (LineKind.ADDON, "exclusivity", Decimal("1.2"), Decimal(3)),
        (LineKind.ADDON, "rush", Decimal("1.25"), Decimal("1.5")),
        (LineKind.NICHE, "beauty", Decimal("1.1"), Decimal(2)),
    ]
    assert fee.lines[1].sources == ("stackmatix2026", "calcscope")
    assert fee.post == tier_price("micro").fee
    # 500 thousand x 1.15 x 1.1 x (1 + 0.2 + 0.25), and 5 million x 1.25 x 2 x (1 + 2 + 0.5)
    assert (fee.fee.low.amount, fee.fee.high.amount) == (920_000, 44_000_000)


def test_many_sources_are_told_by_their_medians_and_two_by_how_far_they_lie_apart() -> None:
    rights, exclusive = known(None, 45_000, addons=("usage_rights", "exclusivity")).lines

    assert (len(rights.sources), rights.low, rights.high) == (5, Decimal("1.5"), Decimal("2.5"))
    assert (rights.lowest_seen, rights.highest_seen) == (Decimal("1.2"), Decimal(3))
    assert (exclusive.low, exclusive.high) == (Decimal("1.2"), Decimal(3))


@pytest.mark.parametrize(
    ("asked", "unsourced"),
    [
        ({"format": "podcast"}, ("podcast",)),
        ({"niche": "home"}, ("home",)),
        ({"addons": ("teleport", "rush", "rush")}, ("teleport",)),
        ({"format": "feed"}, ()),
    ],
)
def test_what_no_source_has_a_factor_for_moves_nothing_and_is_named(
    asked: dict[str, object], unsourced: tuple[str, ...]
) -> None:
    fee = known(Platform.INSTAGRAM, 45_000, **asked)

    assert fee.unsourced == unsourced
    assert [line.id for line in fee.lines] == (["rush"] if "addons" in asked else [])


def test_a_video_is_the_post_itself_on_tiktok_and_more_than_one_on_instagram() -> None:
    on_tiktok = known(Platform.TIKTOK, 45_000, format="video")
    on_instagram = known(Platform.INSTAGRAM, 45_000, format="video")

    assert (on_tiktok.lines, on_tiktok.fee) == ((), on_tiktok.post)
    assert [line.id for line in on_instagram.lines] == ["video"]


def test_youtube_is_twice_the_shared_price_and_weak_evidence() -> None:
    fee, shared = known(Platform.YOUTUBE, 31_623), known(None, 31_623)

    assert fee.fee.typical == shared.fee.typical.times(2)
    assert [line.kind for line in fee.lines] == [LineKind.PLATFORM]
    assert (fee.factor, fee.evidence, shared.factor) == (2, "weak", 1)
    assert {"wotb2023", "imh_copy2021"} <= set(fee.sources)


def test_the_evidence_is_that_of_the_weakest_part() -> None:
    assert known(Platform.INSTAGRAM, 45_000).evidence == "fair"
    assert known(Platform.INSTAGRAM, 45_000, format="reel").evidence == "weak"
    assert known(Platform.INSTAGRAM, 300_000).evidence == "weak"
