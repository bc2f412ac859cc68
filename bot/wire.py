"""The wire: requests to the Bot API over connections that are kept open.

python-telegram-bot brings httpx, which takes a millisecond of computing for each call and twice
that under load. Here h11, the parser below httpx, sits directly on asyncio, which takes a tenth of
it and loads nothing new. Behind a proxy, httpx stays: it knows their ways.
"""

import asyncio
import json
import ssl
from collections import defaultdict, deque
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import h11
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, HTTPXRequest, RequestData

from bot.wireline import Answer, Line

JSON = "application/json"
# Seconds without use after which a connection is not trusted: routers forget the quiet ones.
LONGEST_REST = 30.0
MOST_BEHIND_PROXY = 256
PORTS = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """Where connections lead."""

    scheme: str
    host: str
    port: int


class Seconds(NamedTuple):
    """Seconds to wait: for a connection, for the first bytes of an answer and between them."""

    connect: float
    read: float
    write: float


class Wire(BaseRequest):
    """Sends requests of python-telegram-bot; whoever uses it bounds how many at a time."""

    def __init__(self, seconds: Seconds) -> None:
        self._usual = seconds
        self._idle: defaultdict[Origin, deque[Line]] = defaultdict(deque)
        self._is_open = False

    @property
    def read_timeout(self) -> float:
        """The seconds that an answer may take when nothing else is said."""
        return self._usual.read

    async def initialize(self) -> None:
        """Be ready for requests."""
        self._is_open = True

    async def shutdown(self) -> None:
        """Close all connections."""
        self._is_open = False
        for lines in self._idle.values():
            while lines:
                lines.pop().close()

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's own
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - no limit, no wait
    ) -> Answer:
        """Return the status and the body of the answer.

        Raises:
            TimedOut: nothing came for too long.
            NetworkError: the connection failed; its text never has the address, and so no token.
        """
        usual = self._usual
        seconds = Seconds(
            _chosen(connect_timeout, usual.connect),
            _chosen(read_timeout, usual.read),
            _chosen(write_timeout, usual.write),
        )
        try:
            return await self._exchange(url, method, request_data, seconds)
        except TimeoutError:
            raise TimedOut from None
        except (OSError, h11.ProtocolError) as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from None

    async def _exchange(
        self, url: str, method: str, data: RequestData | None, seconds: Seconds
    ) -> Answer:
        origin, target = _parts(url)
        kind, body = _encoded(data)
        head = [("Host", _host_of(origin)), ("User-Agent", self.USER_AGENT)]
        if data is not None:
            head += [("Content-Type", kind), ("Content-Length", str(len(body)))]
        request = h11.Request(method=method, target=target, headers=head)
        line = self._rested(origin) or await _opened(origin, seconds.connect)
        try:
            # What is large takes its time to leave, during which nothing comes back.
            quiet = seconds.read + (seconds.write if kind != JSON else 0.0)
            answer = await line.exchange(request, body, quiet)
        except BaseException:
            line.close()
            raise
        self._rest(origin, line)
        return answer

    def _rested(self, origin: Origin) -> Line | None:
        """Return the connection that was used last, None if there is none to be trusted."""
        lines = self._idle[origin]
        oldest = asyncio.get_running_loop().time() - LONGEST_REST
        while lines and (lines[0].used_at < oldest or not lines[0].is_usable):
            lines.popleft().close()
        while lines:
            line = lines.pop()
            if line.is_usable:
                return line
            line.close()
        return None

    def _rest(self, origin: Origin, line: Line) -> None:
        if self._is_open and line.is_usable:
            self._idle[origin].append(line)
        else:
            line.close()


def request_to(url: str, seconds: Seconds) -> BaseRequest:
    """Return what sends requests to an address: our wire, or httpx where a proxy is in between."""
    if not _is_behind_proxy(url):
        return Wire(seconds)
    return HTTPXRequest(
        connection_pool_size=MOST_BEHIND_PROXY,
        connect_timeout=seconds.connect,
        read_timeout=seconds.read,
        write_timeout=seconds.write,
        pool_timeout=seconds.read,
    )


def _is_behind_proxy(url: str) -> bool:
    parts = urlsplit(url)
    proxies = getproxies()
    named = proxies.get(parts.scheme) or proxies.get("all")
    return bool(named) and not proxy_bypass(parts.hostname or "")


async def _opened(origin: Origin, seconds: float) -> Line:
    secure = _secure() if origin.scheme == "https" else None
    async with asyncio.timeout(seconds):
        _, line = await asyncio.get_running_loop().create_connection(
            Line, origin.host, origin.port, ssl=secure, happy_eyeballs_delay=0.25
        )
    return line


@lru_cache(maxsize=1)
def _secure() -> ssl.SSLContext:
    """Return whom we trust: as httpx does, who comes with the list or the environment names."""
    context = httpx.create_ssl_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


@lru_cache(maxsize=64)
def _parts(url: str) -> tuple[Origin, str]:
    """Return where an address leads, and what to ask for there."""
    parts = urlsplit(url)
    origin = Origin(parts.scheme, parts.hostname or "", parts.port or PORTS[parts.scheme])
    path = parts.path or "/"
    return origin, f"{path}?{parts.query}" if parts.query else path


def _host_of(origin: Origin) -> str:
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    return host if origin.port == PORTS[origin.scheme] else f"{host}:{origin.port}"


def _encoded(data: RequestData | None) -> tuple[str, bytes]:
    """Return the kind of a body and the body; httpx puts files together, which is seldom."""
    if data is None:
        return JSON, b""
    if not data.contains_files:
        return JSON, json.dumps(data.parameters).encode()
    files: Any = data.multipart_data
    request = httpx.Request("POST", "http://x", data=data.json_parameters, files=files)
    return request.headers["Content-Type"], request.read()


def _chosen(given: Any, usual: float) -> float:
    """Return the seconds that were asked for; the library passes a mark where none were."""
    return usual if given is None or given is BaseRequest.DEFAULT_NONE else float(given)
