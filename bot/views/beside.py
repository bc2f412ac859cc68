"""The main sums of an advice in another currency as well, at a rate whose day is named."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from advisor.advice import Advice
from advisor.assessment import Assessment, CreatorCard
from advisor.breakeven import BreakEven
from advisor.comparison import Comparison
from advisor.money import Money, Rate, Rupiah, RupiahRange, rate_of
from advisor.picking import Pick
from advisor.recommendation import Recommendation
from bot.numerals import DASH
from bot.reply import Reply
from bot.views.screen import LIMIT, page
from bot.voice import Markup, Voice

_MOST = 3  # sums in the line
_LEAST, _MANY = 100, 1_000  # of money worth less than so many rupiah, so much is shown
_BETWEEN = " · "


def with_beside(reply: Reply, advice: Advice, code: str | None, voice: Voice) -> Reply:
    """Return the reply with its main sums in this currency too, as it is where it has none."""
    rate = rate_of(code) if code else None
    shown = list(dict.fromkeys(_sums(advice)))[:_MOST]
    if rate is None or not shown or reply.is_file:
        return reply
    amounts = Markup(_BETWEEN.join(_both(each, rate, voice) for each in shown))
    line = voice.say(
        "beside-line",
        amounts=amounts,
        unit=unit_of(rate, voice),
        worth=worth_of(rate, voice),
        day=voice.date(rate.day),
    )
    text = page(reply.text, line)
    return Reply(text=text, buttons=reply.buttons) if len(text) <= LIMIT else reply


def unit_of(rate: Rate, voice: Voice) -> str:
    """Return how much of a currency its rate is told for, such as US$1."""
    return voice.money(Money(amount=_units(rate), currency=rate.currency))


def worth_of(rate: Rate, voice: Voice) -> str:
    """Return what that is worth in rupiah."""
    return voice.rupiah_exact(Rupiah.of(_units(rate) * rate.rupiah))


def _units(rate: Rate) -> Decimal:
    return Decimal(1 if rate.rupiah >= _LEAST else _MANY)


def _sums(advice: Advice) -> Iterator[Rupiah | RupiahRange]:
    """Yield what an advice is about in money, what was told first."""
    match advice:
        case Assessment() | Comparison():
            for card in advice.creators:
                yield from _of_card(card, alone=len(advice.creators) == 1)
        case Recommendation() | BreakEven():
            if advice.brief.budget and advice.brief.budget.idr and advice.brief.budget.idr.amount:
                yield advice.brief.budget.idr
            if isinstance(advice, Recommendation) and not advice.dont and advice.plan.fees.amount:
                yield advice.plan.fees
        case Pick():
            yield advice.money
        case _:
            return


def _of_card(card: CreatorCard, *, alone: bool) -> Iterator[Rupiah | RupiahRange]:
    if card.creator.quote and card.creator.quote.amount:
        yield card.creator.quote
    if alone and card.price:
        yield card.price.fee


def _both(amount: Rupiah | RupiahRange, rate: Rate, voice: Voice) -> Markup:
    if isinstance(amount, RupiahRange):
        told = voice.rupiah_range(amount.low, amount.high)
        ends = dict.fromkeys(_other(each, rate, voice) for each in (amount.low, amount.high))
        return voice.say("beside-amount", rupiah=told, other=DASH.join(ends))
    return voice.say(
        "beside-amount", rupiah=voice.rupiah(amount), other=_other(amount, rate, voice)
    )


def _other(amount: Rupiah, rate: Rate, voice: Voice) -> str:
    units = (amount.amount / rate.rupiah).to_integral_value(ROUND_HALF_UP)
    return voice.money(Money(amount=units, currency=rate.currency))
