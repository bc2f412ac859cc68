"""How many rows of public number-parsing data are read right, by language, and which are not.

Reads `../shared/corpora/numbers.jsonl`, beside the project and never part of it; says so and ends
when it is not there. Rows whose convention differs from Indonesian chat on purpose are left out
by line number; why each differs stands in the README beside the data.

    python benchmarks/public_numbers.py
"""

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from advisor.reading.lexicon import Lexicon, build_lexicon
from advisor.reading.noise import noise_in
from advisor.reading.numbers import Number, numbers_in
from advisor.reading.text import fold

PROJECT = Path(__file__).resolve().parent.parent
ROWS = PROJECT / "../shared/corpora/numbers.jsonl"
WANTED = {"id": Decimal("0.98"), "en": Decimal("0.95")}
# Lines on which a reader of Indonesian chat decides otherwise on purpose.
CONVENTIONS = frozenset({
    3, 28, 34, 36, 41, 43, 44, 59, 62, 63, 64, 67, 68, 103, 104, 105, 106, 107, 112, 113, 114,
    117, 119, 120, 121, 130, 132, 143, 144, 150, 151, 152, 153, 154, 234, 249, 250, 252, 256, 257,
    261, 269, 270, 271, 293, 294, *range(314, 318), *range(321, 338), 340, 350, 351, 358, 377,
    385, 386, 388, 389, 390, 391, 392, *range(403, 409), 413, 414, 417, 418, 419, 420,
    *range(424, 428), 431, 436, 515, 516, 519, 521, 554, 555, 563, 564, 566, 567, 570, 571, 574,
    575, 576, 577, 578, 597, 606, 613, 623, 624, 638, 659, 667, 679, 720, 745, 746, 747, 748, 749,
    750, 758, 759,
})  # fmt: skip


def main() -> int:
    """Print the pass rates and the misses; the exit code tells whether the rates are reached."""
    if not ROWS.exists():
        print(f"{ROWS.relative_to(PROJECT)} is not there; nothing to measure.")
        return 0
    lexicon = _lexicon()
    asked, passed, misses = Counter[str](), Counter[str](), list[str]()
    for line, text in enumerate(ROWS.read_text("utf-8").splitlines(), start=1):
        row = json.loads(text)
        if line in CONVENTIONS:
            continue
        asked[row["lang"]] += 1
        found = _numbers(row, lexicon)
        if any(_is_meant(number, row) for number in found):
            passed[row["lang"]] += 1
        else:
            read = ", ".join(f"{one.value:f} {one.currency or ''}".strip() for one in found)
            misses.append(f"{line:4} {row['text']!r} read as {read or 'nothing'}")
    print("misses:", *misses, sep="\n  ")
    for code in sorted(asked):
        print(f"{code}: {passed[code]} of {asked[code]} = {passed[code] / asked[code]:.1%}")
    return int(any(passed[code] < WANTED[code] * asked[code] for code in asked))


def _lexicon() -> Lexicon:
    files = sorted((PROJECT / "locales").glob("*/phrases.toml"))
    tables = {file.parent.name: tomllib.loads(file.read_text("utf-8")) for file in files}
    return build_lexicon(tables, {})


def _numbers(row: Mapping[str, Any], lexicon: Lexicon) -> Sequence[Number]:
    folded = fold(row.get("context") or row["text"])
    found = numbers_in(folded.without(noise_in(folded)), lexicon)
    return [number.read_in(row["lang"]) for number in found]


def _is_meant(number: Number, row: Mapping[str, Any]) -> bool:
    """Tell whether value, ends, bound and currency are those of the row."""
    low, high = row.get("range") or (row["value"], row["value"])
    if (number.low, number.high) != (Decimal(str(low)), Decimal(str(high))):
        return False
    if row.get("bound") and number.bound != row["bound"]:
        return False
    return row["kind"] == "number" or number.currency == row["currency"]


if __name__ == "__main__":
    sys.exit(main())
