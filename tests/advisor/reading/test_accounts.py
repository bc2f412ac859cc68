"""Accounts without a name, corrected, on two platforms, with several fees: each figure its place.

A size taken for a fee, or a budget for a creator, would pass for advice and be wrong.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from advisor.creator import Creator
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read

CORPUS = Path(__file__).parents[2] / "corpus" / "strangers" / "accounts.toml"
MONEY = ("quote", "other_quotes")


def rows() -> Iterator[Any]:
    """Yield the rows of the corpus."""
    for row in tomllib.loads(CORPUS.read_text(encoding="utf-8"))["row"]:
        yield pytest.param(row, id=row["text"][:60].replace("\n", " "))


@pytest.mark.parametrize("row", list(rows()))
def test_every_figure_of_an_account_has_its_place(
    row: Mapping[str, Any], lexicon: Lexicon
) -> None:
    facts = read(row["text"], lexicon)

    budget = facts.brief.budget and facts.brief.budget.idr
    told = {
        "intent": str(facts.intent),
        "creators": [figures_of(creator) for creator in facts.creators],
        "budget": budget and budget.amount,
        "loose": [loose.text for loose in facts.loose],
    }

    assert {name: told[name] for name in row if name != "text"} == {
        name: value for name, value in row.items() if name != "text"
    }


@pytest.mark.parametrize(
    ("text", "guessed"),
    [
        ("ig 60rb, 3jt", {"followers", "quote"}),
        ("micro 35rb minta 2jt reel", {"followers"}),
        ("@kopi 84k likes 5k", {"followers"}),
        ("@kopi ig 45rb, tiktok 120rb, minta 3jt", {"followers", "quote_whose"}),
        ("12 post ig @kopi 5jt", {"quote"}),
    ],
)
def test_what_was_guessed_of_an_account_is_named(
    text: str, guessed: set[str], lexicon: Lexicon
) -> None:
    facts = read(text, lexicon)

    assert set(facts.assumed) == guessed


def figures_of(creator: Creator) -> dict[str, Any]:
    """Return all that a message told of a creator, in the names of the corpus."""
    names = ("handle", "number", "followers", "claimed", "views", "likes", "comments", "format",
             "platform", "package")  # fmt: skip
    told: dict[str, Any] = {name: getattr(creator, name) for name in names}
    told["posts"] = creator.posts if creator.posts > 1 else None
    told["quote"] = creator.quote and creator.quote.amount
    told["other_quotes"] = [fee.amount for fee in creator.other_quotes]
    for name in ("engagement_rate", "real_followers"):
        share = getattr(creator, name)
        told[name] = None if share is None else float(share)
    return {name: value for name, value in told.items() if value not in (None, False, [])}
