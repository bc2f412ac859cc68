"""The part of the book that is to be printed: bands, factors, and the figures behind them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from advisor.benchmarks import (
    Book,
    FeeLine,
    FigureKind,
    PriceBand,
    RateBand,
    SourcedFigure,
    book_of,
    price_band,
    shipped_tables,
)
from advisor.benchmarks.prices import PriceRow
from advisor.benchmarks.rates import RateRow
from advisor.sources import Source
from advisor.tiers import bounds_of
from advisor.vocabulary import Platform, Tier

# What stands beside the bands: costs elsewhere, marks, and what is usual in a niche.
_BESIDE = frozenset(
    {
        FigureKind.CPM,
        FigureKind.CPE,
        FigureKind.LOW_MARK,
        FigureKind.HIGH_MARK,
        FigureKind.REAL_FOLLOWERS,
        FigureKind.NICHE_ENGAGEMENT,
    }
)


@dataclass(frozen=True, eq=False)
class Shelf:
    """What is printed of a book; `plain` is the book without an operator's own figures, if any."""

    book: Book
    plain: Book | None
    tier: Tier | None
    platform: Platform | None

    @classmethod
    def of(cls, book: Book, tier: Tier | None, platform: Platform | None) -> Self:
        """Return the part of a book about a size and a platform, all of it where they are None."""
        moved = any(figure.own for figure in book.figures)
        return cls(book, book_of(shipped_tables()) if moved else None, tier, platform)

    @property
    def prices(self) -> Iterator[tuple[PriceRow, PriceBand, PriceBand | None]]:
        """Each band of fees with its row, and what it would be without an operator's figures."""
        for row in self.book.prices:
            band = self._priced(row, self.book)
            if band is not None and self.tier in (None, band.tier):
                yield row, band, self._priced(row, self.plain) if self.plain else None

    @property
    def engagement(self) -> Iterator[tuple[RateRow, RateBand | None]]:
        """Each band of engagement, and what it would be without an operator's figures."""
        return self._rates(self.book.engagement, self.plain.engagement if self.plain else None)

    @property
    def reach(self) -> Iterator[tuple[RateRow, RateBand | None]]:
        """Each band of reach, and what it would be without an operator's figures."""
        return self._rates(self.book.reach, self.plain.reach if self.plain else None)

    @property
    def lines(self) -> tuple[tuple[FeeLine, Platform | None], ...]:
        """Each factor on a fee, and the platform it holds for; None is all of them."""
        lines: list[tuple[FeeLine, Platform | None]] = [
            *((line, Platform(line.id)) for line in self.book.platform_lines),
            *((factor.line, factor.platform) for factor in self.book.factors),
        ]
        return tuple(each for each in lines if self.platform is None or self._holds(each[1]))

    @property
    def figures(self) -> tuple[SourcedFigure, ...]:
        """The figures behind what is printed, and those beside it; all where all is printed."""
        if self.tier is None and self.platform is None:
            return self.book.figures
        rates = (row.rate for rows in (self.engagement, self.reach) for row, _ in rows)
        behind = {id_ for _, band, _ in self.prices for id_ in band.figures}
        behind |= {id_ for rate in rates for id_ in rate.figures}
        behind |= {id_ for line, _ in self.lines for id_ in line.figures}
        return tuple(
            figure for figure in self.book.figures
            if figure.id in behind or (figure.kind in _BESIDE and self._speaks_of(figure))
        )  # fmt: skip

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of the figures, by id."""
        used = {figure.source for figure in self.figures}
        known = (source for source in self.book.sources if source.id in used)
        return tuple(sorted(known, key=lambda source: source.id))

    def _priced(self, row: PriceRow, book: Book) -> PriceBand | None:
        """Return a band as it is on the platform wished for, scaled where it has to be."""
        band = next(band for band in book.price_bands if band.band == row.price.band)
        if self.platform is None or self.platform in row.platforms:
            return band
        compared = price_band(self.platform, row.followers_from, book)
        if compared is None:
            return None
        fee, factor = band.fee.times(compared.factor), compared.factor
        return PriceBand(
            **{
                **dict(band),
                "fee": fee,
                "factor": factor,
                "lowest_seen": band.lowest_seen.times(factor),
                "highest_seen": band.highest_seen.times(factor),
                "evidence": compared.evidence,
            }
        )

    def _rates(
        self, rows: tuple[RateRow, ...], plain: tuple[RateRow, ...] | None
    ) -> Iterator[tuple[RateRow, RateBand | None]]:
        for at, row in enumerate(rows):
            sized = self.tier is None or self.tier in row.tiers
            if sized and self.platform in (None, row.platform):
                yield row, plain[at].rate if plain else None

    def _speaks_of(self, figure: SourcedFigure) -> bool:
        """Tell whether a figure may be about the size and the platform wished for."""
        if figure.platform is not None and self.platform not in (None, figure.platform):
            return False
        if self.tier is None or figure.followers_from is None:
            return self.tier is None or figure.tier in (None, self.tier)
        first, last = bounds_of(self.tier)
        below = figure.followers_to
        return figure.followers_from <= (last or figure.followers_from) and (
            below is None or below > first
        )

    def _holds(self, platform: Platform | None) -> bool:
        return platform is None or platform is self.platform
