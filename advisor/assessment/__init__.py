"""A creator assessed: size, fee, engagement, reach, the verdict on a quote, what to ask next."""

from advisor.assessment.assumptions import Assumption, assumptions_of
from advisor.assessment.card import Assessment, CreatorCard
from advisor.assessment.dropping import dropped
from advisor.assessment.findings import findings_on, next_steps_for
from advisor.assessment.sketch import MOST_FOLLOWERS, blank, known_of, sketch, sketches
from advisor.creator import Creator
from advisor.deals import NO_DEALS, Deals, moved
from advisor.health import Flag, signs_of
from advisor.measured import Usual, engagements_of, reach_of
from advisor.money import NOTHING
from advisor.narrowing import narrowing_of
from advisor.negotiation import (
    CHARGEABLE,
    Performance,
    counter_to,
    rate_card,
    trades_of,
    unit_cost,
    untold,
    verdict_on,
)
from advisor.tax import withheld_from
from advisor.tiers import convention_of, name_in, names_of
from advisor.usual import usual_of
from advisor.vocabulary import Finding, NextStep

__all__ = ["Assessment", "Assumption", "CreatorCard", "assess", "assumptions_of", "sketches"]


def assess(  # noqa: PLR0913 - each is one thing known of the chat that asks
    creators: tuple[Creator, ...],
    *,
    convention: str | None = None,
    niche: str | None = None,
    deals: Deals = NO_DEALS,
    selling: bool = False,
    taxed: bool = False,
) -> Assessment:
    """Return the card of each creator; `comparison.compare` sets several side by side.

    `convention` is the id of the one that names sizes, None for the default one, and `niche` the
    id of the campaign's, which counts for those of whom none was told. `deals` are the chat's own.
    """
    cards = [_card(creator, convention, creator.niche or niche, deals) for creator in creators]
    if len(cards) == 1:  # nobody is told twenty times what would narrow a figure
        cards = [_alone(cards[0], deals)]
    return Assessment(creators=tuple(cards), selling=selling, taxed=taxed)


def _card(
    creator: Creator, convention: str | None, niche: str | None, deals: Deals
) -> CreatorCard:
    usual = known_of(creator, niche, deals)
    if usual is None:
        return _unknown(creator, convention)
    return _judged(sketch(creator, usual, deals), usual, convention)


def _alone(card: CreatorCard, deals: Deals) -> CreatorCard:
    """Return the card with what the only creator asked about is worth looking into."""
    followers = card.creator.followers
    if card.fee is None or followers is None:
        return card
    usual = moved(usual_of(card.creator, followers, card.niche), deals.on(card.platform))
    narrowing = narrowing_of(card.creator, usual, card.fee)
    more = {"narrowing": narrowing, "rate_card": rate_card(card.fee)}
    extras = trades_of(untold(CHARGEABLE, card.creator))
    return CreatorCard(**{**dict(card), **more, "extras": extras})


def _unknown(creator: Creator, convention: str | None) -> CreatorCard:
    """Return the card of somebody whose size was not told, cannot be, or has no figures."""
    card, followers = blank(creator), creator.followers
    if followers is None:
        return CreatorCard(**{**dict(card), "next_steps": (NextStep.TELL_FOLLOWERS,)})
    if not 0 <= followers <= MOST_FOLLOWERS:
        return CreatorCard(**{**dict(card), "findings": (Finding.FOLLOWERS_IMPOSSIBLE,)})
    named = _named(followers, convention)
    return CreatorCard(**{**dict(card), **named, "findings": (Finding.TOO_SMALL_TO_RATE,)})


def _named(followers: int, convention: str | None) -> dict[str, object]:
    """Return what the convention in use calls a size, and what everybody does."""
    size = name_in(convention_of(convention), followers)
    return {"size": size, "names": names_of(followers)}


def _judged(card: CreatorCard, usual: Usual, convention: str | None) -> CreatorCard:
    """Return the card with what follows from its figures and the quote, and what to ask next."""
    asked, range_ = card.creator.fee, card.fee
    signs = signs_of(card.creator, usual, card.own)
    judged: dict[str, object] = {**_named(usual.followers, convention), "signs": signs}
    if asked is not None and asked > NOTHING and range_ is not None and usual.fee is not None:
        nobody = Creator(format=card.creator.format)
        flags = {sign.flag for sign in signs}
        brings = Performance(
            reach=card.reach,
            engagements=card.engagements if Flag.RATE_IMPOSSIBLE not in flags else None,
            usual_reach=reach_of(nobody, usual),
            usual_engagements=engagements_of(nobody, usual, None),
        )
        judged |= {
            "verdict": verdict_on(asked, range_, usual.fee.highest_seen),
            "cost": unit_cost(asked, usual.fee.fee.typical, brings),
            "counter": counter_to(asked, range_, card.creator, tuple(dropped(usual, range_))),
        }
    if card.creator.quote is not None and card.creator.quote > NOTHING:
        judged["tax"] = withheld_from(card.creator.quote)
    card = CreatorCard(**{**dict(card), **judged})
    findings, steps = tuple(findings_on(card)), tuple(next_steps_for(card))
    return CreatorCard(**{**dict(card), "findings": findings, "next_steps": steps})
