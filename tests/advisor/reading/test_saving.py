"""What is typed about saved creators is read as such, and nothing else is."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from advisor.creator import Creator
from advisor.reading.facts import Due
from advisor.reading.lexicon import Lexicon
from advisor.reading.saving import Order, order_in, told_in
from bot.saving.changes import day_of

TODAY = date(2026, 11, 25)
ROWS = tomllib.loads((Path(__file__).parents[2] / "corpus" / "saved.toml").read_text("utf-8"))[
    "order"
]
FIGURES = ("views", "likes", "comments", "orders", "paid", "posts")
SOMEBODY = Creator(handle="rasakopi")


def day(due: Due | None) -> date | None:
    """Return the day meant on the day of the corpus."""
    return day_of(due, TODAY)


def found(order: Order | None) -> dict[str, Any]:
    """Return an order as a row of the corpus has it."""
    if order is None:
        return {}
    told = order.told
    said: dict[str, Any] = {"deed": order.deed, "list": order.list, "stage": told.stage}
    said |= {"agreed": told.agreed and told.agreed.amount, "note": told.note}
    said |= {"draft": day(told.draft), "post": day(told.post)}
    if told.outcome is not None:
        counts = {name: getattr(told.outcome, name) for name in FIGURES}
        said |= counts | {"paid": counts["paid"] and counts["paid"].amount}
    return {name: value for name, value in said.items() if value}


@pytest.mark.parametrize("row", ROWS, ids=[row["text"] for row in ROWS])
def test_an_order_is_read_by_its_value(row: dict[str, Any], lexicon: Lexicon) -> None:
    order = order_in(row["text"], lexicon, row.get("lang", "id"))

    besides = {"text", "lang", "who", "plain"}
    assert found(order) == {name: value for name, value in row.items() if name not in besides}
    if "who" in row and order is not None:
        assert [one.handle for one in order.creators] == row["who"]
    if order is not None and order.deed in {"remove", "show", "tell"}:
        assert order.plain == row.get("plain", False)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2,5jt", {"agreed": 2_500_000}),
        ("@rasakopi 2,5jt", {"agreed": 2_500_000}),
        ("deal di 2,5jt", {"agreed": 2_500_000, "stage": "agreed"}),
        ("besok", {"post": {"in_days": 1}}),
        ("draft 3 des, tayang lusa", {"draft": {"day": 3, "month": 12}, "post": {"in_days": 2}}),
        ("20rb views", {"outcome": {"views": 20_000, "posts": 0}}),
    ],
)  # fmt: skip
def test_an_answer_needs_no_word_for_what_was_asked(
    text: str, wanted: dict[str, Any], lexicon: Lexicon
) -> None:
    told = told_in(text, SOMEBODY, lexicon, "id")

    assert told is not None
    said = told.model_dump(exclude_defaults=True)
    assert {name: said.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    "text", ["@orang.lain 45rb", "apa itu micro", "2jt wajar?", "", "x" * 700]
)
def test_what_is_about_something_else_is_no_answer(text: str, lexicon: Lexicon) -> None:
    assert told_in(text, SOMEBODY, lexicon, "id") is None


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert day(Due(day=20, month=11)) == date(2026, 11, 20)
    assert day(Due(day=31, month=6)) is None
    assert day(Due(day=1, month=2, year=2027)) == date(2027, 2, 1)
