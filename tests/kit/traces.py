"""Where every number of a card comes from, written as replies write it.

A number may be told, computed from sources, set by a named rule of ours, or derived from those;
whatever has no such origin is not here, and a reply that says it fails.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from advisor.assessment import CreatorCard, assumptions_of
from advisor.benchmarks import LineKind, niche_rates
from advisor.figures import Figure
from advisor.money import Money, Rupiah, RupiahRange, rates
from advisor.sources import source
from advisor.vocabulary import Basis
from bot.numerals import DASH
from bot.views.amounts import rough, rough_rupiah
from bot.views.movers import change
from bot.voice import Voice

# What stands for a number in a fixed phrase: the thousand of a CPM, the name of the tax, steps
# of a list, and the whole that a share cannot pass.
TIMES = "\N{MULTIPLICATION SIGN}"
PHRASES = (
    *("1.000 orang", "1,000 people", f"{TIMES} 1.000", f"{TIMES} 1,000"),
    *("1.000 followers", "1,000 followers", "PPh 21", "100%"),
)
# What a question gives as examples to type.
EXAMPLES = ("45rb", "45k", "15rb", "15k", "1,000")
TOLD = ("told",)
Trace = tuple[str, tuple[str, ...]]


def traces(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    """Yield each number as it may be written, with its origins: told, source ids, rule names."""
    yield from _told(card, voice)
    yield from _fees(card, voice)
    yield from _performance(card, voice)
    yield from _advice(card, voice)
    yield from _sources(card, voice)


def _told(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    creator = card.creator
    for count in (creator.followers, creator.views, creator.likes, creator.comments):
        yield from _count(count, voice, TOLD)
    yield voice.count_exact(0), TOLD  # comments that nobody told
    yield str(creator.posts), TOLD
    if creator.quote is not None:
        yield voice.rupiah(creator.quote), TOLD
    if creator.fee is not None:
        yield voice.rupiah(creator.fee), TOLD
    if creator.handle:
        yield f"@{creator.handle}", TOLD
    for rate in rates():
        one = voice.money(Money(amount=Decimal(1), currency=rate.currency))
        sourced = (rate.source or "operator",)
        yield f"{one} = {voice.rupiah_exact(Rupiah.of(rate.rupiah))}", sourced
        yield voice.date(rate.day), sourced


def _fees(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    if card.price:
        price = card.price
        yield from _range(price.fee, voice, price.sources)
        yield voice.rupiah_range(price.lowest_seen, price.highest_seen), price.sources
        yield voice.rupiah(price.highest_seen), price.sources
        yield from _range(price.post, voice, price.sources)
        for line in price.lines:
            yield change(line, voice), line.sources
            for factor in (line.low, line.high, line.typical):
                yield voice.number(factor), line.sources
            yield DASH.join((voice.number(line.low), voice.number(line.high))), line.sources
        terms = tuple(s for ln in price.lines if ln.kind is LineKind.ADDON for s in ln.sources)
        if terms:
            yield voice.number(price.times("typical", LineKind.ADDON)), terms
    if card.expectation:
        origin = (*card.expectation.sources, card.expectation.assumption)
        yield from _range(card.expectation.fee, voice, origin)
        for factor in (card.expectation.lowest, card.expectation.highest):
            yield voice.number(factor), origin
        both = (voice.number(card.expectation.lowest), voice.number(card.expectation.highest))
        yield DASH.join(both), origin
        for one in card.expectation.alike:
            yield voice.count(rough(one.followers)), origin
    yield from _gaps(card, voice)


def _gaps(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    """Yield how far the fee asked for lies from each figure of the range."""
    asked, fee = card.creator.fee, card.fee
    if asked is None or fee is None or card.price is None:
        return
    published = card.price.fee
    edges = (*vars(fee).values(), *vars(published).values())
    for edge in edges:
        apart = abs(asked.amount - edge.amount)
        yield voice.rupiah(Rupiah(amount=apart)), (*TOLD, *card.price.sources)
        yield voice.percent(Decimal(apart) / edge.amount), (*TOLD, *card.price.sources)


def _performance(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    band = card.engagement
    if band:
        yield voice.percent(band.typical), band.sources
        yield voice.percent_range(band.low, band.high), band.sources
        for figure in niche_rates(card.niche or "", card.platform, band.base):
            ends = ((figure.low or 0) / 100, (figure.high or 0) / 100)
            yield voice.percent_range(*ends), (figure.source,)
    if card.own:
        yield voice.percent(card.own.rate), TOLD
    if card.creator.real_followers is not None:
        yield voice.percent(card.creator.real_followers), TOLD
    for figure in (card.views, card.reach, card.engagements):
        yield from _figure(figure, voice)
    yield from _shares(card, voice)
    yield from _signs(card, voice)


def _shares(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    """Yield which part of the views, or of the followers, a post reaches."""
    if card.reach is None:
        return
    views = card.views.typical if card.views else None
    for base in (views, card.creator.followers):
        if base:
            yield voice.percent(card.reach.typical / base), card.reach.sources


def _signs(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    for sign in card.signs:
        for share in (sign.value, sign.low, sign.high):
            if share is not None:
                yield voice.percent(share), (*TOLD, *sign.sources)
    yield f"+{len(card.signs) - 1}", TOLD


def _advice(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    for ladder in (card.rate_card, card.counter.ladder if card.counter else None):
        for step in (ladder.open, ladder.target, ladder.stop) if ladder else ():
            yield voice.rupiah(step), ("ladder",)
    for cost in vars(card.cost).values() if card.cost else ():
        if cost is not None:
            yield voice.rupiah(rough_rupiah(cost)), (*TOLD, *_all_ids(card))
    if card.narrowing:
        rounded = (card.narrowing.share * 20).to_integral_value() / 20
        yield voice.percent(rounded), (card.narrowing.assumption,)
    yield from _rules(card, voice)
    yield from _trades(card, voice)
    yield from _tax(card, voice)


def _rules(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    for rule in assumptions_of(card):
        for _, number in rule.numbers:
            yield voice.percent(number), (rule.id,)
            yield voice.number(number), (rule.id,)


def _trades(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    for trade in (*card.extras, *(card.counter.trades if card.counter else ())):
        if trade.low is not None and trade.high is not None:
            low, high = sorted((abs(trade.low), abs(trade.high)))
            yield voice.percent_range(low, high), trade.sources
        if trade.saves is not None:
            yield voice.rupiah(rough_rupiah(trade.saves)), trade.sources


def _tax(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    tax = card.tax
    if tax is None:
        return
    amounts = (tax.gross, tax.taxed, tax.tax, tax.net, tax.gross_for_net)
    parts = [amount for each in tax.brackets for amount in (each.base, each.tax)]
    for amount in (*amounts, *parts):
        yield voice.rupiah_exact(amount), tax.sources
        yield voice.rupiah(rough_rupiah(amount)), tax.sources
    for share in (tax.share, *(each.rate for each in tax.brackets)):
        yield voice.percent(share), tax.sources
    yield tax.rule, tax.sources


def _sources(card: CreatorCard, voice: Voice) -> Iterator[Trace]:
    """Yield the sources: how many call the size what, their years, names and titles."""
    for name in card.names:
        yield str(len(name.sources)), name.sources
        yield voice.plain("sources-hidden", count=len(name.sources) - 3), name.sources
    ids = list(dict.fromkeys(id_ for id_ in _all_ids(card)))
    for id_ in ids:
        known = source(id_)
        yield from ((text, (id_,)) for text in (known.title, known.publisher) if text)
        if known.year:
            yield str(known.year), (id_,)
    for count in range(1, len(ids) + 1):
        yield voice.plain("sources-hidden", count=count), tuple(ids)
        yield f"({count})", tuple(ids)
        yield f"…dan {count} lagi", tuple(ids)
        yield f"…and {count} more", tuple(ids)


def _all_ids(card: CreatorCard) -> Iterator[str]:
    trades = (*card.extras, *(card.counter.trades if card.counter else ()))
    parts = (card.price, card.expectation, card.engagement, card.views, card.reach, card.tax)
    for part in (*parts, *card.signs, *trades, *card.names):
        yield from part.sources if part else ()
    if card.engagement:
        rates = niche_rates(card.niche or "", card.platform, card.engagement.base)
        yield from (figure.source for figure in rates)


def _range(fee: RupiahRange, voice: Voice, origin: Iterable[str]) -> Iterator[Trace]:
    known = tuple(origin)
    yield voice.rupiah_range(fee.low, fee.high), known
    yield voice.rupiah_range(rough_rupiah(fee.low), rough_rupiah(fee.high)), known
    for edge in (fee.low, fee.typical, fee.high):
        yield voice.rupiah(edge), known
        yield voice.rupiah(rough_rupiah(edge)), known


def _figure(figure: Figure | None, voice: Voice) -> Iterator[Trace]:
    if figure is None:
        return
    told = figure.basis is Basis.TOLD
    origin = TOLD if told else (*figure.sources, *((figure.assumption or "").split()))
    low, typical, high = (
        number if told else rough(number) for number in (figure.low, figure.typical, figure.high)
    )
    yield voice.count(typical), origin
    yield voice.count_range(low, high), origin


def _count(count: int | None, voice: Voice, origin: tuple[str, ...]) -> Iterator[Trace]:
    if count is not None:
        yield voice.count(count), origin
        yield voice.count_exact(count), origin
