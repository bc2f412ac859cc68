"""Solving a programme: prices, a good choice, then a search that proves it or says how near it is.

The own method needs no library. A solver from outside, if there is one, finds better prices and
better choices of many groups; what it says is checked here, so that it need not be trusted.
"""

from collections.abc import Callable, Sequence
from math import inf
from typing import NamedTuple, Protocol

from advisor.shortlist.branching import Branching, Known, Part, kept, part_of, possible, smaller
from advisor.shortlist.multipliers import HALF, Bound, best_bound, bound_at, regrets, whole_points
from advisor.shortlist.programme import Programme
from advisor.shortlist.repair import Repair, nearest

# Small lists are searched through faster than a solver is loaded.
SMALL = 40
# The groups a solver chooses from first: those whose option is least clear at the prices.
CORE = 300
# How near to what is proven a choice may be for nobody to look for a better one but by proof.
_CLOSE = 0.003
_ROUNDS_SMALL, _ROUNDS = 16, 160
_BELOW = 10**6  # any sum of points well below none


Stop = Callable[[], bool]


class Solver(Protocol):
    """A solver of linear programmes from outside, such as `bot.solver` makes one.

    Each of these comes back soon after `stop` says so, with what there is until then.
    """

    def prices(self, programme: Programme, stop: Stop | None = None) -> tuple[float, ...] | None:
        """Return what the rows are worth in points where options may be split, None if unknown."""

    def choice(self, programme: Programme, stop: Stop | None = None) -> tuple[int, ...] | None:
        """Return a good choice, None if none was found."""

    def proof(
        self,
        programme: Programme,
        prices: Sequence[float],
        floor: int | None,
        stop: Stop | None = None,
    ) -> "Reply":
        """Return what no choice exceeds, from prices to begin with, and one above the floor."""


class Reply(NamedTuple):
    """A place in each group, None if nothing above the floor was found, and the most points.

    Where there is no choice at all these are minus infinity.
    """

    choice: tuple[int, ...] | None
    most: float


class Work(NamedTuple):
    """How much work a choice may take: steps of the search, and when to stop early.

    Steps make every run come out the same; `stop` is for whoever has a clock, and is asked now
    and then.
    """

    solver: Solver | None = None
    steps: int = 60_000
    stop: Stop | None = None

    @property
    def over(self) -> bool:
        """Whether it was told to stop."""
        return self.stop is not None and self.stop()


class Solved(NamedTuple):
    """The best choice known and the most points that any can have; None when there is none known.

    `impossible` tells that it is proven that no choice keeps to the rows.
    """

    choice: tuple[int, ...] | None
    worth: int
    most: int
    impossible: bool = False
    helped: bool = False


def solve(
    programme: Programme,
    work: Work,
    *,
    any_will_do: bool = False,
    start: tuple[int, ...] | None = None,
) -> Solved:
    """Return the best choice that the work allowed finds, with the proof of how good it is.

    `start` is a choice that may be good, and is taken where none is better.
    """
    whole = kept(part_of(programme), lambda _group, _place: True)
    part = None if whole is None else possible(whole)
    if part is None:
        return Solved(None, 0, 0, impossible=True)
    begin = None if start is None or not programme.allows(start) else part.share(start)
    solved = _solve(part.programme, work, begin, any_will_do=any_will_do)
    return solved._replace(
        choice=None if solved.choice is None else part.whole(solved.choice),
        worth=solved.worth + part.worth,
        most=solved.most + part.worth,
    )


def _solve(
    programme: Programme, work: Work, start: tuple[int, ...] | None, *, any_will_do: bool
) -> Solved:
    # Where money alone limits, the search closes what prices leave, and solvers are slow.
    long = len(programme.groups) > SMALL
    solver = work.solver if long and len(programme.rows) > 1 else None
    bound, known = _start(programme, solver, work.stop)
    if start is not None:
        known = max(known, Known(start, programme.worth(start)), key=_standing)
    if long and not known.choice and not work.over and _proven_impossible(programme, work.stop):
        return Solved(None, 0, 0, impossible=True)
    if any_will_do and known.choice is not None:
        return Solved(known.choice, known.worth, max(known.worth, whole_points(bound.limit)))
    part, most = smaller(part_of(programme), bound.prices, known), bound.limit
    if part is not None and solver is not None and not work.over:
        known, proven = _by_solver(part, bound, known, (solver, work.stop))
        most = min(most, proven)
        closed = most == -inf or most < _standing(known) + HALF
        part = None if closed else smaller(part, bound.prices, known)
    # What a solver's prices leave open the own search, with worse ones, does not close.
    steps = work.steps if solver is None or known.choice is None else 0
    search = Branching(known, steps, work.stop, long=long)
    left = None if part is None else search.run(part, bound.prices, any_will_do=any_will_do)
    known = search.known
    if left is not None and known.worth < (1 - _CLOSE) * min(most, left) and not work.over:
        known = _polished(programme, bound, known)
    return Solved(
        choice=known.choice,
        worth=known.worth,
        most=known.worth if left is None else max(known.worth, whole_points(min(most, left))),
        impossible=known.choice is None and left is None,
        helped=solver is not None,
    )


def _standing(known: Known) -> float:
    return -inf if known.floor is None else known.floor


def _polished(programme: Programme, bound: Bound, known: Known) -> Known:
    """Return what is known bettered by exchanges, which a solver out of time leaves open."""
    if known.choice is None:
        return known
    choice = Repair(programme, bound).bettered(list(known.choice))
    return Known(choice, programme.worth(choice))


def _start(programme: Programme, solver: Solver | None, stop: Stop | None) -> tuple[Bound, Known]:
    """Return prices with their bound, and a first choice if one is found."""
    small = len(programme.groups) <= SMALL
    prices = solver.prices(programme, stop) if solver is not None else None
    rounds = _ROUNDS_SMALL if small else _ROUNDS
    own = best_bound(programme, None, rounds, (), stop) if prices is None else None
    bound = own or bound_at(programme, prices or ())
    if small:
        return bound, Known(None, 0)
    known = _repaired(programme, bound, stop, thorough=own is not None)
    if own is None and known.choice is None:
        # Prices that lead to no choice may be wrong, or the rules hard: our own come beside them.
        beside = best_bound(programme, None, rounds, (), stop)
        known = _repaired(programme, beside, stop)
        bound = min(bound, beside, key=lambda each: each.limit)
    if own is not None and known.choice is not None and not (stop is not None and stop()):
        closer = best_bound(programme, known.floor, rounds, bound.prices, stop)
        bound = min(bound, closer, key=lambda each: each.limit)
        known = max(known, _repaired(programme, bound, stop), key=_standing)
    return bound, known


def _repaired(
    programme: Programme, bound: Bound, stop: Stop | None, *, thorough: bool = True
) -> Known:
    """Return the best choice from two starts; a solver needs no more than the first to begin."""
    nobody = (0,) * len(programme.groups)
    starts = (bound.choice, nobody) if thorough else (bound.choice,)
    if stop is not None and stop():
        # Prices found in a hurry hire far too many, and take long to mend.
        starts = (nobody,)
    choice = Repair(programme, bound, stop).best_of(starts)
    return Known(choice, programme.worth(choice) if choice is not None else 0)


def _by_solver(
    part: Part, bound: Bound, known: Known, asked: tuple[Solver, Stop | None]
) -> tuple[Known, float]:
    """Return the best choice that a solver comes to, and the most points that it proves."""
    solver, stop = asked
    least = _core(part, bound)
    if least is not None and least.groups and known.worth < (1 - _CLOSE) * bound.limit:
        known = _better(least, solver.choice(least.programme, stop), known)
    rest = smaller(part, bound.prices, known)
    if rest is None or not rest.groups:
        return known, inf
    floor = None if known.floor is None else known.floor - rest.worth
    reply = solver.proof(rest.programme, bound.prices, floor, stop)
    better = _better(rest, reply.choice, known)
    return better, max(reply.most + rest.worth, _standing(better))


def _core(part: Part, bound: Bound) -> Part | None:
    """Return a part with nothing open but the groups least clear at the prices."""
    lost = regrets(part.programme, bound.prices)
    unclear = set(nearest(part.programme, lost)[:CORE])
    best = [each.index(min(each)) for each in lost]
    return kept(part, lambda group, place: group in unclear or place == best[group])


def _better(part: Part, choice: tuple[int, ...] | None, known: Known) -> Known:
    """Return the choice from a part if it keeps to the rows and is worth more than the known."""
    if choice is None or not part.programme.allows(choice):
        return known
    found = Known(part.whole(choice), part.programme.worth(choice) + part.worth)
    return max(known, found, key=_standing)


def _proven_impossible(programme: Programme, stop: Stop | None) -> bool:
    """Tell whether prices alone prove that no choice keeps to the rows.

    Where nothing is worth anything, a choice would be worth 0, so a bound below 0 rules it out.
    """
    worthless = tuple(
        tuple(option._replace(worth=0) for option in group) for group in programme.groups
    )
    free = Programme(worthless, programme.rows)
    return best_bound(free, -_BELOW, _ROUNDS, (), stop).limit < -HALF
