"""What is worth saying about a card, and what would help next."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.assessment.card import CreatorCard
from advisor.benchmarks import LineKind, RateBand
from advisor.money import NOTHING
from advisor.negotiation import is_dear
from advisor.vocabulary import Finding, NextStep, Verdict


def findings_on(card: CreatorCard) -> Iterator[Finding]:
    """Yield what is worth saying about a card."""
    yield from _on_the_fee(card)
    yield from _on_the_engagement(card)


def _on_the_fee(card: CreatorCard) -> Iterator[Finding]:
    if card.price is None:
        yield Finding.NO_PRICE_DATA
    elif any(line.kind is LineKind.PLATFORM for line in card.price.lines):
        yield Finding.PRICE_ESTIMATED
    if card.creator.quote == NOTHING or card.creator.barter:
        yield Finding.QUOTE_NOTHING
    fee = card.creator.fee
    if card.verdict is Verdict.INSIDE and fee and card.fee and is_dear(fee, card.fee):
        yield Finding.DEAR


def _on_the_engagement(card: CreatorCard) -> Iterator[Finding]:
    creator, own, band = card.creator, card.own, card.engagement
    if creator.likes is not None and creator.followers and creator.likes > creator.followers:
        yield Finding.LIKES_ABOVE_FOLLOWERS
    if own is None or band is None:
        return
    if own.rate > 1:
        yield Finding.ENGAGEMENT_IMPOSSIBLE
    elif creator.platform is not None:
        yield _against_band(own.rate, band)


def _against_band(own: Decimal, band: RateBand) -> Finding:
    if own < band.low:
        return Finding.ENGAGEMENT_BELOW_BAND
    if own > band.high:
        return Finding.ENGAGEMENT_ABOVE_BAND
    return Finding.ENGAGEMENT_INSIDE_BAND


_AFTER_VERDICT: dict[Verdict, NextStep] = {
    Verdict.BELOW: NextStep.CHECK_INCLUDED,
    Verdict.INSIDE: NextStep.NEGOTIATE,
    Verdict.ABOVE: NextStep.ASK_REASON,
    Verdict.BEYOND: NextStep.ASK_REASON,
}


def next_steps_for(card: CreatorCard) -> Iterator[NextStep]:
    """Yield what would help most, first: what to do about the quote, then what is not known."""
    creator = card.creator
    if card.verdict is not None:
        yield _AFTER_VERDICT[card.verdict]
    if creator.platform is None:
        yield NextStep.TELL_PLATFORM
    if creator.quote is None and not creator.barter:
        yield NextStep.TELL_QUOTE
    if creator.views is None:
        yield NextStep.TELL_VIEWS
    if creator.engagement_rate is None and creator.likes is None:
        yield NextStep.TELL_ENGAGEMENT
    yield NextStep.ASK_INSIGHTS
