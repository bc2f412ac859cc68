"""The set that is chosen is the best there is, whatever the list and the rules."""

from collections.abc import Iterator
from itertools import product
from math import isclose

import pytest

from advisor.money import Rupiah
from advisor.shortlist import Aim, Candidate, Outcome, SideRules, Work, choose
from advisor.shortlist.offers import Question, worths_by
from advisor.shortlist.posing import pose
from advisor.shortlist.solving import solve
from advisor.shortlist.worth import Crowd, worth_of
from advisor.vocabulary import Measure
from tests.kit.lists import Dice, any_rules, made_up
from tests.kit.subsets import best_worth, broken
from tests.kit.subsets import worth_of as worth_by_hand

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

BY_REACH = Aim(measure=Measure.REACH)
FIFTIES = range(0, 1_000, 50)


@pytest.mark.parametrize("first", FIFTIES)
def test_no_subset_of_sixteen_creators_is_better(first: int) -> None:
    for seed in range(first, first + 50):
        candidates, money = made_up(16, seed), Dice(seed + 7).whole(3, 60) * 10**6
        rules = any_rules(candidates, seed)

        hired = _hired(candidates, money, rules)

        best = best_worth(candidates, money, rules)
        worth = sum(worth_by_hand(one) for one in candidates if one.key in hired)
        assert isclose(worth, best or 0.0, rel_tol=1e-7), seed
        assert not hired or broken(candidates, dict.fromkeys(hired, 1), money, rules) == []


def _hired(candidates: tuple[Candidate, ...], money: int, rules: SideRules) -> set[str]:
    question = Question(candidates, Rupiah(amount=money), rules, (BY_REACH,))
    posed = pose(question, worths_by(question, BY_REACH))
    solved = solve(posed.programme, Work()) if posed else None
    if posed is None or solved is None or solved.choice is None:
        return set()
    assert solved.most == solved.worth
    options = posed.programme.options(solved.choice)
    return {candidates[option.candidate].key for option in options if option.candidate >= 0}


@pytest.mark.parametrize("seed", range(12))
def test_no_other_number_of_posts_is_better(seed: int) -> None:
    candidates, money = made_up(6, seed), (4 + seed) * 10**6
    rules = SideRules(**{**dict(any_rules(candidates, seed)), "most_posts": 3})

    selection = choose(candidates, Rupiah(amount=money), rules)

    hired = {one.key: one.posts for one in selection.chosen}
    best = max((_worth(candidates, each) for each in _sets(candidates, money, rules)), default=0.0)
    assert isclose(_worth(candidates, hired), best, rel_tol=1e-7)
    assert (selection.outcome is Outcome.FOUND) == (best > 0) == selection.exact


def _sets(
    candidates: tuple[Candidate, ...], money: int, rules: SideRules
) -> Iterator[dict[str, int]]:
    for posts in product(range(4), repeat=len(candidates)):
        told = zip(candidates, posts, strict=True)
        hired = {candidate.key: many for candidate, many in told if many}
        if hired and not broken(candidates, hired, money, rules):
            yield hired


def _worth(candidates: tuple[Candidate, ...], hired: dict[str, int]) -> float:
    return sum(
        worth_of(one, hired[one.key], Measure.REACH, Crowd()) or 0.0
        for one in candidates
        if one.key in hired
    )
