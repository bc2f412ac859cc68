"""Creators in an uploaded sheet: its rows become a pasted table and are read as one.

What could not be read is told by row and column, as the person sees them in the file; the rest
is kept.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate
from typing import NamedTuple

from advisor.brief import Brief
from advisor.creator import Creator
from advisor.reading.creators import Cast, creators_of_rows, number_of
from advisor.reading.facts import Asked, Facts
from advisor.reading.lexicon import Lexicon
from advisor.reading.people.columns import is_address
from advisor.reading.people.tables import Cell, Row, rows_in
from advisor.reading.reader import read
from advisor.value import Value
from advisor.vocabulary import Flaw, Intent, Role

_BREAKS = re.compile(r"[\s|\u2502\u00a6\u2551\uff5c]+")
_LITERAL = re.compile(r'="(.*)"')  # how a spreadsheet is told to leave a number alone
_NEGATIVE = re.compile(r"(?:rp\.? ?)?[-\u2212\u2013(] ?(?:rp\.? ?)?\d", re.IGNORECASE)
_NOTHING = re.compile(r"[\W_]*|n/?a|tba|tbd|null|none|nan", re.IGNORECASE)
_LONGEST_CELL = 60  # a longer text is prose and would make the whole no table
_LEAST = 2
_FIGURES = frozenset({Role.FOLLOWERS, Role.QUOTE, Role.ENGAGEMENT_RATE, Role.VIEWS, Role.LIKES,
                      Role.COMMENTS})  # fmt: skip
# No column of rates is all below this many percent; then they are fractions, as spreadsheets
# keep percentages.
_FRACTIONS = Decimal("0.3")


class Line(NamedTuple):
    """A row of a sheet by its number in the file, from 1, and its cells as text."""

    number: int
    cells: tuple[str, ...]


class Spot(Value):
    """A place in the sheet that could not be read; `column` counts from 0, None is the row."""

    flaw: Flaw
    row: int
    column: int | None = None
    title: str = ""
    text: str = ""


class Sheet(Value):
    """The creators of a sheet in its order, what was guessed, and what could not be read."""

    creators: tuple[Creator, ...] = ()
    assumed: tuple[str, ...] = ()
    spots: tuple[Spot, ...] = ()


def read_sheet(lines: Sequence[Line], lexicon: Lexicon) -> Sheet:
    """Return what a sheet says; one without columns is read like a message."""
    grid = _Grid(lines)
    rows = rows_in(grid.text, lexicon) if grid.width >= _LEAST else None
    if rows is None:
        told = read(grid.text, lexicon)
        return Sheet(creators=told.creators, assumed=told.assumed)
    found = _Found(grid, rows, lexicon)
    cast = creators_of_rows(found.rows_with_percent(), lexicon)
    return Sheet(creators=cast.creators, assumed=cast.assumed, spots=tuple(found.spots()))


def facts_of_sheet(sheet: Sheet, caption: str, lexicon: Lexicon) -> Facts:
    """Return the facts of a sheet and of what was written under it, such as the goal."""
    told = read(caption, lexicon)
    cast = Cast(sheet.creators, tuple(dict.fromkeys((*sheet.assumed, *told.assumed))))
    brief = Brief(goals=told.brief.goals, ranked=told.brief.ranked, traits=told.brief.traits)
    return Facts(
        intent=Intent.CREATOR,
        language=told.language,
        fluency=told.fluency,
        asked=Asked(),
        brief=brief,
        creators=cast.creators,
        assumed=cast.assumed,
    )


class _Grid:
    """The lines of a sheet, as even as a pasted table, and where each of them begins."""

    def __init__(self, lines: Sequence[Line]) -> None:
        filled = _without_title([line for line in lines if any(map(str.strip, line.cells))])
        # Many leave the first columns empty; places are told as in the file all the same.
        self.first = min((_first(line) for line in filled), default=0)
        filled = [Line(line.number, line.cells[self.first :]) for line in filled]
        self.width = _width(filled)
        self.blanked: dict[tuple[int, int], tuple[Flaw, str]] = {}
        self.long = [line for line in filled if any(map(str.strip, line.cells[self.width :]))]
        too_long = {line.number for line in self.long}
        self.lines = [self._even(line) for line in filled if line.number not in too_long]
        texts = ["\t".join(line.cells) for line in self.lines]
        self.text = "\n".join(texts)
        self.starts = [0, *accumulate(len(text) + 1 for text in texts)]

    def _even(self, line: Line) -> Line:
        cells = [self._cell(line.number, at, text) for at, text in enumerate(line.cells)]
        cells += [""] * (self.width - len(cells))
        return Line(line.number, tuple(cells[: self.width]))

    def _cell(self, row: int, column: int, text: str) -> str:
        """Return a cell as it may stand in a table; a formula or a minus is put aside."""
        literal = _LITERAL.fullmatch(text.strip())
        flat = _BREAKS.sub(" ", (literal[1] if literal else text).replace('"', "'")).strip()
        flaw = _flaw_of(flat)
        if flaw is not None:
            self.blanked[row, column] = (flaw, flat[:_LONGEST_CELL])
            return ""
        return flat if is_address(flat) else flat[:_LONGEST_CELL]

    def at(self, place: int) -> int:
        """Return which line a place in the text is on."""
        return bisect_right(self.starts, place) - 1


class _Found:
    """The rows of creators found in a grid, and from them what else is wrong with it."""

    def __init__(self, grid: _Grid, rows: Sequence[Row], lexicon: Lexicon) -> None:
        self.grid = grid
        self.rows = rows
        self.lexicon = lexicon
        self.places = [grid.at(row.start) for row in rows]
        head = self.places[0] - 1
        self.titles = grid.lines[head].cells if head >= 0 else ()

    def rows_with_percent(self) -> tuple[Row, ...]:
        """Return the rows, rates that are fractions written in percent."""
        cells = [cell for row in self.rows for cell in row.cells]
        rates = [self._value(cell) for cell in cells if cell.role is Role.ENGAGEMENT_RATE]
        known = [rate for rate in rates if rate is not None]
        if not known or max(known) >= _FRACTIONS or any("%" in cell.text for cell in cells):
            return tuple(self.rows)
        return tuple(row._replace(cells=tuple(map(self._in_percent, row.cells)))
                     for row in self.rows)  # fmt: skip

    def spots(self) -> Iterator[Spot]:
        """Yield what could not be read, from top to bottom."""
        by_row: dict[int, list[Spot]] = {}
        for spot in (*self._unread_cells(), *self._unread_rows(), *self._blanked()):
            by_row.setdefault(spot.row, []).append(spot)
        for row in sorted(by_row):
            yield from sorted(by_row[row], key=lambda spot: spot.column or 0)

    def _unread_cells(self) -> Iterator[Spot]:
        for row, place in zip(self.rows, self.places, strict=True):
            for column, cell in enumerate(row.cells):
                told = cell.role in _FIGURES and not _NOTHING.fullmatch(cell.text)
                if told and number_of(cell.text, self.lexicon) is None:
                    number = self.grid.lines[place].number
                    yield self._spot(Flaw.NOT_A_NUMBER, number, column, cell.text)

    def _unread_rows(self) -> Iterator[Spot]:
        for line in self.grid.long:
            yield Spot(flaw=Flaw.TOO_MANY_CELLS, row=line.number)
        named = set(self.places)
        for place in range(self.places[0], len(self.grid.lines)):
            line = self.grid.lines[place]
            if place not in named and not self._is_total(line):
                yield Spot(flaw=Flaw.NO_ACCOUNT, row=line.number)

    def _blanked(self) -> Iterator[Spot]:
        roles: Mapping[int, object] = {at: cell.role for at, cell in enumerate(self.rows[0].cells)}
        for (row, column), (flaw, text) in self.grid.blanked.items():
            if roles.get(column) in _FIGURES:
                yield self._spot(flaw, row, column, text)

    def _spot(self, flaw: Flaw, row: int, column: int, text: str) -> Spot:
        title = self.titles[column] if column < len(self.titles) else ""
        at = column + self.grid.first
        return Spot(flaw=flaw, row=row, column=at, title=title, text=text)

    def _is_total(self, line: Line) -> bool:
        """Tell whether a row sums up the others, or repeats the titles."""
        words = (cell.lower() for cell in line.cells)
        total = any(one.id == "total" for w in words for one in self.lexicon.phrases.get(w, ()))
        return total or line.cells == self.titles

    def _value(self, cell: Cell) -> Decimal | None:
        number = number_of(cell.text, self.lexicon)
        return number.value if number else None

    def _in_percent(self, cell: Cell) -> Cell:
        value = self._value(cell) if cell.role is Role.ENGAGEMENT_RATE else None
        return cell if value is None else cell._replace(text=f"{(value * 100).normalize():f}%")


def _without_title(lines: list[Line]) -> list[Line]:
    """Return the lines from the first on that has several cells, if there is one."""
    several = (at for at, line in enumerate(lines) if _filled(line) >= _LEAST)
    return lines[next(several, 0) :]


def _width(lines: Sequence[Line]) -> int:
    """Return the number of columns: as many as have a title, or a value in most of the rows."""
    if not lines:
        return 0
    head = max((at + 1 for at, cell in enumerate(lines[0].cells) if cell.strip()), default=0)
    return max(head, _LEAST) if len(lines) > 1 or head > 1 else head


def _first(line: Line) -> int:
    return next(at for at, cell in enumerate(line.cells) if cell.strip())


def _filled(line: Line) -> int:
    return sum(bool(cell.strip()) for cell in line.cells)


def _flaw_of(text: str) -> Flaw | None:
    if text.startswith("="):
        return Flaw.FORMULA
    return Flaw.NEGATIVE if _NEGATIVE.match(text) else None
