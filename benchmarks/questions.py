"""How well, how fast and how frugally questions are matched to topics, method beside method.

Run it as `python benchmarks/questions.py`. It learns from `locales/*/questions.toml` and reads the
held-out rows of `tests/corpus/questions`.
"""

import gc
import tomllib
import tracemalloc
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import log, sqrt
from pathlib import Path
from time import perf_counter

from advisor.reading.clues import idea_clues, neighbours_of, word_clues
from advisor.reading.concepts import Concepts, Sense
from advisor.reading.facts import Asked
from advisor.reading.lexicon import Lexicon
from advisor.reading.likelihood import Lessons, Likelihood, Vocabulary
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
HeldOut = tuple[frozenset[str], str]  # the topics that may win, and a text


def main() -> None:
    """Print everything."""
    lexicon = read_lexicon()
    examples = [(topic, text) for topic, some in lexicon.examples.topics.items() for text in some]
    rows = _held_out()
    began = perf_counter()
    matcher_of(lexicon)
    print(f"start {perf_counter() - began:.2f} s, {_memory_of(lexicon)}")
    print(f"{len(examples)} examples, {len(lexicon.examples.off_subject)} of other subjects\n")
    _compare(lexicon, examples, rows)
    _shipped(lexicon, rows)
    _speed(lexicon, [text for some in rows.values() for _, text in some])


def _held_out() -> dict[str, list[HeldOut]]:
    """Return the held-out rows by set, those of both languages together."""
    rows: dict[str, list[HeldOut]] = {}
    for code in LANGUAGES:
        for name, topics in tomllib.loads((CORPUS / f"{code}.toml").read_text("utf-8")).items():
            for topic, entries in topics.items():
                for entry in entries:
                    told = entry if isinstance(entry, dict) else {"text": entry, "also": []}
                    right = frozenset((topic, *told["also"]))
                    rows.setdefault(name, []).append((right, told["text"]))
    return rows


def _memory_of(lexicon: Lexicon) -> str:
    tracemalloc.start()
    matcher = Matcher(lexicon)
    gc.collect()
    kept, most = (size / 1_000_000 for size in tracemalloc.get_traced_memory())
    tracemalloc.stop()
    del matcher
    return f"keeps {kept:.1f} MB, {most:.1f} MB while learning"


def _compare(lexicon: Lexicon, examples: list[Row], rows: Mapping[str, list[HeldOut]]) -> None:
    """Print top-1 and top-3 of each method, the subject not asked: by set, and left out."""
    concepts = Concepts(lexicon.examples, lexicon.fillers, lexicon.numbers)

    def sense_of(text: str) -> Sense:
        return concepts.sense_of(fold(text).text)

    usual = neighbours_of(sense_of(text) for _, text in examples)
    readers: dict[str, Reader] = {
        "letters and words": _grams,
        "words as we know them": lambda text: word_clues(sense_of(text), usual),
        "concepts and words": lambda text: idea_clues(sense_of(text), usual),
    }
    print(f"{'topic alone':<34}" + "".join(f"{name:>17}" for name in (*rows, "folds")))
    for name, method in (("nearest", _nearest), ("naive Bayes", _bayes)):
        for kind, reader in readers.items():
            ranker = method(examples, reader)
            scores = [_tops(some, ranker) for some in rows.values()]
            scores.append(_folded(examples, lambda some: method(some, reader)))  # noqa: B023 - used at once
            print(f"{name + ', ' + kind:<34}" + "".join(f"{score:>17}" for score in scores))


def _grams(text: str) -> Clues:
    words = plain_words(text)
    clues = {f"word {word}": 1.0 for word in words}
    clues.update({f"pair {one} {other}": 1.0 for one, other in pairwise(words)})
    for word in words:
        padded = f"<{word}>"
        for size in (3, 4):
            clues.update({padded[at : at + size]: 0.5 for at in range(len(padded) - size + 1)})
    return clues


def _bayes(examples: Sequence[Row], reader: Reader) -> Ranker:
    vocabulary = Vocabulary()
    lessons = Lessons[str](vocabulary)
    for topic, text in examples:
        lessons.add(topic, vocabulary.learn(reader(text)))
    model = Likelihood(lessons, smoothing=0.05, other="")

    def ranked(text: str) -> list[str]:
        scores = model.scores(vocabulary.known(reader(text)))[:-1]
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


def _tops(rows: Sequence[HeldOut], ranker: Ranker) -> str:
    ranks = [(right, ranker(text)[:3]) for right, text in rows]
    first = sum(not right.isdisjoint(found[:1]) for right, found in ranks) / len(ranks)
    three = sum(not right.isdisjoint(found) for right, found in ranks) / len(ranks)
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


def _shipped(lexicon: Lexicon, rows: Mapping[str, list[HeldOut]]) -> None:
    print("\nas shipped, the subject asked first")
    everything: list[tuple[frozenset[str], Asked]] = []
    for name, some in rows.items():
        read = [(right, asked_in(fold(text), lexicon)) for right, text in some]
        everything += read
        hits = [[_is_right(right, asked, places) for right, asked in read] for places in (1, 3)]
        sure = [asked.sure for _, asked in read]
        wrong = [one and not hit for one, hit in zip(sure, hits[0], strict=True)]
        shares = [sum(flags) / len(read) for flags in (*hits, sure, wrong)]
        print(f"  {name}: {len(read)} rows, top-1 {shares[0]:.1%}, top-3 {shares[1]:.1%}, "
              f"sure {shares[2]:.1%}, sure and wrong {shares[3]:.1%}")  # fmt: skip
    tables = tomllib.loads((CORPUS / "off_subject.toml").read_text("utf-8"))
    for name, texts in tables.items():
        answered = sum(bool(asked_in(fold(text), lexicon).topics) for text in texts)
        print(f"  off subject, {name}: {answered} of {len(texts)} answered")
    print("  score of the first topic, and how often it is right")
    for low in (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99):
        high = {0.0: 0.5, 0.5: 0.7, 0.7: 0.8, 0.8: 0.9, 0.9: 0.95, 0.95: 0.99}.get(low, 1.1)
        hits = [
            _is_right(right, asked, 1)
            for right, asked in everything
            if asked.topics and low <= asked.topics[0].score < high
        ]
        if hits:
            print(f"    from {low:.2f}: {len(hits):4} rows, {sum(hits) / len(hits):.0%} right")


def _is_right(right: frozenset[str], asked: Asked, places: int) -> bool:
    return not right.isdisjoint(score.id.value for score in asked.topics[:places])


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
