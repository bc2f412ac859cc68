"""A recommendation on one page: what to hire, where the money goes, what to expect, and why."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.figures import Figure
from advisor.money import NOTHING, RupiahRange
from advisor.plan import Plan, TierLine
from advisor.recommendation import Recommendation
from advisor.tax import withheld_from
from advisor.vocabulary import Basis
from bot.documents.page import Grid, Page, Paragraph
from bot.views.amounts import rough, rough_rupiah
from bot.views.budgets import brief_line
from bot.views.evidence import mark, sources_line
from bot.views.naming import word
from bot.views.plans import cpm_text, fee_evidence, spent
from bot.views.ranges import ranges_of
from bot.views.reasons import sentence
from bot.views.recommendation import SEQUENCES, against, recommendation_sources
from bot.views.spoken import bare
from bot.views.whatif import fewer_line
from bot.views.wishes import wish_block
from bot.voice import Voice

_REASONS = 2
_SOURCES = 6
_DASH = "\N{EN DASH}"
_Row = tuple[str, ...]


def page_of(advice: Recommendation, voice: Voice) -> Page:
    """Return the page of a recommendation that buys something.

    Raises:
        ValueError: the advice has no day.
    """
    if advice.today is None:
        raise ValueError("A page says of which day it is; this advice is of none.")
    confidence = bare(voice.say(f"confidence-{advice.confidence}"))
    plan = advice.plan
    beside = tuple(grid for grid in (_budget(plan, voice), _results(plan, voice)) if grid)
    return Page(
        title=voice.plain("document-title"),
        lead=f"{bare(voice.say(f'headline-{advice.strategy}'))} {confidence}",
        subtitles=(bare(brief_line(advice.brief, voice)), *wished(advice, voice)),
        grids=(((_creators(plan, voice),), beside) if beside else ((_creators(plan, voice),),)),
        chart=ranges_of(advice, voice),
        paragraphs=tuple(_paragraphs(advice, voice)),
        notes=tuple(_notes(advice, voice)),
        foot=voice.plain("page-foot", day=voice.date(advice.today)),
        day=advice.today,
    )


def wished(advice: Recommendation, voice: Voice) -> tuple[str, ...]:
    """Return what was asked for beside the advice, and how the plan follows it, line by line."""
    wish, said = advice.wish, wish_block(advice, voice).splitlines()
    if wish and wish.planned >= wish.creators:
        said = said[:1]
    told = [bare(each) for each in (*said, fewer_line(advice, voice)) if each]
    if advice.plan.strategy is not advice.strategy:
        told.append(voice.plain("page-wished", strategy=word("strategy", advice.strategy, voice)))
    return tuple(told)


def _creators(plan: Plan, voice: Voice) -> Grid:
    names = ["sheet-tier", "sheet-creators", "sheet-posts"]
    names += [] if plan.barter else ["page-post-fee", "page-cost"]
    rows = [_bought(each, plan, voice) for each in reversed(plan.lines)]
    sums = [] if plan.barter else [_total(plan, voice)]
    return Grid(
        title=voice.plain("sheet-creators-title"),
        head=tuple(voice.plain(name) for name in names),
        rows=(*rows, *sums),
        sums=len(sums),
    )


def _bought(each: TierLine, plan: Plan, voice: Voice) -> _Row:
    size = bare(
        voice.say(
            "plan-size",
            tier=word("tier", each.tier, voice),
            followers=voice.count(rough(each.followers)),
        )
    )
    counts = (voice.count_exact(each.creators), voice.count_exact(each.posts))
    if plan.barter:
        return (size, *counts)
    fee, low, high = (voice.rupiah(each.fee.typical), each.fee.low, each.fee.high)
    return (size, *counts, f"{fee} ({voice.rupiah_range(low, high)})", voice.rupiah(each.cost))


def _total(plan: Plan, voice: Voice) -> _Row:
    counts = (sum(getattr(each, name) for each in plan.lines) for name in ("creators", "posts"))
    cost = voice.rupiah(spent(plan))
    return (voice.plain("sheet-total"), *(voice.count_exact(one) for one in counts), "", cost)


def _budget(plan: Plan, voice: Voice) -> Grid | None:
    """Return where the budget goes, None without money."""
    if not plan.pots:
        return None
    whole = plan.budget.amount
    rows = [
        (
            word("pot", pot.use, voice),
            voice.percent(Decimal(pot.amount.amount) / whole),
            voice.rupiah(pot.amount),
        )
        for pot in plan.pots
    ]
    total = (voice.plain("sheet-total"), voice.percent(Decimal(1)), voice.rupiah(plan.budget))
    left = (voice.plain("page-left"), "", voice.rupiah(plan.left))
    names = ("use", "share", "amount")
    return Grid(
        title=voice.plain("sheet-split"),
        head=tuple(voice.plain(f"sheet-{name}") for name in names),
        rows=(*rows, total, left),
        sums=2,
    )


def _results(plan: Plan, voice: Voice) -> Grid | None:
    """Return what the plan should bring, None where nobody has figures."""
    rows = tuple(_outlook(plan, voice))
    if not rows:
        return None
    names = ("sheet-result", "page-amount", "page-spread")
    return Grid(
        title=voice.plain("sheet-results"),
        head=tuple(voice.plain(name) for name in names),
        rows=rows,
    )


def _outlook(plan: Plan, voice: Voice) -> Iterator[_Row]:
    if plan.reach:
        yield _people("reach", plan.reach, voice)
    if plan.views and plan.cpv:
        yield _people("views", plan.views, voice)
    if plan.engagements:
        yield _people("engagements", plan.engagements, voice)
    if plan.frequency:
        low, typical, high = (
            voice.number(edge)
            for edge in (plan.frequency.low, plan.frequency.typical, plan.frequency.high)
        )
        spread = f"{low}{_DASH}{high}" if low != high else low
        yield voice.plain("outlook-frequency"), typical, spread
    if plan.cpm:
        views = "-views" if cpm_text(plan).endswith("views") else ""
        yield _price(f"cpm{views}", plan.cpm, voice)
    if plan.cpe:
        yield _price("cpe", plan.cpe, voice)


def _people(name: str, figure: Figure, voice: Voice) -> _Row:
    low, typical, high = (rough(edge) for edge in (figure.low, figure.typical, figure.high))
    label = voice.plain(f"outlook-{name}")
    return label, f"±{voice.count(typical)}", voice.count_range(low, high)


def _price(name: str, price: RupiahRange, voice: Voice) -> _Row:
    low, typical, high = (rough_rupiah(edge) for edge in (price.low, price.typical, price.high))
    label = voice.plain(f"outlook-{name}")
    return label, f"±{voice.rupiah(typical)}", voice.rupiah_range(low, high)


def _paragraphs(advice: Recommendation, voice: Voice) -> Iterator[Paragraph]:
    ours = [one for one in advice.reasons if not one.against and one.rule not in SEQUENCES]
    told = tuple(bare(sentence(one, voice)) for one in ours[:_REASONS])
    if told:
        yield Paragraph(title=voice.plain("page-reasons"), points=told)
    counter = tuple(bare(sentence(one, voice)) for one in against(advice)[:1])
    if counter:
        yield Paragraph(title=voice.plain("page-counter"), points=counter)
    rules = [bare(voice.say("compliance-line"))]
    share = voice.percent(withheld_from(NOTHING).share)
    rules.append(bare(voice.say("kpi-tax", share=share)))
    yield Paragraph(title=voice.plain("page-rules"), points=tuple(rules))


def _notes(advice: Recommendation, voice: Voice) -> Iterator[str]:
    """Yield what the figures rest on, and the first sources."""
    plan = advice.plan
    figure = plan.reach or plan.engagements
    results = bare(mark(figure.basis, voice, figure.evidence)) if figure else ""
    if results and plan.barter:
        yield voice.plain("page-basis-results", results=results)
    elif results:
        fees = bare(mark(Basis.BENCHMARK, voice, fee_evidence(plan)))
        yield voice.plain("page-basis", fees=fees, results=results)
    yield bare(sources_line(recommendation_sources(advice), voice, _SOURCES))
