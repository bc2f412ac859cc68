"""Spending: how many posts of each size an amount buys, in whole posts and whole rupiah."""

from decimal import Decimal
from functools import cache
from math import ceil
from typing import NamedTuple

from advisor.data import table
from advisor.vocabulary import Strategy


class Posts(NamedTuple):
    """Posts per size; also used for the most posts a campaign can look after."""

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


@cache
def most_posts() -> Posts:
    """Return the most posts per size: so many creators, each posting as often as one may."""
    assumed = table("planning")
    often = assumed["creators"]["most_posts"]
    return Posts(*(assumed["tier"][tier]["most"] * often for tier in Posts._fields))


def posts_for(strategy: Strategy, money: int, fees: Fees, shares: Shares) -> Posts | None:
    """Return the posts that a strategy buys for this money, or None when it cannot be bought.

    As much of the money is used as whole posts allow. A mix is one big creator with at least five
    small posts beside it, or more; big creators never stand in for small ones, nor the reverse.
    """
    match strategy:
        case Strategy.MICRO:
            return _small(money, fees, shares.nano)
        case Strategy.MACRO:
            return _big(money, fees, shares.mega)
        case Strategy.MIX:
            return _mixed(money, fees, shares)


def _small(money: int, fees: Fees, nano_share: Decimal) -> Posts | None:
    """Return micro posts, each once the nano posts beside it are paid too, and nano for the rest.

    So a micro post is bought at the very rupiah at which it takes the fewest nano posts away, and
    its number never falls when money grows: more money never means fewer people for it.
    """
    by_share = int(money * (1 - nano_share)) // fees.micro
    beyond_nano = (money - _creators("nano") * fees.nano) // fees.micro
    micro = min(max(by_share, beyond_nano), most_posts().micro)
    while micro and _with_nano(micro, fees, nano_share) > money:
        micro -= 1
    posts = _topped_up(micro, money, fees)
    return posts if any(posts) else None


def _with_nano(micro: int, fees: Fees, nano_share: Decimal) -> int:
    """Return what micro posts cost with the nano posts that belong beside them.

    Those are the nano posts that their share asks for, and enough for the least number of small
    creators; never more than one by each nano creator.
    """
    by_share = ceil(micro * fees.micro * nano_share / (1 - nano_share) / fees.nano)
    nano = min(_creators("nano"), max(by_share, _fewest() - micro))
    return micro * fees.micro + nano * fees.nano


def _topped_up(micro: int, money: int, fees: Fees) -> Posts:
    """Return these micro posts with nano ones for the rest.

    Once micro creators repeat, nano ones do not until micro ones cannot: second posts by nano
    creators reach more than third posts by micro ones, and giving them up for one would mean
    fewer people for more money.
    """
    repeating = _creators("micro") < micro < most_posts().micro
    most = _creators("nano") if repeating else most_posts().nano
    return Posts(nano=min((money - micro * fees.micro) // fees.nano, most), micro=micro)


def _big(money: int, fees: Fees, mega_share: Decimal) -> Posts | None:
    mega = min(int(money * mega_share) // fees.mega, most_posts().mega)
    macro = min((money - mega * fees.mega) // fees.macro, most_posts().macro)
    return Posts(macro=macro, mega=mega) if macro or mega else None


def _mixed(money: int, fees: Fees, shares: Shares) -> Posts | None:
    wanted = max(1, int(money * shares.big) // fees.macro)
    macro = min(wanted, most_posts().macro)
    rest = money - macro * fees.macro
    if rest < _fewest() * fees.nano:
        return None
    small = _small(rest, fees, shares.nano) or Posts()
    spare = rest - small.nano * fees.nano - small.micro * fees.micro
    more = min(spare // fees.macro, most_posts().macro - macro)
    return small._replace(macro=macro + more)


def _creators(tier: str) -> int:
    return int(table("planning")["tier"][tier]["most"])


def _fewest() -> int:
    return int(table("planning")["creators"]["fewest_small"])
