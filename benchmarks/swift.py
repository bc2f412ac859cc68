"""A Bot API of a few lines, quick enough that what is measured is the bot and not its Telegram.

Nothing is checked and nothing is kept: it says yes to every call, hands updates to whoever polls,
and tells when a chat has been answered. How strict Telegram is, is the stand-in's business
(tests/kit), which takes ten times as long for it.
"""

import asyncio
import json
import re
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, cast

CHAT = re.compile(rb"chat_id\W+(\d+)")
OFFSET = re.compile(rb"offset\W+(\d+)")
LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
ANSWERS = frozenset({b"sendmessage", b"editmessagetext"})
MOST_A_POLL = 100
ME = {"id": 123, "is_bot": True, "first_name": "bot", "username": "load_bot"}
SENT = {
    "message_id": 1,
    "date": 1_790_000_000,
    "chat": {"id": 7, "type": "private", "first_name": "Sari"},
    "from": ME,
    "text": "x",
}


class Swift:
    """The server's state; `answered` is told of each chat that was written to."""

    def __init__(self, answered: Callable[[int], None] = lambda _: None) -> None:
        self.answered = answered
        self.calls = 0
        self.url = ""
        self.webhook = ""
        self._waiting: deque[dict[str, Any]] = deque()
        self._poll: _Connection | None = None
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen on a port that the system chooses."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def push(self, update: dict[str, Any]) -> None:
        """Hand an update to the next poll."""
        self._waiting.append(update)
        if self._poll is not None:
            poll, self._poll = self._poll, None
            poll.reply(self._batch())

    def take(self, connection: "_Connection", path: bytes, body: bytes) -> None:
        """Answer one request, now or once there is an update."""
        self.calls += 1
        method = path.partition(b"?")[0].rpartition(b"/")[2].lower()
        if method in ANSWERS:
            connection.reply(SENT)
            if found := CHAT.search(body):
                self.answered(int(found[1]))
        elif method == b"getupdates":
            self._take_poll(connection, body)
        else:
            connection.reply(ME if method == b"getme" else True)

    def _take_poll(self, connection: "_Connection", body: bytes) -> None:
        offset = OFFSET.search(body)
        while offset and self._waiting and self._waiting[0]["update_id"] < int(offset[1]):
            self._waiting.popleft()
        if self._waiting:
            connection.reply(self._batch())
        else:
            self._poll = connection

    def _batch(self) -> Sequence[dict[str, Any]]:
        return [self._waiting[place] for place in range(min(MOST_A_POLL, len(self._waiting)))]


class _Connection(asyncio.Protocol):
    def __init__(self, swift: Swift) -> None:
        self._swift = swift
        self._held = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._held += data
        while (end := self._held.find(b"\r\n\r\n")) >= 0:
            head = self._held[:end]
            length = LENGTH.search(head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._held) < whole:
                return
            body, self._held = self._held[end + 4 : whole], self._held[whole:]
            self._swift.take(self, head.split(b" ", 2)[1], body)

    def reply(self, result: object) -> None:
        """Answer the request that is waiting."""
        body = json.dumps({"ok": True, "result": result}).encode()
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        self._transport.write(head % len(body) + body)
