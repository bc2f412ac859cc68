"""Figures as speakers of each language write them, row by row from tests/corpus/figures.toml."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from advisor.errors import LocaleError
from advisor.money import Money, Rupiah
from bot.languages import LOCALES
from bot.numerals import numerals_of
from bot.voice import Voice

CORPUS = tomllib.loads((Path(__file__).parents[1] / "corpus/figures.toml").read_text("utf-8"))
SECTIONS = {
    path.parent.name: tomllib.loads(path.read_text("utf-8"))["language"]
    for path in LOCALES.glob("*/phrases.toml")
}


def silent_voice(code: str) -> Voice:
    numerals, locale = numerals_of(SECTIONS[code], code)
    return Voice(code=code, name=code, locale=locale, numerals=numerals, bundle=None)


VOICES = {code: silent_voice(code) for code in SECTIONS}
WRITERS = {
    "rupiah": lambda voice, n: voice.rupiah(Rupiah(amount=n)),
    "rupiah_exact": lambda voice, n: voice.rupiah_exact(Rupiah(amount=n)),
    "rupiah_range": lambda voice, ends: voice.rupiah_range(*(Rupiah(amount=n) for n in ends)),
    "money": lambda voice, told: voice.money(Money(amount=Decimal(told[0]), currency=told[1])),
    "count": lambda voice, n: voice.count(n),
    "count_exact": lambda voice, n: voice.count_exact(n),
    "count_range": lambda voice, ends: voice.count_range(*ends),
    "number": lambda voice, text: voice.number(Decimal(text)),
    "percent": lambda voice, text: voice.percent(Decimal(text)),
    "percent_range": lambda voice, ends: voice.percent_range(*map(Decimal, ends)),
    "date": lambda voice, day: voice.date(day),
    "list": lambda voice, items: voice.list(items),
}
ROWS = [(writer, row["of"], code, row[code]) for writer, rows in CORPUS.items()
        for row in rows for code in VOICES if code in row]  # fmt: skip


@pytest.mark.parametrize(("writer", "of", "code", "written"), ROWS)
def test_each_figure_is_written_as_its_speakers_write_it(
    writer: str, of: Any, code: str, written: str
) -> None:
    voice = VOICES[code]

    shown = WRITERS[writer](voice, of)

    assert shown == written


@given(number=some.integers(0, 10**16), code=some.sampled_from(sorted(VOICES)))
def test_a_short_number_is_never_off_by_more_than_half_a_percent(number: int, code: str) -> None:
    voice = VOICES[code]

    value = read_back(voice.count(number), voice)

    assert abs(value - number) * 200 <= number


@given(number=some.integers(0, 10**16), code=some.sampled_from(sorted(VOICES)))
def test_a_rounded_count_never_reaches_the_next_tier(number: int, code: str) -> None:
    voice = VOICES[code]

    value = read_back(voice.count(number), voice)

    assert len(str(int(value))) == len(str(number))


@given(
    value=some.decimals(-(10**15), 10**15, allow_nan=False, allow_infinity=False),
    code=some.sampled_from(sorted(VOICES)),
)
def test_no_figure_holds_a_hard_space_or_a_bare_m(value: Decimal, code: str) -> None:
    voice = VOICES[code]
    money = Rupiah.of(value)

    written = [voice.rupiah(money), voice.rupiah_exact(money), voice.count(value),
               voice.percent(value), voice.money(Money(amount=value, currency="SGD")),
               voice.rupiah_range(money, money.times(3))]  # fmt: skip

    assert not any(space in text for text in written for space in "\u00a0\u202f")
    assert not any(text.rstrip().endswith(("M", "m")) for text in written)


@pytest.mark.parametrize(
    ("key", "value", "named"),
    [
        ("locale", "xx-no-such", "language.locale"),
        ("locale", None, "language.locale"),
        ("short_money", None, "language.short_money"),
        ("short_count", [[1_000]], "language.short_count"),
        ("short_count", [[0, " rb"]], "language.short_count"),
        ("short_from", 5, "language.short_from"),
        ("currency_signs", {"IDR": 3}, "language.currency_signs"),
    ],
)
def test_a_language_section_that_cannot_be_used_is_named(key: str, value: Any, named: str) -> None:
    section = {**SECTIONS["id"], key: value}

    with pytest.raises(LocaleError, match=named) as refused:
        numerals_of(section, "locales/xx/phrases.toml")

    assert "locales/xx/phrases.toml" in str(refused.value)


def read_back(written: str, voice: Voice) -> Decimal:
    """Return what a short count stands for."""
    words = sorted(voice.numerals.count.words, key=lambda pair: -len(pair[1]))
    unit, word = next((pair for pair in words if written.endswith(pair[1])), (1, ""))
    digits = written.removesuffix(word).replace(voice.numerals.group, "")
    return Decimal(digits.replace(voice.numerals.decimal, ".")) * unit
