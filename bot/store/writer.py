"""The writer: the one thread that touches the database, so that nobody waits for a lock.

Transactions that wait at the same time share one commit (see `together`). Whoever asked for one
hears only after that.
"""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, TypeVar

from bot.store.database import Store
from bot.store.together import Outcome, Work

Result = TypeVar("Result")

# Seconds for which a commit waits for more: about what a slow disk takes for it. One that asked
# first should not have to wait for everybody's turns.
COLLECTING = 0.004


class _Asked(NamedTuple):
    """A transaction that somebody waits for."""

    work: Work
    answer: asyncio.Future[Any]


class Writer:
    """Carries out transactions one after the other, away from the event loop."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._asked: SimpleQueue[_Asked | None] = SimpleQueue()
        # A daemon: a program that ends without `close` must not wait for more to be asked.
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    async def write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Return what `work` returns once its transaction is committed.

        Whoever stops waiting does not stop the transaction.
        """
        answer: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._asked.put(_Asked(work, answer))
        return await answer

    def close(self) -> None:
        """Return when the last transaction is over."""
        self._asked.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (first := self._asked.get()) is not None:
            asked = [first]
            try:
                outcomes = self._store.write_together(self._works(asked))
            except Exception as error:  # noqa: BLE001 - it is told to those who wait
                outcomes = [Outcome(error=error)] * len(asked)
            # Nobody is left to hear it when the event loop has ended.
            with suppress(RuntimeError):
                first.answer.get_loop().call_soon_threadsafe(_tell, asked, outcomes)

    def _works(self, asked: list[_Asked]) -> Iterator[Work]:
        """Give the work of the first and of all that wait behind it, adding them to `asked`."""
        until = time.monotonic() + COLLECTING
        yield asked[0].work
        while time.monotonic() < until:
            try:
                more = self._asked.get_nowait()
            except Empty:
                return
            if more is None:
                # The end: for whoever reads on.
                self._asked.put(None)
                return
            asked.append(more)
            yield more.work


def _tell(asked: list[_Asked], outcomes: list[Outcome]) -> None:
    for (_, answer), (result, error) in zip(asked, outcomes, strict=True):
        if answer.done():
            continue
        if error is None:
            answer.set_result(result)
        else:
            answer.set_exception(error)
