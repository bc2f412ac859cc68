"""A programme as arrays: columns for HiGHS, and the bound that any prices of its rows prove.

numpy comes with highspy and takes 15 MB, so it is imported when the first long list is to be
chosen from. Hiring nobody is what is left of a group, so it needs no column.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from advisor.shortlist.programme import NO_ONE, Programme

# A list comes to 10^10 points; a solver likes numbers around one.
POINTS = 1e7
_SURE = 1e-9  # of what prices come to, far above what floats miss


class Priced(NamedTuple):
    """What prices prove: the most points, and what each column loses to the best of its group."""

    limit: float
    regrets: Any


class Columns:
    """The options of a programme but for hiring nobody, in the order of its groups."""

    def __init__(self, programme: Programme) -> None:
        """Keep the programme; each group has somebody to hire."""
        import numpy as np  # noqa: PLC0415 - 15 MB that few chats need

        self.programme, self.scales = programme, programme.scales()
        groups = [group[group[:1] == (NO_ONE,) :] for group in programme.groups]
        lengths = np.array([len(group) for group in groups], int)
        numbers = chain.from_iterable(option[:3] for group in groups for option in group)
        table = np.fromiter(numbers, float).reshape(-1, 3)
        self.cost, self.worth, self.kind = table[:, 0], table[:, 1], table[:, 2].astype(int)
        self.count = len(table)
        self.group = np.repeat(np.arange(len(groups)), lengths)
        self.first = np.concatenate(([0], np.cumsum(lengths)[:-1])) if groups else lengths
        self.must = np.array([group[:1] != (NO_ONE,) for group in programme.groups], bool)
        self.everybody = np.ones(len(table), bool)
        self._money = np.array([row.money for row in programme.rows], float)
        self._head = np.array([row.head for row in programme.rows], float)
        self._limits = np.array([row.limit for row in programme.rows], float)

    def prices(self, duals: Sequence[float]) -> Any:
        """Return the prices in points that duals of the scaled rows come to; none is below 0."""
        import numpy as np  # noqa: PLC0415 - see above

        return np.abs(duals) * POINTS / np.array(self.scales)

    def priced(self, prices: Any, open_: Any, hired: Sequence[int] = ()) -> Priced:
        """Return what prices prove where only open columns may be hired, and some must be.

        Float sums of up to 10^10 points over some ten thousand columns are right to a hundredth.
        """
        return self._best(self.worth, prices, open_, hired)

    def ruled_out(self, prices: Any, open_: Any, hired: Sequence[int] = ()) -> bool:
        """Tell whether prices prove that no choice of open columns keeps to the rows.

        Where nobody brings anything any choice would be worth 0, so a bound below 0 rules it out.
        """
        import numpy as np  # noqa: PLC0415 - see above

        bound = self._best(np.zeros(self.count), prices, open_, hired).limit
        return bool(bound < -_SURE * (prices @ np.abs(self._limits)))

    def _best(self, worth: Any, prices: Any, open_: Any, hired: Sequence[int]) -> Priced:
        import numpy as np  # noqa: PLC0415 - see above

        money, head = prices @ self._money, prices @ self._head
        left = worth - money[self.kind] * self.cost - head[self.kind]
        left = np.where(open_, left, -np.inf)
        best = np.maximum.reduceat(left, self.first)
        best = np.where(self.must, best, np.maximum(best, 0.0))
        best[self.group[list(hired)]] = left[list(hired)]
        limit = float(prices @ self._limits + best.sum())
        lost = np.subtract(best[self.group], left, where=open_, out=np.full(self.count, np.inf))
        return Priced(limit, lost)

    def model(self, among: Any) -> Any:
        """Return the linear programme of some columns: the rows of rules, then those of groups."""
        import highspy  # noqa: PLC0415 - 15 MB that few chats need
        import numpy as np  # noqa: PLC0415 - comes with highspy

        among = np.asarray(among)
        of, kind = self.group[among], self.kind[among]
        starts = np.flatnonzero(np.diff(of, prepend=-1))
        ends = np.append(starts[1:], len(of))
        tied = [place for place, (a, b) in enumerate(zip(starts, ends, strict=True))
                if b - a > 1 or self.must[of[a]]]  # fmt: skip
        spans = [np.arange(starts[place], ends[place]) for place in tied]
        scales = np.array(self.scales)[:, None]
        uses = (self._money[:, kind] * self.cost[among] + self._head[:, kind]) / scales
        model: Any = highspy.HighsLp()
        model.num_col_, model.num_row_ = len(among), len(uses) + len(tied)
        model.sense_ = highspy.ObjSense.kMaximize
        model.col_cost_ = self.worth[among] / POINTS
        model.col_lower_, model.col_upper_ = np.zeros(len(among)), np.ones(len(among))
        least = self.must[of[starts[np.array(tied, int)]]].astype(float)
        model.row_lower_ = np.concatenate((np.full(len(uses), -highspy.kHighsInf), least))
        model.row_upper_ = np.concatenate((self._limits / scales[:, 0], np.ones(len(tied))))
        rows = [*map(np.flatnonzero, uses), *spans]
        ones = np.ones(sum(map(len, spans)))
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = np.cumsum([0, *map(len, rows)])
        model.a_matrix_.index_ = np.concatenate(rows)
        model.a_matrix_.value_ = np.concatenate((uses[np.nonzero(uses)], ones))
        return model

    def choice(self, hired: Iterable[int]) -> tuple[int, ...]:
        """Return the place in each group that hiring these columns stands for."""
        places = [0] * len(self.programme.groups)
        for column in hired:
            group = int(self.group[column])
            places[group] = int(column - self.first[group]) + (not self.must[group])
        return tuple(places)
