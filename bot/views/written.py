"""Plain numbers as our own buttons write them; whatever else a client sends is refused."""

import re
from decimal import Decimal

MOST = Decimal(10**15)


def amount_in(text: str) -> Decimal:
    """Return a plain number of our own writing, above 0 and at most `MOST`.

    Raises:
        ValueError: it is anything else.
    """
    if not re.fullmatch(r"[0-9]{1,16}(\.[0-9]{1,8})?", text):
        raise ValueError(text)
    amount = Decimal(text)
    if not 0 < amount <= MOST:
        raise ValueError(text)
    return amount


def whole(value: Decimal) -> int:
    """Return a number of things.

    Raises:
        ValueError: it has a fraction.
    """
    if value != value.to_integral_value():
        raise ValueError(value)
    return int(value)
