"""One creator on one screen: size, fee, engagement, reach, the verdict, and one question."""

from collections.abc import Iterator

from advisor.assessment import Assessment, CreatorCard
from advisor.money import NOTHING
from advisor.vocabulary import Basis, Finding, NextStep, Platform, Role, Topic
from bot.reply import Button, Reply
from bot.views import taps
from bot.views.amounts import people
from bot.views.buttons import Rows, command_button, rows, topic_button
from bot.views.evidence import mark, sources_line
from bot.views.headline import headline
from bot.views.naming import name_of, word
from bot.views.screen import lines, page
from bot.views.sizes import other_names
from bot.views.verdict import verdict_line
from bot.voice import Voice

# Steps that are advice are given as a hint, the others are asked as a question.
_HINTS = (
    NextStep.NEGOTIATE,
    NextStep.ASK_REASON,
    NextStep.CHECK_INCLUDED,
    NextStep.ASK_INSIGHTS,
)
_TOPICS = {
    NextStep.NEGOTIATE: Topic.PRICE_OF_CREATORS,
    NextStep.ASK_REASON: Topic.PRICE_OF_CREATORS,
    NextStep.CHECK_INCLUDED: Topic.BRIEF_AND_CONTRACT,
    NextStep.ASK_INSIGHTS: Topic.FAKE_FOLLOWERS,
    NextStep.TELL_ENGAGEMENT: Topic.ENGAGEMENT_RATE_CALCULATION,
}
_ABOUT_ENGAGEMENT = (
    Finding.ENGAGEMENT_ABOVE_BAND,
    Finding.ENGAGEMENT_BELOW_BAND,
    Finding.ENGAGEMENT_INSIDE_BAND,
    Finding.ENGAGEMENT_IMPOSSIBLE,
)
_PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
_MOST_TOPICS = 2


def assessment_reply(assessment: Assessment, voice: Voice, assumed: tuple[str, ...]) -> Reply:
    """Return the card of one creator; `assumed` are the readings that were guesses."""
    card = assessment.creators[0]
    text = page(
        lines(headline(card, voice), *_readings(card, voice, assumed)),
        lines(*_figures(card, voice)),
        lines(verdict_line(card, voice), _hint(card, voice)),
        sources_line(sources_of(card), voice),
        _question(card, voice),
    )
    return Reply(text=text, buttons=_buttons(assessment, voice))


def sources_of(card: CreatorCard) -> tuple[str, ...]:
    """Return the ids of the sources behind a card, the fee's first."""
    parts = (card.price, card.engagement, card.reach, card.engagements)
    return tuple(dict.fromkeys(id_ for part in parts if part for id_ in part.sources))


def _readings(card: CreatorCard, voice: Voice, assumed: tuple[str, ...]) -> Iterator[str]:
    """Yield what was guessed about the creator, and what others call the size."""
    creator = card.creator
    if creator.followers is not None and Role.FOLLOWERS in assumed:
        yield voice.say("card-assumed-followers", count=voice.count(creator.followers))
    if creator.quote is not None and Role.QUOTE in assumed:
        yield voice.say("card-assumed-quote", quote=voice.rupiah(creator.quote))
    if creator.platform is None and card.price:
        yield voice.say("card-assumed-platform", platform=word("platform", card.platform, voice))
    if card.others:
        yield voice.say("size-others", names=other_names(card.others, voice))


def _figures(card: CreatorCard, voice: Voice) -> Iterator[str]:
    if card.price:
        fee = card.price.fee
        yield voice.say(
            "card-fee",
            range=voice.rupiah_range(fee.low, fee.high),
            typical=voice.rupiah(fee.typical),
            mark=mark(Basis.BENCHMARK, voice, card.price.evidence),
        )
    for finding in card.findings:
        if finding not in _ABOUT_ENGAGEMENT:
            yield _finding(finding, card, voice)
    yield from _engagement(card, voice)
    if card.reach:
        amount = people(card.reach, voice)
        marked = mark(card.reach.basis, voice, card.reach.evidence)
        yield voice.say("card-reach", amount=amount, mark=marked)
    if card.engagements:
        amount = people(card.engagements, voice)
        marked = mark(card.engagements.basis, voice, card.engagements.evidence)
        yield voice.say("card-engagements", amount=amount, mark=marked)


def _engagement(card: CreatorCard, voice: Voice) -> Iterator[str]:
    """Yield the usual rate of the size, and the creator's own against it."""
    if card.engagement:
        yield voice.say(
            f"card-engagement-{card.engagement.base}",
            typical=voice.percent(card.engagement.typical),
            range=voice.percent_range(card.engagement.low, card.engagement.high),
            mark=mark(Basis.BENCHMARK, voice, card.engagement.evidence),
        )
    if card.told_engagement is not None:
        own = voice.say(
            "card-engagement-told",
            name=name_of(card.creator, voice),
            rate=voice.percent(card.told_engagement),
        )
        found = (
            _finding(each, card, voice) for each in card.findings if each in _ABOUT_ENGAGEMENT
        )
        yield " ".join((own, *found))


def _finding(finding: Finding, card: CreatorCard, voice: Voice) -> str:
    factor = voice.number(card.price.factor) if card.price else ""
    platform = word("platform", card.platform, voice)
    return voice.say(f"finding-{finding.replace('_', '-')}", platform=platform, factor=factor)


def _hint(card: CreatorCard, voice: Voice) -> str:
    """Return the first piece of advice on how to go on."""
    step = next((step for step in card.next_steps if step in _HINTS), None)
    if step is None:
        return ""
    typical = card.price.fee.typical if card.price else NOTHING
    quote = card.creator.quote
    if step is NextStep.NEGOTIATE and quote is not None and quote <= typical:
        return voice.say("hint-negotiate-under")
    return voice.say(f"hint-{step.replace('_', '-')}", typical=voice.rupiah(typical))


def _question(card: CreatorCard, voice: Voice) -> str:
    """Return the first thing we would like to know, as a question."""
    judged = card.price is not None  # a quote that cannot be judged is not asked for
    open_ = (step for step in card.next_steps if step not in _HINTS)
    step = next((step for step in open_ if judged or step is not NextStep.TELL_QUOTE), None)
    if step is None:
        return ""
    return voice.say(f"next-{step.replace('_', '-')}", name=name_of(card.creator, voice))


def _buttons(assessment: Assessment, voice: Voice) -> Rows:
    card = assessment.creators[0]
    topics = dict.fromkeys(_TOPICS[step] for step in card.next_steps if step in _TOPICS)
    asked = rows((topic_button(topic, voice) for topic in list(topics)[:_MOST_TOPICS]), 1)
    why = command_button(taps.Verb.WHY, assessment, voice)
    return (*_platforms(card, voice), *asked, (why,))


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
