"""The command `dead`: updates that failed for good, listed, tried again or thrown away.

It works on the file, also while a bot runs on it: the bot looks for work every few seconds.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, TextIO

from advisor.errors import SettingError
from bot.store import open_store
from bot.store.aside import reading, wipe
from bot.store.dead import Dead, bury, dead_updates, revive

DEEDS = ("list", "retry", "drop")
ALL = "all"
_LENGTHS = (("d", 86_400), ("h", 3_600), ("min", 60))
_CONTROL = dict.fromkeys((*range(9), *range(11, 32), 127, *range(128, 160)), " ")


class Wish(NamedTuple):
    """What to do, with which updates by their ids as typed, and whether to show what they said."""

    deed: str
    ids: Sequence[str] = ()
    raw: bool = False


def see_to_dead(database: Path, wish: Wish, stdout: TextIO, now: Callable[[], float]) -> int:
    """Return 0 after doing what is wished; `now` gives seconds since 1970.

    Raises:
        SettingError: an id is none, or names no dead update.
        StoreError: there is no database, or it cannot be used.
    """
    with reading(database) as db:
        known = dead_updates(db)
    if wish.deed == "list":
        stdout.writelines(f"{line}\n" for line in _listed(known, now(), raw=wish.raw))
        return 0
    ids = _chosen(wish.ids, known)
    with closing(open_store(database)) as store:
        change = revive if wish.deed == "retry" else bury
        done = store.write(lambda db: change(db, ids))
    if wish.deed == "drop":
        wipe(database)
    said = "to be tried again, within seconds if the bot runs" if change is revive else "dropped"
    stdout.write(f"{len(done)} {said}\n")
    return 0


def _listed(dead: Sequence[Dead], now: float, *, raw: bool) -> Iterator[str]:
    if not dead:
        yield "no update has failed for good"
        return
    table = [("update", "age", "attempts", "reason")]
    table += [
        (str(one.update_id), _age(now - one.received_at), str(one.attempts), one.reason)
        for one in dead
    ]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row, one in zip(table, (None, *dead), strict=True):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
        if raw and one is not None:
            # What somebody sent must not drive a terminal.
            yield f"{one.raw}\n{one.error}".translate(_CONTROL)


def _age(seconds: float) -> str:
    """Return a length of time in its largest unit.

    >>> _age(7_300), _age(12)
    ('2 h', '12 s')
    """
    for unit, length in _LENGTHS:
        if seconds >= length:
            return f"{int(seconds // length)} {unit}"
    return f"{int(seconds)} s"


def _chosen(ids: Sequence[str], known: Sequence[Dead]) -> tuple[int, ...]:
    """Return the ids that are meant, of updates that are dead."""
    dead = {str(one.update_id): one.update_id for one in known}
    if list(ids) == [ALL]:
        return tuple(dead.values())
    if not ids:
        raise SettingError("want the ids of updates, as mikromakro dead list shows them, or all.")
    for wanted in ids:
        if wanted not in dead:
            raise SettingError(f"{wanted!r} is no dead update; mikromakro dead list shows them.")
    return tuple(dead[wanted] for wanted in dict.fromkeys(ids))
