"""The search: every choice that could still beat the best known, and none that cannot.

It starts from what is best at the rows' prices and makes changes, the least costly first. A choice
is worth the bound less what its changes lose and less what its unused room costs, so a change that
loses more than the bound stands above the best known is never made, nor one that leaves a
row that later changes cannot fill or mend for what is left to lose.
"""

from collections.abc import Callable, Sequence
from math import inf
from operator import sub
from typing import NamedTuple

from advisor.shortlist.multipliers import HALF, Bound, regrets
from advisor.shortlist.programme import Programme

_LOOK_UP = 64  # steps between two looks at whether to stop
_DEEPEST = 400  # changes on top of each other; Python allows some thousand calls


class Found(NamedTuple):
    """The best choice found, None where none beats the floor; `done` tells that none is better."""

    choice: tuple[int, ...] | None
    worth: int
    done: bool
    steps: int


class _Change(NamedTuple):
    regret: float
    place: int
    gain: int
    uses: tuple[int, ...]


class _State(NamedTuple):
    """What the changes so far lose against the bound, come to, and leave room for."""

    lost: float
    worth: int
    slack: tuple[int, ...]

    def after(self, change: _Change) -> "_State":
        left = tuple(map(sub, self.slack, change.uses))
        return _State(self.lost + change.regret, self.worth + change.gain, left)


class _Open(NamedTuple):
    """A group that may be changed, and what changes from here on lose for a unit of each row."""

    group: int
    least: float
    changes: tuple[_Change, ...]
    fill: tuple[float, ...]
    mend: tuple[float, ...]


class Search:
    """A search over one programme, from a bound and the best choice known."""

    def __init__(self, programme: Programme, bound: Bound, floor: int | None) -> None:
        """Keep what is to be beaten: `floor` points, anything where there is none."""
        self._programme, self._bound, self._worth = programme, bound, floor
        self._choice = list(bound.choice)
        self._best: tuple[int, ...] | None = None
        self._most, self._steps, self._left, self._depth = inf, 0, 0, 0
        self._halted, self._any = False, False
        self._stop: Callable[[], bool] | None = None
        self._limit()
        self._open = self._opened()

    def run(
        self, steps: int, stop: Callable[[], bool] | None = None, *, any_will_do: bool = False
    ) -> Found:
        """Return the best choice found within so many steps; the first one where any will do."""
        self._any, self._stop, self._left = any_will_do, stop, steps
        if self._most > 0:
            worth = self._programme.worth(self._choice)
            self._from(0, _State(0.0, worth, tuple(self._programme.slack(self._choice))))
        return Found(self._best, self._worth or 0, not self._halted, self._steps)

    def _limit(self) -> None:
        """Set how much a better choice than the best known may lose against the bound."""
        if self._worth is not None:
            self._most = self._bound.limit - self._worth - HALF

    def _opened(self) -> list[_Open]:
        """Return the groups that can be changed, those whose first change loses least first."""
        lost = regrets(self._programme, self._bound.prices)
        groups = []
        for group, each in enumerate(lost):
            changes = self._changes(group, each)
            if changes:
                groups.append((changes[0].regret, group, changes))
        groups.sort(key=lambda one: one[:2])
        rows = len(self._programme.rows)
        fill, mend, opened = [inf] * rows, [inf] * rows, []
        for least, group, changes in reversed(groups):
            for change in changes:
                for row, uses in enumerate(change.uses):
                    if uses > 0:
                        fill[row] = min(fill[row], change.regret / uses)
                    elif uses < 0:
                        mend[row] = min(mend[row], change.regret / -uses)
            opened.append(_Open(group, least, changes, tuple(fill), tuple(mend)))
        return opened[::-1]

    def _changes(self, group: int, lost: Sequence[float]) -> tuple[_Change, ...]:
        options, rows = self._programme.groups[group], self._programme.rows
        now = self._bound.choice[group]
        before = [row.use(options[now]) for row in rows]
        changes = [
            _Change(
                loss,
                place,
                options[place].worth - options[now].worth,
                tuple(row.use(options[place]) - b for row, b in zip(rows, before, strict=True)),
            )
            for place, loss in enumerate(lost)
            if place != now and loss < self._most
        ]
        return tuple(sorted(changes))

    def _from(self, first: int, state: _State) -> None:
        """Look at the choice as it stands, and at all that change groups from `first` on."""
        self._note(state)
        self._step()
        for at in range(first, len(self._open)):
            open_ = self._open[at]
            if self._halted or state.lost + open_.least >= self._most or self._hopeless(at, state):
                return
            for change in open_.changes:
                if state.lost + change.regret >= self._most or self._halted:
                    break
                before = self._choice[open_.group]
                self._choice[open_.group] = change.place
                self._depth += 1
                self._from(at + 1, state.after(change))
                self._depth -= 1
                self._choice[open_.group] = before

    def _step(self) -> None:
        """Count a step, and halt when there were enough, or when told to."""
        self._steps += 1
        told = self._steps % _LOOK_UP == 0 and self._stop is not None and self._stop()
        if told or self._steps >= self._left or self._depth >= _DEEPEST:
            self._halted = True

    def _hopeless(self, at: int, state: _State) -> bool:
        """Tell whether some row alone shows that no change from here on betters the best."""
        spare, open_ = self._most - state.lost, self._open[at]
        for price, room, fill, mend in zip(
            self._bound.prices, state.slack, open_.fill, open_.mend, strict=True
        ):
            if room < 0:
                if mend * -room >= spare:
                    return True
            elif room and min(price, fill) * room >= spare:
                return True
        return False

    def _note(self, state: _State) -> None:
        """Keep the choice if it breaks no row and is worth more."""
        if min(state.slack, default=0) >= 0 and (self._worth is None or state.worth > self._worth):
            self._best, self._worth = tuple(self._choice), state.worth
            self._limit()
            self._halted = self._halted or self._any
