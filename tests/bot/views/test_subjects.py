"""Subjects: the stamp of an advice tells it from others, and outlives what we learn to read."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from advisor.advice import Advice
from advisor.assessment import Assessment, CreatorCard, assess
from advisor.brief import Brief, budget_of
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.recommendation import Recommendation, recommend
from advisor.vocabulary import Goal, Platform, Trait
from bot.views.subject import subject_of

TODAY = date(2026, 11, 25)
CREATOR = {"platform": Platform.INSTAGRAM, "followers": 45_000}
BRIEF = {"goals": (Goal.SALES,), "budget": budget_of(*[Decimal(10**7)] * 3)}


class LaterCreator(Creator):
    """A creator of a version that reads one thing more."""

    mood: str = ""


class LaterBrief(Brief):
    """A brief of a version that reads one thing more."""

    mood: str = ""


def campaign(**said: Any) -> Advice:
    """Return the recommendation for a brief."""
    return recommend(Brief(**{**BRIEF, **said}), TODAY)


def nameless(**said: Any) -> Advice:
    """Return the assessment of a creator without a handle."""
    return assess((Creator(**{**CREATOR, **said}),))


def test_a_creator_we_can_read_more_of_is_the_same_subject() -> None:
    now = nameless()
    assert isinstance(now, Assessment)
    (card,) = now.creators

    later = CreatorCard(**{**dict(card), "creator": LaterCreator(**CREATOR)})

    assert subject_of(Assessment(creators=(later,))) == subject_of(now)


def test_a_brief_we_can_read_more_of_is_the_same_subject() -> None:
    now = campaign()
    assert isinstance(now, Recommendation)

    later = Recommendation(**{**dict(now), "brief": LaterBrief(**BRIEF)})

    assert subject_of(later) == subject_of(now)


@pytest.mark.parametrize(
    "said",
    [
        {"followers": 46_000},
        {"platform": Platform.TIKTOK},
        {"views": 45_000},
        {"likes": 900},
        {"engagement_rate": Decimal("0.03")},
        {"quote": Rupiah(amount=3_000_000)},
        {"quote": Rupiah(amount=3_000_000), "format": "reel"},
    ],
    ids=str,
)
def test_a_creator_told_otherwise_is_another_subject(said: dict[str, Any]) -> None:
    assert subject_of(nameless(**said)) != subject_of(nameless())


@pytest.mark.parametrize(
    "said",
    [
        {"goals": (Goal.AWARENESS,)},
        {"budget": budget_of(*[Decimal(2 * 10**7)] * 3)},
        {"budget": budget_of(Decimal(5 * 10**6), Decimal(10**7), Decimal(15 * 10**6))},
        {"platforms": (Platform.TIKTOK,)},
        {"niche": "beauty"},
        {"city": "Bandung"},
        {"creators_wanted": 10},
        {"duration_days": 14},
        {"traits": frozenset({Trait.LIVE})},
    ],
    ids=str,
)
def test_a_brief_told_otherwise_is_another_subject(said: dict[str, Any]) -> None:
    assert subject_of(campaign(**said)) != subject_of(campaign())
