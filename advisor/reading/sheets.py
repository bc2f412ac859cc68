"""Creators in an uploaded sheet: its rows become a pasted table and are read as one.

What could not be read is told by row and column, as the person sees them in the file; the rest
is kept.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from advisor.brief import Brief
from advisor.creator import Creator
from advisor.reading.creators import Cast
from advisor.reading.facts import Asked, Facts
from advisor.reading.layout import Flaw, Layout, Line
from advisor.reading.lexicon import Lexicon
from advisor.reading.people.tables import Cell, Row, rows_in
from advisor.reading.reader import read
from advisor.reading.rosters import creators_of_rows, number_of
from advisor.value import Value
from advisor.vocabulary import Intent, Role

_NOTHING = re.compile(r"[\W_]*|n/?a|tba|tbd|null|none|nan", re.IGNORECASE)
_LEAST = 2
_FIGURES = frozenset({Role.FOLLOWERS, Role.QUOTE, Role.ENGAGEMENT_RATE, Role.VIEWS, Role.LIKES,
                      Role.COMMENTS})  # fmt: skip
# No column of rates is all below this many percent; then they are fractions, as spreadsheets
# keep percentages.
_FRACTIONS = Decimal("0.3")


class Spot(Value):
    """A place in the sheet that could not be read; `column` counts from 0, None is the row.

    Where a second column has what another one has, `other` is that other one.
    """

    flaw: Flaw
    row: int
    column: int | None = None
    title: str = ""
    text: str = ""
    other: int | None = None


class Sheet(Value):
    """The creators of a sheet in its order, what was guessed, and what could not be read."""

    creators: tuple[Creator, ...] = ()
    assumed: tuple[str, ...] = ()
    spots: tuple[Spot, ...] = ()


def read_sheet(lines: Sequence[Line], lexicon: Lexicon) -> Sheet:
    """Return what a sheet says; one without columns is read like a message."""
    grid = Layout(lines, lexicon)
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


class _Found:
    """The rows of creators found in a grid, and from them what else is wrong with it."""

    def __init__(self, grid: Layout, rows: Sequence[Row], lexicon: Lexicon) -> None:
        self.grid = grid
        self.rows = rows
        self.lexicon = lexicon
        self.places = [grid.at(row.start) for row in rows]
        self.head = grid.lines[0] if self.places[0] > 0 else None
        self.titles = self.head.cells if self.head else ()
        self.roles = [cell.role for cell in rows[0].cells]

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
        """Yield what could not be read, from top to bottom; what is only not there comes last."""
        by_row: dict[int, list[Spot]] = {}
        for spot in (*self._unread_cells(), *self._unread_rows(), *self._blanked()):
            by_row.setdefault(spot.row, []).append(spot)
        yield from self._same_again()
        for row in sorted(by_row):
            yield from sorted(by_row[row], key=lambda spot: spot.column or 0)
        yield from self._blank()

    def _same_again(self) -> Iterator[Spot]:
        """Yield the columns of what another one before them has too."""
        for column, role in enumerate(self.roles):
            first = self.roles.index(role)
            if self.head is not None and role in _FIGURES and first < column:
                again = self._spot(Flaw.SAME_AGAIN, self.head.number, column, "")
                yield Spot(**{**dict(again), "other": first + self.grid.first})

    def _blank(self) -> Iterator[Spot]:
        """Yield where nobody wrote how many followers there are."""
        for row, place in zip(self.rows, self.places, strict=True):
            number = self.grid.lines[place].number
            sizes = [at for at, cell in enumerate(row.cells) if cell.role is Role.FOLLOWERS]
            empty = all(_NOTHING.fullmatch(row.cells[at].text) for at in sizes)
            if sizes and empty and not any((number, at) in self.grid.blanked for at in sizes):
                yield self._spot(Flaw.BLANK, number, sizes[0], "")

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
        told = {row for (row, at) in self.grid.blanked if self.roles[at : at + 1] == ["handle"]}
        for place in range(1 if self.head else 0, len(self.grid.lines)):
            line = self.grid.lines[place]
            if place not in named and line.number not in told and not self._is_total(line):
                yield Spot(flaw=Flaw.NO_ACCOUNT, row=line.number)

    def _blanked(self) -> Iterator[Spot]:
        read = {*_FIGURES, "handle"}
        for (row, column), (flaw, text) in self.grid.blanked.items():
            if read.intersection(self.roles[column : column + 1]):
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
