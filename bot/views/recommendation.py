"""The recommendation on one screen: what to hire, the plan, what to expect, and why in short.

All reasons, assumptions and sources stand behind "Why?", what a thousand people cost behind the
scenarios: a plan is read on a phone.
"""

from collections.abc import Iterator
from itertools import chain, zip_longest

from advisor.recommendation import Reason, Recommendation
from advisor.vocabulary import Confidence, Role
from bot.reply import Reply
from bot.views.budgets import brief_line, scale_line
from bot.views.buttons import command_button
from bot.views.changes import changes, instead, paying_back
from bot.views.evidence import sources_line
from bot.views.papers import papers_row
from bot.views.plans import plan_block, result_block
from bot.views.reasons import reason_lines, sentence
from bot.views.screen import lines, page
from bot.views.verbs import Verb
from bot.views.whatif import fewer_line
from bot.views.wishes import rhythm_line, wish_block
from bot.voice import Voice

SEQUENCES = ("sequence", "sequence_short")
LABEL_SOURCES = ("tiktok2023", "instagram2024")  # who asks for the label of paid partnerships
_GUESSES = (Role.BUDGET, "usual_goal", "cheaper")  # said where they were made
_USED = ("no_platform_data", "platform_other", "platforms_several", "platform_unknown")
_REASONS = 2
_SOURCES = 2


def recommendation_reply(advice: Recommendation, voice: Voice, assumed: tuple[str, ...]) -> Reply:
    """Return the recommendation, or why there is none; `assumed` names what was guessed."""
    verbs = (Verb.WHY, Verb.SCENARIOS) if advice.scenarios else (Verb.WHY,)
    more = tuple(command_button(verb, advice, voice) for verb in verbs)
    if advice.dont:
        text, found = _refusal(advice, voice), instead(advice, voice)
    else:
        text, found = _advice(advice, voice, assumed), changes(advice, voice, assumed)
        more = (*more, *paying_back(advice, voice), *papers_row(advice, voice))
    return Reply(text=text, buttons=(more, *found))


def recommendation_sources(advice: Recommendation) -> tuple[str, ...]:
    """Return the ids of all sources behind a recommendation, figures and reasons in turn.

    Only the first are named on the screen, so neither kind may stand in front of the other.
    """
    if advice.dont:
        return advice.dont.sources
    fees, results, reasons = fee_sources(advice), result_sources(advice), reason_sources(advice)
    taken = (
        id_ for pair in zip_longest((*fees, *results), reasons) for id_ in pair if id_ is not None
    )
    return tuple(dict.fromkeys((*taken, *LABEL_SOURCES)))


def fee_sources(advice: Recommendation) -> tuple[str, ...]:
    """Return the ids of the sources of the plan's fees."""
    return tuple(dict.fromkeys(chain(*(line.sources for line in advice.plan.lines))))


def result_sources(advice: Recommendation) -> tuple[str, ...]:
    """Return the ids of the sources of what the plan should bring."""
    figures = (advice.plan.reach, advice.plan.engagements)
    return tuple(dict.fromkeys(chain(*(figure.sources for figure in figures if figure))))


def reason_sources(advice: Recommendation) -> tuple[str, ...]:
    """Return the ids of the sources of the reasons, of what speaks against them, and the split."""
    reasons = (one.sources for one in (*advice.reasons, *advice.counter))
    pots = (pot.sources for pot in advice.plan.pots)
    return tuple(dict.fromkeys(chain(*reasons, *pots)))


def short_recommendation(advice: Recommendation, voice: Voice) -> Reply:
    """Return the recommendation beside another answer: what to hire and the plan, no more."""
    if advice.dont:
        head = lines(voice.say("headline-dont"), brief_line(advice.brief, voice))
        return Reply(text=page(head, sentence(advice.dont, voice)))
    head = lines(voice.say(f"headline-{advice.strategy}"), brief_line(advice.brief, voice))
    full = command_button(Verb.FULL, advice, voice)
    return Reply(text=page(head, plan_block(advice.plan, voice)), buttons=((full,),))


def against(advice: Recommendation) -> tuple[Reason, ...]:
    """Return all that speaks against the advice; that a call is close comes before all else."""
    pulls = tuple(reason for reason in advice.reasons if reason.against)
    if advice.confidence is Confidence.LOW:
        return (*advice.counter, *pulls)
    return (*pulls, *advice.counter)


def _advice(advice: Recommendation, voice: Voice, assumed: tuple[str, ...]) -> str:
    return page(
        lines(*_head(advice, voice), *_guesses(advice, voice, assumed)),
        wish_block(advice, voice),
        lines(
            plan_block(advice.plan, voice),
            fewer_line(advice, voice),
            rhythm_line(advice, voice),
            _sequence(advice, voice),
        ),
        result_block(advice.plan, voice),
        lines(_reasons(advice, voice), _against(advice, voice)),
        lines(
            voice.say("compliance-line"),
            sources_line(recommendation_sources(advice), voice, _SOURCES),
        ),
    )


def _refusal(advice: Recommendation, voice: Voice) -> str:
    """Return why nothing should be spent; no plan, no figures."""
    dont = sentence(advice.dont, voice) if advice.dont else ""
    return page(
        lines(voice.say("headline-dont"), brief_line(advice.brief, voice)),
        dont,
        sources_line(recommendation_sources(advice), voice),
    )


def _head(advice: Recommendation, voice: Voice) -> Iterator[str]:
    sure = voice.say(f"confidence-{advice.confidence}")
    yield f"{voice.say(f'headline-{advice.strategy}')} {sure}"
    yield brief_line(advice.brief, voice)


def _guesses(advice: Recommendation, voice: Voice, assumed: tuple[str, ...]) -> Iterator[str]:
    yield scale_line(advice.brief.budget, voice)
    for name in _GUESSES:
        if name in assumed:
            yield voice.say(f"{name.replace('_', '-')}-assumed")


def _reasons(advice: Recommendation, voice: Voice) -> str:
    """Return the two reasons that matter most: what decided, then whose figures had to do."""
    ours = [one for one in advice.reasons if not one.against and one.rule not in SEQUENCES]
    first, others = ours[:1], ours[1:]
    others.sort(key=lambda one: one.rule not in _USED)
    shown = reason_lines((*first, *others)[:_REASONS], voice)
    return lines(voice.say("reasons-title"), *shown) if shown else ""


def _against(advice: Recommendation, voice: Voice) -> str:
    """Return the one thing that speaks most against the advice."""
    told = against(advice)
    return voice.say("counter-line", text=sentence(told[0], voice)) if told else ""


def _sequence(advice: Recommendation, voice: Voice) -> str:
    steps = (sentence(each, voice) for each in advice.reasons if each.rule in SEQUENCES)
    return lines(*(voice.say("sequence-line", text=step) for step in steps))
