"""The bot as a process: a shortlist from first star to file, and a reminder after a restart."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.kit.chats import Shown
from tests.kit.people import Person
from tests.kit.process import running
from tests.kit.scene import TOKEN
from tests.kit.shelf import FIVE
from tests.kit.standin import Standin

LATER = str(Path(__file__).parents[1] / "kit" / "later.py")
SAVED = datetime(2026, 11, 25, 3, tzinfo=UTC)
NINE = datetime(2026, 12, 2, 2, tzinfo=UTC)  # a day before the draft, at nine in Jakarta
ORDERS = (
    "@dapurmama udah dihubungi",
    "status @bangtech nego",
    "@rasakopi deal 2,5jt",
    "@rasakopi draft 3 Des, tayang 5 Des",
)


def at(moment: datetime) -> tuple[str, str]:
    """Return the program of a bot whose clock begins at a moment."""
    return LATER, str(moment.timestamp())


def followed(sari: Person, seen: Callable[[], Shown]) -> Shown:
    """Save five creators, follow some deals, ask for reminders, and return the file of them."""
    sari.says(FIVE)
    sari.taps(seen(), "⭐ Simpan semua (5)")
    assert "★ Tersimpan semua (5)" in str(seen().buttons)
    for order in ORDERS:
        sari.says(order)
        screen = seen()
    sari.taps(screen, "🔔 Ingatkan aku")
    assert "2 Des 2026, 09.00 WIB" in seen().plain
    sari.says("/shortlist")
    shelf = seen()
    assert "Utama · 5 kreator" in shelf.plain
    assert "nego" in shelf.plain
    sari.taps(shelf, "Excel (XLSX)")
    return seen()


@pytest.mark.xdist_group("shortlist")
def test_a_shortlist_is_followed_and_taken_away_and_one_reminder_comes(tmp_path: Path) -> None:
    numbers = count(1)
    with Standin(TOKEN) as telegram:
        sari = telegram.person(601)

        def seen() -> Shown:
            return sari.waits(next(numbers))

        with running(telegram, tmp_path, at(SAVED)) as bot:
            file = followed(sari, seen).file
            assert bot.stop() == 0
        with running(telegram, tmp_path, at(NINE)) as bot:
            reminder = seen()
            sari.says("@rasakopi selesai")
            seen()
            assert bot.stop() == 0

        assert file
        rows = CalamineWorkbook.from_filelike(BytesIO(file.content)).get_sheet_by_index(0)
        (mine,) = (row for row in rows.to_python() if row[0] == "rasakopi")
        assert mine[8] == 2_500_000
        assert "Besok jadwal draft dari @rasakopi" in reminder.plain
        assert "telat" not in reminder.plain
        assert len([one for one in sari.shown if "🔔 Besok" in one.plain]) == 1
