"""Where every number on a printed plan comes from, beside those of the reply."""

from collections.abc import Iterator

from advisor.money import NOTHING, Rupiah, rate_of
from advisor.plan import Plan
from advisor.recommendation import Recommendation
from advisor.tax import withheld_from
from bot.documents.page import Page
from bot.views.amounts import rough
from bot.views.ranges import ranges_of
from bot.voice import Voice
from tests.kit.plan_traces import PHRASES, plan_traces
from tests.kit.traces import PHRASES as CARD_PHRASES
from tests.kit.traces import TOLD, Trace


def page_traces(advice: Recommendation, voice: Voice) -> Iterator[Trace]:
    """Yield each number as it may be written, with its origins: told, source ids, rule names."""
    yield from dict.fromkeys((*PHRASES, *CARD_PHRASES), ("phrase",)).items()
    yield from plan_traces(advice, voice)
    yield from _told(advice, voice)
    yield from _sums(advice.plan, voice)
    tax = withheld_from(NOTHING)
    yield voice.percent(tax.share), tax.sources
    for each in dict.fromkeys((advice.plan, *advice.scenarios)):
        for figure in (each.reach, each.engagements):
            if figure:
                low, high = rough(figure.low), rough(figure.high)
                yield voice.count_range(low, high), figure.sources
    chart = ranges_of(advice, voice)
    for tick in (tick for panel in (chart.panels if chart else ()) for tick in panel.ticks):
        yield tick.label, ("axis",)


def _told(advice: Recommendation, voice: Voice) -> Iterator[Trace]:
    yield voice.rupiah(advice.plan.budget), TOLD
    if advice.today:
        yield voice.date(advice.today), ("today",)
    if advice.wish:
        yield voice.count_exact(advice.wish.creators), TOLD
    budget = advice.brief.budget
    if budget is None or budget.low is None or budget.high is None:
        return
    yield voice.rupiah_range(budget.low, budget.high), TOLD
    rate = rate_of(budget.told.currency)
    if rate:
        yield voice.money(budget.told), TOLD
        yield voice.date(rate.day), (rate.source or "operator",)


def _sums(plan: Plan, voice: Voice) -> Iterator[Trace]:
    for line in plan.lines:
        yield voice.count(rough(line.followers)), ("tier_middle",)
        yield voice.rupiah_range(line.fee.low, line.fee.high), line.sources
    for name in ("creators", "posts"):
        yield str(sum(getattr(line, name) for line in plan.lines)), ("sum",)
    yield voice.rupiah(Rupiah(amount=sum(line.cost.amount for line in plan.lines))), ("sum",)
    if plan.frequency:
        low, high = voice.number(plan.frequency.low), voice.number(plan.frequency.high)
        yield low if low == high else f"{low}\N{EN DASH}{high}", plan.frequency.sources


def words_of(page: Page) -> Iterator[str]:
    """Yield everything that is written on a page."""
    yield from (page.title, page.lead, *page.subtitles, page.foot, *page.notes)
    for grid in (grid for row in page.grids for grid in row):
        yield from (grid.title, *grid.head, *(cell for row in grid.rows for cell in row))
    for paragraph in page.paragraphs:
        yield from (paragraph.title, *paragraph.points)
    for panel in page.chart.panels if page.chart else ():
        yield from (panel.title, *(tick.label for tick in panel.ticks))
        for bar in panel.bars:
            yield f"{bar.name} {bar.label} {bar.spread}"
