"""The doors: every address that the settings have us listen on, bound before anything else.

Health has a door of its own. It shares that of the webhook, which the world can reach, only where
an operator gives both the same host and port; then the proxy decides what of it is public.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import NamedTuple

from starlette.routing import Route

from bot.health import Health
from bot.intake.registration import path_of
from bot.intake.webhook import Webhook
from bot.settings import Intake, Settings
from bot.web import Web, bound

log = logging.getLogger(__name__)


class _Door(NamedTuple):
    setting: str
    host: str
    port: int
    routes: tuple[Route, ...]


@asynccontextmanager
async def open_doors(
    settings: Settings, health: Health, tell: Callable[[str], None] = log.info
) -> AsyncIterator[Webhook | None]:
    """Give the webhook, None where updates are polled, while all doors are open.

    `tell` hears where each is.

    Raises:
        SettingError: an address cannot be listened on.
    """
    webhook = _webhook(settings)
    webs = tuple(_webs(tuple(_doors(settings, health, webhook))))
    for name, web in webs:
        await web.start()
        tell(f"listening on {web.address} for {name}")
    try:
        yield webhook
    finally:
        await asyncio.gather(*(web.stop() for _, web in webs))


def _webhook(settings: Settings) -> Webhook | None:
    if settings.intake is not Intake.WEBHOOK or settings.webhook_secret is None:
        return None
    return Webhook(settings.webhook_secret)


def _doors(settings: Settings, health: Health, webhook: Webhook | None) -> Iterator[_Door]:
    hook_at = (settings.webhook_host, settings.webhook_port)
    inside = health.routes() if settings.health_port is not None else ()
    if webhook is not None:
        hook = Route(path_of(settings.webhook_url or ""), webhook.take, methods=["POST"])
        shares = (settings.health_host, settings.health_port) == hook_at
        yield _Door("WEBHOOK", *hook_at, (hook, *inside) if shares else (hook,))
        if shares:
            return
    if settings.health_port is not None:
        yield _Door("HEALTH", settings.health_host, settings.health_port, inside)


def _webs(doors: tuple[_Door, ...]) -> Iterator[tuple[str, Web]]:
    for setting, host, port, routes in doors:
        yield setting.lower(), Web(bound(setting, host, port), routes)
