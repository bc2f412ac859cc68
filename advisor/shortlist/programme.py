"""A choice as numbers: one option from each group, under rows that limit sums.

A group is one person; its options are to hire nobody, or an account for so many posts. Everything
is a whole number, so that two choices compare without a rounding error. What rows say of an
option depends on its cost and its kind alone (kind 0 is nobody), so that the price of ten thousand
options is two numbers for each kind.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import mul
from typing import NamedTuple

from advisor.shortlist.rules import Rule

NOBODY = 0


class Option(NamedTuple):
    """One thing that may be done about a person.

    `cost` is in units of money common to all, `worth` in points; `candidate` is a place on the
    list, -1 for hiring nobody.
    """

    cost: int
    worth: int
    kind: int
    candidate: int
    posts: int


NO_ONE = Option(0, 0, NOBODY, -1, 0)


class Row(NamedTuple):
    """A rule: the sum of `money[kind] * cost + head[kind]` is at most the limit."""

    rule: Rule
    money: tuple[int, ...]
    head: tuple[int, ...]
    limit: int

    def use(self, option: Option) -> int:
        """Return what an option adds to the sum."""
        return self.money[option.kind] * option.cost + self.head[option.kind]


class Programme(NamedTuple):
    """The whole choice; a choice from it is a place in each group."""

    groups: tuple[tuple[Option, ...], ...]
    rows: tuple[Row, ...]

    def options(self, choice: Sequence[int]) -> list[Option]:
        """Return the options that were chosen, one of each group."""
        return [group[place] for group, place in zip(self.groups, choice, strict=True)]

    def worth(self, choice: Sequence[int]) -> int:
        """Return the points of a choice."""
        return sum(option.worth for option in self.options(choice))

    def hiring(self, hires: Iterable[tuple[int, int]]) -> tuple[int, ...] | None:
        """Return the choice that hires these candidates for so many posts, None where none can."""
        wanted = set(hires)
        places, found = [], 0
        for group in self.groups:
            at = [
                p for p, option in enumerate(group) if (option.candidate, option.posts) in wanted
            ]
            places.append(at[0] if at else 0)
            found += len(at)
        return tuple(places) if found == len(wanted) else None

    def used(self, options: Iterable[Option]) -> list[int]:
        """Return the sum of each row over options, quick because most are nobody."""
        costs, heads = Counter[int](), Counter[int]()
        for cost, _, kind, _, _ in options:
            if kind:
                costs[kind] += cost
                heads[kind] += 1
        return [
            sum(row.money[kind] * cost for kind, cost in costs.items())
            + sum(row.head[kind] * many for kind, many in heads.items())
            for row in self.rows
        ]

    def slack(self, choice: Sequence[int]) -> list[int]:
        """Return how far each row is from its limit, below 0 where it is broken."""
        used = self.used(self.options(choice))
        return [row.limit - use for row, use in zip(self.rows, used, strict=True)]

    def allows(self, choice: Sequence[int]) -> bool:
        """Tell whether a choice breaks no row."""
        return min(self.slack(choice), default=0) >= 0

    def scales(self) -> list[float]:
        """Return a usual size of each row's sum, to make rows comparable."""
        kinds = max((len(row.money) for row in self.rows), default=0)
        tops = [0] * kinds
        for option in chain.from_iterable(self.groups if kinds else ()):
            tops[option.kind] = max(tops[option.kind], option.cost)
        return [
            float(max(1, abs(row.limit), *map(abs, map(mul, row.money, tops))))
            for row in self.rows
        ]
