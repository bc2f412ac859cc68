"""Trouble: an error that the disk or a lock is to blame for, and not what we were doing."""

import sqlite3

_PASSING = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM,
})  # fmt: skip
# Extended codes, such as that of a disk that fails while reading, say more above these bits.
_KIND = 0xFF


def is_disk_trouble(error: BaseException) -> bool:
    """Return whether an error may pass by itself, once there is room or a lock is gone."""
    return isinstance(error, sqlite3.Error) and _code(error) & _KIND in _PASSING


def _code(error: sqlite3.Error) -> int:
    # Errors of the module itself, such as a connection that is closed, have none.
    return getattr(error, "sqlite_errorcode", 0)
