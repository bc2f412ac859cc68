"""The command `stats`: what is asked, how it is liked and how fast, for whoever runs the bot.

All of it is counts by words of our own, and the lines that people chose to add to a thumb.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from advisor.errors import SettingError
from bot.conversation import Conversation
from bot.store import open_store
from bot.store.counts import Counts, counts_in
from bot.store.feedback import Thumbs, Written, thumbs_by, written_since
from bot.store.tallies import first_day, median_of, tallies_since
from bot.store.unanswered import load_unanswered
from bot.voice import Voice

_TOOK = "took"


class Wish(NamedTuple):
    """What to tell, as typed: from which day on, and whether as JSON."""

    since: str | None = None
    json: bool = False


class Report(NamedTuple):
    """What was counted from a day on; `first` is the first day that anything was counted on.

    `tallies` are counts by what they count, then by name, as the store has them.
    """

    since: date
    first: date
    counts: Counts
    unsure: int
    tallies: Mapping[str, Mapping[str, int]]
    thumbs: Sequence[Thumbs]
    editions: Sequence[Thumbs]
    written: Sequence[Written]

    @property
    def answered(self) -> int:
        """How many messages and taps were answered."""
        return sum(self.tallies.get(_TOOK, {}).values())

    @property
    def median(self) -> int | None:
        """The milliseconds that half of them did not exceed, None of none."""
        return median_of(self.tallies.get(_TOOK, {}))


def show_statistics(
    conversation: Conversation,
    database: Path,
    wish: Wish,
    stdout: TextIO,
    clock: Callable[[], float],
) -> int:
    """Return 0 after printing what a database has counted, one line if nothing was.

    `clock` gives seconds since 1970.

    Raises:
        SettingError: the day is none.
        StoreError: the database cannot be used.
    """
    voice, since = conversation.spoken.voice_of(), _day(wish.since)
    report = _report(database, since, clock())
    # Names and lines that people wrote have letters that a terminal's own encoding may lack.
    if isinstance(stdout, TextIOWrapper):
        stdout.reconfigure(encoding="utf-8")
    if wish.json:
        shape = None if report is None else _shape(report)
        stdout.write(f"{json.dumps(shape, ensure_ascii=False, indent=2)}\n")
        return 0
    lines = (voice.plain("stats-none"),) if report is None else _lines(report, voice)
    stdout.writelines(f"{line}\n" for line in lines)
    return 0


def report_of(db: sqlite3.Connection, since: date | None, now: float) -> Report | None:
    """Return what was counted from a day on, or ever; None when nothing ever was."""
    first = first_day(db)
    if first is None:
        return None
    start = max(first, since or first)
    return Report(
        since=start,
        first=first,
        counts=counts_in(db, now),
        unsure=sum(row.times for row in load_unanswered(db, start)),
        tallies=tallies_since(db, start),
        thumbs=thumbs_by(db, "about", start),
        editions=thumbs_by(db, "edition", start),
        written=written_since(db, start),
    )


def _report(database: Path, since: date | None, now: float) -> Report | None:
    """Return what is counted in a file; looking for it must not make one."""
    if not database.exists():
        return None
    with closing(open_store(database)) as store:
        return store.write(lambda db: report_of(db, since, now))


def _lines(report: Report, voice: Voice) -> Iterator[str]:
    counts = report.counts
    yield voice.plain("stats-title", since=voice.date(report.since))
    if report.since != report.first:
        yield voice.plain("stats-counted-since", first=voice.date(report.first))
    yield voice.plain("stats-active", day=counts.day, week=counts.week, month=counts.month)
    yield voice.plain("stats-answered", answered=report.answered)
    if report.median is not None:
        yield voice.plain("stats-median", median=report.median)
    yield voice.plain("stats-unsure", unanswered=report.unsure)
    for title, what in _SECTIONS.items():
        rows = [(times, name) for name, times in report.tallies.get(what, {}).items()]
        yield from _table(voice.plain(f"stats-{title}"), rows)
    yield from _table(voice.plain("stats-thumbs"), [_cells(one) for one in report.thumbs])
    yield from _table(voice.plain("stats-editions"), [_cells(one) for one in report.editions])
    told = [(voice.date(one.day), one.about, one.text) for one in report.written]
    yield from _table(voice.plain("stats-written"), told)


_SECTIONS = {
    "languages": "language",
    "advice": "advice",
    "strategies": "strategy",
    "topics": "topic",
}


def _cells(thumbs: Thumbs) -> tuple[object, ...]:
    return (*thumbs[1:], thumbs.about)


def _table(title: str, rows: Sequence[Sequence[object]]) -> Iterator[str]:
    """Yield a blank line, a title and the rows with columns one below the other, if any."""
    if not rows:
        return
    yield from ("", title)
    table = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for *cells, last in table:
        padded = [cell.rjust(width) for cell, width in zip(cells, widths[:-1], strict=True)]
        yield "  ".join(("", *padded, last))


def _shape(report: Report) -> dict[str, Any]:
    counts = report.counts
    named = {title: report.tallies.get(what, {}) for title, what in _SECTIONS.items()}
    return {
        "since": report.since.isoformat(),
        "counted_since": report.first.isoformat(),
        "active_chats": {"day": counts.day, "week": counts.week, "month": counts.month},
        "answered": report.answered,
        "median_ms": report.median,
        "unanswered": report.unsure,
        **named,
        "thumbs": _shapes(report.thumbs),
        "editions": _shapes(report.editions),
        "written": [
            {"day": one.day.isoformat(), "about": one.about, "text": one.text}
            for one in report.written
        ],
    }


def _shapes(thumbs: Sequence[Thumbs]) -> dict[str, dict[str, int]]:
    names = Thumbs._fields[1:]
    return {one.about: dict(zip(names, one[1:], strict=True)) for one in thumbs}


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise SettingError(f"--since is {text!r}; want a day such as 2026-01-31.") from None
