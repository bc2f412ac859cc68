"""What whoever runs the bot may ask it in Telegram: how many, what failed, and whether it is well.

For anybody else, and in groups, these are commands like any that does not exist.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from bot.heard import Heard
from bot.metrics import Metrics
from bot.patience import Answer
from bot.reply import Reply
from bot.store import Writer
from bot.store.counts import Counts, Lately, counts_in, lately_in
from bot.store.dead import Dead, dead_updates
from bot.voice import Markup, Voice

if TYPE_CHECKING:
    from advisor.notes import Notes
    from bot.conversation import Conversation

HOUR = 3_600.0
MOST_DEAD = 10
MOST_TOPICS = 3
NONE = "-"
NEVER = "never"


class _Known(NamedTuple):
    """What the store and the metrics told at one moment, in seconds since 1970."""

    now: float
    counts: Counts
    lately: Lately
    dead: Sequence[Dead]
    started_at: float
    polled_at: float | None


@dataclass(frozen=True, slots=True)
class Operators:
    """Answers those whose Telegram ids are among `ids`; `now` gives seconds since 1970."""

    ids: frozenset[int]
    metrics: Metrics
    writer: Writer
    now: Callable[[], float]

    def may_ask(self, name: str, user_id: int, chat_id: int) -> bool:
        """Return whether a command is one of these and comes from an operator in private."""
        # Only in private has the chat the id of the person.
        return name.casefold() in _REPORTS and user_id == chat_id and user_id in self.ids

    async def answer(self, name: str) -> Answer:
        """Return the answer to one of these commands, as things are now.

        Raises:
            KeyError: there is no such command.
        """
        report, now = _REPORTS[name.casefold()], self.now()
        counts, lately, dead = await self.writer.write(
            lambda db: (counts_in(db, now), lately_in(db, now), dead_updates(db))
        )
        known = _Known(now, counts, lately, dead, self.metrics.started_at, self.metrics.polled_at)
        return partial(_reported, report=report, known=known)


def _reported(
    talk: "Conversation", notes: "Notes", report: Callable[[_Known, Voice], str], known: _Known
) -> Heard:
    return Heard(notes=notes, reply=Reply(text=report(known, talk.voice(notes))))


def _stats(known: _Known, voice: Voice) -> str:
    names = ("day", "week", "month", "pending", "letters", "dead", "unanswered")
    told = voice.say("stats-text", **{name: getattr(known.counts, name) for name in names})
    lately = known.lately
    if lately.median is None:
        return told
    numbers = {name: getattr(lately, name) for name in ("answered", "median", "up", "down")}
    topics = ", ".join(lately.topics[:MOST_TOPICS])
    return f"{told}\n\n{voice.say('stats-lately', **numbers, topics=topics or NONE)}"


def _dead(known: _Known, voice: Voice) -> str:
    if not known.dead:
        return voice.say("dead-none")
    lines = Markup("\n".join(_line(one, known.now, voice) for one in known.dead[:MOST_DEAD]))
    return voice.say("dead-text", dead=len(known.dead), lines=lines)


def _line(dead: Dead, now: float, voice: Voice) -> str:
    hours = int((now - dead.received_at) // HOUR)
    # As text: an id is no number, to be written with dots.
    told = {"id": str(dead.update_id), "reason": dead.reason}
    return voice.say("dead-line", hours=hours, attempts=dead.attempts, **told)


def _health(known: _Known, voice: Voice) -> str:
    oldest, polled = known.counts.oldest, known.polled_at
    return voice.say(
        "health-text",
        up=int((known.now - known.started_at) // HOUR),
        waited=0 if oldest is None else int(known.now - oldest),
        polled=NEVER if polled is None else str(int(known.now - polled)),
    )


_REPORTS: dict[str, Callable[[_Known, Voice], str]] = {
    "stats": _stats,
    "dead": _dead,
    "health": _health,
}
