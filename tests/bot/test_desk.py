"""The desk: where an answer goes, and how a reply becomes a call of the Bot API."""

from typing import Any

import pytest
from telegram import Bot, Update

from bot.desk import Desk, address_of
from bot.inbox import Arrival, arrivals_in, keep
from bot.reply import Button, Reply
from bot.store import Writer
from bot.store.letters import Address, chats_with_letters, letter_to
from bot.typed import command_in, without_name
from tests.kit.parrot import Parrot

SARI = {"id": 7, "first_name": "Sari", "is_bot": False}
BUTTONS = ((Button(text="A", data="a"), Button(text="B", data="b")), (Button(text="C", data="c"),))


def update_with(**event: Any) -> Update:
    """Return an update with one event."""
    return Update.de_json({"update_id": 1, **event}, Bot("1:T"))


def message(chat_type: str, **fields: Any) -> dict[str, Any]:
    """Return a message in a chat of this kind."""
    chat = {"id": 7, "type": chat_type}
    return {"message_id": 2, "date": 1, "from": SARI, "chat": chat, **fields}


def tap(on: dict[str, Any] | None) -> Update:
    """Return a tap on a message."""
    query = {"id": "5", "from": SARI, "chat_instance": "1", "data": "x", "message": on}
    return update_with(callback_query={name: v for name, v in query.items() if v is not None})


@pytest.mark.parametrize(
    ("update", "address"),
    [
        (update_with(message=message("private", text="a")), Address(7)),
        (update_with(message=message("group", text="a")), Address(7, below=2)),
        (
            update_with(
                message=message("supergroup", text="a", message_thread_id=4, is_topic_message=True)
            ),
            Address(7, thread_id=4, below=2),
        ),
        (tap(message("private", text="a")), Address(7, replaces=2)),
        (tap({"message_id": 2, "date": 0, "chat": {"id": 7, "type": "private"}}), Address(7)),
        (tap(None), None),
        (update_with(), None),
    ],
    ids=[
        "private",
        "group",
        "topic of a group",
        "tap",
        "tap on an old message",
        "inline tap",
        "-",
    ],
)
def test_an_answer_goes_where_it_was_asked_for(update: Update, address: Address | None) -> None:
    assert address_of(update) == address


def test_a_reply_is_html_with_its_buttons_in_rows() -> None:
    letter = letter_to(Address(7), Reply(text="<b>a</b>", buttons=BUTTONS), edit=False)

    assert letter.method == "sendMessage"
    assert letter.payload["parse_mode"] == "HTML"
    assert letter.payload["reply_markup"]["inline_keyboard"] == [
        [{"text": "A", "callback_data": "a"}, {"text": "B", "callback_data": "b"}],
        [{"text": "C", "callback_data": "c"}],
    ]


def test_a_reply_without_buttons_brings_no_keyboard() -> None:
    letter = letter_to(Address(7), Reply(text="a"), edit=False)

    assert "reply_markup" not in letter.payload


def test_an_edit_takes_the_place_of_the_tapped_message() -> None:
    letter = letter_to(Address(7, replaces=2), Reply(text="a"), edit=True)

    assert (letter.method, letter.payload["message_id"]) == ("editMessageText", 2)


@pytest.mark.parametrize(
    ("address", "edit"), [(Address(7, replaces=2), False), (Address(7), True)]
)
def test_without_a_message_to_edit_or_a_wish_to_a_reply_is_a_new_message(
    address: Address, *, edit: bool
) -> None:
    letter = letter_to(address, Reply(text="a"), edit=edit)

    assert letter.method == "sendMessage"
    assert "message_id" not in letter.payload


def test_in_a_group_a_reply_stands_below_what_it_answers() -> None:
    letter = letter_to(Address(-7, thread_id=4, below=2), Reply(text="a"), edit=False)

    assert letter.payload["message_thread_id"] == 4
    assert letter.payload["reply_parameters"]["message_id"] == 2


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", ("start", "")),
        ("/start promo-7", ("start", "promo-7")),
        ("/language@mikromakro_bot\nen", ("language", "en")),
    ],
)
def test_a_command_has_a_name_and_what_stands_behind_it(
    text: str, command: tuple[str, str]
) -> None:
    assert command_in(text) == command


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("@MikroMakro_bot wajar?", "wajar?"),
        ("wajar @mikromakro_bot", "wajar"),
        ("@mikromakro_bottle 25rb", "@mikromakro_bottle 25rb"),
    ],
)
def test_our_own_name_is_not_taken_for_a_creator(text: str, left: str) -> None:
    assert without_name(text, "mikromakro_bot") == left


async def heard_twice(writer: Writer, text: str) -> list[int]:
    """Return the chats that were told of letters when one update reaches the desk twice."""
    posted: list[int] = []
    desk = Desk(Parrot(), writer, posted.append, None, "mikromakro_bot", lambda: 1.0)
    raw = {"update_id": 1, "message": message("private", text=text)}
    await writer.write(lambda db: keep(db, arrivals_in([raw]), 1.0))
    update = update_with(message=raw["message"])
    for _ in range(2):
        await desk.on_text(update, None)
    return posted


async def test_an_update_that_another_process_has_answered_gets_no_second_answer(
    writer: Writer,
) -> None:
    await heard_twice(writer, "halo")

    letters = await writer.write(lambda db: db.execute("SELECT payload FROM outbox").fetchall())
    assert len(letters) == 1


def test_an_edit_knows_the_topic_that_its_message_is_in() -> None:
    letter = letter_to(Address(-7, thread_id=4, replaces=2), Reply(text="a"), edit=True)

    assert letter.payload["message_thread_id"] == 4


@pytest.mark.parametrize(
    ("chat_id", "apologies"), [(7, [7]), (-7, []), (0, [])], ids=["private", "group", "nowhere"]
)
async def test_for_what_cannot_be_read_at_all_an_apology_goes_to_people_only(
    writer: Writer, chat_id: int, apologies: list[int]
) -> None:
    posted: list[int] = []
    desk = Desk(Parrot(), writer, posted.append, None, "mikromakro_bot", lambda: 1.0)
    await writer.write(lambda db: keep(db, [Arrival(1, chat_id, "{}")], 1.0))

    await desk.give_up(Arrival(1, chat_id, "{}"), ValueError())

    assert posted == apologies
    assert list(await writer.write(chats_with_letters)) == apologies


async def test_nobody_waits_for_an_apology_to_what_was_asked_from_another_chat(
    writer: Writer,
) -> None:
    asked = {"update_id": 1, "inline_query": {"from": {"id": 7}, "query": "halo"}}
    (arrival,) = arrivals_in([asked])
    posted: list[int] = []
    desk = Desk(Parrot(), writer, posted.append, None, "mikromakro_bot", lambda: 1.0)
    await writer.write(lambda db: keep(db, [arrival], 1.0))

    await desk.give_up(arrival, ValueError())

    assert arrival.chat_id == 7
    assert posted == []


async def test_half_an_emoji_harms_neither_the_notes_nor_the_answer(writer: Writer) -> None:
    await heard_twice(writer, "halo \ud83d")

    assert await writer.write(chats_with_letters) == (7,)
