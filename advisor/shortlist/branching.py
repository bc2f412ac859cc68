"""Branching: what a search from one set of prices cannot close is split, and priced anew.

Where a few dear creators do not divide into the money, prices for the whole list leave a gap. With
one of them decided the rest has prices of its own that fit better. Each part is first made smaller
by all options that lose too much to be in a better choice.
"""

from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from math import inf
from typing import NamedTuple

from advisor.shortlist.multipliers import HALF, Bound, best_bound, bound_at, regrets
from advisor.shortlist.programme import Programme, Row
from advisor.shortlist.repair import Repair
from advisor.shortlist.rules import RuleKind
from advisor.shortlist.search import Search

_MONEY = RuleKind.MONEY
_ROUNDS = 14  # of pricing a part of a short list anew
# Of pricing one of a long list, where worse prices close nothing: more where each is quick.
_LONG, _LONGER, _QUICK = 40, 80, 400
# Parts of a long list in which a better choice is looked for: the first, then one of so many. And
# what that counts as.
_FIRST, _ONE_OF, _LOOKED = 20, 8, 300
_STEPS = 250  # of searching through a part before it is split
_SEARCHED = 1_000  # options; a search through more takes longer to begin than it is worth
_LOOKS = 24  # options priced in the time of a step


class Known(NamedTuple):
    """The best choice known, None without one, with its points."""

    choice: tuple[int, ...] | None
    worth: int

    @property
    def floor(self) -> int | None:
        """The points that are certain, None where no choice is known."""
        return None if self.choice is None else self.worth


class Part(NamedTuple):
    """What is left of a programme: `places` are those of its options in the groups they are of."""

    programme: Programme
    groups: tuple[int, ...]
    places: tuple[tuple[int, ...], ...]
    fixed: tuple[tuple[int, int], ...]
    worth: int

    def whole(self, choice: Sequence[int]) -> tuple[int, ...]:
        """Return the choice from the whole programme that one from this part stands for."""
        chosen = dict(self.fixed)
        for group, places, place in zip(self.groups, self.places, choice, strict=True):
            chosen[group] = places[place]
        return tuple(chosen[group] for group in range(len(chosen)))

    def share(self, choice: Sequence[int]) -> tuple[int, ...] | None:
        """Return what a choice from the whole programme chooses here, None if that is not open."""
        if any(choice[group] != place for group, place in self.fixed):
            return None
        open_ = zip(self.groups, self.places, strict=True)
        if not all(choice[group] in places for group, places in open_):
            return None
        pairs = zip(self.groups, self.places, strict=True)
        return tuple(places.index(choice[group]) for group, places in pairs)


def part_of(programme: Programme) -> Part:
    """Return a whole programme as a part of itself."""
    places = tuple(tuple(range(len(group))) for group in programme.groups)
    return Part(programme, tuple(range(len(programme.groups))), places, (), 0)


def kept(part: Part, keep: Callable[[int, int], bool]) -> Part | None:
    """Return a part with the options to keep; a group with one left is decided.

    None where a group has none left.
    """
    groups, ids, places, decided, fixed = [], [], [], [], list(part.fixed)
    for place, (group, of) in enumerate(zip(part.programme.groups, part.places, strict=True)):
        stay = [one for one in range(len(group)) if keep(place, one)]
        if not stay:
            return None
        if len(stay) == 1:
            decided.append(group[stay[0]])
            fixed.append((part.groups[place], of[stay[0]]))
        else:
            groups.append(tuple(group[one] for one in stay))
            ids.append(part.groups[place])
            places.append(tuple(of[one] for one in stay))
    used = part.programme.used(decided)
    rows = tuple(
        row._replace(limit=row.limit - use)
        for row, use in zip(part.programme.rows, used, strict=True)
    )
    worth = part.worth + sum(option.worth for option in decided)
    return Part(Programme(tuple(groups), rows), tuple(ids), tuple(places), tuple(fixed), worth)


def possible(part: Part) -> Part | None:
    """Return a part without what the money alone shows that no choice can have.

    Whoever costs more than is left goes, and whoever asks for more than the part of all fees that
    bigger creators may get. Else prices would count on hiring half of them.
    """
    rows = part.programme.rows
    money = next((row.limit for row in rows if row.rule.kind is _MONEY), None)
    if money is None:
        return part
    most = [_most_of(kind, money, rows) for kind in range(len(rows[0].money))]

    def keep(group: int, place: int) -> bool:
        option = part.programme.groups[group][place]
        return option.cost <= most[option.kind]

    less = kept(part, keep)
    again = less is not None and len(less.fixed) > len(part.fixed)
    return possible(less) if less is not None and again else less


def _most_of(kind: int, money: int, rows: Sequence[Row]) -> float:
    """Return the most that one of a kind can cost if all other money goes where it helps most."""
    most = inf
    for row in rows:
        helps = min(row.money)
        room, each = row.limit - helps * money, row.money[kind] - helps
        if not any(row.head) and (each > 0 or room < 0):
            most = min(most, room // each if each > 0 else -1)
    return most


def smaller(part: Part, prices: Sequence[float], known: Known) -> Part | None:
    """Return a part without the options that no better choice than the best known can have."""
    if known.floor is None:
        return part
    limit = bound_at(part.programme, prices).limit
    most = limit + part.worth - known.floor - HALF
    lost = regrets(part.programme, prices)
    return kept(part, lambda group, place: lost[group][place] < most)


class _Waiting(NamedTuple):
    """A part to look into, worth at most minus `least`, with the prices to begin with."""

    least: float
    order: int
    part: Part
    prices: tuple[float, ...]


class Branching:
    """Goes through the parts of a programme, the likeliest first, until all are closed."""

    def __init__(
        self, known: Known, steps: int, stop: Callable[[], bool] | None, *, long: bool = False
    ) -> None:
        """Keep the best choice known, and whether the list is too long for a mere search."""
        self.known = known
        self._steps, self._stop, self._long = steps, stop, long
        self._any, self._parts = False, 0

    def run(
        self, part: Part, prices: Sequence[float], *, any_will_do: bool = False
    ) -> float | None:
        """Return the most that any choice can be worth, None if `known` is proven to be the best.

        The part that promises most is split first.
        """
        self._any = any_will_do
        waiting: list[_Waiting] = [_Waiting(-inf, 0, part, tuple(prices))]
        count = 0
        while waiting and not self._over():
            for half in self._looked_into(heappop(waiting)):
                count += 1
                heappush(waiting, half._replace(order=count))
        return max((-each.least for each in waiting), default=None)

    def _over(self) -> bool:
        enough = self._any and self.known.choice is not None
        return enough or self._steps <= 0 or (self._stop is not None and self._stop())

    def _looked_into(self, waiting: _Waiting) -> list[_Waiting]:
        """Return the halves of a part that may hold a better choice, none where it is closed."""
        part, start, most = waiting.part, waiting.prices, -waiting.least
        floor = self.known.floor
        left = None if floor is None else floor - part.worth
        size = sum(map(len, part.programme.groups))
        rounds = (_LONGER if size <= _QUICK else _LONG) if self._long else _ROUNDS
        bound = best_bound(part.programme, left, rounds, start, self._stop)
        self._steps -= rounds * (1 + size // _LOOKS)
        most = min(most, bound.limit + part.worth)
        if floor is not None and most < floor + HALF:
            return []
        self._look_for_better(part, bound)
        less = smaller(part, bound.prices, self.known)
        if less is None or self._searched(less, bound):
            return []
        halves = (half for half in _halves(less, bound) if half is not None)
        return [_Waiting(-most, 0, half, bound.prices) for half in halves]

    def _look_for_better(self, part: Part, bound: Bound) -> None:
        """Keep what repairing the best at the prices of some parts comes to, if it is better."""
        self._parts += 1
        often = self._parts <= _FIRST or self._parts % _ONE_OF == 0
        if not self._long or not often or not part.programme.groups or self._over():
            return
        self._steps -= _LOOKED
        choice = Repair(part.programme, bound, self._stop).best_of((bound.choice,))
        if choice is not None:
            worth = part.programme.worth(choice) + part.worth
            if self.known.floor is None or worth > self.known.worth:
                self.known = Known(part.whole(choice), worth)

    def _searched(self, part: Part, bound: Bound) -> bool:
        """Tell whether a search closed the part, and keep what it found."""
        size = sum(map(len, part.programme.groups))
        if size > _SEARCHED:
            return False
        self._steps -= size * len(part.programme.rows) // _LOOKS
        at = bound_at(part.programme, bound.prices)
        floor = self.known.floor
        search = Search(part.programme, at, None if floor is None else floor - part.worth)
        found = search.run(min(_STEPS, self._steps), self._stop, any_will_do=self._any)
        self._steps -= found.steps
        if found.choice is not None:
            self.known = Known(part.whole(found.choice), found.worth + part.worth)
        return found.done or not part.programme.groups


def _halves(part: Part, bound: Bound) -> tuple[Part | None, Part | None]:
    """Return the part without, and with, what is best at the prices in the group that matters."""
    lost = regrets(part.programme, bound.prices)

    def stake(group: int) -> float:
        worths = [option.worth for option in part.programme.groups[group]]
        return max(worths) - min(worths) - sorted(lost[group])[1]

    split = max(range(len(lost)), key=stake)
    best = lost[split].index(min(lost[split]))
    return (
        kept(part, lambda group, place: group != split or place != best),
        kept(part, lambda group, place: group != split or place == best),
    )
