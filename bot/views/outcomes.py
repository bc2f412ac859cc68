"""Behind "Why?" of a plan: between what limits its reach lies, and for which audience."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.audience import Audience
from advisor.plan import Plan
from advisor.vocabulary import Basis
from bot.views.amounts import people, rough, rupiah
from bot.views.naming import word
from bot.views.screen import lines
from bot.voice import Voice

_WHOLE = Decimal(1)


def outcome_block(plan: Plan, voice: Voice) -> str:
    """Return limits, views and audience of a plan, or "" where nobody has figures."""
    rows = tuple(_rows(plan, voice))
    return lines(voice.say("outcome-title"), *rows) if rows else ""


def _rows(plan: Plan, voice: Voice) -> Iterator[str]:
    if plan.bounds:
        least, most = (voice.count(rough(edge)) for edge in (plan.bounds.least, plan.bounds.most))
        if least != most:
            yield voice.say("outcome-bounds", least=least, most=most)
    if plan.views and plan.cpv:
        yield voice.say("outcome-views", amount=people(plan.views, voice))
        yield voice.say("outcome-cpv", amount=rupiah(plan.cpv, voice))
    if plan.audience and plan.lines:
        yield _audience(plan.audience, plan, voice)
    if plan.pots and plan.lines:
        yield voice.say("split-line", shares=voice.list(_shares(plan, voice)))


def _shares(plan: Plan, voice: Voice) -> Iterator[str]:
    """Yield what part of the budget each use gets, and whether somebody said so."""
    for pot in plan.pots:
        told = "-told" if pot.basis is Basis.TOLD else ""
        share = voice.percent(Decimal(pot.amount.amount) / plan.budget.amount)
        yield voice.say(f"split-share{told}", use=word("pot", pot.use, voice), share=share)


def _audience(audience: Audience, plan: Plan, voice: Voice) -> str:
    if audience.basis is Basis.TOLD or audience.users is None or plan.platform is None:
        return voice.say("audience-told", accounts=voice.count(audience.accounts))
    confined = "-city" if audience.city != _WHOLE else ""
    return voice.say(
        f"audience-assumed{confined}",
        accounts=voice.count(audience.accounts),
        users=voice.count(audience.users),
        platform=word("platform", plan.platform, voice),
        market=voice.percent(audience.market),
        **({"city": voice.percent(audience.city)} if confined else {}),
    )
