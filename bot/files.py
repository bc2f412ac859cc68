"""Files that people send: fetched from Telegram and read, one at a time, beside the event loop."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from advisor.notes import Notes
from bot.api import ApiError, Fetch, RefusedError, TooLargeError, pause_after
from bot.uploads import MEGABYTE, FileTrouble, Upload

_ATTEMPTS = 3

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Files:
    """Reads files of at most `limit` megabytes with `read`; `fetch` gets their content.

    What a file unpacks to is many times its size, so only one is in hand at a time.
    """

    fetch: Fetch
    read: Callable[[str, bytes, str, Notes], Upload]
    limit: int
    _one: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))

    async def receive(
        self, name: str, file_id: str, size: int | None, caption: str, notes: Notes
    ) -> Upload:
        """Return what a file says, or the trouble with it; a size that is too large ends it.

        How much of it is read depends on what stands under it, in a chat with these notes.
        """
        most = self.limit * MEGABYTE
        if size is not None and size > most:
            return self._refused(name, FileTrouble.TOO_LARGE)
        try:
            content = await self._fetched(file_id, most)
        except TooLargeError:
            return self._refused(name, FileTrouble.TOO_LARGE)
        if content is None:
            return self._refused(name, FileTrouble.NOT_FETCHED)
        async with self._one:
            return await asyncio.to_thread(self.read, name, content, caption, notes)

    async def _fetched(self, file_id: str, most: int) -> bytes | None:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return await self.fetch(file_id, most)
            except TooLargeError:
                raise
            except RefusedError as refusal:
                log.warning("a file was refused: %s", refusal)
                return None
            except ApiError as trouble:
                log.warning("a file could not be fetched, attempt %d: %s", attempt, trouble)
                if attempt < _ATTEMPTS:
                    await asyncio.sleep(pause_after(attempt))
        return None

    def _refused(self, name: str, trouble: FileTrouble) -> Upload:
        return Upload(name=name, trouble=trouble, limit=self.limit)
