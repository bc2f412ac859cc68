"""The bot as a process: it chooses from a file of thousands while others are answered."""

from collections.abc import Iterator

import pytest

from tests.kit.process import BOT, running
from tests.kit.scene import TOKEN
from tests.kit.standin import Standin

ROWS = 3_000
LIST = b"username,platform,followers,rate\n" + b"".join(
    b"@k%d,%s,%d,%d\n"
    % (at, (b"ig", b"tiktok")[at % 2], 2_000 + 9_973 * at % 400_000, 300_000 + 50_000 * (at % 97))
    for at in range(ROWS)
)


@pytest.fixture(scope="module")
def telegram(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standin]:
    """Return a Telegram with the real bot at work on it."""
    folder = tmp_path_factory.mktemp("choosing")
    with Standin(TOKEN) as standin, running(standin, folder, BOT):
        yield standin


def test_thousands_are_chosen_from_and_nobody_else_waits(telegram: Standin) -> None:
    sari, budi = telegram.person(501), telegram.person(502)

    sari.uploads("kol.csv", LIST, caption="pilihin, budget 60 juta buat awareness, maks 12 orang")
    budi.says("apa itu engagement rate?")

    assert "Engagement rate" in budi.waits(1).plain
    chosen = sari.waits(1, timeout=30)
    assert "dari 3.000 kreator" in chosen.plain
    assert "maks 12 orang" in chosen.plain
    assert telegram.calls("sendChatAction")

    sari.says("maks 5 orang")
    assert "5 dari 3.000 kreator" in sari.waits(2, timeout=20).plain
