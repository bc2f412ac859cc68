"""A chart drawn for a phone: 1,080 pixels wide, read at a third of that.

Dots carry numbers and the names stand below, so that no name hides another, however many
creators are alike. Takes about 50 milliseconds: not on the event loop.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO

from PIL import Image

from bot.chart import Chart, Dot
from bot.pictures.brush import Brush, Pen
from bot.pictures.palette import DARK, LIGHT, colours_of
from bot.pictures.spread import spread_out

WIDTH = 1080
_RIGHT, _EDGE = 52, 48
_PLOT = 700  # height
_HEAD, _TITLE, _SMALL, _NAME, _COST = 48, 34, 30, 34, 26
_THROUGH = 0.999  # a diagonal that ends above this leaves the plot through its top
_LINE = 46
_RADIUS = 25


def draw(chart: Chart) -> bytes:
    """Return a chart as a PNG file."""
    layout = _Layout(chart)
    brush = Brush(WIDTH, layout.height, DARK if chart.dark else LIGHT)
    picture = _Picture(chart, layout, brush)
    picture.head()
    picture.axes()
    picture.dots()
    picture.foot()
    file = BytesIO()
    flat = brush.image.quantize(palette=colours_of(chart.dark), dither=Image.Dither.NONE)
    flat.save(file, "PNG", compress_level=6)
    return file.getvalue()


def wrapped(brush: Brush, text: str, size: int, width: float) -> list[str]:
    """Return the lines that a text takes, broken at spaces."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and brush.width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


class _Layout:
    """Where the parts of a picture begin, in pixels from its top."""

    def __init__(self, chart: Chart) -> None:
        measuring = Brush(1, 1, LIGHT)
        inside = WIDTH - 2 * _EDGE
        self.title = wrapped(measuring, chart.title, _HEAD, inside)
        self.subtitle = wrapped(measuring, chart.subtitle, _SMALL, inside)
        self.note = wrapped(measuring, chart.note, _SMALL, inside)
        self.keys = list(_key_rows(chart, measuring, inside))
        labels = (measuring.width_of(tick.label, _SMALL) for tick in chart.y_ticks)
        self.plot_left = round(max(labels, default=0)) + _EDGE + 18
        head = _EDGE + len(self.title) * 60 + len(self.subtitle) * 42
        self.plot_top = head + 78
        self.plot_bottom = self.plot_top + _PLOT
        self.keys_top = self.plot_bottom + 130
        self.names_top = self.keys_top + len(self.keys) * _LINE + 26
        rows = (len(chart.dots) + 1) // 2
        self.note_top = self.names_top + rows * (_LINE + 6) + 8
        self.height = self.note_top + len(self.note) * 42 + _EDGE - 8


def _key_rows(chart: Chart, brush: Brush, inside: int) -> Iterator[list[tuple[int, int]]]:
    """Yield which keys stand in a row, and how far from its left each of them begins."""
    row: list[tuple[int, int]] = []
    left = 0
    for at, key in enumerate(chart.keys):
        width = round(brush.width_of(key.label, _SMALL)) + 100
        if row and left + width - 40 > inside:
            yield row
            row, left = [], 0
        row.append((at, left))
        left += width
    if row:
        yield row


class _Picture:
    """One chart going onto paper."""

    def __init__(self, chart: Chart, layout: _Layout, brush: Brush) -> None:
        self.chart = chart
        self.layout = layout
        self.brush = brush
        self.box = (layout.plot_left, layout.plot_top, WIDTH - _RIGHT, layout.plot_bottom)

    def head(self) -> None:
        top = _EDGE
        for line in self.layout.title:
            self.brush.text((_EDGE, top), line, Pen(_HEAD, bold=True))
            top += 60
        for line in self.layout.subtitle:
            self.brush.text((_EDGE, top + 6), line, Pen(_SMALL, self.brush.palette.muted))
            top += 42
        above = (_EDGE, self.layout.plot_top - 24)
        self.brush.text(above, self.chart.y_title, Pen(_TITLE, bold=True), "ls")

    def axes(self) -> None:
        left, top, right, bottom = self.box
        grid, muted = self.brush.palette.grid, self.brush.palette.muted
        for tick in self.chart.x_ticks:
            x = self._x(tick.at)
            self.brush.bar((x, top), (x, bottom), grid)
            self.brush.text((x, bottom + 16), tick.label, Pen(_SMALL, muted), "ma")
        for tick in self.chart.y_ticks:
            y = self._y(tick.at)
            self.brush.bar((left, y), (right, y), grid)
            self.brush.text((left - 18, y), tick.label, Pen(_SMALL, muted), "rm")
        self._diagonals()
        below = (right, bottom + 62)
        self.brush.text(below, self.chart.x_title, Pen(_TITLE, bold=True), "ra")

    def _diagonals(self) -> None:
        lines = [
            ((self._x(one.x.low), self._y(one.y.low)), (self._x(one.x.high), self._y(one.y.high)))
            for one in self.chart.diagonals
        ]
        self.brush.slants(lines, self.brush.palette.slant)

    def _costs(self) -> None:
        """Write what a thousand people cost on each diagonal, near its upper end."""
        pen = Pen(_COST, self.brush.palette.muted, on_paper=True)
        for one in self.chart.diagonals:
            through_top = one.y.high >= _THROUGH
            x, y = self._x(one.x.high), self._y(one.y.high)
            at = (x - 30, y + 26) if through_top else (x - 4, y + 34)
            self.brush.text(at, one.label, pen, "rm")

    def dots(self) -> None:
        for dot in self.chart.dots:
            self._bars(dot)
        self._costs()
        true = [(self._x(dot.x), self._y(dot.y)) for dot in self.chart.dots]
        places = spread_out(true, 2 * _RADIUS + 8, self.box)
        for dot, real, place in reversed(list(zip(self.chart.dots, true, places, strict=True))):
            if place != real:
                colour = self.brush.palette.marks[dot.mark]
                self.brush.slants([(real, place)], colour)
            self.brush.mark(place, _RADIUS, dot.mark, str(dot.number))

    def _bars(self, dot: Dot) -> None:
        colour = self.brush.palette.pale(self.brush.palette.marks[dot.mark])
        x, y = self._x(dot.x), self._y(dot.y)
        self.brush.bar((self._x(dot.across.low), y), (self._x(dot.across.high), y), colour)
        self.brush.bar((x, self._y(dot.along.high)), (x, self._y(dot.along.low)), colour)

    def foot(self) -> None:
        self._keys()
        self._names(self.chart.dots)
        for at, line in enumerate(self.layout.note):
            top = self.layout.note_top + at * 42
            self.brush.text((_EDGE, top), line, Pen(_SMALL, self.brush.palette.muted))

    def _keys(self) -> None:
        for at, row in enumerate(self.layout.keys):
            y = self.layout.keys_top + at * _LINE + _LINE // 2
            for which, left in row:
                key, x = self.chart.keys[which], _EDGE + left
                if key.mark is None:
                    muted = self.brush.palette.muted
                    self.brush.bar((x, y), (x + 40, y), muted)
                    self.brush.bar((x + 20, y - 14), (x + 20, y + 14), muted)
                else:
                    self.brush.mark((x + 20, y), 14, key.mark)
                self.brush.text((x + 52, y), key.label, Pen(_SMALL), "lm")

    def _names(self, dots: Sequence[Dot]) -> None:
        rows = (len(dots) + 1) // 2
        column = (WIDTH - 2 * _EDGE) // 2
        for at, dot in enumerate(dots):
            x = _EDGE + (at // rows) * column
            y = self.layout.names_top + (at % rows) * (_LINE + 6) + _LINE // 2
            self.brush.mark((x + 24, y), 20, dot.mark, str(dot.number))
            name = self._fitting(dot.name, column - 74)
            self.brush.text((x + 58, y), name, Pen(_NAME), "lm")

    def _fitting(self, name: str, width: float) -> str:
        if self.brush.width_of(name, _NAME) <= width:
            return name
        while name and self.brush.width_of(name + "…", _NAME) > width:
            name = name[:-1]
        return name + "…"

    def _x(self, share: float) -> float:
        left, _, right, _ = self.box
        return left + min(max(share, 0), 1) * (right - left)

    def _y(self, share: float) -> float:
        _, top, _, bottom = self.box
        return bottom - min(max(share, 0), 1) * (bottom - top)
