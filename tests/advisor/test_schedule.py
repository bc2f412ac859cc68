"""A campaign in time: in order, ending on the deadline, honest about what no longer fits."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from advisor.recommendation import Recommendation, recommend
from advisor.schedule import Schedule
from tests.kit.briefs import brief_for

TODAY = date(2026, 11, 25)
POSTS = ("posts", "small_posts")


def scheduled(days: int | None, budget: int = 30_000_000) -> Schedule:
    deadline = None if days is None else TODAY + timedelta(days=days)
    brief = brief_for(["launch"], budget, ["instagram"], deadline=deadline)
    advice: Recommendation = recommend(brief, TODAY)
    assert advice.schedule
    return advice.schedule


@given(st.integers(0, 400), st.sampled_from([2_000_000, 30_000_000, 500_000_000]))
def test_the_last_posts_are_on_the_deadline_and_all_is_in_order(days: int, budget: int) -> None:
    schedule = scheduled(days, budget)

    dates = [step.day for step in schedule.steps if step.day]
    assert dates == sorted(dates)
    assert len(dates) == len(schedule.steps)
    last = [step.day for step in schedule.steps if step.id in POSTS]
    assert last == [schedule.deadline]
    assert [step.late for step in schedule.steps] == [day < TODAY for day in dates]


@given(st.integers(0, 400))
def test_nothing_is_late_from_the_earliest_day_on(days: int) -> None:
    schedule = scheduled(days)

    assert bool(schedule.late) == (TODAY + timedelta(days=days) < schedule.earliest)


def test_big_creators_go_first_where_there_are_small_ones_too() -> None:
    ids = [step.id for step in scheduled(60).steps]

    assert ids.index("big_posts") < ids.index("small_posts")
    assert "posts" not in ids
    assert scheduled(60).sources == ("gu2025",)


def test_one_size_of_creators_posts_in_one_wave() -> None:
    schedule = scheduled(60, 500_000)

    assert not schedule.waves
    assert "posts" in [step.id for step in schedule.steps]


def test_a_deadline_that_is_over_plans_nothing() -> None:
    schedule = scheduled(-1)

    assert schedule.past
    assert schedule.late == ()


def test_without_a_deadline_there_are_weeks() -> None:
    schedule = scheduled(None)

    assert [step.day for step in schedule.steps if step.day] == []
    weeks = [step.week for step in schedule.steps]
    assert weeks == sorted(weeks)
    assert weeks[0] == 1


def test_nothing_bought_is_nothing_to_plan() -> None:
    assert recommend(brief_for(["sales"], 1_000), TODAY).schedule is None
