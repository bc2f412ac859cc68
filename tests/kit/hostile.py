"""Updates as nobody should send them: made from a schema, seeded, then broken here and there."""

import json
import random  # noqa: TID251 - seeded, and only in tests
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from .calls import JSON

_WRITTEN = tomllib.loads(Path(__file__).with_name("incoming.toml").read_text("utf-8"))
ARRAY = "Array of "
DEEPEST = 5
HALF, SELDOM, RARE = 0.5, 0.3, 0.03
INTEGERS = (
    -1,
    255,
    4096,
    2**31 - 1,
    -(2**31),
    2**32,
    2**53 + 1,
    2**63 - 1,
    -(2**63),
    2**64,
    10**30,
)
FLOATS = (0.0, -1.5, 1e308, 5e-324, 91.0)
# What is no TOML: nothing, halves of characters, and what is as long as Telegram allows.
TEXTS: tuple[str, ...] = (
    *("", "\x00", "\ud83d", "\udc00x", "a" * 4096, "👍" * 2048, "/" + "x" * 300, "@" * 200),
    *_WRITTEN["texts"],
)
LONGEST_TEXT, LONGEST_DATA = 4096, 64


class Field(NamedTuple):
    """The types that a field may have, and whether it is always there."""

    kinds: tuple[str, ...]
    required: bool


# The fields of a type by its name, or the types that it stands for.
Schema: TypeAlias = Mapping[str, Mapping[str, Field] | tuple[str, ...]]


def known_schema() -> Schema:
    """Return the few types that `incoming.toml` tells of."""
    return {
        name: {
            field: Field(tuple(kind.rstrip("!").split("|")), kind.endswith("!"))
            for field, kind in fields.items()
        }
        for name, fields in _WRITTEN["type"].items()
    }


def schema_in(path: Path) -> Schema:
    """Return the types of a specification of the whole Bot API."""
    types = json.loads(path.read_text("utf-8"))["types"]
    return {name: _described(about) for name, about in types.items()}


def _described(about: JSON) -> Mapping[str, Field] | tuple[str, ...]:
    if about.get("subtypes"):
        return tuple(about["subtypes"])
    fields = about.get("fields", [])
    return {each["name"]: Field(tuple(each["types"]), each["required"]) for each in fields}


class Adversary:
    """Makes updates; the same seed makes the same ones, as long as it is shown the same data."""

    def __init__(self, schema: Schema, seed: int) -> None:
        self._schema = schema
        self._chance = random.Random(seed)  # noqa: S311 - no secret
        # Data of buttons that were offered, to be sent back whole and broken.
        self.offered: list[str] = []

    def update(self, chat_id: int, date: int) -> JSON:
        """Return the content of an update from a chat, most often broken."""
        fields = self._fields("Update")
        kinds = [name for name in fields if name != "update_id"]
        often = ["message"] * len(kinds) + ["callback_query"] * (len(kinds) // 3)
        name = self._chance.choice(kinds + often)
        made = self._value(self._chance.choice(fields[name].kinds), 0)
        if isinstance(made, dict):
            self._set_scene(name, made, chat_id, date)
        found: JSON = {name: made}
        for _ in range(self._chance.choice((0, 1, 1, 2, 4))):
            self._break(found)
        return found

    def _set_scene(self, name: str, made: JSON, chat_id: int, date: int) -> None:
        """Have it come from somebody who could be real, or nothing would look at it further."""
        kind = self._chance.choice(("private",) * 4 + ("group", "supergroup", "channel"))
        chat = {"id": chat_id if kind == "private" else -chat_id, "type": kind}
        made["from"] = {"id": chat_id, "is_bot": False, "first_name": self._text()}
        if name != "callback_query":
            made |= {"chat": chat, "date": date}
        else:
            message = {"message_id": self._integer(), "date": date, "chat": chat}
            made |= {"message": message, "data": self._data()}
        if name == "message" and self._chance.random() > SELDOM:
            made["text"] = self._text()

    def _data(self) -> str:
        if not self.offered or self._chance.random() < SELDOM:
            return self._text()[:LONGEST_DATA]
        data = self._chance.choice(self.offered)
        return data if self._chance.random() < HALF else self._spoilt(data)[:LONGEST_DATA]

    def _fields(self, name: str) -> Mapping[str, Field]:
        fields = self._schema.get(name, {})
        return self._fields(self._chance.choice(fields)) if isinstance(fields, tuple) else fields

    def _value(self, kind: str, depth: int) -> Any:
        if kind.startswith(ARRAY):
            size = self._chance.choice((0, 1, 1, 2))
            return [self._value(kind.removeprefix(ARRAY), depth + 1) for _ in range(size)]
        match kind:
            case "Integer":
                return self._integer()
            case "Float":
                return self._chance.choice(FLOATS)
            case "Boolean" | "True":
                return kind == "True" or self._chance.random() < HALF
            case "String":
                return self._text()
        return self._object(kind, depth)

    def _object(self, kind: str, depth: int) -> JSON:
        if depth > DEEPEST:
            return {}
        return {
            name: self._value(self._chance.choice(field.kinds), depth + 1)
            for name, field in self._fields(kind).items()
            if field.required or self._chance.random() < SELDOM / (1 + depth)
        }

    def _integer(self) -> int:
        return self._chance.choice(INTEGERS) if self._chance.random() < RARE else self._small()

    def _small(self) -> int:
        return self._chance.randrange(20)

    def _text(self) -> str:
        text = self._chance.choice(TEXTS)
        return self._spoilt(text) if self._chance.random() < SELDOM else text

    def _spoilt(self, text: str) -> str:
        """Return a text with something cut out, doubled or put in."""
        at, to = sorted(self._chance.choices(range(len(text) + 1), k=2))
        middle = self._chance.choice(("", text[at:to] * 2, self._chance.choice(TEXTS)))
        return (text[:at] + middle + text[to:])[:LONGEST_TEXT]

    def _break(self, update: JSON) -> None:
        """Change something somewhere in an update."""
        places = _places(update)
        if not places:
            return
        holder, key = self._chance.choice(places)
        match self._chance.randrange(5):
            case 0:
                del holder[key]
            case 1:
                holder[key] = [holder[key]]
            case 2:
                holder[key] = None
            case 3:
                kind = self._chance.choice(("String", "Integer", "Float", "Boolean"))
                holder[key] = self._value(kind, 0)
            case _:
                kind = self._chance.choice(list(self._schema))
                holder[key] = self._value(kind, DEEPEST - 1)


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Return every place in a value, as what holds it and its key there."""
    keys: Sequence[Any] = list(value) if isinstance(value, dict) else ()
    if isinstance(value, list):
        keys = range(len(value))
    found = [(value, key) for key in keys]
    return found + [place for key in keys for place in _places(value[key])]
