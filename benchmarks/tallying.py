"""What counting a turn and putting thumbs under its answer cost, beside reading and answering it.

Run it as `python benchmarks/tallying.py`. The database holds a year of counts.
"""

import statistics
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from advisor.notes import Notes
from bot.conversation import build_conversation
from bot.inbox import Arrival, keep
from bot.posting import letters_for
from bot.store import open_store
from bot.store.letters import Address
from bot.store.tallies import tally

RUNS = 1_000
NOW = 1_790_000_000.0
NAMES = 60  # topics, kinds and the like that are counted on a day
MESSAGE = "apa itu micro influencer?"
WANTED = 0.05  # of the time that the answer itself takes, at most


def main() -> None:
    """Print a line for the answer and for each thing done beside it."""
    talk = build_conversation(None, lambda: date(2026, 11, 25))
    heard = talk.hear(MESSAGE, Notes())
    answer = _median(lambda _: talk.hear(MESSAGE, Notes()))
    print(f"read and answered      {answer:8.1f} µs")
    with TemporaryDirectory() as folder, closing(open_store(Path(folder, "a.db"))) as store:
        first = date(2025, 12, 1)
        rows = [
            ((first + timedelta(day)).isoformat(), "topic", f"topic_{at}")
            for day in range(365)
            for at in range(NAMES)
        ]
        store.write(lambda db: db.executemany("INSERT INTO tallies VALUES (?, ?, ?, 1)", rows))
        store.write(lambda db: keep(db, [Arrival(n, n % 50, "{}") for n in range(RUNS)], NOW))
        counted = store.write(
            lambda db: _median(lambda at: tally(db, at, heard.turn, "id", NOW + 0.01))
        )
    _line("counted", counted, answer)
    to, bare = Address(7), heard.changed(turn=None)  # without a turn there are no thumbs
    plain = _median(lambda _: list(letters_for(bare, to, (), talk, "a")))
    thumbs = _median(lambda _: list(letters_for(heard, to, (), talk, "a")))
    _line("thumbs put on", thumbs - plain, answer)


def _median(call: Callable[[int], object]) -> float:
    """Return the microseconds that half of the calls did not exceed."""
    times = []
    for at in range(RUNS):
        began = perf_counter()
        call(at)
        times.append((perf_counter() - began) * 1_000_000)
    return statistics.median(times)


def _line(name: str, beside: float, answer: float) -> None:
    share = beside / answer
    print(f"{name:22} {beside:8.1f} µs, {share:.1%} of the answer (wanted: {WANTED:.0%} at most)")


if __name__ == "__main__":
    main()
