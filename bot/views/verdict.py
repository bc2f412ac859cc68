"""The verdict on a quoted fee: the distance in rupiah and percent, the cost, and what to offer."""

from collections.abc import Iterator

from advisor.addons import Addon
from advisor.assessment import CreatorCard
from advisor.benchmarks import Fee
from advisor.creator import Creator
from advisor.money import Rupiah, RupiahRange
from advisor.vocabulary import Finding, Verdict
from bot.views.amounts import gap, rough_rupiah
from bot.views.movers import has_extras
from bot.views.screen import lines
from bot.voice import Voice

# What the question behind a high quote is about.
_ASKED = {Addon.USAGE_RIGHTS, Addon.EXCLUSIVITY}


def verdict_line(card: CreatorCard, voice: Voice) -> str:
    """Return what to think of the quoted fee, or "" when there is nothing to judge."""
    if card.creator.package and card.creator.quote is not None:
        return voice.say("verdict-package", quote=voice.rupiah(card.creator.quote))
    fee, price = card.creator.fee, card.price
    if fee is None or price is None or card.fee is None or card.verdict is None:
        return ""
    published = price.fee.low <= fee <= price.fee.high
    if card.expectation is not None and published:
        return _judged(card, fee, card.fee, voice, "own")
    if card.verdict is Verdict.INSIDE:
        return _judged(card, fee, price.fee, voice, "inside")
    return _outside(card, fee, price, voice)


def cost_line(card: CreatorCard, voice: Voice) -> str:
    """Return what the fee comes to by the person and by the engagement, beside what is usual."""
    costs = list(_costs(card, voice))
    return voice.say("cost-line", costs=voice.list(costs)) if costs else ""


def ladder_line(card: CreatorCard, voice: Voice) -> str:
    """Return where to open, aim and stop, or "" where the fee itself is fine."""
    ladder = card.counter.ladder if card.counter else None
    if ladder is None:
        return ""
    named = "ladder-short" if ladder.open == ladder.target else "ladder-line"
    amounts = {"open": ladder.open, "target": ladder.target, "stop": ladder.stop}
    said = {step: voice.rupiah(amount) for step, amount in amounts.items()}
    steps = voice.say(named, **said)
    outside = card.verdict in (Verdict.ABOVE, Verdict.BEYOND)
    told = {addon.family for addon in (*card.creator.addons, *card.creator.excluded)}
    asked = "ask-why-told" if told >= _ASKED else "ask-why-line"
    return lines(voice.say(asked) if outside else "", steps)


def quoted(creator: Creator, voice: Voice) -> str:
    """Return the quote with what it pays for: "Rp3 million per reel", or for several of them."""
    if creator.quote is None or creator.fee is None:
        return ""
    amount = _amount(creator, voice)
    if has_extras(creator):
        return voice.plain("quote-with", quote=amount)
    return amount


def _amount(creator: Creator, voice: Voice) -> str:
    if creator.quote is None or creator.fee is None:
        return ""
    amount = voice.rupiah(creator.quote)
    named = f"format-{creator.format}"
    if creator.format is None or not voice.knows(named):
        return amount
    format_ = voice.plain(named)
    if creator.posts == 1:
        return voice.plain("quote-per", quote=amount, format=format_)
    fee = voice.rupiah(creator.fee)
    return voice.plain("quote-for", quote=amount, count=creator.posts, format=format_, fee=fee)


def _costs(card: CreatorCard, voice: Voice) -> Iterator[str]:
    cost = card.cost
    if cost is None:
        return
    pairs = (
        ("thousand", cost.thousand, cost.usual_thousand),
        ("engagement", cost.engagement, cost.usual_engagement),
    )
    for name, own, usual in pairs:
        if own is not None and usual is not None:
            shown, beside = (voice.rupiah(rough_rupiah(each)) for each in (own, usual))
            yield voice.say(f"cost-{name}", cost=shown, usual=beside)


def _judged(card: CreatorCard, fee: Rupiah, usual: RupiahRange, voice: Voice, of: str) -> str:
    """Return the verdict on a fee that is published for the size, by the range it is held to."""
    mark, side = usual.typical, "over" if fee > usual.typical else "under"
    if fee == usual.typical:
        side = "equal"
    if card.verdict is Verdict.BELOW:
        mark, side = usual.low, "below"
    elif card.verdict in (Verdict.ABOVE, Verdict.BEYOND):
        mark, side = usual.high, "above"
    named = f"verdict-{of}-{side}"
    if Finding.DEAR in card.findings:
        named = "verdict-own-dear" if of == "own" else "verdict-dear"
    apart, share = gap(fee, mark, voice)
    return voice.say(named, quote=quoted(card.creator, voice), gap=apart, share=share)


def _outside(card: CreatorCard, fee: Rupiah, price: Fee, voice: Voice) -> str:
    """Return the verdict on a fee outside of what is published for the size."""
    below = fee < price.fee.low
    apart, share = gap(fee, price.fee.low if below else price.fee.high, voice)
    return voice.say(
        f"verdict-{card.verdict}",
        quote=quoted(card.creator, voice),
        gap=apart,
        share=share,
        typical_share=gap(fee, price.fee.typical, voice)[1],
        highest=voice.rupiah(price.highest_seen),
    )
