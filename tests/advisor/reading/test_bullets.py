"""The marks of lists, as `tests/corpus/reading/handles.toml` has them."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.reading.people.bullets import after_bullet, bullet_spans
from advisor.reading.text import fold

CORPUS: dict[str, Any] = tomllib.loads(
    (Path(__file__).parents[2] / "corpus" / "reading" / "handles.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(group["expected"], text, id=text)
        for group in CORPUS["bullets"]
        for text in group["texts"]
    ],
)
def test_numbers_that_count_the_items_of_a_list_are_marked(expected: list[str], text: str) -> None:
    spans = bullet_spans(fold(text))

    assert [text[one.start : one.end] for one in spans] == expected


@pytest.mark.parametrize(
    "line",
    ["1. @a", "2) @a", "(3) @a", "- @a", "• @a", "1 @a", "1️⃣ @a", "✅ @a", "> - 1. @a", "#1 @a"],
)
def test_the_text_of_a_line_begins_behind_its_bullet(line: str) -> None:
    folded = fold(line).text

    assert folded[after_bullet(folded) :] == "@a"


@given(text=st.text(alphabet="0123456789.)(@a \n-•#", max_size=80))
def test_marks_lie_in_the_text_and_apart(text: str) -> None:
    edges = [edge for one in bullet_spans(fold(text)) for edge in (one.start, one.end)]

    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
