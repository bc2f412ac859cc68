"""The book in words: a table for each kind of band, then the figures and their sources."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from advisor.benchmarks import PriceBand, RateBand
from advisor.benchmarks.rates import RateRow
from advisor.tiers import RATED
from advisor.vocabulary import Tier
from bot.benchmarks.listing import figure_rows, line_rows, rate_rows, source_rows
from bot.benchmarks.shelf import Shelf
from bot.benchmarks.table import TIMES, Row, heads, table
from bot.views.naming import word
from bot.voice import Voice

_BAND = ("low", "typical", "high", "seen", "spread", "voices", "evidence")
_PRICE = ("tier", "followers", *_BAND)
_RATE = ("platform", "place", "tier", "of", *_BAND)
_LINE = ("kind", "what", "platform", "factor", "seen", "voices", "evidence")
_FIGURE = (
    "id",
    "kind",
    "platform",
    "tier",
    "followers",
    "value",
    "of",
    "year",
    "grade",
    "country",
)
_SOURCE = ("id", "grade", "year", "country", "publisher", "title", "address")
_RATES = ("currency", "rupiah", "day", "whose")
_NUMBERS = frozenset(
    {"low", "typical", "high", "seen", "spread", "voices", "factor", "before", "rupiah"}
)


def pages(shelf: Shelf, voice: Voice) -> Iterator[str]:
    """Yield the lines of everything that is to be printed."""
    before = ("before",) if shelf.plain else ()
    parts = (
        ("prices", (*_PRICE, *before), _prices(shelf, voice)),
        ("engagement", (*_RATE, *before), _rates(shelf.engagement, voice)),
        ("reach", (*_RATE, *before), _rates(shelf.reach, voice)),
        ("factors", _LINE, line_rows(shelf.lines, voice)),
        ("figures", _FIGURE, figure_rows(shelf.figures, voice)),
        ("sources", _SOURCE, source_rows(shelf.sources, voice)),
        ("rates", _RATES, rate_rows(shelf.book.rates, voice)),
    )
    yield voice.plain("benchmarks-title", figures=len(shelf.figures), sources=len(shelf.sources))
    if before:
        own = sum(figure.own for figure in shelf.book.figures)
        yield voice.plain("benchmarks-own", count=own)
    for name, columns, rows in parts:
        yield ""
        yield voice.plain(f"benchmarks-{name}")
        listed = tuple(rows)
        if not listed:
            yield voice.plain("benchmarks-none")
            continue
        yield from table((heads(columns, voice), *listed), columns, _NUMBERS)


def _prices(shelf: Shelf, voice: Voice) -> Iterator[Row]:
    for row, band, plain in shelf.prices:
        fee = band.fee
        cells = [
            band.band.replace("_", " "),
            _size(row.followers_from, row.followers_below, voice),
            *(voice.rupiah(edge) for edge in (fee.low, fee.typical, fee.high)),
            voice.rupiah_range(band.lowest_seen, band.highest_seen),
            _ratio(band.lowest_seen.amount, band.highest_seen.amount, voice),
            str(len(band.sources)),
            voice.plain(f"evidence-{band.evidence}"),
        ]
        yield (*cells, _before(band, plain, voice)) if plain else tuple(cells)


def _rates(rows: Iterable[tuple[RateRow, RateBand | None]], voice: Voice) -> Iterator[Row]:
    for row, plain in rows:
        rate = row.rate
        low, high = rate.lowest_seen or rate.low, rate.highest_seen or rate.high
        cells = [
            word("platform", row.platform, voice),
            row.placement or "",
            _tiers(row.tiers, voice),
            word("role", rate.base, voice),
            *(voice.percent(edge) for edge in (rate.low, rate.typical, rate.high)),
            voice.percent_range(low, high),
            _ratio(low, high, voice),
            str(len(rate.sources)),
            voice.plain(f"evidence-{rate.evidence}"),
        ]
        yield (*cells, _rate_before(rate, plain, voice)) if plain else tuple(cells)


def _before(band: PriceBand, plain: PriceBand, voice: Voice) -> str:
    """Return the range without an operator's figures, or that it would be the same."""
    return _same(voice) if plain.fee == band.fee else _spread_of(plain, voice)


def _spread_of(plain: PriceBand, voice: Voice) -> str:
    edges = (plain.fee.low, plain.fee.typical, plain.fee.high)
    return " / ".join(voice.rupiah(edge) for edge in edges)


def _rate_before(rate: RateBand, plain: RateBand, voice: Voice) -> str:
    edges = (plain.low, plain.typical, plain.high)
    if edges == (rate.low, rate.typical, rate.high):
        return _same(voice)
    return " / ".join(voice.percent(edge) for edge in edges)


def _same(voice: Voice) -> str:
    return voice.plain("benchmarks-same")


def _size(first: int, below: int | None, voice: Voice) -> str:
    if below is None:
        return voice.plain("benchmarks-from", value=voice.count(first))
    return voice.count_range(first, below)


def _tiers(tiers: tuple[Tier, ...], voice: Voice) -> str:
    if len(tiers) == len(RATED):
        return voice.plain("benchmarks-any")
    return ", ".join(word("tier", tier, voice) for tier in tiers)


def _ratio(low: Decimal | int, high: Decimal | int, voice: Voice) -> str:
    return voice.number(round(Decimal(high) / Decimal(low), 1)) + TIMES
