"""Messages by people who had seen neither our code nor our words: what each of them says.

Rows marked `not_yet` are read wrong so far; one that comes right must lose its mark.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from advisor.creator import Creator
from advisor.reading.facts import Facts
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.reading.text import fold
from tests.kit.roles import role_at

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

CORPUS = Path(__file__).parents[2] / "corpus" / "strangers"


def rows(name: str) -> Iterator[Any]:
    """Yield the rows of a file; those not read right yet must fail."""
    for row in tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))["row"]:
        marks = [pytest.mark.xfail(strict=True)] if row.get("not_yet") else []
        yield pytest.param(row, id=row["text"][:60].replace("\n", " "), marks=marks)


@pytest.mark.parametrize("row", list(rows("briefs")))
def test_a_strangers_brief_is_read(row: Mapping[str, Any], lexicon: Lexicon) -> None:
    told = brief_of(read(row["text"], lexicon))

    wanted = {name: row[name] for name in told if name in row}
    traits = set(wanted.pop("traits", ()))
    assert {name: told[name] for name in wanted} == wanted
    assert traits <= set(told["traits"])


@pytest.mark.parametrize("row", list(rows("creators")))
def test_a_strangers_creators_are_read(row: Mapping[str, Any], lexicon: Lexicon) -> None:
    creators = read(row["text"], lexicon).creators

    told = [figures_of(creator) for creator in creators]
    pairs = zip(told, row["creators"], strict=True)
    assert [told_by(one, wanted) for one, wanted in pairs] == row["creators"]


@pytest.mark.parametrize("row", list(rows("roles")))
def test_a_strangers_numbers_have_their_roles(row: Mapping[str, Any], lexicon: Lexicon) -> None:
    folded = fold(row["text"])

    place = 0
    for typed, role in row["roles"]:
        place = row["text"].index(typed, place) + len(typed)
        assert role_at(folded, place - 1, lexicon) in ({role, None} if role == "other" else {role})


@pytest.mark.parametrize("row", list(rows("intents")))
def test_a_strangers_message_has_its_intent(row: Mapping[str, Any], lexicon: Lexicon) -> None:
    assert read(row["text"], lexicon).intent in {row["intent"], *row.get("also", ())}


@pytest.mark.parametrize("row", list(rows("languages")))
def test_a_strangers_language_is_heard(row: Mapping[str, Any], lexicon: Lexicon) -> None:
    assert (read(row["text"], lexicon).language or "none") == row["language"]


def brief_of(facts: Facts) -> dict[str, Any]:
    """Return what a message says of a campaign, in the names of the corpus."""
    brief, budget = facts.brief, facts.brief.budget
    return {
        "intent": str(facts.intent),
        "language": facts.language,
        "goals": [str(goal) for goal in brief.goals],
        "budget_idr": budget and budget.idr and budget.idr.amount,
        "budget_low": budget and budget.low and budget.low.amount,
        "budget_high": budget and budget.high and budget.high.amount,
        "platforms": sorted(str(platform) for platform in brief.platforms),
        "niche": brief.niche,
        "city": brief.city,
        "creators_wanted": brief.creators_wanted,
        "duration_days": brief.duration_days,
        "traits": sorted(brief.traits),
    }


def figures_of(creator: Creator) -> dict[str, Any]:
    """Return what a message says of a creator, in the names of the corpus."""
    rate = creator.engagement_rate
    return {
        "handle": creator.handle and creator.handle.lower(),
        "platform": creator.platform and str(creator.platform),
        "followers": creator.followers,
        "quote_idr": creator.quote and creator.quote.amount,
        "engagement_rate": rate if rate is None else float(rate),
        "views": creator.views,
        "likes": creator.likes,
        "comments": creator.comments,
    }


def told_by(told: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Return the wanted part of what was told, and a fee that nobody wanted."""
    extra = {"quote_idr"} if told["quote_idr"] is not None else set()
    return {name: told[name] for name in {*wanted, *extra}}
