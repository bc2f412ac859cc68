"""More money: little of it is left without a word, and it never buys fewer people."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.crew import size_of
from advisor.data import table
from advisor.recommendation import recommend
from advisor.spending import Shares
from advisor.vocabulary import Goal, Platform, Strategy
from tests.kit.briefs import brief_for
from tests.kit.plans import BUDGETS, EVEN, PLATFORMS, SHARES, SOME, people, plan_of

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

WHY_LEFT = {"most_creators", "looked_after", "as_wanted", "indivisible"}


@given(SOME, BUDGETS)
def test_a_tenth_of_the_fees_is_left_at_most_or_the_plan_says_why(
    some: tuple[Strategy, Platform, Shares], budget: int
) -> None:
    plan = plan_of(*some, budget)

    if not plan.lines or plan.left.amount * 10 <= plan.fees.amount:
        return
    assert WHY_LEFT & set(plan.assumed)
    if "indivisible" in plan.assumed:
        assert plan.left < min(
            size_of(some[1], line.tier).price.fee.typical for line in plan.lines
        )


def test_what_pays_no_second_big_creator_makes_the_first_one_bigger_and_the_rest_is_said() -> None:
    plan = plan_of(Strategy.MACRO, Platform.INSTAGRAM, EVEN, 15_800_000)

    (line,) = plan.lines
    assert (line.posts, line.followers) == (1, 440_000)
    assert plan.left.amount * 10 > plan.fees.amount
    assert {"bigger", "indivisible"} <= set(plan.assumed)


@given(st.sampled_from(PLATFORMS), st.integers(5_000_000, 60_000_000))
def test_what_single_posts_leave_over_makes_creators_bigger_within_their_tier(
    platform: Platform, budget: int
) -> None:
    plan = plan_of(Strategy.MACRO, platform, EVEN, budget)

    for line in plan.lines:
        usual = size_of(platform, line.tier)
        first, end = table("planning")["tier"][line.tier]["followers"]
        assert first <= line.followers < end
        assert line.bigger == (line.followers > usual.followers) == ("bigger" in plan.assumed)
        if line.bigger:
            assert line.fee.typical > usual.price.fee.typical
            assert people(plan) > usual.followers * usual.reach.typical * line.posts * Decimal(
                "0.9"
            )


@given(st.sampled_from(Strategy), st.sampled_from(PLATFORMS), SHARES, BUDGETS, BUDGETS)
def test_more_money_never_reaches_fewer_people(
    strategy: Strategy, platform: Platform, shares: Shares, one: int, other: int
) -> None:
    less, more = (plan_of(strategy, platform, shares, budget) for budget in sorted((one, other)))

    assert people(less) <= people(more)


@given(
    st.sampled_from(Goal),
    st.sampled_from(PLATFORMS),
    st.integers(10**5, 10**8) | st.integers(10**8, 3 * 10**9),
    st.integers(1, 10**8),
)
def test_what_is_advised_reaches_no_fewer_people_with_more_money(
    goal: Goal, platform: Platform, budget: int, more: int
) -> None:
    plans = (
        recommend(brief_for([goal], amount, [platform]), date(2026, 11, 25)).plan
        for amount in (budget, budget + more)
    )

    assert people(next(plans)) <= people(next(plans))


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("strategy", Strategy)
def test_more_money_never_reaches_fewer_people_step_by_step(
    strategy: Strategy, platform: Platform
) -> None:
    reached = [
        people(plan_of(strategy, platform, EVEN, budget))
        for budget in range(300_000, 60_000_000, 97_000)
    ]

    assert reached == sorted(reached)
