"""The scenarios as a sheet: a column each, the same money in all of them."""

from collections.abc import Iterator

from advisor.figures import EDGES, Figure
from advisor.plan import Plan
from advisor.recommendation import Recommendation
from advisor.vocabulary import Strategy
from bot.documents.rows import BLANK, Rows, computed, head, line, number, text
from bot.documents.workbook import Cell, Form, Sheet
from bot.views.budgets import brief_line
from bot.views.plans import mix_line, spent
from bot.views.ranges import is_picked, name_of_plan, plans_of
from bot.views.spoken import bare
from bot.voice import Voice

_NAMES, _COLUMN = 34, 26  # widths in characters
_FIRST = "B"  # the column of the first scenario
_OPPOSITE = dict(zip(EDGES, reversed(EDGES), strict=True))


def scenes_sheet(advice: Recommendation, voice: Voice) -> Sheet:
    """Return the scenarios side by side; costs are formulas over the figures above them."""
    plans = tuple(plans_of(advice))
    missing = tuple(_missing(advice)) if advice.scenarios else ()
    rows, wide = Rows(), 1 + len(plans) + len(missing)
    rows.add(line(voice.plain("scenes-sheet-title"), Form.TITLE, wide))
    rows.add(line(bare(brief_line(advice.brief, voice)), Form.PLAIN, wide))
    names = [name_of_plan(plan, advice, voice) for plan in plans]
    lacking = [bare(voice.say(f"scenario-{one}")) for one in missing]
    rows.add(*head("", *names, *lacking))
    marks = [voice.plain("scenes-sheet-yes") if is_picked(one, advice) else "" for one in plans]
    rows.add(_named("advice", voice), *(text(one, strong=True) for one in marks))
    made = [bare(mix_line(plan, voice)).removeprefix("• ") for plan in plans]
    unbought = [voice.plain("scenes-sheet-missing") for _ in missing]
    rows.add(_named("made-of", voice), *(text(one) for one in (*made, *unbought)))
    _counted(plans, rows, voice)
    widths = (_NAMES, *(_COLUMN for _ in range(wide - 1)))
    name = voice.plain("sheet-scenes")
    return Sheet(name=name, widths=widths, rows=rows.all, frozen=3, landscape=True)


def _missing(advice: Recommendation) -> Iterator[Strategy]:
    """Yield what the money cannot buy at all."""
    bought = {plan.strategy for plan in advice.scenarios}
    return (one for one in Strategy if one not in bought)


def _counted(plans: tuple[Plan, ...], rows: Rows, voice: Voice) -> None:
    for name in ("creators", "posts"):
        sums = (sum(getattr(one, name) for one in plan.lines) for plan in plans)
        label = text(voice.plain(f"sheet-{name}"))
        rows.add(label, *(number(one, Form.COUNT) for one in sums))
    paid = _money(plans, rows, voice)
    reach = _figures("reach", [plan.reach for plan in plans], rows, voice)
    views = _figures("views", [plan.views for plan in plans], rows, voice)
    stirred = _figures("engagements", [plan.engagements for plan in plans], rows, voice)
    times = [plan.frequency for plan in plans]
    if any(times):
        label = text(voice.plain("outlook-frequency"))
        rows.add(label, *(number(one.typical, Form.TIMES) if one else BLANK for one in times))
    by_views = any(plan.cpv for plan in plans)
    name, counted = ("cpm-views", views) if by_views else ("cpm", reach)
    _costs(name, plans, (paid, counted, "*1000"), (rows, voice))
    _costs("cpe", plans, (paid, stirred, ""), (rows, voice))


def _money(plans: tuple[Plan, ...], rows: Rows, voice: Voice) -> int:
    """Add what is paid and what is left; return the row of what is paid, 0 without money."""
    if not any(plan.budget.amount for plan in plans):
        return 0
    paid = [number(spent(plan).amount, Form.RUPIAH) for plan in plans]
    row = rows.add(_named("spent", voice), *paid)
    rows.add(_named("left", voice), *(number(plan.left.amount, Form.RUPIAH) for plan in plans))
    return row


def _figures(name: str, figures: list[Figure | None], rows: Rows, voice: Voice) -> int:
    """Add a row for each edge where somebody has figures; return the number of the first."""
    first = rows.next
    for edge in EDGES if any(figures) else ():
        cells = (number(getattr(one, edge), Form.COUNT) if one else BLANK for one in figures)
        rows.add(_at_edge(name, edge, voice), *cells)
    return first


def _costs(
    name: str,
    plans: tuple[Plan, ...],
    at: tuple[int, int, str],
    to: tuple[Rows, Voice],
) -> None:
    """Add what one of something costs: little when many are counted, much when few are."""
    (paid, counted, times), (rows, voice) = at, to
    for edge in EDGES if paid else ():
        row = counted + EDGES.index(_OPPOSITE[edge])
        cells = []
        for place, plan in enumerate(plans):
            cost, column = (plan.cpe if name == "cpe" else plan.cpm), chr(ord(_FIRST) + place)
            formula = f"=ROUND({column}{paid}{times}/{column}{row},0)"
            cells.append(computed(formula, getattr(cost, edge).amount) if cost else BLANK)
        rows.add(_at_edge(name, edge, voice), *cells)


def _at_edge(name: str, edge: str, voice: Voice) -> Cell:
    figure, which = voice.plain(f"outlook-{name}"), voice.plain(f"sheet-{edge}").lower()
    return text(voice.plain("scenes-sheet-edge", figure=figure, edge=which))


def _named(name: str, voice: Voice) -> Cell:
    return text(voice.plain(f"scenes-sheet-{name}"))
