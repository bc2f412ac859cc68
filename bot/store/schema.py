"""The tables, as the list of steps that made them. Steps are only ever added, never changed."""

import sqlite3
import sys

# sqlite_utils loads numpy and pandas wherever they are installed, which our extra `optimise`
# does for numpy: 15 MB and a tenth of a second for nothing. None makes their import fail.
_unwanted = {name for name in ("numpy", "pandas") if sys.modules.setdefault(name, None) is None}  # type: ignore[arg-type]
from sqlite_utils import Database, Migrations  # noqa: E402 - only after what it would load

for _name in _unwanted:
    del sys.modules[_name]

migrations = Migrations("mikromakro")


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring a file up to this version, alone even when several processes start together."""
    # What is pending must be read under the lock, or two starts would both create the tables.
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(connection, execute_plugins=False))
        connection.execute(f"PRAGMA user_version={version:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


_CHATS = {"chat_id": int, "notes": str, "gone": int, "updated_at": float}
_INBOX = {
    "update_id": int,
    "chat_id": int,
    "raw": str,
    "received_at": float,
    "attempts": int,
    "state": str,  # pending, done, dead
    "error": str,
}
_OUTBOX = {
    "id": int,
    "chat_id": int,
    "method": str,
    "payload": str,
    "posted_at": float,
    "not_before": float,
    "attempts": int,
    "state": str,  # pending, sending
}


_UNANSWERED = {
    "id": int,
    "folded": str,
    "text": str,
    "language": str,
    "offered": str,  # ids of topics, a space between them
    "chosen": str,  # the id of a topic; null: nobody tapped
    "times": int,
    "first_day": str,  # such as 2026-01-31
    "last_day": str,
}


@migrations()
def chats_inbox_and_outbox(db: Database) -> None:
    """Times are seconds since 1970; states are words, to be read in any SQLite shell."""
    for name, columns, may_be_empty in (
        ("chats", _CHATS, {"chat_id"}),
        ("inbox", _INBOX, {"update_id", "error"}),
        ("outbox", _OUTBOX, {"id"}),
    ):
        db.table(name).create(
            columns, pk=next(iter(columns)), not_null=columns.keys() - may_be_empty, strict=True
        )
    db.execute("CREATE INDEX inbox_pending ON inbox (chat_id, update_id) WHERE state = 'pending'")
    db.execute("CREATE INDEX inbox_age ON inbox (state, received_at)")
    db.execute("CREATE INDEX outbox_lane ON outbox (chat_id, id)")


@migrations()
def unanswered_questions(db: Database) -> None:
    """Nothing in it says who asked: no chat, and no more than the day."""
    db.table("unanswered").create(
        _UNANSWERED, pk="id", not_null=_UNANSWERED.keys() - {"id", "chosen"}, strict=True
    )
    # coalesce: for SQLite, no null is another one's equal.
    db.execute("CREATE UNIQUE INDEX unanswered_once ON unanswered (folded, coalesce(chosen, ''))")


@migrations()
def updates_in_hand(db: Database) -> None:
    """Of what is pending, only what was in hand can have ended the process."""
    db.execute("ALTER TABLE inbox ADD COLUMN in_hand INTEGER NOT NULL DEFAULT 0")
