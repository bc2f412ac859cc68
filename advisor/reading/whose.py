"""Whose a fact is: a hello with a number, figures without a name, a platform said of creators."""

from collections.abc import Sequence

from advisor.brief import Brief
from advisor.creator import Creator
from advisor.reading.facts import Loose
from advisor.vocabulary import Intent


def request(intent: Intent, loose: Sequence[Loose]) -> Intent:
    """Return the intent; a hello with a number is about the number."""
    return Intent.OTHER if intent is Intent.GREETING and loose else intent


def own_creators(creators: tuple[Creator, ...], intent: Intent) -> tuple[Creator, ...]:
    """Return the creators; in a campaign, figures without a name describe who is wanted."""
    if intent is Intent.CAMPAIGN:
        return tuple(creator for creator in creators if creator.handle)
    return creators


def own_brief(brief: Brief, creators: Sequence[Creator]) -> Brief:
    """Return the brief without what is said of creators only: their platform is not its."""
    if creators and not brief.goals and brief.budget is None:
        return Brief()
    return brief
