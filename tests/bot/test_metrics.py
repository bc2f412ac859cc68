"""Metrics: what is counted, and lines that a scraper reads."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.api import BlockedError, BusyError, RefusedError, UnreachableError
from bot.inbox import Arrival
from bot.metrics import Gauge, Metrics

NOW = 1_800_000_000.0


@pytest.fixture
def moments() -> list[float]:
    """Return what the clock shows, as its only item."""
    return [NOW]


@pytest.fixture
def metrics(moments: list[float]) -> Metrics:
    """Return metrics in which nothing has been counted."""
    return Metrics(lambda: moments[0])


async def test_letters_are_counted_by_what_became_of_them(metrics: Metrics) -> None:
    troubles = [None, BusyError(1), UnreachableError(), RefusedError(), BlockedError(), None]

    async def call(method: str, _payload: Mapping[str, Any]) -> object:
        if method == "sendMessage" and (trouble := troubles.pop()):
            raise trouble
        return True

    counting = metrics.letters(call)
    calls = [counting("sendMessage", {}) for _ in troubles]
    await asyncio.gather(*calls, counting("sendChatAction", {}), return_exceptions=True)

    numbers = metrics.text(())
    for outcome, count in {"sent": 2, "retried": 2, "refused": 1, "gone": 1}.items():
        assert f'mikromakro_letters_total{{outcome="{outcome}"}} {count}\n' in numbers


async def test_a_poll_that_fails_is_no_sign_of_life(
    metrics: Metrics, moments: list[float]
) -> None:
    async def call(_method: str, payload: Mapping[str, Any]) -> object:
        if payload:
            raise UnreachableError
        return []

    polling = metrics.polls(call)
    moments[:] = [NOW + 5]
    await polling("getUpdates", {})
    moments[:] = [NOW + 9]
    with pytest.raises(UnreachableError):
        await polling("getUpdates", {"offset": 1})

    assert metrics.polled_at == NOW + 5


async def test_the_histogram_counts_everything_up_to_each_bound(metrics: Metrics) -> None:
    handle = metrics.handling(lambda _arrival: asyncio.sleep(0))
    for number in range(3):
        await handle(Arrival(number, 7, "{}"))

    counts = [
        int(line.rpartition(" ")[2])
        for line in metrics.text(()).splitlines()
        if line.startswith("mikromakro_handling_seconds_bucket")
    ]
    assert counts == sorted(counts)
    assert counts[-1] == 3


def test_each_line_of_the_numbers_is_one_that_a_scraper_reads(metrics: Metrics) -> None:
    for line in metrics.text([Gauge("letters_pending", "still to be sent", 3)]).splitlines():
        name, _, value = line.rpartition(" ")
        assert line.startswith(("# HELP mikromakro_", "# TYPE mikromakro_")) or float(value) >= 0
        assert name.startswith(("# ", "mikromakro_"))
