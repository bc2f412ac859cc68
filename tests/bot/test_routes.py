"""Which method of the desk takes which update; the cases are in tests/corpus/routes.toml."""

import re
import tomllib
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot, Update, User

from bot.desk import Desk
from bot.routes import routes

CORPUS = tomllib.loads((Path(__file__).parents[1] / "corpus/routes.toml").read_text("utf-8"))
ROWS = [(method, row) for method, table in CORPUS.items() for row in table["rows"]]
ME = User(id=99, first_name="mikromakro", is_bot=True, username="mikromakro_bot")
FILE = {"file_id": "a", "file_unique_id": "b"}
FILES = {"sticker", "voice", "document", "animation"}
COMMAND = re.compile(r"/\w[\w@]*")


def message_of(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row as the message that Telegram would send."""
    message = {name: value for name, value in row.items() if name not in CORPUS_WORDS}
    sender = {"id": 7, "first_name": "Sari", "is_bot": row.get("from_bot", False)}
    message |= {"message_id": 2, "date": 1, "chat": {"id": 7, "type": row["chat"]}}
    message |= {name: FILE | message[name] for name in FILES & message.keys()}
    message |= {"photo": [FILE | size for size in row["photo"]]} if "photo" in row else {}
    if row["chat"] != "channel":
        message["from"] = sender
    if "reply_to" in row:
        theirs = {"id": row["reply_to"], "first_name": "B", "is_bot": True}
        message["reply_to_message"] = {
            "message_id": 1,
            "date": 1,
            "text": "?",
            "chat": message["chat"],
            "from": theirs,
        }
    if command := COMMAND.match(row.get("text", "")):
        length = len(command.group())
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return message


CORPUS_WORDS = {"why", "chat", "kind", "as", "from_bot", "reply_to"}


@pytest.mark.parametrize(("method", "row"), ROWS, ids=[row["why"] for _, row in ROWS])
def test_an_update_is_taken_by_the_method_for_its_kind(method: str, row: dict[str, Any]) -> None:
    desk = Desk.__new__(Desk)
    raw = {"update_id": 1, row.get("as", "message"): message_of(row)}
    update = Update.de_json(raw, Bot("1:T"))

    taker = next(
        handler.callback
        for handler in routes(desk, ME, ["start", "help", "new", "language"])
        if handler.check_update(update) not in (None, False)
    )

    kind = taker.keywords["kind"] if isinstance(taker, partial) else None
    bound = taker.func if isinstance(taker, partial) else taker
    assert (bound.__name__, kind) == (method, row.get("kind"))


def test_a_tap_is_taken_by_the_method_for_taps() -> None:
    desk = Desk.__new__(Desk)
    sender = {"id": 7, "first_name": "Sari", "is_bot": False}
    query = {"id": "1", "from": sender, "chat_instance": "1", "data": "x"}
    update = Update.de_json({"update_id": 1, "callback_query": query}, Bot("1:T"))

    first = routes(desk, ME, [])[0]

    assert first.check_update(update)
    assert first.callback == desk.on_tap
