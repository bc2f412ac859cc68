"""Accounts told without a name: 'ig 60rb, 3jt', '1. ig 20rb 1jt', 'ig 45rb 2jt or tiktok ...'.

A size beside a platform, a tier or 'akun' and a fee behind it are somebody. So strictly, because
the same words tell of money to spend ('ig 10jt') and of prices ('reel ig 500rb').
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from advisor.reading.account_sizes import (
    FEWEST,
    MILLION,
    is_account,
    is_asked_later,
    is_counted,
    is_measure,
    is_size,
    may_be_size,
)
from advisor.reading.fits import is_money
from advisor.reading.people.handles import Segment
from advisor.reading.sentence import COMMA, STOP, Token

_NEAR = 2  # tokens between an account and its size, or a size and 'followers'
_BEHIND = 30  # tokens between a size and its fee
_LINE = 12  # tokens of a line of a list
_BEFORE = 4  # tokens between a fee and the account behind it
# Who says one of these speaks of own money or goods, and a sum is none of a creator's.
_OWN_MONEY = frozenset({
    "budget", "other_price", "order_value", "unit_cost", "margin", "daily",
    "weekly", "monthly", "audience", "selling", "break_even",
})  # fmt: skip


_TRADING = frozenset({"trade"})
_ASKED = frozenset({"quote", "each", "check"})


class _Account(NamedTuple):
    """Where an account begins, the token of its size, and that of its fee if it has one."""

    first: int
    size: int
    fee: int | None
    counted: bool = False


def with_unnamed(
    tokens: Sequence[Token], end: int
) -> tuple[tuple[Token, ...], tuple[Segment, ...]]:
    """Return the tokens placed in the parts of accounts without a name, and these parts.

    `end` is that of the message; one account owns all of it. No parts when anybody is named.
    """
    found = _told(tokens)
    if not found:
        return tuple(tokens), ()
    if len(found) == 1:
        edges = [0, end]
    else:
        edges = [
            *(tokens[one.first].start for one in found),
            tokens[_last_of(tokens, found[-1])].end,
        ]
    segments = tuple(
        Segment(start=start, end=stop, mention=None, unnamed=True)
        for start, stop in pairwise(edges)
    )
    sizes = {one.size for one in found}
    return tuple(
        replace(token, sized=at in sizes, segment=_place_of(token, segments))
        for at, token in enumerate(tokens)
    ), segments


def _told(tokens: Sequence[Token]) -> list[_Account]:
    """Return the accounts to be read: one with a fee, or several of which one tells enough."""
    if any(token.mention is not None for token in tokens):
        return []
    said = {cue for token in tokens for cue in token.cue(last=False)}
    aims = any(one.kind == "goal" for token in tokens for one in token.begins)
    found = list(_accounts(tokens))
    paid = [one for one in found if one.fee is not None]
    if len(found) > 1:
        each = len(paid) == len(found)  # then a budget is beside them
        told = bool(paid) or any(one.counted for one in found)
        return found if told and (each or not _OWN_MONEY & said) else []
    meant = not aims or bool(_ASKED & said)
    alone = bool(paid) and not paid[0].counted and meant and not (_OWN_MONEY | _TRADING) & said
    return found if alone else []


def _place_of(token: Token, segments: Sequence[Segment]) -> int | None:
    at = bisect_right(segments, token.start, key=lambda one: one.start) - 1
    return at if at >= 0 and token.start < segments[at].end else None


def _accounts(tokens: Sequence[Token]) -> Iterator[_Account]:
    """Yield each size with an account beside it, and the fee behind it, in order."""
    floor = 0  # tokens before belong to the account before
    sizes = [at for at, token in enumerate(tokens) if token.number and may_be_size(tokens, at)]
    for at in sizes:
        if at < floor:
            continue
        counted = is_counted(tokens, at)
        first = _account_at(tokens, at, floor)
        if first is None and at == sizes[0] and is_asked_later(tokens, at):
            first = at
        if first is None and counted:
            first = at
        if first is None:
            continue
        fee = _fee_behind(tokens, at, at + 1 + (first == at))
        if fee is None:
            fee = _fee_before(tokens, min(first, at), floor)
        yield _Account(_clause_start(tokens, min(first, at), floor), at, fee, counted)
        floor = max(at, fee or 0) + 1


def _account_at(tokens: Sequence[Token], at: int, floor: int) -> int | None:
    """Return the token of the platform, tier or 'akun' beside the size, or of the size itself.

    Who asks right behind the size needs no platform: '45rb minta 3jt'.
    """
    place = _account_before(tokens, at, floor)
    if place is not None:
        return place
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is None or behind.gap == STOP:
        return None
    if _is_sum_of_millions(behind) and not behind.gap:
        last = (*tokens[at + 2 : at + 3], None)[0]
        platform = last is not None and not last.gap and bool(last.ids("platform"))
        return at if platform or _is_of_list(tokens, at) else None
    asks = "quote" in behind.cue(last=False)
    beside = not behind.gap and bool(behind.ids("platform"))
    return at if asks or (beside and not _leads_a_size(tokens, at + 1)) else None


def _is_sum_of_millions(token: Token) -> bool:
    number = token.number
    return number is not None and not number.percent and number.factor >= MILLION


def _is_of_list(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the size opens a line, as others do of the same shape: '1. 45rb - 3jt'."""
    opens = [place for place in range(max(0, at - _LINE), min(len(tokens) - 1, at + _LINE))
             if (not place or tokens[place].gap == STOP)
             and is_size(tokens[place].number) and _is_sum_of_millions(tokens[place + 1])
             and not tokens[place + 1].gap]  # fmt: skip
    return at in opens and len(opens) > 1


def _account_before(tokens: Sequence[Token], at: int, floor: int) -> int | None:
    for place in range(at - 1, max(floor, at - 1 - _NEAR) - 1, -1):
        token = tokens[place]
        if tokens[place + 1].gap or token.ids("format"):
            return None
        if is_account(token):
            return None if _is_counted_by(tokens, place) else place
        if token.number is not None and token.number.value >= FEWEST:
            return None  # not the count of 'influencer 2: 45rb'
    return None


def _is_counted_by(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether so many are wanted: what follows '5 orang' is what each is paid."""
    before = tokens[place - 1].number if place and not tokens[place].gap else None
    return before is not None and before.value < FEWEST


def _leads_a_size(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a platform behind one size is of the next: '45rb tiktok 120rb ig'."""
    following, last = (*tokens[place + 1 : place + 3], None, None)[:2]
    if following is None or following.gap or not is_size(following.number):
        return False
    return last is not None and (last.number is not None or bool(last.ids("platform")))


def _fee_behind(tokens: Sequence[Token], at: int, floor: int) -> int | None:
    """Return the first sum behind the size, unless another size comes first.

    Before `floor` stands what is said of this account.
    """
    for place in range(at + 1, min(len(tokens), at + 1 + _BEHIND)):
        number = tokens[place].number
        if number is None or is_measure(tokens, place) or number.percent:
            continue
        if not is_money(number) or "budget" in tokens[place - 1].cue(last=True):
            continue  # '3 reels'
        small = number.currency is None and number.factor < MILLION
        if small and is_size(number) and _account_at(tokens, place, floor) not in (None, place):
            return None
        return place
    return None


def _fee_before(tokens: Sequence[Token], first: int, floor: int) -> int | None:
    """Return a sum of millions right before the account: '3jt, ig 60rb'."""
    for place in range(first - 1, max(floor, first - 1 - _BEFORE) - 1, -1):
        number = tokens[place].number
        if tokens[place + 1].gap == STOP:
            return None
        if number is not None and is_money(number) and not number.percent:
            large = number.currency is not None or number.factor >= MILLION
            told = number.each or number.per is not None or _is_behind_format(tokens, place)
            return place if large or told else None
    return None


def _is_behind_format(tokens: Sequence[Token], place: int) -> bool:
    return place > 0 and any(one.kind == "format" for one in tokens[place - 1].ends)


def _clause_start(tokens: Sequence[Token], first: int, floor: int) -> int:
    """Return where the clause of the account begins, at a comma, a line or the one before."""
    while first > floor and not tokens[first].gap and not _parts(tokens[first]):
        if tokens[first - 1].number is not None:
            break
        first -= 1
    return first


def _parts(token: Token) -> bool:
    """Tell whether a word sets this account against the one before: 'or', 'vs'."""
    return "compared" in token.ids("hint")


def _last_of(tokens: Sequence[Token], last: _Account) -> int:
    """Return the last token of the last account: the rest of its clause goes with it."""
    at = max(last.size, last.fee or 0)
    while at + 1 < len(tokens) and tokens[at + 1].gap < COMMA:
        at += 1
    return at
