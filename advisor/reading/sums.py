"""Several sums in one message: counts times fees, parts of a budget, or what is taken off one.

Nobody can be sure of these, so what is not taken stays as the other reading, which a button takes.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from advisor.money import RUPIAH
from advisor.reading.fits import is_money
from advisor.reading.played import Played
from advisor.reading.sentence import STOP, Token
from advisor.vocabulary import Role

_COUNTED = "creators"  # the cue of a count, also of one that became 'one person'
_FEW = 2  # two sums may be one said twice, three are parts
_BESIDE = 3  # tokens before a sum in which a platform is its own


class Recount(NamedTuple):
    """What several sums come to, and what they would come to otherwise."""

    amount: Decimal
    other: Decimal


def recounted(tokens: Sequence[Token], played: Sequence[Played], chosen: Played) -> Recount | None:
    """Return what the sums beside the budget make of it, None where they leave it alone.

    '1jt dari saya, 1jt dari adik, 500rb dari mama' is 2.5 million; of '20jt tapi 8jt udah
    kepakai, sisanya ...' 12 million are left; with 'Instagram budget 4jt, TikTok budget 6jt' there
    are 10 million. A budget that is more than all others together has them inside it.
    """
    sums = [one for one in played if one is chosen or _is_sum(one)]
    if len(sums) < _FEW or not all(_is_plain(one, chosen) for one in sums):
        return None
    if _leaves_rest(tokens, sums):
        return Recount(sums[0].number.value - sums[1].number.value, sums[0].number.value)
    said = [one for one in sums if one.role is Role.BUDGET]
    alone = chosen.sure and len(said) < _FEW
    if _holds_all(sums, alone=alone):
        return None
    total = sum((one.number.value for one in sums), Decimal(0))
    if not alone and (len(sums) > _FEW or _have_platforms(tokens, said)):
        return Recount(total, chosen.number.value)
    # What was called the budget is believed, and of two the last.
    return Recount(chosen.number.value, total) if alone or len(said) == _FEW else None


def _holds_all(sums: Sequence[Played], *, alone: bool) -> bool:
    """Tell whether the largest has the others inside it: a budget `alone`, a total exactly."""
    values = [one.number.value for one in sums]
    others = sum(values, Decimal(0)) - max(values)
    return max(values) >= others if alone else len(sums) > _FEW and max(values) == others


def _is_sum(one: Played) -> bool:
    aside = one.role is Role.OTHER and one.cue is None
    return (aside or one.role is Role.BUDGET) and is_money(one.number) and one.number.scaled


def _is_plain(one: Played, chosen: Played) -> bool:
    """Tell whether a sum can be added to another: no range, no bound, no 'M', the same money."""
    number = one.number
    alike = (number.currency or RUPIAH) == (chosen.number.currency or RUPIAH)
    single = number.low == number.value == number.high and number.bound is None
    return alike and single and not (number.readings or number.each or number.per)


def _leaves_rest(tokens: Sequence[Token], sums: Sequence[Played]) -> bool:
    """Tell whether the second sum is taken off the first: '8jt udah kepakai, sisanya buat'."""
    if len(sums) != _FEW or sums[0].number.value <= sums[1].number.value:
        return False
    after = tokens[sums[1].at + 1 :]
    return sums[1].role is Role.OTHER and any("rest" in token.ids("hint") for token in after)


def _have_platforms(tokens: Sequence[Token], said: Sequence[Played]) -> bool:
    """Tell whether each of the budgets has another platform in front of it."""
    found = []
    for one in said:
        before = tokens[max(0, one.at - _BESIDE) : one.at]
        found += [phrase.id for token in before for phrase in token.begins
                  if phrase.kind == "platform"][-1:]  # fmt: skip
    return len(said) >= _FEW and len(set(found)) == len(said)


def counted_fees(
    tokens: Sequence[Token], played: Sequence[Played]
) -> Iterator[tuple[Played, Played]]:
    """Yield counts with the fee of each: '8 nano @250rb sama 2 micro @1,5jt'."""
    several = counted_sums(tokens, played)
    if several:
        yield from several
        return
    paired = False
    for count, fee in pairwise(played):
        near = all(token.gap != STOP for token in tokens[count.at + 1 : fee.at + 1])
        if near and (count.role, fee.role) == (Role.CREATORS, Role.QUOTE):
            paired = True
            yield count, fee
    counts = [one for one in played if one.role is Role.CREATORS]
    fees = [one for one in played if one.role is Role.QUOTE and _is_each(one)]
    if not paired and len(counts) == len(fees) == 1:
        yield counts[0], fees[0]
    sized = any(one.role is Role.FOLLOWERS for one in played)  # then it is a creator's fee
    posts = [one for one in played if one.role is Role.OTHER and _counts_posts(tokens, one)]
    if not (counts or sized) and len(posts) == len(fees) == 1:
        yield posts[0], fees[0]


def counted_sums(tokens: Sequence[Token], played: Sequence[Played]) -> list[tuple[Played, Played]]:
    """Return counts of creators with the sum behind each, where there are several of both.

    'Makro 1 orang 20jt, mikro 5 orang 2jt': nobody says a budget twice behind a count.
    """
    pairs = [
        (count, fee)
        for count, fee in pairwise(played)
        if count.cue == _COUNTED
        and fee.role in (Role.QUOTE, Role.BUDGET)
        and all(token.gap != STOP for token in tokens[count.at + 1 : fee.at + 1])
    ]
    counts = sum(1 for one in played if one.cue == _COUNTED)
    return pairs if counts == len(pairs) >= _FEW else []


def _counts_posts(tokens: Sequence[Token], one: Played) -> bool:
    """Tell whether a number counts deliverables: '4 postingan, per posting 600rb'."""
    after = tokens[one.at + 1 : one.at + 2]
    return one.number.value >= 1 and any(
        "deliverables" in token.cue(last=False) for token in after
    )


def _is_each(fee: Played) -> bool:
    return fee.cue in ("each", "apiece") or fee.number.each or fee.number.per is not None
