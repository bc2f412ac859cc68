"""What people tell of an order: rows of tests/corpus/economics/orders.toml."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from advisor.economics import Economics
from advisor.money import Rupiah
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read

ROWS = tomllib.loads(
    (Path(__file__).parents[2] / "corpus" / "economics" / "orders.toml").read_text("utf-8")
)["row"]
MONEY = ("price", "unit_cost", "gain")
SHARES = ("margin", "conversion", "click_rate")


def wanted(row: Mapping[str, Any]) -> Economics:
    """Return what a row says of an order."""
    money = {name: Rupiah(amount=row[name]) for name in MONEY if name in row}
    return Economics(**money, **{name: Decimal(row[name]) for name in SHARES if name in row})


@pytest.mark.parametrize("row", ROWS, ids=[row["text"] for row in ROWS])
def test_what_is_told_of_an_order_is_read(row: Mapping[str, Any], lexicon: Lexicon) -> None:
    facts = read(row["text"], lexicon)

    assert facts.economics == wanted(row)
    assert facts.breaks_even == row.get("breaks_even", False)
    if facts.economics != Economics():
        assert not any(one.engagement_rate for one in facts.creators)


@pytest.mark.parametrize("share", ["120%", "margin 250 persen"])
def test_a_margin_above_the_whole_is_none(share: str, lexicon: Lexicon) -> None:
    assert read(f"harga 50rb {share}", lexicon).economics.margin is None
