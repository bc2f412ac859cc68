"""Figures as advice holds them: a range, what it rests on, and who says so."""

from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from advisor.value import Value
from advisor.vocabulary import Basis

EDGES = ("low", "typical", "high")
EVIDENCE = ("good", "fair", "weak")  # the weakest last
_ONE = Decimal(1)


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


class Evidenced(Protocol):
    """What a figure is made of: something with sources and how good they are."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the register."""

    @property
    def evidence(self) -> str | None:
        """How good they are, one of `EVIDENCE`."""


def joined(
    value: Callable[[str], Decimal],
    parts: Sequence[Evidenced],
    basis: Basis,
    more: tuple[str, ...] = (),
    assumption: str | None = None,
) -> Figure:
    """Return a figure in whole people or actions made of parts, as good as the weakest of them.

    `value` gives the figure at each edge; `more` are sources beside those of the parts.
    """
    low, typical, high = (value(edge).quantize(_ONE, ROUND_HALF_UP) for edge in EDGES)
    sources = (source for part in parts for source in part.sources)
    return Figure(
        low=low,
        typical=typical,
        high=high,
        basis=basis,
        sources=tuple(dict.fromkeys((*sources, *more))),
        assumption=assumption,
        evidence=max(
            filter(None, (part.evidence for part in parts)), key=EVIDENCE.index, default=None
        ),
    )
