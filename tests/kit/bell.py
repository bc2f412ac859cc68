"""One lock and one bell, so that waiting means waiting and not looking again and again."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Found = TypeVar("Found")


class Bell:
    """Guards the stand-in and wakes whoever waits for a change, in threads and in coroutines."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._sleepers: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Hold the lock to look, without waking anybody."""
        with self._condition:
            yield

    @contextmanager
    def change(self) -> Iterator[None]:
        """Hold the lock to change something, then wake every waiter."""
        with self._condition:
            try:
                yield
            finally:
                self._condition.notify_all()
                for loop, awake in self._sleepers:
                    loop.call_soon_threadsafe(awake.set)

    def wait(self, found: Callable[[], Found], seconds: float | None) -> Found:
        """Return what `found` gives once it is true, or its last false value when time is up."""
        with self._condition:
            return self._condition.wait_for(found, seconds)

    async def sleep_until(self, found: Callable[[], object], seconds: float | None = None) -> None:
        """Return when `found` is true or time is up; no limit when `seconds` is None."""
        awake = asyncio.Event()
        sleeper = (asyncio.get_running_loop(), awake)
        with self._condition:
            self._sleepers.add(sleeper)
        try:
            async with asyncio.timeout(seconds):
                while not self._is(found):
                    await awake.wait()
                    awake.clear()
        except TimeoutError:
            return
        finally:
            with self._condition:
                self._sleepers.discard(sleeper)

    def _is(self, found: Callable[[], object]) -> bool:
        with self._condition:
            return bool(found())
