"""The metrics: what has happened since the start, as numbers that Prometheus can read.

Written by hand: its own library takes 14 MB and 50 ms for the few lines of text below. No label
names a chat, a person or anything that somebody wrote.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from bot.api import ApiError, BlockedError, Call, RefusedError
from bot.inbox import Arrival, Handle

if TYPE_CHECKING:
    from bot.heard import Heard

Labels: TypeAlias = tuple[tuple[str, str], ...]
Receive: TypeAlias = Callable[[Sequence[object]], Awaitable[None]]
OnError: TypeAlias = Callable[[object, Any], Coroutine[Any, Any, None]]

# Seconds an update takes to be handled: a few milliseconds, or a file that has to be fetched.
BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
LETTERS = frozenset({"sendMessage", "editMessageText", "sendPhoto", "sendDocument"})
OUTCOMES = ("sent", "retried", "refused", "gone")
POLL = "getUpdates"


class Gauge(NamedTuple):
    """Something that goes up and down, read when it is asked for."""

    name: str
    about: str
    value: float


@dataclass(slots=True)
class Stage:
    """How far the bot has come; each is set where it happens."""

    polls: bool
    is_open: bool = False
    is_stopping: bool = False


class Metrics:
    """Counts from the start of the process on; `now` gives seconds since 1970."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.started_at = now()
        self._received = 0
        self._failed = 0
        self._letters: Counter[str] = Counter(dict.fromkeys(OUTCOMES, 0))
        self._intents: Counter[str] = Counter()
        self._topics: Counter[str] = Counter()
        self._durations: Counter[float] = Counter()
        self._seconds = 0.0
        self._handled = 0
        self.polled_at: float | None = None

    def receiving(self, receive: Receive) -> Receive:
        """Return the same, with updates counted that came in, those known already once more."""

        async def counted(updates: Sequence[object]) -> None:
            await receive(updates)
            self._received += len(updates)

        return counted

    def handling(self, handle: Handle) -> Handle:
        """Return the same, with updates counted that were handled, well or not, and their time."""

        async def timed(arrival: Arrival) -> None:
            loop = asyncio.get_running_loop()
            began = loop.time()
            await handle(arrival)
            self._handle(loop.time() - began)

        return timed

    def failing(self, on_error: OnError) -> OnError:
        """Return the same, with attempts counted at updates that failed."""

        async def counted(update: object, context: Any) -> None:
            self._failed += 1
            await on_error(update, context)

        return counted

    def hear(self, heard: "Heard") -> None:
        """Count what somebody wanted, by the intent read and the topics of it."""
        if heard.turn is None:
            return
        self._intents[heard.turn.facts.intent] += 1
        # What is asked about, not what else it sounds like.
        self._topics.update(scored.id for scored in heard.turn.facts.asked.topics[:1])

    def letters(self, call: Call) -> Call:
        """Return the same call, with letters counted by what became of them."""

        async def counted(method: str, payload: Mapping[str, Any]) -> object:
            try:
                answer = await call(method, payload)
            except ApiError as trouble:
                self._letter(method, _outcome_of(trouble))
                raise
            self._letter(method, "sent")
            return answer

        return counted

    def polls(self, call: Call) -> Call:
        """Return the same call, with the moment kept at which a poll last went well."""

        async def watched(method: str, payload: Mapping[str, Any]) -> object:
            answer = await call(method, payload)
            if method == POLL:
                self.polled_at = self._now()
            return answer

        return watched

    def text(self, gauges: Iterable[Gauge]) -> str:
        """Return everything in the text format of Prometheus, version 0.0.4."""
        return "".join(f"{line}\n" for line in self._lines(gauges))

    def _handle(self, seconds: float) -> None:
        self._handled += 1
        self._seconds += seconds
        bound = next((bound for bound in BOUNDS if seconds <= bound), None)
        if bound is not None:
            self._durations[bound] += 1

    def _letter(self, method: str, outcome: str) -> None:
        if method in LETTERS:
            self._letters[outcome] += 1

    def _lines(self, gauges: Iterable[Gauge]) -> Iterator[str]:
        yield from _counter("updates_received", "updates that came in", {(): self._received})
        yield from _counter("attempts_failed", "attempts at an update", {(): self._failed})
        for name, label, about, counts in (
            ("letters", "outcome", "messages and edits, each try once", self._letters),
            ("messages", "intent", "messages and taps by what was wanted", self._intents),
            ("questions", "topic", "messages and taps by what they were about", self._topics),
        ):
            yield from _counter(name, about, {((label, key),): n for key, n in counts.items()})
        yield from self._histogram("handling_seconds", "time to handle an update")
        for gauge in (*gauges, Gauge("start_time_seconds", "when we started", self.started_at)):
            yield from _head(gauge.name, gauge.about, "gauge")
            yield f"mikromakro_{gauge.name} {gauge.value:g}"

    def _histogram(self, name: str, about: str) -> Iterator[str]:
        yield from _head(name, about, "histogram")
        below = 0
        for bound in BOUNDS:
            below += self._durations[bound]
            yield f'mikromakro_{name}_bucket{{le="{bound:g}"}} {below}'
        yield f'mikromakro_{name}_bucket{{le="+Inf"}} {self._handled}'
        yield f"mikromakro_{name}_sum {self._seconds:.6f}"
        yield f"mikromakro_{name}_count {self._handled}"


def _outcome_of(trouble: ApiError) -> str:
    if isinstance(trouble, BlockedError):
        return "gone"
    return "refused" if isinstance(trouble, RefusedError) else "retried"


def _counter(name: str, about: str, counts: Mapping[Labels, int]) -> Iterator[str]:
    yield from _head(f"{name}_total", about, "counter")
    for labels, count in sorted(counts.items()):
        # Values are words of our own, in which nothing has to be escaped.
        shown = ",".join(f'{label}="{value}"' for label, value in labels)
        yield f"mikromakro_{name}_total" + (f"{{{shown}}}" if shown else "") + f" {count}"


def _head(name: str, about: str, kind: str) -> Iterator[str]:
    yield f"# HELP mikromakro_{name} {about}"
    yield f"# TYPE mikromakro_{name} {kind}"
