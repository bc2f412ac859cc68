"""The writer: the one thread that touches the database, so that nobody waits for a lock."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from bot.store.database import Store

Result = TypeVar("Result")


class Writer:
    """Carries out transactions one after the other, away from the event loop."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")

    async def write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Return what `work` returns once its transaction is committed.

        Whoever stops waiting does not stop the transaction.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._store.write, work)

    def close(self) -> None:
        """Return when the last transaction is over."""
        self._thread.shutdown(wait=True)
