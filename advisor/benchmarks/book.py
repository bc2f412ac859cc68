"""The book of benchmarks: bands, factors and price curves, computed once from the figures."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from advisor.benchmarks.bands import PriceBand
from advisor.benchmarks.compute import Shelf
from advisor.benchmarks.curve import Curve
from advisor.benchmarks.factors import Factor, FeeLine, factors_from
from advisor.benchmarks.figure import SourcedFigure
from advisor.benchmarks.ladders import lines_for_platforms
from advisor.benchmarks.own import refuse_idle, refuse_taken
from advisor.benchmarks.prices import PriceRow, price_curves, price_rows
from advisor.benchmarks.rates import RateRow, rate_rows
from advisor.benchmarks.rows import read_figures
from advisor.data import OWN, supplied, table
from advisor.money import Rate, rates_with
from advisor.sources import Source, own_sources, shipped
from advisor.value import Value
from advisor.vocabulary import Platform

FILES = (
    "prices",
    "ladders",
    "engagement",
    "marks",
    "reach",
    "costs",
    "factors",
    "budgets",
    "tax",
    "exchange",
)
_FOLDER = "advisor/data/figures"


class Tables(NamedTuple):
    """What a book is made of: figures by file, methods, and an operator's own figures."""

    figures: Mapping[str, Mapping[str, Any]]
    methods: Mapping[str, Any]
    own: Mapping[str, Any] = {}
    own_place: str = "own figures"


class Book(Value):
    """Everything published that we compute with, and what was computed from it."""

    figures: tuple[SourcedFigure, ...]
    sources: tuple[Source, ...]
    prices: tuple[PriceRow, ...]
    engagement: tuple[RateRow, ...]
    reach: tuple[RateRow, ...]
    factors: tuple[Factor, ...]
    platform_lines: tuple[FeeLine, ...]
    low: Curve
    typical: Curve
    high: Curve
    base_formats: tuple[tuple[Platform, tuple[str, ...]], ...]
    rates: tuple[Rate, ...]

    @property
    def price_bands(self) -> tuple[PriceBand, ...]:
        """The bands of fees, from small to big."""
        return tuple(row.price for row in self.prices)


def shipped_tables() -> Tables:
    """Return the tables that ship with the code."""
    figures = {name: table(f"figures/{name}") for name in FILES}
    return Tables(figures=figures, methods=table("methods"))


@cache
def default_book() -> Book:
    """Return the book of the figures we ship, and of the operator's if some were supplied."""
    own = supplied(OWN)
    if not own:
        return book_of(shipped_tables())
    return book_of(shipped_tables()._replace(own=own["table"], own_place=own["place"]))


def book_of(tables: Tables) -> Book:
    """Return the book computed from tables.

    Raises:
        DataError: a row is wrong, or an operator's figure moves nothing: one line for each.
    """
    added = own_sources(tables.own, tables.own_place) if tables.own else {}
    known = {**shipped(), **added}
    figures = [
        figure
        for name, rows in tables.figures.items()
        for figure in read_figures(rows, f"{_FOLDER}/{name}.toml", known)
    ]
    own = read_figures(tables.own, tables.own_place, known, own=True) if tables.own else ()
    refuse_taken(own, {figure.id for figure in figures}, tables.own_place)
    shelf = Shelf.of(figures, own)
    prices, priced = price_rows(tables.methods, shelf)
    engagement, engaged = rate_rows(tables.methods, "engagement", shelf)
    reach, reached = rate_rows(tables.methods, "reach", shelf)
    curves = price_curves(tables.methods, prices)
    platform_lines = lines_for_platforms(tables.methods, shelf, curves["typical"])
    factors = factors_from(shelf.by_id.values())
    used = {id_ for line in platform_lines for id_ in line.figures}
    used |= {id_ for factor in factors for id_ in factor.line.figures}
    refuse_idle(own, (*priced, *engaged, *reached), used, tables.own_place)
    return Book(
        figures=tuple(shelf.by_id.values()),
        sources=tuple(known.values()),
        prices=prices,
        engagement=engagement,
        reach=reach,
        factors=factors,
        platform_lines=platform_lines,
        **curves,
        base_formats=tuple(
            (Platform(name), tuple(words)) for name, words in tables.methods["base_format"].items()
        ),
        rates=rates_with(tables.own, tables.own_place),
    )
