"""The budget as told, restated, so that a misreading shows at once."""

from decimal import Decimal

from advisor.brief import Brief, Budget
from advisor.money import NOTHING, RUPIAH, Rupiah, rate_of
from bot.reply import Button
from bot.views import taps, written
from bot.views.amounts import rough_rupiah
from bot.views.buttons import Rows, budget_button
from bot.views.headline import BETWEEN
from bot.views.naming import elsewhere_name, word
from bot.views.screen import clipped
from bot.voice import Markup, Voice

_OTHER_SUMS = (Decimal("0.8"), Decimal("1.5"), Decimal(2))
_SMALL_SUMS = (1_000_000, 2_000_000, 5_000_000)


def brief_line(brief: Brief, voice: Voice) -> str:
    """Return what the advice is for: budget, goals, where, niche, city, and how long."""
    parts = [_budget(brief.budget, voice)] if brief.budget else []
    parts += [word("goal", goal, voice) for goal in brief.goals]
    parts += [word("platform", platform, voice) for platform in brief.platforms]
    parts += [elsewhere_name(one, voice) for one in brief.elsewhere]
    if brief.niche:
        parts.append(_niche(brief.niche, voice))
    if brief.city:
        parts.append(clipped(brief.city).title())
    if brief.duration_days:
        parts.append(voice.say("brief-days", days=brief.duration_days))
    return BETWEEN.join(Markup.of(part) for part in parts)


def scale_line(
    budget: Budget | None, voice: Voice, message_id: str = "budget-scale-assumed"
) -> str:
    """Return how a sum was read that has two meanings, or ""; the usual words need a button."""
    if budget is None or budget.idr is None or not _has_other(budget):
        return ""
    other = voice.rupiah(budget.other or budget.idr)
    return voice.say(message_id, amount=voice.rupiah(budget.idr), other=other)


def budget_row(budget: Budget | None, voice: Voice, stamp: str) -> tuple[Button, ...]:
    """Return buttons for less and for more money, as round sums that the label says in full."""
    if budget is None or budget.idr is None or not budget.idr.amount:
        return ()
    sums = dict.fromkeys(rough_rupiah(budget.idr.times(factor)) for factor in _OTHER_SUMS)
    return tuple(
        budget_button(each, voice, stamp)
        for each in sums
        if each != budget.idr and 0 < each.amount <= written.MOST
    )


def other_row(budget: Budget | None, voice: Voice, stamp: str) -> tuple[Button, ...]:
    """Return the button for what else the sum may mean, where its scale word has two meanings."""
    if budget is None or budget.other is None or not _has_other(budget):
        return ()
    label = voice.plain("budget-other", amount=voice.rupiah(budget.other))
    return (Button(text=label, data=taps.budget_data(budget.other, stamp)),)


def barter_rows(voice: Voice, stamp: str) -> Rows:
    """Return buttons for paying in product, and for sums that buy a small campaign."""
    label = voice.plain("budget-barter")
    barter = Button(text=label, data=taps.budget_data(NOTHING, stamp))
    sums = (Rupiah(amount=amount) for amount in _SMALL_SUMS)
    return ((barter,), tuple(budget_button(each, voice, stamp) for each in sums))


def _has_other(budget: Budget) -> bool:
    return budget.other is not None and 0 < budget.other.amount <= written.MOST


def _budget(budget: Budget, voice: Voice) -> str:
    if budget.idr is None:
        return voice.say("budget-told", amount=voice.money(budget.told))
    amount = voice.rupiah(budget.idr)
    if not budget.idr.amount:
        return voice.say("budget-none")
    rate = rate_of(budget.told.currency)
    if budget.told.currency != RUPIAH and rate is not None:
        told = voice.money(budget.told)
        named = "budget-converted" if rate.source else "budget-converted-own"
        return voice.say(named, told=told, amount=amount, day=voice.date(rate.day))
    if budget.low is not None and budget.high is not None and budget.low != budget.high:
        spread = voice.rupiah_range(budget.low, budget.high)
        return voice.say("budget-range", range=spread, amount=amount)
    return voice.say("budget-told", amount=amount)


def _niche(niche: str, voice: Voice) -> str:
    named = f"niche-{niche.replace('_', '-')}"
    return voice.plain(named) if voice.knows(named) else clipped(niche)
