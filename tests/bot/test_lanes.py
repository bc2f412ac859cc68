"""Lanes: order within a chat, chats side by side, nothing woken is forgotten."""

import asyncio

from bot.lanes import Lanes


class Work:
    """Pieces of work for chats, done one a step; `gates` hold a chat's step back."""

    def __init__(self, **pieces: int) -> None:
        self.left = {int(chat[1:]): count for chat, count in pieces.items()}
        self.done: list[int] = []
        self.gates: dict[int, asyncio.Event] = {}
        self.reached = asyncio.Event()
        self.emptied = asyncio.Event()

    async def step(self, chat_id: int) -> float | None:
        """Do one piece, if any."""
        if not self.left.get(chat_id):
            self.emptied.set()
            return None
        self.reached.set()
        if gate := self.gates.get(chat_id):
            await gate.wait()
        self.left[chat_id] -= 1
        self.done.append(chat_id)
        return 0.0


async def test_a_woken_chat_is_worked_on_until_nothing_is_left() -> None:
    work = Work(c1=3)
    lanes = Lanes(work.step, at_once=2)

    lanes.wake(1)
    await lanes.drain(5)

    assert work.done == [1, 1, 1]


async def test_a_chat_that_takes_long_holds_up_no_other() -> None:
    work = Work(c1=1, c2=2)
    work.gates[1] = asyncio.Event()
    lanes = Lanes(work.step, at_once=2)
    lanes.wake(1)
    await work.reached.wait()

    lanes.wake(2)
    await work.emptied.wait()

    assert work.done == [2, 2]
    work.gates[1].set()
    await lanes.drain(5)
    assert work.done == [2, 2, 1]


async def test_work_that_comes_while_the_last_is_done_is_not_forgotten() -> None:
    work = Work(c1=1)
    work.gates[1] = asyncio.Event()
    lanes = Lanes(work.step, at_once=1)
    lanes.wake(1)
    await work.reached.wait()

    work.left[1] += 1
    lanes.wake(1)
    work.gates[1].set()
    await lanes.drain(5)

    assert work.done == [1, 1]


async def test_a_chat_that_has_to_rest_keeps_no_slot_and_ends_with_the_rest() -> None:
    done: list[int] = []

    async def step(chat_id: int) -> float | None:
        done.append(chat_id)
        return 3_600.0 if chat_id == 1 else None

    lanes = Lanes(step, at_once=1)
    lanes.wake(1)
    lanes.wake(2)
    await lanes.drain(5)

    assert done == [1, 2]


async def test_trouble_in_one_chat_ends_no_lane() -> None:
    done: list[int] = []

    async def step(chat_id: int) -> float | None:
        if chat_id == 1:
            raise OSError
        done.append(chat_id)
        return None

    lanes = Lanes(step, at_once=1)
    lanes.wake(1)
    lanes.wake(2)
    await lanes.drain(5)

    assert done == [2]


async def test_what_takes_longer_than_the_goodbye_is_cut_off() -> None:
    work = Work(c1=1)
    work.gates[1] = asyncio.Event()
    lanes = Lanes(work.step, at_once=1)
    lanes.wake(1)
    await work.reached.wait()

    await lanes.drain(0.01)

    assert work.done == []


async def test_a_chat_is_idle_when_nothing_runs_for_it_and_a_slot_is_free() -> None:
    work = Work(c1=1)
    work.gates[1] = asyncio.Event()
    lanes = Lanes(work.step, at_once=3)
    lanes.wake(1)
    await work.reached.wait()

    assert list(lanes.idle_among([1, 2, 3, 4])) == [2, 3]
    work.gates[1].set()
    await lanes.drain(5)
