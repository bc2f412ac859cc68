"""A headcount: hiring just as many creators as somebody has in mind, of the sizes that fit."""

from collections.abc import Sequence

from advisor.data import table
from advisor.spending import Bought, Fees, Posts, Shares
from advisor.vocabulary import Strategy, Tier

# The sizes that a strategy draws on, the least costly first.
_DRAWS_ON = {
    Strategy.MICRO: (Tier.NANO, Tier.MICRO),
    Strategy.MIX: (Tier.NANO, Tier.MICRO, Tier.MACRO),
    Strategy.MACRO: (Tier.MACRO,),
}
_FEWEST_OF_A_MIX = 2


def sizes_for(number: int, strategy: Strategy, money: int, fees: Fees) -> tuple[Tier, ...]:
    """Return the sizes to hire from, the least costly first.

    Those of the strategy where they can be paid, otherwise those of a mix or small ones, since a
    number was asked for and no size. A single creator is no mix, but the big one of it.
    """
    alone = strategy is Strategy.MIX and number < _FEWEST_OF_A_MIX
    first = Strategy.MACRO if alone else strategy
    for each in (first, *(() if number < _FEWEST_OF_A_MIX else (Strategy.MIX,)), Strategy.MICRO):
        if least_cost(number, _DRAWS_ON[each], fees) <= money:
            return _DRAWS_ON[each]
    return _DRAWS_ON[Strategy.MICRO]


def least_cost(number: int, sizes: Sequence[Tier], fees: Fees) -> int:
    """Return the rupiah for one post by each, where all but one of a mix are the least costly."""
    cheapest = _fee(sizes[0], fees)
    return number * cheapest + (_fee(Tier.MACRO, fees) - cheapest if _mixes(sizes) else 0)


def hired(number: int, sizes: Sequence[Tier], money: int, fees: Fees, big: Shares) -> Bought:
    """Return so many creators for this money, or as many of them as it pays.

    What is left over makes small creators bigger, within the sizes, and then pays further posts.
    """
    number = min(number, int(table("planning")["creators"]["most_wanted"]))
    while number and least_cost(number, sizes, fees) > money:
        number = min(number - 1, _payable(sizes, money, fees))
    if not number:
        return Bought(wanted=True)
    creators = Posts(**{sizes[0].value: number})
    if _mixes(sizes):
        creators = _with_big(creators, money, fees, big)
    if Tier.MICRO in sizes[1:]:
        step = fees.micro - fees.nano
        more = min(creators.nano, (money - _cost(creators, fees)) // step)
        creators = creators._replace(nano=creators.nano - more, micro=more)
    return Bought(posts=_repeated(creators, money, fees), creators=creators, wanted=True)


def _mixes(sizes: Sequence[Tier]) -> bool:
    return len(sizes) > 1 and Tier.MACRO in sizes


def _payable(sizes: Sequence[Tier], money: int, fees: Fees) -> int:
    """Return for how many the money lasts, at most, at the least costly fee."""
    spare = money - least_cost(0, sizes, fees)
    return max(0, spare // _fee(sizes[0], fees))


def _with_big(creators: Posts, money: int, fees: Fees, shares: Shares) -> Posts:
    """Return the creators with as many big ones as their share pays, at least one."""
    step = fees.macro - fees.nano
    paid = (money - _cost(creators, fees)) // step
    wanted = max(1, int(money * shares.big) // fees.macro)
    macro = min(wanted, paid, creators.nano - 1)
    return creators._replace(nano=creators.nano - macro, macro=macro)


def _repeated(creators: Posts, money: int, fees: Fees) -> Posts:
    """Return a post by each, and further ones for what is left, small creators first."""
    again = int(table("planning")["creators"]["most_posts"]) - 1
    left = money - _cost(creators, fees)
    posts = []
    for number, fee in zip(creators, fees, strict=True):
        more = min(number * again, left // fee)
        left -= more * fee
        posts.append(number + more)
    return Posts(*posts)


def _cost(posts: Posts, fees: Fees) -> int:
    return sum(number * fee for number, fee in zip(posts, fees, strict=True))


def _fee(tier: Tier, fees: Fees) -> int:
    return int(getattr(fees, tier.value))
