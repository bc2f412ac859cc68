"""A creator named at a place of the folded text, before it is put into the original's terms."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from advisor.vocabulary import Platform


class Naming(NamedTuple):
    """Who is named and where; `named` is a name without an account, `labelled` had 'ig:'."""

    start: int
    end: int
    handle: str
    platform: Platform | None = None
    named: bool = False
    labelled: bool = False


def free_of(namings: Iterable[Naming], taken: Sequence[tuple[int, int]]) -> Iterator[Naming]:
    """Yield the namings that touch none of the taken stretches; both must be in order.

    >>> [one.handle for one in free_of([Naming(0, 2, "a"), Naming(5, 7, "b")], [(1, 4)])]
    ['b']
    """
    at = 0
    for one in namings:
        while at < len(taken) and taken[at][1] <= one.start:
            at += 1
        if at == len(taken) or one.end <= taken[at][0]:
            yield one
