"""A plan in lines: what is bought per size, what is kept, and what it should bring."""

from collections.abc import Iterator
from functools import reduce
from operator import add

from advisor.benchmarks import price_band
from advisor.figures import Figure
from advisor.money import NOTHING, Rupiah
from advisor.plan import Plan, TierLine
from advisor.split import Use
from advisor.tiers import bounds_of
from advisor.vocabulary import Basis
from bot.views.amounts import around, people, rupiah
from bot.views.evidence import WEAK, mark
from bot.views.naming import word
from bot.views.screen import lines
from bot.voice import Markup, Voice


def plan_block(plan: Plan, voice: Voice) -> str:
    """Return the plan as lines, one a size, the biggest first, then what is kept and left over."""
    bought = (_line(line, plan, voice) for line in reversed(plan.lines))
    limit = voice.say("plan-looked-after") if "looked_after" in plan.assumed else ""
    return lines(_title(plan, voice), *bought, _kept(plan, voice), limit)


def result_block(plan: Plan, voice: Voice) -> str:
    """Return what the plan should bring, or "" where nobody has figures."""
    rows = tuple(_results(plan, voice))
    figure = plan.reach or plan.engagements
    if not rows or figure is None:
        return ""
    return lines(voice.say("result-title", mark=_mark(figure, voice)), *rows)


def result_lines(plan: Plan, voice: Voice) -> Iterator[str]:
    """Yield reach, how often it is met, interactions and their costs, as far as known."""
    yield from _results(plan, voice)
    if plan.frequency:
        yield voice.say("result-frequency", amount=_times(plan.frequency, voice))
    yield from _costs(plan, voice)


def mix_line(plan: Plan, voice: Voice) -> str:
    """Return how many creators of which size, on one line."""
    items = (
        voice.say(
            "scenario-item",
            creators=line.creators,
            tier=_size(line, voice),
            posts=line.posts,
        )
        for line in plan.lines
    )
    return "• " + " + ".join(items)


def spent(plan: Plan) -> Rupiah:
    """Return what the lines of a plan cost together."""
    return reduce(add, (line.cost for line in plan.lines), NOTHING)


def _title(plan: Plan, voice: Voice) -> str:
    if plan.barter:
        return voice.say("plan-title-barter")
    marked = mark(Basis.BENCHMARK, voice, fee_evidence(plan))
    platform = word("platform", plan.platform, voice) if plan.platform else ""
    return voice.say("plan-title", platform=platform, mark=marked)


def fee_evidence(plan: Plan) -> str | None:
    """Return "weak" when the fee of any size in the plan rests on weak evidence."""
    firsts = (bounds_of(line.tier)[0] for line in plan.lines)
    bands = (price_band(plan.platform, first) for first in firsts)
    return WEAK if any(band is not None and band.evidence == WEAK for band in bands) else None


def _line(line: TierLine, plan: Plan, voice: Voice) -> str:
    tier = _size(line, voice)
    if plan.barter:
        return voice.say("plan-line-barter", creators=line.creators, tier=tier, posts=line.posts)
    fee, cost = voice.rupiah(line.fee.typical), voice.rupiah(line.cost)
    if line.posts == 1:
        return voice.say("plan-line-one", tier=tier, cost=cost)
    if line.posts == line.creators:
        return voice.say("plan-line-each", creators=line.creators, tier=tier, fee=fee, cost=cost)
    return voice.say(
        "plan-line", creators=line.creators, tier=tier, posts=line.posts, fee=fee, cost=cost
    )


def _size(line: TierLine, voice: Voice) -> str:
    """Return the size of the creators, with their followers where they are bigger than usual."""
    tier = word("tier", line.tier, voice)
    if not line.bigger:
        return tier
    return voice.say("plan-size", tier=tier, followers=voice.count(line.followers))


def _kept(plan: Plan, voice: Voice) -> str:
    """Return the reserve and the rest; a plan without money has neither."""
    left = voice.rupiah(plan.left)
    uses = Markup(", ").join(_uses(plan, voice))
    if not uses:
        return voice.say("plan-left", left=left) if plan.left.amount else ""
    if not plan.left.amount:
        return voice.say("plan-uses", uses=uses)
    return voice.say("plan-uses-left", uses=uses, left=left)


def _uses(plan: Plan, voice: Voice) -> Iterator[str]:
    """Yield what the rest of the budget is for, a sum each."""
    for pot in plan.pots:
        if pot.use is not Use.FEES:
            use = word("pot", pot.use, voice)
            told = "-told" if pot.basis is Basis.TOLD else ""
            yield voice.say(f"plan-use{told}", use=use, amount=voice.rupiah(pot.amount))


def _results(plan: Plan, voice: Voice) -> Iterator[str]:
    if plan.reach:
        yield voice.say("result-reach", amount=people(plan.reach, voice))
    if plan.engagements:
        yield voice.say("result-engagements", amount=people(plan.engagements, voice))


def cpm_text(plan: Plan) -> str:
    """Return the id of the text for a CPM: of views where it is of those, else of people."""
    return "result-cpm-views" if plan.cpv else "result-cpm"


def _costs(plan: Plan, voice: Voice) -> Iterator[str]:
    if plan.cpm:
        yield voice.say(cpm_text(plan), amount=rupiah(plan.cpm, voice))
    if plan.cpe:
        yield voice.say("result-cpe", amount=rupiah(plan.cpe, voice))


def _times(frequency: Figure, voice: Voice) -> str:
    low, high = (voice.number(edge) for edge in (frequency.low, frequency.high))
    spread = low if low == high else f"{low}\N{EN DASH}{high}"
    return around(voice.number(frequency.typical), spread, voice)


def _mark(figure: Figure, voice: Voice) -> Markup:
    return mark(figure.basis, voice, figure.evidence)
