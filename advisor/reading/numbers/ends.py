"""Two amounts that are the ends of one range: '5-10jt', '500rb - 1jt', 'antara 5 dan 10 juta'."""

from decimal import Decimal
from typing import NamedTuple

from advisor.reading.numbers.amount import HUNDRED, MILLION, ONE, THOUSAND, Amount

_WIDEST = 20  # how far apart two ends with one scale and a dash between gaps may be
_WIDE = 8  # the same where the scales differ
_CLOSE = 2  # how far apart two ends may be that are said one after the other
_YEARS = range(1900, 2101)


class Joint(NamedTuple):
    """What stands between two amounts: a choice is 'or', tight is a dash without gaps.

    Nothing at all stands there in 'dua tiga juta', which is silent.
    """

    choice: bool = False
    silent: bool = False
    tight: bool = False
    dash: bool = False
    counted: bool = False  # something that is counted follows the second amount


def ends_of(first: Amount, second: Amount, joint: Joint) -> tuple[Amount, Amount] | None:
    """Return both ends in their own scales, or None when these are two separate numbers."""
    pair = _in_scales(first, second, joint)
    if pair is None or not pair[0].low < pair[1].high or first.low < 0:
        return None
    low, high = pair
    if low.factor == high.factor == ONE and int(low.low) in _YEARS and int(high.high) in _YEARS:
        return None
    widest = _WIDEST if low.factor == high.factor else _WIDE
    if joint.dash and not joint.tight and high.high > widest * low.low:
        return None  # '@x 12k - 600k', '@x - 110rb - 1jt': followers, then a fee
    return low, high


def _in_scales(first: Amount, second: Amount, joint: Joint) -> tuple[Amount, Amount] | None:
    if first.factor == ONE and second.factor > ONE:
        return _shared(first, second, joint)
    if joint.choice:
        return None
    if first.factor >= THOUSAND and second.factor == ONE and not second.other:
        return _carried(first, second, joint)
    if first.factors and not second.factors:
        return None  # '2M - 500rb' and the like: nobody can say which is larger
    return first, second


def _shared(first: Amount, second: Amount, joint: Joint) -> tuple[Amount, Amount] | None:
    """Return '5-10jt' as 5 and 10 million, '500-1jt' as 500 thousand and 1 million."""
    factor = second.factor
    if first.low * factor < second.high:
        loose = joint.dash and not joint.tight
        widest = _CLOSE if joint.silent else _WIDEST if loose else None
        if widest and second.high > widest * first.low * factor:
            return None
        return first.times(factor, second.factors), second
    if joint.choice:
        return None
    if factor == MILLION and first.low >= HUNDRED and first.low * THOUSAND < second.high:
        return first.times(THOUSAND), second
    if first.low >= THOUSAND:
        return first, second
    return None


def _carried(first: Amount, second: Amount, joint: Joint) -> tuple[Amount, Amount] | None:
    """Return '5jt-10' as 5 and 10 million; '10jt - 5 kreator' are two numbers."""
    if joint.counted or (joint.dash and not joint.tight) or second.high >= THOUSAND:
        return None
    if second.high * first.factor <= first.low:
        return None
    return first, second.times(first.factor, first.factors)


def vulgar(first: Amount, second: Amount) -> Amount | None:
    """Return the amount of '1/2 juta', or None when this is no fraction people use."""
    parts = {(1, 2): "0.5", (1, 4): "0.25", (3, 4): "0.75"}
    share = parts.get((int(first.low), int(second.low / second.factor)))
    if share is None or first.factor != ONE:
        return None
    whole = second._replace(low=ONE, high=ONE)
    part = whole.times(second.factor * Decimal(share))
    return part._replace(factor=second.factor, factors=second.factors)
