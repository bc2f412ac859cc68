"""The health of a running bot, for a supervisor and a dashboard: alive, ready, and in numbers.

Alive means that the process answers at all. Ready means that it does its work: it knows Telegram,
gets updates, can write them down and keeps up with them. A bot that only waits can look alive for
weeks while nothing reaches it.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.logs import place_of
from bot.metrics import Gauge, Metrics, Stage
from bot.store import Writer

# A poll waits up to 50 seconds for something to come, and after a failure we wait up to 60.
LONGEST_SILENCE = 120.0
# An update that waits for so long waits for something that is broken.
LONGEST_QUEUE = 60.0
# The writer gives up on a lock after five.
PATIENCE = 8.0
READY = 200
NOT_READY = 503
# What a scraper expects.
TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8"


class Queues(NamedTuple):
    """How many updates and letters wait, how many are dead, since when the oldest update waits."""

    updates: int
    oldest: float | None
    dead: int
    letters: int


@dataclass(frozen=True, slots=True)
class Health:
    """Answers for the bot; `now` gives seconds since 1970."""

    stage: Stage
    metrics: Metrics
    writer: Writer
    now: Callable[[], float]

    def routes(self) -> tuple[Route, ...]:
        """Return the three addresses."""
        return (
            Route("/healthz", _alive, methods=["GET"]),
            Route("/readyz", self._ready, methods=["GET"]),
            Route("/metrics", self._numbers, methods=["GET"]),
        )

    async def _ready(self, _request: Request) -> Response:
        queues, trouble = await self._look()
        reasons = [*self._unready(), *([trouble] if trouble else [])]
        oldest = self._waited(queues)
        if oldest > LONGEST_QUEUE:
            reasons.append(f"an update has waited for {oldest:.0f} s")
        polled = self.metrics.polled_at
        body = {
            "ready": not reasons,
            "reasons": reasons,
            "pending_updates": queues.updates,
            "oldest_pending_seconds": round(oldest, 1),
            "pending_letters": queues.letters,
            "last_poll_seconds": None if polled is None else round(self.now() - polled, 1),
        }
        return JSONResponse(body, NOT_READY if reasons else READY)

    async def _numbers(self, _request: Request) -> Response:
        queues, trouble = await self._look()
        gauges = [Gauge("database_writable", "whether we can write", float(not trouble))]
        if not trouble:
            gauges += (
                Gauge("updates_pending", "updates still to be handled", queues.updates),
                Gauge("updates_dead", "updates given up and kept", queues.dead),
                Gauge("letters_pending", "messages still to be sent", queues.letters),
                Gauge("oldest_pending_seconds", "age of the oldest update", self._waited(queues)),
            )
        if self.metrics.polled_at is not None:
            silence = self.now() - self.metrics.polled_at
            gauges.append(Gauge("last_poll_seconds", "time since a poll went well", silence))
        return PlainTextResponse(self.metrics.text(gauges), media_type=TEXT_FORMAT)

    def _unready(self) -> Iterator[str]:
        if self.stage.is_stopping:
            yield "it is stopping"
        elif not self.stage.is_open:
            yield "it has not begun to take updates"
        elif self.stage.polls and (silence := self._silence()) > LONGEST_SILENCE:
            yield f"no poll has gone well for {silence:.0f} s"

    def _silence(self) -> float:
        polled = self.metrics.polled_at
        return self.now() - (self.metrics.started_at if polled is None else polled)

    def _waited(self, queues: Queues) -> float:
        return 0.0 if queues.oldest is None else max(self.now() - queues.oldest, 0.0)

    async def _look(self) -> tuple[Queues, str | None]:
        """Return what waits and what is wrong with the database, through the bot's own writer."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self.writer.write(queues_in), None
        except TimeoutError:
            return NOTHING, f"the database has not answered for {PATIENCE:.0f} s"
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
            return NOTHING, f"the database cannot be written: {place_of(error)}"


NOTHING = Queues(0, None, 0, 0)


def queues_in(db: sqlite3.Connection) -> Queues:
    """Return what waits, having written something that changes nothing: that proves we can."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    db.execute(f"PRAGMA user_version={version:d}")
    updates, oldest = db.execute(
        "SELECT count(*), min(received_at) FROM inbox WHERE state = 'pending'"
    ).fetchone()
    (dead,) = db.execute("SELECT count(*) FROM inbox WHERE state = 'dead'").fetchone()
    (letters,) = db.execute("SELECT count(*) FROM outbox").fetchone()
    return Queues(updates, oldest, dead, letters)


async def _alive(_request: Request) -> Response:
    return JSONResponse({"alive": True})
