"""Which part of a message speaks about whom, as `tests/corpus/reading/handles.toml` has it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.handles import handles_in
from advisor.reading.people.segments import segments_of
from advisor.reading.text import fold

CORPUS: dict[str, Any] = tomllib.loads(
    (Path(__file__).parents[2] / "corpus" / "reading" / "handles.toml").read_text(encoding="utf-8")
)
ROWS = [
    pytest.param(group["expected"], text, id=text)
    for group in CORPUS["segments"]
    for text in group["texts"]
]


def owner_of(place: int, text: str, lexicon: Lexicon) -> str:
    """Return who the character at this place belongs to, as the corpus writes it."""
    mentions = handles_in(fold(text), lexicon)
    segments = segments_of(fold(text), mentions, lexicon)
    segment = next(one for one in segments if one.start <= place < one.end)
    if segment.mention is None:
        return "nobody"
    handle = mentions[segment.mention].handle
    return f"{handle}/{segment.platform}" if segment.platform else handle


@pytest.mark.parametrize(("expected", "text"), ROWS)
def test_each_figure_belongs_to_its_creator(
    expected: list[str], text: str, lexicon: Lexicon
) -> None:
    for row in expected:
        owner, _, figure = row.partition(" > ")

        assert owner_of(text.index(figure), text, lexicon) == owner


@pytest.mark.parametrize("text", [row.values[1] for row in ROWS])
def test_segments_cover_the_message_without_holes(text: str, lexicon: Lexicon) -> None:
    mentions = handles_in(fold(text), lexicon)
    segments = segments_of(fold(text), mentions, lexicon)

    assert "".join(text[one.start : one.end] for one in segments) == text


def test_a_message_that_names_nobody_belongs_to_nobody(lexicon: Lexicon) -> None:
    segments = segments_of(fold("budget 10 juta"), (), lexicon)

    assert [one.mention for one in segments] == [None]


pieces = st.sampled_from(
    ["@a", "@b", "@c ", " 45rb", " 20rb", ",", "\n", " ", " dan ", " / ", "ig ", "tiktok ", ". ",
     "? ", "1. ", "- ", "IG:\n", "(", ")", "\n\n", "ER 3%", "instagram.com/d "]
)  # fmt: skip


@given(text=st.lists(pieces | st.text(max_size=4), max_size=30).map("".join))
def test_any_message_is_cut_in_order_and_each_creator_keeps_its_place(
    text: str, lexicon: Lexicon
) -> None:
    mentions = handles_in(fold(text), lexicon)
    segments = segments_of(fold(text), mentions, lexicon)

    edges = [edge for one in segments for edge in (one.start, one.end)]
    assert edges == sorted(edges)
    for segment in segments:
        if segment.mention is not None:
            assert 0 <= segment.mention < len(mentions)
    accounts = {(one.handle, one.platform) for one in mentions}
    spoken = {one.mention for one in segments} - {None}
    # One account is one creator, unless each line of a list tells of it anew.
    assert len(spoken) == len(mentions) or len(spoken) == len(accounts) == 1
