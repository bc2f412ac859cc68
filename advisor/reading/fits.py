"""Which roles a number can have at all, by its unit and its size."""

from collections.abc import Callable

from advisor.reading.numbers import Number
from advisor.vocabulary import Role

SMALLEST_COUNT = 100  # of followers, views or rupiah that a bare number may mean
SMALLEST_BUDGET = 50_000
_MOST_CREATORS = 1_000
_MOST_THINGS = 10_000  # nobody counts more videos, cities or hours than this
_WHOLE = 100  # percent
_SHARES = frozenset({Role.ENGAGEMENT_RATE, Role.OTHER})
_SUMS = frozenset({Role.BUDGET, Role.QUOTE})


def can_be(number: Number, role: Role) -> bool:
    """Tell whether the number can have the role."""
    if number.currency is not None:
        return role in _SUMS
    if number.percent:
        return role in _SHARES
    return _FITS.get(role, _fits_a_count)(number)


def _fits_a_count(number: Number) -> bool:
    return number.value >= 0


def _fits_things(number: Number) -> bool:
    return number.value < _MOST_THINGS


def _fits_creators(number: Number) -> bool:
    whole = number.value == int(number.value)
    return whole and not number.scaled and number.value <= _MOST_CREATORS


def _fits_time(number: Number) -> bool:
    return not number.scaled and number.value <= _MOST_CREATORS


def _fits_money(number: Number) -> bool:
    return number.scaled or number.value == 0 or number.value >= SMALLEST_COUNT


def _fits_a_share(number: Number) -> bool:
    return not number.scaled and number.value <= _WHOLE


_FITS: dict[Role, Callable[[Number], bool]] = {
    Role.CREATORS: _fits_creators,
    Role.DURATION: _fits_time,
    Role.OTHER: _fits_things,
    Role.BUDGET: _fits_money,
    Role.QUOTE: _fits_money,
    Role.ENGAGEMENT_RATE: _fits_a_share,
}


def is_money(number: Number) -> bool:
    """Tell whether the number may be a sum somebody pays."""
    return number.currency is not None or (number.value >= SMALLEST_BUDGET and not number.percent)
