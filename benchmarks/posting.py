"""Telegram's side of a webhook, quick: each update in a post of its own, on connections kept."""

import asyncio
import json
from collections import deque
from typing import Any, cast

# Telegram's default for a webhook's max_connections.
CONNECTIONS = 40


class Postman:
    """Posts updates to one address, so many at a time."""

    def __init__(self, host: str, port: int, path: str, secret: str) -> None:
        self._where = (host, port)
        self._head = (
            f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: %d\r\n\r\n"
        )
        self._idle: list[_Line] = []
        self._opened = 0
        self._waiting: deque[bytes] = deque()

    async def reach(self) -> None:
        """Return once somebody listens."""
        loop = asyncio.get_running_loop()
        while len(self._idle) < CONNECTIONS:
            try:
                _, line = await loop.create_connection(lambda: _Line(self), *self._where)
            except OSError:
                await asyncio.sleep(0.1)
            else:
                self._idle.append(line)

    def post(self, update: dict[str, Any]) -> None:
        """Send an update, or have it wait for a connection."""
        body = json.dumps(update).encode()
        self._waiting.append((self._head % len(body)).encode() + body)
        self.next()

    def next(self) -> None:
        """Send what waits as far as there are connections."""
        while self._waiting and self._idle:
            self._idle.pop().send(self._waiting.popleft())

    def answered(self, line: "_Line", status: bytes) -> None:
        """Take a connection back; what was refused is posted again, as Telegram does."""
        if status != b"200":
            asyncio.get_running_loop().call_later(0.2, self._again, line.sent)
        self._idle.append(line)
        self.next()

    def _again(self, sent: bytes) -> None:
        self._waiting.append(sent)
        self.next()


class _Line(asyncio.Protocol):
    def __init__(self, postman: Postman) -> None:
        self._postman = postman
        self._held = b""
        self.sent = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def send(self, request: bytes) -> None:
        """Send a request; its answer is told to the postman."""
        self.sent = request
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        # The answers are empty, so the end of the head is the end.
        self._held += data
        if b"\r\n\r\n" in self._held:
            status, self._held = self._held[9:12], b""
            self._postman.answered(self, status)
