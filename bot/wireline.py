"""One connection of the wire: a request out, an answer in, and whether another may follow."""

import asyncio
from typing import TypeAlias

import h11

# A status and a body.
Answer: TypeAlias = tuple[int, bytes]


class Line(asyncio.Protocol):
    """An open connection, for one request at a time."""

    def __init__(self) -> None:
        self._http = h11.Connection(h11.CLIENT)
        self._transport: asyncio.Transport | None = None
        self._status = 0
        self._body: list[bytes] = []
        self._answer: asyncio.Future[Answer] | None = None
        self._quiet: asyncio.Timeout | None = None
        self._patience = 0.0
        self._is_over = False
        self.used_at = 0.0

    @property
    def is_usable(self) -> bool:
        """Whether a request can be sent: nobody has closed it, and the last is through."""
        return not self._is_over and self._http.our_state is h11.IDLE

    async def exchange(self, request: h11.Request, body: bytes, patience: float) -> Answer:
        """Return the answer to a request.

        Raises:
            TimeoutError: nothing came for `patience` seconds.
            OSError: the connection is gone.
            ProtocolError: that was no HTTP.
        """
        assert self._transport is not None  # noqa: S101 - asyncio connects before it gives us
        loop = asyncio.get_running_loop()
        self._answer, self._patience, self._body = loop.create_future(), patience, []
        self._transport.write(self._sent(request, body))
        async with asyncio.timeout(patience) as self._quiet:
            answer = await self._answer
        self.used_at = loop.time()
        return answer

    def _sent(self, request: h11.Request, body: bytes) -> bytes:
        events = (request, *((h11.Data(data=body),) if body else ()), h11.EndOfMessage())
        return b"".join(self._http.send(event) or b"" for event in events)

    def close(self) -> None:
        """Close it, at once."""
        self._is_over = True
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection; asyncio calls this first."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - we ask for nothing else
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Read what came."""
        if self._quiet is not None and not self._quiet.expired() and self._is_waiting:
            self._quiet.reschedule(asyncio.get_running_loop().time() + self._patience)
        self._read(data)

    def eof_received(self) -> None:
        """Hear that no more will come, which may be how an answer ends."""
        self._is_over = True
        self._read(b"")

    def connection_lost(self, error: Exception | None) -> None:
        """Hear that the connection is gone."""
        self._is_over = True
        self._fail(error or ConnectionResetError("closed before the answer was complete"))

    @property
    def _is_waiting(self) -> bool:
        return self._answer is not None and not self._answer.done()

    def _read(self, data: bytes) -> None:
        if not self._is_waiting:
            # Nobody asked: whatever it says, it answers no question of ours.
            self._is_over = True
            return
        try:
            self._http.receive_data(data)
            while self._take(self._http.next_event()):
                pass
        except h11.RemoteProtocolError as error:
            self._is_over = True
            self._fail(error)

    def _take(self, event: object) -> bool:
        """Return whether there may be more to read."""
        if isinstance(event, h11.Response):
            self._status = event.status_code
        elif isinstance(event, h11.Data):
            self._body.append(bytes(event.data))
        elif isinstance(event, h11.EndOfMessage):
            self._finish()
            return False
        return event is not h11.NEED_DATA

    def _finish(self) -> None:
        if self._http.our_state is h11.DONE and self._http.their_state is h11.DONE:
            self._http.start_next_cycle()
        else:
            self._is_over = True
        if self._is_waiting and self._answer is not None:
            self._answer.set_result((self._status, b"".join(self._body)))

    def _fail(self, error: Exception) -> None:
        if self._is_waiting and self._answer is not None:
            self._answer.set_exception(error)
