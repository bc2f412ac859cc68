"""Briefs, said in one line, for the tests of what is decided on them."""

from collections.abc import Iterable
from decimal import Decimal

from advisor.brief import Brief, budget_of
from advisor.vocabulary import Goal, Platform, Trait


def brief_for(
    goals: Iterable[str],
    budget: int,
    platforms: Iterable[str] = (),
    traits: Iterable[str] = (),
    **more: object,
) -> Brief:
    """Return the brief of a campaign for these goals with so many rupiah."""
    amount = Decimal(budget)
    return Brief(
        goals=tuple(Goal(goal) for goal in goals),
        budget=budget_of(amount, amount, amount),
        platforms=tuple(Platform(platform) for platform in platforms),
        traits=frozenset(Trait(trait) for trait in traits),
        **more,
    )
