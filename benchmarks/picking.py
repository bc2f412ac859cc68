"""How long a choice from an uploaded list takes, from the file to the reply, and how much memory.

Run it as `python benchmarks/picking.py`, with other sizes as `... 500 3000`. The list is made up;
a fifth of it names no fee, so that the choice is made at low and at high fees again.
"""

import resource
import sys
from datetime import date
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from advisor.notes import Notes
from benchmarks.measure import fixed_work
from bot.conversation import build_conversation
from tests.kit.lists import Dice

CAPTION = "pilihin, budget 300 juta buat awareness, maks 40 orang, maks 15 per niche, wajib @k7"
SIZES = (50, 3_000, 10_000)
SILENT = 0.2  # of the list name no fee


def main() -> None:
    """Print a line for each size: seconds to read and to answer, and the largest memory."""
    sizes = tuple(int(size) for size in sys.argv[1:]) or SIZES
    talk = build_conversation(None, lambda: date(2026, 11, 25))
    notes = Notes(language=talk.languages[0], chosen=True)
    print(f"fixed piece of Python: {fixed_work():.2f} ms")
    print("  rows    read    answer  processor    memory  proof")
    for size in sizes:
        content, began = _list(size), perf_counter()
        upload = talk.read_file("list.csv", content, CAPTION, notes)
        read, worked = perf_counter(), process_time()
        heard = talk.upload(upload, CAPTION, notes)
        done, spent = perf_counter(), process_time() - worked
        found = getattr(heard.turn and heard.turn.advice, "selection", None)
        gap = f"gap {found.gap:.3%}" if found else "none"
        print(
            f"{size:6} {read - began:6.2f} s {done - read:6.2f} s {spent:8.2f} s "
            f"{_megabytes():6.0f} MB  {gap}"
        )


def _list(size: int) -> bytes:
    dice, rows = Dice(1), ["username,platform,followers,rate,niche"]
    for at in range(size):
        followers = round(1_500 * 700 ** dice.part())
        fee = max(1, round(followers * (30 + 110 * dice.part()) / 50_000)) * 50_000
        rate = "" if dice.part() < SILENT else str(fee)
        niche = ("food", "beauty", "travel", "tech")[dice.whole(0, 3)]
        rows.append(f"@k{at},{('ig', 'tiktok')[dice.whole(0, 1)]},{followers},{rate},{niche}")
    return "\n".join(rows).encode()


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
