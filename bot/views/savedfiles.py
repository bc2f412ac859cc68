"""Saved creators as files to take away: the same rows as CSV and XLSX, numbers as numbers."""

import csv
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from io import StringIO

from advisor.saved import Entry, SavedList
from bot.document import Document, Kind
from bot.documents.rows import Rows, head, number, text
from bot.documents.workbook import Cell, Form, Sheet, Workbook
from bot.reply import Reply
from bot.savedsheet import COLUMNS, LIST, Column, cell_of
from bot.views.naming import word
from bot.voice import Voice

# What spreadsheets of our region part cells with, and what tells them that this is UTF-8.
_MARK, _BOM = ";", "\ufeff"
_WIDTHS = {"handle": 22, "note": 40, "platform": 12, "niche": 16, LIST: 16}
_WIDTH = 13
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 28  # letters of a list's name in that of a file or a sheet
_UNNAMABLE = dict.fromkeys(map(ord, "[]:*?/\\'\"<>|"), " ")


def table_reply(one: SavedList, voice: Voice) -> Reply:
    """Return a list as CSV that opens in a spreadsheet, and that can be sent back to us."""
    file = StringIO()
    lines = csv.writer(file, delimiter=_MARK, lineterminator="\r\n")
    lines.writerow(_titles(voice))
    for entry in one.entries:
        cells = (_said(column, entry, voice) for column in COLUMNS)
        lines.writerow([*(_written(cell, voice) for cell in cells), _harmless(one.name)])
    return _reply(one, Kind.TABLE, _BOM + file.getvalue(), voice)


def workbook_reply(one: SavedList, today: date, voice: Voice) -> Reply:
    """Return a list as a workbook of one sheet that can be sent back to us."""
    rows = Rows()
    rows.add(*head(*_titles(voice)))
    for entry in one.entries:
        rows.add(*(_cell(column, entry, voice) for column in COLUMNS), text(one.name))
    widths = tuple(_WIDTHS.get(column.name, _WIDTH) for column in COLUMNS)
    sheet = Sheet(
        name=_plain(one.name) or voice.plain("saved-first-list"),
        widths=(*widths, _WIDTHS[LIST]),
        rows=rows.all,
        landscape=True,
    )
    title = voice.plain("saved-file-title", name=one.name)
    book = Workbook(title=title, day=today, sheets=(sheet,))
    return _reply(one, Kind.WORKBOOK, book.model_dump_json(), voice)


def _reply(one: SavedList, kind: Kind, content: str, voice: Voice) -> Reply:
    stem = "-".join(_plain(one.name).casefold().split())
    name = f"shortlist-{stem}.{kind}" if stem else f"shortlist.{kind}"
    said = voice.say("saved-file", name=one.name, count=len(one.entries))
    return Reply(text=said, document=Document(name=name, kind=kind, content=content))


def _titles(voice: Voice) -> Iterator[str]:
    for name in (*(column.name for column in COLUMNS), LIST):
        yield voice.plain(f"saved-column-{name}")


def _said(column: Column, entry: Entry, voice: Voice) -> str | Decimal | None:
    value = cell_of(column, entry)
    if not isinstance(value, str) or not column.kind:
        return value
    named = f"{column.kind}-{value.replace('_', '-')}"
    return word(column.kind, value, voice) if voice.knows(named) else value


def _cell(column: Column, entry: Entry, voice: Voice) -> Cell:
    value = _said(column, entry, voice)
    if isinstance(value, Decimal):
        form = Form.RUPIAH if column.money else Form.SHARE if column.share else Form.COUNT
        return number(value, form)
    return text(value or "")


def _written(value: str | Decimal | None, voice: Voice) -> str:
    """Return a cell of a CSV file; the places of a number are parted as the language does."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}".replace(".", voice.numerals.decimal)
    return _harmless(value or "")


def _harmless(said: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{said}" if said.startswith(_ACTIVE) else said


def _plain(name: str) -> str:
    """Return a name as those of files and sheets may be."""
    return " ".join(name.translate(_UNNAMABLE).split())[:_LONGEST].strip()
