"""The plan as a sheet that goes on calculating: its budget, shares, posts and fees can be changed.

Amounts are formulas over those; what the plan should bring is worked out by us and stays.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from advisor.benchmarks import price_band
from advisor.figures import EDGES, Figure
from advisor.money import RupiahRange
from advisor.plan import Plan, TierLine
from advisor.recommendation import Recommendation
from advisor.split import Pot, Use
from advisor.tiers import bounds_of
from advisor.vocabulary import Basis
from bot.documents.rows import BLANK, Rows, computed, head, line, number, quoted, text
from bot.documents.workbook import Cell, Form, Sheet
from bot.views.amounts import rough
from bot.views.budgets import brief_line
from bot.views.evidence import mark
from bot.views.naming import word
from bot.views.onepager import wished
from bot.views.plans import cpm_text, spent
from bot.views.spoken import bare
from bot.voice import Voice

_WIDTHS = (30, 21, 20, 16, 16, 16, 16, 20, 20, 20, 22)
_WIDE = len(_WIDTHS)
_THOUSAND = 1_000
_FEES, _COSTS = "EFG", "HIJ"  # columns of the table of creators, by edge
_RESULTS = "BCD"  # columns of the table of results, by edge


class _Places(NamedTuple):
    """Where other parts of the sheet find the figures they lean on."""

    budget: str
    fees: str


def plan_sheet(advice: Recommendation, voice: Voice) -> Sheet:
    """Return the sheet of the recommended plan."""
    plan, rows = advice.plan, Rows()
    confidence = bare(voice.say(f"confidence-{advice.confidence}"))
    title = f"{bare(voice.say(f'headline-{advice.strategy}'))} {confidence}"
    rows.add(line(title, Form.TITLE, _WIDE))
    for told in (bare(brief_line(advice.brief, voice)), *wished(advice, voice)):
        rows.add(line(told, Form.PLAIN, _WIDE))
    frozen = rows.next - 1 if plan.barter else rows.next + 1
    if plan.barter:
        _creators(plan, rows, voice)
        _results(plan, rows, voice, unchanged="")
    else:
        rows.add(line(voice.plain("sheet-hint"), Form.NOTE, _WIDE))
        places = _budget(plan, rows, voice)
        total = _creators(plan, rows, voice, places)
        same = f"AND({places.budget}={plan.budget.amount},{total}={spent(plan).amount})"
        _results(plan, rows, voice, unchanged=same)
    name = voice.plain("sheet-plan")
    return Sheet(name=name, widths=_WIDTHS, rows=rows.all, frozen=frozen, landscape=True)


def _budget(plan: Plan, rows: Rows, voice: Voice) -> _Places:
    """Add the budget and its pots; what the others leave is kept in reserve."""
    label = text(voice.plain("sheet-budget"), strong=True)
    top = rows.add(label, number(plan.budget.amount, Form.RUPIAH, editable=True))
    budget = f"$B${top}"
    rows.add()
    rows.add(line(voice.plain("sheet-split"), Form.HEADING, 4))
    rows.add(*head(*(voice.plain(f"sheet-{one}") for one in ("use", "share", "amount", "basis"))))
    first = rows.next
    told = [pot for pot in plan.pots if pot.use is not Use.RESERVE]
    for pot in told:
        share = Decimal(pot.amount.amount) / plan.budget.amount
        amount = computed(f"=ROUND({budget}*B{rows.next},0)", pot.amount.amount)
        rows.add(
            text(word("pot", pot.use, voice)),
            number(share, Form.SHARE, editable=True),
            amount,
            text(bare(mark(pot.basis, voice))),
        )
    _reserve(plan, told, (rows, first, budget), voice)
    last = rows.next - 1
    rows.add(
        text(voice.plain("sheet-total"), strong=True),
        computed(f"=SUM(B{first}:B{last})", 1, Form.SHARE, strong=True),
        computed(f"=SUM(C{first}:C{last})", plan.budget.amount, strong=True),
        BLANK,
    )
    return _Places(budget, f"$C${first}")


def _reserve(plan: Plan, told: Sequence[Pot], at: tuple[Rows, int, str], voice: Voice) -> None:
    rows, first, budget = at
    last = rows.next - 1
    rest = plan.budget.amount - sum(pot.amount.amount for pot in told)
    shares = sum((Decimal(pot.amount.amount) / plan.budget.amount for pot in told), Decimal(0))
    rows.add(
        text(word("pot", Use.RESERVE, voice)),
        computed(f"=1-SUM(B{first}:B{last})", 1 - shares, Form.SHARE),
        computed(f"={budget}-SUM(C{first}:C{last})", rest),
        text(voice.plain("sheet-computed")),
    )


def _creators(plan: Plan, rows: Rows, voice: Voice, places: _Places | None = None) -> str:
    """Add a row for each size; return where the sum at typical fees stands, "" without money."""
    rows.add()
    rows.add(line(voice.plain("sheet-creators-title"), Form.HEADING, _WIDE))
    names = ["tier", "followers", "creators", "posts"]
    names += [f"{kind}-{edge}" for kind in ("fee", "cost") for edge in EDGES if places]
    rows.add(*head(*(voice.plain(f"sheet-{name}") for name in (*names, "basis"))))
    first = rows.next
    for each in reversed(plan.lines):
        who = text(word("tier", each.tier, voice))
        counts = (rough(each.followers), each.creators)
        cells = (who, *(number(one, Form.COUNT) for one in counts))
        posts = number(each.posts, Form.COUNT, editable=places is not None)
        rows.add(
            *cells, posts, *(_money(each, rows.next) if places else ()), _basis(each, plan, voice)
        )
    last = rows.next - 1
    return _sums(plan, rows, voice, (first, last, places)) if places else ""


def _money(each: TierLine, row: int) -> tuple[Cell, ...]:
    """Return the fees of a size, and what its posts cost at each of them."""
    fees = [getattr(each.fee, edge).amount for edge in EDGES]
    asked = (number(fee, Form.RUPIAH, editable=True) for fee in fees)
    costs = (
        computed(f"=$D{row}*{column}{row}", each.posts * fee)
        for column, fee in zip(_FEES, fees, strict=True)
    )
    return (*asked, *costs)


def _sums(plan: Plan, rows: Rows, voice: Voice, at: tuple[int, int, _Places]) -> str:
    first, last, places = at
    here = rows.next
    costs = [
        sum(each.posts * getattr(each.fee, edge).amount for each in plan.lines) for edge in EDGES
    ]
    counted = [sum(getattr(each, name) for each in plan.lines) for name in ("creators", "posts")]
    rows.add(
        text(voice.plain("sheet-total"), strong=True),
        BLANK,
        *(
            computed(f"=SUM({column}{first}:{column}{last})", value, Form.COUNT, strong=True)
            for column, value in zip("CD", counted, strict=True)
        ),
        *(BLANK for _ in EDGES),
        *(
            computed(f"=SUM({column}{first}:{column}{last})", value, strong=True)
            for column, value in zip(_COSTS, costs, strict=True)
        ),
    )
    fees = plan.fees.amount
    rows.add(
        text(voice.plain("sheet-left"), strong=True),
        *(BLANK for _ in range(6)),
        *(
            computed(f"={places.fees}-{column}{here}", fees - cost)
            for column, cost in zip(_COSTS, costs, strict=True)
        ),
    )
    return f"$I${here}"


def _basis(each: TierLine, plan: Plan, voice: Voice) -> Cell:
    """Return what the fee of a size rests on; without money, what is given instead."""
    if plan.barter:
        return text(voice.plain("sheet-product"))
    band = price_band(plan.platform, bounds_of(each.tier)[0])
    return text(bare(mark(Basis.BENCHMARK, voice, band.evidence if band else None)))


def _results(plan: Plan, rows: Rows, voice: Voice, unchanged: str) -> None:
    """Add what the plan should bring; costs of one of each follow the plan as it was."""
    if plan.reach is None or plan.engagements is None:
        return
    rows.add()
    rows.add(line(voice.plain("sheet-results"), Form.HEADING, 5))
    if unchanged:
        said = [voice.plain(f"sheet-{name}") for name in ("unchanged", "changed")]
        formula = f"=IF({unchanged},{quoted(said[0])},{quoted(said[1])})"
        rows.add(Cell(formula=formula, text=said[0], form=Form.NOTE, across=_WIDE))
    heads = ("result", *EDGES, "basis")
    rows.add(*head(*(voice.plain(f"sheet-{name}") for name in heads)))
    cost = ""
    if unchanged:
        paid = number(spent(plan).amount, Form.RUPIAH)
        cost = f"$C${rows.add(text(voice.plain('sheet-cost')), BLANK, paid, BLANK, BLANK)}"
    reach = _figure("reach", plan.reach, rows, voice)
    views = _figure("views", plan.views, rows, voice) if plan.views else reach
    stirred = _figure("engagements", plan.engagements, rows, voice)
    if plan.frequency:
        _figure("frequency", plan.frequency, rows, voice, Form.TIMES)
    if cost and plan.cpm and plan.cpe:
        name = "cpm-views" if cpm_text(plan).endswith("views") else "cpm"
        counted = views if plan.cpv else reach
        rows.add(*_costs(name, f"{cost}*{_THOUSAND}", counted, plan.cpm, voice))
        rows.add(*_costs("cpe", cost, stirred, plan.cpe, voice))


def _figure(name: str, figure: Figure, rows: Rows, voice: Voice, form: Form = Form.COUNT) -> int:
    return rows.add(
        text(voice.plain(f"outlook-{name}")),
        *(number(getattr(figure, edge), form) for edge in EDGES),
        text(bare(mark(figure.basis, voice, figure.evidence))),
    )


def _costs(
    name: str, paid: str, counted: int, told: RupiahRange, voice: Voice
) -> tuple[Cell, ...]:
    """Return what one of something costs: little when many are counted, much when few are."""
    return (
        text(voice.plain(f"outlook-{name}")),
        *(
            computed(f"=ROUND({paid}/{column}{counted},0)", getattr(told, edge).amount)
            for column, edge in zip(reversed(_RESULTS), EDGES, strict=True)
        ),
        text(bare(voice.say("mark-assumed"))),
    )
