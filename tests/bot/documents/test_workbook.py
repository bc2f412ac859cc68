"""The plan as a workbook: numbers that are numbers, formulas that hold, texts that do no harm."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from advisor.recommendation import Recommendation
from advisor.split import Use
from bot.documents.spreadsheet import harmless, xlsx_of
from bot.documents.workbook import Cell, Sheet, Workbook
from bot.views.planbook import workbook_of
from bot.voice import Voice
from tests.kit.campaigns import SAID, advice_on
from tests.kit.formulas import Found, sheets_of, worked_out

MIX = "budget 10 juta buat awareness di tiktok"
Cells = dict[str, Found]


def made(said: str, voice: Voice) -> dict[str, Cells]:
    return sheets_of(xlsx_of(workbook_of(advice_on(said), voice)))


def plan_in(said: str, voice: Voice) -> Cells:
    return made(said, voice)[voice.plain("sheet-plan")]


def beside(cells: Cells, label: str, column: str = "B") -> str:
    """Return the name of the cell that stands in a column beside a label."""
    row = next(name[1:] for name, found in cells.items() if found.value == label)
    return f"{column}{row}"


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("said", SAID)
def test_every_formula_comes_to_the_value_kept_beside_it(
    said: str, code: str, voices: dict[str, Voice]
) -> None:
    for cells in made(said, voices[code]).values():
        for name, found in cells.items():
            again = worked_out(cells, name)

            if isinstance(again, Decimal):
                assert abs(again - Decimal(found.value)) < Decimal("0.000001")
            else:
                assert again == found.value


@pytest.mark.parametrize("said", [one for one in SAID if not one.startswith("barter")])
def test_the_sheet_says_what_the_plan_does(said: str, voices: dict[str, Voice]) -> None:
    voice, plan = voices["id"], advice_on(said).plan

    cells = plan_in(said, voice)

    assert worked_out(cells, beside(cells, "Budget")) == plan.budget.amount
    pots = {pot.use: pot.amount.amount for pot in plan.pots}
    for use in (*pots, Use.RESERVE):
        found = worked_out(cells, beside(cells, voice.plain(f"pot-{use}"), "C"))
        assert found == pots.get(use, 0)
    for line in plan.lines:
        row = beside(cells, voice.plain(f"tier-{line.tier}"), "")
        shown = [worked_out(cells, f"{column}{row}") for column in "CDFI"]
        assert shown == [line.creators, line.posts, line.fee.typical.amount, line.cost.amount]
    assert worked_out(cells, beside(cells, "Sisa jatah fee", "I")) == plan.left.amount
    assert plan.cpe
    cpe = [worked_out(cells, beside(cells, "Biaya per interaksi", one)) for one in "BCD"]
    assert cpe == [plan.cpe.low.amount, plan.cpe.typical.amount, plan.cpe.high.amount]


def test_another_budget_share_or_fee_moves_the_sums(voices: dict[str, Voice]) -> None:
    cells = plan_in(MIX, voices["id"])
    budget, boost = beside(cells, "Budget"), beside(cells, "boost")
    fee, posts = beside(cells, "nano", "F"), beside(cells, "nano", "D")
    changed = {
        budget: Decimal(20_000_000),
        boost: Decimal("0.12"),
        fee: Decimal(300_000),
        posts: Decimal(10),
    }

    def now(label: str, column: str) -> str | Decimal:
        return worked_out(cells, beside(cells, label, column), changed)

    assert now("fee kreator", "C") == 15_000_000
    assert now("boost", "C") == 2_400_000
    assert now("cadangan", "C") == 20_000_000 - 15_000_000 - 2_000_000 - 2_400_000
    assert now("cadangan", "B") == Decimal("0.03")
    assert now("nano", "I") == 3_000_000
    assert now("Sisa jatah fee", "I") == 15_000_000 - 6_000_000 - 3_000_000


def test_results_say_so_when_they_are_of_the_plan_as_it_was(voices: dict[str, Voice]) -> None:
    voice = voices["id"]
    cells = plan_in(MIX, voice)
    (warning,) = [name for name, found in cells.items() if found.formula.startswith("IF(")]

    assert worked_out(cells, warning) == voice.plain("sheet-unchanged")
    changed = {beside(cells, "nano", "D"): Decimal(7)}
    assert worked_out(cells, warning, changed) == voice.plain("sheet-changed")


@pytest.mark.parametrize("code", ["id", "en"])
def test_other_programs_read_the_same_numbers(code: str, voices: dict[str, Voice]) -> None:
    content = xlsx_of(workbook_of(advice_on(MIX), voices[code]))
    cells = sheets_of(content)

    book = CalamineWorkbook.from_filelike(BytesIO(content))

    assert book.sheet_names == list(cells)
    for name, ours in cells.items():
        numbers = sorted(float(found.value) for found in ours.values() if found.value != ""
                         and isinstance(found.value, Decimal))  # fmt: skip
        rows = book.get_sheet_by_name(name).to_python()
        theirs = sorted(one for row in rows for one in row if isinstance(one, float))
        assert theirs == pytest.approx(numbers)
        assert bool(numbers) == (name != voices[code].plain("sheet-assumptions"))


def test_what_may_be_changed_is_marked_and_nothing_else(voices: dict[str, Voice]) -> None:
    sheet, *others = workbook_of(advice_on(MIX), voices["id"]).sheets

    inputs = [cell for row in sheet.rows for cell in row if cell.input]

    # The budget, three shares, and for two sizes the posts and three fees.
    assert len(inputs) == 1 + 3 + 2 * 4
    assert not any(cell.formula for cell in inputs)
    assert not any(cell.input for other in others for row in other.rows for cell in row)


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("said", SAID)
def test_every_source_has_a_publisher_and_a_basis(
    said: str, code: str, voices: dict[str, Voice]
) -> None:
    sheet = workbook_of(advice_on(said), voices[code]).sheets[2]

    rows = sheet.rows[2:]

    assert rows
    assert all(row[0].text and row[1].text and row[2].text and row[5].text for row in rows)
    assert any(row[4].text.startswith("https://") for row in rows)


@pytest.mark.parametrize("code", ["id", "en"])
def test_names_of_sheets_are_such_as_spreadsheets_take(
    code: str, voices: dict[str, Voice]
) -> None:
    names = [sheet.name for sheet in workbook_of(advice_on(MIX), voices[code]).sheets]

    assert len(set(names)) == 4
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names)
    # A formula holds no longer text.
    assert len(voices[code].plain("sheet-changed")) <= 255


def test_the_same_plan_gives_the_same_bytes(voices: dict[str, Voice]) -> None:
    workbook = workbook_of(advice_on(MIX), voices["id"])

    assert xlsx_of(workbook) == xlsx_of(Workbook.model_validate_json(workbook.model_dump_json()))


def test_without_a_day_there_is_no_file(voices: dict[str, Voice]) -> None:
    undated = Recommendation(**{**dict(advice_on(MIX)), "today": None})

    with pytest.raises(ValueError, match="of which day"):
        workbook_of(undated, voices["id"])


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\x00="])
def test_no_text_is_taken_for_a_formula(start: str) -> None:
    content = xlsx_of(alone(f"{start}HYPERLINK(1)"))

    (cells,) = sheets_of(content).values()
    assert cells["A1"].formula == ""
    assert str(cells["A1"].value).startswith("'")


@settings(max_examples=40)
@given(text=st.text(st.characters(), min_size=1, max_size=200))
def test_any_text_can_be_kept(text: str) -> None:
    (cells,) = sheets_of(xlsx_of(alone(text))).values()

    for found in cells.values():
        assert not str(found.value).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert harmless(text)[:1] not in {"=", "+", "-", "@", "\t", "\r"}


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "\\\\host\\a", ""]
)
def test_only_addresses_of_the_web_become_links(address: str) -> None:
    assert not list(linked(alone(address, form="link")))
    assert list(linked(alone("https://example.com/a", form="link")))


def linked(workbook: Workbook) -> Iterator[str]:
    """Yield the names of the parts of a file that point outside."""
    import zipfile  # noqa: PLC0415 - of no use to the other tests

    with zipfile.ZipFile(BytesIO(xlsx_of(workbook))) as file:
        yield from (name for name in file.namelist() if name.startswith("xl/worksheets/_rels"))


def alone(text: str, form: str = "text") -> Workbook:
    """Return a workbook of one cell."""
    cell = Cell.model_validate_json(f'{{"form": "{form}"}}').model_copy(update={"text": text})
    sheet = Sheet(name="a", widths=(20,), rows=((cell,),))
    return Workbook(title="a", day=date(2026, 1, 5), sheets=(sheet,))
