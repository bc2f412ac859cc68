"""Pasted tables as cells: Markdown, CSV, TSV and aligned columns, with places in the original.

Nothing is known here of what the cells say. This works on the message as typed, not on folded
text, since a table may have ten thousand lines.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n\u2028]+")
_RULER = re.compile(r"[\s|+:=\-\u2500-\u257f]+")
_QUOTED = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?:([,;\t])|$)')
_GAP = re.compile(r" {2,}|\t+| *\t *")
_SPACE = re.compile(r" +")
_DASH = re.compile(r"(?<! ) +[-\u2013\u2014/] +")
# A comma that parts cells, and not just '@a 119rb minta 5,9jt'.
_COMMA = re.compile(r"(?<!\s\d)(?<!\s\d\d)(?<!\s\d\d\d),|,(?!\d)|,.*,")
_HALF = re.compile(r"(?:[^\W\d_]{1,3}\.? ?)?\d{1,3}")  # 1, Rp1
_REST = re.compile(r"\d{1,2} ?(?:%|[^\W\d_]{1,6})|\d{3}(?: ?%)?")
_MOST_UNLIKE = 5  # one line in so many may have another number of cells
_AROUND = " \t\ufeff\u00a0*`"
_WIDTHS = 4  # the commonest widths are tried
_AT_LEAST = 2


class Piece(NamedTuple):
    """The text of a cell without spaces and quotes around it, and its place."""

    text: str
    start: int
    end: int


class Grid(NamedTuple):
    """Lines of as many cells each; `loose` when single spaces or dashes part them."""

    lines: list[list[Piece]]
    loose: bool = False


def grids_in(message: str) -> Iterator[Grid]:
    """Yield the ways in which lines of the message form columns, surest way first."""
    lines = [(found.group(), found.start()) for found in _LINE.finditer(message)
             if not _is_ruler(found.group())]  # fmt: skip
    if len(lines) < _AT_LEAST:
        return
    for mark, split, loose in _WAYS:
        with_mark = [mark.search(text) is not None for text, _ in lines]
        for first, last in _runs(with_mark):
            block = lines[first:last]
            cells = _even(
                [split(text, start) for text, start in block], decimals=split is _by_comma
            )
            if len(cells) >= _AT_LEAST:
                yield Grid(cells, loose)


def _is_ruler(text: str) -> bool:
    """Tell whether a line is empty or only rules off others, as '|---|---|' does."""
    return _RULER.fullmatch(text) is not None


def _runs(marked: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the stretches of two and more lines with the mark, longest first."""
    runs, start = [], None
    for at, one in enumerate([*marked, False]):
        if one and start is None:
            start = at
        elif not one and start is not None:
            runs.append((start, at))
            start = None
    return sorted((run for run in runs if run[1] - run[0] >= _AT_LEAST),
                  key=lambda run: run[0] - run[1])  # fmt: skip


def _even(lines: list[list[Piece]], *, decimals: bool) -> list[list[Piece]]:
    """Return the lines with the usual number of cells; decimal commas put together for it."""
    best: list[list[Piece]] = []
    for width in _widths(lines):
        if width < min(map(len, lines)) and not (
            decimals and all(len(_fitted(line, width)) == width for line in lines)
        ):
            continue
        fit = [_fitted(line, width) if decimals else line for line in lines]
        fits = [len(line) == width for line in fit]
        first = next((at for at, one in enumerate(fits) if one), 0)
        last = len(fits) - next((at for at, one in enumerate(reversed(fits)) if one), 0)
        even = [line for line in fit[first:last] if len(line) == width]
        unlike = last - first - len(even)
        if unlike * _MOST_UNLIKE <= last - first and len(even) > len(best):
            best = even
    return best


def _widths(lines: list[list[Piece]]) -> list[int]:
    """Return the numbers of cells the lines may have, the narrowest first.

    One less than the least is among them, for lines that all hold a decimal comma.
    """
    usual = sorted(width for width, _ in Counter(map(len, lines)).most_common(_WIDTHS))
    return [width for width in (usual[0] - 1, *usual) if width >= _AT_LEAST] if usual else []


def _fitted(line: list[Piece], width: int) -> list[Piece]:
    """Return the cells with '1' and '2jt' made '1,2jt' again, if that gives the width."""
    if len(line) <= width:
        return line
    pairs = [
        at
        for at, (left, right) in enumerate(pairwise(line))
        if left.end + 1 == right.start
        and _HALF.fullmatch(left.text)
        and _REST.fullmatch(right.text)
    ]
    if len(line) - len(pairs) != width:
        return line
    joined: list[Piece] = []
    for at, piece in enumerate(line):
        if at - 1 in pairs:
            before = joined.pop()
            joined.append(Piece(f"{before.text},{piece.text}", before.start, piece.end))
        else:
            joined.append(piece)
    return joined


def _by(mark: str) -> Callable[[str, int], list[Piece]]:
    """Return a splitter at one character that respects quotes."""

    def split(text: str, start: int) -> list[Piece]:
        if '"' in text:
            return list(_unquoted(text, start, mark))
        pieces: list[Piece] = []
        for part in text.split(mark):
            end = start + len(part)
            bare = part.strip(_AROUND)  # in here, since this is done for every cell
            pieces.append(
                Piece(bare, start, end) if len(bare) == len(part) else _stripped(part, start)
            )
            start = end + 1
        return pieces

    return split


def _unquoted(text: str, start: int, mark: str) -> Iterator[Piece]:
    at = 0
    while at <= len(text):
        quoted = _QUOTED.match(text, at)
        if quoted and quoted[2] in (mark, None):
            yield _stripped(quoted[1], start + quoted.start(1))
            at = quoted.end() if quoted[2] else len(text) + 1
            continue
        end = text.find(mark, at)
        end = len(text) if end < 0 else end
        yield _stripped(text[at:end], start + at)
        at = end + 1


def _piped(text: str, start: int) -> list[Piece]:
    lead = len(text) - len(text.lstrip())
    inner = text.strip()
    text, start = inner.translate(_BARS), start + lead
    if text.startswith("|"):
        text, start = text[1:], start + 1
    return _by("|")(text.removesuffix("|"), start)


def _at_gaps(gap: re.Pattern[str]) -> Callable[[str, int], list[Piece]]:
    def split(text: str, start: int) -> list[Piece]:
        lead = len(text) - len(text.lstrip())
        text, start = text.strip(), start + lead
        pieces, at = [], 0
        for found in gap.finditer(text):
            pieces.append(_stripped(text[at : found.start()], start + at))
            at = found.end()
        return [*pieces, _stripped(text[at:], start + at)]

    return split


def _stripped(part: str, start: int) -> Piece:
    text = part.strip(_AROUND)
    if len(text) != len(part):
        start += part.find(text) if text else 0
    return Piece(text, start, start + len(text))


_BARS = str.maketrans("\u2502\u00a6\u2551\uff5c", "||||")
_by_comma = _by(",")
_WAYS: tuple[tuple[re.Pattern[str], Callable[[str, int], list[Piece]], bool], ...] = (
    (re.compile(r"\t"), _by("\t"), False),
    (re.compile(r"[|\u2502\u00a6\u2551\uff5c]"), _piped, False),
    (re.compile(r";"), _by(";"), False),
    (_COMMA, _by_comma, False),
    (re.compile(r"\S {2,}\S"), _at_gaps(_GAP), False),
    (_DASH, _at_gaps(_DASH), True),
    (re.compile(r"\S \S"), _at_gaps(_SPACE), True),
)
