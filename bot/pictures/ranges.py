"""Ranges drawn for a phone: 720 pixels wide, one figure below the other on axes from nothing.

The one recommended is told by its colour, its filled mark and a word. Takes about 20
milliseconds: not on the event loop.
"""

from io import BytesIO
from typing import NamedTuple

from PIL import Image

from bot.chart import Bar, Mark, Panel, Ranges
from bot.pictures.brush import Brush, Pen
from bot.pictures.drawing import wrapped
from bot.pictures.palette import DARK, LIGHT, Colour, colours_of

WIDTH = 720
_EDGE = 36
_HEAD, _SMALL, _NAME, _TITLE = 36, 23, 27, 28  # sizes of letters
_BADGE = 21
_ROW = 88
_THICK, _THIN = 9, 4  # half of how high a bar is
_RADIUS = 14


class _Row(NamedTuple):
    """Where the bars of a panel begin and end, and where this one stands, in pixels."""

    left: int
    right: int
    y: int

    def at(self, share: float) -> float:
        """Return where a part of the axis is."""
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)


def draw_ranges(ranges: Ranges) -> bytes:
    """Return ranges as a PNG file."""
    palette = DARK if ranges.dark else LIGHT
    measuring = Brush(1, 1, palette)
    inside = WIDTH - 2 * _EDGE
    title = wrapped(measuring, ranges.title, _HEAD, inside * 0.96)  # bold is wider
    told = wrapped(measuring, ranges.subtitle, _SMALL, inside)
    note = wrapped(measuring, ranges.note, _SMALL, inside)
    panels = sum(_height(panel) for panel in ranges.panels)
    height = _EDGE + 46 * len(title) + 34 * (len(told) + len(note)) + panels + 26 + _EDGE
    picture = _Picture(ranges, Brush(WIDTH, height, palette))
    picture.text(title, Pen(_HEAD, bold=True), 46)
    picture.text(told, Pen(_SMALL, palette.muted), 34)
    for panel in ranges.panels:
        picture.panel(panel)
    picture.y += 20
    picture.text(note, Pen(_SMALL, palette.muted), 34)
    file = BytesIO()
    flat = picture.brush.image.quantize(palette=colours_of(ranges.dark), dither=Image.Dither.NONE)
    flat.save(file, "PNG", compress_level=6)
    return file.getvalue()


def _height(panel: Panel) -> int:
    return 86 + _ROW * len(panel.bars) + 44


class _Picture:
    """One picture of ranges, written from its top to its bottom; `y` is how far it has come."""

    def __init__(self, ranges: Ranges, brush: Brush) -> None:
        self.ranges = ranges
        self.brush = brush
        self.y = _EDGE

    def text(self, lines: list[str], pen: Pen, height: int) -> None:
        for line in lines:
            self.brush.text((_EDGE, self.y), line, pen)
            self.y += height

    def panel(self, panel: Panel) -> None:
        top = self.y + 34
        self.brush.text((_EDGE, top), panel.title, Pen(_TITLE, bold=True))
        first = top + 52
        foot = first + _ROW * len(panel.bars)
        self._axis(panel, first, foot)
        for at, bar in enumerate(panel.bars):
            self._bar(bar, _Row(_EDGE + 8, WIDTH - _EDGE - 14, first + at * _ROW))
        self.y += _height(panel)

    def _axis(self, panel: Panel, top: int, foot: int) -> None:
        palette, row = self.brush.palette, _Row(_EDGE + 8, WIDTH - _EDGE - 14, foot)
        for at, tick in enumerate(panel.ticks):
            x = row.at(tick.at)
            self.brush.bar((x, top), (x, foot), palette.slant if at == 0 else palette.grid)
            anchor = "la" if at == 0 else "ra" if tick.at >= 1 else "ma"
            x = _EDGE if at == 0 else min(x, WIDTH - _EDGE)
            self.brush.text((x, foot + 8), tick.label, Pen(_SMALL, palette.muted), anchor)

    def _bar(self, bar: Bar, row: _Row) -> None:
        palette = self.brush.palette
        mark = Mark.FAIR if bar.picked else Mark.EXPECTED
        colour = palette.marks[mark]
        self._said(bar, row, colour)
        y, half = row.y + 60, _THICK if bar.picked else _THIN
        left, right = row.at(bar.low), row.at(bar.high)
        ends = ((left, y - half), (right, y + half))
        self.brush.bar(*ends, palette.pale(colour))
        for x in (left, right):
            self.brush.bar((x, y - _RADIUS), (x, y + _RADIUS), colour)
        self.brush.mark((row.at(bar.typical), y), _RADIUS, mark)

    def _said(self, bar: Bar, row: _Row, colour: Colour) -> None:
        """Write whose range it is and what it is, above it."""
        y = row.y + 34
        pen = Pen(_NAME, colour if bar.picked else None, bold=bar.picked, on_paper=True)
        box = self.brush.text((_EDGE + 16, y), bar.name, pen, "ls")
        if bar.picked:
            at = (box[2] + 12, y)
            self.brush.text(at, self.ranges.badge, Pen(_BADGE, colour, on_paper=True), "ls")
        figures = f"{bar.label} {bar.spread}".rstrip()
        right = (WIDTH - _EDGE - 14, y)
        self.brush.text(right, figures, Pen(_NAME, bold=bar.picked, on_paper=True), "rs")
