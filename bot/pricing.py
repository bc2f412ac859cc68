"""Prices of parts of a long shortlist, by one linear programme after the other.

HiGHS goes on from where the last one left it, over the columns near to being hired alone; what its
prices prove is counted over all columns, so that those left out are never lost.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from bot.columns import POINTS, Columns, Priced

# Columns in at first: at the first prices they lose less than this part of their worth, and there
# are at least so many. Others come in when prices make them matter.
_NEAR, _FEWEST = 0.25, 400
# How much of a gap columns that are not in may be to blame for.
_BLAME = 0.05
_WHOLE = 1e-6  # as far as HiGHS keeps to whole numbers by itself


class Looked(NamedTuple):
    """What prices of a part prove, and the columns hired and hired in part, with how much."""

    priced: Priced
    hired: tuple[int, ...]
    split: dict[int, float]


class Pricing:
    """HiGHS over the columns of one programme."""

    def __init__(self, columns: Columns, highs: Any, prices: Sequence[float]) -> None:
        """Keep the columns near to being hired at prices that were found before."""
        import numpy as np  # noqa: PLC0415 - 15 MB that few chats need

        self._np, self._columns, self._highs = np, columns, highs
        self.asked = 0
        part = self._part(columns.priced(np.array(prices), columns.everybody))
        many = min(columns.count, _FEWEST) - 1
        near = part <= max(_NEAR, float(np.partition(part, many)[many]))
        self._take(near | columns.must[columns.group])

    def at(self, open_: Any, hired: Sequence[int], floor: float) -> Looked | bool:
        """Return what is found where only open columns may be hired, and some must be.

        Otherwise tell whether it is proven that there is no choice.
        """
        while True:
            found = self._found(open_, hired)
            if found is True or len(self._among) == self._columns.count:
                return found
            missing = self._np.ones(self._columns.count, bool)
            if isinstance(found, Looked):
                blame = found.priced.limit - self._worth()
                if found.priced.limit < floor or blame <= _BLAME * (found.priced.limit - floor):
                    return found
                missing = self._part(found.priced) < _NEAR
            missing[self._among] = True
            if int(missing.sum()) == len(self._among):
                return found
            self._take(missing)

    def _found(self, open_: Any, hired: Sequence[int]) -> Looked | bool:
        import highspy  # noqa: PLC0415 - 15 MB that few chats need

        self.asked += 1
        self._bounded(open_, hired)
        self._highs.run()
        columns, rows = self._columns, len(self._columns.scales)
        if self._highs.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            prices = columns.prices(self._highs.getSolution().row_dual[:rows])
            return Looked(columns.priced(prices, open_, hired), *self._hired())
        _, there, ray = self._highs.getDualRay()
        return bool(there) and columns.ruled_out(columns.prices(ray[:rows]), open_, hired)

    def _hired(self) -> tuple[tuple[int, ...], dict[int, float]]:
        np = self._np
        values = np.array(self._highs.getSolution().col_value)
        split = np.flatnonzero((values > _WHOLE) & (values < 1 - _WHOLE))
        whole = self._among[values >= 1 - _WHOLE]
        return tuple(whole.tolist()), dict(
            zip(self._among[split].tolist(), values[split].tolist(), strict=True)
        )

    def _bounded(self, open_: Any, hired: Sequence[int]) -> None:
        np, many = self._np, len(self._among)
        least, most = np.zeros(many), open_[self._among].astype(float)
        least[np.searchsorted(self._among, list(hired))] = 1.0
        self._highs.changeColsBounds(many, np.arange(many, dtype=np.int32), least, most)

    def _take(self, near: Any) -> None:
        self._among = self._np.flatnonzero(near)
        self._highs.passModel(self._columns.model(self._among))

    def _part(self, priced: Priced) -> Any:
        """Return what part of its worth each column loses at prices."""
        return priced.regrets / (1.0 + self._np.abs(self._columns.worth))

    def _worth(self) -> float:
        return float(self._highs.getInfo().objective_function_value) * POINTS
