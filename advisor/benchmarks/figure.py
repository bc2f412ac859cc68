"""A figure as one source states it: the raw material that every band is computed from."""

from decimal import Decimal
from enum import StrEnum

from advisor.value import Value
from advisor.vocabulary import Platform


class FigureKind(StrEnum):
    """What a figure is about."""

    PRICE = "price"
    IMPLIED_PRICE = "implied_price"
    PRICE_ABROAD = "price_abroad"
    ENGAGEMENT = "engagement"
    LOW_MARK = "low_mark"
    HIGH_MARK = "high_mark"
    REACH = "reach"
    CPM = "cpm"
    CPE = "cpe"
    FORMAT = "format"
    ADDON = "addon"
    NICHE = "niche"
    NICHE_ENGAGEMENT = "niche_engagement"
    REAL_FOLLOWERS = "real_followers"
    SHARE = "share"
    TAX = "tax"
    EXCHANGE = "exchange"


class Unit(StrEnum):
    """How the number of a figure is to be read; what it is a share of is in `of`."""

    MONEY = "money"
    PERCENT = "percent"
    PERCENT_ADDED = "percent_added"
    PERCENT_OFF = "percent_off"
    PERCENT_OF = "percent_of"
    TIMES = "times"


class Edge(StrEnum):
    """A point of a figure's range; the middle is the geometric one."""

    LOW = "low"
    MIDDLE = "middle"
    MEAN = "mean"
    HIGH = "high"


def point_of(low: Decimal, high: Decimal, edge: Edge) -> Decimal:
    """Return a point of a range.

    >>> [str(point_of(Decimal(4), Decimal(9), edge)) for edge in Edge]
    ['4', '6', '6.5', '9']
    """
    match edge:
        case Edge.LOW:
            return low
        case Edge.HIGH:
            return high
        case Edge.MIDDLE:
            return low if low == high else (low * high).sqrt()
        case Edge.MEAN:
            return (low + high) / 2


class SourcedFigure(Value):
    """What one source states: a range, or one value with `low` equal to `high`.

    None means that the source leaves it open or does not say. Followers are the source's own
    bounds, `tier` is its own word for them. `own` figures come from whoever runs the bot.
    """

    id: str
    source: str
    kind: FigureKind
    unit: Unit
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    of: str | None = None
    platform: Platform | None = None
    format: str | None = None
    about: str | None = None
    tier: str | None = None
    followers_from: int | None = None
    followers_to: int | None = None
    year: int | None = None
    grade: str
    country: str
    own: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether the source gives both ends."""
        return self.low is not None and self.high is not None

    def at(self, edge: Edge) -> Decimal | None:
        """Return a point of the range; one end alone is its own middle, and has no other end."""
        low = self.high if self.low is None else self.low
        high = self.low if self.high is None else self.high
        if low is None or high is None:
            return None
        return {Edge.LOW: self.low, Edge.HIGH: self.high}.get(edge, point_of(low, high, edge))
