"""Creators in a pasted table, one a row: Markdown, CSV, TSV or aligned columns.

A sentence with commas is no table, and a price list is none either: there must be accounts in a
column, by their looks or by the title above them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon
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
_LONGEST = 40
_LONGEST_CELL = 60  # prose has longer stretches between its commas
_LINES = 2
_SENTENCES = 3
_COLUMNS = 3


class Cell(NamedTuple):
    """A cell: what its column holds (None: not said), its text, its place in the message."""

    role: ColumnRole | None
    text: str
    start: int
    end: int


class Row(NamedTuple):
    """A creator: its account or, failing that, its name as typed, and all cells of its line."""

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
    columns = _with_account(told_by_cells(header, lines, lexicon), lines, lexicon)
    return _Sheet(columns, lines, lexicon) if _is_of_creators(columns, lines, lexicon) else None


def _with_account(
    columns: tuple[Column, ...], lines: Sequence[Sequence[Piece]], lexicon: Lexicon
) -> tuple[Column, ...]:
    """Return the columns with one column of accounts, the likeliest."""
    named = [at for at, column in enumerate(columns) if column.role == "handle"]
    if not named and not columns[0].titled:
        named = _bare_names(columns, lines, lexicon)
    if not named:
        return columns
    best = max(named, key=lambda at: (_looks(lines, at), -at))
    return tuple(
        column._replace(role="handle")
        if at == best
        else column._replace(role="link" if at in named else column.role)
        for at, column in enumerate(columns)
    )


def _looks(lines: Sequence[Sequence[Piece]], at: int) -> tuple[int, int]:
    """Return how many cells look like handles, and how many at least hold no space."""
    texts = [line[at].text for line in lines]
    return sum(map(is_address, texts)), sum(" " not in text for text in texts)


def _bare_names(
    columns: Sequence[Column], lines: Sequence[Sequence[Piece]], lexicon: Lexicon
) -> list[int]:
    """Return a column of accounts without '@' or title, if the rest is about accounts."""
    told = any(column.role == "platform" for column in columns) or any(
        "%" in cell.text for cell in lines[0]
    )
    if len(columns) < _COLUMNS or not told:
        return []
    return [
        at
        for at, column in enumerate(columns)
        if column.role is None
        and not any(is_number(line[at].text, lexicon) for line in lines)
        and not any(line[at].text.lower() in lexicon.phrases for line in lines)
    ][:1]


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
            yield Row(
                handle,
                said or self.common,
                tuple([Cell(role, *piece) for role, piece in zip(self.roles, line, strict=True)]),
                line[0].start,
                line[-1].end,
            )

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
        return text if named else None, None
