"""Saved creators as rows of a file: which columns there are, and what stands in them.

Written and read in one place, so that a list that was taken away can be brought back.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple, TypeAlias

from pydantic import ValidationError

from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.saved import LONGEST_NAME, LONGEST_NOTE, Entry, Outcome, Stage
from advisor.vocabulary import Platform

Cell: TypeAlias = str | Decimal | None
LIST = "list"
_MOST = 10**15  # no follower, view or rupiah is beyond
_MOST_POSTS = 100
_YEARS = range(2000, 2101)
_DIGITS = re.compile(r"\d{1,16}(?:\.0+)?")
# What a program that writes files puts before a text that looks like a formula.
_MARKED = re.compile(r"'(?=[=+\-@\t\r])")


class Column(NamedTuple):
    """A column by its name: whose field it has, how that is written, and how it is read again.

    `kind` is what the words in it are, where they are said in a language; `money` and `share` tell
    how a number looks. `read` raises ValueError for what it cannot read.
    """

    name: str
    part: str
    field: str
    read: Callable[[str], object]
    kind: str = ""
    money: bool = False
    share: bool = False


class Row(NamedTuple):
    """One row of a file that was brought back: an entry and the name of its list, "" for none."""

    list: str
    entry: Entry


def _count(text: str) -> int:
    if not _DIGITS.fullmatch(text) or int(Decimal(text)) > _MOST:
        raise ValueError(text)
    return int(Decimal(text))


def _posts(text: str) -> int:
    if not 1 <= _count(text) <= _MOST_POSTS:
        raise ValueError(text)
    return _count(text)


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if day.year not in _YEARS:
        raise ValueError(text)
    return day


def _rupiah(text: str) -> Rupiah:
    return Rupiah(amount=_count(text))


def _rate(text: str) -> Decimal:
    try:
        rate = Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise ValueError(text) from None
    if not 0 <= rate <= 1:
        raise ValueError(text)
    return rate


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NOTE]


COLUMNS = (
    Column("handle", "creator", "handle", str),
    Column("platform", "creator", "platform", Platform, kind="platform"),
    Column("followers", "creator", "followers", _count),
    Column("quote", "creator", "quote", _rupiah, money=True),
    Column("format", "creator", "format", str),
    Column("posts", "creator", "posts", _posts),
    Column("niche", "creator", "niche", str, kind="niche"),
    Column("stage", "entry", "stage", Stage, kind="stage"),
    Column("agreed", "entry", "agreed", _rupiah, money=True),
    Column("draft", "entry", "draft", _day),
    Column("post", "entry", "post", _day),
    Column("paid", "outcome", "paid", _rupiah, money=True),
    Column("result-posts", "outcome", "posts", _posts),
    Column("result-format", "outcome", "format", str),
    Column("views", "outcome", "views", _count),
    Column("likes", "outcome", "likes", _count),
    Column("comments", "outcome", "comments", _count),
    Column("orders", "outcome", "orders", _count),
    Column("note", "entry", "note", _line),
    Column("usual-views", "creator", "views", _count),
    Column("usual-likes", "creator", "likes", _count),
    Column("usual-comments", "creator", "comments", _count),
    Column("usual-rate", "creator", "engagement_rate", _rate, share=True),
)
_BY_NAME = {column.name: column for column in COLUMNS}
_HANDLE = re.compile(r"@?[^\s@,;][^@,;\n]{0,63}")


def cell_of(column: Column, entry: Entry) -> Cell:
    """Return what stands in a column of an entry; a text of a kind is still an id."""
    holder = {"creator": entry.creator, "entry": entry, "outcome": entry.outcome}[column.part]
    if column.part == "outcome" and entry.outcome == Outcome():
        return None
    value = getattr(holder, column.field)
    match value:
        case Rupiah():
            return Decimal(value.amount)
        case int() | Decimal():
            return Decimal(value)
        case date():
            return value.isoformat()
        case None:
            return None
    return str(value)


def row_of(cells: Mapping[str, str]) -> Row | None:
    """Return what a row says by the names of its columns, None where it names nobody.

    A cell that cannot be read is left out, as if it were empty.
    """
    parts: dict[str, dict[str, Any]] = {"creator": {}, "entry": {}, "outcome": {}}
    for name, value in _read(cells):
        column = _BY_NAME[name]
        parts[column.part][column.field] = value
    handle = str(parts["creator"].get("handle", ""))
    if not _HANDLE.fullmatch(handle):
        return None
    parts["creator"]["handle"] = handle.removeprefix("@")
    try:
        entry = Entry(
            creator=Creator(**_sound(parts["creator"])),
            outcome=Outcome(**_sound(parts["outcome"])),
            **parts["entry"],
        )
    except ValidationError:
        return None
    return Row(" ".join(cells.get(LIST, "").split())[:LONGEST_NAME], entry)


def unmarked(text: str) -> str:
    """Return a text without the mark that keeps a spreadsheet from taking it for a formula."""
    return _MARKED.sub("", text, count=1)


def _sound(told: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with those left out that no entry can have."""
    return told


def _read(cells: Mapping[str, str]) -> Iterator[tuple[str, object]]:
    for name, text in cells.items():
        said = unmarked(text.strip())
        if name == LIST or not said:
            continue
        try:
            yield name, _BY_NAME[name].read(said)
        except ValueError:
            continue
