"""Creators in a message: who is named, and who is not, as `tests/corpus/reading` has it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.handles import Mention, handles_in
from advisor.reading.text import fold
from advisor.vocabulary import Platform

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

CORPUS: dict[str, Any] = tomllib.loads(
    (Path(__file__).parents[2] / "corpus" / "reading" / "handles.toml").read_text(encoding="utf-8")
)
GROUPS = [pytest.param(group, id=group["texts"][0]) for group in CORPUS["creators"]]


def described(mention: Mention) -> str:
    return f"{mention.handle} {mention.platform}" if mention.platform else mention.handle


@pytest.mark.parametrize("group", GROUPS)
def test_the_creators_of_a_message_are_read(group: dict[str, Any], lexicon: Lexicon) -> None:
    for text in group["texts"]:
        mentions = handles_in(fold(text), lexicon)

        assert [described(one) for one in mentions] == group["expected"], text
        assert all(one.named == group.get("named", False) for one in mentions), text


def test_what_is_no_creator_is_never_read_as_one(lexicon: Lexicon) -> None:
    texts = CORPUS["never"]["texts"]

    assert {text: found for text in texts if (found := handles_in(fold(text), lexicon))} == {}


@pytest.mark.parametrize("group", GROUPS)
def test_the_place_of_a_creator_holds_its_handle(group: dict[str, Any], lexicon: Lexicon) -> None:
    for text in group["texts"]:
        for mention in handles_in(fold(text), lexicon):
            place = text[mention.start : mention.end]

            assert mention.handle.lower() in fold(place).text


def test_capitals_count_only_where_the_platform_tells_them_apart(lexicon: Lexicon) -> None:
    text = "youtube.com/channel/UCaBc youtube.com/@SariMelati"

    mentions = handles_in(fold(text), lexicon)

    assert [one.handle for one in mentions] == ["UCaBc", "sarimelati"]
    assert {one.platform for one in mentions} == {Platform.YOUTUBE}


handles = st.from_regex(r"[a-z_][a-z0-9_]{1,20}(\.[a-z0-9_]{1,8}){0,2}", fullmatch=True)
pieces = st.sampled_from(
    ["@", "@a", "ig: ", "tt", "45rb", "1,2jt", ".", ",", "\n", " ", "/", "https://",
     "instagram.com/", "x.com/b", "1. ", "- ", "_", "dan ",
     "]( ", "\x00", "🔥", "\u0130", "ß", "\uff11", "Rasa Kopi "]
)  # fmt: skip


@given(handle=handles)
def test_a_handle_behind_an_at_sign_is_read_as_typed(handle: str, lexicon: Lexicon) -> None:
    # '@sejuta' and '@rm500' are prices, '@v1.2' is a version, and '@__' is nothing.
    assume(handle.strip("_v.0123456789") and handle not in lexicon.numbers.whole)
    assume(not handle.startswith(tuple(lexicon.numbers.currencies)))

    mentions = handles_in(fold(f"cek @{handle} 45rb"), lexicon)

    assert [one.handle for one in mentions] == [handle]


@given(text=st.lists(pieces | st.text(max_size=6), max_size=30).map("".join))
def test_any_text_is_read_and_places_lie_in_it(text: str, lexicon: Lexicon) -> None:
    for mention in handles_in(fold(text), lexicon):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.handle.lower() in fold(text[mention.start : mention.end].lower()).text


@given(lines=st.permutations(["@a 45rb", "- @b 20rb", "ig: sari 3%", "tiktok.com/@c", "halo"]))
def test_the_order_of_lines_changes_nobody(lines: list[str], lexicon: Lexicon) -> None:
    mentions = handles_in(fold("\n".join(lines)), lexicon)

    assert {described(one) for one in mentions} == {"a", "b", "sari instagram", "c tiktok"}
