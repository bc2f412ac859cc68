"""The verdict on a quoted fee, with the distance in rupiah and in percent."""

from typing import assert_never

from advisor.assessment import CreatorCard
from advisor.benchmarks import PriceBand
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.vocabulary import Verdict
from bot.views.amounts import gap
from bot.voice import Voice


def verdict_line(card: CreatorCard, voice: Voice) -> str:
    """Return what to think of the quoted fee, or "" when there is nothing to judge."""
    quote, price, verdict = card.creator.quote, card.price, card.verdict
    if quote is None or price is None or verdict is None:
        return ""
    asked = quoted(quote, card.creator, voice)
    match verdict:
        case Verdict.INSIDE:
            return _inside(quote, price, asked, voice)
        case Verdict.BELOW | Verdict.ABOVE | Verdict.BEYOND:
            edge = price.fee.low if verdict is Verdict.BELOW else price.fee.high
            apart, share = gap(quote, edge, voice)
            return voice.say(
                f"verdict-{verdict}",
                quote=asked,
                gap=apart,
                share=share,
                typical_share=gap(quote, price.fee.typical, voice)[1],
                highest=voice.rupiah(price.highest_seen),
            )
        case _:
            assert_never(verdict)


def quoted(quote: Rupiah, creator: Creator, voice: Voice) -> str:
    """Return the fee, with what it pays for when that was told: "Rp3 million per reel"."""
    amount = voice.rupiah(quote)
    named = f"format-{creator.format}"
    if creator.format is None or not voice.knows(named):
        return amount
    return voice.plain("quote-per", quote=amount, format=voice.plain(named))


def _inside(quote: Rupiah, price: PriceBand, asked: str, voice: Voice) -> str:
    typical = price.fee.typical
    apart, share = gap(quote, typical, voice)
    side = "equal" if quote == typical else "over" if quote > typical else "under"
    return voice.say(f"verdict-inside-{side}", quote=asked, gap=apart, share=share)
