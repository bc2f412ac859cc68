"""Campaigns of the corpus and what is advised on them, for the tests of files to take away."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from advisor.advice import advise
from advisor.notes import Notes
from advisor.recommendation import Recommendation
from bot.languages import read_lexicon

TODAY = date(2026, 11, 25)
_FILE = Path(__file__).parents[1] / "corpus/documents.toml"


@cache
def corpus() -> dict[str, Any]:
    """Return the corpus of files to take away."""
    return tomllib.loads(_FILE.read_text("utf-8"))


SAID = tuple(row["said"] for row in corpus()["campaign"])


@cache
def advice_on(said: str) -> Recommendation:
    """Return what is advised on a campaign, said in a new chat."""
    advice = advise(said, Notes(), _lexicon(), TODAY).advice
    assert isinstance(advice, Recommendation)
    return advice


@cache
def _lexicon() -> Any:
    return read_lexicon()
