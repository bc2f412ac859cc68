"""The fee of one deliverable: the price of the size, and what moves it, line by line."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from advisor.benchmarks.bands import PriceBand
from advisor.benchmarks.book import Book, default_book
from advisor.benchmarks.factors import FAIR, GOOD, WEAK, FeeLine, LineKind
from advisor.benchmarks.lookup import platform_line, price_band
from advisor.benchmarks.methods import rounded_price
from advisor.money import Rupiah, RupiahRange
from advisor.value import Value
from advisor.vocabulary import Platform, Tier

_EVIDENCE = (GOOD, FAIR, WEAK)
_ONE = Decimal(1)
_Prices = tuple[Decimal, ...]
# However many discounts are asked for at once, something is paid.
_LEAST = Decimal("0.1")


class Fee(Value):
    """What one deliverable costs: the price of one post of the size, moved by the lines.

    `seen` are the outermost prices any source states for the size, moved likewise. `unsourced`
    is what was asked for and has no factor in any source; it moved nothing. The evidence is that
    of the weakest part.
    """

    platform: Platform | None
    tier: Tier
    followers: int
    post: RupiahRange
    fee: RupiahRange
    lowest_seen: Rupiah
    highest_seen: Rupiah
    lines: tuple[FeeLine, ...]
    unsourced: tuple[str, ...]
    evidence: str
    sources: tuple[str, ...]

    @property
    def factor(self) -> Decimal:
        """How many times the shared price this is, for lack of prices of the platform's own."""
        compared = (line.typical for line in self.lines if line.kind is LineKind.PLATFORM)
        return next(compared, _ONE)

    def times(self, edge: str, *kinds: LineKind) -> Decimal:
        """Return how many times its lines of these kinds make it, at an edge such as `low`."""
        return _times((line for line in self.lines if line.kind in kinds), edge)


def fee_for(  # noqa: PLR0913 - each is one thing a person says about one deliverable
    platform: Platform | None,
    followers: int,
    *,
    format: str | None = None,  # noqa: A002 - the word of the field, as in Creator
    addons: Iterable[str] = (),
    niche: str | None = None,
    own: FeeLine | None = None,
    book: Book | None = None,
) -> Fee | None:
    """Return the fee of one deliverable for a number of followers, in rupiah of two digits.

    It never falls when followers rise, and is the typical price of a size in its middle. `own` is
    a line of what the chat that asks has paid. None below 1,000 followers and on platforms for
    which nobody publishes rupiah prices.
    """
    book = book or default_book()
    band = price_band(platform, followers, book)
    if band is None:
        return None
    asked = _asked(format, addons, niche, _base_formats(platform, book))
    lines = (*_lines(platform, asked, book), *((own,) if own else ()))
    found = {(line.kind, line.id) for line in lines}
    compared = tuple(line for line in lines if line.kind is LineKind.PLATFORM)
    moved = tuple(line for line in lines if line.kind is not LineKind.PLATFORM)
    prices = _prices(followers, book)
    post, fee = _range(prices, compared), _range(prices, lines)
    return Fee(
        platform=platform,
        tier=band.tier,
        followers=followers,
        post=post,
        fee=fee,
        lowest_seen=min(fee.low, band.lowest_seen.times(_times(moved, "lowest_seen"))),
        highest_seen=max(fee.high, band.highest_seen.times(_times(moved, "highest_seen"))),
        lines=lines,
        unsourced=tuple(id_ for kind, id_ in asked if (kind, id_) not in found),
        evidence=max((band.evidence, *(line.evidence for line in lines)), key=_EVIDENCE.index),
        sources=_sources(band, lines),
    )


def _sources(band: PriceBand, lines: Iterable[FeeLine]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*band.sources, *(id_ for line in lines for id_ in line.sources))))


def _asked(
    wanted: str | None, addons: Iterable[str], niche: str | None, base: tuple[str, ...]
) -> tuple[tuple[LineKind, str], ...]:
    """Return what was asked for, each thing once; a format that is the post itself is nothing."""
    asked = [(LineKind.FORMAT, wanted)] if wanted is not None and wanted not in base else []
    asked += [(LineKind.ADDON, str(addon)) for addon in addons]
    asked += [(LineKind.NICHE, niche)] if niche is not None else []
    return tuple(dict.fromkeys(asked))


def _base_formats(platform: Platform | None, book: Book) -> tuple[str, ...]:
    return dict(book.base_formats).get(platform or Platform.INSTAGRAM, ())


def _lines(
    platform: Platform | None, asked: Iterable[tuple[LineKind, str]], book: Book
) -> Iterator[FeeLine]:
    """Yield a line for everything that has a factor, the platform's first."""
    compared = platform_line(platform, book)
    if compared is not None:
        yield compared
    for kind, id_ in asked:
        alike = [f for f in book.factors if f.line.kind is kind and f.line.id == id_]
        own = (f for f in alike if f.platform is (platform or Platform.INSTAGRAM))
        line = next((f.line for f in (*own, *(f for f in alike if f.platform is None))), None)
        if line is not None:
            yield line


def _prices(followers: int, book: Book) -> _Prices:
    """Return the price of a size at each edge, never below what was seen for the smallest."""
    log = Decimal(followers).ln()
    least = Decimal(book.prices[0].price.lowest_seen.amount)
    return tuple(max(least, curve.at(log)) for curve in (book.low, book.typical, book.high))


def _range(prices: _Prices, lines: tuple[FeeLine, ...]) -> RupiahRange:
    """Return the price of a size moved by lines."""
    low, typical, high = prices
    low, high = low * _times(lines, "low"), high * _times(lines, "high")
    typical *= _times(lines, "typical")
    return RupiahRange(
        low=_rounded(min(low, typical)),
        typical=_rounded(typical),
        high=_rounded(max(high, typical)),
    )


def _times(lines: Iterable[FeeLine], edge: str) -> Decimal:
    """Return what lines do together: extras are each stated of the fee, so they add up."""
    times, extras = _ONE, _ONE
    for line in lines:
        factor: Decimal = getattr(line, edge)
        if line.kind is LineKind.ADDON:
            extras += factor - _ONE
        else:
            times *= factor
    return times * max(extras, _LEAST)


def _rounded(amount: Decimal) -> Rupiah:
    return Rupiah.of(rounded_price(amount))
