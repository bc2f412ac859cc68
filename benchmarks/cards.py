"""How long a creator's card takes: advice alone, and with its reply in words.

Run it as `python benchmarks/cards.py`. "Cold" are cards whose fees nobody asked for before.
"""

import statistics
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from advisor.addons import Addon
from advisor.assessment import assess
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.vocabulary import Platform
from bot.conversation import build_conversation

RUNS = 300
MOST = 2.0  # milliseconds that a card may take
QUOTED = {"platform": Platform.INSTAGRAM, "quote": Rupiah(amount=3_000_000), "format": "reel"}
MEASURED = {**QUOTED, "views": 15_000, "likes": 1_050, "comments": 30}
ASKED = {**MEASURED, "addons": (Addon.USAGE_RIGHTS, Addon.EXCLUSIVITY), "niche": "beauty"}
MESSAGE = "@x{n} {n} followers IG skincare, minta 3jt 1 reel"


def main() -> None:
    """Print one line for each way to ask."""
    assess((Creator(followers=45_000, **QUOTED),))  # reads the book, once in a process's life
    _line("card, cold", (_card(10_001 + 317 * n, QUOTED) for n in range(RUNS)))
    _line("card, again", (_card(45_000, QUOTED) for _ in range(RUNS)))
    _line("card with own figures, cold", (_card(10_007 + 317 * n, MEASURED) for n in range(RUNS)))
    _line("... with add-ons, cold", (_card(10_009 + 317 * n, ASKED) for n in range(RUNS)))
    talk = build_conversation(None, lambda: date(2026, 11, 25))
    talk.hear(MESSAGE.format(n=45_000), Notes())
    heard = (
        lambda n=n: talk.hear(MESSAGE.format(n=10_003 + 317 * n), Notes()) for n in range(RUNS)
    )
    _line("message read, card, reply", heard)
    asked = MESSAGE + ", hak pakai iklan 3 bulan, eksklusif 1 bulan"
    heard = (lambda n=n: talk.hear(asked.format(n=10_003 + 317 * n), Notes()) for n in range(RUNS))
    _line("... with add-ons", heard)


def _card(followers: int, told: dict[str, object]) -> Callable[[], object]:
    creator = Creator(followers=followers, **told)
    return lambda: assess((creator,))


def _line(name: str, calls: Iterable[Callable[[], object]]) -> None:
    times = []
    for call in calls:
        began = perf_counter()
        call()
        times.append((perf_counter() - began) * 1_000)
    middle, high = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    print(f"{name:30} median {middle:6.2f} ms, 95 % {high:6.2f} ms (wanted: {MOST:g} ms a card)")


if __name__ == "__main__":
    main()
