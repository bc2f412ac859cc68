"""The queue between people and the bot, with `getUpdates` as Telegram does it."""

from collections.abc import Callable

from .bell import Bell
from .calls import JSON, Refusal

FIRST_UPDATE_ID = 700_000_001
MOST_AT_ONCE = 100
LONGEST_POLL = 50
OTHER_POLL = "other getUpdates request; make sure that only one bot instance is running"


class Updates:
    """Updates wait here until an offset above their id confirms them."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._waiting: list[JSON] = []
        self._next_id = FIRST_UPDATE_ID
        self._turn = 0
        self._interrupted_by = ""

    @property
    def unconfirmed(self) -> int:
        """How many updates no offset has confirmed yet."""
        return len(self._waiting)

    def add(self, update: JSON) -> int:
        """Return the id of an update just queued; an id of its own is kept."""
        with self._bell.change():
            update_id = int(update.get("update_id", self._next_id))
            self._next_id = max(self._next_id, update_id + 1)
            self._waiting.append({"update_id": update_id} | update)
            return update_id

    def first(self, wanted: Callable[[JSON], bool]) -> JSON | None:
        """Return the first waiting update of this kind, None if there is none."""
        return next((update for update in self._waiting if wanted(update)), None)

    def take_out(self, update: JSON) -> None:
        """Forget an update that has arrived by another way than a poll."""
        with self._bell.change():
            self._waiting = [each for each in self._waiting if each is not update]

    def forget(self) -> None:
        """Drop everything that waits."""
        self._waiting.clear()

    def interrupt(self, reason: str) -> None:
        """End the poll that is under way, if any, with a conflict."""
        with self._bell.change():
            self._turn += 1
            self._interrupted_by = reason

    async def poll(self, offset: int, limit: int, seconds: int) -> list[JSON]:
        """Return at most `limit` updates, waiting up to `seconds` for the first one."""
        with self._bell.change():
            self.interrupt(OTHER_POLL)
            mine = self._turn
            self._confirm(offset)
        await self._bell.sleep_until(
            lambda: self._waiting or self._turn != mine, min(max(seconds, 0), LONGEST_POLL)
        )
        with self._bell.quiet():
            if self._turn != mine:
                raise Refusal(409, f"Conflict: terminated by {self._interrupted_by}")
            size = limit if 0 < limit <= MOST_AT_ONCE else MOST_AT_ONCE
            return self._waiting[:size]

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            # Counted from the end of the queue: the last ones stay, all before are forgotten.
            del self._waiting[:offset]
        else:
            self._waiting = [u for u in self._waiting if u["update_id"] >= offset]
