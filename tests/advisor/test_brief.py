"""Briefs: what is said later fills in, and replaces what it is another answer to."""

from advisor.brief import Brief
from advisor.vocabulary import Platform, Tier, Trait


def test_where_a_campaign_runs_is_one_thing_said() -> None:
    shop = Brief(elsewhere=("shopee",), traits=frozenset({Trait.LIVE}))

    later = shop.plus(Brief(platforms=(Platform.TIKTOK,)))

    assert (later.platforms, later.elsewhere) == ((Platform.TIKTOK,), ())
    assert later.traits == {Trait.LIVE}
    assert later.plus(Brief(elsewhere=("lazada",))).platforms == ()
    assert later.plus(Brief(city="solo")).platforms == (Platform.TIKTOK,)


def test_another_number_of_creators_is_of_any_size_unless_it_says_so() -> None:
    ten = Brief(creators_wanted=10, tier=Tier.MICRO)

    assert ten.plus(Brief(creators_wanted=5)).tier is None
    assert ten.plus(Brief(creators_wanted=5, tier=Tier.NANO)).tier is Tier.NANO
    assert ten.plus(Brief(city="solo")).tier is Tier.MICRO
