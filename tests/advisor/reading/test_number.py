"""A number knows how else it may be read."""

from decimal import Decimal

import pytest

from advisor.errors import LocaleError
from advisor.reading.lexicon import Lexicon
from advisor.reading.number_words import number_words
from advisor.reading.numbers import Number, numbers_in
from advisor.reading.text import fold

FULL_WIDTH = "\uff32\uff50\uff11\uff0c\uff15\u00a0jt-an"  # Rp1,5 jt-an


def read(text: str, lexicon: Lexicon) -> Number:
    (number,) = numbers_in(fold(text), lexicon)
    return number


@pytest.mark.parametrize(
    ("language", "value", "other"),
    [("id", 1_200_000_000, 1_200_000), ("en", 1_200_000, 1_200_000_000),
     ("fr", 1_200_000, 1_200_000_000), (None, 1_200_000, 1_200_000_000)],
)  # fmt: skip
def test_an_m_is_read_as_the_language_means_it_and_the_other_way_is_kept(
    language: str | None, value: int, other: int, lexicon: Lexicon
) -> None:
    number = read("1,2M", lexicon).read_in(language)

    assert (number.value, number.low, number.high, number.other) == (value, value, value, other)
    assert number.readings == ()


def test_counts_of_people_are_never_miliar(lexicon: Lexicon) -> None:
    number = read("1,2M", lexicon).at_least_known()

    assert (number.value, number.other, number.readings) == (1_200_000, None, ())


def test_both_ends_of_a_range_follow_the_language(lexicon: Lexicon) -> None:
    number = read("1-2M", lexicon).read_in("id")

    assert (number.low, number.high) == (10**9, 2 * 10**9)


def test_an_end_that_is_sure_stays_where_it_is(lexicon: Lexicon) -> None:
    number = read("800k-1.2M", lexicon)

    assert (number.read_in("en").low, number.read_in("en").high) == (800_000, 1_200_000)
    assert (number.read_in("id").low, number.read_in("id").high) == (800_000, 1_200_000_000)


def test_a_number_without_two_readings_is_the_same_in_every_language(lexicon: Lexicon) -> None:
    number = read("12jt", lexicon)

    assert number.read_in("id") is number.read_in("en") is number.at_least_known() is number


def test_a_bare_number_takes_the_scale_of_the_one_it_corrects(lexicon: Lexicon) -> None:
    number = read("12", lexicon).in_scale_of(read("20jt", lexicon))

    assert (number.value, number.low, number.high, number.scaled) == (
        12_000_000,
        12_000_000,
        12_000_000,
        True,
    )


def test_the_scale_of_a_sum_is_its_largest(lexicon: Lexicon) -> None:
    number = read("2", lexicon).in_scale_of(read("1 juta 250 ribu", lexicon))

    assert number.value == 2_000_000


def test_a_scale_taken_over_keeps_both_readings(lexicon: Lexicon) -> None:
    number = read("2", lexicon).in_scale_of(read("1,5M", lexicon))

    assert dict(number.readings) == {"id": 2 * 10**9, "en": 2 * 10**6}


@pytest.mark.parametrize(("text", "model"), [("5rb", "20jt"), ("3%", "20jt"), ("12", "20")])
def test_a_number_that_needs_no_scale_keeps_its_own(
    text: str, model: str, lexicon: Lexicon
) -> None:
    number = read(text, lexicon)

    assert number.in_scale_of(read(model, lexicon)) is number


def test_the_span_points_at_what_was_typed(lexicon: Lexicon) -> None:
    text = "budget " + FULL_WIDTH + " ya"

    number = read(text, lexicon)

    assert text[number.start : number.end] == FULL_WIDTH
    assert number.value == Decimal(1_500_000)


def test_values_carry_no_exponent_and_no_empty_decimals(lexicon: Lexicon) -> None:
    assert str(read("1,50 juta", lexicon).value) == "1500000"
    assert str(read("2,50", lexicon).value) == "2.5"


@pytest.mark.parametrize(
    ("words", "marks", "complaint"),
    [
        ({"units": {"satu": 1.0}}, {}, "'satu' is 1.0; want a whole number"),
        ({"units": {"satu": "x"}}, {}, "'satu' is 'x'; want a whole number"),
        ({"unit": {}}, {}, "number words 'unit' are unknown"),
        ({"vague": {"puluhan": [10]}}, {}, "'puluhan' is [10]; want its lowest and its highest"),
        ({}, {"maximum": []}, "number mark 'maximum' is unknown"),
    ],
)
def test_a_broken_number_table_is_named_with_its_place_and_the_wish(
    words: dict[str, object], marks: dict[str, object], complaint: str
) -> None:
    tables = {"xx": {"number_words": words, "number_marks": marks}}

    with pytest.raises(LocaleError) as trouble:
        number_words(tables)

    assert str(trouble.value).startswith("locales/xx/phrases.toml: ")
    assert complaint in str(trouble.value)
