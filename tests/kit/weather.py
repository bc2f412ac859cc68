"""Weather: what a seeded share of all calls meets instead of an answer, as on a bad day."""

import random  # noqa: TID251 - seeded, and only in tests
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .calls import Call, Refusal

# Seconds that Telegram asks for when a bot is too fast.
REST = 1


class Trouble(StrEnum):
    """What happens to a call: refused as too fast, a broken gateway, silence, a lost line."""

    BUSY = "429"
    BROKEN = "502"
    SILENT = "no answer"
    CUT = "connection lost"


class Odds(NamedTuple):
    """Shares of all calls, in the order of `Trouble`."""

    busy: float = 0.05
    broken: float = 0.02
    silent: float = 0.01
    cut: float = 0.01


class Met(NamedTuple):
    """What a call met, and whether Telegram carried it out before that."""

    trouble: Trouble
    carried_out: bool


class Cut(Response):
    """An answer that breaks off after its head."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Promise a body and send none; the server then closes the connection."""
        head = [(b"content-length", b"10")]
        await send({"type": "http.response.start", "status": 200, "headers": head})


@dataclass
class Weather:
    """Decides for each call what it meets; `silence` is how long, in seconds, none is answered."""

    seed: int
    odds: Odds = field(default_factory=Odds)
    silence: float = 3_600.0
    met: Counter[Met] = field(default_factory=Counter)
    # The chats and texts of calls that were carried out, of which the bot never heard.
    unheard: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)  # noqa: S311 - the same troubles each time

    def meets(self, call: Call) -> Met | None:
        """Return what a call meets, None when it is answered as usual."""
        (trouble,) = self._chance.choices((*Trouble, None), (*self.odds, 1 - sum(self.odds)), k=1)
        lost = trouble in {Trouble.SILENT, Trouble.CUT}
        # A poll would wait for updates first.
        carried_out = lost and self._chance.random() < 0.5 and call.method != "getUpdates"
        if trouble is None:
            return None
        met = Met(trouble, carried_out)
        self.met[met] += 1
        if carried_out:
            self.unheard.append((call.number("chat_id"), call.text("text")))
        return met


def refusal_of(trouble: Trouble) -> Refusal | None:
    """Return what the bot is told; None when it is told nothing."""
    if trouble is Trouble.BUSY:
        return Refusal(429, f"Too Many Requests: retry after {REST}", retry_after=REST)
    return Refusal(502, "Bad Gateway") if trouble is Trouble.BROKEN else None
