"""What a message asks of us: a scored table, so that mixed messages have one clear winner."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from advisor.brief import Brief
from advisor.creator import Creator
from advisor.reading.facts import Asked
from advisor.value import Value
from advisor.vocabulary import Intent, Tier, Topic

# How much each sign in a message speaks for an intent.
_POINTS: dict[str, tuple[Intent, Decimal]] = {
    "handle": (Intent.CREATOR, Decimal(5)),
    "followers": (Intent.CREATOR, Decimal("2.5")),
    "listed": (Intent.CREATOR, Decimal(2)),  # several without a name, each with a fee
    "selling": (Intent.CREATOR, Decimal(6)),
    "sized_handle": (Intent.CREATOR, Decimal(2)),  # more than a whole brief: both are answered
    "quote": (Intent.CREATOR, Decimal(3)),
    "another_figure": (Intent.CREATOR, Decimal(2)),
    "checked_fee": (Intent.CREATOR, Decimal("1.5")),
    "budget": (Intent.CAMPAIGN, Decimal(5)),
    "guessed_budget": (Intent.CAMPAIGN, Decimal(4)),
    "goal": (Intent.CAMPAIGN, Decimal("1.5")),
    "campaign_word": (Intent.CAMPAIGN, Decimal("0.5")),
    "wish": (Intent.CAMPAIGN, Decimal("0.5")),
    "platform": (Intent.CAMPAIGN, Decimal("0.5")),
    "plan_detail": (Intent.CAMPAIGN, Decimal("0.8")),
    "sure_topic": (Intent.QUESTION, Decimal(2)),
    "some_topic": (Intent.QUESTION, Decimal(1)),
    "asking": (Intent.QUESTION, Decimal(2)),
    "tier": (Intent.QUESTION, Decimal("0.3")),
    "help_topic": (Intent.HELP, Decimal("4.4")),
    "help_word": (Intent.HELP, Decimal("0.6")),
    "greeting": (Intent.GREETING, Decimal("0.5")),
}


_LEAST_FOR_A_CAMPAIGN = Decimal("1.4")
# A hello or a plea for help says nothing beside so many words of another subject.
_POLITE = frozenset({Intent.GREETING, Intent.HELP})
_MORE_THAN_POLITE = Decimal(1)
_STRANGE, _STRANGE_QUESTION = 2, 1


class Signs(Value):
    """What the parts of a message amount to, before anything is decided."""

    creators: tuple[Creator, ...] = ()
    brief: Brief = Brief()
    asked: Asked = Asked()
    cues: frozenset[str] = frozenset()
    tiers: tuple[Tier, ...] = ()
    assumed: tuple[str, ...] = ()
    asks: bool = False
    strange: int = 0


def intent_of(signs: Signs) -> Intent:
    """Return the intent with most points; OTHER when nothing speaks for any."""
    points: dict[Intent, Decimal] = {}
    for sign in _signs(signs):
        intent, weight = _POINTS[sign]
        points[intent] = points.get(intent, Decimal(0)) + weight
    best = max(points, key=lambda intent: points[intent], default=Intent.OTHER)
    vague = best is Intent.CAMPAIGN and points[best] < _LEAST_FOR_A_CAMPAIGN
    if vague and (signs.strange or signs.asks):
        return Intent.OTHER  # 'how to bake a cake' names a trade and wishes for something
    polite = best in _POLITE and points[best] < _MORE_THAN_POLITE
    if polite and signs.strange >= (_STRANGE_QUESTION if signs.asks else _STRANGE):
        return Intent.OTHER  # 'pagi min, ongkir jne ke medan berapa'
    return best


def is_selling(creators: Sequence[Creator], cues: frozenset[str]) -> bool:
    """Tell whether a creator asks what to charge: an own rate card, and no fee that was asked."""
    return "selling" in cues and not any(creator.quote is not None for creator in creators)


def _signs(signs: Signs) -> Iterator[str]:
    yield from _creator_signs(signs.creators, signs.cues)
    yield from _campaign_signs(signs)
    yield from _question_signs(signs)
    if "help" in signs.cues:
        yield "help_word"
    if signs.cues & {"greeting", "thanks"}:
        yield "greeting"


def _creator_signs(creators: Sequence[Creator], cues: frozenset[str]) -> Iterator[str]:
    sized = [creator for creator in creators if creator.followers is not None]
    quoted = any(creator.quote is not None for creator in creators)
    signs = {
        "handle": any(creator.handle for creator in creators),
        "listed": any(creator.number for creator in creators),
        "selling": is_selling(creators, cues),
        "followers": bool(sized),
        "sized_handle": any(creator.handle for creator in sized),
        "quote": quoted,
        "checked_fee": quoted and "check" in cues,
        "another_figure": any(map(_measured, sized)),
    }
    return (sign for sign, holds in signs.items() if holds)


def _measured(creator: Creator) -> bool:
    figures = (creator.engagement_rate, creator.views, creator.likes, creator.comments,
               creator.real_followers)  # fmt: skip
    return any(figure is not None for figure in figures)


def _campaign_signs(signs: Signs) -> Iterator[str]:
    brief = signs.brief
    if brief.budget is not None:
        yield _budget_sign(signs)
    elif "budget_unread" in signs.assumed:
        yield "guessed_budget"
    if brief.goals:
        yield "plan_detail" if "goals" in signs.assumed else "goal"
    if "campaign" in signs.cues and (brief != Brief() or not signs.asks):
        yield "campaign_word"
    if "wish" in signs.cues:
        yield "wish"
    if brief.platforms:
        yield "platform"
    if brief.niche or brief.duration_days or brief.creators_wanted:
        yield "plan_detail"


def _budget_sign(signs: Signs) -> str:
    if "barter" in signs.cues:
        return "goal"
    return "guessed_budget" if "budget" in signs.assumed else "budget"


def _question_signs(signs: Signs) -> Iterator[str]:
    topics = signs.asked.topics
    if topics and topics[0].id is Topic.BOT_HELP:
        yield "help_topic"
    elif topics:
        yield "sure_topic" if signs.asked.sure else "some_topic"
        if signs.asks:
            yield "asking"
        if signs.tiers:
            yield "tier"
