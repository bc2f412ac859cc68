"""The pieces of a message beside the names known about them: what every later step looks at."""

from collections.abc import Iterator
from dataclasses import dataclass

from advisor.reading.numbers.names import Name, Names
from advisor.reading.numbers.pieces import DIGITS, END, SIGN, WORD, Piece, pieces_of
from advisor.reading.text import undrawn

_LONGEST_SCALE = 9  # letters that may stand between digits and a word glued to both
_SHORTEST_FUSED = 5
_LONGEST_FUSED = 60
_DRAWN_OUT = 4


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces and names; every place outside holds a piece that is nothing."""

    pieces: tuple[Piece, ...]
    names: Names

    @property
    def end(self) -> int:
        """The place behind the last piece."""
        return len(self.pieces) - 1

    def text(self, at: int) -> str:
        """Return what stands here; nothing behind the end."""
        return self.pieces[at].text if at < len(self.pieces) else ""

    def touches(self, at: int) -> bool:
        """Tell whether this piece stands right behind the one before it, without a gap."""
        return self.pieces[at - 1].end == self.pieces[at].start if at < len(self.pieces) else False

    def glued_word(self, at: int) -> str:
        """Return the word that is glued to the piece before this place, if one is."""
        piece = self.pieces[min(at, self.end)]
        return piece.text if piece.kind == WORD and self.touches(at) else ""

    def ends(self, at: int) -> bool:
        """Tell whether a clause ends here: with the message, a line or a mark."""
        piece = self.pieces[min(at, self.end)]
        return piece.kind == END or (piece.kind == SIGN and piece.text in ".,;!?)\n")

    def stem(self, word: str) -> tuple[str, bool]:
        """Return the word without an 'or so' at its end, and whether there was one."""
        for suffix in self.names.words.marks.get("about_suffix", ()):
            if word.endswith(suffix) and word != suffix:
                return word.removesuffix(suffix), True
        return word, False

    def counted(self, at: int) -> bool:
        """Tell whether something that is counted stands here: followers, days, reels."""
        piece = self.pieces[min(at, self.end)]
        counted = self.names.counted
        return piece.kind == WORD and (
            piece.text in counted or self.stem(piece.text)[0] in counted
        )

    def behind(self, at: int, *kinds: str) -> tuple[Name, int] | None:
        """Return the longest name of these kinds that begins here, and the place behind it."""
        for name in self.names.after.get(self.text(at), ()):
            if name.kind in kinds and self._holds(name, at):
                return name, at + len(name.texts)
        return None

    def ahead(self, end: int, *kinds: str, floor: int = 0) -> tuple[Name, int] | None:
        """Return the longest name of these kinds that ends before this place, and its place."""
        for name in self.names.before.get(self.text(end - 1), ()):
            begin = end - len(name.texts)
            if begin >= floor and self._holds(name, begin):
                return (name, begin) if name.kind in kinds else None
        return None

    def _holds(self, name: Name, at: int) -> bool:
        if at + len(name.texts) > self.end:
            return False
        return all(
            self.pieces[at + step].text == text and (not glued or self.touches(at + step))
            for step, (text, glued) in enumerate(zip(name.texts, name.glued, strict=True))
        )


def line_of(text: str, names: Names) -> Line:
    """Return the pieces of folded text, with words written together cut apart."""
    pieces = pieces_of(text)
    cut: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.kind == WORD and not _known(piece.text, names):
            parts = tuple(_cut(piece, pieces[at - 1], names))
        else:
            parts = (piece,)
        if cut and " " in cut[-1].text and parts[0].text in names.words.scales:
            cut[-1:] = _ungrouped(cut[-1])
        cut += parts
    return Line(tuple(cut), names)


def _known(word: str, names: Names) -> bool:
    return word in names.starters or word in names.words.scales or word in names.after


def _cut(piece: Piece, before: Piece, names: Names) -> Iterator[Piece]:
    """Yield the words of a word: '25kfollowers', '5 jutanya', 'duaratusribu', 'jutaaa'."""
    word = piece.text
    if word not in names.glueable and (at := _behind_scale(piece, before, names)):
        yield from _parts(piece, (word[:at], word[at:]))
    elif word[:2] not in names.openings:
        yield piece
    elif _SHORTEST_FUSED <= len(word) <= _LONGEST_FUSED and names.fused.fullmatch(word):
        yield from _parts(piece, names.part.findall(word))
    elif len(word) >= _DRAWN_OUT and (plain := undrawn(word)) != word and _known(plain, names):
        yield piece._replace(text=plain)
    else:
        yield piece


def _behind_scale(piece: Piece, before: Piece, names: Names) -> int:
    """Return where a scale word at the front of a word behind a number ends, or 0 without one.

    A single letter is a scale only when it is glued to digits and stands before something that
    is counted, '25kfollowers', since '2tone' and '4know' are other words.
    """
    if before.kind != DIGITS and before.text not in names.starters:
        return 0
    shortest = 1 if before.kind == DIGITS and before.end == piece.start else 2
    for at in range(min(len(piece.text) - 1, _LONGEST_SCALE), shortest - 1, -1):
        rest = piece.text[at:]
        if piece.text[:at] in names.words.scales and (
            rest in names.glueable or (at > 1 and rest in names.fillers)
        ):
            return at
    return 0


def _parts(piece: Piece, words: list[str] | tuple[str, ...]) -> Iterator[Piece]:
    start = piece.start
    for word in words:
        yield Piece(WORD, word, start, start + len(word))
        start += len(word)


def _ungrouped(piece: Piece) -> Iterator[Piece]:
    """Yield the groups of '5 500' one by one: before a scale they are two numbers."""
    for part in pieces_of(piece.text.replace(" ", "\n")):
        if part.kind == DIGITS:
            yield part._replace(start=part.start + piece.start, end=part.end + piece.start)
