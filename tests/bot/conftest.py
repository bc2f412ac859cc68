"""What several tests of the bot need."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.store import Store, Writer, open_store
from tests.kit.process import BOT, running
from tests.kit.scene import TOKEN, Scene, opened
from tests.kit.standin import Standin


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return a new store."""
    found = open_store(tmp_path / "mikromakro.db")
    yield found
    found.close()


@pytest.fixture
async def writer(store: Store) -> AsyncIterator[Writer]:
    """Return a writer on the store."""
    found = Writer(store)
    yield found
    found.close()


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Return one bot for all tests that can share it; starting one takes most of a second."""
    with opened(tmp_path_factory.mktemp("bot")) as found:
        yield found


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Return one bot as operators run it, for tests that want its own conversation."""
    folder = tmp_path_factory.mktemp("real")
    with Standin(TOKEN) as telegram, running(telegram, folder, BOT) as bot:
        yield Scene(telegram, bot, folder / "mikromakro.db")
        bot.stop()
