"""Sheets: what stands in a file is read, and what cannot be is told by row and column."""

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.reading.layout import Line
from advisor.reading.lexicon import Lexicon
from advisor.reading.sheets import Sheet, facts_of_sheet, read_sheet
from advisor.vocabulary import Goal, Intent
from bot.languages import read_lexicon

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

LEXICON = read_lexicon()  # not a fixture: failing examples are printed with it
CORPUS = Path(__file__).parents[2] / "corpus" / "reading" / "sheets.toml"
SHEETS = tomllib.loads(CORPUS.read_text("utf-8"))["sheet"]


def lines_of(text: str) -> list[Line]:
    """Return the lines of a sheet written with a slash between its cells."""
    rows = text.strip("\n").split("\n")
    return [Line(number, tuple(row.split("/"))) for number, row in enumerate(rows, 1)]


def told(sheet: Sheet) -> list[list[object]]:
    """Return what was read of each creator, as the corpus writes it."""
    return [
        [
            one.handle,
            one.platform or "",
            one.followers or 0,
            one.quote.amount if one.quote else 0,
            f"{one.engagement_rate.normalize():f}" if one.engagement_rate else "",
        ]
        for one in sheet.creators
    ]


@pytest.mark.parametrize("case", SHEETS, ids=lambda case: case["about"])
def test_a_sheet_is_read_and_its_flaws_are_named(
    case: dict[str, object], lexicon: Lexicon
) -> None:
    sheet = read_sheet(lines_of(case["text"]), lexicon)

    assert told(sheet) == case["creators"]
    flaws = [
        [one.flaw, one.row, one.column if one.column is not None else -1] for one in sheet.spots
    ]
    assert flaws == case.get("flaws", [])


def test_a_flaw_quotes_the_cell_and_the_title_above_it(lexicon: Lexicon) -> None:
    sheet = read_sheet(lines_of("username/Followers IG\n@a/banyak\n@b/2000"), lexicon)

    assert [(one.title, one.text) for one in sheet.spots] == [("Followers IG", "banyak")]


def test_the_goal_under_a_file_counts_and_its_numbers_do_not(lexicon: Lexicon) -> None:
    sheet = read_sheet(lines_of("username/followers\n@a/4500\n@b/2000"), lexicon)

    facts = facts_of_sheet(sheet, "mana yang paling oke buat jualan?", lexicon)

    assert facts.intent is Intent.CREATOR
    assert facts.brief.goals == (Goal.SALES,)
    assert [one.handle for one in facts.creators] == ["a", "b"]


def test_prose_in_a_column_of_remarks_does_not_hide_the_table(lexicon: Lexicon) -> None:
    remark = "kontennya bagus banget, responsif, tapi sering telat kirim draft " * 3

    sheet = read_sheet(
        lines_of(f"username/followers/catatan\n@a/4500/{remark}\n@b/20/ok"), lexicon
    )

    assert [one.followers for one in sheet.creators] == [4_500, 20]


cells = st.sampled_from(["@a", "b", "45rb", "-3", "=A1", "", " ", "ig", "username", "followers",
                         "1,2jt", "|", '"', "Rp3jt", "0.03", "TOTAL", "\n", "x" * 80])  # fmt: skip


@given(rows=st.lists(st.lists(cells | st.text(max_size=5), max_size=6), max_size=8))
def test_any_sheet_can_be_read_and_flaws_lie_inside_it(
    rows: list[list[str]],
) -> None:
    sheet = read_sheet([Line(at, tuple(row)) for at, row in enumerate(rows, 1)], LEXICON)

    assert all(1 <= spot.row <= len(rows) for spot in sheet.spots)
    assert all(one.engagement_rate is None or one.engagement_rate >= Decimal(0)
               for one in sheet.creators)  # fmt: skip
