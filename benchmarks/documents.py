"""How long files of a plan take: the first of each kind in a new process, and those after it.

Machines differ and are noisy, so each figure stands beside a baseline of the same run: a fixed
piece of pure Python. The limits are 200 ms for a file and 150 ms for the picture.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from advisor.advice import advise  # noqa: E402 - the path comes first
from advisor.notes import Notes  # noqa: E402
from advisor.recommendation import Recommendation  # noqa: E402
from bot.languages import read_languages  # noqa: E402
from bot.reply import Reply  # noqa: E402
from bot.views.verbs import Verb  # noqa: E402

TIMES, STARTS = 25, 3
SAID = "budget 90 juta buat awareness makanan di tiktok, 30 hari"
TODAY = date(2026, 11, 25)
WHAT = {"workbook": Verb.SHEET, "page": Verb.PAGE, "picture": Verb.DRAWING}


def main() -> None:
    """Print everything; with the name of a kind, only what the first of it takes."""
    if len(sys.argv) > 1:
        print(*first_of(sys.argv[1]))
        return
    base = statistics.median(timed(fixed_work) for _ in range(50))
    for name in WHAT:
        firsts = [started(name) for _ in range(STARTS)]
        cold = statistics.median(first for first, _ in firsts)
        show(f"the first {name}, its libraries loaded for it", cold, base)
        made = maker_of(name)
        show(f"each {name} after it", statistics.median(timed(made) for _ in range(TIMES)), base)
        print(f"{statistics.median(more for _, more in firsts):9.1f} MB  more in memory after it")
        print(f"{len(made()):9,} bytes")


def maker_of(name: str) -> Callable[[], bytes]:
    """Return what makes a file of a plan, from the advice to the bytes."""
    languages = read_languages()
    advice = advise(SAID, Notes(), languages.lexicon, TODAY).advice
    if not isinstance(advice, Recommendation):
        raise SystemExit(f"no plan for {SAID!r}")
    voice = languages.voices[languages.codes[0]]

    def made() -> bytes:
        from bot.views.files import MADE  # noqa: PLC0415 - a part of what is measured

        return content_of(MADE[WHAT[name]](advice, voice))

    return made


def content_of(reply: Reply) -> bytes:
    """Return the file of a reply."""
    from bot.documents import file_of  # noqa: PLC0415 - a part of what is measured
    from bot.pictures import png_of  # noqa: PLC0415 - likewise

    if reply.document is not None:
        return file_of(reply.document)
    if reply.picture is not None:
        return png_of(reply.picture)
    raise SystemExit("a reply without a file")


def first_of(name: str) -> tuple[float, float]:
    """Return the milliseconds of the first file in this process, and the megabytes it leaves."""
    made, before = maker_of(name), resident()
    took = timed(made)
    return took, resident() - before


def started(name: str) -> tuple[float, float]:
    """Return what the first file of a new process takes."""
    command = [sys.executable, __file__, name]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    took, more = done.stdout.split()
    return float(took), float(more)


def fixed_work() -> int:
    """Return something that takes as long on one machine each time."""
    return sum(number * number for number in range(20_000))


def timed(work: Callable[[], object]) -> float:
    """Return how many milliseconds something takes."""
    begun = time.perf_counter()
    work()
    return 1_000 * (time.perf_counter() - begun)


def resident() -> float:
    """Return how many megabytes this process has in memory."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def show(what: str, figure: float, baseline: float) -> None:
    """Print a figure and how many times the baseline it is."""
    print(f"{figure:9.1f} ms  {what} ({figure / baseline:.1f} x baseline)")


if __name__ == "__main__":
    main()
