"""Behind "Why?": every source with its link, the arithmetic, and what we assumed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import assert_never

from advisor.advice import Advice, Ask, Choices, Unread
from advisor.assessment import Assessment
from advisor.breakeven import BreakEven
from advisor.comparison import Comparison
from advisor.knowledge import Answer
from advisor.picking import Pick
from advisor.plan import Plan
from advisor.recommendation import Reason, Recommendation
from bot.views.answer import answer_sources
from bot.views.evidence import sources_by_use, sources_list
from bot.views.naming import word
from bot.views.outcomes import outcome_block
from bot.views.reasons import points, reason_lines
from bot.views.recommendation import (
    LABEL_SOURCES,
    against,
    fee_sources,
    reason_sources,
    result_sources,
)
from bot.views.screen import LIMIT, lines, page
from bot.views.selectionwhy import why_selection
from bot.views.sums import sums
from bot.views.whycard import why_card
from bot.voice import Markup, Voice

_GOAL, _TRAIT, _PLATFORM = "goal_", "trait_", "platform"


def explanation(advice: Advice, voice: Voice) -> str:
    """Return what an advice rests on, or "" for those that claim nothing."""
    match advice:
        case Answer():
            return answer_sources(advice, voice)
        case Assessment():
            return why_card(advice.creators[0], voice)
        case Comparison():
            return sums(advice, voice)
        case Recommendation():
            return _campaign(advice, voice)
        case Pick():
            return why_selection(advice, voice)
        case Ask() | BreakEven() | Choices() | Unread():
            return ""  # a break-even shows its whole sum
        case _:
            assert_never(advice)


def _with_sources(upper: str, ids: Iterable[str], voice: Voice) -> str:
    """Return the page with as many sources as the rest of the message has room for."""
    return page(upper, sources_list(ids, voice, LIMIT - len(page(upper, " "))))


def _campaign(advice: Recommendation, voice: Voice) -> str:
    ours = [reason for reason in advice.reasons if not reason.against]
    upper = page(
        voice.say("why-campaign"),
        _block("reasons-title", reason_lines(ours, voice), voice),
        _block("counter-title", reason_lines(against(advice), voice), voice),
        _arithmetic(advice, voice),
        outcome_block(advice.plan, voice),
        _assumptions(advice.plan, voice) if advice.plan.lines else "",
    )
    room = LIMIT - len(page(upper, " "))
    return page(upper, sources_by_use(_uses(advice), voice, room))


def _uses(advice: Recommendation) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the sources by what they are there for."""
    if advice.dont:
        return (("rules", advice.dont.sources),)
    return (
        ("fees", fee_sources(advice)),
        ("rules", reason_sources(advice)),
        ("results", result_sources(advice)),
        ("label", LABEL_SOURCES),
    )


def _block(title: str, told: Sequence[str], voice: Voice) -> str:
    return lines(voice.say(title), *told) if told else ""


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
