"""What the book says about a creator of a size."""

from advisor.benchmarks.bands import Marks, PriceBand, RateBand
from advisor.benchmarks.book import Book, default_book
from advisor.benchmarks.factors import FeeLine
from advisor.benchmarks.figure import FigureKind, SourcedFigure
from advisor.vocabulary import Platform, Tier

# What figures about real followers say of an account.
_LOW, _ENOUGH = "low", "enough"


def price_band(
    platform: Platform | None, followers: int, book: Book | None = None
) -> PriceBand | None:
    """Return the fee band for one post of a creator of this size.

    Without a platform the shared Instagram and TikTok band is meant. None below 1,000 followers
    and on platforms for which nobody publishes rupiah prices.
    """
    book = book or default_book()
    line = platform_line(platform, book)
    wanted = Platform.INSTAGRAM if platform is None or line else platform
    for row in reversed(book.prices):
        if wanted in row.platforms and row.holds(followers):
            return _scaled(row.price, line) if line else row.price
    return None


def tier_price(band: str, book: Book | None = None) -> PriceBand:
    """Return the fee band of this name: a tier, `macro_lower` or `macro_upper`.

    Raises:
        StopIteration: there is no such band.
    """
    return next(price for price in (book or default_book()).price_bands if price.band == band)


def engagement_band(platform: Platform, tier: Tier, book: Book | None = None) -> RateBand | None:
    """Return the engagement rate to expect, or None where no source has one.

    The base differs by platform (followers on Instagram, views on TikTok and YouTube) and the
    two must never be compared with each other.
    """
    for row in (book or default_book()).engagement:
        if row.platform is platform and tier in row.tiers:
            return row.rate
    return None


def reach_band(
    platform: Platform, tier: Tier, placement: str | None = None, book: Book | None = None
) -> RateBand | None:
    """Return the share of followers that one post reaches, or None where no source has one.

    Without a placement the platform's usual one is meant: feed on Instagram, video elsewhere.
    """
    for row in (book or default_book()).reach:
        placed = placement is None or row.placement == placement
        if placed and row.platform is platform and tier in row.tiers:
            return row.rate
    return None


def engagement_marks(
    platform: Platform, followers: int, base: str, book: Book | None = None
) -> Marks | None:
    """Return from where on a creator of this size is called low and high, by this base.

    None where nobody publishes such marks for the base: a rate of followers is never held
    against marks of views.
    """
    ends: dict[FigureKind, SourcedFigure] = {}
    for figure in (book or default_book()).figures:
        if figure.kind not in (FigureKind.LOW_MARK, FigureKind.HIGH_MARK):
            continue
        if figure.platform is platform and figure.of == base and _covers(figure, followers):
            ends[figure.kind] = figure
    low, high = ends.get(FigureKind.LOW_MARK), ends.get(FigureKind.HIGH_MARK)
    if low is None or high is None or low.low is None or high.high is None:
        return None
    return Marks(
        low=low.low / 100,
        high=high.high / 100,
        base=base,
        sources=tuple(dict.fromkeys((low.source, high.source))),
    )


def audience_marks(book: Book | None = None) -> Marks | None:
    """Return below which share of real followers audits speak of trouble, and what they want.

    Each tool counts in its own way, so this is a reason to ask and no verdict.
    """
    told = {figure.about: figure for figure in figures_about(FigureKind.REAL_FOLLOWERS, book)}
    low, enough = told.get(_LOW), told.get(_ENOUGH)
    if low is None or enough is None or low.high is None or enough.high is None:
        return None
    return Marks(
        low=low.high / 100,
        high=enough.high / 100,
        base="followers",
        sources=tuple(dict.fromkeys((low.source, enough.source))),
    )


def niche_rates(
    niche: str, platform: Platform, base: str, book: Book | None = None
) -> tuple[SourcedFigure, ...]:
    """Return the usual engagement rates in a niche, of this base or of one that is not stated.

    They stand beside a band and never move it: no source gives them by size.
    """
    return tuple(
        figure
        for figure in figures_about(FigureKind.NICHE_ENGAGEMENT, book)
        if figure.about == niche
        and figure.platform is platform
        and figure.of in (None, base)
        and figure.is_closed
    )


def figures_about(kind: FigureKind, book: Book | None = None) -> tuple[SourcedFigure, ...]:
    """Return all figures of a kind, as their sources state them."""
    return tuple(figure for figure in (book or default_book()).figures if figure.kind is kind)


def platform_line(platform: Platform | None, book: Book) -> FeeLine | None:
    """Return the factor of a platform that is priced by comparison, None for all others."""
    return next((line for line in book.platform_lines if line.id == platform), None)


def _covers(figure: SourcedFigure, followers: int) -> bool:
    first, last = figure.followers_from, figure.followers_to
    return first is not None and first <= followers and (last is None or followers < last)


def _scaled(price: PriceBand, line: FeeLine) -> PriceBand:
    times = line.typical
    return PriceBand(
        **{
            **dict(price),
            "fee": price.fee.times(times),
            "lowest_seen": price.lowest_seen.times(times),
            "highest_seen": price.highest_seen.times(times),
            "evidence": line.evidence,
            "sources": tuple(dict.fromkeys((*price.sources, *line.sources))),
            "figures": (*price.figures, *line.figures),
            "factor": times,
        }
    )
