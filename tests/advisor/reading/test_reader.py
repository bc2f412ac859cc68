"""Whole messages are read into facts: campaigns, creators, and what is neither."""

import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.reading.facts import Facts
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.vocabulary import Intent

CORPUS = Path(__file__).parents[2] / "corpus" / "reading"


def rows(name: str) -> Iterator[Any]:
    """Yield each text of a corpus file with what must be read in it."""
    for group in tomllib.loads((CORPUS / name).read_text(encoding="utf-8"))["group"]:
        for text in group["texts"]:
            yield pytest.param(text, group, id=text[:60].replace("\n", " "))


@pytest.mark.parametrize(("text", "want"), list(rows("campaigns.toml")))
def test_a_campaign_is_read(text: str, want: Mapping[str, Any], lexicon: Lexicon) -> None:
    facts = read(text, lexicon)

    assert _campaign(facts, want) == {name: want[name] for name in want if name != "texts"}


@pytest.mark.parametrize(("text", "want"), list(rows("people.toml")))
def test_creators_are_read(text: str, want: Mapping[str, Any], lexicon: Lexicon) -> None:
    facts = read(text, lexicon)

    assert facts.intent == "creator"
    told = [
        {name: _plain(getattr(creator, name)) for name in wanted}
        for creator, wanted in zip(facts.creators, want["creators"], strict=True)
    ]
    assert told == [
        {name: None if value == "none" else value for name, value in wanted.items()}
        for wanted in want["creators"]
    ]
    if "assumed" in want:
        assert list(facts.assumed) == want["assumed"]


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=300))
def test_reading_never_raises(text: str, lexicon: Lexicon) -> None:
    facts = read(text, lexicon)

    assert facts.intent in Intent


def _campaign(facts: Facts, want: Mapping[str, Any]) -> dict[str, Any]:
    brief, budget = facts.brief, facts.brief.budget
    read_fields: dict[str, Any] = {
        "intent": str(facts.intent),
        "goals": [str(goal) for goal in brief.goals],
        "budget": budget and _plain(budget.idr),
        "budget_low": budget and _plain(budget.low),
        "budget_high": budget and _plain(budget.high),
        "budget_other": budget and _plain(budget.other),
        "platforms": [str(platform) for platform in brief.platforms],
        "traits": sorted(brief.traits),
        "niche": brief.niche,
        "city": brief.city,
        "elsewhere": list(brief.elsewhere),
        "creators_wanted": brief.creators_wanted,
        "tier": brief.tier,
        "duration_days": brief.duration_days,
    }
    return {name: read_fields[name] for name in want if name != "texts"}


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return str(value)
    return getattr(value, "amount", value)
