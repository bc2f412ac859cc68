"""How long a recommendation takes with its plan and scenarios, for sums from 0 to 10^15 rupiah.

Run it as `python benchmarks/planning.py`. Machines differ, so each time also stands as a multiple
of a fixed piece of pure Python, timed in the same run.
"""

import statistics
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from advisor.recommendation import recommend
from advisor.vocabulary import Goal, Platform
from benchmarks.measure import fixed_work
from tests.kit.briefs import brief_for

RUNS = 21
MOST = 10.0  # milliseconds that a recommendation may take, scenarios included
TODAY = date(2026, 11, 25)
GOALS = (Goal.AWARENESS, Goal.SALES)
PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
SUMS = {
    "nothing, paid in product": 0,
    "less than one nano post": 100_000,
    "Rp5 million": 5_000_000,
    "Rp100 million": 100_000_000,
    "Rp1 billion": 10**9,
    "Rp3 billion": 3 * 10**9,
    "the largest sum": 10**15,
}


def main() -> None:
    """Print one line for each sum: the slowest of all goals and platforms, and twenty at once."""
    baseline = fixed_work()
    print(f"fixed piece of Python: {baseline:.2f} ms; wanted: {MOST:g} ms a recommendation")
    for name, amount in SUMS.items():
        _line(
            name,
            max(_median(_recommended(amount, g, p)) for g in GOALS for p in PLATFORMS),
            baseline,
        )
    wished = _recommended(10**9, Goal.SALES, Platform.TIKTOK, creators_wanted=500)
    _line("five hundred creators wanted", _median(wished), baseline)


def _recommended(
    amount: int, goal: Goal, platform: Platform, **more: object
) -> Callable[[], object]:
    brief = brief_for([goal], amount, [platform], **more)
    return lambda: recommend(brief, TODAY)


def _median(call: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        began = perf_counter()
        call()
        times.append((perf_counter() - began) * 1_000)
    return statistics.median(times)


def _line(name: str, taken: float, baseline: float) -> None:
    print(f"{name:30} {taken:7.2f} ms {taken / baseline:7.1f} x baseline")


if __name__ == "__main__":
    main()
