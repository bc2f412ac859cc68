"""How somebody wants a budget split: shares beside what they are for, and what costs nothing."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from advisor.reading.roles import Played
from advisor.reading.sentence import STOP, Token
from advisor.split import Split, Use

_NEAR = 3  # tokens between a share and what it is for
# What a percentage may be of, other than a budget.
_OF_ANOTHER = frozenset({
    "margin", "price", "other_price", "order_value", "unit_cost", "conversion", "click_rate",
    "engagement_rate",
})  # fmt: skip
_FREE = "free_"  # such ids say that a use needs no money: 'produk udah ada'


def split_of(tokens: Sequence[Token], played: Sequence[Played]) -> Split:
    """Return the shares a message names, of 'fee 60%, boost 20%' or 'nggak usah boost'.

    A share belongs to what stands right before it, else behind it. Beside somebody's name a
    percentage is theirs, so nothing is read there, nor where a word says what else it is.
    """
    if any(token.mention is not None for token in tokens):
        return Split()
    named = {one.at for one in played if one.cue in _OF_ANOTHER}
    shares = dict(_shares(tokens, named))
    free = {one.removeprefix(_FREE): Decimal(0) for one in _ids(tokens) if one.startswith(_FREE)}
    return Split.model_validate(free | shares)


def _shares(tokens: Sequence[Token], named: set[int]) -> Iterator[tuple[str, Decimal]]:
    taken: set[int] = set()
    for at, token in enumerate(tokens):
        number = token.number
        if number is None or at in named or not number.percent or not 0 <= number.value <= 1:
            continue
        for place in (*_before(tokens, at), *_behind(tokens, at)):
            use = next((id_ for id_ in tokens[place].ids("use") if id_ in set(Use)), None)
            if use is not None and place not in taken:
                taken.add(place)
                yield use, number.value
                break


def _before(tokens: Sequence[Token], at: int) -> Iterator[int]:
    for place in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if tokens[place + 1].gap == STOP or tokens[place].number is not None:
            return
        yield place


def _behind(tokens: Sequence[Token], at: int) -> Iterator[int]:
    for place in range(at + 1, min(len(tokens), at + 1 + _NEAR)):
        if tokens[place].gap == STOP or tokens[place].number is not None:
            return
        yield place


def _ids(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        yield from token.ids("use")
