"""How many calls a second: our wire beside the client that python-telegram-bot brings.

    python benchmarks/wire.py
    /tmp/other/bin/python benchmarks/wire.py     # beside aiohttp, where that is installed too

All of them send the same message to the same quick server (swift.py), which answers at once.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

sys.path.insert(0, str(Path(__file__).parents[1]))

from swift import Swift
from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from bot.wire import Seconds, Wire

Send: TypeAlias = Callable[[], Awaitable[object]]

CALLS = 1_500
AT_ONCE = (1, 8, 64)
TOKEN = "1234567:LOAD-token_of-the-benchmark-0123456"  # noqa: S105 - nobody's
KEYBOARD = {"inline_keyboard": [[{"text": "Kenapa?", "callback_data": "why:1"}]] * 3}
MESSAGE: dict[str, Any] = {
    "chat_id": 7,
    "text": "Halo! Budget Rp10 juta cukup buat sekitar 8 kreator mikro. " * 5,
    "parse_mode": "HTML",
    "reply_markup": KEYBOARD,
}


@asynccontextmanager
async def library(url: str, request: BaseRequest, other: BaseRequest) -> AsyncIterator[Send]:
    """Give a call of the library over one of its clients."""
    bot = Bot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=other)
    async with bot:
        yield lambda: bot.do_api_request("sendmessage", api_kwargs=MESSAGE)


@asynccontextmanager
async def aiohttp_alone(url: str) -> AsyncIterator[Send]:
    """Give a call over aiohttp, without the library on top."""
    import aiohttp  # noqa: PLC0415 - it may be absent

    async with aiohttp.ClientSession() as session:

        async def send() -> object:
            async with session.post(f"{url}/bot{TOKEN}/sendMessage", json=MESSAGE) as answer:
                return json.loads(await answer.read())

        yield send


async def measure(name: str, send: Send, at_once: int) -> None:
    """Print the calls a second of one client, and what each takes of the processor."""
    left = CALLS

    async def keep_sending() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await send()

    await send()
    begun, computed = time.perf_counter(), time.process_time()
    await asyncio.gather(*(keep_sending() for _ in range(at_once)))
    spent, computed = time.perf_counter() - begun, time.process_time() - computed
    print(
        f"{name:28}{at_once:4}{CALLS / spent:8.0f}/s{1e6 * computed / CALLS:8.0f} us of computing"
    )


async def compare(url: str) -> None:
    """Print the figures of each client, those of one load one below the other."""
    for at_once in AT_ONCE:
        async with library(url, HTTPXRequest(), HTTPXRequest()) as send:
            await measure("python-telegram-bot's httpx", send, at_once)
        seconds = Seconds(connect=5.0, read=20.0, write=20.0)
        async with library(url, Wire(seconds), Wire(seconds)) as send:
            await measure("our wire", send, at_once)
        if find_spec("aiohttp"):
            async with aiohttp_alone(url) as send:
                await measure("aiohttp, without the library", send, at_once)


async def serve() -> None:
    """Answer until killed, in a process of our own."""
    swift = Swift()
    await swift.start()
    print(swift.url, flush=True)
    await asyncio.Event().wait()


def main() -> None:
    """Print the figures."""
    server = subprocess.Popen(
        [sys.executable, __file__, "serve"], stdout=subprocess.PIPE, text=True
    )
    try:
        asyncio.run(compare(str(server.stdout and server.stdout.readline().strip())))
    finally:
        server.kill()


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(serve())
    else:
        main()
