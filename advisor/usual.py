"""What is usual for a creator of whom we know the size, the platform and the format."""

from advisor.benchmarks import engagement_band, reach_band
from advisor.creator import Creator
from advisor.measured import Moving, Usual, usual_fee
from advisor.tiers import tier_of
from advisor.vocabulary import Platform

# Without a platform the figures of this one stand in, and the card says so.
USUAL_PLATFORM = Platform.INSTAGRAM
_PLACEMENTS = {"reel": "reels", "story": "story"}
_STORY = "story"  # nobody likes or comments on a story in public


def usual_of(creator: Creator, followers: int, niche: str | None = None) -> Usual:
    """Return what is usual for one deliverable of an account of this size, in this niche."""
    terms = Moving(creator.addons, niche)
    platform = creator.platform or USUAL_PLATFORM
    tier = tier_of(followers)
    placement = _PLACEMENTS.get(creator.format or "") if platform is USUAL_PLATFORM else None
    return Usual(
        platform=platform,
        followers=followers,
        format=creator.format,
        terms=terms,
        fee=usual_fee(platform, followers, creator.format, terms),
        engagement=None if creator.format == _STORY else engagement_band(platform, tier),
        share=reach_band(platform, tier, placement),
    )
