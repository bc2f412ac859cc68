"""How long comparing takes: twenty creators, their reply and picture, and lists sent as files.

Prints medians in milliseconds. The limits are 20 ms for a comparison and 150 ms for its picture.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from advisor.comparison import compare  # noqa: E402 - the path comes first
from advisor.creator import Creator  # noqa: E402
from advisor.money import Rupiah  # noqa: E402
from advisor.vocabulary import Platform  # noqa: E402
from bot.languages import read_languages  # noqa: E402
from bot.pictures import png_of  # noqa: E402
from bot.uploads import read_upload  # noqa: E402
from bot.views.comparison import comparison_reply  # noqa: E402
from bot.views.picture import chart_of  # noqa: E402

TIMES = 15
ROWS = (20, 2_000, 50_000)


def main() -> None:
    """Print everything."""
    languages = read_languages()
    voice = languages.voices[languages.codes[0]]
    creators = tuple(map(creator, range(20)))
    compared = compare(creators)
    chart = chart_of(compared, voice)
    if chart is None:
        raise SystemExit("nothing to draw")
    show("20 creators compared", lambda: compare(creators))
    show("... put into words", lambda: comparison_reply(compared, voice, ()))
    show("... as a chart", lambda: chart_of(compared, voice))
    before = _resident()
    show("... drawn", lambda: png_of(chart))
    print(
        f"    {len(png_of(chart)):,} bytes of PNG, {len(chart.model_dump_json()):,} in the outbox"
    )
    print(f"{_resident() - before:9.1f} MB  more in memory since before the first picture")
    for rows in ROWS:
        content = listed(rows)
        show(
            f"a CSV file of {rows:,} rows",
            lambda c=content: read_upload("a.csv", c, languages.lexicon),
            3,
        )


def _resident() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def creator(number: int) -> Creator:
    """Return one of many creators of all sizes, most of whom have told a fee."""
    return Creator(
        handle=f"kreator{number}",
        platform=Platform.TIKTOK if number % 2 else Platform.INSTAGRAM,
        followers=3_000 + number * number * 4_000,
        quote=Rupiah(amount=(1 + number % 7) * 1_000_000) if number % 4 else None,
    )


def listed(rows: int) -> bytes:
    """Return a list of this many creators as a file."""
    lines = (f"user{at},ig,{5_000 + at},{400_000 + at}" for at in range(rows))
    return "\n".join(("username,platform,followers,rate", *lines)).encode()


def show(name: str, work: Callable[[], object], times: int = TIMES) -> None:
    """Print how long something takes."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(1_000 * (time.perf_counter() - begun))
    print(f"{statistics.median(taken):9.1f} ms  {name}")


if __name__ == "__main__":
    main()
