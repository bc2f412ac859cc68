"""When a campaign has paid for itself: the sum, what it asks of people, and one post per size."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from advisor.breakeven import BreakEven
from advisor.vocabulary import Basis
from bot.reply import Button, Reply
from bot.views import taps
from bot.views.amounts import people, rough, rough_rupiah
from bot.views.buttons import Rows
from bot.views.evidence import mark, sources_line
from bot.views.naming import name_of, word
from bot.views.screen import lines, page
from bot.views.subject import stamp_of
from bot.views.verbs import Verb
from bot.voice import Voice

_LEAST_SHOWN = 1  # of a thousand; rarer buyers are told as one in so many


def break_even_reply(found: BreakEven, voice: Voice) -> Reply:
    """Return how many orders pay the cost back, with the whole sum; buttons lead to the plan."""
    text = page(
        lines(_head(found, voice), *_sum(found, voice)),
        lines(*_asked_of_people(found, voice)),
        lines(*_bars(found, voice)),
        voice.say("break-even-no-benchmark") if found.orders else "",
        sources_line(found.sources, voice),
        voice.say("break-even-more") if found.cost is None else "",
    )
    return Reply(text=text, buttons=_buttons(found, voice))


def _head(found: BreakEven, voice: Voice) -> str:
    if found.kept.amount <= 0:
        return voice.say("break-even-never")
    if found.orders is None:
        return voice.say("break-even-open", kept=voice.rupiah_exact(found.kept))
    return voice.say("break-even-title", orders=voice.count_exact(found.orders))


def _sum(found: BreakEven, voice: Voice) -> Iterator[str]:
    yield _kept(found, voice)
    if found.orders is None or found.cost is None:
        return
    told = found.basis is Basis.TOLD
    cost = voice.rupiah(found.cost if told else rough_rupiah(found.cost))
    name = name_of(found.creator, voice) if found.creator else ""
    yield voice.say(
        f"break-even-cost-{_kind(found)}",
        cost=cost,
        kept=voice.rupiah_exact(found.kept),
        orders=voice.count_exact(found.orders),
        mark=mark(found.basis, voice),
        **({"name": name} if found.creator else {}),
    )
    if found.revenue is not None:
        yield voice.say("break-even-revenue", revenue=voice.rupiah(rough_rupiah(found.revenue)))


def _kept(found: BreakEven, voice: Voice) -> str:
    told, exact = found.economics, voice.rupiah_exact
    kept = exact(found.kept)
    if told.price is None or told.gain is not None:
        return voice.say("break-even-kept-told", kept=kept)
    if told.unit_cost is not None:
        cost = exact(told.unit_cost)
        return voice.say("break-even-kept-cost", kept=kept, price=exact(told.price), cost=cost)
    margin = voice.percent(told.margin) if told.margin is not None else ""
    return voice.say("break-even-kept-margin", kept=kept, price=exact(told.price), margin=margin)


def _asked_of_people(found: BreakEven, voice: Voice) -> Iterator[str]:
    """Yield what share of those reached has to order, and what told rates of clicking ask for."""
    if found.buyers is not None and found.reach is not None:
        yield voice.say(f"break-even-reach-{_kind(found)}", reach=people(found.reach, voice))
        yield _buyers(found, voice)
    if found.clicks is not None and found.economics.conversion is not None:
        rate = voice.percent(found.economics.conversion)
        yield voice.say("break-even-clicks", clicks=voice.count(found.clicks), rate=rate)
    if found.people is not None and found.economics.click_rate is not None:
        rate = voice.percent(found.economics.click_rate)
        yield voice.say("break-even-people", people=voice.count(found.people), rate=rate)


def _buyers(found: BreakEven, voice: Voice) -> str:
    buyers = found.buyers
    if buyers is None or found.orders is None or found.reach is None:
        return ""
    if not buyers.possible:
        return voice.say("break-even-impossible")
    if buyers.typical < _LEAST_SHOWN:
        one_in = rough(found.reach.typical / found.orders)
        return voice.say("break-even-one-in", people=voice.count(one_in))
    few, typical, many = (_whole(each) for each in (buyers.few, buyers.typical, buyers.many))
    spread = voice.count_range(few, many)
    return voice.say("break-even-buyers", buyers=voice.number(typical), range=spread)


def _whole(buyers: Decimal) -> Decimal:
    """Return buyers among a thousand without a fraction nobody can count."""
    return max(Decimal(1), buyers.quantize(Decimal(1), ROUND_HALF_UP))


def _kind(found: BreakEven) -> str:
    return "fee" if found.creator else "budget"


def _bars(found: BreakEven, voice: Voice) -> Iterator[str]:
    if not found.bars:
        return
    platform = word("platform", found.platform, voice)
    yield voice.say("break-even-bars", platform=platform, mark=mark(Basis.BENCHMARK, voice))
    for bar in found.bars:
        yield voice.say(
            "break-even-bar",
            tier=word("tier", bar.tier, voice),
            fee=voice.rupiah(rough_rupiah(bar.fee)),
            orders=voice.count_exact(bar.orders),
        )


def _buttons(found: BreakEven, voice: Voice) -> Rows:
    if found.creator is not None or found.brief.missing is not None:
        return ()
    data = taps.command_data(Verb.BACK, stamp_of(found.brief))
    return ((Button(text=voice.plain("button-plan"), data=data),),)
