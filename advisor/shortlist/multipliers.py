"""Multipliers: a price for each row, and the proof they give.

Whatever prices of at least 0 are put on what the rows limit, no choice that keeps to them is worth
more than the limits at these prices, plus the best that each group then has left (Lagrange). So a
bound needs no trust in how the prices were found, which may be anybody's guess or a solver's.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from advisor.shortlist.programme import Programme

# Float sums of points are right to far less than this; a worth is a whole number of them.
HALF = 0.5
_PATIENCE = 4
_FEWEST = 12  # rounds that are gone through whatever happens


class Bound(NamedTuple):
    """No choice is worth more than `limit`; `choice` is what would be best at the prices."""

    limit: float
    prices: tuple[float, ...]
    choice: tuple[int, ...]


def whole_points(limit: float) -> int:
    """Return the most whole points within a limit, which float sums may miss by a little."""
    return int((limit + HALF / 5) // 1)


def bound_at(programme: Programme, prices: Sequence[float]) -> Bound:
    """Return the bound that prices give; the first of equally good options is taken."""
    money, head = _by_kind(programme, prices)
    limit = sum(row.limit * price for row, price in zip(programme.rows, prices, strict=True))
    choice = []
    for group in programme.groups:
        left = [worth - money[kind] * cost - head[kind] for cost, worth, kind, _, _ in group]
        best = max(left)
        limit += best
        choice.append(left.index(best))
    return Bound(limit, tuple(prices), tuple(choice))


def regrets(programme: Programme, prices: Sequence[float]) -> list[list[float]]:
    """Return for each option how much it loses to the best of its group at the prices."""
    money, head = _by_kind(programme, prices)
    lost = []
    for group in programme.groups:
        left = [worth - money[kind] * cost - head[kind] for cost, worth, kind, _, _ in group]
        best = max(left)
        lost.append([best - each for each in left])
    return lost


def best_bound(
    programme: Programme,
    floor: int | None,
    rounds: int,
    start: Sequence[float] = (),
    stop: Callable[[], bool] | None = None,
) -> Bound:
    """Return the lowest bound found in so many rounds, by steps against the slack (Polyak).

    `floor` is the worth of a choice known to be possible, `start` the prices to begin with. Told
    to stop it still goes a few rounds, without which prices lead to no choice.
    """
    prices = list(start) or [0.0] * len(programme.rows)
    best = bound_at(programme, prices)
    scales = programme.scales() if rounds else []
    reach, worse, at = 1.0, 0, best
    for number in range(rounds):
        if number >= _FEWEST and stop is not None and stop():
            break
        slack = [s / scale for s, scale in zip(programme.slack(at.choice), scales, strict=True)]
        # A price of 0 with room to spare stays where it is.
        slack = [0.0 if s > 0 and not p else s for s, p in zip(slack, prices, strict=True)]
        steep = sum(s * s for s in slack)
        target = floor if floor is not None else best.limit - 0.05 * abs(best.limit)
        if not steep or best.limit - target < HALF:
            break
        step = reach * (at.limit - target) / steep
        moved = zip(prices, slack, scales, strict=True)
        prices = [max(0.0, price - step * s / scale) for price, s, scale in moved]
        at = bound_at(programme, prices)
        worse = 0 if at.limit < best.limit else worse + 1
        best = min(best, at, key=lambda bound: bound.limit)
        if worse > _PATIENCE:
            prices, at, reach, worse = list(best.prices), best, reach / 2, 0
    return best


def _by_kind(programme: Programme, prices: Sequence[float]) -> tuple[list[float], list[float]]:
    """Return what a unit of money, and a head, cost by kind at the prices."""
    priced = [(row, price) for row, price in zip(programme.rows, prices, strict=True) if price]
    kinds = len(programme.rows[0].money) if programme.rows else _kinds(programme)
    money = [sum(row.money[kind] * price for row, price in priced) for kind in range(kinds)]
    head = [sum(row.head[kind] * price for row, price in priced) for kind in range(kinds)]
    return money, head


def _kinds(programme: Programme) -> int:
    kinds = (option.kind for group in programme.groups for option in group)
    return 1 + max(kinds, default=0)
