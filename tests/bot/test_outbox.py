"""The outbox: letters arrive in order and once, whatever Telegram says to them."""

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from advisor.notes import Notes
from bot.api import (
    ApiError,
    BlockedError,
    BusyError,
    MovedError,
    RefusedError,
    UnauthorizedError,
    UnreachableError,
)
from bot.outbox import LONGEST_WAIT, Outbox
from bot.store import Letter, Store, Writer
from bot.store.letters import chats_with_letters, post
from tests.kit.parrot import full_disk
from tests.kit.post import EDIT, Post, delivered, text


class FullAtThird(Writer):
    """A writer whose third transaction finds the disk full."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._count = 0

    async def write(self, work: Callable[[sqlite3.Connection], Any]) -> Any:
        """Return what `work` returns, but not the third time."""
        self._count += 1
        if self._count == 3:
            raise full_disk()
        return await super().write(work)


async def test_letters_go_in_order_and_are_forgotten(writer: Writer) -> None:
    telegram = Post()

    left = await delivered(writer, telegram, text("a"), text("b"), text("c"))

    assert telegram.texts == ["a", "b", "c"]
    assert left == []


async def test_a_letter_that_an_earlier_process_left_is_sent(writer: Writer) -> None:
    await writer.write(lambda db: post(db, [text("a")], 100.0))
    telegram = Post()

    assert await delivered(writer, telegram) == []
    assert telegram.texts == ["a"]


async def test_a_letter_sent_too_fast_waits_as_long_as_telegram_says(writer: Writer) -> None:
    telegram = Post(BusyError(35))

    left = await delivered(writer, telegram, text("a"), text("b"))

    assert telegram.texts == ["a"]
    assert left[0] == ("sendMessage", "pending", 135.0, 0)
    assert len(left) == 2


@pytest.mark.parametrize("trouble", [UnreachableError("timed out"), UnauthorizedError("401")])
async def test_a_letter_is_kept_for_later_when_telegram_cannot_be_reached(
    writer: Writer, trouble: ApiError
) -> None:
    telegram = Post(trouble)

    left = await delivered(writer, telegram, text("a"))

    assert left == [("sendMessage", "pending", 101.0, 1)]


async def test_a_letter_that_is_a_day_old_is_dropped_before_it_is_sent(writer: Writer) -> None:
    telegram = Post()
    tomorrow = 101.0 + LONGEST_WAIT

    left = await delivered(writer, telegram, text("a"), now=tomorrow, posted=100.0)

    assert left == []
    assert telegram.calls == []


@pytest.mark.parametrize("trouble", [UnreachableError("timed out"), BusyError(35)])
async def test_a_letter_whose_next_turn_comes_after_a_day_is_dropped(
    writer: Writer, trouble: ApiError
) -> None:
    almost = 99.5 + LONGEST_WAIT

    left = await delivered(writer, Post(trouble), text("a"), now=almost, posted=100.0)

    assert left == []


async def test_a_chat_that_blocked_us_loses_its_letters_and_is_marked(
    writer: Writer, store: Store
) -> None:
    store.save_notes(7, store.load_notes(7))
    await writer.write(lambda db: db.execute("UPDATE chats SET updated_at = 50"))
    telegram = Post(BlockedError("Forbidden"))

    left = await delivered(writer, telegram, text("a"), text("b"))

    assert telegram.texts == ["a"]
    assert left == []
    (gone,) = await writer.write(lambda db: db.execute("SELECT gone FROM chats").fetchone())
    assert gone == 1


async def test_letters_and_notes_go_along_to_the_new_id_of_a_chat(
    writer: Writer, store: Store
) -> None:
    store.save_notes(7, Notes(language="en"))
    reply = Letter(7, "sendMessage", {"chat_id": 7, "text": "a", "reply_parameters": {}})
    telegram = Post(MovedError(-100))

    left = await delivered(writer, telegram, reply, EDIT)

    assert left == []
    assert telegram.calls[1:] == [
        ("sendMessage", {"chat_id": -100, "text": "a"}),
        ("sendMessage", {"chat_id": -100, "text": "b"}),
    ]
    assert (store.load_notes(-100).language, store.load_notes(7)) == ("en", Notes())


async def test_what_a_new_id_has_told_us_already_stays(writer: Writer, store: Store) -> None:
    store.save_notes(7, Notes(language="en"))
    store.save_notes(-100, Notes(language="id"))

    await delivered(writer, Post(MovedError(-100)), text("a"))

    assert (store.load_notes(-100).language, store.load_notes(7)) == ("id", Notes())


async def test_a_letter_that_telegram_will_never_take_is_dropped_without_its_text_in_the_log(
    writer: Writer, caplog: pytest.LogCaptureFixture
) -> None:
    telegram = Post(RefusedError("Can't parse entities: unsupported start tag"))

    assert await delivered(writer, telegram, text("rahasia"), text("b")) == []
    assert telegram.texts == ["rahasia", "b"]
    assert "sendMessage refused and dropped: Can't parse entities" in caplog.text
    assert "rahasia" not in caplog.text


async def test_a_letter_that_cannot_even_be_sent_holds_nothing_up(writer: Writer) -> None:
    telegram = Post(UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "surrogates not allowed"))

    assert await delivered(writer, telegram, text("a"), text("b")) == []
    assert telegram.texts == ["a", "b"]


async def test_retries_are_spread_by_chance(writer: Writer) -> None:
    await writer.write(lambda db: post(db, [text("a")], 100.0))
    telegram = Post(UnreachableError("Bad Gateway"))
    outbox = Outbox(writer, telegram.call, now=lambda: 100.0, chance=lambda: 0.5)

    await outbox.resume()
    await outbox.drain(5)

    (until,) = await writer.write(
        lambda db: db.execute("SELECT not_before FROM outbox").fetchone()
    )
    assert until == 100.75


async def test_a_burst_in_one_chat_goes_out_no_faster_than_telegram_wants(writer: Writer) -> None:
    telegram = Post()
    burst = [text(str(number)) for number in range(7)]

    left = await delivered(writer, telegram, *burst, text("b", chat_id=8))

    assert sorted(telegram.texts) == ["0", "1", "2", "3", "4", "b"]
    assert len(left) == 2


async def test_a_chat_that_was_written_to_too_fast_is_not_the_only_one_to_wait_when_two_were(
    writer: Writer,
) -> None:
    letters = [text("a"), text("b", chat_id=8), text("c", chat_id=9)]
    await writer.write(lambda db: post(db, letters[:2], 100.0))
    telegram = Post(BusyError(35), BusyError(35))
    outbox = Outbox(writer, telegram.call, now=lambda: 100.0)
    await outbox.resume()
    await outbox.drain(5)

    await writer.write(lambda db: post(db, letters[2:], 100.0))
    outbox.wake(9)
    await outbox.drain(5)

    assert sorted(telegram.texts) == ["a", "b"]


async def test_what_has_arrived_is_not_sent_again_because_the_disk_was_full(
    store: Store, writer: Writer
) -> None:
    await writer.write(lambda db: post(db, [text("a")], 100.0))
    telegram = Post()
    outbox = Outbox(FullAtThird(store), telegram.call, now=lambda: 100.0)
    await outbox.resume()
    await outbox.drain(5)

    outbox.wake(7)
    await outbox.drain(5)

    assert telegram.texts == ["a"]
    assert await writer.write(chats_with_letters) == ()
