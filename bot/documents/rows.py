"""Rows of a sheet as they are put together: cells by what they hold, rows by their number."""

from decimal import Decimal

from bot.documents.workbook import Cell, Form

BLANK = Cell()
_MARK = '"'


class Rows:
    """Rows from the top down; each knows its number, which formulas of others need."""

    def __init__(self) -> None:
        self._rows: list[tuple[Cell, ...]] = []

    def add(self, *cells: Cell) -> int:
        """Return the number of the row just added, 1 for the first."""
        self._rows.append(cells)
        return len(self._rows)

    @property
    def next(self) -> int:
        """The number of the row that comes next."""
        return len(self._rows) + 1

    @property
    def all(self) -> tuple[tuple[Cell, ...], ...]:
        """Every row so far."""
        return tuple(self._rows)


def text(words: str, *, strong: bool = False) -> Cell:
    """Return a cell with words."""
    return Cell(text=words, strong=strong)


def head(*words: str) -> tuple[Cell, ...]:
    """Return the heads of columns."""
    return tuple(Cell(text=one, form=Form.HEAD) for one in words)


def line(words: str, form: Form, across: int) -> Cell:
    """Return a line above or below a table, over so many columns."""
    return Cell(text=words, form=form, across=across)


def number(value: Decimal | int, form: Form, *, editable: bool = False) -> Cell:
    """Return a cell with a number, perhaps one that is meant to be changed."""
    return Cell(number=Decimal(value), form=form, input=editable)


def computed(
    formula: str, value: Decimal | int, form: Form = Form.RUPIAH, *, strong: bool = False
) -> Cell:
    """Return a cell with a formula and the number it comes to."""
    return Cell(formula=formula, number=Decimal(value), form=form, strong=strong)


def quoted(words: str) -> str:
    """Return words as a formula has them: in quotes, each quote of their own twice."""
    return f"{_MARK}{words.replace(_MARK, 2 * _MARK)}{_MARK}"
