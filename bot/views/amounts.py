"""Ranges in words: the typical figure first, the range it may lie in behind."""

from decimal import Decimal

from advisor.figures import Figure
from advisor.money import Rupiah, RupiahRange
from advisor.vocabulary import Basis
from bot.voice import Voice

_DIGITS = 2  # an estimate with more digits looks more exact than it is


def around(typical: str, spread: str, voice: Voice) -> str:
    """Return the typical figure with its range, or alone where there is no range."""
    if typical == spread:
        return typical
    return voice.say("about", typical=typical, range=spread)


def people(figure: Figure, voice: Voice) -> str:
    """Return a number of people or actions, the range behind."""
    low, typical, high = (
        _shown(n, figure.basis) for n in (figure.low, figure.typical, figure.high)
    )
    return around(voice.count(typical), voice.count_range(low, high), voice)


def rupiah(price: RupiahRange, voice: Voice) -> str:
    """Return a price, the range behind."""
    low, typical, high = (rough_rupiah(edge) for edge in (price.low, price.typical, price.high))
    return around(voice.rupiah(typical), voice.rupiah_range(low, high), voice)


def gap(amount: Rupiah, mark: Rupiah, voice: Voice) -> tuple[str, str]:
    """Return how far two amounts lie apart: in rupiah, and in percent of the second."""
    apart = abs(amount.amount - mark.amount)
    return voice.rupiah(Rupiah(amount=apart)), voice.percent(Decimal(apart) / mark.amount)


def rough(number: Decimal | int) -> int:
    """Return a number in two digits of its own.

    >>> [rough(n) for n in (7, 87, 4_996, 123_456)]
    [7, 87, 5000, 120000]
    """
    whole = int(number)
    scale: int = 10 ** max(0, len(str(whole)) - _DIGITS)
    return (whole + scale // 2) // scale * scale


def rough_rupiah(amount: Rupiah) -> Rupiah:
    """Return an amount in two digits of its own."""
    return Rupiah(amount=rough(amount.amount))


def _shown(number: Decimal, basis: Basis) -> Decimal | int:
    """Return what was told as it was told, and an estimate in two digits."""
    return number if basis is Basis.TOLD else rough(number)
