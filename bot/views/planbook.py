"""A recommendation as a workbook: the plan, its scenarios, the sources, and what we assumed."""

from collections.abc import Iterable, Iterator

from advisor.money import NOTHING
from advisor.recommendation import Reason, Recommendation
from advisor.sources import source
from advisor.tax import withheld_from
from advisor.vocabulary import Basis
from bot.documents.rows import Rows, head, line, number, text
from bot.documents.workbook import Cell, Form, Sheet, Workbook
from bot.views.evidence import mark
from bot.views.naming import word
from bot.views.outcomes import outcome_block
from bot.views.plans import fee_evidence
from bot.views.plansheet import plan_sheet
from bot.views.reasons import sentence
from bot.views.recommendation import LABEL_SOURCES, against, fee_sources, result_sources
from bot.views.scenesheet import scenes_sheet
from bot.views.spoken import bare
from bot.voice import Voice

_SOURCES = (18, 46, 24, 8, 46, 20)
_ASSUMED = (100, 18)
_BULLET = "• "


def workbook_of(advice: Recommendation, voice: Voice) -> Workbook:
    """Return the workbook of a recommendation that buys something.

    Raises:
        ValueError: the advice has no day.
    """
    if advice.today is None:
        raise ValueError("A workbook says of which day it is; this advice is of none.")
    return Workbook(
        title=voice.plain("document-title"),
        day=advice.today,
        sheets=(
            plan_sheet(advice, voice),
            scenes_sheet(advice, voice),
            _sources(advice, voice),
            _assumptions(advice, voice),
        ),
    )


def _sources(advice: Recommendation, voice: Voice) -> Sheet:
    rows = Rows()
    rows.add(line(voice.plain("sources-sheet-title"), Form.TITLE, len(_SOURCES)))
    names = ("use", "source", "publisher", "year", "link")
    rows.add(*head(*(voice.plain(f"sources-sheet-{one}") for one in names),
                   voice.plain("sheet-basis")))  # fmt: skip
    used: dict[str, dict[str, str]] = {}
    for use, ids, basis in _uses(advice, voice):
        for id_ in ids:
            used.setdefault(id_, {}).setdefault(voice.plain(f"use-{use}"), basis)
    for id_, uses in used.items():
        known = source(id_)
        bases = ", ".join(dict.fromkeys(uses.values()))
        rows.add(
            text(", ".join(uses)),
            text(known.title),
            text(known.publisher),
            number(known.year, Form.YEAR) if known.year else text(voice.plain("source-undated")),
            Cell(text=known.url or "", form=Form.LINK),
            text(bases),
        )
    name = voice.plain("sheet-sources")
    return Sheet(name=name, widths=_SOURCES, rows=rows.all, frozen=2, landscape=True)


def _uses(advice: Recommendation, voice: Voice) -> Iterator[tuple[str, Iterable[str], str]]:
    """Yield what sources are used for, which ones, and what they are there."""
    plan = advice.plan
    benchmark = bare(mark(Basis.BENCHMARK, voice))
    if not plan.barter:
        yield "fees", fee_sources(advice), bare(mark(Basis.BENCHMARK, voice, fee_evidence(plan)))
    for pot in plan.pots:
        yield "split", pot.sources, bare(mark(pot.basis, voice))
    for one in (*advice.reasons, *advice.counter):
        yield "rules", one.sources, word("tag", one.tag, voice)
    figure = plan.reach or plan.engagements
    if figure is not None:
        found = bare(mark(Basis.BENCHMARK, voice, figure.evidence))
        yield "results", result_sources(advice), found
    if plan.audience is not None:
        yield "audience", plan.audience.sources, benchmark
    yield "label", LABEL_SOURCES, benchmark
    yield "tax", withheld_from(NOTHING).sources, benchmark


def _assumptions(advice: Recommendation, voice: Voice) -> Sheet:
    rows, wide = Rows(), len(_ASSUMED)
    rows.add(line(voice.plain("assumptions-sheet-title"), Form.TITLE, wide))
    day = voice.date(advice.today) if advice.today else ""
    rows.add(line(voice.plain("assumptions-sheet-day", day=day), Form.NOTE, wide))
    rows.add(line(voice.plain("assumptions-sheet-exact"), Form.NOTE, wide))
    ours = bare(mark(Basis.ASSUMED, voice))
    for id_ in advice.plan.assumed:
        rows.add(text(word("assumption", id_, voice)), text(ours))
    for row in outcome_block(advice.plan, voice).splitlines()[1:]:
        rows.add(text(bare(row).removeprefix(_BULLET)), text(""))
    told = [one for one in advice.reasons if not one.against]
    _reasons("page-reasons", told, rows, voice)
    _reasons("page-counter", against(advice), rows, voice)
    name = voice.plain("sheet-assumptions")
    return Sheet(name=name, widths=_ASSUMED, rows=rows.all, frozen=1)


def _reasons(title: str, told: Iterable[Reason], rows: Rows, voice: Voice) -> None:
    reasons = tuple(told)
    if not reasons:
        return
    rows.add()
    rows.add(line(voice.plain(title), Form.HEADING, len(_ASSUMED)))
    for one in reasons:
        rows.add(text(bare(sentence(one, voice))), text(word("tag", one.tag, voice)))
