"""The door: a message in, advice out.

What this message asks decides the kind of advice; the notes only fill blanks, and tell what a
message leans on that says little by itself ("kalau di tiktok?", "10 juta").
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from advisor import knowledge
from advisor.asking import Ask, Choices, Outlook, Unread
from advisor.assessment import Assessment, assess
from advisor.breakeven import BreakEven, paid_back
from advisor.brief import Brief, budget_of
from advisor.comparison import Comparison, compare
from advisor.context import in_context
from advisor.deals import deals_of
from advisor.knowledge import Answer
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.paperwork import Paper
from advisor.picking import Allowed, Pick, at_ease, picked, remembered
from advisor.reading.facts import Facts
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.recommendation import Recommendation, recommend, refusal_of
from advisor.several import Further, further
from advisor.tiers import size_of
from advisor.value import Value
from advisor.vocabulary import Goal, Intent, Look, Manner, Missing, Topic, Unreadable

__all__ = ["Advice", "Ask", "Choices", "Outlook", "Turn", "Unread", "advise", "conclude"]

MOST_CHOICES = 3
_GOALS = tuple(str(goal) for goal in Goal)
# Round sums between the gates of the rules, and round sizes: to choose from, no advice.
_SUMS = tuple(Rupiah(amount=millions * 1_000_000) for millions in (5, 25, 100))
_SIZES = ("5000", "25000", "100000", "500000")
_GESTURES = frozenset({Intent.GREETING, Intent.OTHER})


Advice: TypeAlias = (
    Answer | Choices | Assessment | Comparison | Recommendation | BreakEven | Pick | Ask | Unread
)


class Turn(Value):
    """One turn of a chat: what the message said, the notes after it, and the advice.

    `more` are further answers to the same message. `look` is the side of the advice that was
    asked for, None for the advice itself.
    """

    facts: Facts
    notes: Notes
    advice: Advice
    more: tuple[Further, ...] = ()
    look: Look | Paper | None = None


def advise(
    message: str, notes: Notes, lexicon: Lexicon, today: date, allowed: Allowed = at_ease
) -> Turn:
    """Return the turn that a message leads to in a chat with these notes.

    `allowed` gives the work that a choice from a list may take; None puts it off.
    """
    return conclude(read(message, lexicon, notes.language), notes, today, allowed)


def conclude(facts: Facts, notes: Notes, today: date, allowed: Allowed = at_ease) -> Turn:
    """Return the turn that these facts lead to; a tapped button enters here."""
    facts = _dated(in_context(facts, notes), today)
    if facts.manner is Manner.START_OVER:
        notes = notes.emptied()
    notes = notes.plus(facts).hearing(facts)
    advice = (
        _pick(facts, notes, today, allowed)
        or _break_even(facts, notes, today)
        or _ADVISERS[facts.intent](facts, notes, today)
    )
    return Turn(
        facts=facts,
        notes=_after(notes, facts, advice),
        advice=advice,
        more=further(facts, notes, today),
        look=facts.leaning.look,
    )


def _dated(facts: Facts, today: date) -> Facts:
    """Return the facts with the deadline as a day, where one was told."""
    due = facts.leaning.due
    deadline = due and due.on(today)
    if deadline is None:
        return facts
    brief = Brief(**{**dict(facts.brief), "deadline": deadline})
    return Facts(**{**dict(facts), "brief": brief})


def _after(notes: Notes, facts: Facts, advice: Advice) -> Notes:
    """Return the notes with what this turn was about; a gesture ends nothing."""
    passing = isinstance(advice, Unread) or (facts.intent in _GESTURES and notes.doing)
    answered = isinstance(advice, Answer) and facts.intent is Intent.QUESTION
    notes = notes.about(
        doing=notes.doing if passing else facts.intent,
        topic=advice.topic if isinstance(advice, Answer) and answered else notes.topic,
        shown=len(facts.creators) or (1 if facts.selling else notes.shown),
    )
    if not (passing or isinstance(advice, Answer)):
        notes = remembered(notes, facts, advice if isinstance(advice, Pick) else None)
    if isinstance(advice, Answer) and facts.manner is not Manner.CANCEL:
        return notes  # what we asked stays open behind a question or a word of thanks
    return notes.about(
        asked=advice.missing if isinstance(advice, Ask) else None,
        loose=advice.loose if isinstance(advice, Ask) else None,
    )


def _pick(facts: Facts, notes: Notes, today: date, allowed: Allowed) -> Advice | None:
    """Return whom to hire from a list, or what we have to ask for that, if it is asked at all."""
    found = picked(facts, notes, today, allowed)
    return Ask(missing=found) if isinstance(found, Missing) else found


def _break_even(facts: Facts, notes: Notes, today: date) -> Advice | None:
    """Return when it pays for itself, or what we have to ask for that, if it is asked at all."""
    found = paid_back(facts, notes, today)
    return Ask(missing=found) if isinstance(found, Missing) else found


def _on_question(facts: Facts, _notes: Notes, _today: date) -> Advice:
    topics = tuple(scored.id for scored in facts.asked.topics)
    if not facts.asked.sure and len(topics) > 1:
        return Choices(topics=topics[:MOST_CHOICES])
    if not topics:
        return Unread(reason=Unreadable.STALE)  # a button of an advice long gone
    told = knowledge.answer(topics[0])
    followers = next((one.followers for one in facts.creators if one.followers is not None), None)
    if followers is None:
        return told
    return Answer(**{**dict(told), "size": size_of(followers)})


def _on_creator(facts: Facts, notes: Notes, _today: date) -> Advice:
    last = 1 if facts.selling else max(1, notes.shown)
    creators = notes.creators_like(facts.creators or notes.creators[-last:])
    if not creators or (len(creators) == 1 and creators[0].followers is None):
        undecided = facts.leaning.undecided
        options = _SIZES if undecided else ()
        return Ask(
            missing=Missing.FOLLOWERS,
            options=options,
            undecided=undecided,
            selling=notes.selling,
        )
    niche = None if notes.selling else notes.brief.niche
    if len(creators) > 1:
        return compare(
            creators,
            notes.brief.goals,
            convention=notes.convention,
            niche=niche,
            deals=deals_of(notes.saved, creators),
        )
    return assess(
        creators,
        convention=notes.convention,
        niche=niche,
        deals=deals_of(notes.saved, creators),
        selling=notes.selling,
        taxed=facts.taxed,
    )


def _on_campaign(facts: Facts, notes: Notes, today: date) -> Advice:
    missing = notes.brief.missing
    refused = refusal_of(notes.brief, today)
    if refused is not None:
        return refused  # before anything is asked: no goal and no sum would change it
    if missing is None:
        return recommend(notes.brief, today)
    if missing is not Missing.GOAL and facts.leaning.undecided:
        outlook = _outlook(notes.brief, today)
        sums = tuple(str(each.amount) for each in _SUMS)
        return Ask(missing=missing, options=sums, undecided=True, outlook=outlook)
    return Ask(missing=missing, options=_GOALS if missing is Missing.GOAL else ())


def _outlook(brief: Brief, today: date) -> tuple[Outlook, ...]:
    """Return what the advice would be with a little, with more, and with a lot of money."""
    amounts = [Decimal(each.amount) for each in _SUMS]
    budgets = [Brief(budget=budget_of(amount, amount, amount)) for amount in amounts]
    advised = [recommend(brief.plus(budget), today) for budget in budgets]
    return tuple(
        Outlook(budget=each, strategy=advice.strategy)
        for each, advice in zip(_SUMS, advised, strict=True)
        if advice.dont is None
    )


def _on_help(_facts: Facts, _notes: Notes, _today: date) -> Advice:
    return knowledge.answer(Topic.BOT_HELP)


def _on_greeting(facts: Facts, _notes: Notes, _today: date) -> Advice:
    told = knowledge.answer(Topic.BOT_HELP)
    return Answer(**{**dict(told), "manner": facts.manner or Manner.GREETING})


def _on_other(facts: Facts, _notes: Notes, _today: date) -> Advice:
    if facts.loose:
        loose = facts.loose[0]
        options = tuple(str(role) for role in loose.roles)
        undecided = facts.leaning.undecided
        return Ask(missing=Missing.ROLE, options=options, loose=loose, undecided=undecided)
    return Unread(reason=facts.unreadable or Unreadable.OFF_SUBJECT)


_ADVISERS: dict[Intent, Callable[[Facts, Notes, date], Advice]] = {
    Intent.QUESTION: _on_question,
    Intent.CREATOR: _on_creator,
    Intent.CAMPAIGN: _on_campaign,
    Intent.HELP: _on_help,
    Intent.GREETING: _on_greeting,
    Intent.OTHER: _on_other,
}
