"""The database file: opened, brought up to date, and written to one transaction at a time."""

import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TypeVar

from advisor.errors import StoreError
from advisor.notes import Notes
from bot.learnt import Learnt
from bot.store.belongings import JSON, belongings, forget
from bot.store.chats import load_notes, save_notes
from bot.store.together import Outcome, Work, together
from bot.store.unanswered import Unanswered, keep_learnt, load_unanswered

Result = TypeVar("Result")

# How many migrations schema.py has; a file says in user_version how many it has seen.
VERSION = 5
_LOG = "PRAGMA journal_mode=WAL"
_TRIES, _PAUSE = 100, 0.05  # seconds
# FULL: the commit of an update is our receipt for Telegram, so it must survive a power cut.
PRAGMAS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    # What is deleted is overwritten with zeros, not only no longer found.
    "PRAGMA secure_delete=ON",
)


class Store:
    """An open database. Not for two threads at once: the bot reaches it through a `Writer`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Return what `work` returns, all its changes made in one transaction or none at all."""
        # IMMEDIATE: a deferred transaction that reads first and writes later fails under load.
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(self._connection)
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        return result

    def write_together(self, works: Iterable[Work]) -> list[Outcome]:
        """Return what came of each work, a transaction of its own, after one commit for all.

        Raises:
            Error: nothing at all could be kept, of none of them.
        """
        return together(self._connection, works)

    def load_notes(self, chat_id: int) -> Notes:
        """Return what a chat has told us, empty notes when it is new."""
        return load_notes(self._connection, chat_id)

    def save_notes(self, chat_id: int, notes: Notes, learnt: Learnt | None = None) -> None:
        """Keep what a chat has told us, and with it what we learnt from that, if anything."""

        def work(db: sqlite3.Connection) -> None:
            save_notes(db, chat_id, notes, time.time())
            if learnt:
                keep_learnt(db, learnt)

        self.write(work)

    def belongings(self, chat_id: int) -> JSON:
        """Return everything we hold on a chat."""
        return belongings(self._connection, chat_id)

    def forget(self, chat_id: int) -> None:
        """Leave nothing of a chat, in the file and in the log beside it."""
        self.write(lambda db: forget(db, chat_id))
        # What is deleted leaves copies in the gaps of pages and in the log.
        self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def load_unanswered(
        self, since: date | None = None, language: str | None = None
    ) -> tuple[Unanswered, ...]:
        """Return the questions we were unsure of, most frequent first."""
        return load_unanswered(self._connection, since, language)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def open_store(path: Path) -> Store:
    """Return the store in this file, made or brought up to date where necessary.

    Raises:
        StoreError: the file cannot be written, is no database, or is from a newer version.
    """
    connection: sqlite3.Connection | None = None
    try:
        connection = _connected(path)
        _bring_up_to_date(connection, path)
    except (sqlite3.Error, StoreError) as error:
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()
        if isinstance(error, StoreError):
            raise
        raise StoreError(
            f"DATABASE_PATH is '{path}', which cannot be used: {error}; "
            "want a file in a folder that we may write to."
        ) from None
    return Store(connection)


def _connected(path: Path) -> sqlite3.Connection:
    # isolation_level None: we say BEGIN ourselves. The thread check is off because a store is
    # opened in one thread and used in the writer's.
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        _log_ahead(connection)
        for pragma in PRAGMAS:
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Have a new file write ahead; SQLite waits for nobody who is just doing the same."""
    for _ in range(_TRIES):
        try:
            connection.execute(_LOG)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_BUSY_RECOVERY):
                raise
            time.sleep(_PAUSE)
        else:
            return
    connection.execute(_LOG)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    version = _version(connection)
    if version > VERSION:
        raise StoreError(
            f"DATABASE_PATH is '{path}', written by a newer mikromakro (schema {version}, we know "
            f"{VERSION}); want a newer program or another file."
        )
    if version < VERSION:
        # Not on top: sqlite-utils takes a tenth of a second to import, and an up-to-date file,
        # which is nearly every start, has no need of it.
        from bot.store.schema import migrate  # noqa: PLC0415

        migrate(connection, VERSION)


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
