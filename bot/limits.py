"""Limits: how fast one chat may write before it has to take a break.

A chat has a bucket of tokens and every message takes one. Moments are those at which Telegram got
a message, so that whoever wrote while we were down is not taken for somebody in a hurry.
"""

from dataclasses import dataclass
from enum import Enum, auto

# At most so many messages at once ...
BURST = 20
# ... and one more for each of these seconds.
SECONDS_EACH = 2.0
# Whoever was too fast is heard again when so many have come together: a break of ten seconds.
ENOUGH = 5
BREAK = ENOUGH * SECONDS_EACH
# Buckets are looked through for full ones, which need not be kept, when there are so many.
MANY = 5_000


class Pace(Enum):
    """Whether a message is heard: in time, too fast for the first time, or once more."""

    FINE = auto()
    TOO_FAST = auto()
    STILL_TOO_FAST = auto()


@dataclass(slots=True)
class _Bucket:
    at: float
    tokens: float = BURST
    update_id: int | None = None
    pace: Pace = Pace.FINE


class Limits:
    """Keeps a bucket for each chat that has written lately."""

    def __init__(self) -> None:
        self._buckets: dict[int, _Bucket] = {}

    def pace(self, chat_id: int, update_id: int, moment: float) -> Pace:
        """Return whether an update of a chat is heard; `moment` in seconds since 1970.

        The same update, tried again, gets the same answer for nothing.
        """
        bucket = self._buckets.setdefault(chat_id, _Bucket(moment))
        if bucket.update_id == update_id:
            return bucket.pace
        bucket.update_id = update_id
        moment = max(moment, bucket.at)
        bucket.tokens = min(BURST, bucket.tokens + (moment - bucket.at) / SECONDS_EACH)
        bucket.at = moment
        bucket.pace = _next(bucket)
        if bucket.pace is Pace.FINE:
            bucket.tokens -= 1
        if len(self._buckets) > MANY:
            self._drop_full(moment)
        return bucket.pace

    def _drop_full(self, moment: float) -> None:
        filled = moment - BURST * SECONDS_EACH
        self._buckets = {at: bucket for at, bucket in self._buckets.items() if bucket.at > filled}


def _next(bucket: _Bucket) -> Pace:
    wanted = 1 if bucket.pace is Pace.FINE else ENOUGH
    if bucket.tokens >= wanted:
        return Pace.FINE
    return Pace.TOO_FAST if bucket.pace is Pace.FINE else Pace.STILL_TOO_FAST
