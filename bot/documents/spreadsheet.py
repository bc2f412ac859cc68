"""A workbook written as XLSX: real numbers, formulas with their results, ready to be printed.

Not on the event loop: the first one takes a twentieth of a second more than the others.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from math import ceil
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.documents.workbook import Cell, Form, Sheet, Workbook

_NUMBERS = {
    Form.RUPIAH: '"Rp"#,##0;[Red]-"Rp"#,##0',
    Form.COUNT: "#,##0",
    Form.SHARE: "0.0%",
    Form.TIMES: "0.0",
    Form.YEAR: "0",
}
_LOOKS: dict[Form, dict[str, Any]] = {
    Form.TITLE: {"bold": True, "font_size": 15},
    Form.HEADING: {"bold": True, "font_size": 12, "font_color": "#0072B2"},
    Form.HEAD: {"bold": True, "bg_color": "#E8ECF0", "border": 1, "border_color": "#BEC7CF"},
    Form.NOTE: {"italic": True, "font_color": "#545E68"},
    Form.LINK: {"font_color": "#0072B2", "underline": 1},
}
_BARE = frozenset({Form.TITLE, Form.HEADING, Form.PLAIN, Form.NOTE})  # outside of tables
_INPUT = {"bg_color": "#FFF2A8"}
_GRID = {"border": 1, "border_color": "#BEC7CF"}
_LINE = 15.5  # points
_LONGEST = 32_000  # characters of a cell; Excel takes 767 more
_LONGEST_LINK = 2_000
# What a spreadsheet would take for a formula when the sheet goes on as CSV.
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")
# What XML cannot hold, and halves of characters.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_A4 = 9
_WHOLE_SHARE = 1


def xlsx_of(workbook: Workbook) -> bytes:
    """Return a workbook as an XLSX file; nothing is fetched and nothing touches the disk."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False})
    day = datetime(*workbook.day.timetuple()[:3], tzinfo=UTC).replace(tzinfo=None)
    book.set_properties({"title": workbook.title, "author": "mikromakro", "created": day})
    writer = _Writer(book)
    for sheet in workbook.sheets:
        writer.add(sheet)
    book.close()
    return file.getvalue()


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula, and that a file can hold.

    >>> harmless("=1+1"), harmless("kopi"), harmless("a" + chr(0))
    ("'=1+1", 'kopi', 'a')
    """
    safe = _UNWRITABLE.sub("", text)[:_LONGEST]
    return f"'{safe}" if safe.startswith(_ACTIVE) else safe


class _Writer:
    """Writes sheets into one book, which knows each format once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._formats: dict[tuple[Form, bool, bool], Format] = {}

    def add(self, sheet: Sheet) -> None:
        page = self._book.add_worksheet(sheet.name)
        _set_up(page, sheet)
        for at, row in enumerate(sheet.rows):
            lines = _lines(row, sheet.widths)
            if lines > 1:
                page.set_row(at, lines * _LINE)
            column = 0
            for cell in row:
                self._write(page, (at, column), cell)
                column += cell.across

    def _write(self, page: Worksheet, at: tuple[int, int], cell: Cell) -> None:
        row, column = at
        if cell == Cell():
            return
        look = self._look(cell)
        if cell.across > 1:
            page.merge_range(row, column, row, column + cell.across - 1, "", look)
        if cell.formula:
            value = cell.text if cell.number is None else cell.number
            page.write_formula(row, column, cell.formula, look, value)
        elif cell.number is not None:
            page.write_number(row, column, cell.number, look)
        elif cell.form is Form.LINK and _is_link(cell.text):
            page.write_url(row, column, cell.text, look)
        else:
            page.write_string(row, column, harmless(cell.text), look)
        if cell.input:
            page.data_validation(row, column, row, column, _allowed(cell.form))

    def _look(self, cell: Cell) -> Format:
        key = (cell.form, cell.input, cell.strong)
        if key not in self._formats:
            look = {"valign": "top", "text_wrap": cell.form not in _NUMBERS}
            look |= {} if cell.form in _BARE else _GRID
            look |= _LOOKS.get(cell.form, {})
            look |= {"num_format": _NUMBERS[cell.form]} if cell.form in _NUMBERS else {}
            look |= {"bold": True} if cell.strong else {}
            look |= _INPUT if cell.input else {}
            self._formats[key] = self._book.add_format(look)
        return self._formats[key]


def _set_up(page: Worksheet, sheet: Sheet) -> None:
    for column, width in enumerate(sheet.widths):
        page.set_column(column, column, width)
    page.freeze_panes(sheet.frozen, 0)
    page.repeat_rows(0, sheet.frozen - 1)
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.set_footer("&L&F&R&P / &N")
    if sheet.landscape:
        page.set_landscape()
    page.hide_gridlines(2)


def _lines(row: Sequence[Cell], widths: Sequence[int]) -> int:
    """Return how many lines the longest text of a row takes, by a rough count of its letters."""
    most, column = 1, 0
    for cell in row:
        room = sum(widths[column : column + cell.across]) or 1
        column += cell.across
        if cell.form is not Form.TITLE and cell.number is None:
            most = max(most, ceil(1.1 * len(cell.text) / room))
    return most


def _is_link(text: str) -> bool:
    return text.startswith(("https://", "http://")) and len(text) < _LONGEST_LINK


def _allowed(form: Form) -> dict[str, object]:
    """Return what may be typed into a cell: no less than nothing, no share above the whole."""
    if form is Form.SHARE:
        return {
            "validate": "decimal",
            "criteria": "between",
            "minimum": 0,
            "maximum": _WHOLE_SHARE,
        }
    return {"validate": "decimal", "criteria": ">=", "value": 0}
