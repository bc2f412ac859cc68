"""The doors: health never stands where the world can knock unless an operator puts it there."""

import asyncio
import http.client
from urllib.parse import urlsplit

import pytest

from advisor.errors import SettingError
from bot.doors import open_doors
from bot.health import Health
from bot.metrics import Metrics, Stage
from bot.settings import Settings
from bot.store import Writer
from bot.web import bound

HOOK = {
    "intake": "webhook",
    "webhook_url": "https://bot.example.com/hook",
    "webhook_secret": "x" * 16,
    "webhook_port": 0,
}


@pytest.fixture
def health(writer: Writer) -> Health:
    """Return the health of a bot."""
    return Health(Stage(polls=True), Metrics(lambda: 0.0), writer, lambda: 0.0)


async def doors(health: Health, **settings: object) -> list[str]:
    """Return the statuses of `/healthz` and `/hook` at each door that these settings open."""
    lines: list[str] = []
    async with open_doors(Settings.model_validate(settings), health, lines.append):
        return [await asyncio.to_thread(_knock, line.split()[2]) for line in lines]


def _knock(address: str) -> str:
    answers = []
    for path in ("/healthz", "/hook"):
        wire = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
        wire.request("GET", path)
        answers.append(str(wire.getresponse().status))
        wire.close()
    return " ".join(answers)


async def test_health_has_a_door_of_its_own_unless_it_is_given_that_of_the_webhook(
    health: Health,
) -> None:
    # Each as the statuses of /healthz and of the webhook, to which nobody may GET.
    assert await doors(health, health_port=0) == ["200 404"]
    assert await doors(health, **HOOK) == ["404 405"]
    elsewhere = {**HOOK, "health_port": 0, "health_host": "localhost"}
    assert sorted(await doors(health, **elsewhere)) == ["200 404", "404 405"]
    assert await doors(health, **HOOK, health_port=0) == ["200 405"]


def test_an_address_that_somebody_else_has_is_one_line_that_names_the_settings() -> None:
    with bound("HEALTH", "127.0.0.1", 0) as taken:
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(SettingError, match=f"HEALTH_HOST and HEALTH_PORT .* {port}, on which"):
            bound("HEALTH", "127.0.0.1", port)
