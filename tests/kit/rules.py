"""What is wrong with a call of the Bot API: every parameter against what `bot_api.toml` says.

The stand-in answers as Telegram would; what this finds fails the test that the bot ran in.
"""

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from bot.reply import Reply
from bot.store.letters import CHART, CONTENT, DOCUMENT, PHOTO, Address, letter_to

from .calls import Attachment, Call
from .html_entities import EntityError, parse_html, utf16_length

Rules: TypeAlias = Mapping[str, Mapping[str, Any]]

PATH = Path(__file__).with_name("bot_api.toml")
_WRITTEN = tomllib.loads(PATH.read_text("utf-8"))
METHODS: Mapping[str, Rules] = _WRITTEN["method"]
OBJECTS: Mapping[str, Rules] = _WRITTEN["object"]
MEANT: Mapping[str, str] = _WRITTEN["meant"]
ARRAY = "Array of "
# What a file is made of when it goes.
FILES = (CHART, CONTENT)
BUTTON = "InlineKeyboardButton"
SIMPLE: Mapping[str, Callable[[object], bool]] = {
    "String": lambda value: isinstance(value, str),
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
}


def mistakes_in(call: Call) -> Iterator[str]:
    """Yield in words what is wrong with a call, whatever the chats look like just now."""
    if call.method not in METHODS:
        yield f"{call.method} is no method that we use"
        return
    given = dict(call.params)
    # A file arrives beside the parameters, under the name of its own.
    given |= {name: file for name, file in call.files.items() if name in METHODS[call.method]}
    yield from _of_fields(call.method, METHODS[call.method], given)


def mistakes_in_reply(reply: Reply) -> tuple[str, ...]:
    """Return what is wrong with the call that shows a reply; its file is not made for this."""
    letter = letter_to(Address(7), reply, edit=False, username="mikromakro_bot")
    params = {name: given for name, given in letter.payload.items() if name not in FILES}
    name = {PHOTO: "photo", DOCUMENT: "document"}.get(letter.method)
    files = {name: Attachment("a", "a/a", b"a")} if name else {}
    return tuple(mistakes_in(Call(letter.method, params, files)))


def _of_fields(where: str, rules: Rules, given: Mapping[str, Any]) -> Iterator[str]:
    for name in given.keys() - rules.keys():
        yield f"{where}.{name} is not known"
    for name, rule in rules.items():
        if name in given:
            yield from _of_value(f"{where}.{name}", rule["type"], rule, given[name])
        elif rule.get("required"):
            yield f"{where}.{name} is missing"
    if where.endswith(BUTTON) and len(given) != len({"text", "one other"}):
        yield f"{where} does {len(given) - 1} things"


def _of_value(where: str, kind: str, rule: Mapping[str, Any], value: Any) -> Iterator[str]:
    if kind.startswith(ARRAY):
        if not isinstance(value, list):
            yield f"{where} is no array"
            return
        if len(value) > rule.get("most", len(value)):
            yield f"{where} has {len(value)} elements"
        for each in value:
            yield from _of_value(where, kind.removeprefix(ARRAY), rule, each)
        return
    options = kind.split("|")
    ours = next((option for option in options if option in OBJECTS), None)
    if ours and isinstance(value, dict):
        yield from _of_fields(f"{where} {ours}", OBJECTS[ours], value)
    elif not any(SIMPLE[option](value) for option in options if option in SIMPLE) and not (
        "InputFile" in options and not isinstance(value, dict | list)
    ):
        yield f"{where} is no {kind}: {json.dumps(value, default=repr)[:80]}"
    else:
        yield from _of_size(where, rule, value)


def _of_size(where: str, rule: Mapping[str, Any], value: Any) -> Iterator[str]:
    if "one_of" in rule and value not in rule["one_of"]:
        yield f"{where} is {value!r}"
    if "between" in rule and not rule["between"][0] <= value <= rule["between"][1]:
        yield f"{where} is {value}"
    if "bytes" in rule and not rule["bytes"][0] <= len(value.encode()) <= rule["bytes"][1]:
        yield f"{where} has {len(value.encode())} bytes"
    if "length" in rule:
        try:
            shown = parse_html(value).trimmed().plain if rule.get("shown") else value
        except EntityError as error:
            yield f"{where} can't be parsed: {error}"
            return
        if not rule["length"][0] <= utf16_length(shown) <= rule["length"][1]:
            yield f"{where} has {utf16_length(shown)} characters"
