"""The bot as a process: a list is sent as a file, compared, ranked anew and drawn."""

from collections.abc import Iterator
from io import BytesIO
from zlib import crc32

import pytest
from PIL import Image

from tests.kit.people import Person
from tests.kit.process import BOT, running
from tests.kit.scene import TOKEN
from tests.kit.standin import Standin
from tests.kit.workbooks import workbook

LIST = b"""username;platform;followers;rate
@rasakopi;ig;45.000;Rp3.000.000
@dapurmama;tiktok;120rb;8jt
@salah;ig;banyak;1jt
"""


@pytest.fixture(scope="module")
def telegram(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standin]:
    """Return a Telegram with the real bot at work on it."""
    folder = tmp_path_factory.mktemp("uploads")
    with Standin(TOKEN) as standin, running(standin, folder, BOT, UPLOAD_LIMIT="1"):
        yield standin


@pytest.fixture
def sari(telegram: Standin, request: pytest.FixtureRequest) -> Person:
    """Return a person whom no other test knows."""
    return telegram.person(1_000 + crc32(request.node.name.encode()))


def test_a_list_is_compared_ranked_anew_and_drawn(sari: Person) -> None:
    sari.uploads("kol.csv", LIST)
    compared = sari.waits(1)
    assert "3 kreator kubaca" in compared.plain
    assert "Baris 4, kolom C (followers): “banyak”" in compared.plain
    assert "1. @dapurmama" in compared.plain

    sari.taps(compared, "Buat jualan")
    ranked = sari.waits(2)
    assert ranked.message_id == compared.message_id
    assert "Buat penjualan" in ranked.plain

    sari.taps(ranked, "🖼 Gambar")
    picture = sari.waits(3)
    assert picture.file is not None
    assert Image.open(BytesIO(picture.file.content)).format == "PNG"
    assert "2 kreator" in picture.plain

    sari.taps(picture, "🌙 Versi gelap")
    dark = sari.waits(4)
    assert dark.file is not None
    assert dark.message_id != picture.message_id
    assert dark.file.content != picture.file.content


def test_the_goal_may_stand_under_the_file(sari: Person) -> None:
    sari.uploads("kol.csv", LIST, caption="mana yang paling oke buat jualan?")

    assert "Buat penjualan" in sari.waits(1).plain


def test_a_workbook_is_read_and_in_english_for_who_speaks_it(telegram: Standin) -> None:
    john = telegram.person(77, "John", "en")
    rows = [("username", "followers", "rate"), ("@a", 45_000, 3_000_000), ("@b", 9_000, 400_000)]

    john.uploads("kol.xlsx", workbook([("kol", rows)]))

    assert john.waits(1).plain.startswith("kol.xlsx: I read 2 creators.")


ODD = b"Profil,,,\nusername,followers,followers,rate\n@a,45000,44000,3jt\n@b,,,=1+1\n"


@pytest.mark.parametrize(
    ("language", "said", "only_titles"),
    [
        (
            "id",
            [
                "2 kreator kubaca",
                "Kolom B dan C (followers) isinya sejenis",
                "Baris 4, kolom D (rate): “=1+1” itu rumus",
                "Baris 4, kolom B (followers): belum diisi",
                "1. @a",
            ],
            "baru ada judul kolomnya",
        ),
        (
            "en",
            [
                "I read 2 creators",
                "Columns B and C (followers) hold the same kind",
                "Row 4, column D (rate): “=1+1” is a formula",
                "Row 4, column B (followers): nothing filled in",
                "1. @a",
            ],
            "has column titles only",
        ),
    ],
)
def test_what_is_odd_is_named_by_its_place_and_the_rest_is_kept(
    telegram: Standin, language: str, said: list[str], only_titles: str
) -> None:
    person = telegram.person(78 + (language == "en"), "Budi", language)

    person.uploads("kol.csv", ODD)
    shown = person.waits(1).plain
    person.uploads("kol.csv", b"username,followers,rate\n")

    assert [part for part in said if part not in shown] == []
    assert only_titles in person.waits(2).plain


def test_a_file_that_is_too_large_is_not_even_asked_for(telegram: Standin, sari: Person) -> None:
    asked = len(telegram.calls("getFile"))

    sari.uploads("kol.csv", LIST, size=20_000_000)

    assert "kegedean. Batasnya 1 MB." in sari.waits(1).plain
    assert len(telegram.calls("getFile")) == asked


def test_a_size_that_was_not_true_is_noticed(sari: Person) -> None:
    sari.uploads("kol.csv", b"x" * 1_000_001, size=5)

    assert "kegedean" in sari.waits(1).plain


def test_a_workbook_that_is_none_is_refused_with_what_would_do(sari: Person) -> None:
    sari.uploads("kol.xlsx", LIST)

    shown = sari.waits(1)
    assert "bukan file Excel yang utuh" in shown.plain
    assert "CSV, TSV, atau XLSX" in shown.plain


def test_a_file_that_cannot_be_fetched_is_asked_for_again(telegram: Standin, sari: Person) -> None:
    telegram.fails_next("getFile", 400, "Bad Request: file is too big")

    sari.uploads("kol.csv", LIST)

    assert "gagal kuambil" in sari.waits(1).plain


def test_other_files_are_declined_by_kind(sari: Person) -> None:
    sari.uploads("kontrak.pdf", b"%PDF-1.7")

    assert "CSV, TSV, atau XLSX" in sari.waits(1).plain


def test_a_picture_that_telegram_was_too_busy_for_comes_later(
    telegram: Standin, sari: Person
) -> None:
    sari.uploads("kol.csv", LIST)
    telegram.fails_next("sendPhoto", 429, "Too Many Requests: retry after 1", retry_after=1)

    sari.taps(sari.waits(1), "🖼 Gambar")

    assert sari.waits(2).file is not None


def test_a_picture_of_a_list_that_was_forgotten_gets_a_notice(
    telegram: Standin, sari: Person
) -> None:
    sari.uploads("kol.csv", LIST)
    compared = sari.waits(1)
    sari.says("/new")
    sari.waits(2)

    sari.taps(compared, "🖼 Gambar")

    notice = telegram.wait_for(
        lambda: [call for call in telegram.calls("answerCallbackQuery") if call.text("text")]
    )[-1]
    assert "kedaluwarsa" in notice.text("text")
