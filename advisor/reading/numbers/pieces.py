"""A message cut into pieces: runs of digits, words, single signs. Gaps are only distances.

Pieces come from folded text; a line break is a sign, and so is a blanked stretch, so that no
number reaches across either.
"""

import re
from typing import NamedTuple

from advisor.reading.numbers.digits import Digits, read_digits

DIGITS, WORD, SIGN, END = "digits", "word", "sign", "end"

_PIECES = re.compile(
    r"""
      (?P<digits> (?<![0-9][ ])(?<![^\W\d_])                # never the 2 of 'rata2 300'
                  [0-9]{1,3}(?:[ ][0-9]{3})++(?:[.,][0-9]{1,2})?(?![\w'])(?![.,][0-9])
                | [0-9]++(?:[.,'\u2044][0-9]++)*+       # 25, 1,5, 1.234.567,89, 1'500, 1½
                | (?<![\w.,])(?:\.[0-9]++|,[0-9]{1,2}(?![0-9]))(?!\u2044) )   # .5 and ,77
    | (?P<word> [^\W\d_]++ )
    | (?P<sign> \n | \x00++ | \S )
    """,
    re.VERBOSE,
)


class Piece(NamedTuple):
    """A piece of folded text with its place there; `digits` when they can be read."""

    kind: str
    text: str
    start: int
    end: int
    digits: Digits | None = None


# Stands behind the last piece and, since places count from -1, before the first one as well.
_NOTHING = Piece(END, "", -1, -1)


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Return the pieces of folded text in order, closed by one that is nothing."""
    found: list[Piece] = []
    for match in _PIECES.finditer(text):
        kind, piece = match.lastgroup or SIGN, match.group()
        digits = read_digits(piece) if kind == DIGITS else None
        found.append(Piece(kind, piece, match.start(), match.end(), digits))
    return (*found, _NOTHING)
