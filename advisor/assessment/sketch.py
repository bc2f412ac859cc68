"""The figures of a card: what one post of a creator costs and brings, and nothing judged yet."""

from collections.abc import Iterable, Iterator

from advisor.assessment.card import CreatorCard
from advisor.creator import Creator
from advisor.deals import NO_DEALS, Deals, moved
from advisor.expectation import expected
from advisor.measured import Usual, engagements_of, own_rate, reach_of, views_of
from advisor.tiers import tier_of
from advisor.usual import USUAL_PLATFORM, usual_of
from advisor.vocabulary import Platform, Tier

# No account has more followers than this; the largest have well under a milliard.
MOST_FOLLOWERS = 1_500_000_000


def sketches(
    creators: Iterable[Creator], *, niche: str | None = None, deals: Deals = NO_DEALS
) -> Iterator[CreatorCard]:
    """Yield the card of each creator with its figures only, for lists too long to read.

    `niche` counts for those of whom none was told; `deals` are the chat's own.
    """
    for creator in creators:
        usual = known_of(creator, creator.niche or niche, deals)
        yield sketch(creator, usual, deals) if usual else blank(creator)


def known_of(creator: Creator, niche: str | None, deals: Deals) -> Usual | None:
    """Return what is usual for a creator, None where nobody says so of the size."""
    followers = creator.followers
    if followers is None or not 0 <= followers <= MOST_FOLLOWERS:
        return None
    if tier_of(followers) is Tier.UNRATED:
        return None
    return moved(usual_of(creator, followers, niche), deals.on(platform_of(creator)))


def sketch(creator: Creator, usual: Usual, deals: Deals) -> CreatorCard:
    """Return the card with the figures that follow from what was told and what is usual."""
    own = own_rate(creator, usual.engagement)
    tier = tier_of(usual.followers)
    return CreatorCard(
        creator=creator,
        platform=usual.platform,
        tier=tier,
        size=tier,
        niche=usual.terms.niche,
        price=usual.fee,
        expectation=expected(creator, usual, own),
        engagement=usual.engagement,
        own=own,
        views=views_of(creator, usual),
        reach=reach_of(creator, usual),
        engagements=engagements_of(creator, usual, own),
        deals=deals.on(usual.platform),
    )


def blank(creator: Creator) -> CreatorCard:
    """Return the card of somebody of whose size nobody has figures."""
    return CreatorCard(
        creator=creator, platform=platform_of(creator), tier=Tier.UNRATED, size=Tier.UNRATED
    )


def platform_of(creator: Creator) -> Platform:
    """Return the platform whose figures are a creator's, told or not."""
    return creator.platform or USUAL_PLATFORM
