"""The smallest bots that answer every message with its own text, to be measured beside ours.

    python benchmarks/echoes.py NAME URL INTAKE PORT

Each is what its library's own introduction shows, on a Bot API at URL. PORT is where the webhook
listens when INTAKE is `webhook`. Nothing here survives a crash, and nothing is thought about.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

TOKEN = "1234567:LOAD-token_of-the-benchmark-0123456"  # noqa: S105 - nobody's
SECRET = "a-secret-of-the-benchmark"  # noqa: S105 - likewise
PATH = "/hook"
LOCALHOST = "127.0.0.1"


def python_telegram_bot(url: str, intake: str, port: int) -> None:
    """Echo with python-telegram-bot, as in its README; the webhook as in its custom example."""
    from telegram.ext import Application, MessageHandler, filters  # noqa: PLC0415 - may be absent

    async def echo(update: Any, _context: Any) -> None:
        await update.message.reply_text(update.message.text)

    application = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    if intake == "polling":
        application.run_polling()
    else:
        asyncio.run(_python_telegram_bot_behind_a_webhook(application, port))


async def _python_telegram_bot_behind_a_webhook(application: Any, port: int) -> None:
    import uvicorn  # noqa: PLC0415 - may be absent
    from starlette.applications import Starlette  # noqa: PLC0415
    from starlette.requests import Request  # noqa: PLC0415
    from starlette.responses import Response  # noqa: PLC0415
    from starlette.routing import Route  # noqa: PLC0415
    from telegram import Update  # noqa: PLC0415

    application.updater = None

    async def take(request: Request) -> Response:
        update = Update.de_json(await request.json(), application.bot)
        await application.update_queue.put(update)
        return Response()

    web = Starlette(routes=[Route(PATH, take, methods=["POST"])])
    config = uvicorn.Config(web, host=LOCALHOST, port=port, log_level="error", access_log=False)
    async with application:
        await application.start()
        await uvicorn.Server(config).serve()


def aiogram(url: str, intake: str, port: int) -> None:
    """Echo with aiogram, as in its README; its webhook answers first and handles later."""
    from aiogram import Bot, Dispatcher  # noqa: PLC0415 - may be absent
    from aiogram.client.session.aiohttp import AiohttpSession  # noqa: PLC0415
    from aiogram.client.telegram import TelegramAPIServer  # noqa: PLC0415
    from aiogram.webhook.aiohttp_server import SimpleRequestHandler  # noqa: PLC0415
    from aiohttp import web  # noqa: PLC0415

    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Any) -> None:
        await message.answer(message.text)

    if intake == "polling":
        asyncio.run(dispatcher.start_polling(bot))
        return
    application = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(application, path=PATH)
    web.run_app(application, host=LOCALHOST, port=port, access_log=None, print=None)


def bare(url: str, intake: str, port: int) -> None:
    """Echo with an HTTP client and nothing else: what Python can do at most."""
    asyncio.run(_bare_polling(url) if intake == "polling" else _bare_webhook(url, port))


async def _bare_polling(url: str) -> None:
    import aiohttp  # noqa: PLC0415 - may be absent

    async with aiohttp.ClientSession() as session:
        call = _caller(session, url)
        offset = 0
        tasks: set[asyncio.Task[Any]] = set()
        while True:
            for update in await call("getUpdates", offset=offset, timeout=50):
                offset = update["update_id"] + 1
                task = asyncio.create_task(_bare_echo(call, update))
                tasks.add(task)
                task.add_done_callback(tasks.discard)


async def _bare_webhook(url: str, port: int) -> None:
    import aiohttp  # noqa: PLC0415 - may be absent
    from aiohttp import web  # noqa: PLC0415

    async with aiohttp.ClientSession() as session:
        call = _caller(session, url)

        async def take(request: web.Request) -> web.Response:
            await _bare_echo(call, await request.json())
            return web.Response()

        application = web.Application()
        application.router.add_post(PATH, take)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, LOCALHOST, port).start()
        await asyncio.Event().wait()


def _caller(session: Any, url: str) -> Callable[..., Awaitable[Any]]:
    async def call(method: str, **parameters: Any) -> Any:
        async with session.post(f"{url}/bot{TOKEN}/{method}", json=parameters) as answer:
            return (await answer.json())["result"]

    return call


async def _bare_echo(call: Callable[..., Awaitable[Any]], update: Any) -> None:
    message = update["message"]
    await call("sendMessage", chat_id=message["chat"]["id"], text=message["text"])


BOTS = {"python-telegram-bot": python_telegram_bot, "aiogram": aiogram, "bare": bare}

if __name__ == "__main__":
    BOTS[sys.argv[1]](sys.argv[2], sys.argv[3], int(sys.argv[4]))
