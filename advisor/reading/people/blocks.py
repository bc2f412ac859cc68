"""The lines that speak about a creator: its own line, and those below it in a stacked list.

'@a 20rb' on each line needs no more than the line. '@a', '45rb followers', 'rate 3jt' below each
other are one block. A short line above a list ('TikTok:') is its heading.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.reading.people.bullets import after_bullet

_DIGIT = re.compile(r"\d")
_LABEL_END = re.compile(r":[ *_]*$")
_HEADING_WORDS = 4
_AT_LEAST = 2


class Block(NamedTuple):
    """A stretch of folded text with the mentions it holds, and the heading it stands under."""

    start: int
    end: int
    mentions: tuple[int, ...]
    heading: str = ""


class _Line(NamedTuple):
    start: int
    end: int
    mentions: tuple[int, ...]
    figure: bool
    blank: bool


def blocks_of(text: str, places: Sequence[tuple[int, int]]) -> list[Block]:
    """Return the blocks in order; `places` are the mentions in the folded text, in order."""
    lines = list(_lines(text, places))
    groups = list(_groups(text, lines))
    stacked = sum(_is_stacked(group.lines) for group in groups) >= _AT_LEAST
    return [block for group in groups for block in _in_group(group, stacked=stacked)]


class _Group(NamedTuple):
    """Lines without a blank one between them."""

    lines: list[_Line]
    heading: str


def _lines(text: str, places: Sequence[tuple[int, int]]) -> Iterator[_Line]:
    start = at = 0
    for line in text.split("\n"):
        end = start + len(line)
        first, seen, figure = at, start + after_bullet(line), False
        while at < len(places) and places[at][0] < end:
            figure = figure or _DIGIT.search(text, seen, places[at][0]) is not None
            seen = min(end, places[at][1])
            at += 1
        figure = figure or _DIGIT.search(text, seen, end) is not None
        yield _Line(start, end, tuple(range(first, at)), figure, not line.strip())
        start = end + 1


def _groups(text: str, lines: Sequence[_Line]) -> Iterator[_Group]:
    group: list[_Line] = []
    heading = ""
    for at, line in enumerate(lines):
        following = next((one for one in lines[at + 1 : at + 3] if not one.blank), None)
        heads = _is_heading(text, line, first=not group) and bool(following and following.mentions)
        if line.blank or heads:
            if group:
                yield _Group(group, heading)
            group = []
            heading = text[line.start : line.end] if heads else heading
        else:
            group.append(line)
    if group:
        yield _Group(group, heading)


def _is_heading(text: str, line: _Line, *, first: bool) -> bool:
    if line.blank or line.mentions or line.figure:
        return False
    words = text[line.start : line.end].split()
    ends = _LABEL_END.search(text, line.start, line.end) is not None
    return len(words) <= _HEADING_WORDS and (first or ends)


def _is_stacked(lines: Sequence[_Line]) -> bool:
    """Tell whether one line names a creator and others below it go on."""
    named = [at for at, line in enumerate(lines) if line.mentions]
    return len(named) == 1 and named[0] < len(lines) - 1


def _in_group(group: _Group, *, stacked: bool) -> Iterator[Block]:
    lines = group.lines
    named = [at for at, line in enumerate(lines) if line.mentions]
    below = 0
    for place, at in enumerate(named):
        line = lines[at]
        first = at
        if place < len(named) - 1:
            below = named[place + 1] - at - 1
        elif len(named) == 1:
            below = len(lines) - at - 1 if stacked or not line.figure else 0
            first = 0 if not line.figure and _tells_above(lines, at) else at
        last = min(at + below, len(lines) - 1)
        several = len(line.mentions) > 1
        yield Block(
            line.start if several else lines[first].start,
            line.end if several else lines[last].end,
            line.mentions,
            group.heading,
        )


def _tells_above(lines: Sequence[_Line], at: int) -> bool:
    """Tell whether figures stand above the creator's line and none in or below it."""
    above = any(line.figure for line in lines[:at])
    return above and not any(line.figure for line in lines[at + 1 :])
