"""Tiers have borders, and sources that draw them elsewhere are named."""

import pytest

from advisor.sources import register
from advisor.tiers import bounds_of, conventions, size_of, tier_of
from advisor.vocabulary import Tier


@pytest.mark.parametrize("tier", [Tier.NANO, Tier.MICRO, Tier.MACRO])
def test_the_bounds_of_a_tier_are_its_first_and_last_count(tier: Tier) -> None:
    first, last = bounds_of(tier)

    assert last is not None
    assert (tier_of(first), tier_of(last)) == (tier, tier)
    assert tier not in (tier_of(first - 1), tier_of(last + 1))


def test_the_largest_tier_has_no_end_and_the_unrated_one_begins_at_nothing() -> None:
    assert bounds_of(Tier.MEGA) == (1_000_000, None)
    assert bounds_of(Tier.UNRATED) == (0, 999)


def test_the_article_contradicts_itself_on_five_thousand_followers() -> None:
    size = size_of(5_000)

    assert size.tier is Tier.NANO
    assert any(other.name == "micro" and "seed" in other.sources for other in size.others)


def test_sources_that_agree_are_not_listed_as_others() -> None:
    for other in size_of(60_000).others:
        assert other.name != Tier.MICRO


def test_every_convention_has_a_source_and_rising_steps() -> None:
    for convention in conventions():
        counts = [step.followers for step in convention.steps]
        assert convention.source in register()
        assert counts == sorted(set(counts))
