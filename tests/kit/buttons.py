"""Reply markup: what Telegram accepts, and how a person sees it."""

import re
from typing import TypeAlias

from .calls import JSON, Refusal, bad_request
from .html_entities import utf16_length

Rows: TypeAlias = tuple[tuple[tuple[str, str], ...], ...]

CALLBACK_DATA_BYTES = 64
LONGEST_COPY = 256
ADDRESS = re.compile(r"(https?|tg)://[^\s<>\"]{1,2000}")
OTHER_KEYBOARDS = ("keyboard", "remove_keyboard", "force_reply")
ACTIONS = (
    "callback_data", "url", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay",
)  # fmt: skip


def checked_markup(markup: object) -> JSON | None:
    """Return a valid reply markup, None when there is none or it has no buttons."""
    if markup is None or markup == "":
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if any(name in markup for name in OTHER_KEYBOARDS):
        return markup
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    buttons = [button for row in rows for button in row]
    for button in buttons:
        _check_button(button)
    return {"inline_keyboard": [row for row in rows if row]} if buttons else None


def checked_inline_markup(markup: object) -> JSON | None:
    """Return markup fit for an edit, which can only carry an inline keyboard."""
    found = checked_markup(markup)
    if found is not None and "inline_keyboard" not in found:
        raise bad_request("inline keyboard expected")
    return found


def rows_of(markup: JSON | None) -> Rows:
    """Return the rows of (label, data); a link's data is its address, "" when it has neither."""
    return tuple(
        tuple((b["text"], str(b.get("callback_data", b.get("url", "")))) for b in row)
        for row in (markup or {}).get("inline_keyboard", [])
    )


def data_behind(markup: JSON | None, button: str) -> str | None:
    """Return the callback data of the button with this label or data, None if there is none."""
    for row in (markup or {}).get("inline_keyboard", []):
        for offered in row:
            data = offered.get("callback_data")
            if data is not None and button in {offered["text"], data}:
                return str(data)
    return None


def _check_button(button: object) -> None:
    if not isinstance(button, dict):
        raise _unparsable("expected an Object")
    # Telegram refuses this too; the wording is ours.
    if not str(button.get("text", "")).strip():
        raise _unparsable("button text must be non-empty")
    if not any(button.get(action) not in (None, "") for action in ACTIONS if action in button):
        raise _unparsable("Text buttons are unallowed in the inline keyboard")
    if "url" in button and not ADDRESS.fullmatch(str(button["url"])):
        raise bad_request("inline keyboard button URL is invalid: Wrong HTTP URL")
    copied = button.get("copy_text")
    if copied is not None and not 0 < utf16_length(str(copied.get("text", ""))) <= LONGEST_COPY:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if len(str(button.get("callback_data", "")).encode()) > CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _unparsable(reason: str) -> Refusal:
    return bad_request(f"can't parse inline keyboard button: {reason}")
