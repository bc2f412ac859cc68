"""Which bare sums beside somebody are the fee: by what they buy, and by how little they would be.

A bare number beside a name means followers; '5 video tiktok 3jt' and 'story 800rb' do not.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from advisor.reading.fits import is_money
from advisor.reading.numbers import Number
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_MILLION = 1_000_000
_LEAST_FEE = Decimal("0.2")  # rupiah a follower; nobody asks less, so that the order was another
_LEAST_RATE = 100_000  # rupiah, told behind a format; less may be followers
_BOUGHT = 2  # tokens between a sum and the videos it buys
_MOST = 40  # numbers of one creator; more are no message about a fee

_Roles: TypeAlias = Mapping[int, Role | None]


def is_fee(tokens: Sequence[Token], at: int, own: Sequence[int], roles: _Roles) -> bool:
    """Tell whether a creator's bare number is a fee; `own` are all numbers of the creator."""
    if _pays_for(tokens, at):
        return True
    few = len(own) <= _MOST
    return few and (_pays_all(tokens, at, own, roles) or _is_rated(tokens, at, own, roles))


def _pays_for(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a sum stands right behind what it buys: '3 reels 4,5jt', '5 video tiktok 3jt'.

    Beside somebody's name it would else be taken for followers, which come without a count.
    """
    number = tokens[at].number
    if number is None or number.percent or not is_money(number):
        return False
    for place in range(at - 1, max(-1, at - 1 - _BOUGHT), -1):
        token = tokens[place]
        if tokens[place + 1].gap or token.number is not None or token.mention is not None:
            return False
        post = "deliverables" in token.cue(last=True)
        if post or any(one.kind == "format" for one in token.ends):
            counts = tokens[max(0, place - _BOUGHT) : place]
            return any(one.number is not None for one in counts)
    return False


def _pays_all(tokens: Sequence[Token], at: int, own: Sequence[int], roles: _Roles) -> bool:
    """Tell whether millions stand beside posts that are counted: '12 post ig @a 5jt'.

    Of the numbers of this creator it must be the only one left that may be the fee.
    """
    number = tokens[at].number
    if number is None or number.percent or number.at_least_known().factor < _MILLION:
        return False
    if any(roles[place] is Role.QUOTE for place in own):
        return False
    counted = any(
        "deliverables" in token.cue(last=False)
        for place in own
        if roles[place] is Role.OTHER
        for token in tokens[place + 1 : place + 1 + _BOUGHT]
    )
    return counted and max(own, key=lambda place: _value(tokens[place].number)) == at


def _is_rated(tokens: Sequence[Token], at: int, own: Sequence[int], roles: _Roles) -> bool:
    """Tell whether a creator's number stands right behind a format: '@x story 800rb'.

    Any other number without a role is rather the fee, and this one the size.
    """
    number = tokens[at].number
    if number is None or number.percent or number.value < _LEAST_RATE:
        return False
    return _is_behind_format(tokens, at) and all(
        roles[place] is not None or _is_behind_format(tokens, place)
        for place in own
        if place != at
    )


def _is_behind_format(tokens: Sequence[Token], at: int) -> bool:
    return (
        at > 0 and not tokens[at].gap and any(one.kind == "format" for one in tokens[at - 1].ends)
    )


def turned_round(tokens: Sequence[Token], found: dict[int, Role | None]) -> dict[int, Role | None]:
    """Return the guesses with a fee of millions before a size put right: '@x, 4jt, 60rb'."""
    sizes = {tokens[at].segment: at for at, role in found.items() if role is Role.FOLLOWERS}
    fees: dict[int | None, int] = {}
    for at, role in found.items():
        if role is Role.QUOTE:
            fees.setdefault(tokens[at].segment, at)
    for part, at in sizes.items():
        size, fee = tokens[at].number, fees.get(part, -1)
        asked = tokens[fee].number if fee > at else None
        if size is None or asked is None or asked.currency is not None:
            continue
        if size.factor >= _MILLION and asked.value < _LEAST_FEE * size.value:
            found[at], found[fee] = Role.QUOTE, Role.FOLLOWERS
    return found


def _value(number: Number | None) -> Decimal:
    return number.at_least_known().value if number else Decimal(0)
