"""HiGHS, as the solver of long shortlists, where the extra `optimise` is installed.

It lives in the shell because it is other people's machinery that may print and looks at a clock.
It brings numpy (57 MB on disk, 15 MB in memory), so both are imported inside the functions that
use them, when the first long list is to be chosen from. What it answers is checked by
`advisor.shortlist.solving`, which trusts none of it.
"""

from collections.abc import Sequence
from importlib.util import find_spec
from itertools import accumulate
from typing import Any, NamedTuple

from advisor.shortlist.programme import NO_ONE, Option, Programme
from advisor.shortlist.solving import Reply, Solver

# A list comes to 10^10 points; a solver likes numbers around one.
_POINTS = 1e7
_EXACT = 1e-6  # as far as HiGHS keeps to limits by itself


class Limits(NamedTuple):
    """When HiGHS stops: at a gap, after so many nodes, or at last after so many seconds.

    The first two make each run come out the same; the seconds are for what neither foresees.
    `rough` is the gap for more than `many` options, half of what a long list has to be proven to.
    """

    gap: float = 1e-4
    rough: float = 2.5e-3
    many: int = 5_000
    nodes: int = 300
    seconds: float = 5.0


_USUAL = Limits()


def big_solver(limits: Limits = _USUAL) -> Solver | None:
    """Return HiGHS, or None where the extra `optimise` is not installed."""
    return Highs(limits) if find_spec("highspy") and find_spec("numpy") else None


class Highs:
    """HiGHS behind what the advisor asks of a solver."""

    def __init__(self, limits: Limits = _USUAL) -> None:
        self._limits = limits

    def prices(self, programme: Programme) -> tuple[float, ...] | None:
        """Return the duals of the rows where options may be split, None if HiGHS has none."""
        scales = programme.scales()
        solution = self._solved(programme, scales, whole=False).getSolution()
        if not solution.dual_valid:
            return None
        duals = solution.row_dual[: len(scales)]
        return tuple(abs(d) * _POINTS / scale for d, scale in zip(duals, scales, strict=True))

    def choice(self, programme: Programme) -> Reply | None:
        """Return the best choice HiGHS comes to within the limits, None if none."""
        highs = self._solved(programme, programme.scales(), whole=True)
        solution = highs.getSolution()
        if not solution.value_valid:
            return None
        most = highs.getInfo().mip_dual_bound * _POINTS
        return Reply(_places(programme, solution.col_value), most * (1 + _EXACT) + 1)

    def _gap(self, programme: Programme) -> float:
        many = sum(map(len, programme.groups)) > self._limits.many
        return self._limits.rough if many else self._limits.gap

    def _solved(self, programme: Programme, scales: Sequence[float], *, whole: bool) -> Any:
        """Return HiGHS after it has run; rows are divided by their scales."""
        import highspy  # noqa: PLC0415 - 15 MB that few chats need

        highs: Any = highspy.Highs()  # type: ignore[no-untyped-call]
        for name, value in (
            ("output_flag", False),
            ("threads", 1),
            ("random_seed", 0),
            ("time_limit", self._limits.seconds),
            ("mip_rel_gap", self._gap(programme)),
            ("mip_max_nodes", self._limits.nodes),
        ):
            highs.setOptionValue(name, value)
        model = _model(programme, scales)
        if whole:
            model.integrality_ = [highspy.HighsVarType.kInteger] * model.num_col_
        highs.passModel(model)
        highs.run()
        return highs


def _places(programme: Programme, values: Sequence[float]) -> tuple[int, ...]:
    """Return the option of each group that the solver hires most of."""
    places, first = [], 0
    for group in programme.groups:
        nobody = group[:1] == (NO_ONE,)
        hired = values[first : first + len(group) - nobody]
        shares = [1.0 - sum(hired), *hired] if nobody else hired
        places.append(max(range(len(group)), key=shares.__getitem__))
        first += len(hired)
    return tuple(places)


def _model(programme: Programme, scales: Sequence[float]) -> Any:
    """Return the programme as HiGHS takes it: the rows of rules, then those of some groups.

    Hiring nobody is what is left of a group, so it needs no column, and who has a single option
    no row.
    """
    import highspy  # noqa: PLC0415 - see above
    import numpy as np  # noqa: PLC0415 - comes with highspy

    groups = [group[group[:1] == (NO_ONE,) :] for group in programme.groups]
    options = [option for group in groups for option in group]
    tied = [
        place for place, each in enumerate(groups) if each == programme.groups[place] or each[1:]
    ]
    musts = [1.0 if programme.groups[place][0] != NO_ONE else 0.0 for place in tied]
    starts, places, uses = _rows(programme, scales, options, _spans(groups, tied))
    model: Any = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(options), len(scales) + len(tied)
    model.sense_ = highspy.ObjSense.kMaximize
    model.col_cost_ = np.array([option.worth / _POINTS for option in options])
    model.col_lower_, model.col_upper_ = np.zeros(len(options)), np.ones(len(options))
    limits = [row.limit / scale for row, scale in zip(programme.rows, scales, strict=True)]
    model.row_lower_ = np.array([-highspy.kHighsInf] * len(limits) + musts)
    model.row_upper_ = np.array(limits + [1.0] * len(tied))
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_, model.a_matrix_.index_ = starts, places
    model.a_matrix_.value_ = uses
    return model


def _spans(groups: Sequence[Sequence[Option]], tied: Sequence[int]) -> list[range]:
    """Return the columns of each group that needs a row."""
    ends = list(accumulate(map(len, groups)))
    return [range(ends[place] - len(groups[place]), ends[place]) for place in tied]


def _rows(
    programme: Programme,
    scales: Sequence[float],
    options: Sequence[Option],
    spans: Sequence[range],
) -> tuple[Any, Any, Any]:
    """Return where each row starts, and the places and sizes of what is in it."""
    import numpy as np  # noqa: PLC0415 - comes with highspy

    kinds = np.array([option.kind for option in options], int)
    costs = np.array([option.cost for option in options], float)
    lengths, places, uses = [0], [], []
    for row, scale in zip(programme.rows, scales, strict=True):
        money, head = np.array(row.money, float)[kinds], np.array(row.head, float)[kinds]
        use = (money * costs + head) / scale
        places.append(np.flatnonzero(use))
        uses.append(use[places[-1]])
        lengths.append(len(places[-1]))
    tied = np.array([place for span in spans for place in span], int)
    lengths.extend(map(len, spans))
    return (
        np.cumsum(lengths),
        np.concatenate([*places, tied]),
        np.concatenate([*uses, np.ones(len(tied))]),
    )
