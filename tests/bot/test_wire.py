"""The wire: requests go out whole, connections are kept, what fails says so without a token."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from telegram import InputFile
from telegram.error import NetworkError, TimedOut
from telegram.request import HTTPXRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.wire import Seconds, Wire, request_to

TOKEN = "1234567:SECRET-of-nobody_0123456789012345"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
LAST = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"
TO_THE_END = b"HTTP/1.0 502 Bad Gateway\r\n\r\n<html>"
HANG_UP = b""


class Server:
    """Gives one prepared answer after the other, whatever is asked; closes after some."""

    def __init__(self) -> None:
        self.answers: list[bytes] = []
        self.asked: list[tuple[str, dict[str, str], bytes]] = []
        self.connections = 0
        self.closed = asyncio.Event()
        self.silent = asyncio.Event()
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer what comes in on one connection."""
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                await self._one(head.decode(), reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.closed.set()
        finally:
            writer.close()

    async def _one(
        self, head: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        first, *lines = head.strip().split("\r\n")
        fields = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        body = await reader.readexactly(int(fields.get("content-length", "0")))
        self.asked.append((first, fields, body))
        if not self.answers:
            self.silent.set()
            return
        answer = self.answers.pop(0)
        writer.write(answer)
        if answer in {HANG_UP, LAST, TO_THE_END} or answer.startswith(b"no"):
            await writer.drain()
            raise ConnectionError


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    """Return a server on this machine."""
    found = Server()
    listening = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    found.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    yield found
    listening.close()


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    """Return a wire that is ready."""
    found = Wire(Seconds(connect=5.0, read=5.0, write=5.0))
    async with found:
        yield found


async def asked(wire: Wire, server: Server, *answers: bytes) -> list[tuple[int, bytes]]:
    """Return what comes back for one request for each answer."""
    server.answers = list(answers)
    url = f"{server.url}/bot{TOKEN}/getMe"
    return [await wire.do_request(url, "POST", data(text="halo")) for _ in answers]


def data(**values: object) -> RequestData:
    """Return parameters as the library hands them over."""
    return RequestData([RequestParameter.from_input(*value) for value in values.items()])


async def test_one_connection_does_for_many_requests(wire: Wire, server: Server) -> None:
    answers = await asked(wire, server, OK, CHUNKED, OK)

    assert answers == [(200, b"{}")] * 3
    assert server.connections == 1


@pytest.mark.parametrize("last", [LAST, TO_THE_END])
async def test_a_connection_that_the_server_ends_is_followed_by_another(
    wire: Wire, server: Server, last: bytes
) -> None:
    (_, body), after = await asked(wire, server, last, OK)

    assert body == last.partition(b"\r\n\r\n")[2]
    assert after == (200, b"{}")
    assert server.connections == 2


async def test_a_connection_that_was_closed_while_it_rested_is_not_used(
    wire: Wire, server: Server
) -> None:
    await asked(wire, server, OK)
    resting = wire._idle  # noqa: SLF001 - whether it is closed shows nowhere else
    ((line,),) = resting.values()
    line.eof_received()

    assert await asked(wire, server, OK) == [(200, b"{}")]
    assert server.connections == 2


async def test_parameters_go_as_json_with_what_is_nested_in_them(
    wire: Wire, server: Server
) -> None:
    server.answers = [OK]
    payload = data(chat_id=7, reply_markup={"inline_keyboard": []}, text="Rp1 \ud83d")

    await wire.do_request(f"{server.url}/bot{TOKEN}/sendMessage", "POST", payload)

    ((first, fields, body),) = server.asked
    assert first == f"POST /bot{TOKEN}/sendMessage HTTP/1.1"
    assert fields["content-type"] == "application/json"
    assert json.loads(body) == {
        "chat_id": 7,
        "reply_markup": {"inline_keyboard": []},
        "text": "Rp1 \ud83d",
    }


async def test_a_file_goes_along_with_the_parameters(wire: Wire, server: Server) -> None:
    server.answers = [OK]
    payload = data(chat_id=7, photo=InputFile(b"\x89PNG", filename="a.png"))

    await wire.do_request(f"{server.url}/bot{TOKEN}/sendPhoto", "POST", payload)

    ((_, fields, body),) = server.asked
    assert fields["content-type"].startswith("multipart/form-data; boundary=")
    assert b'filename="a.png"' in body
    assert b"\x89PNG" in body
    assert b'name="chat_id"\r\n\r\n7' in body


async def test_a_file_is_fetched_without_a_body(wire: Wire, server: Server) -> None:
    server.answers = [OK]

    await wire.do_request(f"{server.url}/file/bot{TOKEN}/a.csv?v=2", "GET")

    ((first, fields, body),) = server.asked
    assert first == f"GET /file/bot{TOKEN}/a.csv?v=2 HTTP/1.1"
    assert "content-length" not in fields
    assert body == b""


@pytest.mark.parametrize("answer", [HANG_UP, b"no HTTP at all\r\n\r\n"])
async def test_what_is_no_answer_is_an_error_that_keeps_the_token(
    wire: Wire, server: Server, answer: bytes
) -> None:
    with pytest.raises(NetworkError) as failure:
        await asked(wire, server, answer)

    assert TOKEN not in repr(failure.value)
    assert failure.value.__cause__ is None


async def test_nobody_there_is_an_error_that_keeps_the_token(wire: Wire) -> None:
    with pytest.raises(NetworkError) as failure:
        await wire.do_request(f"http://127.0.0.1:1/bot{TOKEN}/getMe", "POST", data())

    assert "OSError" in str(failure.value) or "Refused" in str(failure.value)
    assert TOKEN not in repr(failure.value)


async def test_an_answer_that_does_not_come_is_not_waited_for(wire: Wire, server: Server) -> None:
    with pytest.raises(TimedOut):
        await wire.do_request(server.url, "POST", data(), read_timeout=0.01)

    await server.closed.wait()


async def test_who_stops_waiting_takes_the_connection_along(wire: Wire, server: Server) -> None:
    request = asyncio.ensure_future(wire.do_request(server.url, "POST", data()))
    await server.silent.wait()

    request.cancel()

    await server.closed.wait()
    assert await asked(wire, server, OK) == [(200, b"{}")]


@pytest.mark.parametrize(
    ("proxies", "kind"),
    [
        ({}, Wire),
        ({"https_proxy": "http://127.0.0.1:3128"}, HTTPXRequest),
        ({"ALL_PROXY": "http://127.0.0.1:3128"}, HTTPXRequest),
        ({"http_proxy": "http://127.0.0.1:3128"}, Wire),
        ({"https_proxy": "http://127.0.0.1:3128", "no_proxy": "telegram.org"}, Wire),
    ],
)
def test_behind_a_proxy_the_library_keeps_its_own_client(
    monkeypatch: pytest.MonkeyPatch, proxies: dict[str, str], kind: type
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in proxies.items():
        monkeypatch.setenv(name, value)

    request = request_to("https://api.telegram.org", Seconds(5.0, 5.0, 5.0))

    assert type(request) is kind
