"""The register: every source can be named to people, and none is there without a use."""

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from advisor.data import table
from advisor.errors import DataError
from advisor.sources import ARTICLE, Source, register, source

GRADES = {"A", "B", "C"}
# Those that came without an address: a page we know as text only, and a reprint we do not show.
WITHOUT_ADDRESS = {"seed", "hbr2022"}


def _books() -> Iterator[str]:
    """Return the names of all data files that may lean on a source."""
    for file in files("advisor.data").iterdir():
        if file.name.endswith(".toml"):
            yield file.name.removesuffix(".toml")


def _named_in(node: Any) -> Iterator[str]:
    """Return the ids under every `source` and `sources` key, however deep."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in {"source", "sources"}:
                yield from [value] if isinstance(value, str) else value
            else:
                yield from _named_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from _named_in(value)


USED = {book: set(_named_in(table(book))) for book in _books()}


@pytest.mark.parametrize("book", sorted(USED))
def test_every_source_a_data_file_names_is_in_the_register(book: str) -> None:
    assert {id_ for id_ in USED[book] if id_ not in register()} == set()


def test_every_source_behind_a_claim_is_used_by_some_data_file() -> None:
    used = set().union(*USED.values())

    assert {id_ for id_ in table("sources/research") if id_ not in used} == set()


def test_no_id_stands_in_both_files_of_the_register() -> None:
    assert set(table("sources/figures")) & set(table("sources/research")) == set()


@pytest.mark.parametrize("known", register().values(), ids=lambda known: known.id)
def test_a_source_has_what_is_needed_to_name_and_weigh_it(known: Source) -> None:
    assert known.title.strip() == known.title != ""
    assert known.publisher.strip() == known.publisher != ""
    assert known.country.isupper()
    assert len(known.country) in {2, 3}
    assert known.grade in GRADES
    assert known.year is None or 1900 < known.year <= 2026
    if known.id not in WITHOUT_ADDRESS:
        assert known.url is not None
        assert known.url.startswith(("https://", "http://"))
        assert not set(known.url) & set(' "<>')


def test_the_article_is_in_the_register_and_admits_that_it_is_undated() -> None:
    article = source(ARTICLE)

    assert (article.grade, article.year, article.url) == ("C", None, None)


def test_an_unknown_source_is_refused() -> None:
    with pytest.raises(DataError, match="rumour2024"):
        source("rumour2024")
