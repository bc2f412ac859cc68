"""The webhook: Telegram posts updates, and hears 200 when they are safe on disk and not before.

What cannot be kept is answered with 503, and Telegram posts it again. Posts that arrive while
others are being written down share the next commit, since the disk is what takes the time.
"""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

from pydantic import SecretStr
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.logs import place_of
from bot.store import is_disk_trouble

Receive: TypeAlias = Callable[[Sequence[object]], Awaitable[None]]

SECRET = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name of a header
# A message has at most 4,096 characters; with everything it quotes, an update is far below this.
LARGEST = 1_000_000
# Seconds for the body of a post, once its head is here.
LONGEST = 10.0
# Seconds for the commit under way when we stop, of a few milliseconds on a healthy disk.
LAST_COMMIT = 2.0

OK = 200
NOT_JSON = 400
FORBIDDEN = 403
TOO_SLOW = 408
TOO_LARGE = 413
NOT_NOW = 503

log = logging.getLogger(__name__)


class _Refused(Exception):  # noqa: N818 - an answer to a post, not an error of ours
    """A post that is not taken, with the status that says so."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Webhook:
    """Takes posts with this secret, from `open` until `close`, and refuses all others."""

    def __init__(self, secret: SecretStr) -> None:
        self._secret = secret.get_secret_value().encode()
        self._receive: Receive | None = None
        self._arrived: list[tuple[object, asyncio.Future[bool]]] = []
        self._writing: asyncio.Task[None] | None = None

    def open(self, receive: Receive) -> None:
        """Hand updates to `receive` from now on."""
        self._receive = receive

    async def close(self) -> None:
        """Take no more, and return when what has been taken is safe, or refused."""
        self._receive = None
        if self._writing is not None:
            # What is not safe by then gets no 200, so Telegram posts it again.
            await asyncio.wait({self._writing}, timeout=LAST_COMMIT)

    async def take(self, request: Request) -> Response:
        """Answer a post; what is wrong with one is told by its status alone."""
        try:
            self._admit(request)
            async with asyncio.timeout(LONGEST):
                update = await _update_in(request)
            return Response(status_code=OK if await self._kept(update) else NOT_NOW)
        except _Refused as refused:
            return Response(status_code=refused.status)
        except TimeoutError:
            return Response(status_code=TOO_SLOW)
        except ClientDisconnect:
            return Response(status_code=NOT_JSON)

    def _admit(self, request: Request) -> None:
        shown = request.headers.get(SECRET, "").encode("latin-1")
        if not hmac.compare_digest(shown, self._secret):
            raise _Refused(FORBIDDEN)
        if self._receive is None:
            raise _Refused(NOT_NOW)

    async def _kept(self, update: object) -> bool:
        """Return whether an update is safe now, committed together with what came meanwhile."""
        if self._receive is None:
            return False
        safe: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._arrived.append((update, safe))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write(self._receive))
        return await safe

    async def _write(self, receive: Receive) -> None:
        try:
            while self._arrived:
                arrived, self._arrived = self._arrived, []
                outcomes = await _outcomes(receive, [update for update, _ in arrived])
                for (_, waiting), safe in zip(arrived, outcomes, strict=True):
                    if not waiting.done():
                        waiting.set_result(safe)
        finally:
            self._writing = None


async def _outcomes(receive: Receive, batch: Sequence[object]) -> list[bool]:
    """Return which updates are safe; one that cannot be written takes no other with it."""
    try:
        await receive(batch)
    except Exception as error:  # noqa: BLE001 - the server must outlive a full disk
        log.error("updates could not be kept: %s", place_of(error))  # noqa: TRY400 - no bodies
        if len(batch) == 1 or is_disk_trouble(error):
            return [False] * len(batch)
        return [outcome for one in batch for outcome in await _outcomes(receive, [one])]
    return [True] * len(batch)


async def _update_in(request: Request) -> object:
    try:
        return json.loads(await _body_of(request))
    except (ValueError, RecursionError):
        raise _Refused(NOT_JSON) from None


async def _body_of(request: Request) -> bytes:
    """Return the body of a post, of which no more than `LARGEST` bytes are ever held."""
    told = request.headers.get("content-length", "")
    if told.isdecimal() and int(told) > LARGEST:
        raise _Refused(TOO_LARGE)
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            raise _Refused(TOO_LARGE)
    return bytes(body)
