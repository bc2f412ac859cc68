"""What else a message asks for: at most two further answers beside the one it is about.

Each rule needs words of its own in the message, since a second answer nobody wanted is worse
than a second question they have to type.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, TypeAlias

from advisor import knowledge
from advisor.knowledge import Answer
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.recommendation import Recommendation, recommend
from advisor.vocabulary import Intent, Role, Topic

Further: TypeAlias = Answer | Recommendation

# Questions that the first answer settles already, so that they are no second one.
_SETTLED: dict[Intent, frozenset[Topic]] = {
    Intent.QUESTION: frozenset({Topic.BOT_HELP, Topic.WHICH_TO_CHOOSE}),
    Intent.CREATOR: frozenset(
        {
            Topic.BOT_HELP,
            Topic.PRICE_OF_CREATORS,
            Topic.WHICH_TO_CHOOSE,
            Topic.FOLLOWER_THRESHOLDS,
            Topic.TAX_ON_ENDORSEMENTS,
            Topic.COST_AND_ROI,
            Topic.LIMITED_BUDGET,
            Topic.NEW_PRODUCT_LAUNCH,
            Topic.MIX_STRATEGY,
        }
    ),
    Intent.CAMPAIGN: frozenset(
        {
            Topic.BOT_HELP,
            Topic.PRICE_OF_CREATORS,
            Topic.WHICH_TO_CHOOSE,
            Topic.LIMITED_BUDGET,
            Topic.NEW_PRODUCT_LAUNCH,
            Topic.MIX_STRATEGY,
            Topic.PLATFORM_STRATEGY,
            Topic.MICRO_ON_INSTAGRAM,
            Topic.MACRO_ON_TIKTOK,
            Topic.COST_AND_ROI,
            Topic.FOLLOWER_THRESHOLDS,
            Topic.DIFFERENCE_MICRO_MACRO,
            Topic.INFLUENCER_TYPES_TIERS,
            Topic.BENEFITS_OF_MICRO,
            Topic.BENEFITS_OF_MACRO,
        }
    ),
}


class _Rule(NamedTuple):
    """Which kinds of message a rule is for, and the answer it adds, if any."""

    intents: frozenset[Intent]
    answer: Callable[[Facts, Notes, date], Further | None]


def further(facts: Facts, notes: Notes, today: date) -> tuple[Further, ...]:
    """Return what is to be answered besides, most wanted first; mostly nothing."""
    found = (rule.answer(facts, notes, today) for rule in _RULES if facts.intent in rule.intents)
    return tuple(answer for answer in found if answer is not None)


def _plan_for_creators(facts: Facts, notes: Notes, today: date) -> Recommendation | None:
    """Return the plan when somebody names creators and, in the same message, a sum to spend."""
    told = facts.brief.budget is not None and Role.BUDGET not in facts.assumed
    if facts.choosing is not None:
        return None  # the sum is for the creators on the list
    if not told or notes.brief.missing is not None:
        return None
    return recommend(notes.brief, today)


def _question_beside(facts: Facts, _notes: Notes, _today: date) -> Answer | None:
    if not facts.aside.sure or facts.aside.topics[0].id in _SETTLED[facts.intent]:
        return None
    return knowledge.answer(facts.aside.topics[0].id)


_RULES = (
    _Rule(frozenset({Intent.CREATOR}), _plan_for_creators),
    _Rule(frozenset(_SETTLED), _question_beside),
)
