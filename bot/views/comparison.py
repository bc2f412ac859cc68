"""Several creators side by side: a few short lines each, since tables break on a phone."""

from collections.abc import Iterator, Sequence

from advisor.assessment import Comparison, CreatorCard
from advisor.money import Rupiah
from advisor.vocabulary import Basis, Role
from bot.reply import Button, Reply
from bot.views import taps
from bot.views.amounts import rough_rupiah
from bot.views.assessment import sources_of
from bot.views.buttons import Rows, command_button, rows
from bot.views.evidence import WEAK, mark, sources_line
from bot.views.headline import BETWEEN, headline
from bot.views.naming import name_of
from bot.views.screen import LIMIT, clipped, cut, lines, page
from bot.voice import Markup, Voice

_NAMES = 4  # names listed in one gap; the others are counted
_NAME = 24  # letters of a name there
_PICKS = 6  # creators with a button of their own
_PEOPLE = 1000


def comparison_reply(comparison: Comparison, voice: Voice, assumed: tuple[str, ...]) -> Reply:
    """Return the creators one under the other, the cheapest by reach, and what is unknown."""
    cards = comparison.creators
    head = lines(
        voice.say("compare-title", count=len(cards)),
        voice.say("compare-assumed") if Role.FOLLOWERS in assumed else "",
    )
    foot = page(
        lines(_cheapest(cards, voice), _gaps(cards, voice)),
        lines(_basis(cards, voice), sources_line(comparison_sources(cards), voice)),
    )
    entries = [_entry(place, card, voice) for place, card in enumerate(cards, start=1)]
    room = LIMIT - len(page(head, foot, " "))
    text = page(head, *cut(entries, room, lambda n: voice.say("more-items", count=n)), foot)
    return Reply(text=text, buttons=_buttons(comparison, voice))


def comparison_sources(cards: Sequence[CreatorCard]) -> tuple[str, ...]:
    """Return the ids of the sources behind all cards, each once."""
    return tuple(dict.fromkeys(id_ for card in cards for id_ in sources_of(card)))


def _entry(place: int, card: CreatorCard, voice: Voice) -> str:
    head = voice.say("compare-entry", place=place, head=headline(card, voice))
    return lines(head, BETWEEN.join(_money(card, voice)))


def _money(card: CreatorCard, voice: Voice) -> Iterator[str]:
    """Yield the going rate, the quote with its verdict, and what a thousand people cost."""
    quote = card.creator.quote
    if card.price:
        fee = card.price.fee
        yield voice.say("compare-fee", range=voice.rupiah_range(fee.low, fee.high))
    if quote is not None and card.verdict:
        verdict = voice.plain(f"verdict-short-{card.verdict}")
        yield voice.say("compare-quote", quote=voice.rupiah(quote), verdict=verdict)
    cost = _cost(card)
    if cost is not None:
        yield voice.say("compare-cost", cost=voice.rupiah(cost))


def _cost(card: CreatorCard) -> Rupiah | None:
    """Return what a thousand people reached cost at the quoted fee."""
    if card.creator.quote is None or card.reach is None or card.reach.typical < 1:
        return None
    return rough_rupiah(card.creator.quote.times(_PEOPLE / card.reach.typical))


def _cheapest(cards: Sequence[CreatorCard], voice: Voice) -> str:
    """Return who reaches a thousand people for least, where at least two can be compared."""
    costs = [(cost, card) for card in cards if (cost := _cost(card)) is not None]
    if len(costs) < 2:  # noqa: PLR2004 - two make a comparison
        return ""
    cost, card = min(costs, key=lambda pair: pair[0])
    name = name_of(card.creator, voice)
    return voice.say("compare-cheapest", name=name, cost=voice.rupiah(cost))


def _gaps(cards: Sequence[CreatorCard], voice: Voice) -> str:
    """Return in one line what was not told, and of whom."""
    lacking = {
        "followers": [card for card in cards if card.creator.followers is None],
        "platform": [card for card in cards if card.creator.platform is None],
        "quote": [card for card in cards if card.creator.quote is None],
    }
    gaps = [
        voice.say(f"compare-gap-{what}", names=_names(some, voice))
        for what, some in lacking.items()
        if some
    ]
    return voice.say("compare-gaps", gaps=Markup("; ".join(gaps))) if gaps else ""


def _names(cards: Sequence[CreatorCard], voice: Voice) -> Markup:
    names = [clipped(name_of(card.creator, voice), _NAME) for card in cards]
    shown, hidden = names[:_NAMES], len(names[_NAMES:])
    if hidden:
        shown.append(voice.plain("compare-rest", count=hidden))
    return voice.list(shown)


def _basis(cards: Sequence[CreatorCard], voice: Voice) -> str:
    """Return what the two computed columns rest on; the weakest evidence speaks for all."""
    prices = [card.price.evidence for card in cards if card.price]
    reaches = [card.reach for card in cards if card.reach]
    if not prices or not reaches:
        return ""
    weak = WEAK in prices
    told = all(reach.basis is Basis.TOLD for reach in reaches)
    evidence = WEAK if any(reach.evidence == WEAK for reach in reaches) else None
    return voice.say(
        "compare-basis",
        fee_mark=mark(Basis.BENCHMARK, voice, WEAK if weak else None),
        reach_mark=mark(Basis.TOLD if told else Basis.BENCHMARK, voice, evidence),
    )


def _buttons(comparison: Comparison, voice: Voice) -> Rows:
    creators = [card.creator for card in comparison.creators][:_PICKS]
    picks = (
        (creator, taps.creator_data(creator.handle)) for creator in creators if creator.handle
    )
    named = (Button(text=name_of(creator, voice), data=data) for creator, data in picks if data)
    return (*rows(named, 2), (command_button(taps.Verb.WHY, comparison, voice),))
