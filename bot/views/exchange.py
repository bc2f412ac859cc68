"""By which rate other money was made rupiah: its day, and whose it is."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from advisor.money import Money, Rupiah, rates
from bot.voice import Voice

_QUOTE = "quote_"
_LEAST, _MANY = 100, 1_000  # of money worth less than so many rupiah, so much is shown


def rate_lines(assumed: Sequence[str], voice: Voice) -> Iterator[str]:
    """Yield the rates that fees told in other money were converted by."""
    for rate in rates():
        if _QUOTE + rate.currency.lower() in assumed:
            units = Decimal(1 if rate.rupiah >= _LEAST else _MANY)
            unit = voice.money(Money(amount=units, currency=rate.currency))
            worth = voice.rupiah_exact(Rupiah.of(units * rate.rupiah))
            named = "exchange-line" if rate.source else "exchange-line-own"
            yield voice.say(named, unit=unit, worth=worth, day=voice.date(rate.day))
