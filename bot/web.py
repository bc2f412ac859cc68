"""The web server: one socket, bound before anything else is begun, and what is served on it.

Only loaded when there is something to serve: a bot that polls without a health port has no need
of it, nor of the libraries below it.
"""

import asyncio
import contextlib
import logging
import socket
from collections.abc import Iterator, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from advisor.errors import SettingError
from bot.logs import place_of

# Telegram opens forty by default, a hundred at most.
MOST_CONNECTIONS = 256
# Longer than a proxy keeps a connection to us, so that it is never us who closes one in use.
IDLE = 75
# For whoever is in the middle of a request when we end; the rest of our end has taken its time.
LAST_WORDS = 1

log = logging.getLogger(__name__)


class Web:
    """Serves routes on a bound socket, from `start` until `stop`."""

    def __init__(self, listening: socket.socket, routes: Sequence[Route]) -> None:
        self._socket = listening
        application = Starlette(
            routes=list(routes), exception_handlers={404: _nothing, 405: _nothing, 500: _failed}
        )
        # An address with one character more is another one.
        application.router.redirect_slashes = False
        # Its signals, its log and its clock are none of ours.
        self._server = _Server(
            uvicorn.Config(
                application,
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                date_header=False,
                limit_concurrency=MOST_CONNECTIONS,
                timeout_keep_alive=IDLE,
                timeout_graceful_shutdown=LAST_WORDS,
            )
        )
        self._serving: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        """Where it listens, such as http://127.0.0.1:8080."""
        return address_of(self._socket)

    async def start(self) -> None:
        """Return once requests are answered."""
        self._serving = asyncio.create_task(self._server.serve([self._socket]))
        await self._server.ready.wait()

    async def stop(self) -> None:
        """Take no more connections, and return when the last is closed, or has had its time."""
        self._server.finished.set()
        if self._serving is not None:
            await self._serving
        self._socket.close()


class _Server(uvicorn.Server):
    """A server that says when it is ready, and waits to be finished without looking."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self.finished = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        await self.finished.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # bot/app.py listens to them.
        yield


def bound(setting: str, host: str, port: int) -> socket.socket:
    """Return a socket that holds this address; `setting` begins the names of the two.

    Raises:
        SettingError: the address is not ours, or somebody else has it.
    """
    try:
        family, kind, _, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        # Named, or asyncio leaves Nagle's algorithm on and answers come 40 milliseconds late.
        found = socket.socket(family, kind, socket.IPPROTO_TCP)
        try:
            found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            found.bind(where)
        except OSError:
            found.close()
            raise
    except OSError as error:
        raise SettingError(
            f"{setting}_HOST and {setting}_PORT are '{host}' and {port}, on which we cannot "
            f"listen: {error.strerror or error}; want an address of this machine that is free."
        ) from None
    return found


def address_of(listening: socket.socket) -> str:
    """Return where a socket listens, such as http://127.0.0.1:8080."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


async def _nothing(_request: Request, error: Exception) -> Response:
    return Response(status_code=getattr(error, "status_code", 404))


async def _failed(_request: Request, error: Exception) -> Response:
    log.error("a request failed: %s", place_of(error))
    return Response(status_code=500)
