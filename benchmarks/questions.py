"""How well, how fast and how frugally questions are matched to topics, method beside method.

Run it as `python benchmarks/questions.py`. It learns from `locales/*/questions.toml` and reads the
held-out rows of `tests/corpus/questions`.
"""

import gc
import tomllib
import tracemalloc
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import log, sqrt
from pathlib import Path
from time import perf_counter

from advisor.reading.clues import idea_clues, letter_clues
from advisor.reading.concepts import Concepts
from advisor.reading.facts import Asked
from advisor.reading.lexicon import Lexicon
from advisor.reading.likelihood import Likelihood
from advisor.reading.questions import Matcher, asked_in, matcher_of
from advisor.reading.text import fold, plain_words
from bot.languages import read_lexicon

CORPUS = Path(__file__).resolve().parents[1] / "tests" / "corpus" / "questions"
LANGUAGES = ("id", "en")
FOLDS = 5

Clues = Mapping[str, float]
Reader = Callable[[str], Clues]
Ranker = Callable[[str], list[str]]
Row = tuple[str, str]  # a topic and a text


def main() -> None:
    """Print everything."""
    lexicon = read_lexicon()
    examples = [(topic, text) for topic, some in lexicon.examples.topics.items() for text in some]
    rows = {code: list(_rows(code)) for code in LANGUAGES}
    began = perf_counter()
    matcher_of(lexicon)
    print(f"start {perf_counter() - began:.2f} s, {_memory_of(lexicon)}")
    print(f"{len(examples)} examples, {len(lexicon.examples.off_subject)} of other subjects\n")
    _compare(lexicon, examples, rows)
    _shipped(lexicon, rows)
    _speed(lexicon, [text for some in rows.values() for _, text in some])


def _rows(code: str) -> Iterable[Row]:
    tables = tomllib.loads((CORPUS / f"{code}.toml").read_text("utf-8"))
    for topics in tables.values():
        for topic, texts in topics.items():
            yield from ((topic, text) for text in texts)


def _memory_of(lexicon: Lexicon) -> str:
    tracemalloc.start()
    matcher = Matcher(lexicon)
    gc.collect()
    kept, most = (size / 1_000_000 for size in tracemalloc.get_traced_memory())
    tracemalloc.stop()
    del matcher
    return f"keeps {kept:.1f} MB, {most:.1f} MB while learning"


def _compare(lexicon: Lexicon, examples: list[Row], rows: Mapping[str, list[Row]]) -> None:
    """Print top-1 and top-3 of each method, the subject not asked: held out, and left out."""
    concepts = Concepts(lexicon.examples, lexicon.fillers, lexicon.numbers.scales.keys())
    readers: dict[str, Reader] = {
        "letters and words": _grams,
        "concepts": lambda text: idea_clues(concepts.sense_of(fold(text).text)),
        "both": lambda text: _both(concepts, text),
    }
    print(f"{'topic alone':<34}" + "".join(f"{code:>16}" for code in LANGUAGES) + f"{'folds':>16}")
    for name, method in (("nearest", _nearest), ("naive Bayes", _bayes)):
        for kind, reader in readers.items():
            ranker = method(examples, reader)
            scores = [_tops(rows[code], ranker) for code in LANGUAGES]
            scores.append(_folded(examples, lambda some: method(some, reader)))  # noqa: B023 - used at once
            print(f"{name + ', ' + kind:<34}" + "".join(f"{score:>16}" for score in scores))


def _grams(text: str) -> Clues:
    words = plain_words(text)
    clues = {f"word {word}": 1.0 for word in words}
    clues.update({f"pair {one} {other}": 1.0 for one, other in pairwise(words)})
    for word in words:
        padded = f"<{word}>"
        for size in (3, 4):
            clues.update({padded[at : at + size]: 0.5 for at in range(len(padded) - size + 1)})
    return clues


def _both(concepts: Concepts, text: str) -> Clues:
    sense = concepts.sense_of(fold(text).text)
    return idea_clues(sense) | letter_clues(sense)


def _bayes(examples: Sequence[Row], reader: Reader) -> Ranker:
    model = Likelihood([(topic, reader(text)) for topic, text in examples], smoothing=0.05)

    def ranked(text: str) -> list[str]:
        scores = model.scores(reader(text))
        return [topic for _, topic in sorted(zip(scores, model.labels, strict=True))[::-1]]

    return ranked


def _nearest(examples: Sequence[Row], reader: Reader) -> Ranker:
    """Cosine of tf-idf; a topic counts its best example and the mean of the next two."""
    read = [(topic, reader(text)) for topic, text in examples]
    having = Counter(clue for _, clues in read for clue in clues)
    rarity = {clue: log((len(read) + 1) / (some + 1)) + 1 for clue, some in having.items()}

    def vector(clues: Clues) -> list[tuple[str, float]]:
        found = [(clue, some * rarity[clue]) for clue, some in clues.items() if clue in rarity]
        length = sqrt(sum(weight * weight for _, weight in found)) or 1.0
        return [(clue, weight / length) for clue, weight in found]

    index: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, (_, clues) in enumerate(read):
        for clue, weight in vector(clues):
            index[clue].append((place, weight))

    def ranked(text: str) -> list[str]:
        alike: dict[int, float] = defaultdict(float)
        for clue, weight in vector(reader(text)):
            for place, other in index[clue]:
                alike[place] += weight * other
        best: dict[str, list[float]] = defaultdict(list)
        for place, cosine in alike.items():
            best[read[place][0]].append(cosine)
        scores = {topic: sorted(some)[::-1] for topic, some in best.items()}
        return sorted(scores, key=lambda topic: -scores[topic][0] - sum(scores[topic][1:3]) / 2)

    return ranked


def _tops(rows: Sequence[Row], ranker: Ranker) -> str:
    ranks = [(topic, ranker(text)[:3]) for topic, text in rows]
    first = sum(found[:1] == [topic] for topic, found in ranks) / len(ranks)
    three = sum(topic in found for topic, found in ranks) / len(ranks)
    return f"{first:.1%} / {three:.1%}"


def _folded(examples: Sequence[Row], method: Callable[[Sequence[Row]], Ranker]) -> str:
    ranks: list[tuple[Row, list[str]]] = []
    for fold_ in range(FOLDS):
        ranker = method([row for at, row in enumerate(examples) if at % FOLDS != fold_])
        left = [row for at, row in enumerate(examples) if at % FOLDS == fold_]
        ranks.extend((row, ranker(row[1])[:3]) for row in left)
    first = sum(found[:1] == [row[0]] for row, found in ranks) / len(ranks)
    three = sum(row[0] in found for row, found in ranks) / len(ranks)
    return f"{first:.1%} / {three:.1%}"


def _shipped(lexicon: Lexicon, rows: Mapping[str, list[Row]]) -> None:
    print("\nas shipped, the subject asked first")
    everything: list[tuple[str, Asked]] = []
    for code, some in rows.items():
        read = [(topic, asked_in(fold(text), lexicon)) for topic, text in some]
        everything += read
        right = [[topic in asked_ids(asked, places) for topic, asked in read] for places in (1, 3)]
        sure = [asked.sure for _, asked in read]
        wrong = sum(one and not other for one, other in zip(sure, right[0], strict=True))
        shares = [sum(flags) / len(read) for flags in (*right, sure)]
        print(f"  {code}: {len(read)} rows, top-1 {shares[0]:.1%}, top-3 {shares[1]:.1%}, "
              f"sure {shares[2]:.1%}, sure and wrong {wrong / len(read):.1%}")  # fmt: skip
    tables = tomllib.loads((CORPUS / "off_subject.toml").read_text("utf-8"))
    for name, texts in tables.items():
        answered = sum(bool(asked_in(fold(text), lexicon).topics) for text in texts)
        print(f"  off subject, {name}: {answered} of {len(texts)} answered")
    print("  score of the first topic, and how often it is right")
    for low in (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99):
        high = {0.0: 0.5, 0.5: 0.7, 0.7: 0.8, 0.8: 0.9, 0.9: 0.95, 0.95: 0.99}.get(low, 1.1)
        hits = [
            asked.topics[0].id == topic
            for topic, asked in everything
            if asked.topics and low <= asked.topics[0].score < high
        ]
        if hits:
            print(f"    from {low:.2f}: {len(hits):4} rows, {sum(hits) / len(hits):.0%} right")


def asked_ids(asked: Asked, places: int) -> list[str]:
    """Return the ids of the first topics."""
    return [score.id.value for score in asked.topics[:places]]


def _speed(lexicon: Lexicon, texts: Sequence[str]) -> None:
    print("\nspeed")
    took: list[float] = []
    for message in map(fold, texts):
        began = perf_counter()
        asked_in(message, lexicon)
        took.append((perf_counter() - began) * 1000)
    took.sort()
    half, most = took[len(took) // 2], took[int(len(took) * 0.99)]
    print(f"  {len(took)} messages: median {half:.2f} ms, p99 {most:.2f} ms")
    for length in (100, 1_000, 10_000, 100_000):
        message = fold(("micro influencer atau macro buat jualan kopi? " * length)[:length])
        began = perf_counter()
        asked_in(message, lexicon)
        print(f"  {length:>7} characters: {(perf_counter() - began) * 1000:.2f} ms")


if __name__ == "__main__":
    main()
