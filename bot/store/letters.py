"""Letters: the calls of the Bot API that a chat has coming, in order, until they are made."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

from bot.reply import Button, Reply

JSON: TypeAlias = dict[str, Any]

SEND = "sendMessage"
EDIT = "editMessageText"
MARKUP = "editMessageReplyMarkup"
PHOTO = "sendPhoto"
DOCUMENT = "sendDocument"
# Not Telegram's: what a picture or a file is made of, as JSON, and made when the letter goes.
CHART = "chart"
CONTENT = "content"


class Address(NamedTuple):
    """Where an answer goes: a chat, perhaps a topic of it, in place of or below a message."""

    chat_id: int
    thread_id: int | None = None
    replaces: int | None = None
    below: int | None = None


class Letter(NamedTuple):
    """One call to make for a chat: a method of the Bot API and its parameters."""

    chat_id: int
    method: str
    payload: JSON


class Due(NamedTuple):
    """The next letter of a chat; times are seconds since 1970, `attempts` counts earlier ones."""

    id: int
    letter: Letter
    posted_at: float
    not_before: float
    attempts: int

    @property
    def key(self) -> tuple[int, float]:
        """What tells it from all others: an id is given again once its letter is gone."""
        return self.id, self.posted_at


def letter_to(address: Address, reply: Reply, *, edit: bool, username: str = "") -> Letter:
    """Return the call that shows a reply; `edit` puts it in place of the message tapped.

    `username` is the bot's own; without it links have no address and are left out.
    """
    payload = _content(reply) | {"chat_id": address.chat_id, "parse_mode": "HTML"}
    if keyboard := keyboard_of(reply.buttons, username):
        payload["reply_markup"] = keyboard
    if address.thread_id is not None:
        payload["message_thread_id"] = address.thread_id
    if edit and address.replaces is not None and not reply.is_file:
        payload["message_id"] = address.replaces
        return Letter(address.chat_id, EDIT, payload)
    if address.below is not None:
        payload["reply_parameters"] = {
            "message_id": address.below,
            "allow_sending_without_reply": True,
        }
    return Letter(address.chat_id, _method(reply), payload)


def _method(reply: Reply) -> str:
    if reply.document is not None:
        return DOCUMENT
    return PHOTO if reply.picture else SEND


def _content(reply: Reply) -> JSON:
    if reply.document is not None:
        return {"caption": reply.text, CONTENT: reply.document.model_dump_json()}
    if reply.picture is not None:
        return {"caption": reply.text, CHART: reply.picture.model_dump_json()}
    return {"text": reply.text, "link_preview_options": {"is_disabled": True}}


def keyboard_of(buttons: tuple[tuple[Button, ...], ...], username: str) -> JSON:
    """Return rows of buttons as the Bot API takes them, nothing when there are none."""
    rows = [[_key(one, username) for one in row if username or not one.link] for row in buttons]
    return {"inline_keyboard": [row for row in rows if row]} if any(rows) else {}


def _key(button: Button, username: str) -> JSON:
    """Return a button as the Bot API takes it: it sends data back, copies a text, or is a link."""
    if button.link is not None:
        return {"text": button.text, "url": button.link.url(username)}
    if button.copy_text is not None:
        return {"text": button.text, "copy_text": {"text": button.copy_text}}
    return {"text": button.text, "callback_data": button.data}


def as_new(letter: Letter) -> Letter:
    """Return the letter that sends anew what this one wanted to put in place of a message."""
    payload = {name: value for name, value in letter.payload.items() if name != "message_id"}
    return Letter(letter.chat_id, SEND if letter.method == EDIT else letter.method, payload)


def moved(letter: Letter, chat_id: int) -> Letter:
    """Return the letter for a chat that has another id now, in which no old message is known."""
    anew = as_new(letter)
    payload = anew.payload | {"chat_id": chat_id}
    payload.pop("reply_parameters", None)
    return Letter(chat_id, anew.method, payload)


def post(db: sqlite3.Connection, letters: Iterable[Letter], now: float) -> None:
    """Put letters at the end of their chats' lanes."""
    db.executemany(
        "INSERT INTO outbox (chat_id, method, payload, posted_at, not_before, attempts, state) "
        "VALUES (?, ?, ?, ?, ?, 0, 'pending')",
        [(chat, method, json.dumps(payload), now, now) for chat, method, payload in letters],
    )


def first_of(db: sqlite3.Connection, chat_id: int) -> Due | None:
    """Return the chat's next letter, None if it has none."""
    row = db.execute(
        "SELECT id, method, payload, posted_at, not_before, attempts FROM outbox "
        "WHERE chat_id = ? ORDER BY id LIMIT 1",
        (chat_id,),
    ).fetchone()
    if row is None:
        return None
    return Due(row[0], Letter(chat_id, row[1], json.loads(row[2])), *row[3:])


def drop(db: sqlite3.Connection, due: Due) -> None:
    """Forget a letter, which has arrived or never will."""
    db.execute("DELETE FROM outbox WHERE id = ? AND posted_at = ?", due.key)


def drop_until(db: sqlite3.Connection, chat_id: int, moment: float) -> None:
    """Forget the letters of a chat that were posted up to a moment in seconds since 1970."""
    db.execute("DELETE FROM outbox WHERE chat_id = ? AND posted_at <= ?", (chat_id, moment))


def delay(db: sqlite3.Connection, due: Due, until: float, *, attempts: int) -> None:
    """Keep a letter at its place in the lane, for a time in seconds since 1970."""
    db.execute(
        "UPDATE outbox SET not_before = ?, attempts = ? WHERE id = ? AND posted_at = ?",
        (until, attempts, *due.key),
    )


def rewrite(db: sqlite3.Connection, due: Due, letter: Letter) -> None:
    """Put another letter at the same place in the lane, to be sent at once."""
    db.execute(
        "UPDATE outbox SET method = ?, payload = ?, not_before = 0 WHERE id = ? AND posted_at = ?",
        (letter.method, json.dumps(letter.payload), *due.key),
    )


def move_letters(db: sqlite3.Connection, old: int, new: int) -> None:
    """Readdress all letters of a chat that has another id now."""
    rows = db.execute(
        "SELECT id, method, payload FROM outbox WHERE chat_id = ?", (old,)
    ).fetchall()
    for letter_id, method, payload in rows:
        letter = moved(Letter(old, method, json.loads(payload)), new)
        db.execute(
            "UPDATE outbox SET chat_id = ?, method = ?, payload = ?, not_before = 0 WHERE id = ?",
            (new, letter.method, json.dumps(letter.payload), letter_id),
        )


def chats_with_letters(db: sqlite3.Connection) -> tuple[int, ...]:
    """Return the chats that have letters coming."""
    return tuple(row[0] for row in db.execute("SELECT DISTINCT chat_id FROM outbox"))
