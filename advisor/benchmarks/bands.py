"""Bands: the usual range of a figure for a size, the outermost seen, and who says so."""

from decimal import Decimal

from advisor.money import Rupiah, RupiahRange
from advisor.value import Value
from advisor.vocabulary import Tier


class PriceBand(Value):
    """Fee for one post: the usual range, the outermost figures seen, and who says so.

    `factor` is above 1 when the band was scaled from another platform for lack of own figures.
    `figures` are the ids of the figures it was computed from.
    """

    band: str
    tier: Tier
    fee: RupiahRange
    lowest_seen: Rupiah
    highest_seen: Rupiah
    evidence: str
    sources: tuple[str, ...]
    factor: Decimal = Decimal(1)
    figures: tuple[str, ...] = ()


class RateBand(Value):
    """A share as fractions (0.01 is 1 %), what it is a share of, and who says so.

    The outermost figures seen are of the same base only; None where no source gives one.
    """

    low: Decimal
    typical: Decimal
    high: Decimal
    base: str
    evidence: str
    sources: tuple[str, ...]
    lowest_seen: Decimal | None = None
    highest_seen: Decimal | None = None
    figures: tuple[str, ...] = ()


class Marks(Value):
    """From which engagement rates on a creator of a size is called low, and high; fractions.

    High is praise and proves nothing; low has innocent reasons too.
    """

    low: Decimal
    high: Decimal
    base: str
    sources: tuple[str, ...]
