"""Spending: how many posts of each size an amount buys, in whole posts and whole rupiah."""

from bisect import bisect
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from advisor.small_creators import (
    Bought,
    Fees,
    Posts,
    Step,
    fewest,
    last_step,
    micro_of,
    most_of,
    most_posts,
    nanos_beside,
    small_ones,
    steps_of,
)
from advisor.vocabulary import Strategy
from advisor.worth import Worth

__all__ = ["Bought", "Fees", "Posts", "Shares", "bought", "without_big"]

# Numbers of posts that mixes are weighed with: all small ones, then steps of about a quarter.
_SOME_NUMBERS = (*range(1, 13), 15, 20, 25, 30, 45, 60, 75, 100, 140, 180, 225)


class Shares(NamedTuple):
    """How money is split: big creators' part of a mix, nano's of the small, mega's of the big."""

    big: Decimal
    nano: Decimal
    mega: Decimal


def bought(
    strategy: Strategy, money: int, fees: Fees, shares: Shares, worth: Worth
) -> Bought | None:
    """Return what a strategy buys for this money, or None when it cannot be bought.

    As much of the money is used as whole posts allow. A mix is one big creator with at least five
    small posts beside it, or more; big creators never stand in for small ones, nor the reverse.
    Where nano creators bring more for the money than micro ones, shares are the most that bigger
    creators get, and as many are hired as bring most: else more money could mean fewer people.
    """
    found: Iterator[Bought]
    weighed = worth.nano[1] * fees.micro > worth.micro[1] * fees.nano
    match strategy:
        case Strategy.MICRO:
            steps = steps_of(money)
            most = micro_of(money, fees, shares.nano, steps)
            numbers = range(most, -1, -1) if weighed else (most,)
            found = (small_ones(micro, money, fees, steps[-1].creators) for micro in numbers)
        case Strategy.MACRO:
            return _big(money, fees, shares.mega)
        case Strategy.MIX:
            found = _weighed_mixes(money, fees, shares) if weighed else _mixed(money, fees, shares)
    best = max(found, key=lambda one: worth.of(one.creators, one.posts), default=Bought())
    return best if any(best.posts) else None


def _big(money: int, fees: Fees, mega_share: Decimal) -> Bought | None:
    mega = min(int(money * mega_share) // fees.mega, most_posts().mega)
    macro = min((money - mega * fees.mega) // fees.macro, most_posts().macro)
    return _of_big(Posts(macro=macro, mega=mega)) if macro or mega else None


def _mixed(money: int, fees: Fees, shares: Shares) -> Iterator[Bought]:
    """Yield the mix with as many big creators as their share pays, where the money allows one."""
    steps = tuple(
        Step(step.money - _macros_of_mix(step.money, fees, shares) * fees.macro, step.creators)
        for step in steps_of(money)
    )
    macro = _macros_of_mix(money, fees, shares)
    if _pays_mix(macro, money, fees):
        micro = micro_of(money - macro * fees.macro, fees, shares.nano, steps)
        yield _mix(macro, micro, money, fees, steps[-1].creators)


def _weighed_mixes(money: int, fees: Fees, shares: Shares) -> Iterator[Bought]:
    """Yield every mix that any smaller sum comes to as well, each with all that this sum adds.

    Big creators get their share at most, or what small ones could not take at some smaller sum.
    """
    steps = steps_of(money)
    most = _macros_of_mix(money, fees, shares)
    beyond = last_step() // fees.macro  # further on, no limit on small creators moves any more
    numbers = {macro: _micro_beside(macro, money, fees, shares, steps) for macro in _some(most)}
    for micro in reversed((0, *_some(numbers[1]))):
        taken = min(nanos_beside(micro, step.creators)[1] for step in steps) * fees.nano
        idle = (money - micro * fees.micro - taken) // fees.macro
        for macro in reversed(_some(max(most, min(idle, beyond)))):
            if micro <= numbers.get(macro, micro) and _pays_mix(macro, money, fees):
                yield _mix(macro, micro, money, fees, steps[-1].creators)


def _micro_beside(
    macro: int, money: int, fees: Fees, shares: Shares, steps: tuple[Step, ...]
) -> int:
    """Return the most micro posts beside so many macro ones."""
    left = tuple(Step(one.money - macro * fees.macro, one.creators) for one in steps)
    return micro_of(money - macro * fees.macro, fees, shares.nano, left)


def _pays_mix(macro: int, money: int, fees: Fees) -> bool:
    return money - macro * fees.macro >= fewest() * fees.nano


def _mix(macro: int, micro: int, money: int, fees: Fees, limit: int) -> Bought:
    """Return so many macro and micro posts, nano ones for the rest, then macro ones again."""
    (nano, _, _, _), (by_nano, by_micro, _, _), capped, _ = small_ones(
        micro, money - macro * fees.macro, fees, limit
    )
    spare = money - nano * fees.nano - micro * fees.micro - macro * fees.macro
    macro += min(spare // fees.macro, most_posts().macro - macro)
    by_macro = min(macro, most_of("macro"))
    return Bought(Posts(nano, micro, macro), Posts(by_nano, by_micro, by_macro), capped)


def _some(most: int) -> tuple[int, ...]:
    return _SOME_NUMBERS[: bisect(_SOME_NUMBERS, most)]


def _macros_of_mix(money: int, fees: Fees, shares: Shares) -> int:
    return min(max(1, int(money * shares.big) // fees.macro), most_posts().macro)


def without_big(
    creators: Posts, fewer: int, money: int, fees: Fees, nano_share: Decimal
) -> Bought:
    """Return what the money buys with so many macro creators fewer, small ones in their place.

    Mega creators stay, and of small ones there are as many as can be looked after.
    """
    macro = max(0, creators.macro - fewer)
    rest = money - macro * fees.macro - creators.mega * fees.mega
    steps = steps_of(rest)
    small = small_ones(micro_of(rest, fees, nano_share, steps), rest, fees, steps[-1].creators)
    return Bought(
        posts=small.posts._replace(macro=macro, mega=creators.mega),
        creators=small.creators._replace(macro=macro, mega=creators.mega),
        capped=small.capped,
    )


def _of_big(posts: Posts) -> Bought:
    """Return the posts by a creator each, as long as a size allows more."""
    macro, mega = min(posts.macro, most_of("macro")), min(posts.mega, most_of("mega"))
    return Bought(posts=posts, creators=Posts(macro=macro, mega=mega))
