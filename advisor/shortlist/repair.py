"""Repairing a choice that breaks rows, and then bettering it by small exchanges.

This finds good choices fast and proves nothing; it gives the search something to beat.
"""

from collections.abc import Callable, Iterator, Sequence
from heapq import nsmallest
from math import inf
from operator import add, sub
from typing import NamedTuple

from advisor.shortlist.multipliers import Bound, regrets
from advisor.shortlist.programme import Programme

# How many groups may be changed beside those in the choice, the ones nearest to another option;
# and how many changes are tried at a time, alone and in pairs.
_NEAR = 600
_ALONE = 250
_OF_HIRED, _IN_PAIRS = 120, 300
_ROUNDS = 400
_LEAST = 1e-9


class _Move(NamedTuple):
    gain: int
    group: int
    place: int
    uses: tuple[int, ...]


def nearest(programme: Programme, lost: Sequence[Sequence[float]]) -> list[int]:
    """Return the groups, those first whose option is least clear for what is at stake in them.

    By points alone it would be the smallest creators, whom no choice turns on.
    """

    def doubt(group: int) -> float:
        stake = max(option.worth for option in programme.groups[group])
        return sorted(lost[group])[1] / (1 + abs(stake)) if len(lost[group]) > 1 else inf

    return sorted(range(len(lost)), key=doubt)


class Repair:
    """Repairs and betters choices of one programme, led by a bound."""

    def __init__(
        self, programme: Programme, bound: Bound, stop: Callable[[], bool] | None = None
    ) -> None:
        self._programme, self._stop = programme, stop
        self._scales = programme.scales()
        self._lost = regrets(programme, bound.prices)
        order = nearest(programme, self._lost)
        # Prices found in a hurry hire thousands; whoever is hired in a choice counts there anyway.
        hired = [group for group, place in enumerate(bound.choice) if place]
        self._near = tuple(dict.fromkeys((*order[:_NEAR], *hired[:_NEAR])))

    def best_of(self, starts: Sequence[Sequence[int]]) -> tuple[int, ...] | None:
        """Return the best choice that any of these starts leads to, None when none does."""
        mended = (self.mended(list(start)) for start in starts)
        better = [self.bettered(choice) for choice in mended if choice is not None]
        return max(better, key=self._programme.worth, default=None)

    def mended(self, choice: list[int]) -> list[int] | None:
        """Return the choice with the fewest regrets for each bit of a rule mended, or None."""
        slack = self._programme.slack(choice)
        for _ in range(_ROUNDS):
            broken = self._broken(slack)
            if not broken:
                return choice
            ways = []
            for move in self._moves(choice, _ALONE):
                less = broken - self._broken(list(map(sub, slack, move.uses)))
                if less > _LEAST:
                    lost = self._lost[move.group]
                    more = lost[move.place] - lost[choice[move.group]]
                    ways.append(((max(more, 0.0) + 1) / less, move))
            if not ways:
                return None
            move = min(ways)[1]
            choice[move.group] = move.place
            slack = list(map(sub, slack, move.uses))
        return None

    def bettered(self, choice: list[int]) -> tuple[int, ...]:
        """Return a choice that no single change and no exchange of two betters."""
        slack = self._programme.slack(choice)
        for _ in range(_ROUNDS):
            if self._stop is not None and self._stop():
                break
            moves = self._single(choice, slack) or self._pair(choice, slack)
            if not moves:
                break
            for move in moves:
                choice[move.group] = move.place
                slack = list(map(sub, slack, move.uses))
        return tuple(choice)

    def _single(self, choice: Sequence[int], slack: Sequence[int]) -> tuple[_Move, ...]:
        moves = (move for move in self._moves(choice, _ALONE) if move.gain > 0)
        allowed = [move for move in moves if min(map(sub, slack, move.uses), default=0) >= 0]
        return (max(allowed),) if allowed else ()

    def _pair(self, choice: Sequence[int], slack: Sequence[int]) -> tuple[_Move, ...]:
        """Return the exchange that gains most: a change of somebody hired, and of anybody."""
        hired = sorted(self._moves(choice, _OF_HIRED, self._hired(choice)), reverse=True)
        moves = sorted(self._moves(choice, _IN_PAIRS), reverse=True)
        best: tuple[_Move, ...] = ()
        gain = 0
        for one in hired:
            for two in moves:
                if one.gain + two.gain <= gain:
                    break
                uses = map(add, one.uses, two.uses)
                if one.group != two.group and min(map(sub, slack, uses), default=0) >= 0:
                    best, gain = (one, two), one.gain + two.gain
        return best

    def _hired(self, choice: Sequence[int]) -> list[int]:
        return [group for group, place in enumerate(choice) if place]

    def _moves(
        self, choice: Sequence[int], most: int, among: Sequence[int] = ()
    ) -> Iterator[_Move]:
        """Yield so many changes of one group, the least for what is at stake first."""
        groups, rows = self._programme.groups, self._programme.rows
        near = among or dict.fromkeys((*self._near, *self._hired(choice)))
        changes = (
            (self._doubt(group, choice[group], place), group, place)
            for group in near
            for place in range(len(groups[group]))
            if place != choice[group]
        )
        for _, group, place in nsmallest(most, changes):
            now, option = groups[group][choice[group]], groups[group][place]
            uses = tuple(row.use(option) - row.use(now) for row in rows)
            yield _Move(option.worth - now.worth, group, place, uses)

    def _doubt(self, group: int, now: int, place: int) -> float:
        lost, options = self._lost[group], self._programme.groups[group]
        return (lost[place] - lost[now]) / (1 + abs(options[place].worth - options[now].worth))

    def _broken(self, slack: Sequence[int]) -> float:
        return sum(-s / scale for s, scale in zip(slack, self._scales, strict=True) if s < 0)
