"""How long reading takes: one message, ever longer ones, a pasted table of ten thousand creators.

Prints medians in milliseconds beside a fixed piece of pure Python measured in the same run, and
how time grows when a text doubles: about 2 is linear.
"""

import statistics
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from advisor.reading.lexicon import Lexicon  # noqa: E402 - the path comes first
from advisor.reading.reader import read  # noqa: E402
from bot.languages import read_languages  # noqa: E402

CORPUS = ROOT / "tests" / "corpus" / "reading"
LENGTHS = (1_000, 2_000, 4_000, 8_000, 12_000)
AWKWARD = {
    "letters": "a", "digits": "1", "dots": "1.", "at signs": "@", "handles": "@a.b ",
    "scales": "juta ", "cues": "budget followers ", "spaces": " ", "lines": "@a 10rb\n",
    "commas": "1,2,", "mixed": "@x 45rb IG, minta 3jt buat 1 reel, wajar? ",
}  # fmt: skip


def main() -> None:
    """Print everything."""
    lexicon = read_languages().lexicon
    unit = median(fixed_work)
    print(f"baseline: a fixed piece of pure Python takes {unit:.2f} ms\n")
    messages(lexicon, unit)
    table(lexicon, unit)
    curve(lexicon)


def messages(lexicon: Lexicon, unit: float) -> None:
    """Print how long the messages of the corpora take."""
    texts = [
        text
        for name in ("campaigns.toml", "people.toml")
        for group in tomllib.loads((CORPUS / name).read_text(encoding="utf-8"))["group"]
        for text in group["texts"]
    ]
    for text in texts:
        read(text, lexicon)
    spent = sorted(took(lambda text=text: read(text, lexicon)) for text in texts for _ in range(9))
    middle, late = statistics.median(spent), spent[int(len(spent) * 0.99)]
    print(
        f"{len(texts)} messages: median {middle:.2f} ms ({middle / unit:.1f} x baseline),", end=" "
    )
    print(f"99th percentile {late:.2f} ms\n")


def table(lexicon: Lexicon, unit: float) -> None:
    """Print how long pasted tables take."""
    for rows in (1_000, 2_000, 5_000, 10_000):
        text = "username,followers,rate\n" + "".join(
            f"kreator_{at},{1_000 + at * 7},{100_000 + at * 13}\n" for at in range(rows)
        )
        spent = median(lambda text=text: read(text, lexicon), times=3)
        print(f"table of {rows:6} rows: {spent:7.0f} ms ({spent / unit:6.0f} x baseline)")
    print()


def curve(lexicon: Lexicon) -> None:
    """Print how awkward texts grow; beyond 12,000 characters a message is not read."""
    print("characters   " + "".join(f"{length:>9}" for length in LENGTHS) + "   last doubling")
    for name, piece in AWKWARD.items():
        spent = [
            median(lambda text=text: read(text, lexicon), times=3)
            for text in (piece * (length // len(piece)) for length in LENGTHS)
        ]
        grown = spent[3] / spent[2]
        print(f"{name:12} " + "".join(f"{one:9.2f}" for one in spent) + f"   x {grown:.1f}")


def median(work: Callable[[], object], times: int = 15) -> float:
    """Return the median milliseconds of some work."""
    return statistics.median(took(work) for _ in range(times))


def took(work: Callable[[], object]) -> float:
    """Return the milliseconds that some work takes once."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def fixed_work() -> int:
    """Do a fixed piece of pure Python."""
    return sum(number * number for number in range(20_000))


if __name__ == "__main__":
    main()
