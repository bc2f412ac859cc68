"""A page as data: a title, tables side by side, a chart, and paragraphs, every word said."""

from datetime import date

from advisor.value import Value
from bot.chart import Ranges


class Grid(Value):
    """A small table: its title, the heads of its columns, and rows of words.

    Columns stand to the right of the first; `sums` tells how many rows at the end are sums.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sums: int = 0


class Paragraph(Value):
    """A few lines of text under a title, a point each."""

    title: str
    points: tuple[str, ...]


class Page(Value):
    """One sheet of paper from top to bottom; grids of one row stand side by side."""

    title: str
    lead: str
    subtitles: tuple[str, ...]
    grids: tuple[tuple[Grid, ...], ...]
    chart: Ranges | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    notes: tuple[str, ...] = ()
    foot: str
    day: date
