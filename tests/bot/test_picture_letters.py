"""Pictures on their way: as data in the outbox, as a file to Telegram."""

from collections.abc import Mapping
from typing import Any

from bot.chart import Chart, Dot, Mark, Span
from bot.outbox import Outbox
from bot.reply import Button, Reply
from bot.store import Writer
from bot.store.letters import Address, letter_to, moved, post

MIDDLE = Span(low=0.4, high=0.6)
CHART = Chart(
    title="t",
    subtitle="s",
    x_title="x",
    y_title="y",
    x_ticks=(),
    y_ticks=(),
    dots=(Dot(number=1, name="@a", x=0.5, y=0.5, across=MIDDLE, along=MIDDLE, mark=Mark.FAIR),),
)
PICTURE = Reply(text="a", buttons=((Button(text="B", data="b"),),), picture=CHART)


async def test_a_picture_is_drawn_when_its_letter_goes(writer: Writer) -> None:
    calls: list[tuple[str, Mapping[str, Any]]] = []

    async def call(method: str, payload: Mapping[str, Any]) -> object:
        calls.append((method, payload))
        return True

    letter = letter_to(Address(7), PICTURE, edit=False)
    await writer.write(lambda db: post(db, [letter], 100.0))
    outbox = Outbox(writer, call, now=lambda: 100.0)
    await outbox.resume()
    await outbox.drain(5)

    ((method, payload),) = calls
    assert method == "sendPhoto"
    assert payload["photo"].startswith(b"\x89PNG")
    assert set(payload) == {"caption", "chat_id", "parse_mode", "photo", "reply_markup"}


def test_a_picture_never_takes_the_place_of_a_text() -> None:
    letter = letter_to(Address(7, replaces=3), PICTURE, edit=True)

    assert letter.method == "sendPhoto"
    assert "message_id" not in letter.payload


def test_a_picture_stays_one_in_a_chat_with_a_new_id() -> None:
    letter = letter_to(Address(7, below=2), PICTURE, edit=False)

    again = moved(letter, 8)

    assert (again.method, again.payload["chat_id"]) == ("sendPhoto", 8)
    assert again.payload["chart"] == letter.payload["chart"]
