"""What holds for every number: in any style it is read back, and no text is too strange."""

import tomllib
from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from babel.numbers import format_compact_decimal, format_currency, format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.reading.lexicon import Lexicon
from advisor.reading.noise import noise_in
from advisor.reading.numbers import Number, numbers_in
from advisor.reading.text import fold

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

COUNTS = st.one_of(st.integers(0, 9_999), st.integers(0, 10**9), st.integers(0, 10**14))
SPELLING: dict[str, Any] = tomllib.loads(
    (Path(__file__).resolve().parents[2] / "corpus/reading/spelling.toml").read_text("utf-8")
)
SCRAPS: list[str] = SPELLING["scraps"]["texts"]
EVERY = settings(max_examples=150, deadline=None)


def spelled(value: int, language: str) -> str:
    """Return the number in words."""
    words = SPELLING[language]
    if value < 20:
        return str(words["units"][value])
    if value < 100:
        unit = words["between"] + words["units"][value % 10] if value % 10 else ""
        return str(words["tens"][value // 10 - 2] + unit)
    size, name = next(one for one in words["sizes"] if value >= one[0])
    many, rest = divmod(value, size)
    head = words["heads"].get(str(size)) if many == 1 else None
    head = head or f"{spelled(many, language)} {name}"
    return f"{head} {spelled(rest, language)}" if rest else head


STYLES: dict[str, Callable[[int], str]] = {
    "plain": str,
    "points": lambda value: f"{value:,}".replace(",", "."),
    "commas": lambda value: f"{value:,}",
    "spaces": lambda value: f"{value:,}".replace(",", " "),
    "apostrophes": lambda value: f"{value:,}".replace(",", "'"),
    "rupiah": lambda value: f"Rp{value:,},-".replace(",", ".", f"{value:,}".count(",")),
    "cents": lambda value: f"${value:,}.00",
    "CLDR Indonesian": lambda value: format_decimal(value, locale="id"),
    "CLDR English": lambda value: format_decimal(value, locale="en"),
    "CLDR rupiah": lambda value: format_currency(value, "IDR", locale="id"),
    "CLDR dollars": lambda value: format_currency(value, "USD", locale="en"),
    "Indonesian words": lambda value: spelled(value, "id"),
    "English words": lambda value: spelled(value, "en"),
}


def read(text: str, lexicon: Lexicon) -> tuple[Number, ...]:
    return numbers_in(fold(text), lexicon)


@pytest.mark.parametrize("style", STYLES)
@given(value=COUNTS)
@settings(max_examples=60, deadline=None)
def test_a_number_is_read_back_in_every_style(style: str, value: int, lexicon: Lexicon) -> None:
    text = STYLES[style](value)

    (number,) = read(text, lexicon)

    # 'satu juta dua ratus' is rather 1,200,000 to its speakers; the literal reading is kept.
    assert Decimal(value) in (number.value, number.other)
    assert (number.start, number.end) == (0, len(text))


@pytest.mark.parametrize(
    ("word", "factor"),
    [("rb", 10**3), ("ribu", 10**3), ("k", 10**3), (" jt", 10**6), ("juta", 10**6),
     (" million", 10**6), (" miliar", 10**9), ("bn", 10**9), (" triliun", 10**12)],
)  # fmt: skip
@given(hundredths=st.integers(1, 99_999), mark=st.sampled_from(".,"))
@settings(max_examples=30, deadline=None)
def test_a_compact_number_is_read_back_with_either_mark(
    word: str, factor: int, hundredths: int, mark: str, lexicon: Lexicon
) -> None:
    value = Decimal(hundredths) / 100

    (number,) = read(f"{value:.2f}".replace(".", mark) + word, lexicon)

    assert number.value == value * factor
    assert number.scaled


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("length", ["short", "long"])
@given(tenths=st.integers(10, 9_999), factor=st.sampled_from([10**3, 10**6, 10**9]))
@settings(max_examples=60, deadline=None)
def test_what_babel_writes_is_read_by_a_speaker_of_the_language(
    language: str, length: str, tenths: int, factor: int, lexicon: Lexicon
) -> None:
    value = tenths * factor // 10
    text = format_compact_decimal(
        value, format_type=length, locale=language, fraction_digits=1
    )  # fmt: skip
    if text.endswith("B"):  # nobody in Indonesia writes a B for 10^9
        text = text.replace("B", "bn")

    (number,) = read(text, lexicon)

    assert number.read_in(language).value == value


@given(st.text(max_size=200))
@EVERY
def test_no_text_is_too_strange_to_read(lexicon: Lexicon, text: str) -> None:
    folded = fold(text)

    numbers = numbers_in(folded.without(noise_in(folded)), lexicon)

    assert all(0 <= one.start < one.end <= len(text) for one in numbers)


@given(st.lists(st.tuples(st.sampled_from(SCRAPS), st.sampled_from(["", " ", " ", "\n"]))))
@EVERY
def test_a_number_read_alone_is_the_number_read_in_its_text(
    lexicon: Lexicon, scraps: list[tuple[str, str]]
) -> None:
    text = "".join(scrap + gap for scrap, gap in scraps)

    for number in read(text, lexicon):
        alone = read(text[number.start : number.end], lexicon)
        assert [(one.low, one.high, one.currency, one.percent) for one in alone] == [
            (number.low, number.high, number.currency, number.percent)
        ]
        assert (alone[0].start, alone[0].end) == (0, number.end - number.start)


@given(st.lists(st.sampled_from(SCRAPS)))
@EVERY
def test_numbers_come_in_order_and_never_overlap(lexicon: Lexicon, scraps: list[str]) -> None:
    numbers = read(" ".join(scraps), lexicon)

    assert all(one.end <= other.start for one, other in pairwise(numbers))
    assert all(one.low <= one.value <= one.high for one in numbers)


@pytest.mark.parametrize(
    "unit", ["1", "1.", ".", "a", "a-", "a.", " ", "juta ", "1,000", "@", "½"]
)
def test_a_very_long_text_is_read_in_no_time(unit: str, lexicon: Lexicon) -> None:
    text = (unit * 100_000)[:100_000]  # quadratic work on it would run into the time limit
    folded = fold(text)

    numbers = numbers_in(folded.without(noise_in(folded)), lexicon)

    assert all(one.value < 10**18 for one in numbers)
