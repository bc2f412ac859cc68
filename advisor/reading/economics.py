"""What a message tells of an order: its worth, what is kept of it, who clicks and who buys."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from advisor.economics import Economics
from advisor.money import RUPIAH, Money, Rupiah, to_rupiah
from advisor.reading.budgets import money_in
from advisor.reading.fits import is_money
from advisor.reading.numbers import Number
from advisor.reading.roles import Played
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_PERCENT = Decimal(100)
_NEAR = 3  # tokens between a number that is per piece and what names it
# A product may cost less than any fee: what is told with one of these cues is money all the same.
_LEAST = Decimal(500)


def economics_of(
    tokens: Sequence[Token], played: Sequence[Played], language: str | None
) -> Economics:
    """Return what the numbers of a message tell of an order; of two alike the later counts."""
    told = Economics()
    for one in played:
        reader = _READERS.get(_cue_of(one, tokens))
        if reader is not None:
            told = told.plus(reader(one.number, language))
    return told


def _cue_of(one: Played, tokens: Sequence[Token]) -> str:
    """Return what names a number: in 'untung 25rb per botol' it is the gain, not the bottle."""
    if one.role is not Role.OTHER and one.cue != "price":
        return ""
    if one.cue == "margin" and one.place is not None and one.place > one.at:
        counted = _may_be_share(one.number) and not one.number.percent
        return "" if counted else "margin"  # '3 keuntungan memakai macro'
    if one.cue != "piece":
        return one.cue or ""
    near = tokens[max(0, one.at - _NEAR) : one.at]
    before = (cue for token in near for cue in token.cue(last=True))
    return next((cue for cue in before if cue in _READERS), "order_value")


def share_of(number: Number) -> Decimal | None:
    """Return a share as a fraction, None above the whole; a bare number is percent."""
    share = number.value if number.percent else number.value / _PERCENT
    return share if 0 <= share <= 1 else None


def _sum_of(number: Number, language: str | None) -> Rupiah | None:
    known = money_in(number, language)
    currency = known.currency or RUPIAH
    if number.percent or (known.value < _LEAST and not number.currency and not is_money(number)):
        return None
    return to_rupiah(Money(amount=known.value, currency=currency))


def _share(name: str) -> Callable[[Number, str | None], Economics]:
    def read(number: Number, _language: str | None) -> Economics:
        share = share_of(number) if _may_be_share(number) else None
        return Economics.model_validate({name: share})

    return read


def _may_be_share(number: Number) -> bool:
    return number.percent or (not number.scaled and number.currency is None)


def _money(name: str) -> Callable[[Number, str | None], Economics]:
    return lambda number, language: Economics.model_validate({name: _sum_of(number, language)})


def _margin(number: Number, language: str | None) -> Economics:
    """A margin is told as a part of the price or in money; a small bare number is percent."""
    if number.percent or (_may_be_share(number) and number.value <= _PERCENT):
        return Economics(margin=share_of(number))
    return Economics(gain=_sum_of(number, language))


_READERS: dict[str, Callable[[Number, str | None], Economics]] = {
    "order_value": _money("price"),
    "price": _money("price"),
    "unit_cost": _money("unit_cost"),
    "margin": _margin,
    "conversion": _share("conversion"),
    "click_rate": _share("click_rate"),
}
