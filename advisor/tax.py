"""Income tax on a fee: what is withheld from an individual creator, and what a net fee costs."""

from decimal import Decimal
from functools import cache
from itertools import pairwise

from advisor.data import table
from advisor.money import Rupiah
from advisor.value import Value

ONE = Decimal(1)


class Bracket(Value):
    """The part of the taxable base that one rate holds for."""

    base: Rupiah
    rate: Decimal
    tax: Rupiah


class Withholding(Value):
    """A fee before and after PPh 21, with the arithmetic: which share is taxed, and at what rates.

    `gross_for_net` is what to pay so that the creator keeps the whole fee.
    """

    gross: Rupiah
    share: Decimal
    taxed: Rupiah
    brackets: tuple[Bracket, ...]
    tax: Rupiah
    net: Rupiah
    gross_for_net: Rupiah
    rule: str
    sources: tuple[str, ...]


def withheld_from(fee: Rupiah) -> Withholding:
    """Return what is withheld from a fee paid to an individual who is nobody's employee.

    >>> withheld_from(Rupiah(amount=20_000_000)).tax.amount
    500000
    """
    row = table("tax")["pph21"]
    share = Decimal(row["base"])
    taxed = fee.times(share)
    brackets = tuple(
        Bracket(base=Rupiah(amount=part), rate=rate, tax=Rupiah.of(part * rate))
        for part, rate in _parts(taxed.amount)
    )
    tax = Rupiah(amount=sum(each.tax.amount for each in brackets))
    return Withholding(
        gross=fee,
        share=share,
        taxed=taxed,
        brackets=brackets,
        tax=tax,
        net=fee - tax,
        gross_for_net=_gross_for(fee),
        rule=row["rule"],
        sources=tuple(row["sources"]),
    )


def _parts(taxed: int) -> list[tuple[int, Decimal]]:
    """Return the pieces of a taxable base with the rate of each, lowest first."""
    pieces = []
    for (first, rate), (beyond, _) in pairwise((*_steps(), (None, ONE))):
        top = taxed if beyond is None else min(taxed, beyond)
        if first is not None and top > first:
            pieces.append((top - first, rate))
    return pieces


@cache
def _steps() -> tuple[tuple[int | None, Decimal], ...]:
    return tuple((step["from"], Decimal(step["rate"])) for step in table("tax")["pph21"]["steps"])


def _gross_for(net: Rupiah) -> Rupiah:
    """Return the fee that leaves this much after tax.

    >>> _gross_for(Rupiah(amount=20_000_000)).amount
    20512821
    """
    share, paid, kept = Decimal(table("tax")["pph21"]["base"]), Decimal(0), Decimal(0)
    for (first, rate), (beyond, _) in pairwise((*_steps(), (None, ONE))):
        left = ONE - rate * share
        if beyond is None or first is None:
            return Rupiah.of(paid + (net.amount - kept) / left)
        width = (beyond - first) / share
        if kept + width * left >= net.amount:
            return Rupiah.of(paid + (net.amount - kept) / left)
        paid, kept = paid + width, kept + width * left
    return net
