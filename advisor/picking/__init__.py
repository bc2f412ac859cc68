"""Picking: whom to hire from a list in the chat, under what was said of the choice.

`picked` is the way in. Conditions become side rules (`ruling`), `advisor.shortlist` chooses, and
the set gets a name (`labelling`); what comes out is a `Pick`.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeAlias

from advisor.brief import Brief
from advisor.comparison import measure_of
from advisor.conditions import Choosing, Conditions
from advisor.creator import Creator
from advisor.money import NOTHING, Rupiah
from advisor.notes import MOST_CREATORS, Notes
from advisor.picking.labelling import label_of, unlike
from advisor.picking.listing import (
    Listed,
    cards_of,
    fee_sources,
    is_silent,
    kept_of,
    people_in,
)
from advisor.picking.pick import Pick, Unlike, Unmet
from advisor.picking.ruling import chosen_within, rules_of
from advisor.reading.facts import Facts
from advisor.recommendation import recommend
from advisor.shortlist import (
    Aim,
    Candidate,
    Crowd,
    Outcome,
    Selection,
    SideRules,
    Work,
    candidates_of,
    choose,
)
from advisor.vocabulary import Missing, Strategy

__all__ = ["Allowed", "Pick", "Unlike", "Unmet", "at_ease", "picked", "remembered"]

MOST_LISTED = 10_000  # creators of a list to choose from
_SEVERAL = 2

# How much work a choice from so many may take; None puts it off, and the pick is then without a
# selection.
Allowed: TypeAlias = Callable[[int], Work] | None


def at_ease(_count: int) -> Work:
    """Return the work that is allowed where nobody waits, whatever the list."""
    return Work()


def picked(facts: Facts, notes: Notes, today: date, allowed: Allowed) -> Pick | Missing | None:
    """Return whom to hire, what is missing for that, or None: the message does not ask for it.

    `notes` are those after the message.
    """
    if facts.choosing is None or not facts.choosing.asked:
        return None
    creators = listed_in(facts, notes)
    if len(creators) < _SEVERAL:
        return Missing.LIST
    budget = notes.brief.budget
    if budget is None or budget.idr is None:
        return Missing.BUDGET if budget is None else Missing.RATE
    conditions = notes.choosing.conditions
    bare = _bare(creators, notes, budget.idr, conditions)
    if allowed is None:
        return bare
    listed = Listed(creators, candidates_of(cards_of(creators, notes)))
    return _solved(bare, listed, notes, today, allowed(len(creators)))


def listed_in(facts: Facts, notes: Notes) -> tuple[Creator, ...]:
    """Return the creators to choose from: those of the message, else those last shown."""
    named = facts.creators
    if len(named) > MOST_CREATORS:
        return named[:MOST_LISTED]  # a whole file; what the chat knew of one or two adds nothing
    return notes.creators_like(named or notes.creators[-max(1, notes.shown) :])


def remembered(notes: Notes, facts: Facts, pick: Pick | None) -> Notes:
    """Return the notes with what was chosen from, or where a choice is still to be made."""
    wanted = facts.choosing is not None and facts.choosing.asked
    if pick is None:
        return notes.about(choosing=_open(notes.choosing, asked=wanted))
    before = [one for one in notes.creators if not any(one.may_be(each) for each in pick.kept)]
    creators = (*(one for one in before if one not in pick.kept), *pick.kept)
    return notes.about(
        choosing=Choosing(asked=True, conditions=notes.choosing.conditions, of=pick.of),
        creators=creators[-MOST_CREATORS:],
        shown=len(pick.kept),
    )


def _open(choosing: Choosing, *, asked: bool) -> Choosing:
    return Choosing(**{**dict(choosing), "asked": asked})


def _bare(
    creators: Sequence[Creator], notes: Notes, money: Rupiah, conditions: Conditions
) -> Pick:
    goal = notes.brief.goals[0] if notes.brief.goals else None
    return Pick(
        money=money,
        goal=goal,
        measure=measure_of(goal),
        conditions=conditions,
        kept=tuple(creators[:MOST_CREATORS]),
        of=max(len(creators), notes.choosing.of if len(creators) == MOST_CREATORS else 0),
    )


def _solved(bare: Pick, listed: Listed, notes: Notes, today: date, work: Work) -> Pick:
    wanted = listed.on(bare.conditions.platforms)
    rules, strangers = rules_of(bare.conditions, wanted.candidates, bare.money)
    crowd = Crowd(traits=notes.brief.traits, told=notes.brief.audience)
    aims = (Aim(measure=bare.measure),)

    def best(candidates: Sequence[Candidate], within: SideRules) -> Selection:
        return choose(candidates, bare.money, within, aims=aims, crowd=crowd, work=work)

    def would_do(money: Rupiah) -> bool:
        then, _ = rules_of(bare.conditions, wanted.candidates, money)
        richer = choose(wanted.candidates, money, then, aims=aims, crowd=crowd, work=work)
        return richer.outcome is Outcome.FOUND

    ruled = chosen_within(bare.conditions, wanted.candidates, rules, best)
    ruled = ruled._replace(selection=_sure(ruled.selection, rules, would_do))
    chosen = {
        "selection": ruled.selection,
        "stand_in": ruled.stand_in,
        "unmet": ruled.unmet,
        "strangers": strangers
        if bare.of <= MOST_CREATORS
        else _wanted(strangers, bare.conditions),
        "elsewhere": len(listed.candidates) - len(wanted.candidates),
        "silent": sum(is_silent(one, bare.measure) for one in wanted.candidates),
        "people": people_in(ruled.selection, wanted.candidates, bare.measure),
        "kept": kept_of(ruled.selection, listed, bare.measure),
        "fee_sources": fee_sources(ruled.selection, wanted, notes),
        **_labels(ruled.selection, wanted.candidates, rules, bare, notes.brief, today),
    }
    return Pick(**{**dict(bare), **chosen})


def _wanted(strangers: Sequence[str], conditions: Conditions) -> tuple[str, ...]:
    """Return whom we miss; who is ruled out need not be among those that a chat keeps."""
    return tuple(handle for handle in strangers if handle in conditions.must_have)


def _sure(selection: Selection, rules: SideRules, would_do: Callable[[Rupiah], bool]) -> Selection:
    """Return a choice without the advice to spend more where that would not do.

    The most for one creator is a part of the money, which the least money does not look at.
    """
    if rules.most_on_one is None:
        return selection
    kept = (one for one in selection.relax if one.needed is None or would_do(one.needed))
    return selection.model_copy(update={"relax": tuple(kept)})


def _labels(  # noqa: PLR0913, PLR0917 - all that may make the two differ
    selection: Selection,
    candidates: Sequence[Candidate],
    rules: SideRules,
    bare: Pick,
    brief: Brief,
    today: date,
) -> dict[str, object]:
    """Return what the set is called, what we would advise, and why they differ."""
    if selection.outcome is not Outcome.FOUND:
        return {}
    label, advised = label_of(selection, candidates), _advised(brief, today)
    if label is None or advised is None:
        return {"label": label}
    reason = unlike(label, advised, candidates, rules, bare.money)
    return {"label": label, "advised": advised, "unlike": reason}


def _advised(brief: Brief, today: date) -> Strategy | None:
    budget = brief.budget
    if brief.missing is not None or budget is None or budget.idr in (None, NOTHING):
        return None
    advice = recommend(brief, today)
    return None if advice.dont is not None else advice.strategy
