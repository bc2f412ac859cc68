"""Logs: never a token, and an exception without the text it carries."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import TALKATIVE, keep_secret, place_of, redacted, set_up_logs

TOKEN = "123456789:AAE_x-yz0123456789abcdef"


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    """Give pytest its log back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in TALKATIVE}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


def fail(text: str) -> None:
    """Raise an exception with this text."""
    raise ValueError(text)


def logged(style: str) -> str:
    """Return what is written about an exception with the token in an address."""
    stream = io.StringIO()
    set_up_logs("INFO", style, stream)
    address = f"https://api.telegram.org/bot{TOKEN}/getMe"
    try:
        fail(address)
    except ValueError:
        logging.getLogger("bot.test").exception("no answer from %s", address)
    return stream.getvalue()


@pytest.mark.parametrize("style", ["human", "json"])
def test_a_token_is_taken_out_of_messages_and_exceptions(style: str) -> None:
    text = logged(style)

    assert "AAE" not in text
    assert text.count("<token>") >= 2


def test_a_json_log_is_one_object_a_line() -> None:
    (line,) = logged("json").splitlines()

    found = json.loads(line)
    assert found["level"] == "ERROR"
    assert found["logger"] == "bot.test"
    assert "ValueError" in found["exception"]
    assert found["time"].endswith("Z")


@pytest.mark.parametrize("text", [f"bot{TOKEN}/x", f"'{TOKEN}'", f"the token `{TOKEN}` was"])
def test_a_token_is_recognised_wherever_it_stands(text: str) -> None:
    assert TOKEN not in redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "12:30",
        "a ratio of 1:2",
        "2026-11-25 02:26:42,462",
        "id:12345",
        "want the token BotFather gave, such as 123456789:AAE_x-y",
        "http://192.168.1.10:8081",
        "http://192.168.1.10:8081-or-another-address-of-yours",
        "bot1:x",
    ],
)
def test_times_ports_and_examples_are_no_tokens(text: str) -> None:
    assert redacted(text) == text


def test_the_token_we_use_is_taken_out_however_it_looks() -> None:
    assert redacted("bot5:own/getMe") == "bot5:own/getMe"

    keep_secret("5:own")

    assert redacted("bot5:own/getMe") == "bot<token>/getMe"


def test_the_http_client_never_logs_its_addresses() -> None:
    stream = io.StringIO()
    set_up_logs("DEBUG", "human", stream)

    logging.getLogger("httpx").info("HTTP Request: POST")
    logging.getLogger("telegram.Bot").debug("parameters")
    logging.getLogger("uvicorn.error").error("Exception in ASGI application")

    assert stream.getvalue() == ""


def test_the_place_of_an_exception_tells_nothing_of_its_text() -> None:
    try:
        fail("budget rahasia")
    except ValueError as error:
        place = place_of(error)

    assert place.startswith("ValueError in fail, test_logs.py line ")
    assert "rahasia" not in place
