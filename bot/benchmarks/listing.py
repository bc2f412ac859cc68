"""Factors, figures and sources as rows: each as it is, and who says so."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from advisor.benchmarks import FeeLine, FigureKind, LineKind, SourcedFigure, Unit
from advisor.money import RUPIAH, Money, Rate, Rupiah
from advisor.sources import Source
from advisor.vocabulary import Platform
from bot.benchmarks.table import DASH, TIMES, Row
from bot.views.naming import word
from bot.voice import Voice

# What stands before a share.
_SIGNS = {Unit.PERCENT: "", Unit.PERCENT_OF: "", Unit.PERCENT_ADDED: "+", Unit.PERCENT_OFF: "-"}
_NAMES = {
    LineKind.PLATFORM: "platform",
    LineKind.FORMAT: "format",
    LineKind.ADDON: "addon",
    LineKind.NICHE: "niche",
}


_KINDS = {
    FigureKind.FORMAT: "format",
    FigureKind.ADDON: "addon",
    FigureKind.NICHE: "niche",
    FigureKind.NICHE_ENGAGEMENT: "niche",
}


def line_rows(lines: Iterable[tuple[FeeLine, Platform | None]], voice: Voice) -> Iterator[Row]:
    """Yield the factors on a fee."""
    for line, platform in lines:
        yield (
            voice.plain(f"factor-{line.kind}"),
            _what(line, voice),
            _platform(platform, voice),
            _times(line.low, line.high, voice),
            _times(line.lowest_seen, line.highest_seen, voice),
            str(len(line.sources)),
            voice.plain(f"evidence-{line.evidence}"),
        )


def figure_rows(figures: Iterable[SourcedFigure], voice: Voice) -> Iterator[Row]:
    """Yield the figures as their sources state them."""
    for figure in figures:
        yield (
            figure.id,
            word("figure", figure.kind, voice) + _about(figure, voice),
            _platform(figure.platform, voice),
            figure.tier or "",
            _followers(figure, voice),
            _value(figure, voice),
            figure.of or "",
            str(figure.year or ""),
            figure.grade,
            figure.country,
        )


def source_rows(sources: Iterable[Source], voice: Voice) -> Iterator[Row]:
    """Yield the sources with their addresses."""
    for source in sources:
        yield (
            source.id,
            source.grade,
            str(source.year) if source.year else voice.plain("source-undated"),
            source.country,
            source.publisher,
            source.title,
            source.url or "",
        )


def rate_rows(rates: Iterable[Rate], voice: Voice) -> Iterator[Row]:
    """Yield the exchange rates: of which day, and whose."""
    for rate in rates:
        whose = rate.source or voice.plain("benchmarks-operator")
        yield rate.currency, voice.number(rate.rupiah), voice.date(rate.day), whose


def _what(line: FeeLine, voice: Voice) -> str:
    """Return what a line is about; its id where no text names it."""
    named = f"{_NAMES[line.kind]}-{line.id.replace('_', '-')}"
    return voice.plain(named) if voice.knows(named) else line.id.replace("_", " ")


def _about(figure: SourcedFigure, voice: Voice) -> str:
    """Return what a figure is about after a colon, in the words that its line has; "" for none."""
    if figure.about is None:
        return ""
    kind = _KINDS.get(figure.kind)
    named = f"{kind}-{figure.about.replace('_', '-')}" if kind else ""
    known = bool(named) and voice.knows(named)
    return f": {voice.plain(named) if known else figure.about.replace('_', ' ')}"


def _platform(platform: Platform | None, voice: Voice) -> str:
    return voice.plain("benchmarks-any") if platform is None else word("platform", platform, voice)


def _times(low: Decimal, high: Decimal, voice: Voice) -> str:
    ends = dict.fromkeys(voice.number(round(end, 2)) for end in (low, high))
    return DASH.join(ends) + TIMES


def _followers(figure: SourcedFigure, voice: Voice) -> str:
    first, last = figure.followers_from, figure.followers_to
    if first is None:
        return ""
    if last is None:
        return voice.plain("benchmarks-from", value=voice.count(first))
    if first == 0:
        return voice.plain("benchmarks-to", value=voice.count(last))
    return voice.count(first) if first == last else voice.count_range(first, last)


def _value(figure: SourcedFigure, voice: Voice) -> str:
    """Return the range, or one end with "from" or "up to" where the other one is open."""
    low, high = figure.low, figure.high
    if low is not None and high is not None:
        if figure.unit is Unit.MONEY and figure.currency == RUPIAH:
            return voice.rupiah_range(Rupiah.of(low), Rupiah.of(high))
        if figure.unit in _SIGNS:
            ends = dict.fromkeys(voice.number(end) for end in (low, high))
            return f"{_SIGNS[figure.unit]}{DASH.join(ends)}%"
        ends = dict.fromkeys(_written(end, figure, voice) for end in (low, high))
        return DASH.join(ends)
    if low is not None:
        return voice.plain("benchmarks-from", value=_written(low, figure, voice))
    if high is not None:
        return voice.plain("benchmarks-to", value=_written(high, figure, voice))
    return ""


def _written(number: Decimal, figure: SourcedFigure, voice: Voice) -> str:
    match figure.unit:
        case Unit.MONEY:
            currency = figure.currency or RUPIAH
            if currency == RUPIAH:
                return voice.rupiah(Rupiah.of(number))
            return voice.money(Money(amount=number, currency=currency))
        case Unit.TIMES:
            return voice.number(number) + TIMES
        case Unit.PERCENT | Unit.PERCENT_OF | Unit.PERCENT_ADDED | Unit.PERCENT_OFF:
            # As stated, not in three digits.
            return f"{_SIGNS[figure.unit]}{voice.number(number)}%"
