"""Which numbers are the size of an account, by their looks and the words right beside them."""

from collections.abc import Sequence

from advisor.reading.fits import is_money
from advisor.reading.numbers import Number
from advisor.reading.sentence import Token

FEWEST = 1_000  # followers of a size without a word for them
_LEAST_FEE = 3  # rupiah a follower; somebody of millions asks more
_OWNED = 2  # tokens between a size and whose it is
_NEAR = 2  # tokens between a size and 'followers'
_THOUSAND = 1_000
MILLION = 1_000_000
_WHOSE = frozenset({"creators", "account"})
_KINDS = frozenset({"platform", "tier"})
_PAID = frozenset({"quote", "price", "each", "apiece", "expense"})
_MEASURES = frozenset({"views", "likes", "comments"})


def may_be_size(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the number here may be a size, and neither the writer's own nor of views."""
    if not (is_size(tokens[at].number) or _is_large(tokens, at)):
        return False
    return not (is_measure(tokens, at) or _is_own(tokens, at) or _is_fee(tokens, at))


def is_size(number: Number | None) -> bool:
    """Tell whether a number may be a size at all: thousands of no money and no share."""
    if number is None or number.currency is not None or number.percent:
        return False
    plain = not number.each and number.per is None and number.low == number.high
    return plain and number.factor <= _THOUSAND and number.at_least_known().value >= FEWEST


def _is_large(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether millions are the size of somebody big: 'tiktok 1,1jt minta 25jt'.

    So few rupiah for each follower as 'tiktok 5jt minta 7jt' would mean nobody asks.
    """
    number, fee = tokens[at].number, (*tokens[at + 2 : at + 3], None)[0]
    if number is None or number.currency is not None or number.percent or fee is None:
        return False
    asks = "quote" in tokens[at + 1].cue(last=False) and not tokens[at + 1].gap
    value = number.at_least_known().value
    enough = fee.number and fee.number.at_least_known().value >= _LEAST_FEE * value
    return asks and bool(enough) and value >= MILLION and at > 0 and is_account(tokens[at - 1])


def _is_fee(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the number is labelled as a sum: 'ig harga 300rb'."""
    before = tokens[at - 1].cue(last=True) if at and not tokens[at].gap else ()
    return bool(_PAID & set(before))


def _is_own(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a size is the writer's own: 'ig aku 20rb', '15rb followers kami'."""
    before = range(max(1, at - _OWNED), at)
    behind = range(at + 2, min(len(tokens), at + 1 + _OWNED))
    return any(
        "own" in tokens[place].cue(last=False)
        and (is_account(tokens[place - 1]) or "followers" in tokens[place - 1].cue(last=True))
        for place in (*before, *behind)
    ) or any(
        "own" in token.cue(last=False) and is_account(token)
        for token in tokens[max(0, at - 2 * _OWNED) : at]
    )


def is_asked_later(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether somebody asks further on for a size of no other sense: '60rb ... minta 4jt'.

    What stands before it must be none of goods and no label of its own.
    """
    before = tokens[at - 1] if at else None
    if before is not None and (before.ids("niche") or before.cue(last=True)):
        return False
    sums = [
        place
        for place, token in enumerate(tokens[at + 1 :], at + 1)
        if token.number is not None and is_money(token.number)
    ]
    return len(sums) == 1 and "quote" in tokens[sums[0] - 1].cue(last=True)


def is_measure(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the number is told to be one of views or likes.

    In 'ig 45rb views 12rb' the word is of the number behind it.
    """
    behind, following = (*tokens[at + 1 : at + 3], None, None)[:2]
    before = tokens[at - 1] if at else None
    labels = set(before.cue(last=True)) if before and not tokens[at].gap else set[str]()
    units = set(behind.cue(last=False)) if behind and not behind.gap else set[str]()
    if _MEASURES & labels:
        return True
    taken = following is not None and following.number is not None and not following.gap
    return bool(_MEASURES & units) and not (taken and before and is_account(before))


def is_counted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word for followers stands beside the number."""
    if at and not tokens[at].gap and "followers" in tokens[at - 1].cue(last=True):
        return True
    for token in tokens[at + 1 : at + 1 + _NEAR]:
        if token.gap or token.number is not None:
            return False
        if "followers" in token.cue(last=False):
            return True
    return False


def is_account(token: Token) -> bool:
    """Tell whether a platform, a tier or a word for creators ends here."""
    return any(
        one.kind in _KINDS or (one.kind == "cue" and one.id in _WHOSE)
        or (one.kind, one.id) == ("hint", "sized_account")
        for one in token.ends
    )  # fmt: skip
