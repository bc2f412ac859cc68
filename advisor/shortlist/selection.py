"""What a choice comes to: who is hired, who is not and why, and how sure that it is the best."""

from decimal import Decimal
from enum import StrEnum

from advisor.figures import Figure
from advisor.money import NOTHING, Rupiah, RupiahRange
from advisor.shortlist.rules import Rule
from advisor.value import Value

_FREE = RupiahRange(low=NOTHING, typical=NOTHING, high=NOTHING)


class Outcome(StrEnum):
    """Whether there is a set; `undecided` is only said where the work allowed did not suffice."""

    FOUND = "found"
    INFEASIBLE = "infeasible"
    UNDECIDED = "undecided"


class Cut(StrEnum):
    """Why somebody is not hired."""

    BLOCKED = "blocked"
    NO_PRICE = "no_price"
    NO_FIGURES = "no_figures"
    TOO_DEAR_ALONE = "too_dear_alone"
    DUPLICATE = "duplicate"
    RULE = "rule"
    TOO_DEAR = "too_dear"
    NOT_BETTER = "not_better"


class Hired(Value):
    """One account hired for so many posts, at this fee for all of them."""

    key: str
    posts: int
    fee: RupiahRange
    assumed: bool


class LeftOut(Value):
    """One account not hired, and why.

    `rule` is the side rule that hiring it as well would break, or that keeps it out by itself,
    `by` the account of the same person that is hired. `too_dear_alone`: the money or the most for
    one creator does not pay it. `too_dear`: hiring it as well would only take more money, so that
    those hired bring more for it. `not_better`: it would fit, and brings nothing.
    """

    key: str
    cut: Cut
    rule: Rule | None = None
    by: str | None = None


class RunnerUp(Value):
    """The closest exchange: hire this one in place of these, and lose this part of the worth.

    One goes where one suffices, else two; a loss below 0 is a gain that the work allowed missed.
    """

    key: str
    instead_of: tuple[str, ...]
    loss: Decimal


class Relaxation(Value):
    """A single rule that, dropped, leaves a set; for the money, how much of it would do."""

    rule: Rule
    needed: Rupiah | None = None


class Selection(Value):
    """The best set that was found, and how far at most it is from the best there is.

    `gap` is 0 for a proven best one, otherwise how much more worth any other set can have at
    most, as a part of that limit. Of people reached it is no more than that either. `helped`
    tells that a solver took part. `reach` is people with overlap taken out, `engagements` are
    actions, None where nobody hired has figures of it. `robust` tells whether the same creators
    win when every assumed fee is at its low end and when at its high end, and `always` who wins
    at all three. `relax` is filled where there is no set: any one of these would do.
    """

    outcome: Outcome
    chosen: tuple[Hired, ...] = ()
    cost: RupiahRange = _FREE
    reach: Figure | None = None
    engagements: Figure | None = None
    gap: Decimal = Decimal(0)
    helped: bool = False
    left_out: tuple[LeftOut, ...] = ()
    runner_up: RunnerUp | None = None
    robust: bool = True
    always: tuple[str, ...] = ()
    relax: tuple[Relaxation, ...] = ()

    @property
    def exact(self) -> bool:
        """Whether it is proven that no set is better."""
        return self.outcome is Outcome.FOUND and self.gap == 0

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of those hired, in the order of the list."""
        return tuple(hired.key for hired in self.chosen)
