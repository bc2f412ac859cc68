"""Small creators: how many posts of theirs an amount buys, and how many one can look after."""

from decimal import Decimal
from functools import cache
from math import ceil
from typing import NamedTuple

from advisor.data import table


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
    return Posts(*(most_of(tier) * often() for tier in Posts._fields))


class Step(NamedTuple):
    """Money for small creators, and how many of them can be looked after at that budget."""

    money: int
    creators: int


def steps_of(money: int) -> tuple[Step, ...]:
    """Return the steps that the fees have passed, with the most money of each, and the last."""
    passed: list[Step] = []
    for row in _looked_after():
        if money <= row["fees_to"]:
            return (*passed, Step(money, row["creators"]))
        passed.append(Step(row["fees_to"], row["creators"]))
    return (*passed, Step(money, most_of("nano") + most_of("micro")))


def last_step() -> int:
    """Return the fees beyond which one can look after no more creators."""
    return max(row["fees_to"] for row in _looked_after())


def micro_of(money: int, fees: Fees, nano_share: Decimal, steps: tuple[Step, ...]) -> int:
    """Return how many micro posts: each once the nano posts beside it are paid too.

    So a micro post is bought at the very rupiah at which it takes the fewest nano posts away, and
    its number never falls when money grows: more money never means fewer people for it. A step up
    in creators would trade micro posts for nano ones, so there are at least as many micro posts as
    the steps below came to.
    """
    return max(_micro_posts(min(step.money, money), fees, nano_share, step) for step in steps)


def small_ones(micro: int, money: int, fees: Fees, limit: int) -> Bought:
    """Return so many micro posts, and nano ones for the rest of the money."""
    by_micro = min(micro, most_of("micro"), limit)
    most_nano, most_nano_posts = nanos_beside(micro, limit)
    nano = max(0, min((money - micro * fees.micro) // fees.nano, most_nano_posts))
    by_nano = min(nano, most_nano)
    capped = by_nano + by_micro == limit < nano + micro
    return Bought(Posts(nano, micro), Posts(by_nano, by_micro), capped)


def nanos_beside(micro: int, limit: int) -> tuple[int, int]:
    """Return how many nano creators, and posts by them, have room beside so many micro posts.

    Once micro creators repeat, nano ones do not until micro ones cannot: second posts by nano
    creators reach more than third posts by micro ones, and giving them up for one would mean
    fewer people for more money.
    """
    by_micro = min(micro, most_of("micro"), limit)
    most = min(most_of("nano"), limit - by_micro)
    return most, most * (1 if by_micro < micro < most_posts().micro else often())


def _micro_posts(money: int, fees: Fees, nano_share: Decimal, step: Step) -> int:
    """Return the most micro posts that can be paid together with the nano posts beside them."""
    micro = min(max(0, money) // fees.micro, min(step.creators, most_of("micro")) * often())
    while micro and _with_nano(micro, fees, nano_share, step.creators) > money:
        micro -= 1
    return micro


def _with_nano(micro: int, fees: Fees, nano_share: Decimal, limit: int) -> int:
    """Return what micro posts cost with the nano posts that belong beside them.

    Those are the nano posts that their share asks for, and enough for the least number of small
    creators; never more than one by each nano creator that can still be looked after.
    """
    by_share = ceil(micro * fees.micro * nano_share / (1 - nano_share) / fees.nano)
    room = max(0, limit - min(micro, most_of("micro")))
    nano = min(most_of("nano"), room, max(by_share, fewest() - micro))
    return micro * fees.micro + nano * fees.nano


def _looked_after() -> list[dict[str, int]]:
    steps: list[dict[str, int]] = table("planning")["looked_after"]["steps"]
    return steps


@cache
def most_of(tier: str) -> int:
    """Return how many creators of a size one campaign can look after."""
    return int(table("planning")["tier"][tier]["most"])


@cache
def often() -> int:
    """Return how often one creator may post for a campaign."""
    return int(table("planning")["creators"]["most_posts"])


@cache
def fewest() -> int:
    """Return how few small creators are still a spread bet."""
    return int(table("planning")["creators"]["fewest_small"])
