"""Creators in a ranking: by the sum that fits the goal, whatever order they came in."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.comparison import BEST_SHOWN, MOST_DRAWN, Comparison, compare, measure_of, shortlist
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.vocabulary import Basis, Goal, Measure, Platform
from tests.kit.creators import addons


def creator(
    handle: str, followers: int | None = 45_000, fee: int | None = None, **said: object
) -> Creator:
    """Return an Instagram creator, unless said otherwise."""
    told = {"platform": Platform.INSTAGRAM, "quote": fee and Rupiah(amount=fee), **said}
    return Creator(handle=handle, followers=followers, **told)


def names(comparison: Comparison) -> list[str | None]:
    """Return who stands where."""
    return [standing.card.creator.handle for standing in comparison.ranking]


DEAR = creator("dear", fee=6_000_000)
CHEAP = creator("cheap", fee=1_000_000)
SMALL = creator("small", 9_000, fee=2_000_000)
SILENT = creator("silent", 45_000)
UNKNOWN = creator("unknown", None, fee=100_000)


@pytest.mark.parametrize(
    ("goals", "measure"),
    [
        ((), Measure.REACH),
        ((Goal.AWARENESS,), Measure.REACH),
        ((Goal.LAUNCH, Goal.SALES), Measure.REACH),
        ((Goal.TRUST,), Measure.ENGAGEMENT),
        ((Goal.SALES, Goal.REACH), Measure.ENGAGEMENT),
    ],
)
def test_the_first_goal_says_what_creators_are_compared_by(
    goals: tuple[Goal, ...], measure: Measure
) -> None:
    assert compare((DEAR, CHEAP), goals).measure is measure


def test_every_goal_has_a_measure_and_only_those_of_money_a_caveat() -> None:
    assert all(measure_of(goal) in Measure for goal in Goal)
    assert compare((DEAR, CHEAP), (Goal.SALES,)).indirect
    assert not compare((DEAR, CHEAP), (Goal.TRUST,)).indirect
    assert not compare((DEAR, CHEAP)).indirect


def test_the_cost_is_the_fee_for_a_thousand_people_reached() -> None:
    first = compare((DEAR, CHEAP)).ranking[0]

    assert first.card.creator.handle == "cheap"
    assert first.cost.typical == Rupiah.of(1_000_000 * 1_000 / first.card.reach.typical)
    assert first.cost.low <= first.cost.typical <= first.cost.high


def test_without_a_quote_the_fee_to_expect_stands_in_and_says_so() -> None:
    ranked = {one.card.creator.handle: one for one in compare((CHEAP, SILENT)).ranking}

    assert ranked["silent"].basis is Basis.BENCHMARK
    assert ranked["silent"].fee == ranked["silent"].card.fee.typical
    assert ranked["cheap"].basis is Basis.TOLD


def test_who_asks_for_nothing_is_not_the_cheapest() -> None:
    barter = compare((creator("barter", fee=0), CHEAP)).ranking

    assert [one.card.creator.handle for one in barter] == ["cheap", "barter"]
    assert barter[1].basis is Basis.BENCHMARK


def test_whose_cost_cannot_be_told_stands_last() -> None:
    comparison = compare((UNKNOWN, DEAR))

    assert names(comparison) == ["dear", "unknown"]
    assert comparison.ranking[1].cost is None


def test_who_asks_no_less_and_brings_no_more_is_beaten_by_the_best_of_those_that_do() -> None:
    comparison = compare((DEAR, CHEAP, SMALL))

    beaten = {one.card.creator.handle: one.beaten_by for one in comparison.ranking}
    assert names(comparison)[0] == "cheap"
    assert beaten == {"cheap": None, "dear": 0, "small": 0}


def test_a_usual_fee_beats_nobody() -> None:
    comparison = compare((SILENT, creator("bigger", 60_000), DEAR))

    assert all(one.beaten_by is None for one in comparison.ranking)


def test_equal_creators_do_not_beat_each_other() -> None:
    comparison = compare((creator("a", fee=1_000_000), creator("b", fee=1_000_000)))

    assert names(comparison) == ["a", "b"]
    assert all(one.beaten_by is None for one in comparison.ranking)


def test_one_account_with_different_figures_is_named_and_not_merged() -> None:
    comparison = compare((creator("a", fee=1_000_000), CHEAP, creator("a", 90_000, fee=9_000_000)))

    assert [(clash.handle, len(clash.places)) for clash in comparison.clashes] == [("a", 2)]
    assert names(comparison).count("a") == 2


def test_one_name_on_two_platforms_is_no_contradiction() -> None:
    comparison = compare((creator("a"), creator("a", platform=Platform.TIKTOK)))

    assert comparison.clashes == ()


def test_the_first_two_are_close_until_their_views_are_told() -> None:
    benchmark = compare((creator("a", fee=1_000_000), creator("b", fee=1_200_000)))
    measured = compare(
        (
            creator("a", fee=1_000_000, views=30_000),
            creator("b", fee=1_200_000, views=20_000),
        )
    )

    assert benchmark.close
    assert not measured.close


def test_of_many_only_the_best_are_shown() -> None:
    few = compare(tuple(creator(f"k{at}") for at in range(BEST_SHOWN)))
    many = compare(tuple(creator(f"k{at}") for at in range(MOST_DRAWN + 1)))

    assert few.shown == few.ranking
    assert few.rest == ()
    assert (many.shown, many.rest) == (many.ranking[:BEST_SHOWN], many.ranking[BEST_SHOWN:])
    assert many.drawn == many.ranking[:MOST_DRAWN]


def test_a_shortlist_has_the_best_by_either_measure_in_the_order_they_came() -> None:
    engaging = creator("engaging", fee=9_000_000, engagement_rate=Decimal("0.4"))
    crowd = tuple(creator(f"k{at}", fee=5_000_000) for at in range(30))

    kept = shortlist((*crowd, CHEAP, engaging), 4)

    assert len(kept) == 4
    assert kept[-2:] == (CHEAP, engaging)
    assert shortlist(crowd, 30) == crowd


creators = st.builds(
    Creator,
    addons=addons,
    niche=st.sampled_from([None, "beauty", "home"]),
    handle=st.sampled_from(["a", "b", "c", None]),
    platform=st.sampled_from([Platform.INSTAGRAM, Platform.TIKTOK, Platform.X, None]),
    followers=st.sampled_from([None, 0, 900, 5_000, 45_000, 120_000, 2_000_000, 10**10]),
    quote=st.sampled_from([None, Rupiah(amount=0), Rupiah(amount=500_000), Rupiah(amount=10**7)]),
    views=st.sampled_from([None, 0, 1, 20_000]),
    likes=st.sampled_from([None, 0, 900, 10**9]),
    engagement_rate=st.sampled_from([None, Decimal("0.03"), Decimal(4)]),
)


@given(
    named=st.lists(creators, min_size=2, max_size=6),
    goals=st.sampled_from([(), (Goal.SALES,)]),
    data=st.data(),
)
def test_a_ranking_does_not_depend_on_who_was_named_first(
    named: list[Creator], goals: tuple[Goal, ...], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(named))

    one, other = compare(named, goals), compare(shuffled, goals)

    assert (one.ranking, one.clashes, one.close) == (other.ranking, other.clashes, other.close)
    assert [card.creator for card in other.creators] == shuffled


@given(named=st.lists(creators, min_size=2, max_size=6))
def test_who_beats_another_stands_before_it_and_is_beaten_by_nobody_it_beats(
    named: list[Creator],
) -> None:
    ranking = compare(named).ranking

    for at, standing in enumerate(ranking):
        if standing.beaten_by is not None:
            assert standing.beaten_by < at
            assert ranking[standing.beaten_by].fee <= standing.fee
