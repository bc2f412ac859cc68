"""The app: builds everything for Telegram, runs it until asked to stop, and ends in good order."""

import asyncio
import json
import logging
import signal
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application, ApplicationBuilder

from advisor.errors import SettingError
from bot.api import PATIENCE, Api, ApiError, Call, UnauthorizedError, pause_after, trouble_of
from bot.desk import Desk
from bot.files import Files
from bot.inbox import MOST_ATTEMPTS, Arrival, Inbox
from bot.intake.polling import Polling
from bot.outbox import Outbox
from bot.routes import routes
from bot.settings import Intake, Settings
from bot.store import Writer, open_store
from bot.store.letters import JSON

if TYPE_CHECKING:
    from bot.conversation import Conversation

Telegram: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

# Supervisors give ten seconds or more before they kill; within these two we finish.
HEARING_OUT = 4.0
SENDING_OUT = 4.0

log = logging.getLogger(__name__)


def run(settings: Settings, conversation: "Conversation") -> int:
    """Return 0 after SIGTERM or SIGINT; until then answer everybody on Telegram.

    Raises:
        SettingError: there is no token, Telegram refuses it, or the intake does not exist yet.
        StoreError: the database cannot be used.
    """
    _refuse_what_cannot_run(settings)
    store = open_store(settings.database_path)
    writer = Writer(store)
    try:
        asyncio.run(_until_asked_to_stop(settings, conversation, writer))
    except UnauthorizedError:
        raise SettingError(
            f"TELEGRAM_BOT_TOKEN was refused by {settings.telegram_api_url}; want the token "
            "BotFather gave for this bot, and in TELEGRAM_API_URL the server that knows it."
        ) from None
    finally:
        writer.close()
        store.close()
    return 0


def _refuse_what_cannot_run(settings: Settings) -> None:
    if settings.telegram_bot_token is None:
        raise SettingError("TELEGRAM_BOT_TOKEN is not set; want the token BotFather gave.")
    if settings.intake is not Intake.POLLING:
        raise SettingError(
            f"INTAKE is '{settings.intake}', which is not available yet; want polling."
        )


async def _until_asked_to_stop(
    settings: Settings, conversation: "Conversation", writer: Writer
) -> None:
    work = asyncio.create_task(_serve(settings, conversation, writer))
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)

    def stop() -> None:
        log.info("asked to stop: finishing what is in hand")
        work.cancel()
        # Whoever asks a second time wants it at once.
        for number in signals:
            loop.remove_signal_handler(number)

    # Not every system has these; there, Ctrl+C cancels us by itself.
    with suppress(NotImplementedError):
        for number in signals:
            loop.add_signal_handler(number, stop)
    with suppress(asyncio.CancelledError):
        await work


async def _serve(settings: Settings, conversation: "Conversation", writer: Writer) -> None:
    async with _connected(settings) as telegram:
        api = Api(telegram.bot)
        call = api.call
        files = Files(api.download, conversation.read_file, settings.upload_limit)
        outbox = Outbox(writer, call, time.time)
        desk = Desk(
            conversation, writer, outbox.wake, call, telegram.bot.username, time.time, files
        )
        inbox = Inbox(writer, partial(_handle, telegram, desk), time.time)
        profile = conversation.profile(conversation.languages[0])
        commands = (name for name, _ in profile.commands)
        telegram.add_handlers(routes(desk, telegram.bot.bot, commands))
        telegram.add_error_handler(desk.on_error)
        introduction = asyncio.create_task(_introduce(conversation, call))
        try:
            await outbox.resume()
            await inbox.resume()
            await Polling(call, inbox.receive).run()
        finally:
            introduction.cancel()
            await inbox.drain(HEARING_OUT)
            await outbox.drain(SENDING_OUT)


async def _handle(telegram: Telegram, desk: Desk, arrival: Arrival) -> None:
    """Have the desk deal with an update; what the library cannot read is given up at once."""
    if arrival.attempts > MOST_ATTEMPTS:
        await desk.give_up(arrival, RuntimeError("the process ended each time it was handled"))
        return
    try:
        update = Update.de_json(json.loads(arrival.raw), telegram.bot)
    except Exception as error:  # noqa: BLE001 - whatever a stranger sent must not stop us
        await desk.give_up(arrival, error)
        return
    await telegram.process_update(update)


@asynccontextmanager
async def _connected(settings: Settings) -> AsyncIterator[Telegram]:
    """Give the client once Telegram has told it who it is; until then try again and again."""
    telegram = _client(settings)
    try:
        failures = 0
        while (trouble := await _greeted(telegram)) is not None:
            failures += 1
            pause = pause_after(failures)
            address = settings.telegram_api_url
            log.warning("no connection to %s, again in %g s: %s", address, pause, trouble)
            await asyncio.sleep(pause)
        log.info("connected as @%s", telegram.bot.username)
        yield telegram
    finally:
        await telegram.shutdown()
        # If it never got to know itself, it has closed nothing; the bot may have connections.
        await telegram.bot.shutdown()


async def _greeted(telegram: Telegram) -> ApiError | None:
    """Return None when all is well, or what was in the way and may pass.

    Raises:
        UnauthorizedError: the token is not accepted. Once it was, nothing else means that.
    """
    try:
        await telegram.initialize()
    except TelegramError as error:
        trouble = trouble_of(error)
        if isinstance(trouble, UnauthorizedError):
            raise trouble from None
        return trouble
    try:
        # A webhook left behind would have Telegram refuse every poll.
        await Api(telegram.bot).call("deleteWebhook", {})
    except ApiError as trouble:
        return trouble
    return None


def _client(settings: Settings) -> Telegram:
    """Return python-telegram-bot as a client and a router: no updater, no jobs, no state."""
    assert settings.telegram_bot_token is not None  # noqa: S101 - refused before
    return (
        ApplicationBuilder()
        .token(settings.telegram_bot_token.get_secret_value())
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .read_timeout(PATIENCE)
        .write_timeout(PATIENCE)
        .connect_timeout(PATIENCE / 2)
        .pool_timeout(PATIENCE)
        .updater(None)
        .job_queue(None)
        .build()
    )


async def _introduce(conversation: "Conversation", call: Call) -> None:
    """Tell Telegram the commands and descriptions in every language, the default for others."""
    try:
        for method, payload in _introductions(conversation):
            await call(method, payload)
    except ApiError as trouble:
        log.warning("commands and descriptions stay as they are: %s", trouble)


def _introductions(conversation: "Conversation") -> Iterator[tuple[str, JSON]]:
    for code in ("", *conversation.languages):
        profile = conversation.profile(code or conversation.languages[0])
        audience = {"language_code": code}
        commands = [
            {"command": name, "description": description} for name, description in profile.commands
        ]
        yield "setMyCommands", {"commands": commands} | audience
        yield "setMyDescription", {"description": profile.description} | audience
        yield (
            "setMyShortDescription",
            {"short_description": profile.short_description} | audience,
        )
