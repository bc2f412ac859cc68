"""The connection: python-telegram-bot as a client and a router, once Telegram has greeted it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

from telegram.error import TelegramError
from telegram.ext import Application, ApplicationBuilder

from bot.api import PATIENCE, Api, ApiError, UnauthorizedError, pause_after, trouble_of
from bot.settings import Intake, Settings
from bot.wire import Seconds, Wire, request_to

Telegram: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

log = logging.getLogger(__name__)


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[Telegram]:
    """Give the client once Telegram has told it who it is; until then try again and again."""
    telegram = _client(settings)
    try:
        failures = 0
        polls = settings.intake is Intake.POLLING
        while (trouble := await _greeted(telegram, polls=polls)) is not None:
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


async def _greeted(telegram: Telegram, *, polls: bool) -> ApiError | None:
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
    if not polls:
        return None
    try:
        # A webhook left behind would have Telegram refuse every poll.
        await Api(telegram.bot).call("deleteWebhook", {})
    except ApiError as trouble:
        return trouble
    return None


def _client(settings: Settings) -> Telegram:
    """Return python-telegram-bot as a client and a router: no updater, no jobs, no state."""
    assert settings.telegram_bot_token is not None  # noqa: S101 - refused before
    url = settings.telegram_api_url
    seconds = Seconds(connect=PATIENCE / 2, read=PATIENCE, write=PATIENCE)
    return (
        ApplicationBuilder()
        .token(settings.telegram_bot_token.get_secret_value())
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .request(request_to(url, seconds))
        # Ours polls through the other one; the library's own for it would be made all the same.
        .get_updates_request(Wire(seconds))
        .updater(None)
        .job_queue(None)
        .build()
    )
