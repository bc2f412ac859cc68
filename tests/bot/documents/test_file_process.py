"""The bot as a process: a tap brings a file, in order with all else, and again after a refusal."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image
from python_calamine import CalamineWorkbook

from tests.kit.chats import Shown
from tests.kit.people import Person
from tests.kit.process import BOT, running
from tests.kit.scene import TOKEN
from tests.kit.standin import Standin


@pytest.fixture(scope="module")
def telegram(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standin]:
    """Return a Telegram with the real bot at work on it."""
    folder = tmp_path_factory.mktemp("documents")
    with Standin(TOKEN) as standin, running(standin, folder, BOT):
        yield standin


def menu_of(person: Person, said: str) -> Shown:
    """Return the menu of papers of a campaign, the second thing shown to somebody new."""
    person.says(said)
    person.taps(person.waits(1), "📄 Dokumen" if person.language_code == "id" else "📄 Documents")
    return person.waits(2)


def test_taps_bring_a_workbook_a_page_and_pictures(telegram: Standin) -> None:
    sari = telegram.person(71)
    menu = menu_of(sari, "budget 10 juta buat awareness di tiktok")

    sari.taps(menu, "📗 Excel")
    sheet = sari.waits(3)
    sari.taps(menu, "📕 PDF")
    page = sari.waits(4)
    sari.taps(menu, "🖼 Gambar")
    picture = sari.waits(5)
    sari.taps(picture, "🌙 Versi gelap")
    dark = sari.waits(6)

    assert sheet.file
    assert sheet.file.name == f"rencana-influencer-mix-{day_in(sheet)}.xlsx"
    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.file.content)).get_sheet_by_index(0)
    assert ["Budget", 10_000_000] in [row[:2] for row in rows.to_python()]
    assert page.file
    assert (page.file.name[-4:], page.file.content[:5]) == (".pdf", b"%PDF-")
    assert "satu halaman" in page.plain
    assert picture.file
    assert dark.file
    assert Image.open(BytesIO(picture.file.content)).width == 720
    assert picture.file.content != dark.file.content
    sent = [call for call in telegram.calls("sendDocument") if call.number("chat_id") == 71]
    assert len(sent) == 2


def test_a_file_is_sent_again_when_telegram_is_busy(telegram: Standin) -> None:
    john = telegram.person(72, "John", "en")
    menu = menu_of(john, "$1,500 to launch a skincare brand on Instagram")
    telegram.fails_next("sendDocument", 429, "Too Many Requests: retry after 1", retry_after=1)

    john.taps(menu, "📗 Excel")

    sheet = john.waits(3)
    assert sheet.file
    assert CalamineWorkbook.from_filelike(BytesIO(sheet.file.content)).sheet_names[0] == "Plan"


def day_in(sheet: Shown) -> str:
    """Return the day in a file's name, which the bot takes from the clock."""
    assert sheet.file
    return sheet.file.name.removesuffix(".xlsx")[-10:]
