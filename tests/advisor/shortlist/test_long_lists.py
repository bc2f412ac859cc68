"""Long lists: what is returned is allowed, its proof is true, and nobody outside is trusted."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from advisor.money import Rupiah
from advisor.shortlist import Aim, Outcome, Selection, SideRules, Solver, Work, choose
from advisor.shortlist.multipliers import bound_at
from advisor.shortlist.offers import Question, worths_by
from advisor.shortlist.posing import pose
from advisor.shortlist.programme import Programme
from advisor.shortlist.solving import Reply
from advisor.vocabulary import Measure
from bot.solver import big_solver
from tests.kit.lists import five_rules, made_up
from tests.kit.subsets import broken, worth_of

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

LIST = made_up(100)
MONEY = 60_000_000
RULES = five_rules(LIST, 12)
LITTLE = Work(steps=1_000)


class Liar:
    """A solver that says what it is told to."""

    def __init__(self, place: int, price: float, most: float) -> None:
        self._place, self._price, self._most = place, price, most

    def prices(self, programme: Programme, stop: Any = None) -> tuple[float, ...] | None:  # noqa: D102 - as in Solver
        del stop
        return (self._price,) * len(programme.rows)

    def choice(self, programme: Programme, stop: Any = None) -> tuple[int, ...] | None:  # noqa: D102 - likewise
        del stop
        return tuple(min(self._place, len(group) - 1) for group in programme.groups)

    def proof(  # noqa: D102 - likewise
        self, programme: Programme, prices: Sequence[float], floor: int | None, stop: Any = None
    ) -> Reply:
        del prices, floor, stop
        return Reply(self.choice(programme), self._most)


def chosen(work: Work, rules: SideRules = RULES, money: int = MONEY) -> Selection:
    return choose(LIST, Rupiah(amount=money), rules, work=work)


def worth(selection: Selection) -> float:
    return sum(worth_of(one) for one in LIST if one.key in selection.keys)


def test_with_little_work_a_set_is_allowed_and_its_gap_true() -> None:
    best = chosen(Work(solver=big_solver()))

    quick = chosen(LITTLE)

    hired = {one.key: one.posts for one in quick.chosen}
    assert broken(LIST, hired, MONEY, RULES) == []
    assert worth(quick) <= worth(best) * (1 + 1e-9)
    assert worth(best) * (1 - float(quick.gap)) <= worth(quick) * (1 + 1e-6)
    assert Decimal(0) < quick.gap < Decimal("0.2")


def test_a_solver_proves_what_the_own_method_leaves_open() -> None:
    selection = chosen(Work(solver=big_solver()))

    hired = {one.key: one.posts for one in selection.chosen}
    assert broken(LIST, hired, MONEY, RULES) == []
    assert selection.helped
    assert selection.exact


def test_a_solver_finds_the_prices_that_the_own_method_comes_near() -> None:
    aim = Aim(measure=Measure.REACH)
    question = Question(LIST, Rupiah(amount=MONEY), RULES, (aim,))
    posed, solver = pose(question, worths_by(question, aim)), big_solver()
    assert posed is not None
    assert solver is not None

    prices, choice = solver.prices(posed.programme), solver.choice(posed.programme)

    assert prices is not None
    assert min(prices) >= 0 < max(prices)
    assert choice is not None
    assert posed.programme.allows(choice)
    assert posed.programme.worth(choice) <= bound_at(posed.programme, prices).limit


def test_the_same_list_gives_the_same_set() -> None:
    assert chosen(LITTLE) == chosen(LITTLE)


@pytest.mark.parametrize("liar", [Liar(1, 0.0, 1e15), Liar(0, 1e9, 1e15), Liar(9, 1.0, 1e15)])
def test_a_solver_that_errs_breaks_no_rule(liar: Solver) -> None:
    selection = chosen(Work(solver=liar, steps=500))

    hired = {one.key: one.posts for one in selection.chosen}
    assert hired
    assert broken(LIST, hired, MONEY, RULES) == []


def test_told_to_stop_it_returns_what_it_has() -> None:
    selection = chosen(Work(stop=lambda: True))

    hired = {one.key: one.posts for one in selection.chosen}
    assert selection.outcome is Outcome.FOUND
    assert broken(LIST, hired, MONEY, RULES) == []
    assert selection.gap > 0


def test_everybody_is_hired_or_left_out_for_a_reason() -> None:
    selection = chosen(LITTLE)

    out = {one.key for one in selection.left_out}
    assert sorted(out | set(selection.keys)) == sorted(one.key for one in LIST)
    assert not out & set(selection.keys)


def test_a_long_list_where_money_alone_limits_is_proven() -> None:
    selection = chosen(Work(), SideRules())

    assert selection.exact


def test_a_long_list_that_rules_rule_out_is_known_to_be() -> None:
    rules = SideRules(fewest=100)

    selection = chosen(LITTLE, rules, 10_000_000)

    assert selection.outcome is Outcome.INFEASIBLE
    assert [one.rule.kind for one in selection.relax] == ["money", "fewest"]


def test_keys_are_each_of_one_candidate() -> None:
    with pytest.raises(ValueError, match="key of its own"):
        choose((LIST[0], LIST[0]), Rupiah(amount=MONEY))
