"""The checkup of the database file.

Nothing is brought up to date here: a file from an older version stays as it is.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from bot.doctor.finding import Finding, Verdict
from bot.store.database import VERSION

# A day of a busy bot; the log before a checkpoint, a backup beside the file.
LITTLE_ROOM = 200_000_000
# Seconds for a running bot to finish what it is writing.
PATIENCE = 5.0
NOTHING_WRONG = "ok"


def file_findings(path: Path) -> Iterator[Finding]:
    """Yield what there is to say about a database file, which need not exist yet."""
    folder = path.absolute().parent
    if not folder.is_dir():
        yield _database(Verdict.FAIL, f"{folder} is no folder; make it, or change DATABASE_PATH")
        return
    try:
        yield _opened(path) if path.exists() else _not_there(path, folder)
    except sqlite3.Error as error:
        yield _database(Verdict.FAIL, f"{path} cannot be used: {error}; see Backup in the manual")
    except OSError as error:
        yield _database(Verdict.FAIL, f"we may not write to {folder}: {error.strerror}")
    free = shutil.disk_usage(folder).free
    if free < LITTLE_ROOM:
        yield Finding(Verdict.WARN, "disk", f"{free // 1_000_000} MB are left; make room")


def _database(verdict: Verdict, said: str) -> Finding:
    return Finding(verdict, "database", said)


def _not_there(path: Path, folder: Path) -> Finding:
    trial = folder / f".{path.name}.trial"
    trial.touch()
    trial.unlink()
    return _database(Verdict.OK, f"{path} is not there yet; the first start makes it")


def _opened(path: Path) -> Finding:
    address = f"file:{quote(str(path.absolute()))}?mode=rw"
    with closing(sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)) as db:
        (version,) = db.execute("PRAGMA user_version").fetchone()
        (first, *_) = db.execute("PRAGMA quick_check(1)").fetchone()
        if first != NOTHING_WRONG:
            said = f"{path} is damaged: {first}; stop the bot and put a backup in its place"
            return _database(Verdict.FAIL, said)
        if version > VERSION:
            said = f"{path} is of a newer mikromakro (schema {version}, we know {VERSION})"
            return _database(Verdict.FAIL, f"{said}; want a newer program or another file")
        db.execute("BEGIN IMMEDIATE")
        db.execute(f"PRAGMA user_version={version:d}")
        db.execute("ROLLBACK")
        if version < VERSION:
            said = f"{path} is of an older mikromakro; copy it before the next start changes it"
            return _database(Verdict.WARN, said)
        return _contents(path, db)


def _contents(path: Path, db: sqlite3.Connection) -> Finding:
    (chats,) = db.execute("SELECT count(*) FROM chats").fetchone()
    (dead,) = db.execute("SELECT count(*) FROM inbox WHERE state = 'dead'").fetchone()
    said = f"{path}, schema {VERSION}, {chats} chats"
    if dead:
        return _database(Verdict.WARN, f"{said}, {dead} updates given up; see Data in the manual")
    return _database(Verdict.OK, said)
