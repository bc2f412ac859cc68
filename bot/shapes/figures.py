"""Figures and money in the JSON shapes."""

from decimal import Decimal
from typing import Any, TypeAlias

from advisor.benchmarks import RateBand
from advisor.figures import Figure
from advisor.money import Rupiah, RupiahRange

Shape: TypeAlias = dict[str, Any]


def figure(found: Figure) -> Shape:
    """Return a figure with what it rests on."""
    return {
        **edges(found),
        "basis": found.basis,
        "sources": list(found.sources),
        "assumption": found.assumption,
    }


def edges(band: Figure | RateBand) -> Shape:
    """Return the three edges of a figure or of a rate."""
    return {
        "low": number(band.low),
        "typical": number(band.typical),
        "high": number(band.high),
    }


def idr_range(money: RupiahRange) -> Shape:
    """Return a range of money in whole rupiah."""
    return {"low": money.low.amount, "typical": money.typical.amount, "high": money.high.amount}


def idr(money: Rupiah | None) -> int | None:
    """Return whole rupiah, or None."""
    return None if money is None else money.amount


def number(value: Decimal | None) -> int | float | None:
    """Return a JSON number, an integer when it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
