"""A quoted fee checked: where it lies, what it costs by the person, and what to offer instead."""

from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from advisor.addons import Addon
from advisor.benchmarks import default_book
from advisor.creator import Creator
from advisor.data import table
from advisor.figures import Figure
from advisor.money import Rupiah, RupiahRange, rounded
from advisor.value import Value
from advisor.vocabulary import Verdict

THOUSAND = 1_000


class Lever(StrEnum):
    """What can be given or taken instead of money."""

    FEWER_REVISIONS = "fewer_revisions"
    BUNDLE = "bundle"
    SHORTER_EXCLUSIVITY = "shorter_exclusivity"
    NO_USAGE = "no_usage"
    PRODUCT = "product"
    MORE_TIME = "more_time"
    EXTRA_STORY = "extra_story"
    DROP = "drop"


class Trade(Value):
    """A lever with what it is worth: the share that having or giving it adds to a fee.

    Below nothing where it takes away; None where no source has a number. `addon` is what is given
    up, where we know that it is part of the deal, and `saves` by how much one deliverable then
    costs less.
    """

    lever: Lever
    addon: Addon | None = None
    saves: Rupiah | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    sources: tuple[str, ...] = ()


class UnitCost(Value):
    """What a fee comes to by the person: a thousand people reached, and one engagement.

    `usual_thousand` and `usual_engagement` are what the usual fee of the size comes to at its
    usual performance.
    """

    thousand: Rupiah | None = None
    usual_thousand: Rupiah | None = None
    engagement: Rupiah | None = None
    usual_engagement: Rupiah | None = None


class Ladder(Value):
    """What to offer for all that a quote pays for: open, aim, stop; never above the quote."""

    open: Rupiah
    target: Rupiah
    stop: Rupiah


class Counter(Value):
    """How to answer a quote; without a ladder the fee is fine, and only its contents are open.

    `far` tells that even the opening is far below what was asked, so that it wants kind words.
    `trades` are in the order in which to offer them.
    """

    ladder: Ladder | None
    far: bool = False
    trades: tuple[Trade, ...]
    assumption: str


class Performance(NamedTuple):
    """What one post brings: people and engagements, of this creator and as usual for the size."""

    reach: Figure | None
    engagements: Figure | None
    usual_reach: Figure | None
    usual_engagements: Figure | None


# What the book calls the extra that a lever gives up, or the bundle it makes.
_EXTRAS = {
    Lever.NO_USAGE: "usage_rights",
    Lever.SHORTER_EXCLUSIVITY: "exclusivity",
    Lever.MORE_TIME: "rush",
    Lever.BUNDLE: "bundle",
}
# What a creator may charge for on top.
CHARGEABLE = (Lever.NO_USAGE, Lever.SHORTER_EXCLUSIVITY, Lever.MORE_TIME)
_FOR_LESS = (
    Lever.FEWER_REVISIONS,
    Lever.NO_USAGE,
    Lever.SHORTER_EXCLUSIVITY,
    Lever.BUNDLE,
    Lever.MORE_TIME,
    Lever.PRODUCT,
)
_FOR_MORE = (Lever.EXTRA_STORY, Lever.BUNDLE, Lever.PRODUCT)


def verdict_on(fee: Rupiah, usual: RupiahRange, highest_seen: Rupiah) -> Verdict:
    """Return where a fee for one post lies against what is usual, and what anybody published."""
    if fee < usual.low:
        return Verdict.BELOW
    if fee <= usual.high:
        return Verdict.INSIDE
    return Verdict.ABOVE if fee <= highest_seen else Verdict.BEYOND


def is_dear(fee: Rupiah, usual: RupiahRange) -> bool:
    """Tell whether a fee is in the dearest part of the usual range, though still inside it."""
    dear = Decimal(table("creators")["dear"]["from"])
    return _along(usual, dear) < fee.amount <= usual.high.amount


def counter_to(
    fee: Rupiah,
    usual: RupiahRange,
    creator: Creator,
    dropped: tuple[Trade, ...] = (),
) -> Counter:
    """Return what to offer to somebody who asks this fee for each of some posts.

    The steps depend on the usual range and not on how much was asked, so that asking more gets
    nobody more; only the opening keeps a polite distance to it. `dropped` are the add-ons
    that may be given up, dearest first.
    """
    posts = creator.posts
    assumption = str(table("creators")["ladder"]["assumption"])
    if fee <= usual.typical:
        return Counter(
            ladder=None, trades=trades_of(untold(_FOR_MORE, creator)), assumption=assumption
        )
    row = table("creators")["ladder"]
    third = min(_along(usual, Decimal(row["open"])), Decimal(usual.typical.amount))
    halfway = (third * usual.typical.amount).sqrt()
    polite = fee.amount * Decimal(row["polite"])
    stop = max(_along(usual, Decimal(row["stop"])), Decimal(usual.typical.amount))
    steps = (min(max(polite, third), halfway), Decimal(usual.typical.amount), stop)
    opening, target, last = (min(rounded(step * posts), fee.times(posts)) for step in steps)
    if opening == target:  # a narrow range: open at its very bottom
        opening = min(rounded(Decimal(usual.low.amount) * posts), target)
    ladder = Ladder(open=opening, target=target, stop=last)
    far = opening.amount < polite * posts
    trades = (*dropped, *trades_of(untold(_FOR_LESS, creator)))
    return Counter(ladder=ladder, far=far, trades=trades, assumption=assumption)


def untold(levers: tuple[Lever, ...], creator: Creator) -> tuple[Lever, ...]:
    """Return the levers without those about add-ons that we were told are in or out."""
    told = {addon.family for addon in (*creator.addons, *creator.excluded)}
    return tuple(lever for lever in levers if _EXTRAS.get(lever) not in told)


@cache
def trades_of(levers: tuple[Lever, ...]) -> tuple[Trade, ...]:
    """Return the levers with what each is worth by the benchmark book."""
    lines = {factor.line.id: factor.line for factor in default_book().factors}
    found = ((lever, lines.get(_EXTRAS.get(lever, ""))) for lever in levers)
    return tuple(
        Trade(lever=lever, low=line.low - 1, high=line.high - 1, sources=line.sources)
        if line
        else Trade(lever=lever)
        for lever, line in found
    )


def unit_cost(fee: Rupiah, usual_fee: Rupiah, brings: Performance) -> UnitCost:
    """Return what the fee and the usual fee come to by the person and by the engagement."""
    return UnitCost(
        thousand=_share(fee, brings.reach, THOUSAND),
        usual_thousand=_share(usual_fee, brings.usual_reach, THOUSAND),
        engagement=_share(fee, brings.engagements, 1),
        usual_engagement=_share(usual_fee, brings.usual_engagements, 1),
    )


def rate_card(usual: RupiahRange) -> Ladder:
    """Return the range from the other chair: the floor, the usual fee, and what to write down.

    What to write leaves room to be talked down to the usual fee.
    """
    row = table("creators")["ladder"]
    return Ladder(
        open=rounded(min(_along(usual, Decimal(row["open"])), Decimal(usual.typical.amount))),
        target=rounded(Decimal(usual.typical.amount)),
        stop=rounded(max(_along(usual, Decimal(row["stop"])), Decimal(usual.typical.amount))),
    )


def _share(fee: Rupiah, of: Figure | None, times: int) -> Rupiah | None:
    if of is None or of.typical < 1:
        return None
    return fee.times(times / of.typical)


@lru_cache(maxsize=512)
def _along(usual: RupiahRange, part: Decimal) -> Decimal:
    """Return the amount this part of the way through a range, on a log scale."""
    low, high = Decimal(max(1, usual.low.amount)), Decimal(max(1, usual.high.amount))
    return low * (high / low) ** part
