"""CSV and its kin: which encoding, which mark between the cells, and the cells."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from io import StringIO
from itertools import chain, islice

from bot.uploads.tables import MOST_ROWS, BadFile, FileTrouble, Table, table_of

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SAMPLE = 4_096  # bytes or letters that tell what a file is
_MOST_NULLS = 0.2
_MOST_CONTROLS = 0.02
# Surest first: a tab is never part of a cell, a comma often is.
_MARKS = "\t;|,"
_SAMPLE_LINES = 40
_LONGEST_RUN = 40  # line ends in one cell: a quote that was opened and never closed


def table_of_text(content: bytes, most: int = MOST_ROWS) -> Table:
    """Return the cells of a text file, of at most so many rows.

    Raises:
        BadFile: it is no text, or an empty one, or has a cell as long as a book.
    """
    text = decoded(content)
    if not text.strip():
        raise BadFile(FileTrouble.EMPTY)
    text, told = _told_mark(text)
    mark = told or _mark_of(text)
    for parted in (_rows, _rows_by_line):
        rows = parted(text, mark)
        # Only what is read is laid out; a file of 20 MB would take fifteen times as much.
        with suppress(csv.Error):
            first = [list(row) for row in islice(rows, most + 1)]
            if first and not _has_an_open_quote(first):
                return table_of(chain(first, rows), most)
    raise BadFile(FileTrouble.NOT_A_TABLE)


def _has_an_open_quote(rows: Iterable[Iterable[str]]) -> bool:
    return any(cell.count("\n") > _LONGEST_RUN for row in rows for cell in row)


def decoded(content: bytes) -> str:
    """Return a file as text, whatever wrote it; what is neither UTF-8 nor -16 is Windows-1252.

    Raises:
        BadFile: it is no text.
    """
    text = content.decode(_encoding(content), "replace").replace("\0", "")
    sample = text[:_SAMPLE]
    controls = sum(one < " " and one not in "\t\r\n\f" for one in sample)
    if controls > _MOST_CONTROLS * len(sample):
        raise BadFile(FileTrouble.NOT_A_TABLE)
    return text


def _encoding(content: bytes) -> str:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return encoding
    sample = content[:_SAMPLE]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        every_other = sample[first::2]
        if every_other and every_other.count(0) > _MOST_NULLS * len(every_other):
            return encoding
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _told_mark(text: str) -> tuple[str, str | None]:
    """Return the text and the mark that its first line names, as spreadsheets do: 'sep=;'."""
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"').lower()
    if told.startswith("sep=") and len(told) == len("sep=") + 1:
        return rest, told[-1]  # spreadsheets do not count that line either
    return text, None


def _mark_of(text: str) -> str:
    """Return the mark that parts most lines into the same number of cells."""
    filled = (line.rstrip("\r\n") for line in StringIO(text) if line.strip())
    lines = list(islice(filled, _SAMPLE_LINES))
    return max(_MARKS, key=lambda mark: _evenness(lines, mark))


def _evenness(lines: Sequence[str], mark: str) -> tuple[float, int]:
    """Return which share of lines has the usual number of cells, and that number."""
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=mark))
    except csv.Error:
        return 0.0, 0
    width, count = widths.most_common(1)[0] if widths else (1, 0)
    return (count / len(lines), width) if width > 1 else (0.0, 0)


def _rows(text: str, mark: str) -> Iterator[Iterable[str]]:
    file = StringIO(text, newline="")
    return csv.reader(file, delimiter=mark, skipinitialspace=True, strict=True)


def _rows_by_line(text: str, mark: str) -> Iterator[Iterable[str]]:
    """Yield each line as a row, so that a quote that was never closed takes its line only."""
    for line in StringIO(text, newline=None):
        try:
            yield next(csv.reader([line], delimiter=mark, skipinitialspace=True, strict=True))
        except csv.Error:
            cells = next(csv.reader([line], delimiter=mark, quoting=csv.QUOTE_NONE))
            yield [cell.strip().strip('"') for cell in cells]
