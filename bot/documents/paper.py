"""A sheet of paper to write on from top to bottom: text, lines and shapes in one ink."""

from datetime import date
from io import BytesIO
from typing import NamedTuple

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from bot.documents.lettering import NAME, font, width_of, wrapped, writable

Colour = tuple[float, float, float]
INK: Colour = (0.10, 0.12, 0.14)
MUTED: Colour = (0.33, 0.37, 0.41)
RULE: Colour = (0.75, 0.78, 0.81)
TINT: Colour = (0.91, 0.93, 0.94)
PICKED: Colour = (0.0, 0.447, 0.698)  # the blue of Okabe and Ito, as on pictures
WIDTH, HEIGHT = float(A4[0]), float(A4[1])
EDGE = 40.0
BOTTOM = 46.0
_LEADING = 1.34  # from line to line, in sizes
_BOLD = 0.035  # how thick letters are drawn around to look bold, in sizes
_FILL_AND_STROKE = 2


class Hand(NamedTuple):
    """How something is written."""

    size: float
    colour: Colour = INK
    bold: bool = False


class Paper:
    """One page of A4; `y` is how far down it is written, in points from its bottom.

    `scale` makes everything smaller, for pages that would not hold it otherwise.
    """

    def __init__(self, title: str, day: date, scale: float) -> None:
        font()
        self._file = BytesIO()
        self.canvas = Canvas(self._file, pagesize=A4, invariant=1, pageCompression=1)
        self.canvas.setTitle(writable(title))
        self.canvas.setAuthor("mikromakro")
        self.canvas.setCreator("mikromakro")
        self.canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")
        self.scale = scale
        self.y = HEIGHT - EDGE

    @property
    def is_full(self) -> bool:
        """Whether more was written than the page holds."""
        return self.y < BOTTOM

    def saved(self) -> bytes:
        """Return the page as a file."""
        self.canvas.showPage()
        self.canvas.save()
        return self._file.getvalue()

    def down(self, points: float) -> None:
        """Leave room."""
        self.y -= points * self.scale

    def leading(self, hand: Hand) -> float:
        """Return how far one line is below another, in points."""
        return hand.size * _LEADING * self.scale

    def write(
        self, at: tuple[float, float], text: str, hand: Hand, *, right: bool = False
    ) -> None:
        """Write a line from a place on, or up to it."""
        size, words = hand.size * self.scale, writable(text)
        x = at[0] - (width_of(words, size) if right else 0)
        line = self.canvas.beginText(x, at[1])
        line.setFont(NAME, size)
        self.canvas.setFillColorRGB(*hand.colour)
        self.canvas.setStrokeColorRGB(*hand.colour)
        self.canvas.setLineWidth(size * _BOLD)
        line.setTextRenderMode(_FILL_AND_STROKE if hand.bold else 0)
        line.textOut(words)
        line.setTextRenderMode(0)
        self.canvas.drawText(line)

    def lines(self, text: str, hand: Hand, room: float) -> list[str]:
        """Return the lines that a text takes."""
        return wrapped(writable(text), hand.size * self.scale, room)

    def width(self, text: str, hand: Hand) -> float:
        """Return how wide a line is, in points."""
        return width_of(writable(text), hand.size * self.scale)

    def paragraph(self, text: str, hand: Hand, *, mark: str = "") -> None:
        """Write a text over the whole width below what there is, perhaps as a point of a list."""
        left = EDGE + (self.width(mark, hand) + hand.size / 2 if mark else 0)
        for at, line in enumerate(self.lines(text, hand, WIDTH - EDGE - left)):
            self.y -= self.leading(hand)
            if mark and at == 0:
                self.write((EDGE, self.y), mark, hand)
            self.write((left, self.y), line, hand)

    def rule(self, left: float, right: float, y: float, colour: Colour = RULE) -> None:
        """Draw a thin level line."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(0.6)
        self.canvas.line(left, y, right, y)

    def block(
        self, corner: tuple[float, float], size: tuple[float, float], colour: Colour
    ) -> None:
        """Fill an upright rectangle from its lower left corner on."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(*corner, *size, stroke=0, fill=1)

    def dot(
        self, centre: tuple[float, float], radius: float, colour: Colour, *, full: bool
    ) -> None:
        """Draw a disc, or a ring around paper."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setFillColorRGB(*(colour if full else (1, 1, 1)))
        self.canvas.setLineWidth(1.2 * self.scale)
        self.canvas.circle(*centre, radius * self.scale, stroke=1, fill=1)
