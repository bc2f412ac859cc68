"""Pasted tables of creators, as `tests/corpus/reading/tables.toml` has them."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.tables import Row, rows_in
from advisor.vocabulary import Role

CORPUS: dict[str, Any] = tomllib.loads(
    (Path(__file__).parents[2] / "corpus" / "reading" / "tables.toml").read_text(encoding="utf-8")
)
ROWS = [
    pytest.param(group["expected"], text, id=text)
    for group in CORPUS["tables"]
    for text in group["texts"]
]


def described(row: Row) -> str:
    who = row.handle or "nobody"
    figures = [
        f"{cell.role or '?'} {cell.text}"
        for cell in row.cells
        if (cell.role is None or isinstance(cell.role, Role))
        and cell.role is not Role.OTHER
        and any(map(str.isdigit, cell.text))
    ]
    return " | ".join([f"{who} on {row.platform}" if row.platform else who, *figures])


@pytest.mark.parametrize(("expected", "text"), ROWS)
def test_a_pasted_table_gives_a_creator_a_row(
    expected: list[str], text: str, lexicon: Lexicon
) -> None:
    rows = rows_in(text, lexicon)

    assert rows is not None
    assert [described(row) for row in rows] == expected


@pytest.mark.parametrize("text", [row.values[1] for row in ROWS])
def test_cells_and_rows_keep_their_places(text: str, lexicon: Lexicon) -> None:
    for row in rows_in(text, lexicon) or ():
        assert row.start <= row.end
        for cell in row.cells:
            assert text[cell.start : cell.end] == cell.text


@pytest.mark.parametrize("text", CORPUS["never"]["texts"])
def test_what_is_no_table_of_creators_is_none(text: str, lexicon: Lexicon) -> None:
    assert rows_in(text, lexicon) is None


@given(lines=st.permutations(["@a,IG,45rb", "@b,TT,120rb", "@c,IG,1,2jt", "@d,IG,900"]))
def test_the_order_of_rows_changes_nobody(lines: list[str], lexicon: Lexicon) -> None:
    rows = rows_in("\n".join(lines), lexicon)

    assert {row.handle for row in rows or ()} == {"a", "b", "c", "d"}


def test_a_column_of_many_different_words_holds_no_platforms(lexicon: Lexicon) -> None:
    lines = (f"@a{at},45rb,main di ig dan pasar {chr(97 + at % 26)}{at}" for at in range(70))

    rows = rows_in("akun,followers,catatan\n" + "\n".join(lines), lexicon)

    assert rows is not None
    assert {row.platform for row in rows} == {None}
    assert {row.cells[2].role for row in rows} == {Role.OTHER}


def test_a_table_of_nothing_but_sums_is_no_table_of_creators(lexicon: Lexicon) -> None:
    assert rows_in("username,followers\nTOTAL,5000\nTOTAL,6000", lexicon) is None


pieces = st.sampled_from(
    ["@a", "akun", "followers", "45rb", "3,2%", ",", ";", "|", "\t", "\n", "\r\n", "  ", " - ",
     '"', '""', "---", "ig", "Rp3jt", " ", "\ufeff", "\x00"]
)  # fmt: skip


@given(text=st.lists(pieces | st.text(max_size=3), max_size=60).map("".join))
def test_any_text_is_looked_at_and_places_lie_in_it(text: str, lexicon: Lexicon) -> None:
    for row in rows_in(text, lexicon) or ():
        for cell in row.cells:
            assert text[cell.start : cell.end] == cell.text


def test_ten_thousand_rows_are_read(lexicon: Lexicon) -> None:
    text = "username,platform,followers,er,rate\n" + "".join(
        f"creator_{at},{('IG', 'TikTok')[at % 2]},{1_000 + at},{at % 9}.5%,Rp{at}000\n"
        for at in range(10_000)
    )

    rows = rows_in(text, lexicon)

    assert rows is not None
    assert len(rows) == 10_000
