"""The JSON shapes of the scripting interface, written out field by field.

Other programs rely on them, so they are spelled here and do not follow the core's values around:
renaming a field in the core breaks a type check here, not somebody's script. Rates are fractions,
money is whole rupiah, and what was not said is null.
"""

from typing import assert_never

from advisor.advice import Advice, Ask, Choices, Unread
from advisor.assessment import Assessment, CreatorCard
from advisor.benchmarks import Fee, RateBand
from advisor.comparison import Comparison
from advisor.creator import Creator
from advisor.knowledge import Answer
from advisor.reading.facts import Facts, Loose
from advisor.recommendation import Recommendation
from advisor.tiers import OtherName, Size
from bot.reply import Button, Reply
from bot.shapes.campaigns import brief_shape, recommendation_shape
from bot.shapes.figures import Shape, edges, figure, idr, idr_range, number

__all__ = ["Shape", "advice_shape", "facts_shape", "reply_shape"]


def facts_shape(facts: Facts) -> Shape:
    """Return what a message said."""
    return {
        "intent": facts.intent,
        "language": facts.language,
        "topics": [{"id": topic.id, "score": topic.score} for topic in facts.asked.topics],
        "creators": [_creator(creator) for creator in facts.creators],
        "brief": brief_shape(facts.brief),
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
            own = recommendation_shape(advice)
        case Ask():
            own = _ask(advice)
        case Unread():
            own = {"reason": advice.reason}
        case _:
            assert_never(advice)
    return {"kind": advice.kind, **own}


def reply_shape(reply: Reply) -> Shape:
    """Return a reply as Telegram would show it."""
    rows = [[_button(one) for one in row] for row in reply.buttons]
    return {"text": reply.text, "buttons": rows}


def _button(button: Button) -> Shape:
    copied = {} if button.copy_text is None else {"copy_text": button.copy_text}
    return {"text": button.text, "data": button.data, **copied}


def _creator(creator: Creator) -> Shape:
    return {
        "handle": creator.handle,
        "platform": creator.platform,
        "followers": creator.followers,
        "approximate": creator.approximate,
        "engagement_rate": number(creator.engagement_rate),
        "views": creator.views,
        "likes": creator.likes,
        "comments": creator.comments,
        "quote_idr": idr(creator.quote),
    }


def _answer(answer: Answer) -> Shape:
    figures = [{"name": f.name, "unit": f.unit, **figure(f.figure)} for f in answer.figures]
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
        # What to expect of this creator: by own figures where we were told some.
        "price_idr": card.price and card.fee and {**_price(card.price), **idr_range(card.fee)},
        "published_idr": card.price and idr_range(card.price.fee),
        # Not the rate we were told: that one is among the facts.
        "engagement_rate": card.engagement and _rate(card.engagement),
        "reach": card.reach and figure(card.reach),
        "engagements": card.engagements and figure(card.engagements),
        "views": card.views and figure(card.views),
        "quote_verdict": card.verdict,
        "counter_idr": _ladder(card),
        "tax_idr": card.tax and card.tax.tax.amount,
        "flags": [sign.flag for sign in card.signs],
        "findings": list(card.findings),
        "next_steps": list(card.next_steps),
    }


def _ladder(card: CreatorCard) -> Shape | None:
    steps = card.counter.ladder if card.counter else None
    if steps is None:
        return None
    return {
        "open": steps.open.amount,
        "target": steps.target.amount,
        "stop": steps.stop.amount,
    }


def _price(price: Fee) -> Shape:
    return {
        "lowest_seen": price.lowest_seen.amount,
        "highest_seen": price.highest_seen.amount,
        "evidence": price.evidence,
        "sources": list(price.sources),
    }


def _rate(rate: RateBand) -> Shape:
    sources = list(rate.sources)
    return {**edges(rate), "base": rate.base, "evidence": rate.evidence, "sources": sources}


def _ask(ask: Ask) -> Shape:
    return {
        "missing": ask.missing,
        "options": list(ask.options),
        "loose": ask.loose and _loose(ask.loose),
        "outlook": [{"idr": one.budget.amount, "strategy": one.strategy} for one in ask.outlook],
    }


def _loose(loose: Loose) -> Shape:
    return {"value": number(loose.value), "text": loose.text, "roles": list(loose.roles)}
