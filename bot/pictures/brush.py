"""A brush: text, smooth shapes and lines on one picture, in one palette."""

from collections.abc import Sequence
from functools import cache
from math import ceil, floor
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from bot.chart import Mark
from bot.pictures.palette import Colour, Palette
from bot.pictures.typeface import FONT

Point = tuple[float, float]
_SMOOTH = 4  # shapes are drawn so many times larger, then reduced
_WIDTH, _REGULAR, _BOLD = 100, 400, 650  # of the variable font: not condensed, two weights
_CORNERS = {
    Mark.BELOW: ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    Mark.ABOVE: ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)),
}
_GROWN = {Mark.BELOW: 1.22}  # a diamond needs more room for its number


class Pen(NamedTuple):
    """How a line is written: its size in pixels, no colour for that of ink, paper behind it."""

    size: int
    colour: Colour | None = None
    bold: bool = False
    on_paper: bool = False


class Brush:
    """Draws on a picture of `width` times `height` pixels. Not for two threads at once."""

    def __init__(self, width: int, height: int, palette: Palette) -> None:
        self.palette = palette
        self.image = Image.new("RGB", (width, height), palette.paper)
        self._draw = ImageDraw.Draw(self.image)
        self._type = Type()

    def text(
        self, at: tuple[float, float], text: str, pen: Pen, anchor: str = "la"
    ) -> tuple[float, float, float, float]:
        """Write a line and return the box it takes; `anchor` is Pillow's two letters for `at`."""
        font = self._type.font(pen.size, bold=pen.bold)
        box = self._draw.textbbox(at, text, font, anchor=anchor)
        if pen.on_paper:
            self._draw.rectangle(
                (box[0] - 6, box[1] - 4, box[2] + 6, box[3] + 4), self.palette.paper
            )
        self._draw.text(at, text, pen.colour or self.palette.ink, font, anchor=anchor)
        return box

    def width_of(self, text: str, size: int, *, bold: bool = False) -> float:
        """Return how wide a line is, in pixels."""
        return self._type.width_of(text, size, bold=bold)

    def bar(self, start: tuple[float, float], end: tuple[float, float], colour: Colour) -> None:
        """Draw a thin upright or level line."""
        (left, top), (right, bottom) = start, end
        self._draw.rectangle((left - 1, top - 1, right, bottom), fill=colour)

    def slants(self, lines: Sequence[tuple[Point, Point]], colour: Colour) -> None:
        """Draw smooth slanting lines; all places in pixels of the picture."""
        if not lines:
            return
        xs, ys = zip(*(end for line in lines for end in line), strict=True)
        left, top = floor(min(xs)) - 2, floor(min(ys)) - 2
        mask = Image.new("L", (2 * (ceil(max(xs)) - left + 2), 2 * (ceil(max(ys)) - top + 2)))
        draw = ImageDraw.Draw(mask)
        for line in lines:
            draw.line([(2 * (x - left), 2 * (y - top)) for x, y in line], fill=255, width=4)
        self.image.paste(colour, (left, top), mask.reduce(2))

    def mark(self, centre: tuple[float, float], radius: int, mark: Mark, number: str = "") -> None:
        """Draw the shape of a mark with a rim of paper around it, and a number inside."""
        colour, size = self.palette.marks[mark], radius + 4
        radius = round(radius * _GROWN.get(mark, 1))
        self._shape(centre, radius + 4, mark, self.palette.paper)
        self._shape(centre, radius, mark, colour)
        hollow = mark is Mark.EXPECTED
        if hollow:
            self._shape(centre, radius - 4, mark, self.palette.paper)
        if number:
            inside = colour if hollow else self.palette.on_mark
            self.text(centre, number, Pen(size, inside, bold=True), "mm")

    def _shape(self, centre: tuple[float, float], radius: int, mark: Mark, colour: Colour) -> None:
        corner = (round(centre[0]) - radius, round(centre[1]) - radius)
        self.image.paste(colour, corner, _mask(radius, mark))


class Type:
    """The letters of one picture; the library's fonts are not for two threads at once."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[int, bool], ImageFont.FreeTypeFont] = {}

    def font(self, size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
        """Return the font in a size, in pixels."""
        if (size, bold) not in self._fonts:
            font = ImageFont.truetype(FONT, size, layout_engine=ImageFont.Layout.BASIC)
            font.set_variation_by_axes([_BOLD if bold else _REGULAR, _WIDTH])
            self._fonts[size, bold] = font
        return self._fonts[size, bold]

    def width_of(self, text: str, size: int, *, bold: bool = False) -> float:
        """Return how wide a line is, in pixels."""
        return self.font(size, bold=bold).getlength(text)


@cache
def _mask(radius: int, mark: Mark) -> Image.Image:
    side = 2 * radius * _SMOOTH
    mask = Image.new("L", (side, side))
    draw = ImageDraw.Draw(mask)
    corners = _CORNERS.get(mark)
    if corners is None:
        draw.ellipse((0, 0, side - 1, side - 1), fill=255)
    else:
        draw.polygon([(x * side, y * side) for x, y in corners], fill=255)
    return mask.reduce(_SMOOTH)
