"""What one order brings, as the user told it: the other side of what a campaign costs."""

from decimal import Decimal

from advisor.money import Rupiah
from advisor.value import Value

WHOLE = Decimal(1)


class Economics(Value):
    """What we were told of an order; None means not said, and rates are fractions.

    `price` is what one order is worth, `margin` the part of it that is kept, `unit_cost` what the
    goods cost the seller, and `gain` what is kept of one order where that was said in rupiah.
    `conversion` is the share of visitors who buy, `click_rate` the share of viewers who click.
    """

    price: Rupiah | None = None
    margin: Decimal | None = None
    unit_cost: Rupiah | None = None
    gain: Rupiah | None = None
    conversion: Decimal | None = None
    click_rate: Decimal | None = None

    def plus(self, later: "Economics") -> "Economics":
        """Return both; what was said later wins, and of ways to tell a gain the newest counts."""
        said = {name: value for name, value in later if value is not None}
        if said.keys() & {"margin", "unit_cost", "gain"}:
            said = {"margin": None, "unit_cost": None, "gain": None} | said
        return Economics(**{**dict(self), **said})

    @property
    def tells_a_gain(self) -> bool:
        """Whether something says what is kept of an order, be it with a price still to come."""
        return not (self.margin is None and self.unit_cost is None and self.gain is None)

    @property
    def kept(self) -> Rupiah | None:
        """What is kept of one order, below 0 when each one loses; None when that is not known.

        >>> Economics(price=Rupiah(amount=85_000), margin=Decimal("0.3")).kept.amount
        25500
        """
        if self.gain is not None:
            return self.gain
        if self.price is None:
            return None
        if self.unit_cost is not None:
            return self.price - self.unit_cost
        return None if self.margin is None else self.price.times(self.margin)
