"""One amount: terms of units times a scale, largest first: '25rb', '1 juta 250 ribu', 'sejuta'."""

from decimal import Decimal
from typing import NamedTuple

from advisor.reading.numbers.digits import MOST_DIGITS
from advisor.reading.numbers.group import Group, group_at
from advisor.reading.numbers.line import Line
from advisor.reading.numbers.pieces import DIGITS, WORD

ONE, HUNDRED, THOUSAND, MILLION = map(Decimal, (1, 100, 1_000, 1_000_000))
_TOO_LARGE = Decimal(10) ** MOST_DIGITS  # beyond this nobody means a figure
_LONG_WORD = 4  # letters of a scale word that is written out
_ROUND = 10
_THREE = 3  # digits that fill the place of the next scale: '75rb500'


class Amount(NamedTuple):
    """An amount read: its lowest and highest value and the place behind it.

    `factor` is the size of its first and largest scale, 1 without one, and `last` that of its
    last one. `factors` holds the factor by language when they differ; the values are then those
    of the smallest. `other` is a second reading of the same digits, `rounded` tells that a word
    said 'or so'.
    """

    low: Decimal
    high: Decimal
    stop: int
    factor: Decimal = ONE
    factors: tuple[tuple[str, int], ...] = ()
    spelled: bool = False
    rounded: bool = False
    other: Decimal | None = None
    last: Decimal = ONE

    def times(self, factor: Decimal, factors: tuple[tuple[str, int], ...] = ()) -> "Amount":
        """Return the amount in another scale."""
        return self._replace(
            low=self.low * factor, high=self.high * factor, factor=factor, factors=factors,
            last=factor,
        )  # fmt: skip


class Scale(NamedTuple):
    """A scale word read, with the place behind it; see `Amount` for the fields."""

    factor: Decimal
    factors: tuple[tuple[str, int], ...]
    rounded: bool
    stop: int


def amount_at(line: Line, at: int) -> Amount | None:
    """Return the amount that begins at this piece, or None."""
    total = _raised(line, _term_at(line, at))
    while total is not None and total.last >= THOUSAND and not total.factors:
        longer = _with_a_part(line, total) or _continued(line, total)
        if longer is None:
            break
        total = longer
    if total is None or total.high >= _TOO_LARGE:
        return None
    return total


def scale_at(line: Line, at: int) -> Scale | None:
    """Return the scale word here, over an 'or so' of its own ('20-an juta'), or None."""
    text = line.text(at)
    if text in line.names.words.scales:
        return _scale(line, text, at, rounded=False)
    stem, rounded = line.stem(text)
    # 'kan' is a particle, not some thousands, unless it is glued to digits.
    if rounded and stem in line.names.words.scales and (len(stem) > 1 or line.touches(at)):
        return _scale(line, stem, at, rounded=True)
    behind = at + 1 if text in ("-", "'") and line.touches(at) else at
    if line.text(behind) in line.names.words.marks.get("about_suffix", ()):
        following = line.text(behind + 1)
        if following in line.names.words.scales:
            return _scale(line, following, behind + 1, rounded=True)
    return None


def _scale(line: Line, word: str, at: int, *, rounded: bool) -> Scale:
    factors = line.names.words.scales[word]
    differ = tuple(factors.items()) if len(set(factors.values())) > 1 else ()
    return Scale(Decimal(min(factors.values())), differ, rounded, at + 1)


def _term_at(line: Line, at: int) -> Amount | None:
    if line.pieces[at].kind not in (DIGITS, WORD):
        return None
    words = line.names.words
    word = line.text(at)
    stem, rounded = line.stem(word)
    if word in words.whole or stem in words.whole:
        value = words.whole.get(word) or words.whole[stem]
        factor = MILLION if value >= MILLION else THOUSAND if value >= THOUSAND else ONE
        other = value * THOUSAND if {word, stem} & words.shorthand else None
        return Amount(value, value, at + 1, factor, spelled=True, last=factor, other=other,
                      rounded=word not in words.whole and rounded)  # fmt: skip
    if word in words.vague:
        return _vague_at(line, at)
    group = group_at(line, at)
    if group is not None:
        return _scaled(line, at, group)
    if word in words.articles:
        return _article_at(line, at)
    return None


def _raised(line: Line, term: Amount | None) -> Amount | None:
    """Return the term times a larger scale behind its own: 'seribu juta', 'a thousand million'."""
    while term is not None and term.factor >= THOUSAND and not term.factors:
        larger = scale_at(line, term.stop)
        if larger is None or larger.factor <= term.factor or larger.factors:
            break
        rounded = term.rounded or larger.rounded
        raised = term.times(larger.factor)
        factor = term.factor * larger.factor
        term = raised._replace(stop=larger.stop, rounded=rounded, factor=factor, last=factor)
    return term


def _vague_at(line: Line, at: int) -> Amount | None:
    """Return the amount of 'tens of millions'; without a scale it says too little."""
    low, high = line.names.words.vague[line.text(at)]
    behind = at + 2 if line.text(at + 1) in line.names.words.joiners else at + 1
    scale = scale_at(line, behind)
    if scale is None:
        return None
    vague = Amount(low, high, scale.stop, spelled=True, rounded=True)
    return vague.times(scale.factor, scale.factors)


def _article_at(line: Line, at: int) -> Amount | None:
    """Return the amount of 'a million' and of 'a dollar'."""
    scale = scale_at(line, at + 1)
    if scale is not None and not scale.rounded:
        one = Amount(ONE, ONE, scale.stop, spelled=True)
        return one.times(scale.factor, scale.factors)
    named = line.behind(at + 1, "currency")
    if named is None or line.pieces[at + 1].kind != WORD or line.pieces[named[1]].kind == DIGITS:
        return None
    return Amount(ONE, ONE, at + 1, spelled=True)


def _scaled(line: Line, at: int, group: Group) -> Amount | None:
    scale = scale_at(line, group.stop)
    if scale is None:
        if not group.alone and not line.behind(group.stop, "percent"):
            return None
        word = line.text(group.stop - 1)
        other = group.value * THOUSAND if word in line.names.words.shorthand else None
        return Amount(group.value, group.value, group.stop, spelled=group.spelled,
                      rounded=group.rounded, other=other)  # fmt: skip
    if scale.factors and line.pieces[scale.stop].kind == DIGITS and line.touches(scale.stop):
        return None  # '50m2' is a room
    amount = Amount(group.value, group.value, scale.stop, spelled=group.spelled,
                    rounded=group.rounded or scale.rounded)  # fmt: skip
    return _either_way(line, at, group, amount.times(scale.factor, scale.factors))


def _either_way(line: Line, at: int, group: Group, amount: Amount) -> Amount:
    """Return the amount of '1,250 juta', which is rather 1.25 than 1,250 million."""
    digits = line.pieces[at].digits
    if digits is None or digits.small is None or group.spelled:
        return amount
    small = digits.small * amount.factor
    if amount.factor < MILLION:
        return amount._replace(other=small)
    return amount._replace(low=small, high=small, other=amount.high)


def _with_a_part(line: Line, total: Amount) -> Amount | None:
    """Return the amount of 'dua juta setengah', the part being of the scale before it."""
    part = line.names.words.parts.get(line.text(total.stop))
    if part is None or scale_at(line, total.stop + 1) is not None:
        return None
    value = total.last * part
    return _sum(total, Amount(value, value, total.stop + 1, spelled=True), value)


def _continued(line: Line, total: Amount) -> Amount | None:
    """Return the amount with one more term, or None when the next one does not belong to it."""
    at = total.stop
    if line.pieces[at].kind == DIGITS and (longer := _with_digits(line, total)):
        return longer
    if line.text(at) in line.names.words.joiners:
        at += 1
    term = _raised(line, _term_at(line, at)) if at < line.end else None
    if term is None or term.factors or term.low != term.high or not 0 < term.high < total.last:
        return None
    if term.last == ONE:
        return _with_units(line, total, term)
    if at > total.stop and not term.spelled:
        return None
    if line.counted(term.stop) and not _written_out(line, total, term):
        return None
    return _sum(total, term, term.high)


def _sum(total: Amount, term: Amount, value: Decimal) -> Amount:
    return total._replace(
        low=total.low + value, high=total.high + value, stop=term.stop, last=term.last,
        rounded=total.rounded or term.rounded, other=None,
    )  # fmt: skip


def _written_out(line: Line, total: Amount, term: Amount) -> bool:
    """Tell whether '1 juta 250 ribu followers' is one number; '3jt 45rb followers' are two."""
    word = line.text(term.stop - 1)
    return term.high * _ROUND >= total.factor and len(word) >= _LONG_WORD


def _with_units(line: Line, total: Amount, term: Amount) -> Amount | None:
    """Return the sum with units that have no scale: 'seribu lima ratus', 'sejuta dua ratus'.

    After a million, speakers who say hundreds that way leave out 'thousand'.
    """
    if not term.spelled or (term.high < HUNDRED and line.counted(term.stop)):
        return None
    said = any(
        line.text(place) in line.names.words.dropping for place in range(total.stop, term.stop)
    )
    if said and total.last >= MILLION and term.high % _ROUND == 0:
        longer = _sum(total, term, term.high * total.last / THOUSAND)
        return longer._replace(other=total.high + term.high)
    return _sum(total, term, term.high)


def _with_digits(line: Line, total: Amount) -> Amount | None:
    """Return the amount of '2jt5' and '5 ribu 500': digits behind a scale are its decimals."""
    at = total.stop
    text = line.text(at)
    if not text.isdigit() or line.pieces[at].digits is None or len(text) > _THREE:
        return None
    glued = line.touches(at)
    following = line.text(at + 1)
    if line.glued_word(at + 1) or scale_at(line, at + 1) or following in line.names.words.times:
        return None
    if not glued and not (len(text) == _THREE and text[0] != "0" and line.ends(at + 1)):
        return None
    decimals = Decimal(f"0.{text}") * total.last
    return total._replace(
        low=total.low + decimals, high=total.high + decimals, stop=at + 1, last=ONE,
        rounded=not (glued and len(text) == _THREE),
    )  # fmt: skip
