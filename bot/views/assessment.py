"""One creator on one screen: size, fee, engagement, reach, the verdict, and one question."""

from advisor.addons import Addon
from advisor.assessment import Assessment, CreatorCard
from advisor.money import NOTHING
from advisor.vocabulary import NextStep, Platform, Topic
from bot.reply import Button, Reply
from bot.views import taps
from bot.views.buttons import Rows, command_button, rows, topic_button
from bot.views.checks import signs_line
from bot.views.evidence import sources_line
from bot.views.figures import figure_lines, narrowing_line
from bot.views.headline import headline
from bot.views.naming import name_of, word
from bot.views.readings import card_readings
from bot.views.screen import lines, page
from bot.views.tax import tax_line
from bot.views.verbs import Verb
from bot.views.verdict import cost_line, ladder_line, verdict_line
from bot.voice import Voice

# Steps that are advice are given as a hint, the others are asked as a question.
_HINTS = (
    NextStep.NEGOTIATE,
    NextStep.ASK_REASON,
    NextStep.CHECK_INCLUDED,
    NextStep.ASK_INSIGHTS,
)
_NARROWED = (NextStep.TELL_VIEWS, NextStep.TELL_ENGAGEMENT)
_TOPICS = {
    NextStep.CHECK_INCLUDED: Topic.BRIEF_AND_CONTRACT,
    NextStep.TELL_ENGAGEMENT: Topic.ENGAGEMENT_RATE_CALCULATION,
}
_PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)


def assessment_reply(assessment: Assessment, voice: Voice, assumed: tuple[str, ...]) -> Reply:
    """Return the card of one creator; `assumed` are the readings that were guesses."""
    card = assessment.creators[0]
    text = page(
        lines(headline(card, voice), *card_readings(card, voice, assumed)),
        lines(*figure_lines(card, voice)),
        lines(
            verdict_line(card, voice),
            cost_line(card, voice),
            ladder_line(card, voice) or _hint(card, voice),
            tax_line(card, voice) if assessment.taxed else "",
            signs_line(card, voice),
        ),
        sources_line(sources_of(card), voice),
        lines(_question(card, voice, assumed), narrowing_line(card, voice)),
    )
    return Reply(text=text, buttons=_buttons(assessment, voice))


def sources_of(card: CreatorCard) -> tuple[str, ...]:
    """Return the ids of the sources behind a card, the fee's first."""
    parts = (card.price, card.expectation, card.engagement, card.views, card.reach)
    return tuple(dict.fromkeys(id_ for part in parts if part for id_ in part.sources))


def _hint(card: CreatorCard, voice: Voice) -> str:
    """Return the first piece of advice on how to go on."""
    step = next((step for step in card.next_steps if step in _HINTS), None)
    if step is None:
        return ""
    typical = card.fee.typical if card.fee else NOTHING
    if step is NextStep.NEGOTIATE:
        told = {addon.family for addon in (*card.creator.addons, *card.creator.excluded)}
        usage = "-usage" if Addon.USAGE_RIGHTS in told else ""
        quote = voice.rupiah(card.creator.quote or NOTHING)
        return voice.say(f"hint-negotiate-under{usage}", quote=quote)
    return voice.say(f"hint-{step.replace('_', '-')}", typical=voice.rupiah(typical))


def _question(card: CreatorCard, voice: Voice, assumed: tuple[str, ...]) -> str:
    """Return the first thing we would like to know, as a question.

    A quote that cannot be judged is not asked for, nor one that was asked for above already.
    """
    judged = card.price is not None and "quote_unread" not in assumed
    narrowed = card.narrowing is not None and card.creator.platform is not None
    for step in card.next_steps:
        skipped = step in _HINTS or (step in _NARROWED and narrowed)
        if not skipped and (judged or step is not NextStep.TELL_QUOTE):
            return voice.say(f"next-{step.replace('_', '-')}", name=name_of(card.creator, voice))
    return ""


def _buttons(assessment: Assessment, voice: Voice) -> Rows:
    card = assessment.creators[0]
    sides = [Verb.NEGOTIATION] if card.counter or card.creator.package else []
    sides += [Verb.HEALTH] if card.price or card.signs else []
    topics = [_TOPICS[step] for step in card.next_steps if step in _TOPICS][:1]
    return (
        *_platforms(card, voice),
        *rows((command_button(verb, assessment, voice) for verb in sides), 2),
        *rows((topic_button(topic, voice) for topic in topics), 1),
        (command_button(Verb.WHY, assessment, voice),),
    )


def _platforms(card: CreatorCard, voice: Voice) -> Rows:
    """Return a row of platforms when the creator's is not known and the handle fits a button."""
    handle = card.creator.handle
    if handle is None or NextStep.TELL_PLATFORM not in card.next_steps:
        return ()
    picks = ((platform, taps.creator_data(handle, platform)) for platform in _PLATFORMS)
    row = tuple(
        Button(text=word("platform", platform, voice), data=data)
        for platform, data in picks
        if data
    )
    return (row,) if row else ()
