"""HiGHS's prices prove what trying everything proves, and it comes back when told to."""

from collections.abc import Iterator
from itertools import count
from math import inf, isclose

import pytest

from advisor.money import Rupiah
from advisor.shortlist import Aim, SideRules, Work, choose
from advisor.shortlist.offers import Question, worths_by
from advisor.shortlist.posing import pose
from advisor.shortlist.programme import Programme
from advisor.vocabulary import Measure
from bot.solver import Highs, Limits
from tests.kit.lists import Dice, any_rules, five_rules, made_up
from tests.kit.subsets import best_worth, broken, worth_of

BY_REACH = Aim(measure=Measure.REACH)


def posed(count_: int, money: int, rules: SideRules, seed: int = 1) -> Programme | None:
    question = Question(made_up(count_, seed), Rupiah(amount=money), rules, (BY_REACH,))
    found = pose(question, worths_by(question, BY_REACH))
    return None if found is None else found.programme


def programmes() -> Iterator[tuple[int, int, SideRules, Programme]]:
    for seed in range(120):
        money, rules = Dice(seed + 7).whole(3, 60) * 10**6, any_rules(made_up(16, seed), seed)
        programme = posed(16, money, rules, seed)
        if programme is not None and programme.groups:
            yield seed, money, rules, programme


def test_a_tree_closed_by_prices_ends_with_the_best_subset() -> None:
    for seed, money, rules, programme in programmes():
        candidates = made_up(16, seed)
        best = best_worth(candidates, money, rules)
        prices = (0.0,) * len(programme.rows)

        reply = Highs().proof(programme, prices, None)
        options = programme.options(reply.choice) if reply.choice else []
        hired = [candidates[one.candidate] for one in options if one.candidate >= 0]
        assert reply.most == (programme.worth(reply.choice) if reply.choice else -inf), seed
        assert isclose(sum(map(worth_of, hired)), best or 0.0, rel_tol=1e-7), seed
        fits = dict.fromkeys((one.key for one in hired), 1)
        assert not hired or broken(candidates, fits, money, rules) == [], seed


def test_nothing_is_above_the_best() -> None:
    for seed, _, _, programme in programmes():
        prices = (0.0,) * len(programme.rows)
        most = Highs().proof(programme, prices, None).most

        below = Highs().proof(programme, prices, int(most) - 1) if most > -inf else None
        again = Highs().proof(programme, prices, int(most)) if most > -inf else None

        assert below is None or (below.choice is not None and below.most == most), seed
        assert again is None or (again.choice, again.most) == (None, most), seed


def test_with_few_prices_the_proof_holds_and_says_less() -> None:
    programme = posed(400, 120_000_000, five_rules(made_up(400), 20))
    assert programme is not None
    solver = Highs()
    prices = solver.prices(programme) or ()

    best = solver.proof(programme, prices, None)
    some = Highs(Limits(asked=3)).proof(programme, prices, None)

    assert best.choice is not None
    assert best.most == programme.worth(best.choice) < some.most < inf


@pytest.mark.parametrize("after", [0, 1, 20])
def test_told_to_stop_a_solver_asks_no_more_prices(after: int) -> None:
    candidates = made_up(400)
    asked = count()

    selection = choose(
        candidates,
        Rupiah(amount=120_000_000),
        five_rules(candidates, 20),
        work=Work(solver=Highs(), stop=lambda: next(asked) >= after),
    )

    hired = {one.key: one.posts for one in selection.chosen}
    assert hired
    assert broken(candidates, hired, 120_000_000, five_rules(candidates, 20)) == []
    assert selection.gap > 0
    assert next(asked) < after + 40
