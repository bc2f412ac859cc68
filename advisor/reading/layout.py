"""A sheet laid out: its lines as even as a pasted table, and what was put aside for it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.columns import header_of, is_address
from advisor.reading.people.grid import Piece

_BREAKS = re.compile(r"[\s|\u2502\u00a6\u2551\uff5c]+")
_LITERAL = re.compile(r'="(.*)"')  # how a spreadsheet is told to leave a number alone
_LINKED = re.compile(r"""=HYPERLINK\(\s*"([^"]*)"(?:\s*[;,]\s*"([^"]*)")?\s*\)""", re.IGNORECASE)
_NEGATIVE = re.compile(r"(?:rp\.? ?)?[-\u2212\u2013(] ?(?:rp\.? ?)?\d", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_LONGEST_CELL = 60  # a longer text is prose and would make the whole no table
_LEAST = 2
_BANNERS = 5  # lines above the titles: what the list is called, or one title over several columns


class Flaw(StrEnum):
    """Why a cell or a row of an uploaded sheet was left out."""

    NOT_A_NUMBER = "not_a_number"
    NEGATIVE = "negative"
    FORMULA = "formula"
    TOO_MANY_CELLS = "too_many_cells"
    NO_ACCOUNT = "no_account"
    BLANK = "blank"
    SAME_AGAIN = "same_again"


class Line(NamedTuple):
    """A row of a sheet by its number in the file, from 1, and its cells as text."""

    number: int
    cells: tuple[str, ...]


class Layout:
    """The lines of a sheet from the titles on, with as many cells each, and their text."""

    def __init__(self, lines: Sequence[Line], lexicon: Lexicon) -> None:
        filled = [
            line for line in _without_banners(lines, lexicon) if any(map(str.strip, line.cells))
        ]
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
        flat = _BREAKS.sub(" ", _shown(text.strip()).replace('"', "'")).strip()
        flaw = _flaw_of(flat)
        if flaw is not None:
            self.blanked[row, column] = (flaw, flat[:_LONGEST_CELL])
            return ""
        return flat if is_address(flat) else flat[:_LONGEST_CELL]

    def at(self, place: int) -> int:
        """Return which line a place in the text is on."""
        return bisect_right(self.starts, place) - 1


def is_title(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line names at least two columns that we read."""
    pieces = [Piece(cell.strip(), 0, 0) for cell in line.cells]
    titles = header_of(pieces, lexicon) or ()
    return sum(one.role is not None or one.platform is not None for one in titles) >= _LEAST


def _without_banners(lines: Sequence[Line], lexicon: Lexicon) -> Sequence[Line]:
    """Return the lines from the titles on, else from the first on that has several cells."""
    several = [at for at, line in enumerate(lines) if _filled(line) >= _LEAST][:_BANNERS]
    for at in several:
        if is_title(lines[at], lexicon):
            return lines[at:]
        if any(is_address(cell.strip()) or _DIGIT.match(cell.strip()) for cell in lines[at].cells):
            break  # somebody's row: what comes below it is no title
    return lines[several[0] if several else 0 :]


def _shown(text: str) -> str:
    """Return what a spreadsheet shows for a cell that is a text kept as is, or a link."""
    literal, linked = _LITERAL.fullmatch(text), _LINKED.fullmatch(text)
    if linked:
        address, shown = linked.groups()
        return shown if shown and is_address(shown) else address
    return literal[1] if literal else text


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
