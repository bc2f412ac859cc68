"""The facts of a message said anew, with what the chat adds to them."""

from collections.abc import Sequence
from decimal import Decimal

from advisor.brief import Brief, budget_of
from advisor.creator import Creator
from advisor.notes import Notes
from advisor.reading.facts import Asked, Facts, Loose, TopicScore
from advisor.split import Split
from advisor.vocabulary import Intent, Topic


def restated(facts: Facts, **changes: object) -> Facts:
    """Return the facts with these fields changed, checked like any other value."""
    return Facts(**{**dict(facts), **changes})


def as_budget(facts: Facts, amount: Decimal, *assumed: str) -> Facts:
    """Return the facts of a campaign with this many rupiah; `assumed` names new guesses."""
    brief = facts.brief.plus(Brief(budget=budget_of(amount, amount, amount)))
    return restated(
        facts,
        intent=Intent.CAMPAIGN,
        brief=brief,
        loose=(),
        creators=(),
        follow_up=True,
        assumed=tuple(dict.fromkeys((*facts.assumed, *assumed))),
    )


def as_question(facts: Facts, topic: Topic) -> Facts:
    """Return the facts of a question that is surely about this topic."""
    asked = Asked(topics=(TopicScore(id=topic, score=1.0),), sure=True)
    return restated(facts, intent=Intent.QUESTION, asked=asked, brief=Brief())


def as_creators(facts: Facts, creators: Sequence[Creator]) -> Facts:
    """Return the facts of these creators and nothing else."""
    return restated(
        facts, intent=Intent.CREATOR, creators=tuple(creators), brief=Brief(), loose=()
    )


def about_last_creator(facts: Facts, notes: Notes, told: Creator) -> Facts:
    """Return the facts with what was told as something about the creator spoken of last."""
    last = notes.creators[-1]
    known = last.plus(told) if last.handle is None else told
    return as_creators(facts, [Creator(**{**dict(known), "handle": last.handle})])


def stands_alone(facts: Facts) -> bool:
    """Tell whether the message is a whole question, not one that leans on what was said.

    Unless we are sure of its topic, a goal or a sum in it speaks for a step on.
    """
    if facts.intent is not Intent.QUESTION or facts.leaning.opens:
        return False
    brief = facts.brief
    told = (brief.goals and "goals" not in facts.assumed) or brief.budget or _says_how(brief)
    put = facts.leaning.asks and facts.leaning.general
    return facts.asked.sure or put or (_is_put(facts) and not told)


def _says_how(brief: Brief) -> bool:
    """Tell whether a message says where the money goes, or how many people it is for."""
    return brief.split != Split() or brief.audience is not None


def asks_back(facts: Facts) -> bool:
    """Tell whether the message is a question and no answer, although it may have words of one."""
    if facts.asked.sure and facts.leaning.asks and facts.leaning.general:
        return facts.intent is Intent.QUESTION
    return stands_alone(facts) and _is_put(facts)


def says_little_else(facts: Facts) -> bool:
    """Tell whether the message has no other words of weight, and asks only as a step on."""
    gesture = facts.intent is Intent.GREETING
    return not (gesture or facts.unread) and (facts.leaning.opens or not facts.leaning.asks)


def _is_put(facts: Facts) -> bool:
    return facts.leaning.asks or facts.leaning.general


def loose_in(facts: Facts) -> Loose | None:
    """Return the first number whose role stayed open."""
    return facts.loose[0] if facts.loose else None


def names_creators(facts: Facts) -> bool:
    """Tell whether somebody is named, or listed, and not only described by figures."""
    return any(creator.handle or creator.number for creator in facts.creators)
