"""A paper wanted in words: for what the message tells, for what the chat told, or to fill in."""

from advisor.context.restated import as_question, names_creators, restated
from advisor.notes import Notes
from advisor.paperwork import Paper
from advisor.reading.facts import Asked, Facts, Leaning
from advisor.vocabulary import Intent, Topic

_FOR_A_CREATOR = frozenset({Paper.OUTREACH, Paper.TERMS})
_FOR_A_PLAN = frozenset({Paper.KPI, Paper.SCHEDULE})


def taking_away(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts of the advice that a paper is wanted for, None where none is wanted.

    A campaign or a creator in the message wins over the chat's. Papers to fill in stand under the
    answer about briefs and contracts; what only a plan has is nothing without one.
    """
    paper = facts.leaning.paper
    if paper is None:
        return _by_deadline(facts, notes)
    if facts.intent is Intent.OTHER and facts.unread and not facts.asked.topics:
        return None  # 'contoh surat perjanjian hutang'
    leaning = Leaning(look=paper, due=facts.leaning.due)
    told = restated(facts, leaning=leaning, asked=Asked(), aside=Asked(), loose=())
    return _for_a_creator(told, notes, paper) or _for_a_plan(told, notes, paper)


def _for_a_creator(told: Facts, notes: Notes, paper: Paper) -> Facts | None:
    """Return the facts of the creator named, or of the one whose card the chat is at."""
    if paper not in _FOR_A_CREATOR:
        return None
    if names_creators(told):
        return restated(told, intent=Intent.CREATOR)
    if notes.doing is Intent.CREATOR and notes.creators and notes.shown <= 1:
        return restated(_bare(told), intent=Intent.CREATOR, follow_up=True)
    return None


def _for_a_plan(told: Facts, notes: Notes, paper: Paper) -> Facts | None:
    """Return the facts of a plan, or of the answer under which papers are to be filled in."""
    if told.intent is Intent.CAMPAIGN and notes.brief.plus(told.brief).missing is None:
        return told
    if notes.brief.missing is None:
        return restated(_bare(told), intent=Intent.CAMPAIGN, follow_up=True)
    return None if paper in _FOR_A_PLAN else as_question(_bare(told), Topic.BRIEF_AND_CONTRACT)


def _by_deadline(facts: Facts, notes: Notes) -> Facts | None:
    """Return the plan in time where a message after it tells its deadline and nothing else."""
    told = facts.creators or facts.brief.budget or facts.brief.goals or facts.leaning.asks
    planned = notes.doing is Intent.CAMPAIGN and notes.brief.missing is None
    if facts.leaning.due is None or told or not planned:
        return None
    bare = restated(_bare(facts), leaning=Leaning(look=Paper.SCHEDULE, due=facts.leaning.due))
    return restated(bare, intent=Intent.CAMPAIGN, follow_up=True)


def _bare(facts: Facts) -> Facts:
    """Return only how it was said: the words of a wish for a paper tell nothing of a campaign."""
    kept = ("language", "manner", "tongue", "fluency", "leaning")
    return Facts(**{name: getattr(facts, name) for name in kept})
