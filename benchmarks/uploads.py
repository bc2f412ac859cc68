"""How much memory and time an uploaded file takes, each in a process of its own.

Run it as `python benchmarks/uploads.py`. The baseline is a process that has read a list of two
rows; what a file takes on top of it is what the bot needs while it reads such a file.
"""

import resource
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.languages import read_languages  # noqa: E402 - the path comes first
from bot.uploads import read_upload  # noqa: E402
from tests.kit.workbooks import workbook  # noqa: E402

MEGABYTE = 1_000_000


def main() -> None:
    """Measure one kind when told to, else all of them, each in a process of its own."""
    if len(sys.argv) > 1:
        _measure(sys.argv[1])
        return
    base = 0.0
    for kind in FILES:
        ran = subprocess.run(
            [sys.executable, __file__, kind], capture_output=True, text=True, check=True
        )
        peak, seconds, size, outcome = ran.stdout.split("|")
        base = base or float(peak)
        print(
            f"{kind:<28} {float(size):6.1f} MB file, +{float(peak) - base:6.1f} MB at the peak "
            f"({float(peak) / base:.2f} x baseline), {float(seconds):5.2f} s: {outcome.strip()}"
        )


def _measure(kind: str) -> None:
    lexicon = read_languages().lexicon
    read_upload("a.csv", _table(2), lexicon)
    name, content = FILES[kind][0], FILES[kind][1]()
    began = time.perf_counter()
    upload = read_upload(name, content, lexicon)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    outcome = upload.trouble or f"{upload.count} creators read, {upload.left} rows left"
    print(f"{peak:.1f}|{seconds:.2f}|{len(content) / MEGABYTE:.1f}|{outcome}")


def _rows(count: int) -> list[list[object]]:
    head: list[list[object]] = [["akun", "platform", "followers", "tarif"]]
    return head + [
        [f"@kreator{at}", "tiktok" if at % 2 else "ig", 3_000 + at, 250_000 + at * 1_000]
        for at in range(count)
    ]


def _table(count: int) -> bytes:
    return "\n".join(",".join(map(str, row)) for row in _rows(count)).encode()


def _bomb() -> bytes:
    """Return a workbook whose one part declares two gigabytes of nothing, packed small."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", "<workbook/>")
        with parts.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(2_000):
                part.write(b" " * MEGABYTE)
    return file.getvalue()


FILES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "baseline": ("a.csv", lambda: _table(2)),
    "CSV, 2,000 rows": ("a.csv", lambda: _table(2_000)),
    "CSV, 50,000 rows": ("a.csv", lambda: _table(50_000)),
    "CSV, 20 MB": ("a.csv", lambda: _table(600_000)[: 20 * MEGABYTE]),
    "text, 20 MB in one line": ("a.txt", lambda: b"kopi 45rb " * (2 * MEGABYTE)),
    "XLSX, 2,000 rows": ("a.xlsx", lambda: workbook([("list", _rows(2_000))])),
    "XLSX, 50,000 rows": ("a.xlsx", lambda: workbook([("list", _rows(50_000))])),
    "XLSX that unpacks to 2 GB": ("a.xlsx", _bomb),
}


if __name__ == "__main__":
    main()
