"""The HTTP side of the stand-in: one small application, served from a thread of its own."""

import asyncio
import inspect
import json
import socket
import threading
from contextlib import suppress
from email.utils import formatdate
from typing import TYPE_CHECKING, cast

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .calls import Call, Refusal, read_call
from .methods import METHODS, NAMES
from .rules import mistakes_in
from .weather import Cut, Met, Trouble, refusal_of
from .world import World

if TYPE_CHECKING:
    from collections.abc import Awaitable

UNAUTHORIZED = Refusal(401, "Unauthorized")
NOT_FOUND = Refusal(404, "Not Found")
LOCALHOST = "127.0.0.1"
PATIENCE = 10


class Desk:
    """Answers the requests of a bot out of one `World`."""

    def __init__(self, world: World) -> None:
        self._world = world

    def application(self) -> Starlette:
        """Return the application with Telegram's two kinds of address."""
        return Starlette(
            routes=[
                Route("/bot{token}/{method}", self.answer, methods=["GET", "POST"]),
                Route("/file/bot{token}/files/{file_id}", self.download, methods=["GET"]),
            ],
            exception_handlers={404: _not_found},
        )

    async def answer(self, request: Request) -> Response:
        """Return the answer to one call, kept back while a hold lasts."""
        try:
            call = await self._read(request)
        except Refusal as refusal:
            return _refused(refusal)
        hold = self._world.faults.catch(call)
        if hold is not None and not hold.performed:
            await self._world.bell.sleep_until(lambda: hold.released)
            if await request.is_disconnected():
                return Response()
        if self._world.weather and (met := self._world.weather.meets(call)):
            return await self._in_bad_weather(call, met, request)
        response = await self._perform(call)
        if hold is not None and hold.performed:
            await self._world.bell.sleep_until(lambda: hold.released)
        return response

    async def _in_bad_weather(self, call: Call, met: Met, request: Request) -> Response:
        if refusal := refusal_of(met.trouble):
            return _refused(refusal)
        if met.carried_out:
            await self._perform(call)
        if met.trouble is Trouble.SILENT and self._world.weather:
            # Until the bot has had enough, or we have.
            with suppress(TimeoutError):
                async with asyncio.timeout(self._world.weather.silence):
                    while (await request.receive())["type"] != "http.disconnect":
                        pass
        return Cut()

    async def download(self, request: Request) -> Response:
        """Return the bytes of a file that the bot has sent before."""
        file = self._world.files.get(request.path_params["file_id"])
        if request.path_params["token"] != self._world.token or file is None:
            return _refused(NOT_FOUND)
        return Response(file.content, media_type=file.mime_type)

    async def _read(self, request: Request) -> Call:
        if request.path_params["token"] != self._world.token:
            raise UNAUTHORIZED
        asked = request.path_params["method"]
        call = read_call(
            NAMES.get(asked.lower(), asked),
            request.url.query,
            request.headers.get("content-type", ""),
            await request.body(),
        )
        with self._world.bell.change():
            self._world.calls.append(call)
            self._world.mistakes += mistakes_in(call)
        return call

    async def _perform(self, call: Call) -> Response:
        try:
            if failure := self._world.faults.failure(call):
                raise failure
            if call.method not in METHODS:
                raise NOT_FOUND
            with self._world.bell.change():
                result = METHODS[call.method](self._world, call)
            # Only getUpdates waits, and it takes the lock by itself.
            if inspect.isawaitable(result):
                result = await cast("Awaitable[object]", result)
        except Refusal as refusal:
            return _refused(refusal)
        # ASCII, as Telegram writes it: half an emoji is no UTF-8.
        body = json.dumps({"ok": True, "result": result})
        # Its own main loop keeps no clock, and Telegram tells the time.
        told = {"Date": formatdate(usegmt=True)}
        return Response(body, media_type="application/json", headers=told)


class ServerThread:
    """Serves a world on a port that the system chooses, from `start` until `stop`."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._socket = _listening()
        self.url = f"http://{LOCALHOST}:{self._socket.getsockname()[1]}"
        config = uvicorn.Config(
            Desk(world).application(), lifespan="off", ws="none", log_config=None, access_log=False
        )
        self._server = _Server(config)
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="stand-in", daemon=True
        )

    def start(self) -> None:
        """Return once requests are answered."""
        self._thread.start()
        assert self._server.ready.wait(PATIENCE), "the stand-in did not start"

    def stop(self) -> None:
        """End every wait that is under way, then the thread."""
        self._world.faults.release_all()
        self._world.updates.interrupt("the end of the stand-in")
        self._server.finish()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "the stand-in did not stop"


class _Server(uvicorn.Server):
    """A server that says when it is ready, and waits to be finished without looking."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._finished = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._loop = asyncio.get_running_loop()
        self.ready.set()

    async def main_loop(self) -> None:
        await self._finished.wait()

    def finish(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._finished.set)


def _listening() -> socket.socket:
    """Return a listening socket that names its protocol.

    asyncio turns Nagle's algorithm off only where it does, and with it every answer would come
    forty milliseconds late.
    """
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    found.bind((LOCALHOST, 0))
    found.listen()
    return found


def _refused(refusal: Refusal) -> Response:
    body: dict[str, object] = {
        "ok": False,
        "error_code": refusal.status,
        "description": refusal.description,
    }
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return JSONResponse(body, status_code=refusal.status)


async def _not_found(_request: Request, _error: Exception) -> Response:
    return _refused(NOT_FOUND)
