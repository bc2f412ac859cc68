"""Figures as advice holds them: a range, what it rests on, and who says so."""

from decimal import Decimal

from advisor.value import Value
from advisor.vocabulary import Basis


class Figure(Value):
    """A range of people, actions or shares (0.01 is 1 %), low <= typical <= high.

    `sources` are ids of the register; `assumption` names the rule of ours behind an assumed
    figure. A figure somebody told us has neither.
    """

    low: Decimal
    typical: Decimal
    high: Decimal
    basis: Basis
    sources: tuple[str, ...] = ()
    assumption: str | None = None
    evidence: str | None = None

    def times(self, factor: Decimal | int) -> "Figure":
        """Return the figure with each edge multiplied; basis and sources stay."""
        edges = {name: getattr(self, name) * factor for name in ("low", "typical", "high")}
        return Figure(**{**dict(self), **edges})
