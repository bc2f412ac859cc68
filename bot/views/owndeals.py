"""What a chat's own deals did to a card: one line on it, and behind "Why?" how much they count."""

from collections.abc import Iterator

from advisor.assessment import CreatorCard
from advisor.deals import Deals, OwnDeals, Shift
from bot.views.naming import word
from bot.voice import Markup, Voice


def deals_line(card: CreatorCard, voice: Voice) -> Iterator[str]:
    """Yield what the chat's own deals moved and by how much, if they moved anything."""
    if card.deals is None:
        return
    changes = [
        voice.plain(f"own-{name}", change=_change(shift, voice))
        for name, shift in _told(card.deals)
        if shift.factor != 1
    ]
    if not changes:
        yield voice.say("card-own-deals-alike")
        return
    yield voice.say("card-own-deals", changes=voice.list(map(Markup.of, changes)))


def deals_sums(card: CreatorCard, voice: Voice) -> Iterator[str]:
    """Yield for each figure moved: how many deals, how far off the benchmark, at which weight."""
    if card.deals is None:
        return
    platform = word("platform", card.deals.platform, voice)
    for name, shift in _told(card.deals):
        yield voice.say(
            "why-own-deals",
            what=voice.plain(f"own-what-{name}"),
            platform=platform,
            deals=shift.deals,
            quotes=shift.quotes,
            middle=voice.number(shift.middle),
            weight=voice.percent(shift.weight),
            rest=voice.percent(1 - shift.weight),
            factor=voice.number(shift.factor),
        )


def lessons(deals: Deals, voice: Voice) -> Iterator[str]:
    """Yield for each platform how many deals move the chat's cards there, and by how much."""
    for one in deals.platforms:
        shifts = dict(_told(one))
        changes = [
            voice.plain(f"own-{name}", change=_change(shift, voice))
            for name, shift in shifts.items()
            if shift.factor != 1
        ]
        yield voice.say(
            "saved-lessons" if changes else "saved-lessons-alike",
            platform=word("platform", one.platform, voice),
            deals=max(shift.deals for shift in shifts.values()),
            quotes=max(shift.quotes for shift in shifts.values()),
            changes=voice.list(map(Markup.of, changes)),
        )


def _told(deals: OwnDeals) -> Iterator[tuple[str, Shift]]:
    for name in ("fee", "reach", "engagement"):
        shift: Shift | None = getattr(deals, name)
        if shift is not None:
            yield name, shift


def _change(shift: Shift, voice: Voice) -> str:
    added = shift.factor - 1
    name = "change-more" if added > 0 else "change-less"
    return voice.plain(name, share=voice.percent(abs(added)))
