"""Polling: the offset moves when the updates are safe, and never because of what has no id."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from bot.intake.polling import Polling


class Telegram:
    """Answers each poll with the next batch, then ends the polling as a stop of the bot does."""

    def __init__(self, *batches: object) -> None:
        self.batches = list(batches)
        self.offsets: list[int] = []

    async def call(self, method: str, payload: Mapping[str, Any]) -> object:
        """Return the next batch."""
        assert method == "getUpdates"
        self.offsets.append(payload.get("offset", 0))
        if not self.batches:
            raise asyncio.CancelledError
        return self.batches.pop(0)


class Safe:
    """Remembers what was kept."""

    def __init__(self) -> None:
        self.kept: list[object] = []

    async def receive(self, batch: Sequence[object]) -> None:
        """Keep a batch."""
        await asyncio.sleep(0)
        self.kept.extend(batch)


async def polled(telegram: Telegram, safe: Safe) -> list[int]:
    """Return the offsets asked for until the end."""
    with pytest.raises(asyncio.CancelledError):
        await Polling(telegram.call, safe.receive).run()
    return telegram.offsets


async def test_the_offset_follows_the_highest_id_of_a_batch() -> None:
    safe = Safe()
    batch = [{"update_id": 12}, {"update_id": 10}]

    assert await polled(Telegram(batch, [{"update_id": 13}]), safe) == [0, 13, 14]
    assert safe.kept == [*batch, {"update_id": 13}]


async def test_after_an_empty_answer_no_offset_is_named() -> None:
    # Telegram numbers from anywhere after a quiet week, even below what was seen before.
    assert await polled(Telegram([{"update_id": 12}], [], [{"update_id": 3}]), Safe()) == [
        0,
        13,
        0,
        4,
    ]


async def test_what_has_no_id_moves_no_offset() -> None:
    safe = Safe()

    assert await polled(Telegram([{"update_id": 5}, {"no": "id"}, None]), safe) == [0, 6]
    assert len(safe.kept) == 3


async def test_an_answer_that_is_no_list_is_no_updates() -> None:
    assert await polled(Telegram({"odd": 1}), Safe()) == [0, 0]


async def test_the_offset_stays_when_updates_could_not_be_kept() -> None:
    class Full(Safe):
        """Is full the first time."""

        async def receive(self, batch: Sequence[object]) -> None:
            """Fail once, then keep."""
            if not self.kept:
                self.kept.append("tried")
                raise OSError
            await super().receive(batch)

    full = Full()
    batch = [{"update_id": 5}]

    assert await polled(Telegram(batch, batch), full) == [0, 0, 6]
    assert full.kept == ["tried", *batch]
