"""Help with negotiating: what to open with, aim for and stop at, what to trade, what to send."""

from collections.abc import Iterator

from advisor.assessment import Assessment, CreatorCard
from advisor.creator import Creator
from advisor.negotiation import Ladder, Lever, Trade
from advisor.vocabulary import Verdict
from bot.reply import Reply
from bot.views.amounts import rough_rupiah
from bot.views.buttons import Rows, command_button
from bot.views.copies import copy_row, copyable
from bot.views.deliverables import deliverables, unit_of
from bot.views.evidence import sources_line
from bot.views.figures import rough_range
from bot.views.movers import extras_of, has_extras
from bot.views.naming import name_of, word
from bot.views.screen import lines, page
from bot.views.tax import tax_line
from bot.views.verbs import Verb
from bot.views.verdict import quoted
from bot.voice import Voice

_LONGEST_NAME = 30  # a longer one would not leave room for the message itself


def negotiation_reply(assessment: Assessment, voice: Voice) -> Reply:
    """Return the steps, what to trade, and a message to send."""
    card = assessment.creators[0]
    message = _message(card, voice)
    text = page(
        lines(
            voice.say("negotiation-title", name=name_of(card.creator, voice)),
            _asked(card, voice),
        ),
        lines(*_steps(card, voice)),
        _trades(card, voice),
        lines(voice.say("negotiation-message"), copyable(message, voice)) if message else "",
        tax_line(card, voice),
        sources_line(_sources(card), voice),
    )
    return Reply(text=text, buttons=_buttons(assessment, message, voice))


def worth(trade: Trade, voice: Voice) -> str:
    """Return what a lever is worth in percent of the fee, without its sign."""
    if trade.low is None or trade.high is None:
        return ""
    low, high = sorted((abs(trade.low), abs(trade.high)))
    return voice.percent_range(low, high)


def _asked(card: CreatorCard, voice: Voice) -> str:
    if card.fee is None or card.counter is None:
        return ""
    asked = voice.say(
        "negotiation-ask",
        quote=quoted(card.creator, voice),
        range=rough_range(card.fee.low, card.fee.high, voice),
        unit=unit_of(card.creator, voice),
        typical=voice.rupiah(rough_rupiah(card.fee.typical)),
    )
    several = card.creator.posts > 1 and card.counter.ladder
    what = deliverables(card.creator, voice)
    return lines(asked, voice.say("negotiation-posts", what=what) if several else "")


def _steps(card: CreatorCard, voice: Voice) -> Iterator[str]:
    if card.counter is None:
        return
    ladder = card.counter.ladder
    if ladder is None:
        below = card.verdict is Verdict.BELOW
        yield voice.say("negotiation-below" if below else "negotiation-fine")
        return
    if ladder.open != ladder.target:
        far = "-far" if card.counter.far else ""
        yield voice.say(f"negotiation-open{far}", open=voice.rupiah(ladder.open))
    yield voice.say("negotiation-target", target=voice.rupiah(ladder.target))
    asked = "-quote" if ladder.stop == card.creator.quote else ""
    yield voice.say(f"negotiation-stop{asked}", stop=voice.rupiah(ladder.stop))


def _trades(card: CreatorCard, voice: Voice) -> str:
    if card.counter is None:
        return ""
    entries = (
        voice.say("trade-entry", text=_trade(trade, card, voice)) for trade in card.counter.trades
    )
    return lines(voice.say("negotiation-trades"), *entries)


def _trade(trade: Trade, card: CreatorCard, voice: Voice) -> str:
    if trade.addon is not None and trade.saves is not None:
        return voice.say(
            "trade-drop",
            addon=word("term", trade.addon, voice),
            saves=voice.rupiah(rough_rupiah(trade.saves)),
            unit=unit_of(card.creator, voice),
            worth=worth(trade, voice),
        )
    named = f"trade-{trade.lever.replace('_', '-')}"
    valued = trade.lever not in (Lever.FEWER_REVISIONS, Lever.PRODUCT, Lever.EXTRA_STORY)
    return voice.say(named, worth=worth(trade, voice)) if valued else voice.say(named)


def _message(card: CreatorCard, voice: Voice) -> str:
    """Return what to send; addressed by name where the handle is not too long."""
    creator, counter = card.creator, card.counter
    if creator.package:
        return voice.plain("message-itemized", name=_called(creator, voice))
    if counter is None or creator.quote is None:
        return ""
    said = {"name": _called(creator, voice)}
    if card.verdict is Verdict.BELOW:
        return voice.plain("message-included", **said)
    what = deliverables(creator, voice)
    said |= {"addons": extras_of(creator, voice)} if has_extras(creator) else {}
    if counter.ladder is None:
        named = "message-extras-with" if "addons" in said else "message-extras"
        return voice.plain(named, quote=voice.rupiah(creator.quote), what=what, **said)
    return _offer(counter.ladder, what, said, voice)


def _offer(ladder: Ladder, what: str, said: dict[str, str], voice: Voice) -> str:
    named = "message-offer-with" if "addons" in said else "message-offer"
    return voice.plain(named, open=voice.rupiah(ladder.open), what=what, **said)


def _called(creator: Creator, voice: Voice) -> str:
    """Return the name behind a space, or nothing for somebody nameless."""
    name = name_of(creator, voice) if creator.handle else ""
    return f" {name}" if 0 < len(name) <= _LONGEST_NAME else ""


def _sources(card: CreatorCard) -> Iterator[str]:
    if card.counter:
        yield from (id_ for trade in card.counter.trades for id_ in trade.sources)
    if card.tax:
        yield from card.tax.sources


def _buttons(assessment: Assessment, message: str, voice: Voice) -> Rows:
    last = [command_button(Verb.BACK, assessment, voice)]
    if assessment.creators[0].tax:
        last.append(command_button(Verb.TAX, assessment, voice))
    return (*copy_row(message, voice.plain("button-copy")), tuple(last))
