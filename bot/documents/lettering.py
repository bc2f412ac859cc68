"""The letters of a page: one font, what it has no letter for, and where lines break.

The font is the pictures' own, a part of which goes into the file: it looks the same everywhere.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from bot.pictures.typeface import FONT

NAME = "Plex"
_UNKNOWN = "?"
# Pictures and signs that steer them; a row of question marks would say no more than none.
_DROPPED = ("So", "Sk", "Cs", "Co", "Cn", "Mn", "Me")
_UNSEEN = ("Cf", "Cc")


@cache
def font() -> TTFont:
    """Return the font, ready to be written with; reading it takes about five milliseconds."""
    found = TTFont(NAME, str(FONT))
    registerFont(found)
    return found


def writable(text: str) -> str:
    """Return a text in letters that the font has: emoji are dropped, others become "?".

    >>> writable("Kopi Sénja \N{HOT BEVERAGE}\N{VARIATION SELECTOR-16}!")
    'Kopi Sénja !'
    """
    return " ".join("".join(_letters(text)).split())


def width_of(text: str, size: float) -> float:
    """Return how wide a line is, in points."""
    return float(font().stringWidth(text, size))


def wrapped(text: str, size: float, room: float) -> list[str]:
    """Return the lines that a text takes, broken at spaces, and inside words longer than one."""
    lines = [""]
    for piece in (piece for word in text.split() for piece in _pieces(word, size, room)):
        longer = f"{lines[-1]} {piece}".lstrip()
        if width_of(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines


def _pieces(word: str, size: float, room: float) -> Iterator[str]:
    """Yield a word in pieces that fit into a line."""
    if width_of(word, size) <= room:
        yield word
        return
    piece = ""
    for letter in word:
        if piece and width_of(piece + letter, size) > room:
            yield piece
            piece = ""
        piece += letter
    yield piece


def _letters(text: str) -> Iterator[str]:
    known = font().face.charToGlyph
    for letter in unicodedata.normalize("NFC", text):
        if letter.isspace():
            yield " "
        elif (kind := unicodedata.category(letter)) in _UNSEEN:
            continue
        elif ord(letter) in known:
            yield letter
        elif kind not in _DROPPED:
            yield _UNKNOWN
