"""Solving a programme: prices, a good choice, then a search that proves it or says how near it is.

The own method needs no library. A solver from outside, if there is one, finds better prices and
better choices of many groups; what it says is checked here, so that it need not be trusted.
"""

from collections.abc import Callable
from math import inf
from typing import NamedTuple, Protocol

from advisor.shortlist.branching import Branching, Known, Part, kept, part_of, possible, smaller
from advisor.shortlist.multipliers import HALF, Bound, best_bound, bound_at, regrets, whole_points
from advisor.shortlist.programme import Programme
from advisor.shortlist.repair import Repair, nearest

# Small lists are searched through faster than a solver is loaded.
SMALL = 40
# The groups a solver is given first and at last: those whose option is least clear at the prices.
CORE, LARGEST = 300, 8_000
# How far below the bound a choice may be for a solver to begin with everybody.
_FAR = 0.02
# How near to what is proven a choice may be for nobody to look for exchanges any more.
_CLOSE = 0.003
# Options up to which the own search may add to what a solver has proven.
_SEARCHABLE = 2_000
_ROUNDS_SMALL, _ROUNDS = 16, 160
_BELOW = 10**6  # any sum of points well below none


class Solver(Protocol):
    """A solver of linear programmes from outside, such as `bot.solver` makes one."""

    def prices(self, programme: Programme) -> tuple[float, ...] | None:
        """Return what the rows are worth in points where options may be split, None if unknown."""

    def choice(self, programme: Programme) -> "Reply | None":
        """Return a good choice and the most that any is worth, None if none was found."""


class Reply(NamedTuple):
    """What a solver came to: a place in each group, and the points no choice exceeds."""

    choice: tuple[int, ...]
    most: float


class Work(NamedTuple):
    """How much work a choice may take: steps of the search, and when to stop early.

    Steps make every run come out the same; `stop` is for whoever has a clock, and is asked now
    and then.
    """

    solver: Solver | None = None
    steps: int = 60_000
    stop: Callable[[], bool] | None = None


class Solved(NamedTuple):
    """The best choice known and the most points that any can have; None when there is none known.

    `impossible` tells that it is proven that no choice keeps to the rows.
    """

    choice: tuple[int, ...] | None
    worth: int
    most: int
    impossible: bool = False
    helped: bool = False


def solve(programme: Programme, work: Work, *, any_will_do: bool = False) -> Solved:
    """Return the best choice that the work allowed finds, with the proof of how good it is."""
    whole = kept(part_of(programme), lambda _group, _place: True)
    part = None if whole is None else possible(whole)
    if part is None:
        return Solved(None, 0, 0, impossible=True)
    solved = _solve(part.programme, work, any_will_do=any_will_do)
    return solved._replace(
        choice=None if solved.choice is None else part.whole(solved.choice),
        worth=solved.worth + part.worth,
        most=solved.most + part.worth,
    )


def _solve(programme: Programme, work: Work, *, any_will_do: bool) -> Solved:
    # Where money alone limits, the search closes what prices leave, and solvers are slow.
    long = len(programme.groups) > SMALL
    worth_it = long and len(programme.rows) > 1
    solver = work.solver if worth_it else None
    bound, known = _start(programme, solver)
    if long and known.choice is None and _proven_impossible(programme):
        return Solved(None, 0, 0, impossible=True)
    if any_will_do and known.choice is not None:
        return Solved(known.choice, known.worth, max(known.worth, whole_points(bound.limit)))
    most = bound.limit
    part = smaller(part_of(programme), bound.prices, known)
    for core in (LARGEST,) if known.worth > (1 - _FAR) * most else (CORE, LARGEST):
        if part is not None and solver is not None:
            known, proven = _by_solver(part, bound, known, (solver, core))
            most = min(most, proven)
            part = smaller(part, bound.prices, known) if most > known.worth + HALF else None
    search = Branching(known, _steps_for(part, work, helped=solver is not None), work.stop)
    left = None if part is None else search.run(part, bound.prices, any_will_do=any_will_do)
    known = search.known
    if left is not None and known.worth < (1 - _CLOSE) * min(most, left):
        known = _polished(programme, bound, known)
    return Solved(
        choice=known.choice,
        worth=known.worth,
        most=known.worth if left is None else max(known.worth, whole_points(min(most, left))),
        impossible=known.choice is None and left is None,
        helped=solver is not None,
    )


def _polished(programme: Programme, bound: Bound, known: Known) -> Known:
    """Return what is known bettered by exchanges, which a solver out of time leaves open."""
    if known.choice is None:
        return known
    choice = Repair(programme, bound).bettered(list(known.choice))
    return Known(choice, programme.worth(choice))


def _steps_for(part: Part | None, work: Work, *, helped: bool) -> int:
    """Return the steps the own search may take: few after a solver, none on what is large."""
    if not helped or part is None:
        return work.steps
    size = sum(map(len, part.programme.groups))
    return work.steps // 4 if size <= _SEARCHABLE else 0


def _start(programme: Programme, solver: Solver | None) -> tuple[Bound, Known]:
    """Return prices with their bound, and a first choice if one is found."""
    small = len(programme.groups) <= SMALL
    prices = solver.prices(programme) if solver is not None else None
    rounds = _ROUNDS_SMALL if small else _ROUNDS
    bound = bound_at(programme, prices) if prices else best_bound(programme, None, rounds)
    if small:
        return bound, Known(None, 0)
    known = _repaired(programme, bound, thorough=prices is None)
    if prices is not None and known.choice is None:
        # Prices that lead to no choice may be wrong, or the rules hard: our own come beside them.
        own = best_bound(programme, None, rounds)
        bound, known = min(bound, own, key=lambda each: each.limit), _repaired(programme, own)
    if prices is None and known.choice is not None:
        closer = best_bound(programme, known.floor, rounds, bound.prices)
        bound = min(bound, closer, key=lambda each: each.limit)
        known = max(known, _repaired(programme, bound), key=lambda each: each.worth)
    return bound, known


def _repaired(programme: Programme, bound: Bound, *, thorough: bool = True) -> Known:
    """Return the best choice from two starts; a solver needs no more than the first to begin."""
    nobody = (0,) * len(programme.groups)
    starts = (bound.choice, nobody) if thorough else (bound.choice,)
    choice = Repair(programme, bound).best_of(starts)
    return Known(choice, programme.worth(choice) if choice is not None else 0)


def _by_solver(
    part: Part, bound: Bound, known: Known, asked: tuple[Solver, int]
) -> tuple[Known, float]:
    """Return the better choice that a solver makes of so many of the least clear groups.

    Its bound is one of the whole list only where nothing had to be left to the prices.
    """
    solver, core = asked
    lost = regrets(part.programme, bound.prices)
    unclear = set(nearest(part.programme, lost)[:core])
    best = [each.index(min(each)) for each in lost]
    least = kept(part, lambda group, place: group in unclear or place == best[group])
    reply = solver.choice(least.programme) if least is not None and least.groups else None
    if least is None or reply is None:
        return known, inf
    if least.programme.allows(reply.choice):
        worth = least.programme.worth(reply.choice) + least.worth
        if known.choice is None or worth > known.worth:
            known = Known(least.whole(reply.choice), worth)
    whole = len(unclear) == len(lost)
    return known, max(reply.most + least.worth, float(known.worth)) if whole else inf


def _proven_impossible(programme: Programme) -> bool:
    """Tell whether prices alone prove that no choice keeps to the rows.

    Where nothing is worth anything, a choice would be worth 0, so a bound below 0 rules it out.
    """
    worthless = tuple(
        tuple(option._replace(worth=0) for option in group) for group in programme.groups
    )
    free = Programme(worthless, programme.rows)
    return best_bound(free, -_BELOW, _ROUNDS).limit < -HALF
