"""Break-even: how many orders pay a campaign back, and what that asks of the people it reaches.

Nothing here is a benchmark of ours but fees and reach: what an order brings is what the user told,
and whether so many will buy is for them to judge. Nobody publishes Indonesian rates for it.
"""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from typing import Literal

from advisor.assessment import assess
from advisor.brief import Brief
from advisor.creator import Creator
from advisor.crew import size_of
from advisor.economics import Economics
from advisor.errors import MikromakroError
from advisor.figures import Figure
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.recommendation import recommend
from advisor.value import Value
from advisor.vocabulary import Basis, Goal, Intent, Missing, Platform, Tier

THOUSAND = Decimal(1000)
TENTH = Decimal("0.1")
SIZES = (Tier.NANO, Tier.MICRO, Tier.MACRO)


class Bar(Value):
    """The orders that pay for one post of a creator of a size, at the usual fee."""

    tier: Tier
    fee: Rupiah
    orders: int


class Buyers(Value):
    """How many of a thousand people reached have to order, to one decimal.

    `few` when many are reached, `many` when few are. `possible` is false when more orders are
    needed than people are reached even then.
    """

    few: Decimal
    typical: Decimal
    many: Decimal
    possible: bool


class BreakEven(Value):
    """How many orders pay `cost` back when each one keeps `kept` rupiah.

    `cost` is None when nobody told what is to be paid back: then only `bars` tell. `orders` is
    None then, and when an order keeps nothing, for no number is enough. `basis` tells whether
    the cost was told or is our benchmark fee. `creator` is set when it is the fee of one, else
    the cost is a campaign's budget. `clicks` and `people` are what the told rates of buying and
    clicking ask for.
    """

    kind: Literal["break_even"] = "break_even"
    economics: Economics
    kept: Rupiah
    cost: Rupiah | None = None
    basis: Basis = Basis.TOLD
    brief: Brief = Brief()
    creator: Creator | None = None
    platform: Platform
    orders: int | None = None
    revenue: Rupiah | None = None
    reach: Figure | None = None
    buyers: Buyers | None = None
    clicks: int | None = None
    people: int | None = None
    bars: tuple[Bar, ...] = ()
    sources: tuple[str, ...] = ()


def paid_back(facts: Facts, notes: Notes, today: date) -> BreakEven | Missing | None:
    """Return the break-even a message asks for, what is missing for it, or None: it asks for none.

    `notes` are those after the message.
    """
    creator = _creator_meant(facts, notes)
    if not _is_asked(facts, notes, creator):
        return None
    known = notes.economics
    if known.kept is None:
        told = known.price is not None and not known.tells_a_gain
        return Missing.MARGIN if told else Missing.PRICE
    if creator is not None:
        return break_even_of_creator(known, creator)
    return break_even_of_campaign(known, notes.brief, today)


def _is_asked(facts: Facts, notes: Notes, creator: Creator | None) -> bool:
    told = facts.economics != Economics()
    at_hand = creator is not None or _money(notes.brief) is not None
    if facts.breaks_even:
        # 'Balik modal berapa order?' means ours, 'balik modal ga sih?' anybody's.
        named = facts.brief.budget is not None or bool(facts.creators)
        ours = facts.tapped or named or Goal.SALES in facts.brief.goals
        return told or (at_hand and ours)
    return facts.economics.tells_a_gain and at_hand and not facts.brief.goals


def _creator_meant(facts: Facts, notes: Notes) -> Creator | None:
    """Return the creator whose fee is to be paid back, None when it is a budget or nobody's."""
    if facts.brief.budget is not None:
        return None
    named = bool(facts.creators)
    at_hand = notes.doing is Intent.CREATOR and notes.shown <= 1 and not notes.selling
    if not notes.creators or not (named or at_hand or _money(notes.brief) is None):
        return None
    last = notes.creators[-1]
    return last if last.quote or last.followers else None


def _money(brief: Brief) -> Rupiah | None:
    return brief.budget.idr if brief.budget else None


def break_even_of_campaign(economics: Economics, brief: Brief, today: date) -> BreakEven:
    """Return the break-even of a whole budget; a brief without a goal is for sales.

    Without a budget it tells what one post of each size asks for.

    Raises:
        MikromakroError: nobody told what an order keeps.
    """
    cost = _money(brief)
    platform = brief.platforms[0] if brief.platforms else Platform.INSTAGRAM
    base = _base(economics, cost, platform)
    if base.cost is None:
        return _worked_out(BreakEven(**{**dict(base), "brief": brief}))
    goals = brief.goals or (Goal.SALES,)
    plan = recommend(Brief(**{**dict(brief), "goals": goals}), today).plan
    told = {"brief": brief, "reach": plan.reach, "platform": plan.platform or platform}
    return _worked_out(BreakEven(**{**dict(base), **told}))


def break_even_of_creator(economics: Economics, creator: Creator) -> BreakEven:
    """Return the break-even of one creator's fee, as quoted or as usual for the size.

    Without a quote or a published fee there is no cost, as for a budget nobody told.

    Raises:
        MikromakroError: nobody told what an order keeps.
    """
    platform = creator.platform or Platform.INSTAGRAM
    if creator.followers is None:
        base = _base(economics, creator.quote, platform)
        return _worked_out(BreakEven(**{**dict(base), "creator": creator}))
    card = assess((creator,)).creators[0]
    usual = card.fee.typical if card.fee else None
    told = {
        "creator": creator,
        # One post's reach says nothing of a package or of several posts for one sum.
        "reach": card.reach if creator.posts == 1 and not creator.package else None,
        "basis": Basis.TOLD if creator.quote else Basis.BENCHMARK,
        "sources": card.price.sources if card.price and not creator.quote else (),
    }
    base = _base(economics, creator.quote or usual, card.platform)
    return _worked_out(BreakEven(**{**dict(base), **told}))


def _base(economics: Economics, cost: Rupiah | None, platform: Platform) -> BreakEven:
    if economics.kept is None:
        raise MikromakroError("Nobody told what an order keeps: ask first.")
    paid = cost if cost and cost.amount else None
    return BreakEven(economics=economics, kept=economics.kept, cost=paid, platform=platform)


def _worked_out(base: BreakEven) -> BreakEven:
    """Return the break-even with its orders, what they ask of people, and a bar for each size."""
    kept, reach, rates = base.kept, base.reach, base.economics
    if kept.amount <= 0:
        return BreakEven(**{**dict(base), "reach": None, "sources": ()})
    bars = tuple(_bars(kept, base.platform))
    fees = (source for tier in SIZES for source in size_of(base.platform, tier).price.sources)
    found: dict[str, object] = {
        "bars": bars,
        "sources": _once(base.sources, reach.sources if reach else (), tuple(fees)),
    }
    if base.cost is None:
        return BreakEven(**{**dict(base), **found})
    orders = _up(Decimal(base.cost.amount) / kept.amount)
    clicks = _up(orders / rates.conversion) if rates.conversion else None
    found |= {
        "orders": orders,
        "revenue": rates.price and rates.price.times(orders),
        "buyers": _buyers(orders, reach) if reach and reach.low else None,
        "clicks": clicks,
        "people": _up(clicks / rates.click_rate) if clicks and rates.click_rate else None,
    }
    return BreakEven(**{**dict(base), **found})


def _buyers(orders: int, reach: Figure) -> Buyers:
    few, typical, many = (
        (orders * THOUSAND / people).quantize(TENTH, ROUND_HALF_UP)
        for people in (reach.high, reach.typical, reach.low)
    )
    return Buyers(few=few, typical=typical, many=many, possible=orders <= reach.high)


def _bars(kept: Rupiah, platform: Platform) -> Iterator[Bar]:
    for tier in SIZES:
        fee = size_of(platform, tier).price.fee.typical
        yield Bar(tier=tier, fee=fee, orders=_up(Decimal(fee.amount) / kept.amount))


def _up(number: Decimal) -> int:
    """Return the next whole number: part of an order pays for nothing."""
    return int(number.to_integral_value(ROUND_CEILING))


def _once(*sources: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for some in sources for source in some))
