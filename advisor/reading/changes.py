"""A step from the sum told before: 'tambahin 5 juta', 'dua kali lipat', 'setengahnya', 'cut 20%'.

It is no budget by itself; `advisor.context` adds it to the one the chat knows.
"""

from collections.abc import Sequence
from decimal import Decimal

from advisor.money import RUPIAH, Money, to_rupiah
from advisor.reading.facts import Change
from advisor.reading.fits import is_money
from advisor.reading.numbers import Number
from advisor.reading.roles import Played
from advisor.reading.sentence import STOP, Token
from advisor.vocabulary import Role

_FACTORS = {"doubled": Decimal(2), "tripled": Decimal(3), "halved": Decimal("0.5")}
_SIGNS = {"more": 1, "less": -1}
_BEFORE = 3  # tokens between 'tambah' and its sum
_MOST_TIMES = 20
_SUMS = (None, Role.BUDGET, Role.OTHER)


def change_of(tokens: Sequence[Token], played: Sequence[Played]) -> Change | None:
    """Return the step the message asks for, or None; 'naik jadi 20 juta' is a sum, not a step."""
    for token in tokens:
        for id_ in token.ids("step"):
            if id_ in _FACTORS:
                return Change(times=_FACTORS[id_])
    found = (_step(tokens, one) for one in played if one.role in _SUMS)
    return next((step for step in found if step is not None), None)


def _step(tokens: Sequence[Token], one: Played) -> Change | None:
    sign, number = _sign(tokens, one.at), one.number
    after = tokens[one.at + 1] if one.at + 1 < len(tokens) else None
    behind = after.ids("step") if after and not after.gap else ()
    if "manifold" in behind or (after and not after.gap and sign and "times" in after.ids("cue")):
        return _multiplied(number, sign)
    if number.percent:
        return Change(times=1 + sign * number.value) if sign and number.value < 1 else None
    if not sign and "further" in behind:
        sign = _SIGNS["more"]
    return _added(number, sign) if sign and is_money(number) else None


def _sign(tokens: Sequence[Token], at: int) -> int:
    """Return whether the number is said to come on top, to go off, or neither (0)."""
    for place in range(at - 1, max(-1, at - 2 - _BEFORE), -1):
        if tokens[place + 1].gap == STOP or tokens[place].number is not None:
            return 0
        ids = tokens[place].ids("step")
        if "becomes" in ids or "correction" in tokens[place].ids("cue"):
            return 0
        for id_ in ids:
            if id_ in _SIGNS:
                return _SIGNS[id_]
    return 0


def _multiplied(number: Number, sign: int) -> Change | None:
    if not 1 < number.value <= _MOST_TIMES:
        return None
    return Change(times=1 / number.value if sign < 0 else number.value)


def _added(number: Number, sign: int) -> Change | None:
    amount = number.at_least_known().value
    sum_ = to_rupiah(Money(amount=amount, currency=number.currency or RUPIAH))
    return Change(plus=Decimal(sign * sum_.amount)) if sum_ else None
