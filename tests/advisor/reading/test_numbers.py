"""What people type as a number, and what looks like one: rows of tests/corpus/reading."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from advisor.reading.lexicon import Lexicon
from advisor.reading.noise import noise_in
from advisor.reading.numbers import Number, numbers_in
from advisor.reading.text import fold

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

CORPUS = Path(__file__).resolve().parents[2] / "corpus" / "reading"
PLAIN = {"currency": None, "percent": False, "approximate": False, "bound": None,
         "each": False, "per": None}  # fmt: skip


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((CORPUS / f"{name}.toml").read_text("utf-8"))


def rows(*kinds: str) -> Iterator[Any]:
    for name in ("numbers", "money"):
        for kind in kinds:
            for group in table(name).get(kind, ()):
                yield pytest.param(group, id=f"{name}-{kind}-{group['texts'][0]!r}")


def never() -> Iterator[Any]:
    for group in table("never")["never"]:
        yield pytest.param(group["texts"], id=repr(group["texts"][0]))


def messages() -> Iterator[Any]:
    for row in table("several_numbers")["message"]:
        yield pytest.param(row["text"], row["numbers"], id=repr(row["text"]))


def read(text: str, lexicon: Lexicon) -> tuple[Number, ...]:
    folded = fold(text)
    return numbers_in(folded.without(noise_in(folded)), lexicon)


def wanted(group: Mapping[str, Any], text: str) -> dict[str, Any]:
    value = Decimal(group["value"])
    other = group.get("others", {}).get(text, group.get("other"))
    return {
        "value": value,
        "low": Decimal(group.get("low", value)),
        "high": Decimal(group.get("high", value)),
        "readings": {code: Decimal(one) for code, one in group.get("readings", {}).items()},
        "other": None if other is None else Decimal(other),
        **{name: group.get(name, plain) for name, plain in PLAIN.items()},
    }


@pytest.mark.parametrize("group", list(rows("value", "bugs")))
def test_what_people_type_is_one_number(group: Mapping[str, Any], lexicon: Lexicon) -> None:
    for text in group["texts"]:
        numbers = read(text, lexicon)

        assert len(numbers) == 1, (text, numbers)
        said = {**dict(numbers[0]), "readings": dict(numbers[0].readings)}
        expected = wanted(group, text)
        assert {name: said[name] for name in expected} == expected, text


@pytest.mark.parametrize("texts", list(never()))
def test_what_looks_like_a_number_is_none(texts: Sequence[str], lexicon: Lexicon) -> None:
    assert {text: found for text in texts if (found := read(text, lexicon))} == {}


@pytest.mark.parametrize(("text", "expected"), list(messages()))
def test_a_message_holds_its_numbers_in_order(
    text: str, expected: Sequence[Any], lexicon: Lexicon
) -> None:
    ends = [one if isinstance(one, list) else [one, one] for one in expected]

    numbers = read(text, lexicon)

    assert [[one.low, one.high] for one in numbers] == [list(map(Decimal, pair)) for pair in ends]


def test_the_corpus_is_large_enough_to_be_trusted() -> None:
    values = [text for row in rows("value", "bugs") for text in row.values[0]["texts"]]
    none = [text for row in never() for text in row.values[0]]

    assert len(set(values)) >= 400
    assert len(set(none)) >= 60
