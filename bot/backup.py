"""The commands `backup` and `restore`: the database as one file that can be taken elsewhere.

A backup is made while the bot runs, of one moment, and compared with that moment before it gets
its name. A restore puts a checked copy in place only where nobody has the database open, and keeps
what was there beside it.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TextIO

from advisor.errors import StoreError
from bot.store.aside import reading

# What SQLite may have beside a file; a copy with another's log beside it would be damaged.
BESIDE = ("-wal", "-shm", "-journal")
MINE = 0o600
IMPATIENCE = 2.0


def back_up(database: Path, target: Path, stdout: TextIO, *, force: bool) -> int:
    """Return 0 after writing a copy of the database, as it is now, to a file of that name.

    Raises:
        StoreError: there is no database, the target may not be written to or is there already
            and `force` does not say to replace it, or the copy is not what was copied.
    """
    _refuse_target(database, target, force=force)
    with _beside(target) as copy:
        with reading(database) as db:
            rows = _copied(db, copy)
        os.replace(copy, target)  # noqa: PTH105 - in place of whatever is there, at once
    stdout.write(f"{target}: checked, {_told(rows)}\n")
    return 0


def restore(database: Path, source: Path, stdout: TextIO, moment: str) -> int:
    """Return 0 after putting a backup in the place of the database.

    What was there is kept under its name with `moment` in it.

    Raises:
        StoreError: the backup cannot be used, or somebody has the database open.
    """
    with _beside(database) as copy:
        # An older one is brought up to date at the next start.
        with reading(source, oldest=1) as db:
            rows = _copied(db, copy)
        with _alone(database):
            kept = _put_aside(database, moment)
            os.replace(copy, database)  # noqa: PTH105 - as above
    stdout.write(f"{database}: restored, {_told(rows)}\n")
    if kept is not None:
        stdout.write(f"{kept}: what was there before; delete it when it is not wanted any more\n")
    return 0


def _refuse_target(database: Path, target: Path, *, force: bool) -> None:
    if not target.absolute().parent.is_dir():
        raise StoreError(f"'{target.parent}' is no folder; make it, or name another file.")
    if not target.exists():
        return
    if target.is_dir() or (database.exists() and target.samefile(database)):
        raise StoreError(f"'{target}' cannot be a backup; name another file.")
    if not force:
        raise StoreError(f"'{target}' is there already; name another file, or add --force.")
    if any(target.with_name(target.name + end).exists() for end in BESIDE):
        raise StoreError(f"'{target}' looks like a database in use; name another file.")


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """Give a new file in the same folder, which nobody else may read, and leave none behind."""
    path = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        # It holds what people told us: for nobody but whoever makes it.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, MINE))
        yield path
    except OSError as error:
        raise StoreError(f"'{target}' cannot be written: {error.strerror}.") from None
    finally:
        for end in ("", *BESIDE):
            with suppress(OSError):
                path.with_name(path.name + end).unlink()


def _copied(db: sqlite3.Connection, path: Path) -> Mapping[str, int]:
    """Return how many rows each table has, in the copy as in what was copied."""
    rows = _counted(db)
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        # Within the transaction that has counted, so of the same moment.
        db.backup(copy)
        # One file, without a log of its own beside it.
        copy.execute("PRAGMA journal_mode=DELETE")
        trouble = [row[0] for row in copy.execute("PRAGMA integrity_check")]
        if trouble != ["ok"] or _counted(copy) != rows:
            raise StoreError(f"the copy is not sound, and thrown away: {trouble[0]}.")
    with path.open("rb") as file:
        os.fsync(file.fileno())
    return rows


def _counted(db: sqlite3.Connection) -> Mapping[str, int]:
    names = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 1) != '_' "
        "AND name NOT LIKE 'sqlite%' ORDER BY name"
    ).fetchall()
    asked = ((name, db.execute(f'SELECT count(*) FROM "{name}"')) for (name,) in names)  # noqa: S608 - the file's own
    return {name: rows.fetchone()[0] for name, rows in asked}


@contextmanager
def _alone(database: Path) -> Iterator[None]:
    """Hold the database for ourselves, its log written into it; refuse where others have it."""
    if not database.exists():
        yield
        return
    with closing(sqlite3.connect(database, timeout=IMPATIENCE, isolation_level=None)) as db:
        try:
            # Not allowed as long as anybody has the file open, idle or not.
            db.execute("PRAGMA journal_mode=DELETE")
            db.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise StoreError(
                    f"'{database}' is in use; stop the bot and every terminal chat first."
                ) from None
            raise StoreError(f"'{database}' cannot be locked: {error}.") from None
        except sqlite3.DatabaseError:
            # So damaged that nobody can run on it: it is put aside as it is.
            pass
        yield


def _put_aside(database: Path, moment: str) -> Path | None:
    """Return under which name the file that was there is kept, with what is beside it."""
    if not database.exists():
        return None
    kept = database.with_name(f"{database.name}.before-{moment}")
    if kept.exists():
        raise StoreError(f"'{kept}' is there already; move it away first.")
    for end in ("", *BESIDE):
        old = database.with_name(database.name + end)
        if old.exists():
            old.rename(kept.with_name(kept.name + end))
    return kept


def _told(rows: Mapping[str, int]) -> str:
    return "rows: " + ", ".join(f"{name} {number}" for name, number in rows.items())
