"""The gate: whoever writes too fast takes a break, and some commands are for some people only."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram import Bot, Update

from bot.api import RefusedError, UnreachableError
from bot.conversation import Conversation
from bot.desk import Desk
from bot.files import Files
from bot.gate import Gate
from bot.inbox import arrivals_in, keep, note_failure
from bot.languages import Languages
from bot.limits import BREAK, BURST
from bot.metrics import Metrics
from bot.operators import Operators
from bot.store import Store, Writer

NOON = 1_000_000
BOSS, SARI = 900, 7
GROUP = -42


@dataclass
class Telegram:
    """What the desk asked Telegram for, and what it is told there about members."""

    member: Any = None
    calls: list[str] = field(default_factory=list)

    async def call(self, method: str, _payload: Mapping[str, Any]) -> object:
        """Return what Telegram would."""
        self.calls.append(method)
        if isinstance(self.member, Exception):
            raise self.member
        return self.member

    async def fetch(self, _file_id: str, _most: int) -> bytes:
        """Return a list of creators."""
        self.calls.append("download")
        return b"handle,followers\na,1000\n"


@dataclass
class Counter:
    """A desk, and the updates that reach it one after the other."""

    desk: Desk
    writer: Writer
    telegram: Telegram
    arrived: int = 0

    async def take(self, method: str, update: dict[str, Any]) -> None:
        """Have the desk take the next update."""
        self.arrived += 1
        raw = {"update_id": self.arrived, **update}
        await self.writer.write(lambda db: keep(db, arrivals_in([raw]), float(NOON)))
        await getattr(self.desk, method)(Update.de_json(raw, Bot("1:T")), None)

    async def says(self, text: str, user: int = SARI, at: float = 0, chat: int = 0) -> None:
        """Have somebody write, so many seconds after noon."""
        method = "on_command" if text.startswith("/") else "on_text"
        await self.take(method, {"message": said(user, chat or user, at) | {"text": text}})

    async def letters(self) -> list[str]:
        """Return the payloads of all letters that were posted."""
        rows = await self.writer.write(
            lambda db: db.execute("SELECT method || payload FROM outbox ORDER BY id").fetchall()
        )
        return [row[0] for row in rows]

    async def settled(self) -> bool:
        """Return whether every update is done with."""
        rows = await self.writer.write(lambda db: db.execute("SELECT DISTINCT state FROM inbox"))
        return list(rows) == [("done",)]


def said(user: int, chat: int, at: float = 0) -> dict[str, Any]:
    """Return a message without a content."""
    kind = "private" if chat > 0 else "group"
    sender = {"id": user, "first_name": "S", "is_bot": False, "language_code": "id"}
    return {
        "message_id": 2,
        "date": NOON + int(at),
        "from": sender,
        "chat": {"id": chat, "type": kind},
    }


@pytest.fixture
def counter(store: Store, writer: Writer, languages: Languages) -> Counter:
    """Return a desk with a gate."""
    assert store
    talk, telegram = Conversation(languages, lambda: dt.date(2026, 11, 25)), Telegram()
    clock = lambda: float(NOON)  # noqa: E731 - it is one
    operators = Operators(frozenset({BOSS}), Metrics(clock), writer, clock)
    files = Files(telegram.fetch, talk.read_file, 2)
    desk = Desk(
        talk,
        writer,
        lambda _chat: None,
        telegram.call,
        "mikromakro_bot",
        clock,
        files=files,
        gate=Gate(telegram.call, operators, clock),
    )
    return Counter(desk, writer, telegram)


async def test_too_many_at_once_are_told_once_and_everything_is_settled(counter: Counter) -> None:
    for _ in range(BURST + 4):
        await counter.says("/help")

    letters = await counter.letters()
    assert len(letters) == BURST + 1
    assert "10 detik" in letters[-1]
    assert await counter.settled()
    await counter.says("/help", at=BREAK)
    assert len(await counter.letters()) == BURST + 2


async def test_who_is_too_fast_has_no_file_fetched_and_no_admin_looked_up(
    counter: Counter,
) -> None:
    for _ in range(BURST + 1):
        await counter.says("/help", chat=GROUP)
    file = {"file_id": "a", "file_unique_id": "b", "file_name": "a.csv", "file_size": 20}

    await counter.take("on_file", {"message": said(SARI, GROUP) | {"document": file}})
    await counter.says("/export", chat=GROUP)

    assert counter.telegram.calls == []
    assert await counter.settled()


async def test_a_tap_that_comes_too_fast_stops_its_clock(counter: Counter) -> None:
    for _ in range(BURST + 1):
        await counter.says("/help")
    tap = {"id": "5", "chat_instance": "1", "data": "n", "from": said(SARI, SARI)["from"]}

    await counter.take("on_tap", {"callback_query": tap | {"message": said(SARI, SARI)}})

    assert counter.telegram.calls == ["answerCallbackQuery"]
    assert len(await counter.letters()) == BURST + 1


@pytest.mark.parametrize("name", ["/stats", "/dead", "/HEALTH"])
async def test_reports_are_for_operators_in_private(counter: Counter, name: str) -> None:
    await counter.says(name, user=BOSS)
    await counter.says(name, user=SARI)
    await counter.says(name, user=BOSS, chat=GROUP)

    report, *others = await counter.letters()
    assert "/help" not in report
    assert all("/help" in other for other in others)
    assert len(others) == 2


async def test_the_report_of_dead_updates_tells_no_word_of_theirs(counter: Counter) -> None:
    await counter.writer.write(
        lambda db: keep(db, arrivals_in([{"update_id": 50, "message": {"chat": {"id": 7}}}]), 1.0)
    )
    error = ValueError("<b>rahasia</b>")
    await counter.writer.write(lambda db: note_failure(db, 50, error, final=True))

    await counter.says("/dead", user=BOSS)

    (report,) = await counter.letters()
    assert "<code>50</code>" in report
    assert "ValueError" in report
    assert "rahasia" not in report


@pytest.mark.parametrize("member", [None, {"status": "member"}, {}, RefusedError("not there")])
async def test_in_a_group_a_member_gets_no_data_and_deletes_none(
    counter: Counter, member: object
) -> None:
    await counter.says("@a 45rb ig", chat=GROUP)
    counter.telegram.member = member

    await counter.says("/export", chat=GROUP)
    await counter.says("/forget", chat=GROUP)

    _, *refused = await counter.letters()
    assert ["admin" in letter for letter in refused] == [True, True]
    assert not any(letter.startswith("sendDocument") for letter in refused)


@pytest.mark.parametrize("status", ["creator", "administrator"])
async def test_in_a_group_admins_get_the_data(counter: Counter, status: str) -> None:
    counter.telegram.member = {"status": status}

    await counter.says("/EXPORT", chat=GROUP)

    (letter,) = await counter.letters()
    assert letter.startswith("sendDocument")


async def test_while_telegram_cannot_be_asked_nothing_is_decided(counter: Counter) -> None:
    counter.telegram.member = UnreachableError("no network")

    with pytest.raises(UnreachableError):
        await counter.says("/export", chat=GROUP)

    assert await counter.letters() == []
    assert not await counter.settled()


async def test_in_private_nobody_is_asked_who_they_are(counter: Counter) -> None:
    await counter.says("/export")

    assert counter.telegram.calls == []
    (letter,) = await counter.letters()
    assert letter.startswith("sendDocument")
