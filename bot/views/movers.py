"""What moves a fee, a short line each: format, niche, add-ons, and what has no number.

The fee above them is the whole of it; behind "Why?" stands how it comes together.
"""

from collections.abc import Iterator

from advisor.addons import Addon
from advisor.assessment import CreatorCard
from advisor.benchmarks import Fee, FeeLine, LineKind
from advisor.creator import Creator
from advisor.vocabulary import Basis
from bot.numerals import DASH
from bot.views.deliverables import unit_of
from bot.views.evidence import mark
from bot.views.naming import word
from bot.views.owndeals import deals_line, deals_sums
from bot.voice import Markup, Voice

_TIMES = " \N{MULTIPLICATION SIGN} "


def mover_lines(card: CreatorCard, voice: Voice) -> Iterator[str]:
    """Yield what the fee was moved by and by how much, then what nobody has a number for."""
    price = card.price
    if price is None:
        return
    for line in _named_movers(price):
        yield voice.say(
            "card-line",
            what=_named(line.kind, line.id, card, voice),
            change=change(line, voice),
            mark=mark(Basis.BENCHMARK, voice, line.evidence),
        )
    if price.unsourced:
        names = voice.list(_unsourced(id_, card, voice) for id_ in price.unsourced)
        yield voice.say("card-line-unsourced", what=names)
    if card.creator.excluded:
        names = voice.list(word("term", one, voice) for one in card.creator.excluded)
        yield voice.say("card-without", what=names)
    yield from deals_line(card, voice)


def change(line: FeeLine, voice: Voice) -> str:
    """Return what a line adds to a fee or takes off it, in percent: "+15-25%"."""
    low, high = line.low - 1, line.high - 1
    if low == high == 0:
        return voice.plain("change-none")
    if low < 0 < high:
        return voice.plain("change-both", less=voice.percent(-low), more=voice.percent(high))
    if high <= 0:
        return voice.plain("change-less", share=voice.percent_range(-high, -low))
    return voice.plain("change-more", share=voice.percent_range(low, high))


def moving_sums(card: CreatorCard, voice: Voice) -> Iterator[str]:
    """Yield how the fee comes of the price of one post: each factor, and the sum of the middle."""
    price = card.price
    moving = _moving(price) if price else []
    if price is None or not moving:
        return
    yield from deals_sums(card, voice)
    for line in _named_movers(price):
        yield voice.say(
            f"why-line-{line.kind}",
            what=_capital(_named(line.kind, line.id, card, voice)),
            factor=_factor(line, voice),
            change=change(line, voice),
            mark=mark(Basis.BENCHMARK, voice, line.evidence),
        )
    added = any(line.kind is LineKind.ADDON for line in moving)
    yield voice.say(
        "why-sum-added" if added else "why-sum",
        sum=_TIMES.join((voice.rupiah(price.post.typical), *_factors(price, moving, voice))),
        typical=voice.rupiah(price.fee.typical),
        range=voice.rupiah_range(price.fee.low, price.fee.high),
    )


def has_extras(creator: Creator) -> bool:
    """Tell whether a deal has more in it than posts; a bundle is a price, and no extra."""
    return bool(set(creator.addons) - {Addon.BUNDLE})


def extras_of(creator: Creator, voice: Voice) -> Markup:
    """Return what a deal has in it beside the posts, in a row."""
    return voice.list(word("term", one, voice) for one in creator.addons if one != Addon.BUNDLE)


def _moving(price: Fee) -> list[FeeLine]:
    return [line for line in price.lines if line.kind is not LineKind.PLATFORM]


def _named_movers(price: Fee) -> list[FeeLine]:
    """Return the movers of the benchmark; the chat's own deals have sentences of their own."""
    return [line for line in _moving(price) if line.kind is not LineKind.OWN]


def _factors(price: Fee, moving: list[FeeLine], voice: Voice) -> Iterator[str]:
    """Yield the middles of the factors; add-ons are each stated of the fee, so they add up."""
    for line in moving:
        if line.kind is not LineKind.ADDON:
            yield voice.number(line.typical)
    if any(line.kind is LineKind.ADDON for line in moving):
        yield voice.number(price.times("typical", LineKind.ADDON))


def _named(kind: LineKind, id_: str, card: CreatorCard, voice: Voice) -> str:
    if kind is LineKind.FORMAT:
        return unit_of(card.creator, voice)
    if kind is LineKind.ADDON:
        return word("term", id_, voice)
    named = word("niche", id_, voice)
    told = card.creator.niche is not None
    return voice.plain("line-niche" if told else "line-niche-of-brief", niche=named)


def _unsourced(id_: str, card: CreatorCard, voice: Voice) -> str:
    """Return what nobody has a number for: an add-on, the niche, or else the format."""
    if id_ in set(Addon):
        return word("term", id_, voice)
    if id_ == card.niche:
        return _named(LineKind.NICHE, id_, card, voice)
    return unit_of(card.creator, voice)


def _factor(line: FeeLine, voice: Voice) -> str:
    return DASH.join(dict.fromkeys((voice.number(line.low), voice.number(line.high))))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
