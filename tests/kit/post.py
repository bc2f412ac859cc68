"""A Telegram that refuses what it is told to, and the outbox that writes to it."""

import sqlite3
from collections.abc import Mapping
from typing import Any

from bot.outbox import Outbox
from bot.store import Letter, Writer
from bot.store.letters import post

EDIT = Letter(7, "editMessageText", {"chat_id": 7, "message_id": 3, "text": "b"})


class Post:
    """A Telegram that answers each call with the next of these, then accepts; keeps the calls."""

    def __init__(self, *answers: Exception) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[str, Mapping[str, Any]]] = []

    async def call(self, method: str, payload: Mapping[str, Any]) -> object:
        """Raise the next answer, if any is left."""
        self.calls.append((method, payload))
        if self.answers:
            raise self.answers.pop(0)
        return True

    @property
    def texts(self) -> list[object]:
        """The texts of all calls so far."""
        return [payload["text"] for _, payload in self.calls]


def text(words: str, chat_id: int = 7) -> Letter:
    """Return a letter with a new message."""
    return Letter(chat_id, "sendMessage", {"chat_id": chat_id, "text": words})


async def delivered(
    writer: Writer, telegram: Post, *letters: Letter, now: float = 100.0, posted: float = 100.0
) -> list[tuple[str, str, float, int]]:
    """Return what is left after all that can go: method, state, not before, attempts."""
    await writer.write(lambda db: post(db, letters, posted))
    outbox = Outbox(writer, telegram.call, now=lambda: now)
    await outbox.resume()
    await outbox.drain(5)

    def left(db: sqlite3.Connection) -> list[tuple[str, str, float, int]]:
        columns = "method, state, not_before, attempts"
        return db.execute(f"SELECT {columns} FROM outbox ORDER BY id").fetchall()  # noqa: S608

    return await writer.write(left)
