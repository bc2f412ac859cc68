"""HiGHS, as the solver of long shortlists, where the extra `optimise` is installed.

It lives in the shell because it is other people's machinery that may print and looks at a clock.
It brings numpy (57 MB on disk, 15 MB in memory), so both are imported inside the functions that
use them, when the first long list is to be chosen from. What it answers is checked by
`advisor.shortlist.solving`, which trusts none of it.
"""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from time import monotonic
from typing import Any, NamedTuple

from advisor.shortlist.programme import Programme
from advisor.shortlist.solving import Reply, Solver
from bot.columns import Columns
from bot.pricing import Pricing
from bot.proving import Tree

Stop = Callable[[], bool] | None
_HALF = 0.5


class Limits(NamedTuple):
    """When to stop: HiGHS at a gap or after so many nodes, the tree after so many prices asked.

    The gap is a wide one, since HiGHS finds good choices fast and the tree proves fast. `few`
    prices are asked for where there are more than `many` columns. All these make each run come
    out the same; the seconds, for each of the three, are for what none foresees.
    """

    gap: float = 1e-2
    nodes: int = 300
    asked: int = 30_000
    few: int = 1_000
    many: int = 5_000
    seconds: float = 5.0


_USUAL = Limits()


def big_solver(limits: Limits = _USUAL) -> Solver | None:
    """Return HiGHS, or None where the extra `optimise` is not installed."""
    return Highs(limits) if find_spec("highspy") and find_spec("numpy") else None


class Highs:
    """HiGHS behind what the advisor asks of a solver."""

    def __init__(self, limits: Limits = _USUAL) -> None:
        self._limits = limits

    def prices(self, programme: Programme, stop: Stop = None) -> tuple[float, ...] | None:
        """Return the duals of the rows where options may be split, None if HiGHS has none."""
        columns = Columns(programme)
        solution = self._solved(columns, stop, whole=False).getSolution()
        if not solution.dual_valid:
            return None
        return tuple(columns.prices(solution.row_dual[: len(columns.scales)]).tolist())

    def choice(self, programme: Programme, stop: Stop = None) -> tuple[int, ...] | None:
        """Return a good choice, the best that HiGHS comes to within the limits, None if none."""
        columns = Columns(programme)
        solution = self._solved(columns, stop, whole=True).getSolution()
        if not solution.value_valid:
            return None
        return columns.choice(j for j, part in enumerate(solution.col_value) if part > _HALF)

    def proof(
        self,
        programme: Programme,
        prices: Sequence[float],
        floor: int | None,
        stop: Stop = None,
    ) -> Reply:
        """Return a choice worth more than the floor if one is found, and what none exceeds."""
        columns = Columns(programme)
        highs = self._highs(stop)
        # From one part to the next a few steps suffice, which is less than looking at all again.
        highs.setOptionValue("presolve", "off")
        pricing = Pricing(columns, highs, prices)
        few = columns.count > self._limits.many
        asked = self._limits.few if few else self._limits.asked
        return Tree(columns, pricing, floor, self._in_time(stop)).run(asked)

    def _solved(self, columns: Columns, stop: Stop, *, whole: bool) -> Any:
        """Return HiGHS after it has run over all columns."""
        import highspy  # noqa: PLC0415 - 15 MB that few chats need

        highs = self._highs(stop)
        model = columns.model(range(columns.count))
        if whole:
            model.integrality_ = [highspy.HighsVarType.kInteger] * model.num_col_
        highs.passModel(model)
        highs.run()
        return highs

    def _highs(self, stop: Stop) -> Any:
        """Return HiGHS, which looks now and then whether to stop."""
        import highspy  # noqa: PLC0415 - see above

        highs: Any = highspy.Highs()  # type: ignore[no-untyped-call]
        for name, value in (
            ("output_flag", False),
            ("threads", 1),
            ("random_seed", 0),
            ("time_limit", self._limits.seconds),
            ("mip_rel_gap", self._limits.gap),
            ("mip_max_nodes", self._limits.nodes),
        ):
            highs.setOptionValue(name, value)
        if stop is not None:
            for moment in (highs.cbSimplexInterrupt, highs.cbMipInterrupt):
                moment.subscribe(lambda event: event.interrupt() if stop() else None)
        return highs

    def _in_time(self, stop: Stop) -> Callable[[], bool]:
        """Return what tells whether to stop, by whoever asked or by the clock."""
        end = monotonic() + self._limits.seconds
        return lambda: monotonic() > end or (stop is not None and stop())
