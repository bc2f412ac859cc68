"""The tables, as the list of steps that made them. Steps are only ever added, never changed."""

import sqlite3

from bot.spared import spared

# They are there with our extra `optimise`: 15 MB and a tenth of a second for nothing.
with spared("numpy", "pandas"):
    from sqlite_utils import Database, Migrations

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
    "state": str,  # pending; an older program also wrote sending
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
_FEEDBACK = {
    "stamp": str,
    "thumb": str,  # up, down
    "reason": str,  # of one that is down: misread, odd, unclear
    "kind": str,  # of advice, such as answer
    "about": str,  # the id of a topic, a strategy, or the kind again
    "language": str,
    "edition": str,
    "day": str,
    "text": str,  # only if somebody added a line
}


_REMINDERS = {
    "chat_id": int,
    "entry": str,  # a stamp, which names nobody
    "occasion": str,  # draft, post, figures, later_figures
    "day": str,  # such as 2026-01-31
    "due_at": float,
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


@migrations()
def reminders(db: Database) -> None:
    """One row for each that is still to be sent; sending it takes the row away."""
    db.table("reminders").create(
        _REMINDERS,
        pk=("chat_id", "entry", "occasion", "day"),
        not_null=_REMINDERS.keys(),
        strict=True,
    )
    db.execute("CREATE INDEX reminders_due ON reminders (due_at)")


@migrations()
def feedback_and_tallies(db: Database) -> None:
    """As with questions, nothing in either says who it was; a stamp is that of one message."""
    db.table("feedback").create(
        _FEEDBACK, pk="stamp", not_null=_FEEDBACK.keys() - {"reason", "text"}, strict=True
    )
    db.execute(
        "CREATE TABLE tallies (day TEXT NOT NULL, what TEXT NOT NULL, name TEXT NOT NULL, "
        "times INTEGER NOT NULL, PRIMARY KEY (day, what, name)) STRICT, WITHOUT ROWID"
    )
