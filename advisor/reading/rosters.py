"""The creators of a pasted table, one an account, from the cells of their rows."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from advisor.creator import Creator
from advisor.reading.creators import Cast, figures_in, guessed_in, together
from advisor.reading.lexicon import Lexicon
from advisor.reading.numbers import Number, numbers_in
from advisor.reading.people.tables import Cell, Row
from advisor.reading.played import Played
from advisor.reading.text import fold
from advisor.vocabulary import Role

_PLAIN = 9  # digits of a cell that can only be a plain number; most cells of a table are


def creators_of_rows(rows: Sequence[Row], lexicon: Lexicon) -> Cast:
    """Return the creators of a pasted table, one a row, in its order."""
    found: list[Creator] = []
    assumed: list[str] = []
    for row in rows:
        played = list(_played_in(row.cells, lexicon))
        figures = figures_in(played, None)
        found.append(Creator(handle=row.handle, platform=row.platform, **figures))
        assumed += guessed_in(played)
    return Cast(together(found), tuple(dict.fromkeys(assumed)))


def _played_in(cells: Sequence[Cell], lexicon: Lexicon) -> Iterator[Played]:
    """Yield the numbers of a row; a column without a name holds followers first, then a fee."""
    named = {cell.role for cell in cells}
    waiting = [role for role in (Role.FOLLOWERS, Role.QUOTE) if role not in named]
    for cell in cells:
        if not isinstance(cell.role, Role | None):
            continue
        number = number_of(cell.text, lexicon)
        if number is not None and cell.role is not None:
            yield Played(-1, _in_currency(number, cell), cell.role)
        elif number is not None and waiting:
            yield Played(-1, number, waiting.pop(0), sure=False)


def _in_currency(number: Number, cell: Cell) -> Number:
    """Return a sum in the currency that the title of its column names."""
    if cell.currency is None or number.currency is not None or cell.role is not Role.QUOTE:
        return number
    return Number(**{**dict(number), "currency": cell.currency})


@lru_cache(maxsize=4_096)
def number_of(text: str, lexicon: Lexicon) -> Number | None:
    """Return the number that a cell of a table holds, the first of several; None without one."""
    if text.isdecimal() and text.isascii() and len(text) <= _PLAIN:
        value = Decimal(text)
        return Number(start=0, end=len(text), value=value, low=value, high=value)
    return next(iter(numbers_in(fold(text), lexicon)), None)
