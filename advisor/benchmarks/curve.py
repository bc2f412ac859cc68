"""The price between the bands: a line through their middles on logarithmic scales."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from advisor.value import Value


class Point(Value):
    """A number of followers and a price, both as natural logarithms."""

    followers: Decimal
    price: Decimal


class Curve(Value):
    """Prices of a size as a line through points, from small to big.

    Before the first point it goes on as steeply as up to the second one. Behind the last it is
    flat, because fees of the most famous do not follow their followers.
    """

    points: tuple[Point, ...]

    def at(self, log_followers: Decimal) -> Decimal:
        """Return the price at the logarithm of a number of followers, in unrounded rupiah."""
        return self._log_at(log_followers).exp()

    def _log_at(self, log_followers: Decimal) -> Decimal:
        last = self.points[-1]
        if log_followers >= last.followers:
            return last.price
        at = bisect_right(self.points, log_followers, key=lambda point: point.followers)
        one, other = self.points[max(0, at - 1)], self.points[max(1, at)]
        steepness = (other.price - one.price) / (other.followers - one.followers)
        return one.price + steepness * (log_followers - one.followers)


def curves_through(
    middles: Mapping[str, Sequence[tuple[Decimal, Decimal]]],
) -> dict[str, Curve]:
    """Return a curve through each list of (followers, price), none of which ever falls.

    All curves bend at the same numbers of followers. Where prices would fall from one middle to a
    bigger one, both give way to their geometric mean; so the lowest curve stays the lowest.
    """
    logs = {
        name: tuple(Point(followers=followers.ln(), price=price.ln()) for followers, price in line)
        for name, line in middles.items()
    }
    bends = sorted({point.followers for line in logs.values() for point in line})
    return {name: Curve(points=_rising(_filled(line, bends))) for name, line in logs.items()}


def _filled(line: Sequence[Point], bends: Iterable[Decimal]) -> tuple[Point, ...]:
    """Return a point at every bend, on the line where it has none of its own."""
    own = {point.followers: point for point in line}
    return tuple(
        own.get(bend) or Point(followers=bend, price=_between(line, bend)) for bend in bends
    )


def _between(line: Sequence[Point], bend: Decimal) -> Decimal:
    for one, other in pairwise(line):
        if one.followers <= bend <= other.followers:
            part = (bend - one.followers) / (other.followers - one.followers)
            return one.price + part * (other.price - one.price)
    return line[0 if bend < line[0].followers else -1].price


def _rising(line: Iterable[Point]) -> tuple[Point, ...]:
    """Return the nearest line that never falls: neighbours that fall are pooled."""
    pools: list[list[Point]] = []
    for point in line:
        pools.append([point])
        while len(pools) > 1 and _height(pools[-2]) > _height(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    return tuple(
        Point(followers=point.followers, price=_height(pool)) for pool in pools for point in pool
    )


def _height(pool: Sequence[Point]) -> Decimal:
    return sum((point.price for point in pool), Decimal(0)) / len(pool)
