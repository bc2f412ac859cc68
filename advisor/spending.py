"""Spending: how many posts of each size an amount buys, in whole posts and whole rupiah."""

from bisect import bisect
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from math import ceil
from typing import NamedTuple

from advisor.data import table
from advisor.vocabulary import Strategy
from advisor.worth import Worth

# Numbers of posts that mixes are weighed with: all small ones, then steps of about a fifth.
_SOME_NUMBERS = (*range(1, 13), *range(15, 30, 3), *range(30, 100, 10), *range(100, 221, 20), 225)


class Posts(NamedTuple):
    """Posts per size; also used for creators per size."""

    nano: int = 0
    micro: int = 0
    macro: int = 0
    mega: int = 0


class Fees(NamedTuple):
    """The usual fee for one post per size, in rupiah."""

    nano: int
    micro: int
    macro: int
    mega: int


class Shares(NamedTuple):
    """How money is split: big creators' part of a mix, nano's of the small, mega's of the big."""

    big: Decimal
    nano: Decimal
    mega: Decimal


class Bought(NamedTuple):
    """What an amount buys: posts, and by how many creators.

    `capped` tells that more small creators could be paid than one can look after, and `wanted`
    that there are no more because no more were asked for.
    """

    posts: Posts = Posts()
    creators: Posts = Posts()
    capped: bool = False
    wanted: bool = False


@cache
def most_posts() -> Posts:
    """Return the most posts per size: so many creators, each posting as often as one may."""
    return Posts(*(_most(tier) * _often() for tier in Posts._fields))


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
            steps = _steps(money)
            most = _micro_of(money, fees, shares.nano, steps)
            numbers = range(most, -1, -1) if weighed else (most,)
            found = (_small(micro, money, fees, steps[-1].creators) for micro in numbers)
        case Strategy.MACRO:
            return _big(money, fees, shares.mega)
        case Strategy.MIX:
            found = _weighed_mixes(money, fees, shares) if weighed else _mixed(money, fees, shares)
    best = max(found, key=lambda one: worth.of(one.creators, one.posts), default=Bought())
    return best if any(best.posts) else None


class _Step(NamedTuple):
    """Money for small creators, and how many of them can be looked after at that budget."""

    money: int
    creators: int


def _steps(money: int) -> tuple[_Step, ...]:
    """Return the steps that the fees have passed, with the most money of each, and the last."""
    passed: list[_Step] = []
    for row in table("planning")["looked_after"]["steps"]:
        if money <= row["fees_to"]:
            return (*passed, _Step(money, row["creators"]))
        passed.append(_Step(row["fees_to"], row["creators"]))
    return (*passed, _Step(money, _most("nano") + _most("micro")))


def _micro_of(money: int, fees: Fees, nano_share: Decimal, steps: tuple[_Step, ...]) -> int:
    """Return how many micro posts: each once the nano posts beside it are paid too.

    So a micro post is bought at the very rupiah at which it takes the fewest nano posts away, and
    its number never falls when money grows: more money never means fewer people for it. A step up
    in creators would trade micro posts for nano ones, so there are at least as many micro posts as
    the steps below came to.
    """
    return max(_micro_posts(min(step.money, money), fees, nano_share, step) for step in steps)


def _small(micro: int, money: int, fees: Fees, limit: int) -> Bought:
    """Return so many micro posts, and nano ones for the rest of the money."""
    by_micro = min(micro, _most("micro"), limit)
    most_nano = min(_most("nano"), limit - by_micro)
    # Once micro creators repeat, nano ones do not until micro ones cannot: second posts by nano
    # creators reach more than third posts by micro ones, and giving them up for one would mean
    # fewer people for more money.
    often = 1 if by_micro < micro < most_posts().micro else _often()
    nano = max(0, min((money - micro * fees.micro) // fees.nano, most_nano * often))
    by_nano = min(nano, most_nano)
    capped = by_nano + by_micro == limit < nano + micro
    return Bought(Posts(nano, micro), Posts(by_nano, by_micro), capped)


def _micro_posts(money: int, fees: Fees, nano_share: Decimal, step: _Step) -> int:
    """Return the most micro posts that can be paid together with the nano posts beside them."""
    micro = min(max(0, money) // fees.micro, min(step.creators, _most("micro")) * _often())
    while micro and _with_nano(micro, fees, nano_share, step.creators) > money:
        micro -= 1
    return micro


def _with_nano(micro: int, fees: Fees, nano_share: Decimal, limit: int) -> int:
    """Return what micro posts cost with the nano posts that belong beside them.

    Those are the nano posts that their share asks for, and enough for the least number of small
    creators; never more than one by each nano creator that can still be looked after.
    """
    by_share = ceil(micro * fees.micro * nano_share / (1 - nano_share) / fees.nano)
    room = max(0, limit - min(micro, _most("micro")))
    nano = min(_most("nano"), room, max(by_share, _fewest() - micro))
    return micro * fees.micro + nano * fees.nano


def _big(money: int, fees: Fees, mega_share: Decimal) -> Bought | None:
    mega = min(int(money * mega_share) // fees.mega, most_posts().mega)
    macro = min((money - mega * fees.mega) // fees.macro, most_posts().macro)
    return _of_big(Posts(macro=macro, mega=mega)) if macro or mega else None


def _mixed(money: int, fees: Fees, shares: Shares) -> Iterator[Bought]:
    """Yield the mix with as many big creators as their share pays, where the money allows one."""
    steps = tuple(
        _Step(step.money - _macros_of_mix(step.money, fees, shares) * fees.macro, step.creators)
        for step in _steps(money)
    )
    macro = _macros_of_mix(money, fees, shares)
    rest = money - macro * fees.macro
    if rest >= _fewest() * fees.nano:
        micro = _micro_of(rest, fees, shares.nano, steps)
        yield _mix(macro, micro, money, fees, steps[-1].creators)


def _weighed_mixes(money: int, fees: Fees, shares: Shares) -> Iterator[Bought]:
    """Yield every mix that any smaller sum comes to as well, each with all that this sum adds."""
    steps = _steps(money)
    for macro in reversed(_some_up_to(_macros_of_mix(money, fees, shares))):
        rest = money - macro * fees.macro
        if rest >= _fewest() * fees.nano:
            left = tuple(_Step(one.money - macro * fees.macro, one.creators) for one in steps)
            most = _micro_of(rest, fees, shares.nano, left)
            for micro in reversed((0, *_some_up_to(most))):
                yield _mix(macro, micro, money, fees, steps[-1].creators)


def _mix(macro: int, micro: int, money: int, fees: Fees, limit: int) -> Bought:
    """Return so many macro and micro posts, nano ones for the rest, then macro ones again."""
    (nano, _, _, _), (by_nano, by_micro, _, _), capped, _ = _small(
        micro, money - macro * fees.macro, fees, limit
    )
    spare = money - nano * fees.nano - micro * fees.micro - macro * fees.macro
    macro += min(spare // fees.macro, most_posts().macro - macro)
    by_macro = min(macro, _most("macro"))
    return Bought(Posts(nano, micro, macro), Posts(by_nano, by_micro, by_macro), capped)


def _some_up_to(most: int) -> tuple[int, ...]:
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
    steps = _steps(rest)
    small = _small(_micro_of(rest, fees, nano_share, steps), rest, fees, steps[-1].creators)
    return Bought(
        posts=small.posts._replace(macro=macro, mega=creators.mega),
        creators=small.creators._replace(macro=macro, mega=creators.mega),
        capped=small.capped,
    )


def _of_big(posts: Posts) -> Bought:
    """Return the posts by a creator each, as long as a size allows more."""
    macro, mega = min(posts.macro, _most("macro")), min(posts.mega, _most("mega"))
    return Bought(posts=posts, creators=Posts(macro=macro, mega=mega))


@cache
def _most(tier: str) -> int:
    return int(table("planning")["tier"][tier]["most"])


@cache
def _often() -> int:
    return int(table("planning")["creators"]["most_posts"])


@cache
def _fewest() -> int:
    return int(table("planning")["creators"]["fewest_small"])
