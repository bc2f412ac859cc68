"""Together: several transactions, each made as a whole or not at all, with one commit for all.

The commit waits for the disk, which takes as long for twenty transactions as for one.
"""

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeAlias

Work: TypeAlias = Callable[[sqlite3.Connection], Any]


class Outcome(NamedTuple):
    """What came of a transaction: what its work returned, or the error that undid it."""

    result: Any = None
    error: Exception | None = None


def together(db: sqlite3.Connection, works: Iterable[Work]) -> list[Outcome]:
    """Return what came of each work, after the one commit; `works` may grow until then.

    Raises:
        Error: nothing at all could be kept, of none of them.
    """
    # IMMEDIATE: a deferred transaction that reads first and writes later fails under load.
    db.execute("BEGIN IMMEDIATE")
    try:
        outcomes = [_one(db, work) for work in works]
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return outcomes


def _one(db: sqlite3.Connection, work: Work) -> Outcome:
    db.execute("SAVEPOINT one")
    try:
        outcome = Outcome(work(db))
    except Exception as error:
        if not db.in_transaction:
            # SQLite has undone everything, those before us too: the disk is full or broken.
            raise
        db.execute("ROLLBACK TO one")
        outcome = Outcome(error=error)
    db.execute("RELEASE one")
    return outcome
