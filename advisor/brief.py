"""A brief: what a campaign is for, with how much money, and where."""

from datetime import date
from decimal import Decimal

from advisor.money import RUPIAH, Money, Rupiah, to_rupiah
from advisor.split import Split
from advisor.value import Value
from advisor.vocabulary import Goal, Missing, Platform, Tier, Trait


class Budget(Value):
    """A budget as told, and in rupiah; the rupiah figures are None when no sourced rate is known.

    A range keeps both ends; `idr` is the figure advice is computed with: the amount itself, the
    middle of a range, or the ceiling when only a ceiling was given. `other` is what else the
    figures may mean where a scale word differs between languages ("1,2 M").
    """

    told: Money
    low: Rupiah | None = None
    idr: Rupiah | None = None
    high: Rupiah | None = None
    other: Rupiah | None = None


class Brief(Value):
    """What we were told about a campaign; empty and None mean not said.

    Goals stand in the order told; `ranked` is set when the first is meant to be the main one.
    `elsewhere` are platforms named that nobody publishes figures for, such as shops, and `tier`
    is the size of the creators wanted; `split` is what was said of where the money goes,
    `fewer_big` how many big creators fewer than we would hire, and `deadline` the last day to
    post.
    """

    goals: tuple[Goal, ...] = ()
    ranked: bool = False
    budget: Budget | None = None
    platforms: tuple[Platform, ...] = ()
    elsewhere: tuple[str, ...] = ()
    niche: str | None = None
    city: str | None = None
    creators_wanted: int | None = None
    tier: Tier | None = None
    duration_days: int | None = None
    traits: frozenset[Trait] = frozenset()
    split: Split = Split()
    audience: int | None = None
    fewer_big: int = 0
    deadline: date | None = None

    def plus(self, later: "Brief") -> "Brief":
        """Return the brief with what was said later; traits add up, the rest is replaced.

        Where a campaign runs is one thing said, and so is how many creators of which size.
        """
        said = {name: value for name, value in later if value}
        if later.platforms or later.elsewhere:
            said |= {"platforms": later.platforms, "elsewhere": later.elsewhere}
        if later.creators_wanted:
            said["tier"] = later.tier
        said["traits"] = self.traits | later.traits
        said["split"] = self.split.plus(later.split)
        said["ranked"] = later.ranked if later.goals else self.ranked
        if later.budget is not None:
            said["budget"] = later.budget
        return Brief(**{**dict(self), **said})

    @property
    def missing(self) -> Missing | None:
        """The first thing to ask before a recommendation can be made, or None."""
        if not self.goals:
            return Missing.GOAL
        if self.budget is None:
            return Missing.BUDGET
        if self.budget.idr is None:
            return Missing.RATE
        return None


def budget_of(low: Decimal, middle: Decimal, high: Decimal, currency: str = RUPIAH) -> Budget:
    """Return a budget from its ends and the figure to compute with, in one currency."""
    ends = [to_rupiah(Money(amount=amount, currency=currency)) for amount in (low, middle, high)]
    return Budget(
        told=Money(amount=middle, currency=currency), low=ends[0], idr=ends[1], high=ends[2]
    )
