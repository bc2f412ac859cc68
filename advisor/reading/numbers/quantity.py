"""An amount with its sides, or two of them as one range: '@1-1,5jt', 'Rp1000 sampai Rp10000'."""

from typing import NamedTuple

from advisor.reading.numbers.amount import HUNDRED, ONE, Amount, amount_at
from advisor.reading.numbers.ends import Joint, ends_of, vulgar
from advisor.reading.numbers.line import Line
from advisor.reading.numbers.sides import Ahead, Behind, ahead_of, behind


class Quantity(NamedTuple):
    """Pieces `begin` to `stop`: the ends, the same for a single amount, and their sides."""

    begin: int
    stop: int
    low: Amount
    high: Amount
    ahead: Ahead
    behind: Behind

    @property
    def currency(self) -> str | None:
        """The ISO code that was named."""
        return self.ahead.currency or self.behind.currency

    @property
    def bare(self) -> bool:
        """Tell whether nothing says what kind of number this is."""
        scaled = self.high.factor > ONE
        return not (scaled or self.currency or self.behind.percent or self.ahead.each)


def quantity_at(line: Line, at: int, floor: int) -> Quantity | None:
    """Return the quantity whose amount begins at this piece, or None."""
    amount = amount_at(line, at)
    if amount is None:
        return None
    ahead = ahead_of(line, at, floor, scaled=amount.factor > ONE)
    named = ahead.currency is not None
    first = behind(line, amount.stop, spelled=amount.spelled, named=named)
    if first.percent:
        amount = _share(line, at, amount)
    single = Quantity(ahead.begin, first.stop, amount, amount, ahead, first)
    return (
        _fraction(line, single)
        or _with_cents(line, single)
        or _range(line, single, floor)
        or single
    )


def _share(line: Line, at: int, amount: Amount) -> Amount:
    """Return a percentage as a share; '1,250 %' is rather 1.25 %."""
    digits = line.pieces[at].digits
    value = amount.high
    if digits is not None and digits.small is not None and amount.factor == ONE:
        value = digits.small
    return amount._replace(low=value / 100, high=value / 100, other=None)


def _fraction(line: Line, first: Quantity) -> Quantity | None:
    """Return '1/2 juta' and '2/3 juta'; other digits with a slash are dates and ratings."""
    slash = first.stop
    if line.text(slash) != "/" or not line.touches(slash) or not line.touches(slash + 1):
        return None
    second = amount_at(line, slash + 1)
    if second is None or second.factor == ONE:
        return None
    part = vulgar(first.low, second)
    ends = (part, part) if part else ends_of(first.low, second, Joint(choice=True))
    if ends is None:
        return None
    after = behind(line, second.stop, spelled=False, named=first.currency is not None)
    return first._replace(stop=after.stop, low=ends[0], high=ends[1], behind=after)


def _with_cents(line: Line, first: Quantity) -> Quantity | None:
    """Return '20 dollars and 43 cents' as one sum."""
    if first.currency is None:
        return None
    joined = line.text(first.stop) in line.names.words.joiners
    cents = amount_at(line, first.stop + joined) if first.stop + joined < line.end else None
    named = cents and line.behind(cents.stop, "cents")
    if cents is None or not named or cents.high >= HUNDRED:
        return None
    low, stop = first.low, named[1]
    amount = low._replace(low=low.low + cents.low / 100, high=low.high + cents.high / 100)
    return first._replace(stop=stop, low=amount, high=amount)


def _range(line: Line, first: Quantity, floor: int) -> Quantity | None:
    joint = _joint_at(line, first, floor)
    if joint is None:
        return None
    begin, at, joined = joint
    named = line.behind(at, "currency")
    start = named[1] if named else at
    second = amount_at(line, start) if start < line.end else None
    if second is None:
        return None
    currency = named[0].id if named else first.currency
    after = behind(line, second.stop, spelled=second.spelled, named=currency is not None)
    if len({first.currency, currency, after.currency} - {None}) > 1:
        return None
    if after.percent:
        second = _share(line, start, second)
        low = first.low if first.behind.percent else _share(line, at, first.low)
    elif first.behind.percent:
        return None
    else:
        low = _in_hundreds(line, first.low, start, second)
    ends = ends_of(low, second, joined._replace(counted=line.counted(after.stop)))
    if ends is None:
        return None
    ahead = first.ahead._replace(begin=begin, currency=currency, minus=False)
    about = after.about or first.behind.about
    return Quantity(begin, after.stop, *ends, ahead, after._replace(about=about))


def _in_hundreds(line: Line, first: Amount, start: int, second: Amount) -> Amount:
    """Return 'lima' of 'lima sampai tujuh ratus ribu', which is five hundred as well."""
    times = line.names.words.times.get(line.text(start + 1))
    if times is None or second.stop != start + 3 or first.high >= times or first.factor != ONE:
        return first
    return first.times(times)._replace(factor=ONE, last=ONE)


def _joint_at(line: Line, first: Quantity, floor: int) -> tuple[int, int, Joint] | None:
    """Return where the range begins, where its second amount may stand, and the joint."""
    between = line.ahead(first.begin, "between", floor=floor)
    if between and (found := line.behind(first.stop, "and")):
        return between[1], found[1], Joint()
    found = line.behind(first.stop, "range", "choice")
    if found is None:
        silent = Joint(choice=True, silent=True)
        return (first.begin, first.stop, silent) if _counts_on(line, first) else None
    name, at = found
    dash = not name.texts[0].isalpha() and len(name.texts) == 1
    tight = dash and line.touches(first.stop) and line.touches(at)
    return first.begin, at, Joint(choice=name.kind == "choice", tight=tight, dash=dash)


def _counts_on(line: Line, first: Quantity) -> bool:
    """Tell whether one more amount follows at once: 'dua tiga juta' is two or three million."""
    following = line.text(first.stop)
    return first.high.spelled and first.bare and following in line.names.words.units
