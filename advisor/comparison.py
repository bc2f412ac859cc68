"""Creators side by side: what a thousand people or an engagement costs with each, best first.

The order of the ranking depends on the figures alone, never on who was named first. Where a
creator asks for nothing yet, the usual fee of the size stands in and the basis says so.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from advisor.assessment import CreatorCard, assess, sketches
from advisor.creator import Creator
from advisor.deals import NO_DEALS, Deals
from advisor.figures import Figure
from advisor.money import NOTHING, Rupiah, RupiahRange
from advisor.value import Value
from advisor.vocabulary import Basis, Goal, Measure

# People think of reach by the thousand and of engagements one by one.
UNITS = {Measure.REACH: Decimal(1_000), Measure.ENGAGEMENT: Decimal(1)}
# Only so many are told of at a time, the best first; a picture has room for more.
BEST_SHOWN = 8
MOST_DRAWN = 20
# What a campaign for each goal pays for. Nobody publishes what creators sell, so for the goals of
# `INDIRECT` engagement stands in, with a caveat.
_MEASURES = {
    Goal.AWARENESS: Measure.REACH,
    Goal.REACH: Measure.REACH,
    Goal.LAUNCH: Measure.REACH,
    Goal.ENGAGEMENT: Measure.ENGAGEMENT,
    Goal.TRUST: Measure.ENGAGEMENT,
    Goal.COMMUNITY: Measure.ENGAGEMENT,
    Goal.CONTENT: Measure.ENGAGEMENT,
    Goal.SALES: Measure.ENGAGEMENT,
    Goal.TRAFFIC: Measure.ENGAGEMENT,
    Goal.APP_INSTALLS: Measure.ENGAGEMENT,
    Goal.LOCAL_VISITS: Measure.ENGAGEMENT,
}
INDIRECT = frozenset({Goal.SALES, Goal.TRAFFIC, Goal.APP_INSTALLS, Goal.LOCAL_VISITS})


class Standing(Value):
    """One creator in the ranking, with the sum that put it there.

    `fee` is for one post and `result` what it brings: people reached or engagements. `cost` is the
    fee for one unit of it, from the best case to the worst. `basis` is that of the fee: told, or
    the benchmark where nothing usable was asked. All three are None when the sum cannot be done.
    `beaten_by` is the place in the ranking, from 0, of somebody who asks no more and brings at
    least as much of everything.
    """

    card: CreatorCard
    fee: Rupiah | None = None
    basis: Basis | None = None
    result: Figure | None = None
    cost: RupiahRange | None = None
    beaten_by: int | None = None


class Clash(Value):
    """One account that was told with different figures, as places in the ranking from 0."""

    handle: str
    places: tuple[int, ...]


class Comparison(Value):
    """Several creators: `creators` as they were named, `ranking` from the cheapest on.

    `goal` is what they are compared for, None when we were not told. Whose cost cannot be told
    stands last. `close` tells that the first two may well be the other way round.
    """

    kind: Literal["comparison"] = "comparison"
    creators: tuple[CreatorCard, ...]
    goal: Goal | None = None
    measure: Measure = Measure.REACH
    ranking: tuple[Standing, ...] = ()
    clashes: tuple[Clash, ...] = ()
    close: bool = False

    @property
    def shown(self) -> tuple[Standing, ...]:
        """The best, as many as fit a screen; `rest` are the others."""
        return self.ranking[:BEST_SHOWN]

    @property
    def rest(self) -> tuple[Standing, ...]:
        """Those that stand behind the ones shown."""
        return self.ranking[BEST_SHOWN:]

    @property
    def drawn(self) -> tuple[Standing, ...]:
        """Those worth a place in a picture."""
        return self.ranking[:MOST_DRAWN]

    @property
    def indirect(self) -> bool:
        """Whether the goal is one that engagement only stands in for."""
        return self.goal in INDIRECT


def compare(
    creators: Sequence[Creator],
    goals: Sequence[Goal] = (),
    *,
    convention: str | None = None,
    niche: str | None = None,
    deals: Deals = NO_DEALS,
) -> Comparison:
    """Return creators compared for the first of these goals, or by reach when there is none.

    `convention` is the id of the one that names sizes, None for the default one, and `niche` the
    id of the campaign's, which counts for those of whom none was told. `deals` are the chat's own.
    """
    cards = assess(tuple(creators), convention=convention, niche=niche, deals=deals).creators
    goal = goals[0] if goals else None
    measure = measure_of(goal)
    ranking = sorted((_standing(card, measure) for card in cards), key=_order)
    return Comparison(
        creators=cards,
        goal=goal,
        measure=measure,
        ranking=tuple(_beaten(ranking)),
        clashes=tuple(_clashes(ranking)),
        close=_is_close(ranking),
    )


def measure_of(goal: Goal | None) -> Measure:
    """Return what creators are compared by for a goal, reach for none."""
    return _MEASURES[goal] if goal else Measure.REACH


def shortlist(creators: Sequence[Creator], most: int) -> tuple[Creator, ...]:
    """Return at most so many creators, in their order: the best of either measure by turns.

    So whichever goal is told later, those who are best for it are still there.
    """
    if len(creators) <= most:
        return tuple(creators)
    ranked = [
        sorted(range(len(creators)), key=orders.__getitem__)
        for orders in zip(*_orders(creators), strict=True)
    ]
    in_turn = dict.fromkeys(at for pair in zip(*ranked, strict=True) for at in pair)
    return tuple(creators[at] for at in sorted(list(in_turn)[:most]))


def _orders(creators: Sequence[Creator]) -> Iterator[tuple[tuple[object, ...], ...]]:
    """Yield how each creator ranks by either measure; the cards of a long list are not kept."""
    for card in sketches(creators):
        yield tuple(_order(_standing(card, measure)) for measure in Measure)


def _standing(card: CreatorCard, measure: Measure) -> Standing:
    result = card.reach if measure is Measure.REACH else card.engagements
    fee, basis = _fee(card)
    if fee is None or result is None or result.low < 1:
        return Standing(card=card, fee=fee, basis=basis, result=result)
    unit = UNITS[measure]
    cost = RupiahRange(
        low=fee.times(unit / result.high),
        typical=fee.times(unit / result.typical),
        high=fee.times(unit / result.low),
    )
    return Standing(card=card, fee=fee, basis=basis, result=result, cost=cost)


def _fee(card: CreatorCard) -> tuple[Rupiah | None, Basis | None]:
    """Return what one post costs, and whether that was told or is the fee to expect.

    Who asks for nothing is paid in something else, which we cannot count.
    """
    if card.creator.fee is not None and card.creator.fee > NOTHING:
        return card.creator.fee, Basis.TOLD
    if card.fee is not None:
        return card.fee.typical, Basis.BENCHMARK
    return None, None


def _order(standing: Standing) -> tuple[object, ...]:
    """Return where a creator stands: by cost, then by all that speaks for one, at last by name.

    So whoever beats another stands before it, and the order in which they came never counts.
    """
    creator, cost = standing.card.creator, standing.cost
    if cost is None:
        return True, creator.handle or "", repr(creator)
    merits = _merits(standing) or (Decimal(0),) * 3
    worst_last = tuple(-merit for merit in merits)
    return False, cost.typical.amount, worst_last, creator.handle or "", repr(creator)


def _beaten(ranking: Sequence[Standing]) -> Iterator[Standing]:
    """Yield the ranking, each with the best of those who leave no reason to take it."""
    for standing in ranking:
        better = (at for at, other in enumerate(ranking) if _beats(other, standing))
        yield Standing(**{**dict(standing), "beaten_by": next(better, None)})


def _beats(one: Standing, other: Standing) -> bool:
    """Tell whether one creator asks no more and brings no less of anything, and differs.

    Only between fees we were told: two usual fees say nothing about these two creators.
    """
    if {one.basis, other.basis} != {Basis.TOLD} or None in (one.cost, other.cost):
        return False
    if one.card.creator.may_be(other.card.creator):
        return False  # one account, told twice
    mine, theirs = _merits(one), _merits(other)
    if mine is None or theirs is None or mine == theirs:
        return False
    return all(left >= right for left, right in zip(mine, theirs, strict=True))


def _merits(standing: Standing) -> tuple[Decimal, ...] | None:
    """Return what speaks for a creator, more is better: a low fee, reach, engagements."""
    card = standing.card
    if standing.fee is None or card.reach is None or card.engagements is None:
        return None
    return Decimal(-standing.fee.amount), card.reach.typical, card.engagements.typical


def _clashes(ranking: Sequence[Standing]) -> Iterator[Clash]:
    """Yield the accounts that stand in the ranking more than once."""
    places: dict[str, list[int]] = {}
    for at, standing in enumerate(ranking):
        creator = standing.card.creator
        if creator.handle:
            places.setdefault(creator.handle, []).append(at)
    for handle in sorted(places):
        alike = [
            at
            for at in places[handle]
            if any(
                other != at and ranking[other].card.creator.may_be(ranking[at].card.creator)
                for other in places[handle]
            )
        ]
        if alike:
            yield Clash(handle=handle, places=tuple(alike))


def _is_close(ranking: Sequence[Standing]) -> bool:
    """Tell whether the ranges of the first two overlap, so that more figures would settle it."""
    costs = [standing.cost for standing in ranking[:2] if standing.cost]
    return len(costs) > 1 and costs[1].low <= costs[0].high
