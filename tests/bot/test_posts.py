"""The webhook without its socket: commits are shared, and what fails is posted again."""

import asyncio
import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.routing import Route

from advisor.errors import SettingError
from bot.api import ApiError, RefusedError, UnauthorizedError
from bot.intake.registration import registration
from bot.intake.upkeep import Upkeep
from bot.intake.webhook import Receive, Webhook
from bot.settings import Settings

SECRET = "secret-of-the-tests-0123456789"
SETTINGS = Settings.model_validate(
    {"webhook_url": "https://bot.example.com/hook", "webhook_secret": SECRET}
)
WANTED = registration(SETTINGS)
KNOWN = {name: WANTED[name] for name in ("url", "max_connections", "allowed_updates")}
NOW = 1_800_000_000.0


class Disk:
    """Keeps batches once it is let, and fails at those with an update that it does not like."""

    def __init__(self, trouble: Exception | None = None, dislikes: int | None = None) -> None:
        self.batches: list[list[int]] = []
        self.turns = asyncio.Event()
        self._trouble = trouble
        self._dislikes = dislikes

    async def receive(self, batch: Sequence[Any]) -> None:
        """Keep a batch."""
        ids = [update["update_id"] for update in batch]
        self.batches.append(ids)
        await self.turns.wait()
        if self._trouble and (self._dislikes is None or self._dislikes in ids):
            raise self._trouble


def opened(receive: Receive) -> Webhook:
    """Return a webhook that hands updates on."""
    webhook = Webhook(SecretStr(SECRET))
    webhook.open(receive)
    return webhook


async def posted(webhook: Webhook, *ids: int) -> list[int]:
    """Return how a webhook answers these updates, posted at the same time."""
    application = Starlette(routes=[Route("/", webhook.take, methods=["POST"])])
    transport = httpx.ASGITransport(application)
    head = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with httpx.AsyncClient(transport=transport, base_url="http://hook") as client:
        posts = [client.post("/", content=json.dumps({"update_id": n}), headers=head) for n in ids]
        return [answer.status_code for answer in await asyncio.gather(*posts)]


async def settled() -> None:
    """Return when everything has gone as far as it can; nothing here waits for a network."""
    for _ in range(100):
        await asyncio.sleep(0)


async def test_what_arrives_during_a_commit_shares_the_next() -> None:
    disk = Disk()
    webhook = opened(disk.receive)
    first = asyncio.create_task(posted(webhook, 1))
    await settled()
    others = asyncio.create_task(posted(webhook, 2, 3, 4))
    await settled()

    disk.turns.set()

    assert await first + await others == [200] * 4
    assert disk.batches == [[1], [2, 3, 4]]


async def test_a_full_disk_has_telegram_post_again() -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    disk = Disk(full)
    disk.turns.set()

    assert await posted(opened(disk.receive), 1, 2) == [503, 503]


async def test_an_update_that_cannot_be_written_takes_no_other_with_it() -> None:
    disk = Disk(RecursionError(), dislikes=3)
    webhook = opened(disk.receive)
    first = asyncio.create_task(posted(webhook, 1))
    await settled()
    others = asyncio.create_task(posted(webhook, 2, 3, 4))
    await settled()

    disk.turns.set()

    assert await first == [200]
    assert await others == [200, 503, 200]


async def test_before_it_is_open_and_after_it_is_closed_nothing_is_taken() -> None:
    disk = Disk()
    disk.turns.set()
    webhook = Webhook(SecretStr(SECRET))

    before = await posted(webhook, 1)
    webhook.open(disk.receive)
    open_ = await posted(webhook, 2)
    await webhook.close()

    assert [before, open_, await posted(webhook, 3)] == [[503], [200], [503]]
    assert disk.batches == [[2]]


async def test_closing_waits_until_what_was_taken_is_safe() -> None:
    disk = Disk()
    webhook = opened(disk.receive)
    taken = asyncio.create_task(posted(webhook, 1))
    await settled()
    closing = asyncio.create_task(webhook.close())
    await settled()
    still_open = not closing.done()

    disk.turns.set()
    await closing

    assert still_open
    assert await taken == [200]


class Telegram:
    """Answers calls in turn, and remembers which were made."""

    def __init__(self, *answers: object) -> None:
        self._answers = list(answers)
        self.methods: list[str] = []

    async def call(self, method: str, payload: Mapping[str, Any]) -> object:
        """Return the next answer, or raise it."""
        self.methods.append(method)
        if method == "setWebhook":
            assert payload == WANTED
        answer = self._answers.pop(0)
        if isinstance(answer, ApiError):
            raise answer
        return answer


async def test_an_address_that_telegram_refuses_is_one_line_that_names_the_setting() -> None:
    telegram = Telegram(RefusedError("bad webhook: IP address 127.0.0.1 is reserved"))

    with pytest.raises(SettingError, match="WEBHOOK_URL was refused: bad webhook") as raised:
        await Upkeep(telegram.call, WANTED, lambda: NOW).begin()

    assert SECRET not in str(raised.value)


async def test_a_webhook_as_we_want_it_is_left_alone() -> None:
    telegram = Telegram(KNOWN)

    await Upkeep(telegram.call, WANTED, lambda: NOW).look()

    assert telegram.methods == ["getWebhookInfo"]


@pytest.mark.parametrize(
    "change",
    [
        {"url": ""},
        {"url": "https://elsewhere.example/1"},
        {"max_connections": 1},
        {"allowed_updates": ["message"]},
    ],
)
async def test_a_webhook_that_somebody_changed_is_set_again_and_told(
    change: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    telegram = Telegram(KNOWN | change, True)

    await Upkeep(telegram.call, WANTED, lambda: NOW).look()

    assert telegram.methods == ["getWebhookInfo", "setWebhook"]
    assert "another program has changed the webhook" in caplog.text


@pytest.mark.parametrize(("age", "times"), [(60, 1), (3_600, 0)])
async def test_what_telegram_could_not_post_lately_is_told(
    age: int, times: int, caplog: pytest.LogCaptureFixture
) -> None:
    trouble = {"last_error_date": int(NOW) - age, "last_error_message": "Connection timed out"}

    await Upkeep(Telegram(KNOWN | trouble).call, WANTED, lambda: NOW).look()

    assert caplog.text.count("Connection timed out") == times


async def test_a_look_that_fails_harms_nothing(caplog: pytest.LogCaptureFixture) -> None:
    await Upkeep(Telegram(UnauthorizedError("Unauthorized")).call, WANTED, lambda: NOW).look()

    assert "the webhook could not be looked at: Unauthorized" in caplog.text
