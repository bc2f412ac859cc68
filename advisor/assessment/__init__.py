"""A creator assessed: size, fee, engagement, reach, the verdict on a quote, what to ask next."""

from advisor.assessment.assumptions import Assumption, assumptions_of
from advisor.assessment.card import Assessment, CreatorCard
from advisor.assessment.dropping import dropped
from advisor.assessment.findings import findings_on, next_steps_for
from advisor.creator import Creator
from advisor.deals import NO_DEALS, Deals, moved
from advisor.expectation import expected
from advisor.health import Flag, signs_of
from advisor.measured import (
    Usual,
    engagements_of,
    own_rate,
    reach_of,
    views_of,
)
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
from advisor.tiers import convention_of, name_in, names_of, tier_of
from advisor.usual import USUAL_PLATFORM, usual_of
from advisor.vocabulary import Finding, NextStep, Tier

__all__ = ["Assessment", "Assumption", "CreatorCard", "assess", "assumptions_of"]

# No account has more followers than this; the largest have well under a milliard.
MOST_FOLLOWERS = 1_500_000_000


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
    followers = creator.followers
    if followers is None or not 0 <= followers <= MOST_FOLLOWERS:
        return _unknown(creator)
    tier = tier_of(followers)
    size = name_in(convention_of(convention), followers)
    names = names_of(followers)
    if tier is Tier.UNRATED:
        return CreatorCard(
            creator=creator,
            platform=creator.platform or USUAL_PLATFORM,
            tier=tier,
            size=size,
            names=names,
            findings=(Finding.TOO_SMALL_TO_RATE,),
        )
    learnt = deals.on(creator.platform or USUAL_PLATFORM)
    usual = moved(usual_of(creator, followers, niche), learnt)
    own = own_rate(creator, usual.engagement)
    card = CreatorCard(
        creator=creator,
        platform=usual.platform,
        tier=tier,
        size=size,
        names=names,
        niche=niche,
        price=usual.fee,
        expectation=expected(creator, usual, own),
        engagement=usual.engagement,
        own=own,
        views=views_of(creator, usual),
        reach=reach_of(creator, usual),
        engagements=engagements_of(creator, usual, own),
        signs=signs_of(creator, usual, own),
        deals=learnt,
    )
    return _judged(card, usual)


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


def _unknown(creator: Creator) -> CreatorCard:
    told = creator.followers is not None
    return CreatorCard(
        creator=creator,
        platform=creator.platform or USUAL_PLATFORM,
        tier=Tier.UNRATED,
        size=Tier.UNRATED,
        findings=(Finding.FOLLOWERS_IMPOSSIBLE,) if told else (),
        next_steps=() if told else (NextStep.TELL_FOLLOWERS,),
    )


def _judged(card: CreatorCard, usual: Usual) -> CreatorCard:
    """Return the card with what follows from the quote, and what to ask next."""
    asked, range_ = card.creator.fee, card.fee
    judged: dict[str, object] = {}
    if asked is not None and asked > NOTHING and range_ is not None and usual.fee is not None:
        nobody = Creator(format=card.creator.format)
        flags = {sign.flag for sign in card.signs}
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
