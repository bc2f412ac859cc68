"""The command `benchmarks`: a table people can read, of the part they wish for."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Protocol

import pytest

from advisor.errors import DataError, SettingError
from advisor.vocabulary import Platform, Tier
from bot.benchmarks import Wish, list_benchmarks
from bot.conversation import Conversation
from bot.languages import Languages
from tests.kit.process import environment

EVERYTHING = Wish()
OWN = """
[sources.deals]
title = "Deals we made"
publisher = "Our agency"

[[figure]]
id = "deal-1"
source = "deals"
kind = "price"
unit = "money"
currency = "IDR"
followers = [100_000, 500_000]
low = 3_500_000
high = 20_000_000
"""


class Printed(Protocol):
    """Tells what the command prints in a language."""

    def __call__(self, wish: Wish = ..., language: str = ...) -> str:
        """Return the text."""


@pytest.fixture
def printed(languages: Languages) -> Printed:
    """Return the command as a function."""

    def run(wish: Wish = EVERYTHING, language: str = "en") -> str:
        conversation = Conversation(replace(languages, default=language), lambda: date.max)
        stdout = StringIO()
        assert list_benchmarks(conversation, wish, stdout) == 0
        return stdout.getvalue()

    return run


def part(text: str, number: int) -> list[str]:
    """Return the rows of a part of what was printed, without its title and heads."""
    return text.split("\n\n")[number].splitlines()[2:]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a file with one deal."""
    file = tmp_path / "own.toml"
    file.write_text(OWN, "utf-8")
    return file


def test_a_size_on_a_platform_is_printed_with_spread_evidence_and_sources(
    printed: Printed,
) -> None:
    text = printed(Wish("micro", "tiktok"))

    (price,) = part(text, 1)
    (engagement,) = part(text, 2)
    assert re.match(r"micro +10k.100k +Rp500k +Rp1\.6 million +Rp5 million", price)
    assert price.split()[-2:] == ["7", "fair"]
    assert "views" in engagement
    assert not any("Instagram" in row for row in (*part(text, 2), *part(text, 3)))
    assert any(row.startswith("herald2024-02") for row in part(text, 5))
    assert any("https://herald.id/" in row for row in part(text, 6))


@pytest.mark.parametrize("tier", [None, "nano", "micro", "macro", "mega"])
@pytest.mark.parametrize("platform", [None, *Platform])
def test_every_part_of_the_book_can_be_printed(
    printed: Printed, tier: str | None, platform: str | None
) -> None:
    for language in ("id", "en"):
        text = printed(Wish(tier, platform), language)

        assert len(text.split("\n\n")) == 8
        assert "None" not in text


def test_all_of_it_names_every_figure_and_every_source_of_one(printed: Printed) -> None:
    text = printed(Wish())

    assert len(part(text, 5)) > 350
    assert len(part(text, 6)) > 90
    assert len(part(text, 1)) == 6


def test_on_youtube_fees_are_those_of_the_same_size_times_two(printed: Printed) -> None:
    (price,) = part(printed(Wish(Tier.MICRO, Platform.YOUTUBE)), 1)

    assert re.search(r"Rp1 million +Rp3\.2 million +Rp10 million", price)


def test_where_nobody_publishes_fees_it_says_so(printed: Printed) -> None:
    assert "Nothing fits here yet." in printed(Wish(platform="threads"))


def test_own_figures_are_counted_and_the_bands_shown_with_and_without(
    printed: Printed, own: Path
) -> None:
    text = printed(Wish("macro", figures=str(own)))

    rows = {row.split("  ")[0]: row for row in part(text, 1)}
    assert "1 of them are yours" in text
    assert re.search(r"Rp3 million +Rp7\.2 million +Rp18 million", rows["macro lower"])
    assert rows["macro lower"].endswith("Rp2.5 million / Rp6 million / Rp15 million")
    assert rows["macro upper"].endswith("the same")
    assert any(row.startswith("deals") for row in part(text, 6))


@pytest.mark.parametrize(
    ("wish", "complaint"),
    [
        (Wish(tier="giga"), "--tier is 'giga'; want one of nano, micro, macro, mega"),
        (Wish(platform="friendster"), "--platform is 'friendster'; want one of instagram"),
        (Wish(figures="nowhere.toml"), "nowhere.toml cannot be read"),
    ],
)
def test_a_wrong_wish_is_named(printed: Printed, wish: Wish, complaint: str) -> None:
    with pytest.raises(SettingError, match=re.escape(complaint)):
        printed(wish)


@pytest.mark.parametrize(
    ("text", "error", "complaint"),
    [
        ("figure = [", SettingError, "own.toml: .*; want TOML"),
        (OWN.replace("price", "prize"), DataError, r"own\.toml, row 1 \('deal-1'\): kind is"),
    ],
)
def test_a_wrong_file_is_named(
    printed: Printed, own: Path, text: str, error: type[Exception], complaint: str
) -> None:
    own.write_text(text, "utf-8")

    with pytest.raises(error, match=complaint):
        printed(Wish(figures=str(own)))


def test_a_file_that_is_no_text_is_named(printed: Printed, own: Path) -> None:
    own.write_bytes(b"\xff\xfe")

    with pytest.raises(SettingError, match="cannot be read"):
        printed(Wish(figures=str(own)))


def run(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run our program in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env=environment(settings),
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def test_the_setting_moves_what_the_bot_says(own: Path) -> None:
    deal = "@x 250rb followers ig"

    with_deals = run(own.parent, "say", deal, FIGURES_PATH=str(own), DEFAULT_LANGUAGE="en")
    without = run(own.parent, "say", deal, DEFAULT_LANGUAGE="en")

    assert (with_deals.returncode, without.returncode) == (0, 0)
    assert "deals" in with_deals.stdout
    assert with_deals.stdout != without.stdout


RATE = "[rates.MYR]\nrupiah = 3_950\nday = 2026-11-20\n"


def test_an_operators_rate_converts_and_is_said_to_be_the_operators(own: Path) -> None:
    own.write_text(RATE, "utf-8")
    settings = {"FIGURES_PATH": str(own)}

    budget = run(own.parent, "say", "budget RM 2k buat awareness di tiktok", **settings)
    quote = run(own.parent, "say", "@x 45k followers ig asks RM 900 for a post", **settings)

    assert "Budget RM2.000 ≈ Rp7,9 juta (kurs 20 Nov 2026, dari operator)" in budget.stdout
    assert "RM1 = Rp3,950 (rate of Nov 20, 2026, from the operator)" in quote.stdout


def test_money_without_a_rate_is_asked_for_in_rupiah(own: Path) -> None:
    budget = run(own.parent, "say", "budget RM 2k buat awareness di tiktok")
    quote = run(own.parent, "say", "@x 45k followers ig asks RM 900 for a post")

    assert "belum punya kurs MYR" in budget.stdout
    assert "Give me the fee in rupiah" in quote.stdout


def test_the_rates_are_printed_with_their_day_and_whose_they_are(
    printed: Printed, own: Path
) -> None:
    own.write_text(RATE, "utf-8")

    rows = part(printed(Wish(figures=str(own))), 7)

    assert [row.split() for row in rows] == [
        ["USD", "16,693", "Dec", "16,", "2025", "idn2025fx"],
        ["MYR", "3,950", "Nov", "20,", "2026", "from", "the", "operator"],
    ]


def test_a_wrong_row_stops_the_bot_at_its_start(own: Path) -> None:
    own.write_text(OWN.replace("[100_000, 500_000]", "[7, 70]"), "utf-8")

    ended = run(own.parent, "say", "halo", FIGURES_PATH=own.name)

    assert ended.returncode == 2
    assert ended.stderr == (
        "mikromakro: own.toml, row 1 ('deal-1'): no band is about its size;"
        " want followers such as [1_000, 10_000].\n"
    )
