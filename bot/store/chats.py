"""The notes of each chat, kept as JSON."""

import json
import logging
import sqlite3

from pydantic import ValidationError

from advisor.notes import Notes

# The terminal's own chat; Telegram has no chat 0.
LOCAL_CHAT = 0

log = logging.getLogger(__name__)


def load_notes(db: sqlite3.Connection, chat_id: int) -> Notes:
    """Return what a chat has told us, empty notes when it is new."""
    row = db.execute("SELECT notes FROM chats WHERE chat_id = ?", (chat_id,)).fetchone()
    if row is None:
        return Notes()
    try:
        return Notes.model_validate_json(row[0])
    except ValidationError:
        # Written by another version: a chat must go on, so it only keeps its language.
        log.warning("the notes of a chat could not be read; it starts afresh")
        return _language_of(row[0])


def save_notes(db: sqlite3.Connection, chat_id: int, notes: Notes, now: float) -> None:
    """Keep what a chat has told us; `now` in seconds since 1970. Whoever writes is back."""
    db.execute(
        "INSERT INTO chats (chat_id, notes, gone, updated_at) VALUES (?, ?, 0, ?) "
        "ON CONFLICT (chat_id) DO UPDATE SET notes = excluded.notes, gone = 0, "
        "updated_at = excluded.updated_at",
        (chat_id, notes.model_dump_json(exclude_defaults=True), now),
    )


def move_notes(db: sqlite3.Connection, old: int, new: int) -> None:
    """Give a chat that has another id now its notes; what the new id has told us already stays."""
    db.execute(
        "INSERT INTO chats (chat_id, notes, gone, updated_at) "
        "SELECT ?, notes, 0, updated_at FROM chats WHERE chat_id = ? ON CONFLICT DO NOTHING",
        (new, old),
    )
    db.execute("DELETE FROM chats WHERE chat_id = ?", (old,))
    # Of two with one key the new id's own stays.
    db.execute("UPDATE OR IGNORE reminders SET chat_id = ? WHERE chat_id = ?", (new, old))
    db.execute("DELETE FROM reminders WHERE chat_id = ?", (old,))


def mark_gone(db: sqlite3.Connection, chat_id: int, moment: float) -> None:
    """Remember that we may not write to a chat, unless it has written to us since that moment."""
    db.execute(
        "UPDATE chats SET gone = 1 WHERE chat_id = ? AND updated_at <= ?", (chat_id, moment)
    )


def _language_of(text: str) -> Notes:
    try:
        known = json.loads(text)
        return Notes(language=known.get("language"), chosen=known.get("chosen", False))
    except (ValueError, AttributeError):
        return Notes()
