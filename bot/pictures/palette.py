"""The colours of a picture, by light and by dark; marks are told apart by shape as well.

Blue, green and vermilion are those of Okabe and Ito, which colour-blind people tell apart; on
dark they are lightened.
"""

from functools import cache
from itertools import product
from typing import NamedTuple

from PIL import Image

from bot.chart import Mark

Colour = tuple[int, int, int]
_BLENDS = 7  # shades between two colours, for smooth edges
_LEAST_APART = 12


class Palette(NamedTuple):
    """What is drawn in which colour."""

    paper: Colour
    ink: Colour
    muted: Colour
    grid: Colour
    slant: Colour
    on_mark: Colour
    marks: dict[Mark, Colour]

    def pale(self, colour: Colour) -> Colour:
        """Return a colour halfway to the paper, for what must not stand out."""
        return blend(colour, self.paper, 0.5)


def blend(one: Colour, other: Colour, share: float) -> Colour:
    """Return a colour so far on the way from one to another, 0 to 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


LIGHT = Palette(
    paper=(255, 255, 255),
    ink=(26, 31, 36),
    muted=(84, 94, 104),
    grid=(232, 236, 240),
    slant=(190, 199, 207),
    on_mark=(255, 255, 255),
    marks={
        Mark.FAIR: (0, 114, 178),
        Mark.BELOW: (0, 128, 93),
        Mark.ABOVE: (196, 80, 0),
        Mark.EXPECTED: (84, 94, 104),
    },
)
DARK = Palette(
    paper=(18, 24, 31),
    ink=(233, 238, 242),
    muted=(160, 172, 182),
    grid=(36, 46, 56),
    slant=(72, 86, 98),
    on_mark=(12, 18, 24),
    marks={
        Mark.FAIR: (86, 180, 233),
        Mark.BELOW: (62, 207, 164),
        Mark.ABOVE: (255, 150, 84),
        Mark.EXPECTED: (160, 172, 182),
    },
)


def _apart(one: Colour, other: Colour) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


@cache
def colours_of(dark: bool) -> Image.Image:  # noqa: FBT001 - it is the key of a cache
    """Return an image whose palette has every colour that a picture needs, and little else.

    Finding the best colours for each picture anew would take longer than drawing it.
    """
    palette = DARK if dark else LIGHT
    inks = [palette.ink, palette.muted, palette.grid, palette.slant, *palette.marks.values()]
    inks += [palette.pale(colour) for colour in palette.marks.values()]
    pairs = [*product(inks, [palette.paper]), *product(palette.marks.values(), [palette.on_mark])]
    steps = [step / _BLENDS for step in range(_BLENDS + 1)]
    found = [palette.paper]
    for colour in (blend(*pair, step) for pair in pairs for step in steps):
        # The library takes a neighbour for the paper itself if there is one too near to it.
        if all(_apart(colour, other) >= _LEAST_APART for other in found):
            found.append(colour)
    image = Image.new("P", (1, 1))
    image.putpalette([part for colour in found for part in colour])
    return image
