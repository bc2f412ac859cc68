"""A number as it was typed: where, how much, in what, and how sure."""

from decimal import Decimal

from advisor.reading.text import Span


class Number(Span):
    """A number in a message; `low` = `value` = `high` unless a range was typed.

    The span covers what was read: sign, currency, both ends of a range, percent sign and 'or so',
    but neither the words of a bound before it nor those of a period behind it.

    Attributes:
        value: the amount, for a range its middle; a percentage is a share, 0.03 for 3 %.
        low: the lower end of a range.
        high: the upper end of a range.
        currency: ISO code, None when none was named.
        percent: a percent sign or word was there.
        scaled: a word for a thousand or more was there.
        spelled: it was at least partly in words.
        approximate: 'about', 'or so', a word for tens or hundreds of something.
        bound: "max" or "min" for a ceiling or a floor.
        readings: the value by language where the scale word differs ('1,2 M').
        other: a second reading of the same digits.
        each: typed as a price each: '@1,5jt'.
        per: the word of '10 jt / bulan' and '2jt per reel', as typed but folded.
        factor: what the last scale word is worth, 1 without one.
        low_sure: the lower end is the same in every language ('800k - 1.2M').
    """

    value: Decimal
    low: Decimal
    high: Decimal
    currency: str | None = None
    percent: bool = False
    scaled: bool = False
    spelled: bool = False
    approximate: bool = False
    bound: str | None = None
    readings: tuple[tuple[str, Decimal], ...] = ()
    other: Decimal | None = None
    each: bool = False
    per: str | None = None
    factor: Decimal = Decimal(1)
    low_sure: bool = False

    def read_in(self, language: str | None) -> "Number":
        """Return the number as a speaker of this language means it; the other way is kept.

        An unknown language gets the smallest reading.
        """
        if not self.readings:
            return self
        values = dict(self.readings)
        value = values.get(language or "", min(values.values()))
        other = next((one for one in values.values() if one != value), None)
        return self._as(value, other)

    def at_least_known(self) -> "Number":
        """Return the number with the smallest reading, as counts of people are meant."""
        if not self.readings:
            return self
        return self._as(min(value for _, value in self.readings), None)

    def in_scale_of(self, model: "Number") -> "Number":
        """Return a bare number in the scale of another one.

        In '20jt eh 12 aja' the 12 is 12 million, and so is the 20 of 'awalnya 20 jadi 12jt'.
        Nothing changes when the number has a scale of its own, or the other one has none.
        """
        if self.scaled or self.percent or not model.scaled or not model.value:
            return self
        factor = model.factor
        readings = tuple(
            (code, self.value * factor * value / model.value) for code, value in model.readings
        )
        edges = {name: getattr(self, name) * factor for name in ("value", "low", "high")}
        changes = {"scaled": True, "factor": factor, "readings": readings}
        return Number(**{**dict(self), **edges, **changes})

    def unsigned(self) -> "Number":
        """Return the number without its sign, which in chat is a dash: nobody has less than 0."""
        if self.low >= 0:
            return self
        low, high = sorted((abs(self.low), abs(self.high)))
        return Number(**{**dict(self), "low": low, "high": high, "value": abs(self.value)})

    def _as(self, value: Decimal, other: Decimal | None) -> "Number":
        ratio = value / self.value if self.value else Decimal(1)
        low, high = self.low * ratio, self.high * ratio
        if self.low_sure:
            low, high = self.low, 2 * value - self.low
        changes = {"value": value, "low": low, "high": high, "readings": (), "other": other}
        return Number(**{**dict(self), **changes})
