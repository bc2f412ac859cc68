"""The app: builds everything for Telegram, runs it until asked to stop, and ends in good order."""

import asyncio
import json
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from functools import partial
from random import random  # noqa: TID251 - it spreads retries; no answer depends on it
from typing import TYPE_CHECKING, Any, NoReturn

from telegram import Update
from telegram.ext import BaseHandler, ChatMemberHandler, InlineQueryHandler

from advisor.errors import SettingError
from bot.api import Api, Call, UnauthorizedError
from bot.connection import Telegram, connected
from bot.desk import Context, Desk
from bot.files import Files
from bot.gate import Gate
from bot.groups import Groups
from bot.inbox import MOST_ATTEMPTS, Arrival, Inbox
from bot.inline import Inline
from bot.intake.polling import Polling
from bot.intake.registration import registration
from bot.introduction import introduce
from bot.manners import TELEGRAMS, Limits, Manners
from bot.metrics import Metrics, Stage
from bot.operators import Operators
from bot.outbox import Outbox
from bot.patience import Patience
from bot.patrol import Patrol, Wiper
from bot.reminders import Reminders
from bot.routes import routes
from bot.settings import Intake, Settings, missing_for_webhook
from bot.store import Writer, open_store
from bot.store.aside import rewrite, truncate

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.intake.webhook import Webhook

# Supervisors give ten seconds or more before they kill; within these two we finish.
HEARING_OUT = 4.0
SENDING_OUT = 4.0

log = logging.getLogger(__name__)


def run(
    settings: Settings,
    conversation: "Conversation",
    limits: Limits = TELEGRAMS,
    now: Callable[[], float] = time.time,
) -> int:
    """Return 0 after SIGTERM or SIGINT; until then answer everybody on Telegram.

    `limits` is how fast the server at the other end lets us write, and `now` gives seconds since
    1970.

    Raises:
        SettingError: the token, the webhook or an address to listen on is missing or refused.
        StoreError: the database cannot be used.
    """
    _refuse_what_cannot_run(settings)
    store = open_store(settings.database_path)
    writer = Writer(store)
    try:
        serving = _serve(settings, conversation, writer, Manners(limits), now)
        asyncio.run(_until_asked_to_stop(serving))
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
    missing = missing_for_webhook(settings) if settings.intake is Intake.WEBHOOK else ()
    if missing:
        raise SettingError("\n".join(missing))


async def _until_asked_to_stop(serving: Coroutine[None, None, None]) -> None:
    work = asyncio.create_task(serving)
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


async def _serve(
    settings: Settings,
    conversation: "Conversation",
    writer: Writer,
    manners: Manners,
    now: Callable[[], float],
) -> None:
    metrics, stage = Metrics(now), Stage(polls=settings.intake is Intake.POLLING)
    async with (
        _doors(settings, stage, metrics, writer) as webhook,
        connected(settings) as telegram,
    ):
        api = Api(telegram.bot)
        outbox = Outbox(writer, metrics.letters(api.call), now, manners, random)
        talk = replace(conversation, name=f"@{telegram.bot.username}", reminds=True)
        reminders = Reminders(writer, talk, outbox.wake, now)
        plain = _desk(settings, talk, writer, metrics, telegram, outbox.wake)
        desk = replace(plain, now=now, counted=reminders.after(metrics.hear))
        inbox = _inbox(telegram, desk, metrics)
        patrol = Patrol(writer, inbox.look, desk.wiper, conversation.retention, now)
        besides = [asyncio.create_task(introduce(conversation, api.call))]
        try:
            await outbox.resume()
            await inbox.resume()
            besides += map(asyncio.create_task, (patrol.run(), reminders.run()))
            call, receive = metrics.polls(api.call), metrics.receiving(inbox.receive)
            if webhook is not None:
                webhook.open(receive)
                await _keep_posted(settings, call, stage)
            stage.is_open = True
            await Polling(call, receive).run()
        finally:
            stage.is_stopping = True
            await _finish(besides, webhook, inbox, outbox)


def _desk(  # noqa: PLR0913, PLR0917 - it wires
    settings: Settings,
    conversation: "Conversation",
    writer: Writer,
    metrics: Metrics,
    telegram: Telegram,
    posted: Callable[[int], None],
) -> Desk:
    """Return the desk and all it needs; `posted` is told which chat has letters to go."""
    api, path = Api(telegram.bot), settings.database_path
    operators = Operators(frozenset(settings.operator_ids), metrics, writer, time.time)
    return Desk(
        conversation=replace(conversation, allowed=None),
        writer=writer,
        posted=posted,
        call=api.call,
        username=telegram.bot.username,
        now=time.time,
        files=Files(api.download, conversation.read_file, settings.upload_limit),
        counted=metrics.hear,
        patience=Patience(conversation, api.call),
        gate=Gate(api.call, operators, time.time),
        wiper=Wiper(partial(rewrite, path), partial(truncate, path)),
    )


async def _finish(
    besides: Iterable[asyncio.Task[Any]],
    webhook: "Webhook | None",
    inbox: Inbox,
    outbox: Outbox,
) -> None:
    """Take no more, and do what time allows of what is in hand; the rest stays safe."""
    for task in besides:
        task.cancel()
    if webhook is not None:
        await webhook.close()
    await inbox.drain(HEARING_OUT)
    await outbox.drain(SENDING_OUT)


def _inbox(telegram: Telegram, desk: Desk, metrics: Metrics) -> Inbox:
    """Return the inbox that has the desk handle what arrives, each kind of update as routed."""
    talk = desk.conversation
    profiles = (talk.profile(code) for code in talk.languages)
    commands = {name for profile in profiles for name, _ in profile.commands}
    telegram.add_handlers(routes(desk, telegram.bot.bot, commands, _others(desk)))
    telegram.add_error_handler(metrics.failing(desk.on_error))
    return Inbox(desk.writer, metrics.handling(partial(_handle, telegram, desk)), time.time)


def _others(desk: Desk) -> tuple[BaseHandler[Update, Context, None], ...]:
    """Return what takes queries from other chats, and our coming to chats and leaving them."""
    talk, writer, name, now = desk.conversation, desk.writer, desk.username, desk.now
    groups = Groups(talk, writer, desk.posted, name, now)
    return (
        InlineQueryHandler(Inline(talk, writer, desk.call, name, now).on_query),
        ChatMemberHandler(groups.on_membership, ChatMemberHandler.MY_CHAT_MEMBER),
    )


@asynccontextmanager
async def _doors(
    settings: Settings, stage: Stage, metrics: Metrics, writer: Writer
) -> AsyncIterator["Webhook | None"]:
    """Give the webhook, None where updates are polled, while we listen where we are asked to."""
    if settings.intake is Intake.POLLING and settings.health_port is None:
        yield None
        return
    # Not on top: whoever polls and listens nowhere needs no web server.
    from bot.doors import open_doors  # noqa: PLC0415 - see above
    from bot.health import Health  # noqa: PLC0415 - see above

    async with open_doors(settings, Health(stage, metrics, writer, time.time)) as webhook:
        yield webhook


async def _keep_posted(settings: Settings, call: Call, stage: Stage) -> NoReturn:
    """Have Telegram post updates to us, and look for ever whether it still does."""
    from bot.intake.upkeep import Upkeep  # noqa: PLC0415 - as the doors

    upkeep = Upkeep(call, registration(settings), time.time)
    await upkeep.begin()
    stage.is_open = True
    await upkeep.run()


async def _handle(telegram: Telegram, desk: Desk, arrival: Arrival) -> None:
    """Have the desk deal with an update; what the library cannot read is given up at once."""
    if arrival.attempts > MOST_ATTEMPTS:
        await desk.give_up(arrival, RuntimeError("the process ended each time it was handled"))
        return
    try:
        update = Update.de_json(json.loads(arrival.raw), telegram.bot)
        # The library takes an id of any type, and trips over it only when all is done.
        hash((update.effective_chat, update.effective_user))
    except Exception as error:  # noqa: BLE001 - whatever a stranger sent must not stop us
        await desk.give_up(arrival, error)
        return
    await telegram.process_update(update)
