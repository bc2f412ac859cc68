"""Candidates say what their cards say, and worth is counted as plans count reach."""

from decimal import Decimal
from math import exp, isclose

import pytest

from advisor.assessment import assess
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.reach import Group, reached_together, share_reached
from advisor.shortlist import Aim, Candidate, Crowd, candidates_of, choose
from advisor.shortlist.worth import crowd_of, people, worth_of
from advisor.vocabulary import Basis, Measure, Platform, Trait

REACH = Measure.REACH


def candidates(*creators: Creator) -> tuple[Candidate, ...]:
    return candidates_of(assess(creators).creators)


def creator(handle: str, **said: object) -> Creator:
    return Creator(handle=handle, platform=Platform.INSTAGRAM, followers=45_000, **said)


def test_a_quote_counts_as_asked_and_without_one_the_usual_fee_stands_in() -> None:
    card = assess((creator("b"),)).creators[0]

    quoted, guessed, pack, barter = candidates(
        creator("a", quote=Rupiah(amount=9_000_000), posts=3),
        creator("b"),
        creator("c", quote=Rupiah(amount=5_000_000), posts=2, package=True),
        creator("d", barter=True),
    )

    assert quoted.fee is not None
    assert (quoted.fee.low.amount, quoted.fee.high.amount, quoted.sold) == (
        9_000_000,
        9_000_000,
        3,
    )
    assert (guessed.fee, guessed.assumed, quoted.assumed) == (card.fee, True, False)
    assert (pack.sold, barter.assumed) == (1, False)
    assert barter.fee is not None
    assert barter.fee.high.amount == 0


def test_told_views_beat_the_usual_reach() -> None:
    told, usual = candidates(creator("a", views=50_000), creator("b"))

    assert told.reach is not None
    assert usual.reach is not None
    assert told.reach.typical == Decimal(34_000) > usual.reach.typical


def test_keys_differ_where_handles_do_not() -> None:
    keys = [one.key for one in candidates(creator("a"), creator("a"), Creator(followers=5_000))]

    assert keys == ["a", "a#2", "#1"]


@pytest.mark.parametrize("posts", [1, 2, 3])
def test_repeated_posts_reach_what_plans_count(posts: int) -> None:
    by_plan = 45_000 * share_reached(Decimal("0.225"), posts)

    assert isclose(people(45_000, 45_000 * 0.225, posts), float(by_plan))


def test_who_reaches_more_than_follow_gains_by_further_posts_too() -> None:
    assert 50_000 < people(1_000, 50_000, 2) < people(1_000, 50_000, 3) < 60_000


def test_worths_add_up_to_the_people_reached_together() -> None:
    one, two = candidates(creator("a"), creator("b", views=50_000))
    crowd = crowd_of(Platform.INSTAGRAM, Crowd())

    assert crowd is not None
    total = sum(worth_of(each, 1, REACH, Crowd()) or 0.0 for each in (one, two))
    groups = [Group(1, each.reach.typical) for each in (one, two) if each.reach]
    assert isclose(crowd * (1 - exp(-total)), float(reached_together(groups, Decimal(crowd))))


def test_a_smaller_or_told_crowd_is_shared_by_more() -> None:
    usual, local = Crowd(), Crowd(frozenset({Trait.LOCAL}))

    crowds = [crowd_of(Platform.TIKTOK, each) or 0 for each in (usual, local, Crowd(told=90_000))]

    assert crowds == sorted(crowds, reverse=True)
    assert crowds[-1] == 90_000
    assert crowd_of(Platform.X, usual) is None


def test_a_set_on_two_platforms_reaches_no_more_than_both_alone() -> None:
    tiktok = Creator(handle="b", platform=Platform.TIKTOK, followers=90_000)
    list_ = candidates(creator("a", likes=900), tiktok)
    money = Rupiah(amount=10**9)

    both = choose(list_, money, aims=(Aim(measure=REACH), Aim(measure=Measure.ENGAGEMENT)))

    alone = [choose((each,), money).reach for each in list_]
    assert both.reach is not None
    assert both.keys == ("a", "b")
    single = [figure.typical for figure in alone if figure]
    assert max(single) < both.reach.typical < sum(single)
    assert both.reach.basis is Basis.ASSUMED
    assert both.engagements is not None
    assert both.engagements.typical > 900
    assert both.cost.low < both.cost.high


def test_nobody_has_figures_on_a_platform_nobody_counts() -> None:
    list_ = candidates(
        Creator(handle="a", platform=Platform.X, followers=45_000, quote=Rupiah(amount=1))
    )

    selection = choose(list_, Rupiah(amount=10**9))

    assert selection.chosen == ()


def test_a_choice_needs_an_aim() -> None:
    with pytest.raises(ValueError, match="one aim"):
        choose(candidates(creator("a")), Rupiah(amount=1), aims=())
