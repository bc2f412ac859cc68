"""The command `unanswered`: questions we were unsure of, for whoever turns them into examples."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date
from io import TextIOWrapper
from itertools import groupby
from pathlib import Path
from typing import NamedTuple, TextIO

from advisor.errors import SettingError
from bot.conversation import Conversation
from bot.store import Unanswered, open_store
from bot.voice import Voice

_GAP = "  "
_NOBODY = "-"


class Wish(NamedTuple):
    """What to list, as typed: from which day on, in which language, and whether as TOML."""

    since: str | None = None
    language: str | None = None
    toml: bool = False


def list_unanswered(conversation: Conversation, database: Path, wish: Wish, stdout: TextIO) -> int:
    """Return 0 after printing the questions kept in a database, one line if there are none.

    Raises:
        SettingError: the day is none, or we do not speak the language.
        StoreError: the database cannot be used.
    """
    voice = conversation.spoken.voice_of()
    since = _day(wish.since)
    _refuse_unknown(wish.language, conversation.languages)
    rows = _kept(database, since, wish.language)
    if wish.toml:
        rows = [row for row in rows if row.chosen is not None]
    # Questions and stand-ins have letters that a terminal's own encoding may lack.
    if isinstance(stdout, TextIOWrapper):
        stdout.reconfigure(encoding="utf-8")
    stdout.writelines(f"{line}\n" for line in _lines(rows, voice, conversation, toml=wish.toml))
    return 0


def _kept(database: Path, since: date | None, language: str | None) -> Sequence[Unanswered]:
    """Return what is kept; looking for a file must not make one."""
    if not database.exists():
        return ()
    with closing(open_store(database)) as store:
        return store.load_unanswered(since, language)


def _lines(
    rows: Sequence[Unanswered], voice: Voice, conversation: Conversation, *, toml: bool
) -> Iterable[str]:
    if rows:
        return _toml(rows, voice) if toml else _table(rows, voice)
    none = "unanswered-none" if conversation.keeps_unanswered else "unanswered-off"
    return (f"# {voice.plain(none)}" if toml else voice.plain(none),)


def _table(rows: Sequence[Unanswered], voice: Voice) -> Iterator[str]:
    """Yield a heading, the names of the columns, and a line for each question."""
    yield voice.plain("unanswered-title", rows=len(rows))
    yield ""
    columns = ("times", "last", "language", "topic", "question")
    table = [tuple(voice.plain(f"unanswered-title.{column}") for column in columns)]
    table += [_cells(row, voice) for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for cells in table:
        first, *middle, last = cells
        padded = [cell.ljust(width) for cell, width in zip(middle, widths[1:-1], strict=True)]
        yield _GAP.join((first.rjust(widths[0]), *padded, last))


def _cells(row: Unanswered, voice: Voice) -> tuple[str, ...]:
    question = row.text
    if row.chosen is None:
        question += f" ({voice.plain('unanswered-offered', topics=', '.join(row.offered))})"
    return (str(row.times), voice.date(row.last), row.language, row.chosen or _NOBODY, question)


def _toml(rows: Iterable[Unanswered], voice: Voice) -> Iterator[str]:
    """Yield the questions as lines of `questions.toml`, below the topic each belongs to."""
    files = groupby(sorted(rows, key=lambda row: row.language), lambda row: row.language)
    for language, spoken in files:
        file = f"locales/{language}/questions.toml"
        yield f"# {voice.plain('unanswered-paste', file=file)}"
        by_topic = sorted(spoken, key=lambda row: row.chosen or "")
        for topic, asked in groupby(by_topic, lambda row: row.chosen):
            yield f"# {topic}"
            yield from (f"  {json.dumps(row.text, ensure_ascii=False)}," for row in asked)


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise SettingError(f"--since is {text!r}; want a day such as 2026-01-31.") from None


def _refuse_unknown(language: str | None, languages: Sequence[str]) -> None:
    if language is not None and language not in languages:
        raise SettingError(f"--language is {language!r}; want one of {', '.join(languages)}.")
