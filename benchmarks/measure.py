"""How fast and how large mikromakro is: start, advice, memory. Run it with `make bench`.

Machines differ and are noisy, so each figure stands beside a baseline of the same run: the start
of a bare interpreter, a fixed piece of pure Python, the memory of a bare interpreter.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from advisor.advice import advise  # noqa: E402 - the path comes first
from advisor.notes import Notes  # noqa: E402
from bot.languages import LEARNED, read_languages  # noqa: E402
from tests.kit.standin import Standin  # noqa: E402

RUNS = 7
TODAY = date(2026, 11, 25)
MESSAGES = (
    "apa bedanya influencer mikro sama makro?",
    "whats the difference between micro and macro",
    "@rasakopi 45rb follower ig",
    "tiktok @fadiltester 1,2jt, minta 15 juta per video, kemahalan ga?",
    "@satu 8rb\n@dua.kopi 25rb\n@tiga_id 90rb\n@empat 240rb\n@lima 1,1jt",
    "budget 10 juta buat awareness di tiktok",
    "I have $1,500 to launch a skincare brand on Instagram",
    "budget tipis 2jt mau jualan keripik",
    "10.000 followers itu nano atau micro?",
    "halo",
    "cuaca besok gimana",
)
_BARE = [sys.executable, "-c", "pass"]
_CHAT = [sys.executable, "-m", "bot", "chat"]


def main() -> None:
    """Print the figures, one a line."""
    bare = start_of(_BARE)
    report("start to first reply in the terminal", start_of(_CHAT), bare, "s")
    report("the same where nothing learned is kept", start_of(_CHAT, LEARNED), bare, "s")
    report("advice on one message, median", advice_of(statistics.median), fixed_work(), "ms")
    report("advice on one message, 99th percentile", advice_of(_p99), fixed_work(), "ms")
    report("memory of the running bot", bot_memory(), memory_of_bare_interpreter(), "MB")


def report(what: str, figure: float, baseline: float, unit: str) -> None:
    """Print a figure beside its baseline."""
    print(f"{what:44} {figure:8.2f} {unit:3} {figure / baseline:7.1f} x baseline")


def start_of(command: list[str], without: Path | None = None) -> float:
    """Return the seconds from start to the end of one message, the median of several runs.

    The file `without` is removed before each.
    """
    with tempfile.TemporaryDirectory() as folder:
        settings = {"DATABASE_PATH": str(Path(folder) / "chat.db"), "TELEGRAM_BOT_TOKEN": ""}
        return statistics.median(_timed(command, settings, without) for _ in range(RUNS))


def _timed(command: list[str], settings: dict[str, str], without: Path | None) -> float:
    if without is not None:
        without.unlink(missing_ok=True)
    begun = time.perf_counter()
    subprocess.run(
        command,
        input="budget 10 juta buat awareness di tiktok\n",
        text=True,
        check=True,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **settings},  # noqa: TID251 - the child needs the PATH of its parent
    )
    return time.perf_counter() - begun


def advice_of(figure: Callable[[list[float]], float]) -> float:
    """Return a figure of the milliseconds that advice on one message takes."""
    lexicon = read_languages().lexicon
    spent: list[float] = []
    for round_ in range(RUNS * 3):
        for message in MESSAGES:
            begun = time.perf_counter()
            advise(message, Notes(), lexicon, TODAY)
            if round_:  # the first round fills the caches
                spent.append((time.perf_counter() - begun) * 1000)
    return figure(spent)


def _p99(spent: list[float]) -> float:
    return statistics.quantiles(spent, n=100)[98]


def fixed_work() -> float:
    """Return the milliseconds of a fixed piece of pure Python."""

    def once() -> float:
        begun = time.perf_counter()
        sum(number * number for number in range(20_000))
        return (time.perf_counter() - begun) * 1000

    return statistics.median(once() for _ in range(50))


def bot_memory() -> float:
    """Return the resident megabytes of the bot after it has answered every message."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Standin(token="123:TEST") as telegram,  # noqa: S106 - the stand-in's own
    ):
        settings = {
            "TELEGRAM_BOT_TOKEN": "123:TEST",
            "TELEGRAM_API_URL": telegram.url,
            "DATABASE_PATH": str(Path(folder) / "bot.db"),
        }
        bot = subprocess.Popen(
            [sys.executable, "-m", "bot"],
            cwd=ROOT,
            env={**os.environ, **settings},  # noqa: TID251
            stderr=subprocess.DEVNULL,
        )
        sari = telegram.person(7, "Sari")
        for count, message in enumerate(MESSAGES, 1):
            sari.says(message)
            sari.waits(count)
        megabytes = _resident(bot.pid)
        bot.terminate()
        bot.wait(20)
    return megabytes


def memory_of_bare_interpreter() -> float:
    """Return the resident megabytes of an interpreter that does nothing."""
    bare = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    time.sleep(0.3)
    megabytes = _resident(bare.pid)
    bare.communicate(b"\n")
    return megabytes


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
