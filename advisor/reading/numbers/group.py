"""The units of one term, in words or digits, before its scale: 'two hundred and fifty', '1,5'.

Words are heard one after another, as a listener hears them: each either continues what was said
so far or ends it.
"""

from decimal import Decimal
from typing import NamedTuple

from advisor.reading.number_words import NumberWords
from advisor.reading.numbers.digits import MOST_DIGITS
from advisor.reading.numbers.line import Line
from advisor.reading.numbers.pieces import DIGITS

_TEN, _TWENTY, _HUNDRED = 10, 20, 100


class Group(NamedTuple):
    """Units read: their value and the place behind them.

    `alone` tells that they mean something without a scale, `spelled` that words were there,
    `rounded` that a word said 'or so', `dropped` that hundreds were said in the way in which
    'thousand' is left out.
    """

    value: Decimal
    stop: int
    alone: bool = True
    spelled: bool = True
    rounded: bool = False
    dropped: bool = False


def group_at(line: Line, at: int) -> Group | None:
    """Return the units that begin here, or None."""
    words = line.names.words
    heard = _Heard(words)
    current = at
    digits = line.pieces[at].digits
    if digits is not None:
        heard.addends.append(digits.value)
        heard.counted = True
        current += 1
    elif line.text(at) in words.articles:
        current += 1
    while (following := _step(line, current, heard)) is not None:
        current = following
    if not heard.addends:
        return None
    if heard.share is not None:
        heard.addends = [heard.value * heard.share]
    return Group(heard.value, current, heard.alone, digits is None or current > at + 1,
                 heard.rounded, heard.dropped)  # fmt: skip


class _Heard:
    """What was heard of a group so far."""

    def __init__(self, words: NumberWords) -> None:
        self.words = words
        self.addends: list[Decimal] = []
        self.share: Decimal | None = None
        self.alone = True
        self.closed = False
        self.counted = False  # digits so far: '322 hundred' is as good as '3 hundred'
        self.rounded = False
        self.dropped = False

    @property
    def value(self) -> Decimal:
        return sum(self.addends, Decimal(0))

    def hear(self, word: str) -> bool:
        """Take in a word; False when it does not continue the group."""
        words = self.words
        if word in words.units:
            return self._add(words.units[word], word)
        if word in words.teens and self.addends and self.addends[-1] < _TEN:
            self.addends[-1] += 10
        elif word in words.times:
            return self._multiply(words.times[word], word)
        elif word in words.parts:
            self.alone = bool(self.addends)
            self.addends.append(words.parts[word])
            self.closed = True
        elif word in words.shares and self.addends:
            self.share, self.alone, self.closed = words.shares[word], False, True
        else:
            return False
        return True

    def _add(self, value: Decimal, word: str) -> bool:
        last = self.addends[-1] if self.addends else None
        if self._counts_hundreds(value):
            self.addends[-1] *= _HUNDRED  # 'one twenty five' is said for 125
        elif last is not None:
            tens = _TWENTY <= last < _HUNDRED and last % _TEN == 0 and 0 < value < _TEN
            hundreds = last >= _HUNDRED and last % _HUNDRED == 0 and value < _HUNDRED
            if not tens and not hundreds:
                return False
        self.addends.append(value)
        self.dropped = self.dropped or word in self.words.dropping
        return True

    def _counts_hundreds(self, value: Decimal) -> bool:
        alone = len(self.addends) == 1 and not self.counted and 0 < self.addends[0] < _TEN
        return alone and _TWENTY <= value < _HUNDRED

    def _multiply(self, factor: Decimal, word: str) -> bool:
        multiplied = bool(self.addends) and (self.addends[-1] < factor or self.counted)
        if len(self.addends) > 1 and self.addends[-2] <= self.addends[-1] * factor:
            return False
        if not multiplied and (self.addends or factor <= _TEN):
            return False
        last = self.addends.pop() if multiplied else Decimal(1)
        self.addends.append(last * factor)
        self.counted = False
        self.dropped = self.dropped or word in self.words.dropping
        return True


def _step(line: Line, current: int, heard: _Heard) -> int | None:
    """Hear what stands here and return the place behind it, or None when the group ends."""
    if current >= line.end:
        return None
    if heard.closed:
        return None if heard.alone or heard.share else _hear_what_is_halved(line, current, heard)
    if not _begins_anew(line, current, heard) and heard.hear(line.text(current)):
        return current + 1
    ways = (_hear_fraction, _hear_rounded, _hear_hyphened, _hear_joined, _hear_more_digits)
    places = (way(line, current, heard) for way in ways)
    return next((place for place in places if place is not None), None)


def _begins_anew(line: Line, current: int, heard: _Heard) -> bool:
    """Tell whether a second amount begins here: 'dua ratus' in 'seratus dua ratus ribu'."""
    words = line.names.words
    unit, times = words.units.get(line.text(current)), words.times.get(line.text(current + 1))
    if unit is None or times is None or not heard.addends:
        return False
    return heard.addends[-1] <= unit * times


def _hear_rounded(line: Line, current: int, heard: _Heard) -> int | None:
    """Hear 'puluhan' of 'dua puluhan', which ends the group."""
    stem, rounded = line.stem(line.text(current))
    if not rounded or not _rounds(stem, line.names.words) or not heard.hear(stem):
        return None
    heard.rounded, heard.closed = True, True
    return current + 1


def _rounds(stem: str, words: NumberWords) -> bool:
    """Tell whether 'or so' may be glued to this word: to tens and more, never to 'one'."""
    return stem in words.times or stem in words.teens or words.units.get(stem, 0) >= _TEN


def _hear_hyphened(line: Line, current: int, heard: _Heard) -> int | None:
    """Hear 'two' of 'fifty-two'; in 'fifty-two hundred' the hyphen parts two numbers."""
    words, unit = line.names.words, line.text(current + 1)
    if line.text(current) != "-" or not heard.addends or heard.addends[-1] < _TWENTY:
        return None
    spaced = line.touches(current) != line.touches(current + 1)
    if spaced or not words.units.get(unit, _TEN) < _TEN:
        return None
    follows = line.text(current + 2)
    if follows in words.times or follows in words.teens or not heard.hear(unit):
        return None
    return current + 2


def _hear_joined(line: Line, current: int, heard: _Heard) -> int | None:
    """Hear what follows 'and' or 'and a', if it continues the group."""
    words = line.names.words
    if line.text(current) not in words.joiners or not heard.addends:
        return None
    behind = current + 1
    if line.text(behind) in words.joiners:
        behind += 1
    text = line.text(behind)
    continues = text in words.parts or text in words.times or heard.addends[-1] >= _HUNDRED
    return behind + 1 if continues and heard.hear(text) else None


def _hear_what_is_halved(line: Line, current: int, heard: _Heard) -> int | None:
    """Hear what follows 'half' before its scale: the article of 'half a million', a dozen."""
    words, text = line.names.words, line.text(current)
    following = line.text(current + 1)
    wholes = (words.times, words.scales, words.marks.get("percent", ()))
    if text in words.articles and any(following in one for one in wholes):
        return current + 1
    if text not in words.times:
        return None
    heard.addends = [heard.value * words.times[text]]
    heard.alone = True
    return current + 1


def _hear_more_digits(line: Line, current: int, heard: _Heard) -> int | None:
    """Hear '50' of '2 hundred 50 thousand': digits continue hundreds only before a scale."""
    piece = line.pieces[current]
    if piece.kind != DIGITS or piece.digits is None or not heard.addends:
        return None
    last, value = heard.addends[-1], piece.digits.value
    if last < _HUNDRED or last % _HUNDRED or value >= _HUNDRED or not heard.dropped:
        return None
    if line.text(current + 1) not in line.names.words.scales:
        return None
    heard.addends.append(value)
    heard.closed = True
    return current + 1


def _hear_fraction(line: Line, current: int, heard: _Heard) -> int | None:
    """Hear the word for the decimal point and what follows: 'zero three', 'seventy-one', '5'."""
    if line.text(current) not in line.names.words.points:
        return None
    decimals, behind = _decimals_at(line, current + 1)
    if not decimals or len(decimals) > MOST_DIGITS:
        return None
    heard.addends = [heard.value + Decimal(f"0.{decimals}")]
    heard.closed = True
    return behind


def _decimals_at(line: Line, at: int) -> tuple[str, int]:
    """Return the digits said or typed one after another here, and the place behind them."""
    if at < line.end and line.pieces[at].digits and line.text(at).isdigit():
        return line.text(at), at + 1
    units, said, tens = line.names.words.units, "", False
    while (value := units.get(line.text(at))) is not None:
        said = f"{said[:-1]}{value}" if tens and value < _TEN else f"{said}{value}"
        tens = _TWENTY <= value < _HUNDRED
        hyphened = tens and line.text(at + 1) == "-" and line.text(at + 2) in units
        at += 2 if hyphened else 1
    return said, at
