"""How a budget is split: fees for creators, product, boosting, management, and a reserve.

The usual shares are data; whoever knows better says so, and the rest is shared out as usual.
"""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from functools import cache

from advisor.data import table
from advisor.money import Rupiah
from advisor.value import Value
from advisor.vocabulary import Basis

ONE = Decimal(1)
ZERO = Decimal(0)


class Use(StrEnum):
    """What the money of a campaign is for; what is kept for surprises comes last."""

    FEES = "fees"
    PRODUCT = "product"
    BOOST = "boost"
    MANAGEMENT = "management"
    RESERVE = "reserve"


class Split(Value):
    """What part of the budget somebody wants for each use, as fractions; None means not said."""

    fees: Decimal | None = None
    product: Decimal | None = None
    boost: Decimal | None = None
    management: Decimal | None = None
    reserve: Decimal | None = None

    def plus(self, later: "Split") -> "Split":
        """Return the split with what was said later."""
        said = {name: share for name, share in later if share is not None}
        return Split(**{**dict(self), **said})

    def told(self, use: Use) -> Decimal | None:
        """Return what was said of a use."""
        share: Decimal | None = getattr(self, use.value)
        return share


class Pot(Value):
    """Money for one use. `told` when its share was, else the share is usual, by these sources."""

    use: Use
    amount: Rupiah
    basis: Basis
    sources: tuple[str, ...] = ()


def share_of(use: Use, split: Split) -> Decimal:
    """Return what part of a budget is for a use, from 0 to 1.

    Shares told stand; when they leave nothing or come to more than the whole, they are taken in
    proportion. What they leave is shared out among the other uses as usual, and when there is no
    other use, it is kept in reserve.

    >>> share_of(Use.FEES, Split(boost=Decimal(0), product=Decimal(0), reserve=Decimal("0.2")))
    Decimal('0.8')
    """
    told = {each: share for each in Use if (share := split.told(each)) is not None}
    whole = sum(told.values(), ZERO)
    if whole > ONE:
        return told.get(use, ZERO) / whole
    usual = {each: usual_share(each) for each in Use if each not in told}
    others = sum(usual.values(), ZERO)
    if use in told:
        keeps = use is Use.RESERVE and not others
        return told[use] + (ONE - whole if keeps else ZERO)
    if not others:
        return ONE - whole if use is Use.RESERVE else ZERO
    return (ONE - whole) * usual[use] / others


@cache
def usual_share(use: Use) -> Decimal:
    """Return what part of a budget usually goes to a use."""
    return Decimal(table("planning")["split"][use]["share"])


def pots_of(budget: Rupiah, fees: Rupiah, split: Split) -> tuple[Pot, ...]:
    """Return the money of each use, fees first, those that get none left out.

    They sum to the budget exactly: what rounding leaves over is kept in reserve. `fees` may be
    more than their share, when a number of creators was asked for; the others then get less.
    """
    return tuple(pot for pot in _pots(budget, fees, split) if pot.amount.amount)


def _pots(budget: Rupiah, fees: Rupiah, split: Split) -> Iterator[Pot]:
    yield _pot(Use.FEES, fees.amount, split)
    rest = left = budget.amount - fees.amount
    beside = [use for use in Use if use is not Use.FEES]
    whole = sum((share_of(use, split) for use in beside), ZERO)
    for use in beside:
        last = use is Use.RESERVE
        amount = left if last or not whole else int(rest * share_of(use, split) / whole)
        left -= amount
        yield _pot(use, amount, split)


def _pot(use: Use, amount: int, split: Split) -> Pot:
    told = split.told(use) is not None
    row = table("planning")["split"][use]
    sources = tuple(row.get("sources", ()))
    usual = Basis.BENCHMARK if sources else Basis.ASSUMED
    return Pot(
        use=use,
        amount=Rupiah(amount=amount),
        basis=Basis.TOLD if told else usual,
        sources=() if told else sources,
    )
