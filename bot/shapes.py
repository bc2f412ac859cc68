"""The JSON shapes of the scripting interface, written out field by field.

Other programs rely on them, so they are spelled here and do not follow the core's values around:
renaming a field in the core breaks a type check here, not somebody's script. Rates are fractions,
money is whole rupiah, and what was not said is null.
"""

from decimal import Decimal
from typing import Any, TypeAlias, assert_never

from advisor.advice import Advice, Ask, Choices, Unread
from advisor.assessment import Assessment, Comparison, CreatorCard
from advisor.benchmarks import PriceBand, RateBand
from advisor.brief import Brief, Budget
from advisor.creator import Creator
from advisor.figures import Figure
from advisor.knowledge import Answer
from advisor.money import Rupiah, RupiahRange
from advisor.plan import Plan, TierLine
from advisor.reading.facts import Facts, Loose
from advisor.recommendation import Reason, Recommendation
from advisor.tiers import OtherName, Size
from bot.reply import Reply

Shape: TypeAlias = dict[str, Any]


def facts_shape(facts: Facts) -> Shape:
    """Return what a message said."""
    return {
        "intent": facts.intent,
        "language": facts.language,
        "topics": [{"id": topic.id, "score": topic.score} for topic in facts.asked.topics],
        "creators": [_creator(creator) for creator in facts.creators],
        "brief": _brief(facts.brief),
        "assumed": list(facts.assumed),
        "unread": list(facts.unread),
    }


def advice_shape(advice: Advice) -> Shape:
    """Return an advice: its kind, then the fields of that kind."""
    match advice:
        case Answer():
            own = _answer(advice)
        case Choices():
            own = {"topics": list(advice.topics)}
        case Assessment() | Comparison():
            own = {"creators": [_card(card) for card in advice.creators]}
        case Recommendation():
            own = _recommendation(advice)
        case Ask():
            own = _ask(advice)
        case Unread():
            own = {"reason": advice.reason}
        case _:
            assert_never(advice)
    return {"kind": advice.kind, **own}


def reply_shape(reply: Reply) -> Shape:
    """Return a reply as Telegram would show it."""
    rows = [[{"text": one.text, "data": one.data} for one in row] for row in reply.buttons]
    return {"text": reply.text, "buttons": rows}


def _creator(creator: Creator) -> Shape:
    return {
        "handle": creator.handle,
        "platform": creator.platform,
        "followers": creator.followers,
        "approximate": creator.approximate,
        "engagement_rate": _number(creator.engagement_rate),
        "views": creator.views,
        "likes": creator.likes,
        "comments": creator.comments,
        "quote_idr": _idr(creator.quote),
    }


def _brief(brief: Brief) -> Shape:
    return {
        "goals": list(brief.goals),
        "budget": brief.budget and _budget(brief.budget),
        "platforms": list(brief.platforms),
        "niche": brief.niche,
        "creators_wanted": brief.creators_wanted,
        "duration_days": brief.duration_days,
        "city": brief.city,
    }


def _budget(budget: Budget) -> Shape:
    return {
        "amount": _number(budget.told.amount),
        "currency": budget.told.currency,
        "low_idr": _idr(budget.low),
        "high_idr": _idr(budget.high),
        "idr": _idr(budget.idr),
    }


def _answer(answer: Answer) -> Shape:
    figures = [{"name": f.name, "unit": f.unit, **_figure(f.figure)} for f in answer.figures]
    return {
        "topic": answer.topic,
        "sources": list(answer.sources),
        "figures": figures,
        "related": list(answer.related),
        "manner": answer.manner,
        "size": answer.size and _size(answer.size),
    }


def _size(size: Size) -> Shape:
    others = _names(size.others)
    return {"followers": size.followers, "tier": size.tier, "tier_others": others}


def _names(others: tuple[OtherName, ...]) -> list[Shape]:
    return [{"name": other.name, "sources": list(other.sources)} for other in others]


def _card(card: CreatorCard) -> Shape:
    return {
        **_creator(card.creator),
        "tier": card.tier,
        "tier_others": _names(card.others),
        "price_idr": card.price and _price(card.price),
        # Not the rate we were told: that one is among the facts.
        "engagement_rate": card.engagement and _rate(card.engagement),
        "reach": card.reach and _figure(card.reach),
        "engagements": card.engagements and _figure(card.engagements),
        "quote_verdict": card.verdict,
        "findings": list(card.findings),
        "next_steps": list(card.next_steps),
    }


def _price(price: PriceBand) -> Shape:
    return {
        **_idr_range(price.fee),
        "lowest_seen": price.lowest_seen.amount,
        "highest_seen": price.highest_seen.amount,
        "evidence": price.evidence,
        "sources": list(price.sources),
    }


def _rate(rate: RateBand) -> Shape:
    sources = list(rate.sources)
    return {**_edges(rate), "base": rate.base, "evidence": rate.evidence, "sources": sources}


def _recommendation(recommendation: Recommendation) -> Shape:
    return {
        "strategy": recommendation.strategy,
        "confidence": recommendation.confidence,
        "score": _number(recommendation.score),
        "brief": _brief(recommendation.brief),
        "reasons": [_reason(reason) for reason in recommendation.reasons],
        "counter": [_reason(reason) for reason in recommendation.counter],
        "plan": _plan(recommendation.plan),
        "scenarios": [_plan(plan) for plan in recommendation.scenarios],
        "dont": recommendation.dont and _reason(recommendation.dont),
    }


def _reason(reason: Reason) -> Shape:
    details = {
        detail.name: detail.value if isinstance(detail.value, str) else _number(detail.value)
        for detail in reason.details
    }
    sources = list(reason.sources)
    return {"rule": reason.rule, "tag": reason.tag, "sources": sources, "details": details}


def _plan(plan: Plan) -> Shape:
    return {
        "strategy": plan.strategy,
        "budget_idr": plan.budget.amount,
        "fees_idr": plan.fees.amount,
        "reserve_idr": plan.reserve.amount,
        "left_idr": plan.left.amount,
        "lines": [_line(line) for line in plan.lines],
        "reach": plan.reach and _figure(plan.reach),
        "engagements": plan.engagements and _figure(plan.engagements),
        "cpm_idr": plan.cpm and _idr_range(plan.cpm),
        "cpe_idr": plan.cpe and _idr_range(plan.cpe),
        "barter": plan.barter,
    }


def _line(line: TierLine) -> Shape:
    return {
        "tier": line.tier,
        "creators": line.creators,
        "posts": line.posts,
        "fee_idr": _idr_range(line.fee),
        "cost_idr": line.cost.amount,
        "reach": line.reach and _figure(line.reach),
        "engagements": line.engagements and _figure(line.engagements),
        "sources": list(line.sources),
    }


def _ask(ask: Ask) -> Shape:
    return {
        "missing": ask.missing,
        "options": list(ask.options),
        "loose": ask.loose and _loose(ask.loose),
    }


def _loose(loose: Loose) -> Shape:
    return {"value": _number(loose.value), "text": loose.text, "roles": list(loose.roles)}


def _figure(figure: Figure) -> Shape:
    return {
        **_edges(figure),
        "basis": figure.basis,
        "sources": list(figure.sources),
        "assumption": figure.assumption,
    }


def _edges(band: Figure | RateBand) -> Shape:
    return {
        "low": _number(band.low),
        "typical": _number(band.typical),
        "high": _number(band.high),
    }


def _idr_range(money: RupiahRange) -> Shape:
    return {"low": money.low.amount, "typical": money.typical.amount, "high": money.high.amount}


def _idr(money: Rupiah | None) -> int | None:
    return None if money is None else money.amount


def _number(value: Decimal | None) -> int | float | None:
    """Return a JSON number, an integer when it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
