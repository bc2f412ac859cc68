"""Stretches that look like figures or names and are neither: rows of tests/corpus/reading."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from advisor.reading.noise import noise_in
from advisor.reading.text import fold

CORPUS: dict[str, Any] = tomllib.loads(
    (Path(__file__).resolve().parents[2] / "corpus/reading/noise.toml").read_text("utf-8")
)


def rows(section: str) -> list[str]:
    return [text for texts in CORPUS[section].values() for text in texts]


@pytest.mark.parametrize("marked", rows("noise"))
def test_noise_is_found_where_it_stands(marked: str) -> None:
    text = marked.replace("‹", "").replace("›", "")  # noqa: RUF001 - the marks of the corpus

    spans = noise_in(fold(text))

    found = text
    for span in reversed(spans):
        found = f"{found[: span.start]}‹{found[span.start : span.end]}›{found[span.end :]}"  # noqa: RUF001 - likewise
    assert found == marked


@pytest.mark.parametrize("text", rows("clean"))
def test_figures_and_words_are_no_noise(text: str) -> None:
    assert noise_in(fold(text)) == ()
