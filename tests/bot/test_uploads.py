"""Files as people have them: any encoding, any mark, and those that are out to do harm."""

import zipfile
from collections.abc import Iterable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.notes import MOST_CREATORS
from advisor.reading.lexicon import Lexicon
from bot.languages import read_lexicon
from bot.uploads import FileTrouble, read_upload
from bot.uploads.tables import MOST_ROWS
from tests.kit.workbooks import CORNER, workbook

LEXICON = read_lexicon()  # not a fixture: failing examples are printed with it
LIST = "username;platform;followers;rate\n@café;ig;45.000;Rp3.000.000\n@b;tiktok;120rb;8jt\n"
ROWS = (
    ("username", "followers", "rate", "ER"),
    ("@a", 45_000, 3_000_000, 0.032),
    ("@b", "9rb", "400rb", 0.05),
)


def zipped(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a ZIP file of these parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts:
            packed.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_a_list_is_read_whatever_wrote_it(encoding: str, lexicon: Lexicon) -> None:
    upload = read_upload("kol.csv", LIST.encode(encoding), lexicon)

    assert upload.trouble is None
    assert [(one.handle, one.followers) for one in upload.sheet.creators] == [
        ("café", 45_000),
        ("b", 120_000),
    ]


@pytest.mark.parametrize(
    "text",
    [
        'username,followers\n@a,"45,000"\n@b,9000\n',
        "sep=|\nusername|followers\n@a|45,000\n@b|9000\n",
        "username\tfollowers\n@a\t45.000\n@b\t9000\n",
        'username,followers,catatan\n@a,45rb,"dua\nbaris"\n@b,9000,ok\n',
        'username,followers,catatan\n@a,45rb,"tidak ditutup\n@b,9000,ok\n' + "@b,9000,\n" * 60,
        "username,followers\r\n@a,45 rb\r\n@b,9000\r\n",
        'username,followers\n"@a,45000\n@b,"9,000"\n',
        'username,followers\n@a,45000\n"@b,9000\n',
        'username,followers,catatan\n@a,45000,"si "a" itu"\n@b,"9,000",ok\n',
    ],
    ids=[
        "quoted comma",
        "named mark",
        "tabs",
        "quoted line end",
        "open quote",
        "windows",
        "quote closed elsewhere",
        "quote open to the end",
        "quotes inside",
    ],
)
def test_cells_are_parted_as_the_file_does_it(text: str, lexicon: Lexicon) -> None:
    upload = read_upload("kol.csv", text.encode(), lexicon)

    assert [(one.handle, one.followers) for one in upload.sheet.creators] == [
        ("a", 45_000),
        ("b", 9_000),
    ]


def test_a_workbook_is_read_from_its_first_sheet_with_creators(lexicon: Lexicon) -> None:
    content = workbook([("cover", [("Daftar kreator",)]), ("kol", ROWS)])

    upload = read_upload("kol.xlsx", content, lexicon)

    rates = [f"{one.engagement_rate.normalize():f}" for one in upload.sheet.creators]
    assert [one.followers for one in upload.sheet.creators] == [45_000, 9_000]
    assert [one.quote.amount for one in upload.sheet.creators] == [3_000_000, 400_000]
    assert rates == ["0.032", "0.05"]


def test_what_a_file_is_counts_more_than_what_it_is_called(lexicon: Lexicon) -> None:
    assert read_upload("kol.csv", workbook([("kol", ROWS)]), lexicon).count == 2


def test_of_a_long_list_the_first_rows_are_read_and_the_best_kept(lexicon: Lexicon) -> None:
    rows = "".join(f"user{at},ig,{5_000 + at},{400_000 + at}\n" for at in range(50_000))

    upload = read_upload("kol.csv", f"username,platform,followers,rate\n{rows}".encode(), lexicon)

    assert (upload.count, len(upload.sheet.creators)) == (MOST_ROWS, MOST_CREATORS)
    assert (upload.last, upload.left) == (MOST_ROWS + 1, 50_000 - MOST_ROWS)


LYING = zipped([("xl/workbook.xml", b"<workbook/>"), ("xl/a.xml", b"0" * 4_000_000)]).replace(
    (4_000_000).to_bytes(4, "little"), (40).to_bytes(4, "little")
)
BAD: dict[str, tuple[bytes, FileTrouble]] = {
    "nothing.csv": (b"", FileTrouble.EMPTY),
    "blank.csv": (b" \n;;\n", FileTrouble.EMPTY),
    "text.xlsx": (LIST.encode(), FileTrouble.NOT_A_WORKBOOK),
    "cut.xlsx": (workbook([("kol", ROWS)])[:-200], FileTrouble.NOT_A_WORKBOOK),
    "letter.xlsx": (zipped([("word/document.xml", b"<a/>")]), FileTrouble.NOT_A_WORKBOOK),
    "no sheets.xlsx": (zipped([("xl/workbook.xml", b"<a/>")]), FileTrouble.NOT_A_WORKBOOK),
    "old.xls": (b"\xd0\xcf\x11\xe0" + bytes(600), FileTrouble.LOCKED),
    "picture.csv": (b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 40, FileTrouble.NOT_A_TABLE),
    "bomb.xlsx": (
        zipped([("xl/workbook.xml", b"<a/>"), ("xl/a.xml", b"0" * 70_000_000)]),
        FileTrouble.TOO_LARGE_INSIDE,
    ),
    "lying bomb.xlsx": (LYING, FileTrouble.NOT_A_WORKBOOK),
    "corner.xlsx": (CORNER, FileTrouble.TOO_LARGE_INSIDE),
    "titles.csv": (b"username,platform,followers,rate\n", FileTrouble.ONLY_TITLES),
    "titles.xlsx": (workbook([("kol", ROWS[:1])]), FileTrouble.ONLY_TITLES),
    "long cell.csv": (b"username,followers\n@a," + b"9" * 200_000, FileTrouble.NOT_A_TABLE),
    "words.csv": (b"nama,kota\nBudi,Bandung\n", FileTrouble.NO_CREATORS),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_used_is_refused_for_what_it_is(name: str, lexicon: Lexicon) -> None:
    content, trouble = BAD[name]

    assert read_upload(name, content, lexicon).trouble is trouble


@given(changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=12))
def test_a_damaged_workbook_never_ends_us(changes: list[tuple[int, int]]) -> None:
    content = bytearray(workbook([("kol", ROWS)]))
    for place, byte in changes:
        content[place % len(content)] = byte

    read_upload("kol.xlsx", bytes(content), LEXICON)
