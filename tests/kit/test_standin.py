"""The stand-in is as strict as Telegram where a bot could go wrong."""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

from tests.kit.standin import Standin

TOKEN = "1234567:TEST"


@pytest.fixture
def telegram() -> Iterator[Standin]:
    """Return a Telegram with nobody in it."""
    with Standin(TOKEN, lenient=True) as standin:
        yield standin


def call(telegram: Standin, method: str, *, token: str = TOKEN, **params: Any) -> dict[str, Any]:
    """Return the answer to a call, refusals included."""
    request = urllib.request.Request(  # noqa: S310 - our own
        f"{telegram.url}/bot{token}/{method}",
        data=json.dumps(params).encode(),
        headers={"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:  # noqa: S310 - our own
            return dict(json.load(response))
    except urllib.error.HTTPError as refusal:
        with refusal:
            return dict(json.load(refusal))


def test_only_the_right_token_is_served(telegram: Standin) -> None:
    assert call(telegram, "getMe")["result"]["username"] == "mikromakro_bot"
    assert call(telegram, "getMe", token="1:NO")["error_code"] == 401
    assert call(telegram, "getNothing")["error_code"] == 404


def test_updates_come_until_an_offset_confirms_them(telegram: Standin) -> None:
    sari = telegram.person(7)
    first, second = sari.says("satu"), sari.says("dua")

    again = [u["update_id"] for u in call(telegram, "getUpdates")["result"]]
    rest = [u["update_id"] for u in call(telegram, "getUpdates", offset=second)["result"]]

    assert again == [first, second]
    assert rest == [second]
    assert telegram.unconfirmed == 1


def test_a_poll_waits_for_the_first_update(telegram: Standin) -> None:
    answers: list[dict[str, Any]] = []
    poll = threading.Thread(
        target=lambda: answers.append(call(telegram, "getUpdates", timeout=10))
    )
    poll.start()
    telegram.wait_for(lambda: telegram.calls("getUpdates"))

    telegram.person(7).says("halo")
    poll.join(10)

    assert answers[0]["result"][0]["message"]["text"] == "halo"


def test_a_second_poll_ends_the_first_with_a_conflict(telegram: Standin) -> None:
    answers: list[dict[str, Any]] = []
    poll = threading.Thread(
        target=lambda: answers.append(call(telegram, "getUpdates", timeout=10))
    )
    poll.start()
    telegram.wait_for(lambda: telegram.calls("getUpdates"))

    call(telegram, "getUpdates")
    poll.join(10)

    assert answers[0]["error_code"] == 409


def test_nobody_can_be_written_to_before_they_write(telegram: Standin) -> None:
    sari = telegram.person(7)
    assert "chat not found" in call(telegram, "sendMessage", chat_id=7, text="a")["description"]

    sari.says("halo")

    assert call(telegram, "sendMessage", chat_id=7, text="a")["ok"]
    assert sari.waits(1).plain == "a"


def test_who_blocked_the_bot_is_not_reached_until_they_write_again(telegram: Standin) -> None:
    sari = telegram.person(7)
    sari.says("halo")
    sari.blocks()

    assert call(telegram, "sendMessage", chat_id=7, text="a")["error_code"] == 403

    sari.says("lagi")
    assert call(telegram, "sendMessage", chat_id=7, text="a")["ok"]


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n"}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "👍" * 2049}, "message is too long"),
        ({"text": "<b>a", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "<p>a</p>", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "1 < 2", "parse_mode": "HTML"}, "can't parse entities"),
        (
            {
                "text": "a",
                "reply_markup": {
                    "inline_keyboard": [[{"text": "b", "callback_data": "é" * 33}]],
                },
            },
            "BUTTON_DATA_INVALID",
        ),
    ],
    ids=["empty", "blank", "long", "long in emoji", "open tag", "no tag", "bare sign", "65 bytes"],
)
def test_a_message_that_telegram_would_refuse_is_refused(
    telegram: Standin, params: dict[str, Any], reason: str
) -> None:
    telegram.person(7).says("halo")

    assert reason in call(telegram, "sendMessage", chat_id=7, **params)["description"]


def test_an_edit_replaces_text_and_buttons_and_must_change_something(telegram: Standin) -> None:
    sari = telegram.person(7)
    sari.says("halo")
    keyboard = {"inline_keyboard": [[{"text": "B", "callback_data": "b"}]]}
    sent = call(telegram, "sendMessage", chat_id=7, text="a", reply_markup=keyboard)["result"]
    where = {"chat_id": 7, "message_id": sent["message_id"]}

    assert call(telegram, "editMessageText", text="b", **where)["ok"]
    assert sari.shown[-1].plain == "b"
    assert sari.shown[-1].buttons == ()
    again = call(telegram, "editMessageText", text="b", **where)
    assert "message is not modified" in again["description"]


def test_a_tap_is_answered_once(telegram: Standin) -> None:
    sari = telegram.person(7)
    sari.says("halo")
    keyboard = {"inline_keyboard": [[{"text": "B", "callback_data": "b"}]]}
    call(telegram, "sendMessage", chat_id=7, text="a", reply_markup=keyboard)
    sari.taps(sari.waits(1), "B")
    query = call(telegram, "getUpdates")["result"][-1]["callback_query"]

    assert query["data"] == "b"
    assert call(telegram, "answerCallbackQuery", callback_query_id=query["id"])["ok"]
    assert not call(telegram, "answerCallbackQuery", callback_query_id=query["id"])["ok"]


def test_calls_fail_as_often_as_asked(telegram: Standin) -> None:
    telegram.fails_next("getMe", 429, "Too Many Requests", retry_after=3)

    refused, served = call(telegram, "getMe"), call(telegram, "getMe")

    assert refused["parameters"] == {"retry_after": 3}
    assert served["ok"]


@pytest.mark.parametrize("performed", [True, False])
def test_a_held_call_is_answered_when_it_is_let_go(telegram: Standin, *, performed: bool) -> None:
    sari = telegram.person(7)
    sari.says("halo")
    with telegram.holds("sendMessage", performed=performed) as hold:
        sending = threading.Thread(
            target=lambda: call(telegram, "sendMessage", chat_id=7, text="a")
        )
        sending.start()
        hold.waits(1)
        if performed:
            sari.waits(1)
        else:
            assert not sari.delivered

    sending.join(10)
    assert sari.waits(1).plain == "a"


def test_half_an_emoji_is_handed_over_as_telegram_does(telegram: Standin) -> None:
    telegram.person(7).says("\ud83d")

    (update,) = call(telegram, "getUpdates")["result"]

    assert update["message"]["text"] == "\ud83d"


@pytest.mark.parametrize(
    "odd",
    [
        {"message": {"chat": 5}},
        {"message": {"chat": {"id": "5"}}},
        {"message": {"chat": {"id": 5}, "message_id": "x"}},
        {"callback_query": {"message": None}},
        {"callback_query": 5},
    ],
)
def test_an_update_may_be_as_odd_as_it_likes(telegram: Standin, odd: dict[str, Any]) -> None:
    telegram.push(odd)

    (update,) = call(telegram, "getUpdates")["result"]

    assert odd.items() <= update.items()


def test_a_group_that_was_upgraded_says_where_it_went(telegram: Standin) -> None:
    telegram.push({"message": {"chat": {"id": -5, "type": "group"}}})
    telegram.upgrades(-5, -100)

    refused = call(telegram, "sendMessage", chat_id=-5, text="a")

    assert refused["parameters"] == {"migrate_to_chat_id": -100}
    assert call(telegram, "sendMessage", chat_id=-100, text="a")["ok"]
