"""The file from aside: connections of their own, which only read or tidy up, beside the writer."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from advisor.errors import StoreError
from bot.store.database import VERSION

# Seconds to wait for whoever writes, and until nobody reads old pages of the log. While we wait
# for readers, the writer waits with us.
PATIENCE, IMPATIENCE = 2.0, 0.25


@contextmanager
def reading(path: Path, oldest: int = VERSION) -> Iterator[sqlite3.Connection]:
    """Give a connection that sees one moment of the file, while others write; it makes no file.

    `oldest` is the first schema that will do, this program's own unless others are told.

    Raises:
        StoreError: the file is missing, cannot be read, or is of another version.
    """
    wish = "want the file of a bot"
    if not path.is_file():
        raise StoreError(f"there is no database at '{path}'; {wish}.")
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only=ON")
            connection.execute("BEGIN")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if not oldest <= version <= VERSION:
                raise StoreError(
                    f"'{path}' has schema {version}, we know {VERSION}; want the file of a bot of "
                    "this version: start it once."
                )
            yield connection
    except sqlite3.Error as error:
        raise StoreError(f"'{path}' cannot be used: {error}; {wish}.") from None


def wipe(path: Path) -> bool:
    """Leave no byte of what was deleted, in the file or beside it; False while others use it."""
    return rewrite(path) and truncate(path)


def rewrite(path: Path) -> bool:
    """Write the whole file anew, without what was deleted; False when that cannot be now.

    Although SQLite overwrites what is deleted, pages that it has rearranged can have old copies in
    their gaps. It takes about a second for each hundred megabytes, in which nobody can write.
    """
    try:
        with closing(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)) as db:
            db.execute("VACUUM")
    except sqlite3.Error:
        return False
    return True


def truncate(path: Path) -> bool:
    """Empty the log beside the file, which has pages as they once were; False while it is read."""
    try:
        with closing(sqlite3.connect(path, timeout=IMPATIENCE, isolation_level=None)) as db:
            (busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error:
        return False
    return not busy
