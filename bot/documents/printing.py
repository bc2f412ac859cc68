"""A page printed as PDF: one sheet of A4, smaller letters where it would not hold all otherwise.

Not on the event loop: the first one takes a tenth of a second more than the others.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.chart import Bar, Panel, Ranges
from bot.documents.page import Grid, Page, Paragraph
from bot.documents.paper import (
    EDGE,
    INK,
    MUTED,
    PICKED,
    RULE,
    TINT,
    WIDTH,
    Hand,
    Paper,
)

_SCALES = (1.12, 1.06, 1.0, 0.95, 0.9, 0.85, 0.8, 0.74, 0.68, 0.6, 0.5)
_TITLE, _LEAD = Hand(17, bold=True), Hand(11, PICKED, bold=True)
_TEXT, _STRONG, _QUIET = Hand(9.2), Hand(9.2, bold=True), Hand(8, MUTED)
_HEADING = Hand(10.5, INK, bold=True)
_SMALL = Hand(8.2)
_GAP = 22.0  # between what stands side by side
_PAD = 4.0
_BAR = 27.0  # how high a range is with its words
_FIRST = 0.40  # of the room, what the first column has at most


def pdf_of(page: Page) -> bytes:
    """Return a page as a PDF file, the same bytes for the same page."""
    return laid_out(page).saved()


def laid_out(page: Page) -> Paper:
    """Return the paper that a page is written on, in the largest letters that it has room for."""
    for scale in _SCALES:
        paper = Paper(page.title, page.day, scale)
        _fill(paper, page)
        if not paper.is_full:
            break
    paper.write((EDGE, 26), page.foot, Hand(8 / scale, MUTED))
    return paper


def _fill(paper: Paper, page: Page) -> None:
    paper.paragraph(page.title, _TITLE)
    paper.down(3)
    paper.paragraph(page.lead, _LEAD)
    paper.down(1)
    for line in page.subtitles:
        paper.paragraph(line, Hand(9.2, MUTED))
    paper.down(8)
    for row in page.grids:
        _side_by_side(paper, row)
    if page.chart:
        _chart(paper, page.chart)
    for paragraph in page.paragraphs:
        _points(paper, paragraph)
    paper.down(6)
    for note in page.notes:
        paper.paragraph(note, _QUIET)


def _points(paper: Paper, paragraph: Paragraph) -> None:
    paper.down(4)
    paper.paragraph(paragraph.title, _HEADING)
    for point in paragraph.points:
        paper.paragraph(point, _TEXT, mark="•")
        paper.down(1)


def _side_by_side(paper: Paper, grids: Sequence[Grid]) -> None:
    top, ends = paper.y, []
    room = (WIDTH - 2 * EDGE - _GAP * (len(grids) - 1)) / len(grids)
    for at, grid in enumerate(grids):
        paper.y = top
        _grid(paper, grid, EDGE + at * (room + _GAP), room)
        ends.append(paper.y)
    paper.y = min(ends)
    paper.down(10)


def _grid(paper: Paper, grid: Grid, left: float, room: float) -> None:
    paper.y -= paper.leading(_HEADING)
    paper.write((left, paper.y), grid.title, _HEADING)
    paper.down(5)
    columns = _columns(paper, grid, left, room)
    height = paper.leading(_SMALL) + _PAD
    paper.block((left, paper.y - height), (room, height), TINT)
    _row(paper, grid.head, columns, _SMALL._replace(bold=True))
    for at, row in enumerate(grid.rows):
        is_sum = at >= len(grid.rows) - grid.sums
        _row(paper, row, columns, _SMALL._replace(bold=is_sum))
        paper.rule(left, left + room, paper.y)


def _columns(paper: Paper, grid: Grid, left: float, room: float) -> list[tuple[float, float]]:
    """Return from where to where each column goes: as its words need, the first what is left."""
    hand = _SMALL._replace(bold=True)
    widest = [
        max(paper.width(row[at], hand) for row in (grid.head, *grid.rows)) + 3 * _PAD
        for at in range(len(grid.head))
    ]
    others = room - min(widest[0], room * _FIRST)
    scale = min(1.0, others / sum(widest[1:]))
    widths = [width * scale for width in widest[1:]]
    first = room - sum(widths)
    edges = [left, left + first]
    for width in widths:
        edges.append(edges[-1] + width)
    return list(pairwise(edges))


def _row(
    paper: Paper, row: Sequence[str], columns: Sequence[tuple[float, float]], hand: Hand
) -> None:
    """Write a row, as high as its cell with most lines; all but the first stand to the right."""
    cells = [
        paper.lines(text, hand, right - left - 2 * _PAD)
        for text, (left, right) in zip(row, columns, strict=True)
    ]
    top = paper.y - _PAD / 2
    for at, (lines, (left, right)) in enumerate(zip(cells, columns, strict=True)):
        for below, line in enumerate(lines, 1):
            y = top - below * paper.leading(hand) + hand.size * 0.22 * paper.scale
            if at == 0:
                paper.write((left + _PAD, y), line, hand)
            else:
                paper.write((right - _PAD, y), line, hand, right=True)
    paper.y = top - max(map(len, cells)) * paper.leading(hand) - _PAD / 2


def _chart(paper: Paper, chart: Ranges) -> None:
    top, ends = paper.y, []
    room = (WIDTH - 2 * EDGE - _GAP * (len(chart.panels) - 1)) / len(chart.panels)
    for at, panel in enumerate(chart.panels):
        paper.y = top
        _panel(paper, panel, EDGE + at * (room + _GAP), (room, chart.badge))
        ends.append(paper.y)
    paper.y = min(ends)
    paper.down(2)
    paper.paragraph(chart.note, _QUIET)
    paper.down(6)


def _panel(paper: Paper, panel: Panel, left: float, about: tuple[float, str]) -> None:
    room, badge = about
    paper.y -= paper.leading(_HEADING)
    paper.write((left, paper.y), panel.title, _HEADING)
    paper.down(5)
    top, height = paper.y, _BAR * paper.scale
    foot = top - height * len(panel.bars)
    for tick in panel.ticks:
        x = left + tick.at * room
        paper.canvas.setStrokeColorRGB(*(RULE if tick.at == 0 else TINT))
        paper.canvas.setLineWidth(0.6)
        paper.canvas.line(x, top, x, foot)
        wide = paper.width(tick.label, _QUIET)
        start = min(max(x - wide / 2, left), left + room - wide)
        paper.write((start, foot - 10 * paper.scale), tick.label, _QUIET)
    for at, bar in enumerate(panel.bars):
        _bar(paper, bar, (left, top - at * height), (room, badge))
    paper.y = foot - 12 * paper.scale


def _bar(paper: Paper, bar: Bar, at: tuple[float, float], about: tuple[float, str]) -> None:
    """Draw a range below its name and its figures."""
    (left, top), (room, badge) = at, about
    hand = Hand(8.2, PICKED if bar.picked else INK, bold=bar.picked)
    y = top - 10.5 * paper.scale
    name = f"{bar.name} {badge}" if bar.picked else bar.name
    paper.write((left + _PAD, y), name, hand)
    paper.write((left + room, y), f"{bar.label} {bar.spread}".rstrip(), hand, right=True)
    colour = PICKED if bar.picked else MUTED
    middle, half = top - 19 * paper.scale, (2.6 if bar.picked else 1.4) * paper.scale
    low, high = left + bar.low * room, left + bar.high * room
    paper.block((low, middle - half), (max(high - low, 0.5), 2 * half), _pale(colour))
    paper.dot((left + bar.typical * room, middle), 3.6, colour, full=bar.picked)


def _pale(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    red, green, blue = ((part + 1) / 2 for part in colour)
    return red, green, blue
