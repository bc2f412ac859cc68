"""The door: a message in, advice out.

What this message asks decides the kind of advice; the notes only fill blanks, and tell what a
message leans on that says little by itself ("kalau di tiktok?", "10 juta").
"""

from collections.abc import Callable
from datetime import date
from typing import Literal, TypeAlias

from advisor import knowledge
from advisor.assessment import Assessment, Comparison, assess
from advisor.context import in_context
from advisor.knowledge import Answer
from advisor.notes import Notes
from advisor.reading.facts import Facts, Loose
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.recommendation import Recommendation, recommend
from advisor.tiers import size_of
from advisor.value import Value
from advisor.vocabulary import Goal, Intent, Manner, Missing, Topic, Unreadable

MOST_CHOICES = 3
_GOALS = tuple(str(goal) for goal in Goal)


class Ask(Value):
    """We need one more thing; `options` are ids worth a button, best first.

    `loose` is the number whose role is asked for when `missing` is the role.
    """

    kind: Literal["ask"] = "ask"
    missing: Missing
    options: tuple[str, ...] = ()
    loose: Loose | None = None


class Choices(Value):
    """Not sure which question was meant: up to three topics to choose from."""

    kind: Literal["choices"] = "choices"
    topics: tuple[Topic, ...]


class Unread(Value):
    """Nothing in the message could be used, and why."""

    kind: Literal["unread"] = "unread"
    reason: Unreadable


Advice: TypeAlias = Answer | Choices | Assessment | Comparison | Recommendation | Ask | Unread


class Turn(Value):
    """One turn of a chat: what the message said, the notes after it, and the advice."""

    facts: Facts
    notes: Notes
    advice: Advice


def advise(message: str, notes: Notes, lexicon: Lexicon, today: date) -> Turn:
    """Return the turn that a message leads to in a chat with these notes."""
    return conclude(read(message, lexicon), notes, today)


def conclude(facts: Facts, notes: Notes, today: date) -> Turn:
    """Return the turn that these facts lead to; a tapped button enters here."""
    facts = in_context(facts, notes)
    notes = notes.plus(facts)
    advice = _ADVISERS[facts.intent](facts, notes, today)
    notes = notes.about(
        doing=notes.doing if isinstance(advice, Unread) else facts.intent,
        topic=advice.topic if isinstance(advice, Answer) else notes.topic,
        asked=advice.missing if isinstance(advice, Ask) else None,
        loose=advice.loose if isinstance(advice, Ask) else None,
        shown=len(facts.creators) or notes.shown,
    )
    return Turn(facts=facts, notes=notes, advice=advice)


def _on_question(facts: Facts, _notes: Notes, _today: date) -> Advice:
    topics = tuple(scored.id for scored in facts.asked.topics)
    if not facts.asked.sure and len(topics) > 1:
        return Choices(topics=topics[:MOST_CHOICES])
    told = knowledge.answer(topics[0])
    followers = next((one.followers for one in facts.creators if one.followers is not None), None)
    if followers is None:
        return told
    return Answer(**{**dict(told), "size": size_of(followers)})


def _on_creator(facts: Facts, notes: Notes, _today: date) -> Advice:
    named = facts.creators or notes.creators[-max(1, notes.shown) :]
    creators = notes.creators_like(named)
    if not creators or (len(creators) == 1 and creators[0].followers is None):
        return Ask(missing=Missing.FOLLOWERS)
    return assess(creators)


def _on_campaign(_facts: Facts, notes: Notes, today: date) -> Advice:
    missing = notes.brief.missing
    if missing is not None:
        return Ask(missing=missing, options=_GOALS if missing is Missing.GOAL else ())
    return recommend(notes.brief, today)


def _on_help(_facts: Facts, _notes: Notes, _today: date) -> Advice:
    return knowledge.answer(Topic.BOT_HELP)


def _on_greeting(facts: Facts, _notes: Notes, _today: date) -> Advice:
    told = knowledge.answer(Topic.BOT_HELP)
    return Answer(**{**dict(told), "manner": facts.manner or Manner.GREETING})


def _on_other(facts: Facts, _notes: Notes, _today: date) -> Advice:
    if facts.loose:
        loose = facts.loose[0]
        options = tuple(str(role) for role in loose.roles)
        return Ask(missing=Missing.ROLE, options=options, loose=loose)
    return Unread(reason=facts.unreadable or Unreadable.OFF_SUBJECT)


_ADVISERS: dict[Intent, Callable[[Facts, Notes, date], Advice]] = {
    Intent.QUESTION: _on_question,
    Intent.CREATOR: _on_creator,
    Intent.CAMPAIGN: _on_campaign,
    Intent.HELP: _on_help,
    Intent.GREETING: _on_greeting,
    Intent.OTHER: _on_other,
}
