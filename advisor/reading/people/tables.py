"""Creators in a pasted table, one a row: Markdown, CSV, TSV or aligned columns.

A sentence with commas is no table, and a price list is none either: there must be accounts in a
column, by their looks or by the title above them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.account_columns import with_account
from advisor.reading.people.columns import (
    Column,
    ColumnRole,
    header_of,
    is_address,
    is_number,
    is_plain,
    told_by_cells,
)
from advisor.reading.people.grid import Grid, Piece, grids_in
from advisor.reading.people.links import links_in
from advisor.reading.people.meanings import sightings
from advisor.reading.text import fold
from advisor.vocabulary import Platform, Role

_ACCOUNT = re.compile(r"@?(\w+(?:[.-]\w+)*)[.,]?")
_INSIDE = re.compile(r"(?<!\w)@(\w{1,40}(?:\.\w{1,40}){0,9})(?!\w)")
_LABELLED = re.compile(r"[:=]\s*\S{0,3}\d")
_LONGEST = 40
_LONGEST_CELL = 60  # prose has longer stretches between its commas
_LINES = 2
_SENTENCES = 3


class Cell(NamedTuple):
    """A cell: what its column holds (None: not said), its text, its place in the message.

    `currency` is what the title of its column says sums are in.
    """

    role: ColumnRole | None
    text: str
    start: int
    end: int
    currency: str | None = None


class Row(NamedTuple):
    """An account of a creator, or failing that a name as typed, and all cells of its line.

    A line with followers on several platforms is a row for each of them.
    """

    handle: str | None
    platform: Platform | None
    cells: tuple[Cell, ...]
    start: int
    end: int


def rows_in(message: str, lexicon: Lexicon) -> tuple[Row, ...] | None:
    """Return the creators of a pasted table in order, or None when the message holds no table."""
    for grid in grids_in(message):
        sheet = _sheet(grid, lexicon)
        rows = tuple(sheet.rows()) if sheet is not None else ()
        if rows:
            return rows
    return None


def _sheet(grid: Grid, lexicon: Lexicon) -> "_Sheet | None":
    """Return the grid with its columns understood, if it is a table of creators."""
    # A sentence above the table may have as many commas as the table has.
    for at, line in enumerate(grid.lines[:_SENTENCES]):
        header = header_of(line, lexicon)
        if header is not None:
            lines = grid.lines[at + 1 :]
            known = sum(one.role is not None or one.platform is not None for one in header)
            if known < len(header) and (grid.loose or len(lines) < _LINES):
                return None
            break
    else:
        lines = grid.lines
        header = tuple(Column(None) for _ in grid.lines[0])
        if grid.loose:
            return None
    if not lines:
        return None
    columns = with_account(told_by_cells(header, lines, lexicon), lines, lexicon)
    return _Sheet(columns, lines, lexicon) if _is_of_creators(columns, lines, lexicon) else None


def _is_of_creators(
    columns: Sequence[Column], lines: Sequence[Sequence[Piece]], lexicon: Lexicon
) -> bool:
    roles = {column.role for column in columns}
    if "handle" not in roles and Role.FOLLOWERS not in roles:
        return False
    if not columns[0].titled and not all(
        is_plain(column, {line[at].text for line in lines}, lexicon)
        for at, column in enumerate(columns)
    ):
        return False  # each line has its own order of words: a list, no table
    figures = any(is_number(cell.text, lexicon) for line in lines for cell in line)
    return figures and all(
        len(cell.text) <= _LONGEST_CELL or is_address(cell.text) for line in lines for cell in line
    )


class _Sheet:
    """The columns of one table, and how its lines become rows."""

    def __init__(
        self, columns: Sequence[Column], lines: Sequence[Sequence[Piece]], lexicon: Lexicon
    ) -> None:
        self.lines = lines
        self.lexicon = lexicon
        self.columns = columns
        self.roles = [column.role for column in columns]
        self.account = self._place("handle")
        self.platform = self._place("platform")
        self.link = self._place("link")
        # Where all other accounts have an '@', a word without one is none: a line of sums.
        self.marked = self.account is not None and 2 * sum(
            line[self.account].text.startswith("@") for line in lines
        ) > len(lines)
        told = [column.platform for column in columns
                if column.platform and column.role in ("handle", Role.FOLLOWERS)]  # fmt: skip
        self.common = told[0] if len(set(told)) == 1 else None
        self.known: dict[str, Platform | None] = {"": None}
        sizes = [column.platform for column in columns if column.role is Role.FOLLOWERS]
        several = len(sizes) == len(set(sizes)) > 1 and None not in sizes
        self.several = tuple(one for one in sizes if one) if several else ()

    def _place(self, role: ColumnRole) -> int | None:
        return self.roles.index(role) if role in self.roles else None

    def rows(self) -> Iterator[Row]:
        """Yield the lines that are about somebody."""
        above: str | None = None
        for line in self.lines:
            handle, platform = self._who(line)
            said = platform or self._platform(line)
            if self.account is not None and handle is None:
                if above is None or said is None:
                    continue  # an empty line, or sums below the table
                handle = above  # a cell over several lines: one creator's accounts
            above = handle
            if self.several:
                yield from self._accounts(handle, line)
            else:
                cells = tuple(self._cells(line, None))
                yield Row(handle, said or self.common, cells, line[0].start, line[-1].end)

    def _accounts(self, handle: str | None, line: Sequence[Piece]) -> Iterator[Row]:
        """Yield a row for each platform on which the line has followers."""
        some = False
        for platform in self.several:
            cells = tuple(self._cells(line, platform))
            if any(cell.role is Role.FOLLOWERS and is_number(cell.text, self.lexicon)
                   for cell in cells):  # fmt: skip
                some = True
                yield Row(handle, platform, cells, line[0].start, line[-1].end)
        if not some:
            yield Row(handle, None, tuple(self._cells(line, None)), line[0].start, line[-1].end)

    def _cells(self, line: Sequence[Piece], platform: Platform | None) -> Iterator[Cell]:
        """Yield the cells of a line; those of another platform say nothing of this one."""
        for column, piece in zip(self.columns, line, strict=True):
            foreign = platform and column.platform and column.platform is not platform
            yield Cell(Role.OTHER if foreign else column.role, *piece, currency=column.currency)

    def _platform(self, line: Sequence[Piece]) -> Platform | None:
        """Return the platform that a cell of the line names or links to."""
        if self.platform is not None:
            return self._known(line[self.platform].text)
        if self.link is None:
            return None
        links = links_in(fold(line[self.link].text))
        return next((one.platform for one in links if one.handle), None)

    def _known(self, text: str) -> Platform | None:
        if text not in self.known:
            seen = {one.id for one in sightings(fold(text).text, self.lexicon, ("platform",))}
            self.known[text] = Platform(seen.pop()) if len(seen) == 1 else None
        return self.known[text]

    def _who(self, line: Sequence[Piece]) -> tuple[str | None, Platform | None]:
        """Return the account in a line and the platform its link names."""
        if self.account is None:
            return None, None
        text = line[self.account].text
        plain = text.lower() if text.isascii() else fold(text).text
        account = _ACCOUNT.fullmatch(plain)
        if account is not None and (text[0] == "@" or not self._is_word(account[1])):
            return account[1] if len(account[1]) <= _LONGEST else None, None
        return self._inside(
            text, plain, figures=any(is_number(cell.text, self.lexicon) for cell in line)
        )

    def _is_word(self, word: str) -> bool:
        """Tell whether a word in the column of accounts is none: a sum, or the only word."""
        meanings = self.lexicon.phrases.get(word, ())
        return any(one.id == "total" for one in meanings) or (
            self.marked and self.lexicon.knows(word)
        )

    def _inside(
        self, text: str, plain: str, *, figures: bool
    ) -> tuple[str | None, Platform | None]:
        """Return the account within a cell of several words, or the whole cell as a name."""
        link = next((one for one in links_in(fold(text)) if one.handle), None)
        if link:
            return link.handle, link.platform
        inside = _INSIDE.search(plain)
        if inside:
            seen = {one.id for one in sightings(plain, self.lexicon, ("platform",))}
            return inside[1], Platform(seen.pop()) if len(seen) == 1 else None
        named = figures and not self.marked and " " in text and len(text) <= _LONGEST
        if _LABELLED.search(text):
            return None, None  # 'influencer 1: 45rb' begins a line of a list
        return text if named else None, None
