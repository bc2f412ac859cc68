"""The rules find what is wrong with a call, and nothing wrong with a right one."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.kit.calls import Attachment, Call
from tests.kit.rules import mistakes_in


def keyboard(**button: object) -> dict[str, Any]:
    """Return a message with one button."""
    return {"chat_id": 7, "text": "a", "reply_markup": {"inline_keyboard": [[button]]}}


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("getMe", {}),
        ("sendMessage", {"chat_id": 7, "text": f"<b>{'a' * 4096}</b>", "parse_mode": "HTML"}),
        ("sendMessage", keyboard(text="a", callback_data="é" * 32)),
        ("sendMessage", keyboard(text="a", copy_text={"text": "a" * 256})),
        ("setMyCommands", {"commands": [{"command": "a", "description": "b"}]}),
    ],
)
def test_a_right_call_is_right(method: str, params: Mapping[str, Any]) -> None:
    assert list(mistakes_in(Call(method, dict(params)))) == []


@pytest.mark.parametrize(
    ("method", "params", "mistake"),
    [
        ("sendPoll", {}, "no method that we use"),
        ("sendMessage", {"text": "a"}, "chat_id is missing"),
        ("sendMessage", {"chat_id": 7, "text": 5}, "text is no String"),
        ("sendMessage", {"chat_id": True, "text": "a"}, "chat_id is no Integer|String"),
        ("sendMessage", {"chat_id": 7, "text": "a", "silent": True}, "silent is not known"),
        ("sendMessage", {"chat_id": 7, "text": "<b></b>"}, "text has 0 characters"),
        ("sendMessage", {"chat_id": 7, "text": "a" * 4097}, "text has 4097 characters"),
        ("sendMessage", {"chat_id": 7, "text": "<b>a"}, "text can't be parsed"),
        ("sendMessage", {"chat_id": 7, "text": "a", "parse_mode": "Markdown"}, "'Markdown'"),
        ("sendMessage", keyboard(text="a", callback_data="é" * 33), "has 66 bytes"),
        ("sendMessage", keyboard(text="a", callback_data=""), "has 0 bytes"),
        ("sendMessage", keyboard(text="a", copy_text={"text": "a" * 257}), "has 257 characters"),
        ("sendMessage", keyboard(text="a"), "does 0 things"),
        ("sendMessage", keyboard(text="a", url="b", callback_data="c"), "does 2 things"),
        ("sendMessage", keyboard(callback_data="a"), "text is missing"),
        ("setMyCommands", {"commands": {}}, "commands is no array"),
        ("setMyCommands", {"commands": [{"command": "a" * 33, "description": "b"}]}, "33 char"),
        ("sendDocument", {"chat_id": 7}, "document is missing"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}, "201 characters"),
    ],
)
def test_what_is_wrong_with_a_call_is_found(
    method: str, params: Mapping[str, Any], mistake: str
) -> None:
    found = list(mistakes_in(Call(method, dict(params))))

    assert any(mistake in each for each in found), found


def test_a_caption_of_more_than_1024_characters_is_found() -> None:
    file = {"document": Attachment("a.pdf", "application/pdf", b"a")}

    (found,) = mistakes_in(Call("sendDocument", {"chat_id": 7, "caption": "a" * 1025}, file))

    assert found == "sendDocument.caption has 1025 characters"
