"""XLSX workbooks: a ZIP file of XML, looked through before anything is unpacked into memory.

A few kilobytes can unpack to gigabytes, and one cell in the last corner of a sheet makes readers
lay out seventeen billion. So sizes are checked as declared, then as they are, and so is how far
the cells reach.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import IO, TypeAlias

from bot.uploads.tables import MOST_ROWS, BadFile, FileTrouble, Table, table_of

MOST_UNPACKED = 60_000_000  # bytes of all parts together
MOST_PARTS = 2_000
MOST_CELLS = 4_000_000  # of the rectangle that a sheet's cells span
MOST_SHEETS = 10
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_WORKBOOK = "xl/workbook.xml"
_CHUNK = 1 << 20
_OVERLAP = 64  # bytes, more than the place of a cell takes
_CELL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,3})([0-9]{1,7})["']""")
# What the ZIP reader raises for parts that are cut off, locked or packed in an unknown way.
_BROKEN = (NotImplementedError, OSError, EOFError, ValueError, RuntimeError)
_PLACES = 3  # a number with so many would read as thousands: 1.234

Content: TypeAlias = int | float | str | bool | time | date | datetime | timedelta


def tables_of_workbook(content: bytes, most: int = MOST_ROWS) -> Iterator[Table]:
    """Yield the sheets of a workbook that have anything in them, first ones first.

    Of each at most so many rows are read.

    Raises:
        BadFile: it is no workbook, is locked, or unpacks to too much.
    """
    _check(content)
    # Not on top: only who sends a workbook pays for the reader.
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        for name in book.sheet_names[:MOST_SHEETS]:
            sheet = book.get_sheet_by_name(name)
            # It skips what is empty on the left, though not what is empty above.
            skipped = [""] * (sheet.start[1] if sheet.start else 0)
            rows = ([*skipped, *map(_text, row)] for row in sheet.iter_rows())
            yield table_of(rows, most)
    except (CalamineError, OSError, ValueError):
        raise BadFile(FileTrouble.NOT_A_WORKBOOK) from None


def _check(content: bytes) -> None:
    if content.startswith(OLE):  # a workbook with a password, or one from before 2007
        raise BadFile(FileTrouble.LOCKED)
    try:
        with zipfile.ZipFile(BytesIO(content)) as parts:
            _check_parts(parts)
    except (zipfile.BadZipFile, zlib.error, *_BROKEN):
        raise BadFile(FileTrouble.NOT_A_WORKBOOK) from None


def _check_parts(parts: zipfile.ZipFile) -> None:
    known = parts.infolist()
    if _WORKBOOK not in parts.namelist():
        raise BadFile(FileTrouble.NOT_A_WORKBOOK)
    if len(known) > MOST_PARTS or sum(part.file_size for part in known) > MOST_UNPACKED:
        raise BadFile(FileTrouble.TOO_LARGE_INSIDE)
    for part in known:
        # Reading to the end checks that the declared size is the real one.
        with parts.open(part) as file:
            if _span(file) > MOST_CELLS:
                raise BadFile(FileTrouble.TOO_LARGE_INSIDE)


def _span(file: IO[bytes]) -> int:
    """Return how many cells the rectangle has that all cells named in a part lie in."""
    columns, rows, kept = 0, 0, b""
    while chunk := file.read(_CHUNK):
        for letters, digits in _CELL.findall(kept + chunk):
            columns = max(columns, _column(letters))
            rows = max(rows, int(digits))
        kept = chunk[-_OVERLAP:]
    return columns * rows


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _text(cell: Content) -> str:
    """Return a cell as somebody would type it."""
    if not isinstance(cell, float):
        return str(cell)
    if cell.is_integer():
        return str(int(cell))
    text = f"{cell:f}".rstrip("0")
    return text + "0" if len(text.rpartition(".")[2]) == _PLACES else text
