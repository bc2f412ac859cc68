"""What a message tells a guide: the answer to its step, to several at once, or none of them.

The message is read as in any chat. A guide only adds what its question makes sure of: a sum alone
is the budget, and a day is the deadline and no length.
"""

from advisor.brief import Brief
from advisor.context import in_context
from advisor.context.restated import as_budget, loose_in, restated
from advisor.guide import Step, held
from advisor.notes import Notes
from advisor.paperwork import Paper
from advisor.reading.facts import Facts, Leaning
from advisor.vocabulary import Intent

_LEAST_SUM = 1_000  # a smaller number alone is no sum of rupiah
_ASKING = frozenset({Intent.QUESTION, Intent.HELP})


def answer_in(facts: Facts, notes: Notes) -> Facts | None:
    """Return what a message tells the plan, None where it is about something else."""
    meant = in_context(facts, notes)
    if _is_elsewhere(meant):
        return None
    sum_told = loose_in(meant)
    if notes.brief.budget is None and sum_told is not None and sum_told.value >= _LEAST_SUM:
        meant = as_budget(meant, sum_told.value)
    due = meant.leaning.due is not None
    if not due and (meant.intent is not Intent.CAMPAIGN or _says_nothing(meant.brief)):
        return None
    # A day that was told is no length: '2 minggu lagi'.
    brief = Brief(**{**dict(meant.brief), "duration_days": None}) if due else meant.brief
    told = {"brief": brief, "leaning": Leaning(due=meant.leaning.due), "loose": ()}
    return restated(meant, intent=Intent.CAMPAIGN, follow_up=True, tapped=True, **told)


def told_by(facts: Facts) -> tuple[Step, ...]:
    """Return the steps that a message answers."""
    due = (Step.DEADLINE,) if facts.leaning.due is not None else ()
    return tuple(dict.fromkeys((*held(facts.brief), *due)))


def is_complete(facts: Facts) -> bool:
    """Tell whether a message is a whole plan to make, and not a word or two of one."""
    return {Step.GOAL, Step.BUDGET} <= set(told_by(facts))


def _is_elsewhere(meant: Facts) -> bool:
    leaning = meant.leaning
    other = bool(meant.creators) or meant.selling or meant.choosing is not None
    # A day alone, told after a plan, asks for its timeline; in a guide it is the deadline.
    dated = leaning.due is not None and leaning.paper is None and leaning.look is Paper.SCHEDULE
    looks = (leaning.look is not None and not dated) or leaning.paper is not None
    looks = looks or meant.breaks_even
    return other or looks or meant.manner is not None or meant.intent in _ASKING


def _says_nothing(brief: Brief) -> bool:
    return brief == Brief(traits=brief.traits)
