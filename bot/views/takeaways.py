"""Papers into replies: the text that each button of the menu shows, and the buttons under it."""

from advisor.advice import Advice
from advisor.assessment import Assessment
from advisor.papers import brief_paper, deadline_of, deal_of, invitations
from advisor.recommendation import Recommendation
from bot.reply import Reply
from bot.views.briefs import brief_text
from bot.views.dealterms import terms_text
from bot.views.measures import measures_text
from bot.views.outreach import outreach_rows, outreach_text
from bot.views.papers import back_to_papers, has_plan, is_blank, is_card
from bot.views.timeline import timeline_text
from bot.voice import Voice

_Told = Recommendation | Assessment | None


def brief_reply(advice: Advice, voice: Voice) -> Reply | None:
    """Return the campaign brief of a plan, one to fill in, or None where neither is meant."""
    if not (has_plan(advice) or is_blank(advice)):
        return None
    paper = brief_paper(advice if isinstance(advice, Recommendation) else None)
    return Reply(text=brief_text(paper, voice), buttons=back_to_papers(advice, voice))


def outreach_reply(advice: Advice, voice: Voice) -> Reply | None:
    """Return messages to invite with, None for advice that nobody can be invited on."""
    if not _is_ours(advice):
        return None
    invited, deadline = invitations(_told(advice)), _deadline(advice, voice)
    rows = outreach_rows(invited, deadline, voice)
    text = outreach_text(invited, deadline, voice)
    return Reply(text=text, buttons=(*rows, *back_to_papers(advice, voice)))


def terms_reply(advice: Advice, voice: Voice) -> Reply | None:
    """Return the deal sheet, None for advice that leads to no deal."""
    if not _is_ours(advice):
        return None
    text = terms_text(deal_of(_told(advice)), _deadline(advice, voice), voice)
    return Reply(text=text, buttons=back_to_papers(advice, voice))


def measures_reply(advice: Advice, voice: Voice) -> Reply | None:
    """Return what to measure a plan by, None for any other advice."""
    if not isinstance(advice, Recommendation) or not has_plan(advice):
        return None
    return Reply(text=measures_text(advice, voice), buttons=back_to_papers(advice, voice))


def timeline_reply(advice: Advice, voice: Voice) -> Reply | None:
    """Return the steps of a plan in time, None for any other advice."""
    schedule = advice.schedule if isinstance(advice, Recommendation) else None
    if schedule is None:
        return None
    return Reply(text=timeline_text(schedule, voice), buttons=back_to_papers(advice, voice))


def _is_ours(advice: Advice) -> bool:
    return has_plan(advice) or is_card(advice) or is_blank(advice)


def _told(advice: Advice) -> _Told:
    return advice if isinstance(advice, Recommendation | Assessment) else None


def _deadline(advice: Advice, voice: Voice) -> str:
    """Return the last day to post as it is written, or "" where none was told."""
    day = deadline_of(advice) if isinstance(advice, Recommendation) else None
    return voice.date(day) if day else ""
