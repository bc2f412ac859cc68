"""What was guessed while a message was read, and what of it a reply leaves aside: said in words.

Nothing is worse than a sum or a size read wrongly without a word about it.
"""

from collections.abc import Iterator

from advisor.assessment import CreatorCard
from advisor.comparison import Comparison, Standing
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.vocabulary import Role
from bot.views.exchange import rate_lines
from bot.views.naming import word
from bot.views.sizes import votes_line
from bot.voice import Voice


def card_readings(card: CreatorCard, voice: Voice, assumed: tuple[str, ...]) -> Iterator[str]:
    """Yield what was guessed about the creator, and what others call the size."""
    creator = card.creator
    yield from _size_readings(creator, voice, assumed)
    if creator.quote is not None:
        yield from _quote_readings(creator, creator.quote, voice, assumed)
    elif "quote_unread" in assumed:
        yield voice.say("card-quote-unread")
    if creator.platform is None and card.price:
        yield voice.say("card-assumed-platform", platform=word("platform", card.platform, voice))
    if card.others and card.price:
        yield votes_line(card, voice)


def comparison_readings(
    comparison: Comparison, voice: Voice, assumed: tuple[str, ...]
) -> Iterator[str]:
    """Yield what was guessed about several creators, and whose a fee was taken to be."""
    if Role.FOLLOWERS in assumed:
        yield voice.say("compare-assumed")
    if "quote_whose" in assumed:
        asked = (one.card.creator for one in comparison.ranking if one.card.creator.quote)
        for creator in asked:
            platform = word("platform", creator.platform, voice) if creator.platform else ""
            yield voice.say("compare-quote-whose", platform=platform)
    if any(_has_others(one) for one in comparison.ranking):
        yield voice.say("compare-other-quotes")


def _size_readings(creator: Creator, voice: Voice, assumed: tuple[str, ...]) -> Iterator[str]:
    if creator.followers is None:
        return
    if Role.FOLLOWERS in assumed:
        yield voice.say("card-assumed-followers", count=voice.count(creator.followers))
    if creator.claimed is not None:
        told = {"claimed": voice.count(creator.claimed), "count": voice.count(creator.followers)}
        yield voice.say("card-claimed", **told)


def _quote_readings(
    creator: Creator, quote: Rupiah, voice: Voice, assumed: tuple[str, ...]
) -> Iterator[str]:
    if Role.QUOTE in assumed:
        yield voice.say("card-assumed-quote", quote=voice.rupiah(quote))
    if creator.other_quotes:
        others = ", ".join(map(voice.rupiah, creator.other_quotes))
        yield voice.say("card-other-quotes", quote=voice.rupiah(quote), others=others)
    if "quote_scale" in assumed:
        yield voice.say("card-assumed-quote-scale", quote=voice.rupiah(quote))
    yield from rate_lines(assumed, voice)


def _has_others(standing: Standing) -> bool:
    return bool(standing.card.creator.other_quotes)
