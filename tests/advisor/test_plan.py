"""Plans: every rupiah is accounted for, and every figure follows from what was bought."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given

from advisor.audience import audience_of
from advisor.crew import fees_on, size_of
from advisor.data import table
from advisor.errors import DataError
from advisor.money import NOTHING, Rupiah
from advisor.plan import Terms, barter_plan
from advisor.reach import counts_views
from advisor.spending import Shares
from advisor.tiers import BIG, SMALL
from advisor.vocabulary import Basis, Platform, Strategy, Tier
from tests.kit.plans import BUDGETS, EVEN, PLATFORMS, SOME, people, plan_of

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep


@given(SOME, BUDGETS)
def test_lines_reserve_and_rest_are_the_budget(
    some: tuple[Strategy, Platform, Shares], budget: int
) -> None:
    plan = plan_of(*some, budget)

    spent = sum(line.cost.amount for line in plan.lines)
    assert spent + plan.reserve.amount + plan.left.amount == budget
    assert plan.fees.amount == budget * 3 // 4
    assert plan.left >= NOTHING
    assert all(line.cost == line.fee.typical.times(line.posts) for line in plan.lines)


@given(SOME, BUDGETS)
def test_nobody_posts_more_than_three_times_and_a_mix_has_both_sizes(
    some: tuple[Strategy, Platform, Shares], budget: int
) -> None:
    plan = plan_of(*some, budget)

    tiers = {line.tier for line in plan.lines}
    assert all(line.creators <= line.posts <= 3 * line.creators for line in plan.lines)
    if plan.lines and plan.strategy is Strategy.MIX:
        assert Tier.MACRO in tiers
        assert sum(line.creators for line in plan.lines if line.tier in SMALL) >= 5
    elif plan.lines:
        assert tiers <= set(SMALL if plan.strategy is Strategy.MICRO else BIG)


@given(SOME, BUDGETS)
def test_ranges_are_ordered_and_costs_follow_from_them(
    some: tuple[Strategy, Platform, Shares], budget: int
) -> None:
    plan = plan_of(*some, budget)

    if plan.reach is None or plan.cpm is None or plan.engagements is None or plan.cpe is None:
        assert not plan.lines
        return
    cost = sum(line.cost.amount for line in plan.lines)
    counted = plan.views if counts_views(some[1]) else plan.reach
    assert counted
    for figure, price in ((counted, plan.cpm), (plan.engagements, plan.cpe)):
        assert 0 < figure.low <= figure.typical <= figure.high
        assert price.low <= price.typical <= price.high
        assert figure.basis is Basis.ASSUMED
        assert figure.sources
        assert figure.assumption
    assert plan.cpm.low == Rupiah.of(Decimal(cost * 1000) / counted.high)
    assert plan.cpe.high == Rupiah.of(Decimal(cost) / plan.engagements.low)


@given(SOME, BUDGETS)
def test_lines_together_reach_fewer_people_than_one_by_one(
    some: tuple[Strategy, Platform, Shares], budget: int
) -> None:
    plan = plan_of(*some, budget)

    apart = [line.reach.typical for line in plan.lines if line.reach]
    assert max(apart, default=0) <= people(plan) <= sum(apart)


@pytest.mark.parametrize(
    ("platform", "actions"),
    # Middle of 100,000 and 500,000 followers: 223,607. One per cent of them on Instagram;
    # 6.7 % of the 30 % of them who watch on TikTok.
    [(Platform.INSTAGRAM, 2_236), (Platform.TIKTOK, 4_495)],
)
def test_engagements_are_counted_on_the_base_their_rate_was_published_for(
    platform: Platform, actions: int
) -> None:
    plan = plan_of(Strategy.MACRO, platform, EVEN, 8_000_000)

    assert [line.posts for line in plan.lines] == [1]
    assert plan.engagements
    assert plan.engagements.typical == actions


def test_fees_on_youtube_are_twice_the_ones_elsewhere() -> None:
    instagram = plan_of(Strategy.MACRO, Platform.INSTAGRAM, EVEN, 100_000_000).lines[0]
    youtube = plan_of(Strategy.MACRO, Platform.YOUTUBE, EVEN, 100_000_000).lines[0]

    assert youtube.fee == instagram.fee.times(2)


def test_no_plan_is_made_with_figures_that_nobody_publishes() -> None:
    with pytest.raises(DataError, match=r"methods\.toml: no plan can be made for nano on x"):
        size_of(Platform.X, Tier.NANO)


def test_a_first_mix_is_one_big_creator_and_at_least_five_small_ones() -> None:
    plan = plan_of(Strategy.MIX, Platform.TIKTOK, EVEN, 10_000_000)

    assert [(line.tier, line.posts) for line in plan.lines] == [(Tier.NANO, 6), (Tier.MACRO, 1)]
    assert plan.left.amount == 180_000


def test_paid_in_product_some_of_the_gifted_post_and_nothing_is_spent() -> None:
    terms = Terms(Platform.TIKTOK, EVEN, audience_of(Platform.TIKTOK))

    plan = barter_plan(Strategy.MICRO, terms)

    assert plan.barter
    assert [(line.tier, line.creators, line.posts) for line in plan.lines] == [(Tier.NANO, 10, 4)]
    assert plan.budget == plan.reserve == plan.left == plan.lines[0].cost == NOTHING
    assert plan.reach
    assert plan.reach.low < plan.reach.typical < plan.reach.high
    assert plan.cpm is None


@pytest.mark.parametrize(
    ("budget", "most"), [(10_000_000, 10), (40_000_000, 12), (100_000_000, 25), (200_000_000, 40)]
)
@pytest.mark.parametrize("strategy", [Strategy.MICRO, Strategy.MIX])
def test_a_budget_buys_no_more_small_creators_than_can_be_looked_after(
    strategy: Strategy, budget: int, most: int
) -> None:
    plan = plan_of(strategy, Platform.INSTAGRAM, EVEN, budget)

    small = [line for line in plan.lines if line.tier in SMALL]
    assert sum(line.creators for line in small) <= most
    more = sum(line.posts for line in small) > sum(line.creators for line in small)
    assert ("looked_after" in plan.assumed) == more


@pytest.mark.parametrize("platform", PLATFORMS[:2])
@pytest.mark.parametrize("strategy", [Strategy.MICRO, Strategy.MIX])
def test_fewer_creators_still_spend_nine_tenths_of_the_fees(
    strategy: Strategy, platform: Platform
) -> None:
    for budget in range(11_000_000, 480_000_000, 977_000):
        plan = plan_of(strategy, platform, EVEN, budget)

        assert plan.left.amount * 10 <= plan.fees.amount, budget


def test_the_steps_of_looking_after_can_spend_their_fees_and_grow() -> None:
    steps = table("planning")["looked_after"]["steps"]

    for step in steps:
        assert step["creators"] * 3 * fees_on(Platform.INSTAGRAM).micro >= step["fees_to"]
    for less, more in pairwise(steps):
        assert less["fees_to"] < more["fees_to"]
        assert less["creators"] < more["creators"]


def test_beyond_the_most_creators_money_is_left_and_said_so() -> None:
    plan = plan_of(Strategy.MICRO, Platform.INSTAGRAM, EVEN, 10**15)

    assert "most_creators" in plan.assumed
    assert {line.tier: line.creators for line in plan.lines} == {Tier.NANO: 30, Tier.MICRO: 75}
    assert plan.left.amount > 7 * 10**14
