"""The audience: users of the platform, our shares of them, or what somebody knows better."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.advice import advise
from advisor.audience import audience_of
from advisor.notes import Notes
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.recommendation import Recommendation, recommend
from advisor.vocabulary import Basis, Platform, Trait
from tests.kit.briefs import brief_for

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

TODAY = date(2026, 11, 25)
PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
CORPUS = Path(__file__).parents[1] / "corpus" / "reading" / "audiences.toml"
ROWS: list[dict[str, Any]] = tomllib.loads(CORPUS.read_text("utf-8"))["row"]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_narrow_market_and_a_city_each_make_it_smaller(platform: Platform) -> None:
    usual = audience_of(platform)
    narrow, local, both = (
        audience_of(platform, frozenset(traits))
        for traits in ([Trait.NARROW], [Trait.LOCAL], [Trait.NARROW, Trait.LOCAL])
    )

    assert both.accounts < min(narrow.accounts, local.accounts) < usual.accounts
    assert audience_of(platform, frozenset({Trait.MASS})) == usual
    assert usual.users
    assert both.accounts == usual.users * both.market * both.city
    assert (usual.basis, usual.sources) == (Basis.ASSUMED, ("carihp2025",))


def test_what_is_told_stands_for_all_of_it() -> None:
    told = audience_of(Platform.TIKTOK, frozenset({Trait.LOCAL}), 500_000)

    assert (told.accounts, told.basis) == (Decimal(500_000), Basis.TOLD)


@given(st.sampled_from(PLATFORMS), st.integers(1_000, 10**8), st.integers(1_000, 10**8))
def test_a_larger_audience_never_means_fewer_people_and_reach_stays_inside(
    platform: Platform, one: int, other: int
) -> None:
    reached = []
    for audience in sorted((one, other)):
        brief = brief_for(["awareness"], 100_000_000, [platform], audience=audience)
        plan = recommend(brief, TODAY).plan
        assert plan.reach
        assert plan.bounds
        assert plan.reach.high <= audience
        assert plan.bounds.least - 1 <= plan.reach.typical <= plan.bounds.most + 1
        reached.append(plan.reach.typical)

    assert reached[0] <= reached[1]


def test_messages_name_the_audience_or_do_not(lexicon: Lexicon) -> None:
    read_as = {row["say"]: read(row["say"], lexicon).brief.audience for row in ROWS}

    assert read_as == {row["say"]: row.get("audience") for row in ROWS}


@pytest.mark.parametrize(
    ("then", "accounts"),
    [
        ("anggap audiensnya 500 ribu", 500_000),
        ("what if the audience is 500k?", 500_000),
        ("cuma kota Bandung", 2_160_000),
    ],
)
def test_another_audience_changes_the_plan_at_hand(
    then: str, accounts: int, lexicon: Lexicon
) -> None:
    first = advise("budget 20 juta buat awareness di tiktok", Notes(), lexicon, TODAY)

    turn = advise(then, first.notes, lexicon, TODAY)

    assert isinstance(turn.advice, Recommendation)
    assert turn.advice.plan.audience
    assert turn.advice.plan.audience.accounts == accounts
    assert isinstance(first.advice, Recommendation)
    assert turn.advice.plan.reach != first.advice.plan.reach
