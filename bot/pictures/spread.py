"""Dots that would hide each other are moved apart, each as little as will do."""

from collections.abc import Iterator, Sequence
from math import cos, hypot, pi, sin

Place = tuple[float, float]
_STEPS, _TURNS = 16, 12


def spread_out(
    places: Sequence[Place], apart: float, box: tuple[int, int, int, int]
) -> list[Place]:
    """Return places at least `apart` from each other and inside a box, if there is any room.

    The first keep theirs, the others give way; the same places always give the same answer.

    >>> spread_out([(50, 50), (50, 50)], 10, (0, 0, 100, 100))
    [(50, 50), (60.0, 50.0)]
    """
    taken: list[Place] = []
    for place in places:
        free = (
            spot
            for spot in _around(place, apart)
            if _is_inside(spot, apart / 2, box) and _is_free(spot, apart, taken)
        )
        taken.append(next(free, place))
    return taken


def _around(place: Place, apart: float) -> Iterator[Place]:
    """Yield the place, then spots around it in ever larger rings."""
    yield place
    for turn in range(1, _TURNS):
        radius = apart * (1 + (turn - 1) / 2)
        for step in range(_STEPS):
            angle = 2 * pi * step / _STEPS
            yield place[0] + radius * cos(angle), place[1] + radius * sin(angle)


def _is_free(spot: Place, apart: float, taken: Sequence[Place]) -> bool:
    return all(hypot(spot[0] - x, spot[1] - y) >= apart - 0.01 for x, y in taken)


def _is_inside(spot: Place, margin: float, box: tuple[int, int, int, int]) -> bool:
    left, top, right, bottom = box
    x, y = spot
    return left + margin <= x <= right - margin and top + margin <= y <= bottom - margin
