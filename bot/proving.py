"""The proof of a long shortlist: a tree of parts of the list, each closed by prices of its own.

HiGHS finds the prices, and what they prove is counted here. So it is trusted for nothing: wrong
prices only prove less. Its own proofs hold to a millionth and cannot be looked into; this tree
closes lists to the last point, and asks between two prices whether to stop.
"""

from collections.abc import Callable
from heapq import heappop, heappush
from math import inf
from typing import Any, NamedTuple

from advisor.shortlist.multipliers import HALF
from advisor.shortlist.solving import Reply
from bot.columns import Columns
from bot.pricing import Looked, Pricing

# Ways to halve a part that are tried before one is taken.
_TRIED = 8
# How often what the weaker half closes counts, against once what the stronger does.
_WEAKER = 5


class _Part(NamedTuple):
    """A part of the list, worth at most minus `least`: who may, and who must be hired.

    `split` are the columns by which it can be halved.
    """

    least: float
    order: int
    open: Any
    hired: tuple[int, ...]
    split: tuple[int, ...]


class Tree:
    """Goes through a programme by halves, the most promising first, until all are closed."""

    def __init__(
        self, columns: Columns, pricing: Pricing, floor: int | None, stop: Callable[[], bool]
    ) -> None:
        """Keep what is to be beaten: `floor` points, anything where there is none."""
        self._columns, self._pricing, self._stop = columns, pricing, stop
        self._best: tuple[int, ...] | None = None
        self._floor = -inf if floor is None else float(floor)
        self._loose = -inf  # what parts are worth at most that could not be closed or halved
        self._order = 0

    def run(self, asked: int) -> Reply:
        """Return the best choice found, and the most that any is worth, for so many prices."""
        waiting = self._looked_into(_Part(-inf, 0, self._columns.everybody, (), ()))
        while waiting and -waiting[0].least >= self._floor + HALF:
            if self._pricing.asked >= asked or self._stop():
                break
            part = heappop(waiting)
            if not part.split:
                self._loose = max(self._loose, -part.least)
            for half in self._halves(part):
                heappush(waiting, half)
        most = max(self._loose, self._floor, *(-part.least for part in waiting[:1]))
        return Reply(self._best, most)

    def _looked_into(self, part: _Part) -> list[_Part]:
        """Return the part with less open and ways to halve it, nothing where it is closed."""
        looked = self._pricing.at(part.open, part.hired, self._floor)
        self._order += 1
        if looked is True:
            return []
        if looked is False:
            return [part._replace(order=self._order, split=())]
        self._note(looked)
        limit = looked.priced.limit
        if limit == -inf or limit < self._floor + HALF:
            return []
        least = max(part.least, -limit)
        open_ = part.open & (looked.priced.regrets < limit - self._floor - HALF)
        return [_Part(least, self._order, open_, part.hired, self._to_split(looked, part.hired))]

    def _note(self, looked: Looked) -> None:
        """Keep what HiGHS hires if it is a choice that beats the best."""
        programme = self._columns.programme
        choice = self._columns.choice(looked.hired)
        if not looked.split and programme.allows(choice):
            worth = programme.worth(choice)
            if worth > self._floor:
                self._best, self._floor = choice, float(worth)

    def _to_split(self, looked: Looked, hired: tuple[int, ...]) -> tuple[int, ...]:
        """Return columns to halve by, those of most worth undecided first, else one hired."""
        worth = self._columns.worth
        stakes = {j: worth[j] * min(part, 1 - part) for j, part in looked.split.items()}
        undecided = sorted(stakes, key=stakes.__getitem__, reverse=True)
        return tuple(undecided[:_TRIED]) or tuple(j for j in looked.hired if j not in hired)[:1]

    def _halves(self, part: _Part) -> list[_Part]:
        """Return what stays open of the halves of a part, by the column that closes most."""
        best: tuple[float, list[_Part]] = (-1.0, [])
        for column in part.split:
            sides = [self._looked_into(half) for half in self._split(part, column)]
            less, more = sorted(self._closed(part, side) for side in sides)
            closed = _WEAKER * less + more
            best = max(best, (closed, sides[0] + sides[1]), key=lambda each: each[0])
            if not best[1]:
                break
        return best[1]

    def _split(self, part: _Part, column: int) -> tuple[_Part, _Part]:
        """Return the part without, and with, a column hired."""
        out, in_ = part.open.copy(), part.open.copy()
        out[column] = False
        in_[self._columns.group == self._columns.group[column]] = False
        in_[column] = True
        return part._replace(open=out), part._replace(open=in_, hired=(*part.hired, column))

    def _closed(self, part: _Part, side: list[_Part]) -> float:
        """Return by how many points a side is worth less than the part."""
        most = -side[0].least if side else self._floor
        return -part.least - most
