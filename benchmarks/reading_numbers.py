"""How fast numbers and noise are read, and that the time grows in proportion to the text.

Prints the median time for chat messages and, for texts made to be awkward, the time per length:
doubling the text must not much more than double the time.

    python benchmarks/reading_numbers.py
"""

import tomllib
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from advisor.reading.lexicon import Lexicon, build_lexicon
from advisor.reading.noise import noise_in
from advisor.reading.numbers import numbers_in
from advisor.reading.text import fold

LOCALES = Path(__file__).resolve().parent.parent / "locales"
MESSAGES = (
    "@rasakopi 45rb follower IG, minta 3jt buat 1 reel, wajar?",
    "budget 10 juta buat awareness di tiktok",
    (
        "halo kak, aku punya usaha keripik di bandung, budget sekitar dua setengah juta per "
        "bulan, cocoknya pakai mikro atau makro ya? follower minimal 10rb, ER 3-5%"
    ),
    "we have between 25 and 40 million rupiah for a launch, at least 5 creators over 50k each",
    "apa bedanya micro sama macro?",
    "Rp10.000.000,- untuk 5 kreator @1,5jt, sisanya 2.500.000 buat ads, mulai tgl 17 agustus 2025",
)
AWKWARD = (
    "1", "1 ", "1.", "1,000", "1 000 ", ".", " ", "a", "a-", "a.", "juta ", "1 juta ", "dua ",
    "seratus dua puluh ", "-1", "1-", "rp", "rp 1 ", "1/2 ", "maks ", "maks 1 ", "@", "a@a.", "#",
    "and ", "half a ", "one hundred and ", "\n", "08", "0812 ", "www.", "1:", "point one ", "m2 ",
    "\u00bd", "5an ", "juta", "duaratus", "is", "1jt2", "between 1 and ",
)  # fmt: skip
SIZES = (12_500, 25_000, 50_000, 100_000)


def main() -> None:
    """Print the medians and the curve."""
    lexicon = _lexicon()
    print("median per chat message, in milliseconds")
    for name, work in (("numbers", _numbers), ("numbers and noise", _numbers_and_noise)):
        times = [_time(work, message, lexicon, 200) for message in MESSAGES]
        print(f"  {name:20} {median(times):.3f}   slowest {max(times):.3f}")
    print(f"milliseconds by length  {SIZES}")
    for unit in AWKWARD:
        texts = [(unit * size)[:size] for size in SIZES]
        times = [_time(_numbers_and_noise, text, lexicon, 3) for text in texts]
        curve = "  ".join(f"{one:7.1f}" for one in times)
        print(f"  {unit!r:24} {curve}   doubling costs x{times[-1] / times[-2]:.1f}")


def _lexicon() -> Lexicon:
    files = sorted(LOCALES.glob("*/phrases.toml"))
    tables = {file.parent.name: tomllib.loads(file.read_text("utf-8")) for file in files}
    return build_lexicon(tables, {})


def _numbers(text: str, lexicon: Lexicon) -> None:
    numbers_in(fold(text), lexicon)


def _numbers_and_noise(text: str, lexicon: Lexicon) -> None:
    folded = fold(text)
    numbers_in(folded.without(noise_in(folded)), lexicon)


def _time(work: Callable[[str, Lexicon], None], text: str, lexicon: Lexicon, times: int) -> float:
    """Return the median time of some runs in milliseconds."""
    work(text, lexicon)
    taken: list[float] = []
    for _ in range(times):
        start = perf_counter()
        work(text, lexicon)
        taken.append(perf_counter() - start)
    return median(taken) * 1_000


if __name__ == "__main__":
    main()
