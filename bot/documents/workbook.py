"""A workbook as data: sheets of cells with texts, numbers and formulas, every word said."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from advisor.value import Value


class Form(StrEnum):
    """How a cell looks, and how its number is written."""

    TEXT = "text"
    TITLE = "title"
    HEADING = "heading"  # above a table
    HEAD = "head"  # of a column
    PLAIN = "plain"  # outside of tables
    NOTE = "note"
    RUPIAH = "rupiah"
    COUNT = "count"
    SHARE = "share"
    TIMES = "times"
    YEAR = "year"
    LINK = "link"


class Cell(Value):
    """One cell: a text, a number, or a formula with the text or number it comes to.

    `input` is to be changed by whoever has the file, `strong` is a sum or a name of weight, and
    `across` is over how many columns a text runs.
    """

    text: str = ""
    number: Decimal | None = None
    formula: str = ""
    form: Form = Form.TEXT
    input: bool = False
    strong: bool = False
    across: int = 1


class Sheet(Value):
    """Rows of cells; widths of columns are in characters, the first `frozen` rows stay in view."""

    name: str
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    frozen: int = 1
    landscape: bool = False


class Workbook(Value):
    """Sheets in order, with the title and the day that the file says of itself."""

    title: str
    day: date
    sheets: tuple[Sheet, ...]
