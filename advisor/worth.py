"""Worth: what posts bring, in parts that add up, so that two ways to spend can be compared.

Shared followers make people reached together no sum. The share of a crowd that is *not* reached is
a product, so its logarithms add up. They are floats: they only compare, and are never shown.
"""

from collections.abc import Sequence
from typing import NamedTuple


class Worth(NamedTuple):
    """What a creator of each size brings with 0, 1, 2 ... posts."""

    nano: tuple[float, ...]
    micro: tuple[float, ...]
    macro: tuple[float, ...]
    mega: tuple[float, ...]

    def of(self, creators: Sequence[int], posts: Sequence[int]) -> float:
        """Return what so many creators of each size bring, who share their posts evenly."""
        return sum(map(_brought, self, creators, posts))


def _brought(one: Sequence[float], creators: int, posts: int) -> float:
    if not posts:
        return 0.0
    each, more = divmod(posts, creators)
    return (creators - more) * one[each] + (more * one[each + 1] if more else 0.0)
