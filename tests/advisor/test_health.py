"""What is unusual is asked about, with the proof that settles it, and nobody is accused."""

from decimal import Decimal

import pytest
from hypothesis import given

from advisor.health import Flag, Proof
from advisor.sources import register, source
from advisor.vocabulary import Platform
from tests.kit.creators import card, figures, followers, platforms


@pytest.mark.parametrize(
    ("told", "flag"),
    [
        ({"engagement_rate": Decimal(4)}, Flag.RATE_IMPOSSIBLE),
        ({"likes": 12_000, "views": 10_000}, Flag.LIKES_ABOVE_VIEWS),
        ({"likes": 40, "comments": 90}, Flag.COMMENTS_ABOVE_LIKES),
        ({"likes": 60_000}, Flag.LIKES_ABOVE_FOLLOWERS),
        ({"likes": 101, "comments": 3}, Flag.ENGAGEMENT_LOW),
        ({"likes": 2_345, "comments": 67}, Flag.ENGAGEMENT_HIGH),
        ({"likes": 1_234, "comments": 1}, Flag.FEW_COMMENTS),
        ({"likes": 1_234, "comments": 456}, Flag.MANY_COMMENTS),
        ({"views": 4_321}, Flag.FEW_VIEWS),
        ({"views": 98_765}, Flag.MANY_VIEWS),
        ({"likes": 900, "comments": 40, "views": 10_000}, Flag.ROUND_FIGURES),
    ],
)
def test_an_unusual_figure_is_worth_a_question(told: dict[str, object], flag: Flag) -> None:
    assert flag in {sign.flag for sign in card(**told).signs}


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"likes": 612, "comments": 18, "views": 7_412},
        {"platform": Platform.TIKTOK, "views": 14_213, "likes": 1_052, "comments": 41},
        {"platform": Platform.YOUTUBE, "views": 6_873, "likes": 241, "comments": 19},
    ],
)
def test_everyday_figures_raise_no_question(told: dict[str, object]) -> None:
    assert card(**told).signs == ()


@pytest.mark.parametrize(
    ("followers", "rate", "flagged"),
    [(3_000, "0.015", True), (7_000, "0.015", False), (45_000, "0.015", False)],
)
def test_marks_depend_on_the_size(followers: int, rate: str, *, flagged: bool) -> None:
    signs = card(followers=followers, engagement_rate=Decimal(rate)).signs

    assert (Flag.ENGAGEMENT_LOW in {sign.flag for sign in signs}) is flagged


def test_a_rate_of_views_is_never_held_against_marks_of_followers() -> None:
    instagram = card(engagement_rate=Decimal("0.08")).signs
    tiktok = card(platform=Platform.TIKTOK, engagement_rate=Decimal("0.08")).signs

    assert Flag.ENGAGEMENT_HIGH in {sign.flag for sign in instagram}
    assert tiktok == ()


@pytest.mark.parametrize(
    ("share", "flags"),
    [
        ("0.68", [Flag.FEW_REAL_FOLLOWERS]),
        ("0.7499", [Flag.FEW_REAL_FOLLOWERS]),
        ("0.75", [Flag.SOME_REAL_FOLLOWERS]),
        ("0.7999", [Flag.SOME_REAL_FOLLOWERS]),
        ("0.8", []),
        ("1", []),
    ],
)
def test_an_audit_we_were_told_of_is_held_against_what_audits_want(
    share: str, flags: list[Flag]
) -> None:
    signs = card(real_followers=Decimal(share)).signs

    assert [sign.flag for sign in signs] == flags
    for sign in signs:
        assert (sign.low, sign.high) == (Decimal("0.75"), Decimal("0.8"))
        assert sign.sources == ("modash_help", "swaylytics")
        assert sign.proof is Proof.AUDIENCE


def test_where_views_come_from_settles_odd_views() -> None:
    (sign,) = card(views=98_765).signs

    assert sign.proof is Proof.VIEW_SOURCES


@given(platform=platforms, count=followers, told=figures)
def test_every_sign_is_arithmetic_sourced_or_a_named_rule(
    platform: Platform, count: int, told: dict[str, object]
) -> None:
    for sign in card(platform=platform, followers=count, **told).signs:
        compared = sign.low is not None
        assert not compared or sign.sources or sign.assumption
        assert set(sign.sources) <= set(register())


@given(platform=platforms, count=followers, told=figures)
def test_without_an_audit_no_rule_against_fraud_stands_behind_a_sign(
    platform: Platform, count: int, told: dict[str, object]
) -> None:
    shares = {"modash_help", "swaylytics", "hype_aqs", "stellar_acs", "creatorscore"}

    signs = card(platform=platform, followers=count, **told).signs

    behind = {source(id_).id for sign in signs for id_ in sign.sources}
    assert not behind & shares
