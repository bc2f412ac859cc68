"""Behind "Why?" of a comparison: every sum of the ranking, what it rests on, and the sources."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.assessment import CreatorCard
from advisor.comparison import Comparison, Standing
from advisor.figures import Figure
from advisor.vocabulary import Basis, Measure
from bot.views.amounts import rough, rough_rupiah
from bot.views.comparison import comparison_sources, label_of, result_of
from bot.views.evidence import mark, sources_list
from bot.views.screen import LIMIT, cut, lines, page
from bot.voice import Voice

_FOR_SOURCES = 900  # characters kept for the sources, however many sums there are


def sums(comparison: Comparison, voice: Voice) -> str:
    """Return the arithmetic of a comparison, creator by creator, and its sources."""
    head = voice.say("why-comparison")
    foot = lines(voice.say("why-compare-rules"), voice.say("why-told"))
    summed = enumerate(comparison.shown, 1)
    blocks = [_block(place, one, comparison, voice) for place, one in summed if one.cost]
    room = LIMIT - _FOR_SOURCES - len(page(head, foot, " "))
    hidden = len(comparison.ranking) - len(blocks)
    more = "more-items"
    kept = cut(blocks, room, lambda count: voice.say(more, count=count + hidden))
    upper = page(head, *kept, foot)
    sources = sources_list(comparison_sources(comparison), voice, LIMIT - len(page(upper, " ")))
    return page(upper, sources)


def _block(place: int, standing: Standing, comparison: Comparison, voice: Voice) -> str:
    name = label_of(standing, comparison, voice)
    head = voice.say("why-compare-entry", place=place, name=name)
    return lines(head, *_lines(standing, comparison.measure, voice))


def _lines(standing: Standing, measure: Measure, voice: Voice) -> Iterator[str]:
    fee, cost, result = standing.fee, standing.cost, standing.result
    if fee is None or cost is None or result is None or standing.basis is None:
        return
    price = standing.card.price
    yield voice.say(
        "why-compare-result",
        sum=_result(standing, measure, voice),
        mark=mark(result.basis, voice, result.evidence),
    )
    low, typical, high = (rough_rupiah(edge) for edge in (cost.low, cost.typical, cost.high))
    spread = "-range" if low != high else ""
    yield voice.say(
        f"why-compare-cost-{measure}{spread}",
        fee=voice.rupiah(fee if standing.basis is Basis.TOLD else rough_rupiah(fee)),
        mark=mark(standing.basis, voice, price.evidence if price else None),
        result=result_of(standing, voice),
        cost=voice.rupiah(typical),
        **({"range": voice.rupiah_range(low, high)} if spread else {}),
    )


def _result(standing: Standing, measure: Measure, voice: Voice) -> str:
    """Return how the people or engagements were come by: a share of views, or of followers."""
    result, shown = standing.result, result_of(standing, voice)
    if result is None or result.basis is Basis.TOLD or not result.typical:
        return voice.say(f"why-compare-told-{measure}", result=shown)
    name, base = _base(standing.card, measure)
    if not base:
        return voice.say(f"why-compare-told-{measure}", result=shown)
    told = base.basis is Basis.TOLD
    counted = voice.count(base.typical if told else rough(base.typical))
    share = voice.percent(result.typical / base.typical)
    arguments = {name: counted, "share": share, "result": shown}
    return voice.say(f"why-compare-{measure}-{name}", **arguments)


def _base(card: CreatorCard, measure: Measure) -> tuple[str, Figure | None]:
    """Return what the result is a share of, and its name."""
    by_views = card.views if measure is Measure.REACH else None
    if measure is Measure.ENGAGEMENT and card.engagement and card.engagement.base == "views":
        by_views = card.views
    if by_views is not None:
        return "views", by_views
    followers = Decimal(card.creator.followers or 0)
    told = Figure(low=followers, typical=followers, high=followers, basis=Basis.TOLD)
    return "followers", told if followers else None
