"""Whether a quantity stands free enough to be one: '3d', 'covid-19' and '24/7' hold no number."""

from advisor.reading.numbers.amount import HUNDRED
from advisor.reading.numbers.line import Line
from advisor.reading.numbers.pieces import DIGITS, WORD
from advisor.reading.numbers.quantity import Quantity

_YEARS = range(1900, 2101)


def stands(line: Line, found: Quantity, floor: int) -> bool:
    """Tell whether this is a number rather than a piece of a name, a date or a pronoun.

    `floor` is the place behind the number before, to which this one may be glued: '1jt2reel'.
    """
    return (
        (0 < floor == found.begin or _free_before(line, found))
        and _free_behind(line, found)
        and not _is_label(line, found)
        and not _is_pronoun(line, found)
    )


def _free_before(line: Line, found: Quantity) -> bool:
    begin = found.begin
    if not line.touches(begin):
        return True
    before, word = line.text(begin - 1), line.pieces[begin - 1].kind == WORD
    if before == "_":
        return False
    if word:
        marked = line.ahead(begin, "about", "max", "min") is not None
        return marked or (not found.bare and before in line.names.cues)
    if before in ("-", "/") and line.touches(begin - 1) and begin > 1:
        return not found.bare or line.counted(found.stop)
    return True


def _free_behind(line: Line, found: Quantity) -> bool:
    stop = found.stop
    if not line.touches(stop):
        return True
    text, piece = line.text(stop), line.pieces[stop]
    if text == "_":
        return False
    if piece.kind == WORD and line.pieces[stop - 1].kind == DIGITS:
        return _may_follow(line, stop)
    if text in ("-", "/") and line.touches(stop + 1) and found.bare:
        following = line.pieces[stop + 1]
        if following.kind == DIGITS:
            return False
        return following.kind != WORD or text == "/" or _may_follow(line, stop + 1)
    return True


def _may_follow(line: Line, at: int) -> bool:
    return line.counted(at) or line.text(at) in line.names.glueable


def _is_label(line: Line, found: Quantity) -> bool:
    """Tell whether this is the number of a day, a year, an hour, a page."""
    value = found.high.high
    if not found.bare or not (value <= HUNDRED or int(value) in _YEARS):
        return False
    if line.behind(found.stop, "label_after"):
        return True
    begin = found.begin
    at = begin - 1 if line.text(begin - 1) in (":", ".", "-") else begin
    return line.ahead(at, "label") is not None and not line.counted(found.stop)


def _is_pronoun(line: Line, found: Quantity) -> bool:
    """Tell whether 'one' stands for a thing: nothing counted follows, and more was said."""
    if not found.bare or found.ahead.minus or found.stop != found.begin + 1:
        return False
    if line.text(found.begin) not in line.names.words.lone or line.counted(found.stop):
        return False
    return found.begin > 0 or not (found.stop >= line.end or line.ends(found.stop))
