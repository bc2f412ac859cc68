"""Wishes: as many creators as were asked for, and an honest word on whether they can be paid."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.crew import fees_on
from advisor.money import Rupiah
from advisor.recommendation import Recommendation, recommend
from advisor.vocabulary import Goal, Platform, Strategy, Tier
from advisor.wish import Fit
from tests.kit.briefs import brief_for

TODAY = date(2026, 11, 25)
RATED = (Tier.NANO, Tier.MICRO, Tier.MACRO, Tier.MEGA)
BRIEFS = st.builds(
    brief_for,
    goals=st.lists(st.sampled_from(Goal), min_size=1, max_size=2, unique=True),
    budget=st.integers(1_000_000, 10**9),
    platforms=st.lists(st.sampled_from(Platform), max_size=1),
    creators_wanted=st.integers(1, 120),
    tier=st.sampled_from([None, *RATED]),
)


def wished(
    budget: int, number: int, tier: Tier | None = None, goal: str = "sales"
) -> Recommendation:
    """Return what is recommended on Instagram to somebody who wants so many creators."""
    brief = brief_for([goal], budget, ["instagram"], creators_wanted=number, tier=tier)
    return recommend(brief, TODAY)


def crew_of(advice: Recommendation) -> dict[Tier, tuple[int, int]]:
    """Return creators and posts of the plan by size."""
    return {line.tier: (line.creators, line.posts) for line in advice.plan.lines}


def test_ten_micro_creators_for_twenty_million_fit_if_less_is_kept_aside() -> None:
    advice = wished(20_000_000, 10, Tier.MICRO)

    assert advice.wish
    assert (advice.wish.fit, advice.wish.cost) == (Fit.TIGHT, Rupiah(amount=16_000_000))
    assert crew_of(advice) == {Tier.MICRO: (10, 10)}
    assert advice.plan.reserve == Rupiah(amount=4_000_000)


def test_ten_creators_of_no_named_size_are_as_big_as_the_money_makes_them() -> None:
    advice = wished(20_000_000, 10)

    assert advice.wish
    assert advice.wish.fit is Fit.YES
    assert crew_of(advice) == {Tier.NANO: (1, 2), Tier.MICRO: (9, 9)}


def test_money_that_no_more_creators_were_asked_for_is_left_and_said_so() -> None:
    plan = wished(100_000_000, 10, Tier.MICRO).plan

    assert plan.left == Rupiah(amount=27_000_000)
    assert "as_wanted" in plan.assumed
    assert "most_creators" not in plan.assumed


def test_what_cannot_be_paid_is_planned_as_far_as_the_money_goes() -> None:
    advice = wished(10_000_000, 12, Tier.MICRO)

    assert advice.wish
    assert (advice.wish.fit, advice.wish.planned) == (Fit.NO, 4)
    assert crew_of(advice) == {Tier.MICRO: (4, 4)}


def test_where_not_one_can_be_paid_our_own_plan_stands() -> None:
    advice, ours = (
        wished(2_000_000, 1, Tier.MACRO),
        recommend(brief_for(["sales"], 2_000_000, ["instagram"]), TODAY),
    )

    assert advice.wish
    assert (advice.wish.fit, advice.wish.planned) == (Fit.NO, 0)
    assert advice.plan == ours.plan


def test_a_wish_for_another_size_is_granted_and_the_advice_stays() -> None:
    advice = wished(100_000_000, 10, Tier.MICRO, goal="reach")

    assert advice.strategy is Strategy.MACRO
    assert advice.plan.strategy is Strategy.MICRO
    assert {plan.strategy for plan in advice.scenarios} == set(Strategy)


def test_more_creators_than_big_ones_can_be_paid_make_a_mix() -> None:
    advice = wished(100_000_000, 20, goal="reach")

    assert advice.wish
    assert advice.wish.fit is Fit.YES
    assert advice.plan.strategy is Strategy.MIX
    assert sum(line.creators for line in advice.plan.lines) == 20


def test_paid_in_product_as_many_get_it_as_are_wanted() -> None:
    advice = recommend(brief_for(["content"], 0, creators_wanted=20), TODAY)

    assert advice.wish is None
    assert crew_of(advice) == {Tier.NANO: (20, 8)}


@given(BRIEFS)
def test_a_wish_is_kept_to_the_number_or_said_not_to_be(brief: object) -> None:
    advice = recommend(brief, TODAY)

    wish, plan = advice.wish, advice.plan
    assert wish
    creators = sum(line.creators for line in plan.lines)
    assert wish.planned <= wish.creators
    assert creators == wish.planned or not wish.planned
    assert (wish.planned == wish.creators) == (wish.fit is not Fit.NO)
    spent = sum(line.cost.amount for line in plan.lines)
    assert spent + plan.reserve.amount + plan.left.amount == plan.budget.amount
    assert plan.left.amount >= 0
    assert all(line.creators <= line.posts <= 3 * line.creators for line in plan.lines)


@given(BRIEFS)
def test_the_cost_of_a_wish_for_a_size_is_its_usual_fee_times_the_number(brief: object) -> None:
    wish = recommend(brief, TODAY).wish

    assert wish
    if wish.tier is not None:
        platform = recommend(brief, TODAY).plan.platform
        assert platform
        assert wish.cost.amount == wish.creators * getattr(fees_on(platform), wish.tier)


@pytest.mark.parametrize(("days", "weekly"), [(30, "3.5"), (7, "15"), (21, "5")])
def test_a_duration_makes_a_rhythm(days: int, weekly: str) -> None:
    brief = brief_for(["local_visits"], 10_000_000, ["instagram"], duration_days=days)

    rhythm = recommend(brief, TODAY).rhythm

    assert rhythm
    assert (rhythm.posts, rhythm.per_week) == (15, Decimal(weekly))


def test_without_a_duration_there_is_no_rhythm() -> None:
    assert recommend(brief_for(["sales"], 10_000_000), TODAY).rhythm is None
