"""What stands right beside an amount and belongs to it: currency, sign, percent, 'or so'."""

from typing import NamedTuple

from advisor.reading.numbers.line import Line
from advisor.reading.numbers.pieces import DIGITS, WORD

_SHORT_NAME = 3  # letters of a code or sign; longer names are said behind an amount
_WORDS_OFF = 3  # how far before a number its bound may stand: 'maks budget kami 20jt'


class Ahead(NamedTuple):
    """What stands before an amount, and the first piece of it."""

    begin: int
    currency: str | None = None
    minus: bool = False
    each: bool = False


class Behind(NamedTuple):
    """What stands behind an amount, and the place behind all of it."""

    stop: int
    currency: str | None = None
    percent: bool = False
    about: bool = False
    bound: str | None = None


def ahead_of(line: Line, at: int, floor: int, *, scaled: bool) -> Ahead:
    """Return the currency, the sign and the at-sign before the amount at this piece."""
    begin, currency, minus = at, None, False
    colon = begin - 1 if line.text(begin - 1) in (":", ".") else begin
    named = line.ahead(begin, "currency", floor=floor) or (
        line.ahead(colon, "currency", floor=floor) if colon < begin else None
    )
    if named is not None:
        begin, currency = named[1], named[0].id
    if signed := line.ahead(begin, "minus", floor=floor):
        begin, minus = signed[1], True
    elif line.text(begin - 1) == "-" and line.touches(begin) and (begin - 1 > floor or not floor):
        minus = _is_sign(line, begin - 1, scaled=scaled or currency is not None)
        begin -= minus
    each = line.ahead(begin, "each", floor=floor)
    return Ahead(each[1] if each else begin, currency, minus, each is not None)


def _is_sign(line: Line, at: int, *, scaled: bool) -> bool:
    """Tell whether a dash glued to a number is its sign; in front of sums it is a bullet."""
    before = line.text(at - 1)
    if before in ("", "("):
        return before == "(" or all(piece.text != "\n" for piece in line.pieces)
    return not scaled and before != "\n" and not line.touches(at)


def behind(line: Line, stop: int, *, spelled: bool, named: bool) -> Behind:
    """Return what stands behind an amount that ends here; `named` tells of a currency before."""
    currency, stop = _currency_behind(line, stop, spelled=spelled, named=named)
    percent = line.behind(stop, "percent")
    if percent is not None:
        stop = percent[1]
    tail = _tail(line, stop)
    return tail._replace(currency=currency, percent=percent is not None)


def _currency_behind(
    line: Line, stop: int, *, spelled: bool, named: bool
) -> tuple[str | None, int]:
    at = stop
    if spelled and line.text(at) == "-" and line.touches(at) and line.touches(at + 1):
        at += 1  # 'a one-yen bid'
    found = line.behind(at, "currency")
    if found is None:
        return None, stop
    name, after = found
    if line.pieces[after].kind == DIGITS and len(name.texts[0]) <= _SHORT_NAME:
        glued = line.touches(at) and not line.touches(after)
        mine = not named and (glued or line.behind(after + 1, "currency", "cents") is not None)
        return (name.id, after) if mine else (None, stop)
    return name.id, after


def _tail(line: Line, stop: int) -> Behind:
    """Return ',-', '+' and 'or so' glued behind an amount."""
    text = line.text(stop)
    if text in (",", ".") and line.text(stop + 1) == "-" and line.touches(stop + 1):
        after = stop + 3 if line.text(stop + 2) == "-" and line.touches(stop + 2) else stop + 2
        return Behind(stop) if line.pieces[after].kind == DIGITS else Behind(after)
    if text == "+" and line.touches(stop) and line.pieces[stop + 1].kind != DIGITS:
        return Behind(stop + 1, about=True, bound="min")
    dashed = stop + 1 if text in ("-", "'") and line.touches(stop) else stop
    if found := line.behind(dashed, "about_suffix"):
        return Behind(found[1], about=True)
    return Behind(stop)


class Marks(NamedTuple):
    """The bound and 'about' around a number, and the place behind those that follow it."""

    stop: int
    about: bool = False
    bound: str | None = None


def marks_around(line: Line, begin: int, stop: int, floor: int) -> Marks:
    """Return what the words around a number say of it: 'about', 'at most', 'at least'."""
    kind = _kind_before(line, begin, floor)
    after = _mark_behind(line, stop)
    kinds = {kind, after[0] if after else None}
    bound = next((one for one in ("max", "min") if one in kinds or f"{one}_after" in kinds), None)
    about = "about" in kinds or "about_after" in kinds
    return Marks(after[1] if after else stop, about, bound)


def _kind_before(line: Line, begin: int, floor: int) -> str | None:
    at = begin - 1 if line.text(begin - 1) in (":", ".", "=", "(") and begin > floor else begin
    if near := line.ahead(at, "about", "max", "min", floor=floor):
        return near[0].kind
    for off in range(1, _WORDS_OFF + 1):
        place = at - off
        if place <= floor or line.pieces[place].kind != WORD:
            return None
        far = line.ahead(place, "about", "max", "min", floor=floor)
        if far is not None:
            return far[0].kind if far[0].far else None
    return None


def _mark_behind(line: Line, stop: int) -> tuple[str, int] | None:
    found = line.behind(stop, "about_after", "max_after", "min_after")
    if found is None:
        return None
    name, after = found
    if name.id in line.names.before and _before_the_next(line, after):
        return None
    if len(name.texts) == 1 and not (line.ends(after) or line.counted(after) or name.far):
        return None
    return name.kind, after


def _before_the_next(line: Line, at: int) -> bool:
    """Tell whether a number follows within a few words, so that the mark is rather its."""
    for place in range(at, min(at + _WORDS_OFF, line.end)):
        piece = line.pieces[place]
        if piece.kind == DIGITS or piece.text in line.names.words.units:
            return True
        if piece.kind != WORD and piece.text not in ("@", ":"):
            return False
    return False
