"""One pass over the pieces of a message, from left to right, that gathers its numbers."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.reading.lexicon import Lexicon
from advisor.reading.numbers.amount import THOUSAND, Amount
from advisor.reading.numbers.line import Line, line_of
from advisor.reading.numbers.names import names_of
from advisor.reading.numbers.number import Number
from advisor.reading.numbers.pieces import DIGITS, WORD
from advisor.reading.numbers.quantity import Quantity, quantity_at
from advisor.reading.numbers.sides import Marks, marks_around
from advisor.reading.numbers.standing import stands
from advisor.reading.text import Folded


def numbers_in(folded: Folded, lexicon: Lexicon) -> tuple[Number, ...]:
    """Return the numbers of a message in order; blanked stretches are passed over.

    Never raises and takes time in proportion to the length of the message, whatever the text.
    """
    return tuple(_numbers(folded, line_of(folded.text, names_of(lexicon))))


def _numbers(folded: Folded, line: Line) -> Iterator[Number]:
    at = floor = 0
    while at < line.end:
        if not _may_begin(line, at):
            at += 1
        elif idiom := line.behind(at, "idiom"):
            at = floor = idiom[1]
        elif (found := quantity_at(line, at, floor)) is None:
            at += 1
        else:
            at = found.stop
            if stands(line, found, floor):
                marks = marks_around(line, found.begin, found.stop, floor)
                at = floor = marks.stop
                yield _number(folded, line, found, marks)


def _may_begin(line: Line, at: int) -> bool:
    piece = line.pieces[at]
    if piece.kind == DIGITS:
        return True
    starters = line.names.starters
    return piece.kind == WORD and (piece.text in starters or line.stem(piece.text)[0] in starters)


def _number(folded: Folded, line: Line, found: Quantity, marks: Marks) -> Number:
    low, high, ahead, behind = found.low, found.high, found.ahead, found.behind
    sign = -1 if ahead.minus else 1
    span = folded.span(line.pieces[found.begin].start, line.pieces[found.stop - 1].end)
    per = line.behind(found.stop, "per")
    period = line.pieces[per[1]] if per else None
    return Number(
        start=span.start,
        end=span.end,
        value=_plain(sign * (low.low + high.high) / 2),
        low=_plain(sign * low.low),
        high=_plain(sign * high.high),
        currency=found.currency,
        percent=behind.percent,
        scaled=high.factor >= THOUSAND,
        spelled=high.spelled,
        approximate=marks.about or behind.about or low.rounded or high.rounded,
        bound=None if low.high < high.low else marks.bound or behind.bound,
        readings=tuple(_readings(low, high, sign)),
        other=_other(folded, line, found),
        each=ahead.each or line.behind(found.stop, "each_after") is not None,
        per=period.text if period and period.kind == WORD else None,
        factor=high.factor,
        low_sure=bool(high.factors) and not low.factors,
    )


def _readings(low: Amount, high: Amount, sign: int) -> Iterator[tuple[str, Decimal]]:
    """Yield the value by language; a low end without such a scale word keeps its own."""
    for code, factor in high.factors:
        ratio = factor / high.factor
        lowest = low.low * ratio if low.factors else low.low
        yield code, _plain(sign * (lowest + high.high * ratio) / 2)


def _other(folded: Folded, line: Line, found: Quantity) -> Decimal | None:
    """Return the second reading of the digits; a small 'm' after a gap may be a metre."""
    high = found.high
    if high.other is not None or not high.factors or found.currency is not None:
        return None if high.other is None else _plain(high.other)
    at = high.stop - 1
    letter = line.pieces[at]
    typed = folded.original[folded.origins[letter.start]]
    if len(letter.text) > 1 or line.touches(at) or not typed.islower():
        return None
    return _plain(high.high / high.factor)


def _plain(value: Decimal) -> Decimal:
    """Return the value without an exponent and without zeros behind its point."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()
