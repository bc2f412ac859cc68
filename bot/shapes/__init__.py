"""The JSON shapes of the scripting interface, written out field by field.

Other programs rely on them, so they are spelled here and do not follow the core's values around:
renaming a field in the core breaks a type check here, not somebody's script. Rates are fractions,
money is whole rupiah, and what was not said is null.
"""

from typing import assert_never

from advisor.advice import Advice, Ask, Choices, Unread
from advisor.assessment import Assessment
from advisor.breakeven import BreakEven
from advisor.comparison import Comparison
from advisor.knowledge import Answer
from advisor.picking import Pick
from advisor.reading.facts import Facts, Loose
from advisor.recommendation import Recommendation
from advisor.tiers import Size
from bot.reply import Button, Reply
from bot.shapes.campaigns import break_even_shape, brief_shape, recommendation_shape
from bot.shapes.creators import creator_shape, creators_shape, names
from bot.shapes.figures import Shape, figure, number
from bot.shapes.saved import shelf_shape
from bot.shapes.selection import selection_shape

__all__ = ["Shape", "advice_shape", "facts_shape", "reply_shape", "shelf_shape"]


def facts_shape(facts: Facts) -> Shape:
    """Return what a message said."""
    return {
        "intent": facts.intent,
        "language": facts.language,
        "topics": [{"id": topic.id, "score": topic.score} for topic in facts.asked.topics],
        "creators": [creator_shape(creator) for creator in facts.creators],
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
            own = creators_shape(advice)
        case Recommendation() | BreakEven() | Pick():
            own = _spending(advice)
        case Ask():
            own = _ask(advice)
        case Unread():
            own = {"reason": advice.reason}
        case _:
            assert_never(advice)
    return {"kind": advice.kind, **own}


def _spending(advice: Recommendation | BreakEven | Pick) -> Shape:
    match advice:
        case Recommendation():
            return recommendation_shape(advice)
        case BreakEven():
            return break_even_shape(advice)
        case Pick():
            return selection_shape(advice)
        case _:
            assert_never(advice)


def reply_shape(reply: Reply) -> Shape:
    """Return a reply as Telegram would show it."""
    rows = [[_button(one) for one in row] for row in reply.buttons]
    return {"text": reply.text, "buttons": rows}


def _button(button: Button) -> Shape:
    copied = {} if button.copy_text is None else {"copy_text": button.copy_text}
    return {"text": button.text, "data": button.data, **copied}


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
    others = names(size.others)
    return {"followers": size.followers, "tier": size.tier, "tier_others": others}


def _ask(ask: Ask) -> Shape:
    return {
        "missing": ask.missing,
        "options": list(ask.options),
        "loose": ask.loose and _loose(ask.loose),
        "outlook": [{"idr": one.budget.amount, "strategy": one.strategy} for one in ask.outlook],
    }


def _loose(loose: Loose) -> Shape:
    return {"value": number(loose.value), "text": loose.text, "roles": list(loose.roles)}
