"""What a bot asks over HTTP, read once into a `Call`, and how Telegram says no."""

import email
import email.policy
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

JSON: TypeAlias = dict[str, Any]

# Everything arrives as text; these parameters are given back as what they stand for.
WHOLE_NUMBERS = frozenset({
    "chat_id", "message_id", "message_thread_id", "user_id", "offset", "limit", "timeout",
    "cache_time", "max_connections",
})  # fmt: skip
SWITCHES = frozenset({
    "show_alert", "drop_pending_updates", "disable_notification", "protect_content",
    "disable_web_page_preview", "disable_content_type_detection", "is_personal",
})  # fmt: skip
STRUCTURES = frozenset({
    "reply_markup", "entities", "caption_entities", "commands", "scope", "allowed_updates",
    "menu_button", "link_preview_options", "reply_parameters", "results", "button",
})  # fmt: skip


class Refusal(Exception):  # noqa: N818 - Telegram refuses; nothing is broken.
    """An answer with "ok": false, as Telegram words it, and what it says for programs."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(status, description)
        self.status = status
        self.description = description
        self.parameters = parameters


def bad_request(reason: str) -> Refusal:
    """Return the most common refusal: 400, the caller's own fault."""
    return Refusal(400, f"Bad Request: {reason}")


@dataclass(frozen=True)
class Attachment:
    """A file the bot has uploaded."""

    name: str
    mime_type: str
    content: bytes


@dataclass(frozen=True)
class Call:
    """One call of a Bot API method: parameters as values, uploads apart, seconds since 1970."""

    method: str
    params: JSON
    files: Mapping[str, Attachment] = field(default_factory=dict)
    time: float = field(default_factory=time.time)

    def text(self, name: str) -> str:
        """Return a parameter as text, "" when it was not given."""
        return str(self.params.get(name, ""))

    def number(self, name: str, default: int = 0) -> int:
        """Return a whole number, or `default` when it was not given or is none."""
        value = self.params.get(name, default)
        return value if isinstance(value, int) else default


def read_call(method: str, query: str, content_type: str, body: bytes) -> Call:
    """Return the call that a request makes, from its query string and its body together."""
    params: JSON = dict(parse_qsl(query, keep_blank_values=True))
    files: dict[str, Attachment] = {}
    if content_type.startswith("application/json"):
        params |= _object(body)
    elif content_type.startswith("multipart/form-data"):
        fields, files = _parts(content_type, body)
        params |= fields
    else:
        params |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    values = {name: _value(name, given) for name, given in params.items()}
    return Call(method, values, files)


def _object(body: bytes) -> JSON:
    try:
        found = json.loads(body)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise bad_request("can't parse request body as a JSON object")
    return found


def _parts(content_type: str, body: bytes) -> tuple[dict[str, str], dict[str, Attachment]]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    form = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    fields: dict[str, str] = {}
    files: dict[str, Attachment] = {}
    for part in form.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes):
            raise bad_request(f"can't parse the form part {name}")
        filename = part.get_filename()
        if filename is None:
            fields[name] = content.decode()
        else:
            files[name] = Attachment(filename, part.get_content_type(), content)
    return fields, files


def _value(name: str, given: object) -> object:
    if not isinstance(given, str):
        return given
    if name in WHOLE_NUMBERS and given.removeprefix("-").isdecimal():
        return int(given)
    if name in SWITCHES:
        return given.lower() in {"true", "1", "yes"}
    if name in STRUCTURES:
        try:
            return json.loads(given)
        except ValueError:
            return given
    return given
