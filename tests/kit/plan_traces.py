"""Where every number of a recommendation comes from, written as replies write it.

Told by the person, computed from sources, set by a named rule or assumption of ours, or derived
from those; whatever has no such origin is not here, and a reply that says it fails.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from advisor.figures import Figure
from advisor.money import Rupiah, RupiahRange
from advisor.plan import Plan, TierLine
from advisor.recommendation import Reason, Recommendation
from advisor.sources import source
from bot.views.amounts import rough, rough_rupiah
from bot.views.reasons import points
from bot.views.recommendation import recommendation_sources
from bot.voice import Voice
from tests.kit.traces import TOLD, Trace

# What stands for a number in a fixed phrase: the thousand of a CPM, the order of weeks, what the
# score runs between, the four of ten who post, the steps of a list, what may be typed.
PHRASES = (
    *("1.000 orang", "1,000 people", "1.000 tayangan", "1,000 views"),
    *("minggu 1", "minggu 2", "week 1", "week 2", "4 dari 10", "4 in 10", "about 4 out of 10"),
    *("-100", "+100", "1 post", "1 macro", "20%", "500 ribu", "500k"),
)


def plan_traces(advice: Recommendation, voice: Voice) -> Iterator[Trace]:
    """Yield each number as it may be written, with its origins: told, source ids, rule names."""
    budget = advice.brief.budget
    for edge in (budget.low, budget.idr, budget.high) if budget else ():
        if edge is not None:
            yield voice.rupiah(edge), TOLD
    for plan in dict.fromkeys((advice.plan, *advice.scenarios)):
        yield from _plan(plan, voice)
    for reason in (*advice.reasons, *advice.counter, *((advice.dont,) if advice.dont else ())):
        yield from _reason(reason, voice)
    yield points(advice.score, voice), tuple(reason.rule for reason in advice.reasons)
    if advice.wish:
        yield str(advice.wish.creators), TOLD
        yield str(advice.wish.planned), advice.plan.lines[0].sources
        yield voice.rupiah(advice.wish.cost), advice.plan.lines[0].sources
    if advice.rhythm:
        yield str(advice.rhythm.days), TOLD
        yield str(advice.rhythm.posts), ("rhythm",)
    yield from _sources(advice, voice)


def _plan(plan: Plan, voice: Voice) -> Iterator[Trace]:
    fees = tuple(dict.fromkeys(id_ for line in plan.lines for id_ in line.sources)) or TOLD
    cost = Rupiah(amount=sum(line.cost.amount for line in plan.lines))
    for amount in (plan.fees, plan.reserve, plan.left, cost):
        yield voice.rupiah(amount), (*TOLD, *fees)
    for pot in plan.pots:
        origin = (*TOLD, *pot.sources, "split")
        yield voice.rupiah(pot.amount), origin
        yield voice.percent(Decimal(pot.amount.amount) / plan.budget.amount), origin
    for line in plan.lines:
        yield from _line(line, voice)
    for figure in (plan.reach, plan.views, plan.engagements):
        yield from _figure(figure, voice)
    if plan.frequency:
        edges = [
            voice.number(getattr(plan.frequency, edge)) for edge in ("low", "typical", "high")
        ]
        yield edges[1], plan.frequency.sources
        yield f"{edges[0]}\N{EN DASH}{edges[2]}", plan.frequency.sources
    for price in (plan.cpm, plan.cpe, plan.cpv):
        yield from _price(price, fees, voice)
    yield from _audience(plan, voice)


def _line(line: TierLine, voice: Voice) -> Iterator[Trace]:
    for number in (line.creators, line.posts):
        yield str(number), line.sources
    yield voice.count(line.followers), ("bigger",)
    for amount in (line.fee.typical, line.cost):
        yield voice.rupiah(amount), line.sources


def _audience(plan: Plan, voice: Voice) -> Iterator[Trace]:
    audience, bounds = plan.audience, plan.bounds
    if audience:
        origin = audience.sources or TOLD
        yield voice.count(audience.accounts), origin
        yield voice.percent(audience.market), ("shared_audience",)
        yield voice.percent(audience.city), ("shared_audience",)
        if audience.users:
            yield voice.count(audience.users), origin
    if bounds and plan.reach:
        for edge in (bounds.least, bounds.most):
            yield voice.count(rough(edge)), plan.reach.sources


def _reason(reason: Reason, voice: Voice) -> Iterator[Trace]:
    origin = (reason.rule, *reason.sources)
    for detail in reason.details:
        if isinstance(detail.value, str):
            continue
        match detail.unit:
            case "idr":
                yield voice.rupiah(Rupiah.of(detail.value)), origin
            case "rate":
                yield voice.percent(detail.value), origin
            case "points":
                yield points(detail.value, voice), origin
            case _:
                yield str(int(detail.value)), origin
        if detail.name in ("base", "points"):
            yield points(detail.value, voice), origin


def _sources(advice: Recommendation, voice: Voice) -> Iterator[Trace]:
    ids = recommendation_sources(advice)
    for id_ in ids:
        known = source(id_)
        yield from ((text, (id_,)) for text in (known.title, known.publisher, known.url) if text)
        if known.year:
            yield str(known.year), (id_,)
    for count in range(1, len(ids) + 1):
        yield voice.plain("sources-hidden", count=count), ids
        yield f"({count})", ids
        yield f"…dan {count} lagi", ids
        yield f"…and {count} more", ids


def _price(price: RupiahRange | None, fees: Iterable[str], voice: Voice) -> Iterator[Trace]:
    if price is None:
        return
    low, typical, high = (rough_rupiah(edge) for edge in (price.low, price.typical, price.high))
    yield voice.rupiah(typical), tuple(fees)
    yield voice.rupiah_range(low, high), tuple(fees)


def _figure(figure: Figure | None, voice: Voice) -> Iterator[Trace]:
    if figure is None:
        return
    low, typical, high = (rough(edge) for edge in (figure.low, figure.typical, figure.high))
    origin = (*figure.sources, figure.assumption or "")
    yield voice.count(typical), origin
    yield voice.count_range(low, high), origin
