"""Reach: repeats and shared followers are taken out as the media planners' formulas say."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.reach import (
    Group,
    careful,
    crowd_of_overlap,
    reached_together,
    share_reached,
)

SHARES = st.decimals("0.001", "0.9", places=3)
REACHES = st.decimals(1, 5_000_000, places=0)
CROWD = Decimal(10_000_000)


@pytest.mark.parametrize(("posts", "percent"), [(0, "0.0"), (1, "22.5"), (2, "33.0"), (3, "39.4")])
def test_more_posts_of_one_creator_meet_mostly_the_same_people(posts: int, percent: str) -> None:
    share = share_reached(Decimal("0.225"), posts)

    assert round(share * 100, 1) == Decimal(percent)


@pytest.mark.parametrize(
    ("creators", "crowd", "people"),
    [(2, 103_000_000, 44_995), (2, 5_000_000, 44_899), (10, 1_000_000, 203_533)],
)
def test_creators_who_share_a_crowd_reach_fewer_than_their_sum(
    creators: int, crowd: int, people: int
) -> None:
    reached = reached_together([Group(creators, Decimal(22_500))], Decimal(crowd))

    assert round(reached) == people


def test_four_hundred_spots_of_a_tenth_of_a_percent_reach_a_third() -> None:
    reached = reached_together([Group(400, Decimal(1))], Decimal(1_000))

    assert round(reached / 10, 2) == Decimal("32.98")


def test_a_measured_overlap_gives_the_crowd_that_yields_it() -> None:
    one = Decimal(22_500)

    crowd = crowd_of_overlap(one, one, duplicates=Decimal(9_000))

    assert crowd == Decimal(56_250)
    assert reached_together([Group(2, one)], crowd) == Decimal(36_000)


@given(SHARES, st.integers(1, 6))
def test_another_post_adds_people_but_fewer_than_the_one_before(
    share: Decimal, posts: int
) -> None:
    before, now, after = (share_reached(share, posts + step) for step in (-1, 0, 1))

    assert now < after < 1
    assert after - now < now - before


@given(st.lists(REACHES, min_size=1, max_size=6))
def test_together_they_reach_at_least_the_best_and_at_most_the_sum(reaches: list[Decimal]) -> None:
    reached = reached_together([Group(1, reach) for reach in reaches], CROWD)

    assert round(max(reaches)) <= round(reached) <= round(sum(reaches))
    assert reached < CROWD


def test_nobody_reaches_the_whole_crowd_alone() -> None:
    reached = reached_together([Group(1, CROWD * 3)], CROWD)

    assert reached == CROWD * Decimal("0.9")


def test_the_low_end_is_cut_once_more_only_when_creators_add_up() -> None:
    assert careful(Decimal(1_000), creators=1) == 1_000
    assert careful(Decimal(1_000), creators=2) == 950


def test_an_overlap_seen_through_pairs_is_near_what_agostini_would_say() -> None:
    """The course example of the formula: 100,000 in all, 32,000 of them double, K 1.125."""
    one, agostini = Decimal(50_000), Decimal(73_529)

    crowd = crowd_of_overlap(one, one, duplicates=Decimal(32_000))
    reached = reached_together([Group(2, one)], crowd)

    assert reached == Decimal(68_000)
    assert abs(reached - agostini) / agostini < Decimal("0.08")
