"""The benchmark book: what public sources say creators of a size cost, and how they perform.

Figures as sources state them (`figure`, `rows`) are placed by size (`scope`), computed into bands
by stated methods (`methods`, `compute`, `prices`, `rates`), curves (`curve`) and factors
(`factors`, `ladders`), and kept together in a `Book`.
"""

from advisor.benchmarks.bands import Marks, PriceBand, RateBand
from advisor.benchmarks.book import Book, Tables, book_of, default_book, shipped_tables
from advisor.benchmarks.factors import FeeLine, LineKind
from advisor.benchmarks.fees import Fee, fee_for
from advisor.benchmarks.figure import FigureKind, SourcedFigure, Unit
from advisor.benchmarks.lookup import (
    audience_marks,
    engagement_band,
    engagement_marks,
    figures_about,
    niche_rates,
    price_band,
    reach_band,
    tier_price,
)

__all__ = [
    "Book",
    "Fee",
    "FeeLine",
    "FigureKind",
    "LineKind",
    "Marks",
    "PriceBand",
    "RateBand",
    "SourcedFigure",
    "Tables",
    "Unit",
    "audience_marks",
    "book_of",
    "default_book",
    "engagement_band",
    "engagement_marks",
    "fee_for",
    "figures_about",
    "niche_rates",
    "price_band",
    "reach_band",
    "shipped_tables",
    "tier_price",
]
