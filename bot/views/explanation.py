"""Behind "Why?": every source with its link, the arithmetic, and what we assumed."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import assert_never

from advisor.advice import Advice, Ask, Choices, Unread
from advisor.assessment import Assessment, Comparison, CreatorCard
from advisor.knowledge import Answer
from advisor.plan import Plan
from advisor.recommendation import Reason, Recommendation
from advisor.tiers import RATED, bounds_of
from advisor.vocabulary import Tier
from bot.views.answer import answer_sources
from bot.views.assessment import sources_of
from bot.views.comparison import comparison_sources
from bot.views.evidence import sources_list
from bot.views.naming import name_of, word
from bot.views.reasons import points
from bot.views.recommendation import COUNTERS_SHOWN, counter_block, recommendation_sources
from bot.views.screen import LIMIT, lines, page
from bot.voice import Markup, Voice

_GOAL, _TRAIT, _PLATFORM = "goal_", "trait_", "platform"


def explanation(advice: Advice, voice: Voice) -> str:
    """Return what an advice rests on, or "" for those that claim nothing."""
    match advice:
        case Answer():
            return answer_sources(advice, voice)
        case Assessment():
            return _card(advice.creators[0], voice)
        case Comparison():
            return _cards(advice, voice)
        case Recommendation():
            return _campaign(advice, voice)
        case Ask() | Choices() | Unread():
            return ""
        case _:
            assert_never(advice)


def _with_sources(upper: str, ids: Iterable[str], voice: Voice) -> str:
    """Return the page with as many sources as the rest of the message has room for."""
    return page(upper, sources_list(ids, voice, LIMIT - len(page(upper, " "))))


def _card(card: CreatorCard, voice: Voice) -> str:
    name = name_of(card.creator, voice)
    upper = lines(voice.say("why-creator", name=name), *_rows(card, voice), voice.say("why-told"))
    return _with_sources(upper, sources_of(card), voice)


def _rows(card: CreatorCard, voice: Voice) -> Iterator[str]:
    """Yield the figures of a card with the strength of their evidence."""
    tier = word("tier", card.tier, voice)
    yield _sizes((card.tier,), voice)
    if card.price:
        fee, price = card.price.fee, card.price
        yield voice.say(
            "why-fee",
            tier=tier,
            range=voice.rupiah_range(fee.low, fee.high),
            seen=voice.rupiah_range(price.lowest_seen, price.highest_seen),
            evidence=voice.plain(f"evidence-{price.evidence}"),
        )
    if card.engagement:
        yield voice.say(
            "why-engagement",
            tier=tier,
            range=voice.percent_range(card.engagement.low, card.engagement.high),
            evidence=voice.plain(f"evidence-{card.engagement.evidence}"),
        )
    if card.reach and card.reach.sources:
        spread = voice.count_range(card.reach.low, card.reach.high)
        yield voice.say("why-reach", range=spread)


def _sizes(tiers: Iterable[Tier], voice: Voice) -> str:
    """Return from where to where the sizes go, in one line, and whose table says so."""
    known = set(tiers)
    bounds = [_bounds(tier, voice) for tier in RATED if tier in known]
    return voice.say("why-tiers", tiers=voice.list(bounds)) if bounds else ""


def _bounds(tier: Tier, voice: Voice) -> str:
    first, last = bounds_of(tier)
    name = word("tier", tier, voice)
    if last is None:
        return voice.say("why-tier-open", tier=name, first=voice.count_exact(first))
    return voice.say(
        "why-tier", tier=name, first=voice.count_exact(first), last=voice.count_exact(last)
    )


def _cards(comparison: Comparison, voice: Voice) -> str:
    sizes = _sizes((card.tier for card in comparison.creators), voice)
    upper = lines(voice.say("why-comparison"), sizes, voice.say("why-told"))
    return _with_sources(upper, comparison_sources(comparison.creators), voice)


def _campaign(advice: Recommendation, voice: Voice) -> str:
    upper = page(
        voice.say("why-campaign"),
        _arithmetic(advice, voice),
        counter_block(advice.counter[COUNTERS_SHOWN:], voice),
        _assumptions(advice.plan, voice),
    )
    return _with_sources(upper, recommendation_sources(advice), voice)


def _arithmetic(advice: Recommendation, voice: Voice) -> str:
    """Return the score and the parts it was made of."""
    parts = [part for reason in advice.reasons for part in _part(reason, voice)]
    if not parts:
        return ""
    score = points(advice.score, voice)
    return lines(
        voice.say("arithmetic-title"),
        voice.say("arithmetic-line", score=score, parts=Markup(", ".join(parts))),
        voice.say("arithmetic-note"),
    )


def _part(reason: Reason, voice: Voice) -> Iterator[str]:
    """Yield what a goal, a platform or a trait adds to the score, if this reason is about one."""
    details = {detail.name: detail.value for detail in reason.details}
    pull = details.get("base", details.get("points"))
    if not pull or isinstance(pull, str):
        return
    name = _subject(reason.rule, details, voice)
    if name:
        yield voice.say("arithmetic-part", name=name, points=points(pull, voice))


def _subject(rule: str, details: Mapping[str, Decimal | str], voice: Voice) -> str:
    """Return what a rule is about in a word or two: a goal, a trait or a platform."""
    if rule.startswith(_GOAL):
        return word("goal", rule.removeprefix(_GOAL), voice)
    if rule.startswith(_TRAIT):
        return word("trait", rule.removeprefix(_TRAIT), voice)
    platform = details.get("platform")
    if rule.startswith(_PLATFORM) and isinstance(platform, str):
        return word("platform", platform, voice)
    return ""


def _assumptions(plan: Plan, voice: Voice) -> str:
    """Return the rules of ours that the plan's figures lean on."""
    texts = [
        voice.say("assumption-entry", text=word("assumption", id_, voice)) for id_ in plan.assumed
    ]
    return lines(voice.say("assumptions-title"), *texts) if texts else ""
