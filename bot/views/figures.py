"""The figures of a creator's card, a line each, every one with what it rests on."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.assessment import CreatorCard
from advisor.benchmarks import LineKind
from advisor.expectation import Expectation
from advisor.money import Rupiah
from advisor.vocabulary import Basis, Finding
from bot.views.amounts import people, rough_rupiah
from bot.views.deliverables import unit_of
from bot.views.evidence import mark
from bot.views.movers import mover_lines
from bot.views.naming import name_of, word
from bot.voice import Voice

ABOUT_ENGAGEMENT = (
    Finding.ENGAGEMENT_ABOVE_BAND,
    Finding.ENGAGEMENT_BELOW_BAND,
    Finding.ENGAGEMENT_INSIDE_BAND,
    Finding.ENGAGEMENT_IMPOSSIBLE,
)
# Said elsewhere: by the verdict, and by the sign that is worth a question.
_ELSEWHERE = (Finding.DEAR, Finding.LIKES_ABOVE_FOLLOWERS)
_STEP = Decimal("0.05")  # a share that hangs on an assumption is told in fives


def figure_lines(card: CreatorCard, voice: Voice, *, selling: bool = False) -> Iterator[str]:
    """Yield the fee, then what one post brings; `selling` speaks to the creator."""
    yield from _fee(card, voice, "seller-fee" if selling else "card-fee-of")
    yield from mover_lines(card, voice)
    if card.expectation:
        yield _expectation(card.expectation, voice, selling=selling)
    for finding in card.findings:
        if finding not in (*ABOUT_ENGAGEMENT, *_ELSEWHERE):
            yield _finding(finding, card, voice)
    yield from _engagement(card, voice, selling=selling)
    if card.creator.real_followers is not None:
        share = voice.percent(card.creator.real_followers)
        yield voice.say("card-real-followers", share=share, mark=mark(Basis.TOLD, voice))
    figures = {"views": card.views, "reach": card.reach, "engagements": card.engagements}
    for name, figure in figures.items():
        if figure:
            marked = mark(figure.basis, voice, figure.evidence)
            yield voice.say(f"card-{name}", amount=people(figure, voice), mark=marked)


def narrowing_line(card: CreatorCard, voice: Voice, speaks: str = "narrowing") -> str:
    """Return which number would narrow the fee most and by how much, or "" when none would."""
    narrowing = card.narrowing
    if narrowing is None or card.creator.platform is None:
        return ""
    share = (narrowing.share / _STEP).to_integral_value() * _STEP
    return voice.say(f"{speaks}-{narrowing.figure}", share=voice.percent(share)) if share else ""


def own_figures(expectation: Expectation, voice: Voice) -> str:
    """Return by which own figures a fee was narrowed: "views and engagement"."""
    return voice.list(voice.plain(f"by-{one.figure}") for one in expectation.alike)


def rough_range(low: Rupiah, high: Rupiah, voice: Voice) -> str:
    """Return a computed range in two digits."""
    return voice.rupiah_range(rough_rupiah(low), rough_rupiah(high))


def _fee(card: CreatorCard, voice: Voice, message: str) -> Iterator[str]:
    if card.price:
        fee = card.price.fee
        yield voice.say(
            message,
            unit=unit_of(card.creator, voice),
            range=voice.rupiah_range(fee.low, fee.high),
            typical=voice.rupiah(fee.typical),
            mark=mark(Basis.BENCHMARK, voice, card.price.evidence),
        )


def _expectation(expectation: Expectation, voice: Voice, *, selling: bool) -> str:
    fee = expectation.fee
    return voice.say(
        "seller-expectation" if selling else "card-expectation",
        by=own_figures(expectation, voice),
        range=rough_range(fee.low, fee.high, voice),
        typical=voice.rupiah(rough_rupiah(fee.typical)),
    )


def _engagement(card: CreatorCard, voice: Voice, *, selling: bool) -> Iterator[str]:
    """Yield the usual rate of the size, and the creator's own against it."""
    if card.engagement:
        yield voice.say(
            f"card-engagement-{card.engagement.base}",
            typical=voice.percent(card.engagement.typical),
            range=voice.percent_range(card.engagement.low, card.engagement.high),
            mark=mark(Basis.BENCHMARK, voice, card.engagement.evidence),
        )
    if card.own is not None:
        yield " ".join(_own(card, voice, selling=selling))


def _own(card: CreatorCard, voice: Voice, *, selling: bool) -> Iterator[str]:
    """Yield the own rate, what it means, and a hedge where its base is anybody's guess."""
    if card.own is None:
        return
    rate = voice.percent(card.own.rate)
    if selling:
        yield voice.say("seller-own", rate=rate)
    else:
        yield voice.say("card-engagement-told", name=name_of(card.creator, voice), rate=rate)
    for finding in card.findings:
        if finding in ABOUT_ENGAGEMENT:
            yield _finding(finding, card, voice)
    if card.engagement and not card.own.base_known and card.own.rate <= 1:
        yield voice.say(f"card-rate-of-{card.engagement.base}")


def _finding(finding: Finding, card: CreatorCard, voice: Voice) -> str:
    lines = card.price.lines if card.price else ()
    factor = next((line.typical for line in lines if line.kind is LineKind.PLATFORM), None)
    unpriced = finding is Finding.QUOTE_NOTHING and card.price is None
    return voice.say(
        f"finding-{finding.replace('_', '-')}{'-unpriced' if unpriced else ''}",
        platform=word("platform", card.platform, voice),
        factor="" if factor is None else voice.number(factor),
        typical=voice.rupiah(card.price.fee.typical) if card.price else "",
    )
