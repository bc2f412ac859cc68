"""Rows set in columns for a terminal."""

from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

from bot.voice import Voice

Row: TypeAlias = tuple[str, ...]

_GAP = "  "
DASH = "\u2013"
TIMES = "\u00d7"


def heads(columns: Sequence[str], voice: Voice) -> Row:
    """Return what the columns are called."""
    return tuple(voice.plain(f"benchmarks-columns.{column}") for column in columns)


def table(rows: Sequence[Row], columns: Sequence[str], right: Collection[str]) -> Iterator[str]:
    """Yield the rows as lines; columns named in `right` are set to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.rjust(width) if column in right else cell.ljust(width)
            for cell, width, column in zip(row, widths, columns, strict=True)
        )
        yield _GAP.join(cells).rstrip()
