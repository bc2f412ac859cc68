"""A bot that is up and a Telegram it is up against, for tests that can share one."""

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from .people import Person
from .process import Process, running
from .standin import Standin

TOKEN = "1234567:TEST-token_of-the-stand-in-0123456"


@dataclass(frozen=True)
class Scene:
    """A bot with a parrot's conversation, under way."""

    telegram: Standin
    bot: Process
    database: Path
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1_000))

    def somebody(self, language_code: str = "id") -> Person:
        """Return a person whom no other test knows."""
        return self.telegram.person(next(self._ids), language_code=language_code)

    def states(self, update_id: int) -> list[str]:
        """Return the state of an update in the inbox, empty when it is not there."""
        return [state for state, _ in self._inbox(update_id)]

    def attempts(self, update_id: int) -> list[int]:
        """Return how often handling an update has begun, empty when it is not there."""
        return [attempts for _, attempts in self._inbox(update_id)]

    def _inbox(self, update_id: int) -> list[tuple[str, int]]:
        with closing(sqlite3.connect(self.database)) as db:
            asked = "SELECT state, attempts FROM inbox WHERE update_id = ?"
            return db.execute(asked, (update_id,)).fetchall()


@contextmanager
def opened(folder: Path) -> Iterator[Scene]:
    """Give a scene with its files in a folder."""
    with Standin(TOKEN) as telegram, running(telegram, folder) as bot:
        yield Scene(telegram, bot, folder / "mikromakro.db")
        bot.stop()
