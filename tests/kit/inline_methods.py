"""Answering what people ask from other chats, as strictly as Telegram takes it."""

import re

from .buttons import checked_inline_markup
from .calls import JSON, Call, bad_request
from .html_entities import EntityError, parse_html, utf16_length
from .world import World

MOST_RESULTS = 50
LONGEST_ID = 64
LONGEST_TEXT = 4096
START = re.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_inline_query(world: World, call: Call) -> bool:
    """Take the answer to a query; each can be answered once."""
    results = call.params.get("results")
    if not isinstance(results, list) or len(results) > MOST_RESULTS:
        raise bad_request("can't parse inline query results")
    ids = [_checked(result) for result in results]
    if len(set(ids)) != len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    button = call.params.get("button")
    if button is not None:
        _check_button(button)
    world.answer(call.text("inline_query_id"))
    return True


def _checked(result: JSON) -> str:
    """Return the id of an article, the one kind of result that is known here."""
    id_ = result.get("id")
    if not isinstance(id_, str) or not 0 < len(id_.encode()) <= LONGEST_ID:
        raise bad_request("RESULT_ID_INVALID")
    if result.get("type") != "article":
        raise bad_request("RESULT_TYPE_INVALID")
    if not str(result.get("title", "")).strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    _check_content(result.get("input_message_content"))
    checked_inline_markup(result.get("reply_markup"))
    return id_


def _check_content(content: object) -> None:
    if not isinstance(content, dict):
        raise bad_request("input message content is not specified")
    if content.get("parse_mode") != "HTML":
        raise bad_request("unsupported parse_mode")
    try:
        plain = parse_html(str(content.get("message_text", ""))).trimmed().plain
    except EntityError as error:
        raise bad_request(f"can't parse entities: {error}") from error
    if not 0 < utf16_length(plain) <= LONGEST_TEXT:
        raise bad_request("MESSAGE_TEXT_INVALID")


def _check_button(button: object) -> None:
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise bad_request("button text must be non-empty")
    if not START.fullmatch(str(button.get("start_parameter", ""))):
        raise bad_request("START_PARAM_INVALID")
