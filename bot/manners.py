"""Manners: how fast Telegram lets a bot write, and whose turn it is when many are written to.

The figures are those of https://core.telegram.org/bots/faq, "My bot is hitting limits, how do I
avoid this?": about thirty messages a second in all, in one chat one a second, though short bursts
are let through, and in a group twenty a minute.
"""

from collections import deque
from collections.abc import Callable
from typing import NamedTuple


class Limit(NamedTuple):
    """At most so many messages in so many seconds, whenever they begin."""

    most: int
    seconds: float


class Limits(NamedTuple):
    """What Telegram puts up with, in all and in one chat; None is anything."""

    overall: Limit | None = Limit(30, 1.0)
    # One a second: who taps five times at once is answered five times at once.
    chat: Limit | None = Limit(5, 5.0)
    group: Limit | None = Limit(20, 60.0)


TELEGRAMS = Limits()
UNLIMITED = Limits(None, None, None)
# Chats we remember before those are forgotten that have been quiet for longer than any limit.
MOST_REMEMBERED = 1_000
# Seconds for which all are left alone before somebody tries again.
LONGEST_HOLD = 60.0


class Window:
    """The last messages under one limit; moments are seconds on a clock that never jumps."""

    def __init__(self, limit: Limit) -> None:
        self._limit = limit
        self._sent: deque[float] = deque(maxlen=limit.most)

    def free_at(self) -> float:
        """Return the moment from which the next message is within the limit."""
        if len(self._sent) < self._limit.most:
            return 0.0
        return self._sent[0] + self._limit.seconds

    def add(self, moment: float) -> None:
        """Count a message at this moment."""
        self._sent.append(moment)

    def is_quiet(self, now: float) -> bool:
        """Whether nothing that was sent counts any more."""
        return not self._sent or self._sent[-1] + self._limit.seconds <= now


class Manners:
    """Says when the next message may go; messages that are let go count as sent."""

    def __init__(self, limits: Limits = TELEGRAMS) -> None:
        self._limits = limits
        self._overall = Window(limits.overall) if limits.overall else None
        self._chats: dict[int, Window] = {}
        # Those refused since the last message that got through.
        self._refused: set[int] = set()
        self._all_from = 0.0

    def rest(self, chat_id: int, now: float) -> float:
        """Return the seconds for which this chat, or every chat, must be left alone; 0.0: none."""
        window = self._chats.get(chat_id)
        until = max(window.free_at() if window else 0.0, self._all_from)
        return max(until - now, 0.0)

    def turn(self, chat_id: int, now: float) -> float:
        """Return the seconds until it is this chat's turn, which is taken with this.

        Turns are given in the order in which they are asked for, so that a chat with many letters,
        which asks for one at a time, is no more than one among all others.
        """
        at = max(self._overall.free_at() if self._overall else 0.0, now)
        if self._overall:
            self._overall.add(at)
        if window := self._window_of(chat_id, now):
            window.add(at)
        return at - now

    def accepted(self) -> None:
        """Hear that a message got through: whoever was refused before it was so alone."""
        self._refused.clear()

    def refused(self, chat_id: int, seconds: float, now: float) -> None:
        """Hear that a chat was written to too fast.

        Telegram does not say whether it means the chat or us. When a second one is refused and
        nobody was let through in between, it means us, and all wait; after a minute one may try.
        """
        self._refused.add(chat_id)
        if len(self._refused) > 1:
            self._all_from = max(self._all_from, now + min(seconds, LONGEST_HOLD))

    def _window_of(self, chat_id: int, now: float) -> Window | None:
        # Groups have negative ids.
        limit = self._limits.group if chat_id < 0 else self._limits.chat
        if limit is None:
            return None
        if chat_id not in self._chats and len(self._chats) >= MOST_REMEMBERED:
            self._forget(now)
        return self._chats.setdefault(chat_id, Window(limit))

    def _forget(self, now: float) -> None:
        self._chats = {
            chat: window for chat, window in self._chats.items() if not window.is_quiet(now)
        }


def spread(pause: float, chance: Callable[[], float]) -> float:
    """Return between half of a pause and all of it, so that not all come back at once.

    `chance` gives something from 0 to 1.

    >>> spread(8.0, lambda: 0.5)
    6.0
    """
    return pause * (0.5 + chance() / 2)
