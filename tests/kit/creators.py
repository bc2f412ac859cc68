"""Creators and their cards, as somebody may describe them."""

from decimal import Decimal

from hypothesis import strategies as st

from advisor.addons import Addon, together
from advisor.assessment import CreatorCard, assess
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.vocabulary import Platform

followers = st.one_of(
    st.integers(min_value=1_000, max_value=200_000),
    st.integers(min_value=1_000, max_value=1_500_000_000),
)
platforms = st.sampled_from([Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE])
formats = st.sampled_from([None, "reel", "feed", "story", "video", "live"])
counts = st.one_of(
    st.integers(min_value=0, max_value=100_000), st.integers(min_value=0, max_value=10**12)
)
rates = st.decimals(min_value=0, max_value=1, places=4)
addons = st.lists(st.sampled_from(Addon), max_size=4).map(lambda some: together((), some))
niches = st.sampled_from([None, "beauty", "food", "finance", "home", "entertainment"])
# What may be measured of one post.
figures = st.fixed_dictionaries(
    {}, optional={"views": counts, "likes": counts, "comments": counts, "engagement_rate": rates}
)
# And what is asked for beside the post.
deals = st.fixed_dictionaries({"addons": addons, "niche": niches})
described = st.builds(lambda told, deal: {**told, **deal}, figures, deals)


def card(**told: object) -> CreatorCard:
    """Return the card of a creator on Instagram with 45,000 followers, unless told otherwise."""
    known = {"handle": "rasakopi", "platform": Platform.INSTAGRAM, "followers": 45_000, **told}
    return assess((Creator(**known),)).creators[0]


def rupiah(amount: int | Decimal) -> Rupiah:
    """Return an amount of rupiah."""
    return Rupiah.of(amount)
