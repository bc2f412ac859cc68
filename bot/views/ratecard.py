"""The same card from the other chair: what a creator may charge."""

from collections.abc import Iterator

from advisor.assessment import Assessment, CreatorCard
from advisor.vocabulary import NextStep
from bot.reply import Reply
from bot.views.assessment import sources_of
from bot.views.buttons import command_button
from bot.views.evidence import sources_line
from bot.views.figures import figure_lines, narrowing_line
from bot.views.headline import size_parts
from bot.views.negotiation import worth
from bot.views.screen import lines, page
from bot.views.verbs import Verb
from bot.voice import Voice


def rate_card_reply(assessment: Assessment, voice: Voice) -> Reply:
    """Return what to write on the rate card, what to charge for apart, and why."""
    card = assessment.creators[0]
    text = page(
        size_parts(card, voice.say("seller-title"), voice),
        lines(*figure_lines(card, voice, selling=True)),
        lines(*_advice(card, voice)),
        sources_line(sources_of(card), voice),
        lines(*_questions(card, voice)),
    )
    why = command_button(Verb.WHY, assessment, voice)
    return Reply(text=text, buttons=((why,),))


def _advice(card: CreatorCard, voice: Voice) -> Iterator[str]:
    if card.rate_card:
        yield voice.say(
            "seller-steps",
            open=voice.rupiah(card.rate_card.open),
            target=voice.rupiah(card.rate_card.target),
            stop=voice.rupiah(card.rate_card.stop),
        )
    extras = [
        voice.say(f"extra-{trade.lever.replace('_', '-')}", worth=worth(trade, voice))
        for trade in card.extras
        if trade.low is not None
    ]
    if extras:
        yield voice.say("seller-extras", extras=voice.list(extras))


def _questions(card: CreatorCard, voice: Voice) -> Iterator[str]:
    if NextStep.TELL_PLATFORM in card.next_steps:
        yield voice.say("seller-platform")
    yield narrowing_line(card, voice, "seller")
