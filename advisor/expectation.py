"""The fee to expect of a creator whose own figures we know.

An account is priced like the one of usual performance that would draw as much, and not by a fee
per view, which would fall as followers rise; so the fee to expect never falls when followers,
views or engagements grow. Own figures narrow what the post itself costs; add-ons and the niche
then move that as they move the published fee, and are as unsure as they are there.
"""

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from advisor.benchmarks import Fee, LineKind
from advisor.creator import Creator
from advisor.data import table
from advisor.measured import ONE, Own, Usual, reach_of, usual_fee
from advisor.money import RupiahRange, rounded
from advisor.value import Value

# The sizes that fees are published for.
_SMALLEST, _LARGEST = 1_000, 1_500_000_000


class OwnFigure(StrEnum):
    """A figure of the creator's own that bears on the fee."""

    VIEWS = "views"
    ENGAGEMENT = "engagement"


class _Extras(NamedTuple):
    """What add-ons and the niche make of the price of a post, never outside of the whole fee."""

    fee: RupiahRange
    low: Decimal
    typical: Decimal
    high: Decimal

    def on(self, post: RupiahRange) -> RupiahRange:
        least, most = Decimal(self.fee.low.amount), Decimal(self.fee.high.amount)
        middle = min(max(post.typical.amount * self.typical, least), most)
        low, high = post.low.amount * self.low, post.high.amount * self.high
        return _range(max(least, low), middle, min(most, high))

    def inside(
        self, low: Decimal, middle: Decimal, high: Decimal
    ) -> tuple[Decimal, Decimal, Decimal]:
        """Return a range cut off where the whole fee ends."""
        least, most = Decimal(self.fee.low.amount), Decimal(self.fee.high.amount)
        return max(least, low), min(max(middle, least), most), min(most, high)


class Alike(Value):
    """What one own figure says: as much as a usual account with so many followers draws."""

    figure: OwnFigure
    followers: int


class Expectation(Value):
    """The fee to expect of this creator, narrowed by own figures; `alike` tells by which.

    `lowest` and `highest` are the parts of the middle at which the range ends, if not before.
    """

    fee: RupiahRange
    lowest: Decimal
    highest: Decimal
    alike: tuple[Alike, ...]
    sources: tuple[str, ...]
    assumption: str


def expected(creator: Creator, usual: Usual, own: Own | None) -> Expectation | None:
    """Return the fee to expect, or None when nothing told bears on it."""
    alike = tuple(_alike(creator, usual, own))
    bare = usual_fee(usual.platform, usual.followers, usual.format)
    if usual.fee is None or bare is None or not alike:
        return None
    row = table("creators")["measured_fee"]
    lowest, highest = _edges(len(alike))
    fees = [_fee_of(usual, bare.fee, one.followers) for one in alike]
    return Expectation(
        fee=_narrowed(bare.fee, fees, _extras(usual.fee)),
        lowest=lowest,
        highest=highest,
        alike=alike,
        sources=tuple(row["sources"]),
        assumption=row["assumption"],
    )


def _alike(creator: Creator, usual: Usual, own: Own | None) -> Iterator[Alike]:
    """Yield what each own figure says; a rate that cannot be says nothing."""
    reach, usual_reach = reach_of(creator, usual), reach_of(Creator(), usual)
    if creator.views is not None and reach is not None and usual_reach is not None:
        yield _as_much(OwnFigure.VIEWS, usual, reach.typical / usual_reach.typical)
    if usual.engagement is not None and own is not None and own.rate <= 1:
        yield _as_much(OwnFigure.ENGAGEMENT, usual, own.rate / usual.engagement.typical)


def _as_much(figure: OwnFigure, usual: Usual, times: Decimal) -> Alike:
    followers = min(int(usual.followers * times), _LARGEST)
    return Alike(figure=figure, followers=max(followers, _SMALLEST))


def _fee_of(usual: Usual, published: RupiahRange, followers: int) -> Decimal:
    """Return the usual fee of an account of another size, held inside the range of this one."""
    other = usual_fee(usual.platform, followers, usual.format)
    fee = other.fee.typical if other else published.typical
    return Decimal(min(max(fee, published.low), published.high).amount)


def _extras(fee: Fee) -> _Extras:
    edges = ("low", "typical", "high")
    kinds = (LineKind.ADDON, LineKind.NICHE, LineKind.OWN)
    return _Extras(fee.fee, *(fee.times(edge, *kinds) for edge in edges))


def _narrowed(published: RupiahRange, fees: list[Decimal], extras: _Extras) -> RupiahRange:
    """Return the range around these fees, never outside the published one.

    Each side is as near as the nearest of the single readings, and the whole is no wider than any
    of them, so that one more figure never widens it.
    """
    singles = [extras.on(_window(published, fee, 1)) for fee in fees]
    if len(singles) == 1:
        return singles[0]
    middle = _middle(fees)
    windows = (*singles, extras.on(_window(published, middle, len(fees))))
    middle *= extras.typical
    below = max(Decimal(one.low.amount) / one.typical.amount for one in windows)
    above = min(Decimal(one.high.amount) / one.typical.amount for one in windows)
    width = min(one.high.amount - one.low.amount for one in singles)
    fits = min(ONE, width / (middle * (above - below))) if above > below else ONE
    low, high = (middle * (ONE + (side - ONE) * fits) for side in (below, above))
    return _range(*extras.inside(low, middle, high))


def _window(published: RupiahRange, middle: Decimal, readings: int) -> RupiahRange:
    low, high = (middle * edge for edge in _edges(readings))
    least, most = Decimal(published.low.amount), Decimal(published.high.amount)
    return _range(max(least, low), middle, min(most, high))


def _range(low: Decimal, middle: Decimal, high: Decimal) -> RupiahRange:
    """Return a range in two digits, its ends rounded towards the middle so that it never grows."""
    least, most = rounded(low, ROUND_CEILING), rounded(high, ROUND_FLOOR)
    typical = min(max(rounded(middle, ROUND_HALF_UP), least), max(least, most))
    return RupiahRange(low=least, typical=typical, high=max(most, typical))


@cache
def _edges(readings: int) -> tuple[Decimal, Decimal]:
    row = table("creators")["measured_fee"]
    power = ONE / Decimal(readings).sqrt()
    return Decimal(row["low"]) ** power, Decimal(row["high"]) ** power


def _middle(fees: list[Decimal]) -> Decimal:
    """Return the geometric middle of two fees."""
    first, second = fees
    return (first * second).sqrt()
