"""Which add-ons could be given up for a lower fee, and what each of them is worth."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.addons import Addon
from advisor.benchmarks import FeeLine, LineKind
from advisor.measured import Usual, usual_fee
from advisor.money import Rupiah, RupiahRange, rounded
from advisor.negotiation import Lever, Trade


def dropped(usual: Usual, now: RupiahRange) -> Iterator[Trade]:
    """Yield the add-ons that make the fee, which is `now`, dearer; the dearest first."""
    lines = usual.fee.lines if usual.fee else ()
    found = [(line, _saved(usual, now, line)) for line in lines if line.kind is LineKind.ADDON]
    for line, saves in sorted(found, key=lambda pair: -pair[1].amount):
        if saves.amount > 0:
            yield Trade(
                lever=Lever.DROP,
                addon=Addon(line.id),
                saves=saves,
                low=line.low - 1,
                high=line.high - 1,
                sources=line.sources,
            )


def _saved(usual: Usual, now: RupiahRange, line: FeeLine) -> Rupiah:
    """Return how much less one deliverable costs without an add-on, in two digits.

    The published fees with and without it tell the share, the fee to expect the amount.
    """
    kept = tuple(one for one in usual.terms.addons if one != line.id)
    terms = usual.terms._replace(addons=kept)
    without = usual_fee(usual.platform, usual.followers, usual.format, terms)
    if usual.fee is None or without is None:
        return Rupiah(amount=0)
    share = 1 - Decimal(without.fee.typical.amount) / usual.fee.fee.typical.amount
    return rounded(now.typical.amount * max(share, Decimal(0)))
