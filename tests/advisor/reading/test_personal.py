"""Whom a message names is hidden before it is kept: rows of tests/corpus/reading, and anybody."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from advisor.reading.personal import without_persons
from advisor.reading.text import fold

FOLDER = Path(__file__).resolve().parents[2] / "corpus" / "reading"
CORPUS: dict[str, Any] = tomllib.loads((FOLDER / "persons.toml").read_text("utf-8"))
NOISE: dict[str, Any] = tomllib.loads((FOLDER / "noise.toml").read_text("utf-8"))["noise"]

NAMES = some.from_regex(r"[a-z0-9][a-z0-9_.]{1,28}[a-z0-9]", fullmatch=True)
MAILS = some.from_regex(r"[a-z0-9][a-z0-9._+-]{0,20}@[a-z0-9]{1,15}\.(com|co\.id)", fullmatch=True)
PHONES = some.from_regex(r"(\+62|0)[ -]?8[0-9]{2}([ .-]?[0-9]{3,4}){2}", fullmatch=True)
LETTERS = some.sampled_from("@@.-_ab1:/")
# Words around them; a space keeps them from growing into what they surround.
WORDS = some.text(some.characters(categories=["L", "P", "Zs"]), max_size=20)


@pytest.mark.parametrize("row", CORPUS["hidden"], ids=lambda row: row["text"])
def test_whom_a_text_names_is_hidden(row: dict[str, str]) -> None:
    assert without_persons(row["text"]) == row["kept"]


@pytest.mark.parametrize("text", CORPUS["kept"])
def test_what_names_nobody_stays(text: str) -> None:
    assert without_persons(text) == text


@pytest.mark.parametrize("marked", [*NOISE["links"], *NOISE["mails"], *NOISE["phones"]])
def test_an_address_that_is_no_figure_is_hidden_too(marked: str) -> None:
    before, address, _ = re.split("[‹›]", marked, maxsplit=2)  # noqa: RUF001 - the corpus's marks

    kept = without_persons(re.sub("[‹›]", "", marked))  # noqa: RUF001 - likewise

    assert kept.startswith(before)
    assert address not in kept


@given(before=WORDS, after=WORDS, person=NAMES.map("@{}".format) | MAILS | PHONES)
def test_nobodys_account_or_address_is_left(before: str, after: str, person: str) -> None:
    kept = without_persons(f"{before} {person} {after}")

    assume(person.removeprefix("@") not in before + after)
    assert person.removeprefix("@") not in kept


@given(before=WORDS, after=WORDS, name=some.text(some.characters(categories=["L"]), min_size=3))
def test_a_name_we_were_told_of_is_left_nowhere(before: str, after: str, name: str) -> None:
    kept = without_persons(f"{before} {name.upper()} {after} {name}", [name, name[:2]])

    assert f" {name} " not in f" {kept} "


@given(text=some.text(LETTERS | some.characters(), max_size=40))
def test_no_text_is_left_with_an_account(text: str) -> None:
    kept = without_persons(text)

    assert not re.search(r"@\w", fold(kept).text)
