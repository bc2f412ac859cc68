"""The income tax on a fee: a line on the card, and the whole sum behind a button."""

from collections.abc import Iterator

from advisor.assessment import Assessment, CreatorCard
from advisor.money import Rupiah
from advisor.tax import Withholding
from bot.reply import Reply
from bot.views.amounts import rough_rupiah
from bot.views.buttons import command_button
from bot.views.evidence import sources_line
from bot.views.screen import lines, page
from bot.views.verbs import Verb
from bot.voice import Voice

_EXACT = Rupiah(amount=1_000)


def tax_line(card: CreatorCard, voice: Voice) -> str:
    """Return what is withheld from the quote and what is left, or "" without a quote."""
    if card.tax is None:
        return ""
    tax = rough_rupiah(card.tax.tax) if card.tax.tax > _EXACT else card.tax.tax
    net = voice.rupiah_exact(card.tax.net)
    return voice.say("tax-line", tax=voice.rupiah(tax), net=net)


def tax_reply(assessment: Assessment, voice: Voice) -> Reply:
    """Return the sum step by step; without a quote, what it takes to make it."""
    tax = assessment.creators[0].tax
    back = ((command_button(Verb.BACK, assessment, voice),),)
    if tax is None:
        return Reply(text=voice.say("tax-none"), buttons=back)
    text = page(
        lines(
            voice.say("tax-title", gross=voice.rupiah_exact(tax.gross)),
            voice.say("tax-who"),
            *_steps(tax, voice),
        ),
        voice.say("tax-advice", rule=tax.rule),
        sources_line(tax.sources, voice),
    )
    return Reply(text=text, buttons=back)


def _steps(tax: Withholding, voice: Voice) -> Iterator[str]:
    exact = voice.rupiah_exact
    yield voice.say("tax-base", share=voice.percent(tax.share), taxed=exact(tax.taxed))
    for each in tax.brackets:
        rate = voice.percent(each.rate)
        yield voice.say("tax-bracket", rate=rate, base=exact(each.base), tax=exact(each.tax))
    yield voice.say("tax-net", net=exact(tax.net))
    yield voice.say("tax-gross", net=exact(tax.gross), gross=exact(tax.gross_for_net))
