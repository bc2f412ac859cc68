"""A file as lines of cells, or why it is none."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from advisor.reading.layout import Line

MEGABYTE = 1_000_000
MOST_ROWS = 2_000  # a longer list is nobody's shortlist; the rest is counted
MOST_LISTED = 10_000  # rows of a list to choose from
MOST_COLUMNS = 100
LONGEST_CELL = 500


class FileTrouble(StrEnum):
    """Why nothing in a file could be used."""

    TOO_LARGE = "too_large"
    TOO_LARGE_INSIDE = "too_large_inside"
    NOT_A_WORKBOOK = "not_a_workbook"
    LOCKED = "locked"
    NOT_A_TABLE = "not_a_table"
    EMPTY = "empty"
    ONLY_TITLES = "only_titles"
    NO_CREATORS = "no_creators"
    NOT_FETCHED = "not_fetched"
    NOT_FOUND = "not_found"


class BadFile(Exception):  # noqa: N818 - it is the answer to a file, not an error of ours
    """A file that cannot be read, and why."""

    def __init__(self, trouble: FileTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class Table(NamedTuple):
    """The first lines of a file, and how many rows come after them."""

    lines: tuple[Line, ...]
    left: int = 0


def table_of(rows: Iterable[Iterable[str]], most: int = MOST_ROWS) -> Table:
    """Return the title and at most so many rows as a table, numbered from 1 as in the file."""
    numbered = enumerate(rows, 1)
    lines = tuple(
        Line(number, tuple(cell[:LONGEST_CELL] for cell in islice(row, MOST_COLUMNS)))
        for number, row in islice(numbered, most + 1)
    )
    left = sum(1 for _, row in numbered if any(cell.strip() for cell in row))
    return Table(lines, left)
