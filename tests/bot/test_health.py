"""Health from outside: alive, ready or why not, and numbers that name nobody."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from starlette.applications import Starlette

from bot.health import Health
from bot.inbox import Arrival, keep
from bot.metrics import Metrics, Stage
from bot.store import Store, Writer
from tests.kit.process import BOT, running
from tests.kit.scene import TOKEN
from tests.kit.standin import Standin

NOW = 1_800_000_000.0


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> float:
        """Return the seconds since 1970."""
        return self.time


class Patient(NamedTuple):
    """A bot's health, and what it hangs on."""

    health: Health
    metrics: Metrics
    stage: Stage
    clock: Clock

    async def get(self, path: str) -> httpx.Response:
        """Return the answer at one of its addresses."""
        transport = httpx.ASGITransport(Starlette(routes=list(self.health.routes())))
        async with httpx.AsyncClient(transport=transport, base_url="http://health") as client:
            return await client.get(path)

    async def ready(self) -> tuple[int, dict[str, Any]]:
        """Return the status and the body of `/readyz`."""
        answer = await self.get("/readyz")
        return answer.status_code, answer.json()


@pytest.fixture
def patient(writer: Writer) -> Patient:
    """Return a bot that polls, has begun, and polled this very moment."""
    clock = Clock()
    metrics, stage = Metrics(clock), Stage(polls=True, is_open=True)
    metrics.polled_at = NOW
    return Patient(Health(stage, metrics, writer, clock), metrics, stage, clock)


async def test_a_bot_that_does_its_work_is_ready(patient: Patient) -> None:
    status, body = await patient.ready()

    assert (status, body["ready"], body["reasons"]) == (200, True, [])


async def test_a_bot_that_has_not_begun_is_alive_but_not_ready(patient: Patient) -> None:
    patient.stage.is_open = False

    assert (await patient.get("/healthz")).status_code == 200
    assert (await patient.ready())[1]["reasons"] == ["it has not begun to take updates"]


async def test_a_bot_that_stops_is_not_ready(patient: Patient) -> None:
    patient.stage.is_stopping = True

    status, body = await patient.ready()

    assert (status, body["reasons"]) == (503, ["it is stopping"])


async def test_a_poller_that_fell_silent_is_not_ready(patient: Patient) -> None:
    patient.clock.time += 121

    status, body = await patient.ready()

    assert (status, body["reasons"]) == (503, ["no poll has gone well for 121 s"])
    assert body["last_poll_seconds"] == 121.0


async def test_who_gets_posts_need_not_poll(patient: Patient) -> None:
    patient.stage.polls, patient.metrics.polled_at = False, None
    patient.clock.time += 10_000

    assert (await patient.ready())[0] == 200


@pytest.mark.parametrize(("age", "status"), [(59, 200), (61, 503)])
async def test_an_update_that_waits_for_a_minute_is_a_reason(
    patient: Patient, writer: Writer, age: int, status: int
) -> None:
    await writer.write(lambda db: keep(db, [Arrival(1, 7, "{}")], NOW - age))

    found, body = await patient.ready()

    assert found == status
    assert (body["pending_updates"], body["oldest_pending_seconds"]) == (1, float(age))


async def test_a_database_that_cannot_be_written_is_a_reason(
    patient: Patient, writer: Writer
) -> None:
    await writer.write(lambda db: db.execute("PRAGMA query_only=ON"))

    status, body = await patient.ready()
    numbers = (await patient.get("/metrics")).text

    assert status == 503
    assert body["reasons"][0].startswith("the database cannot be written: OperationalError in ")
    assert "mikromakro_database_writable 0\n" in numbers
    assert "updates_pending" not in numbers


async def test_looking_changes_nothing_in_the_database(
    patient: Patient, store: Store, writer: Writer
) -> None:
    def dump(db: sqlite3.Connection) -> list[str]:
        return [*db.iterdump(), str(db.execute("PRAGMA user_version").fetchone())]

    before = await writer.write(dump)

    await patient.ready()

    assert store.write(dump) == before


@pytest.fixture
def telegram() -> Iterator[Standin]:
    """Return a Telegram with nobody in it."""
    with Standin(TOKEN) as standin:
        yield standin


def test_a_bot_that_polls_tells_how_it_is_and_what_it_was_asked(
    telegram: Standin, tmp_path: Path
) -> None:
    sari = telegram.person(7_654_321)
    with running(telegram, tmp_path, BOT, HEALTH_PORT="0") as bot:
        sari.says("apa bedanya micro sama macro?")
        sari.waits(1)
        address = bot.address_for("health")
        numbers = _get(address, "/metrics")
        ready = json.loads(_get(address, "/readyz"))
        bot.stop()

    assert ready["ready"] is True
    for line in (
        "mikromakro_updates_received_total 1",
        "mikromakro_handling_seconds_count 1",
        "mikromakro_updates_pending 0",
        'mikromakro_messages_total{intent="question"} 1',
        'mikromakro_questions_total{topic="difference_micro_macro"} 1',
    ):
        assert f"{line}\n" in numbers
    assert "7654321" not in numbers


def _get(address: str, path: str) -> str:
    return httpx.get(address + path).text
