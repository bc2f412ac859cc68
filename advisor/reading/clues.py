"""What in a message speaks for a topic, or for our subject at all.

Four kinds of clue: words, words that often stand side by side, the concepts they name, and
concepts that come together. For the subject, words of other fields and words never seen in a
question of ours count as well.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from itertools import chain, combinations, pairwise, product
from typing import Final

from advisor.reading.concepts import SIZES, Sense, platforms_of, sizes_of

Clues = dict[str, float]
Neighbours = frozenset[tuple[str, str]]

# How much each kind of clue weighs; see docs/decisions/0010-question-matcher.md.
_WORD: Final = 1.0
_CONCEPT: Final = 1.0
_PAIR: Final = 0.7
_NEXT: Final = 0.7
_FOREIGN: Final = 2.0
_STRANGE: Final = 1.0
_NAMED: Final = 3.0

# The concepts that nobody else's subject has.
_ANCHORS: Final = frozenset({"influencer", "field", "endorse", "followers"})

# Those that every subject has: how people ask, count and compare.
_COMMON: Final = frozenset({
    "all", "big", "either", "example", "explain", "good", "how", "little", "lots", "many",
    "meaning", "order", "small", "use", "what", "when", "where", "which", "who", "why",
})  # fmt: skip

_MOST_CONCEPTS: Final = 20  # pairs grow with the square
_MOST: Final = 3
_SHORTEST_STRANGE: Final = 3
_FOREIGN_CLUES: Final = tuple(f"foreign {count}" for count in range(_MOST))
_STRANGE_CLUES: Final = tuple(f"strange {count}" for count in range(_MOST))


def neighbours_of(senses: Iterable[Sense]) -> Neighbours:
    """Return the words that often stand side by side; a text begins and ends with an empty one."""
    line = [word for sense in senses for word in ("", *sense.words)]
    count = Counter(pairwise((*line, "")))
    return frozenset(pair for pair, times in count.items() if times > 1)


def idea_clues(sense: Sense, usual: Neighbours | None = None) -> Clues:
    """Return the words, usual neighbours, the concepts and the pairs of concepts."""
    named = frozenset(sense.concepts + sense.words)
    concepts = sense.concepts[:_MOST_CONCEPTS]
    common = [concept for concept in concepts if concept in _COMMON]
    telling = sorted(concept for concept in concepts if concept not in _COMMON)
    telling.append(f"sizes {sizes_of(named)}")
    platforms = platforms_of(named)
    telling.extend([f"platforms {platforms}"] if platforms else ())
    pairs = chain(combinations(telling, 2), product(common, telling))
    clues = word_clues(sense, usual)
    clues |= dict.fromkeys([f"idea {concept}" for concept in chain(common, telling)], _CONCEPT)
    return clues | dict.fromkeys([f"both {one} {other}" for one, other in pairs], _PAIR)


def word_clues(sense: Sense, usual: Neighbours | None = None) -> Clues:
    """Return the words and usual neighbours: what is said without asking what it means.

    Without `usual` all neighbours count, for a reader who knows only the clues of usual ones.
    """
    clues = dict.fromkeys([f"word {word}" for word in sense.words if word[0] != "<"], _WORD)
    beside = pairwise(("", *sense.words, ""))
    near = [f"next {pair[0]} {pair[1]}" for pair in beside if usual is None or pair in usual]
    return clues | dict.fromkeys(near, _NEXT)


def anchors_in(sense: Sense) -> int:
    """Return how many concepts of a text nobody else's subject has."""
    return len(_ANCHORS.intersection(sense.concepts))


def common_in(sense: Sense) -> int:
    """Return how many concepts of a text every subject has."""
    return len(_COMMON.intersection(sense.concepts))


class Strangers:
    """Tells the words that are of our field from those that are not.

    `own` counts in how many of our examples each word stands, `plain` are words of any field.
    """

    def __init__(
        self, own: Counter[str], plain: Collection[str], foreign: Collection[str]
    ) -> None:
        """Keep the words."""
        self._foreign = foreign
        elsewhere = frozenset(plain).union(foreign)
        self._known = elsewhere.union(own)
        once = frozenset(word for word, times in own.items() if times == 1)
        self._once = once - elsewhere

    def clues(self, sense: Sense, *, own_example: bool) -> Clues:
        """Return what foreign and strange words, or their absence, say.

        With `own_example` the text is one of those counted: a word that only it has is strange, as
        it will be in a question not seen before.
        """
        foreign, strange = self.counted(sense, own_example=own_example)
        anchored = anchors_in(sense) > 0
        sized = any(size in sense.concepts for size in SIZES)
        named = len(frozenset(sense.concepts) - _COMMON)
        clues = {f"{anchored} {min(foreign, 2)} {min(strange, 2)}": _FOREIGN}
        clues |= dict.fromkeys(_FOREIGN_CLUES[:foreign], _FOREIGN)
        clues |= dict.fromkeys(_STRANGE_CLUES[:strange], _STRANGE)
        clues[f"ideas {min(named, _MOST)}"] = _NAMED
        if sized:
            clues[f"sized {anchored} {foreign > 0}"] = _FOREIGN
        return clues

    def counted(self, sense: Sense, *, own_example: bool = False) -> tuple[int, int]:
        """Return how many words are of other fields, and how many were never seen."""
        foreign = sum([word in self._foreign for word in sense.loose])
        words = [word for word in sense.loose if len(word) >= _SHORTEST_STRANGE]
        strange = sum([word not in self._known for word in words])
        if own_example:
            strange += sum([word in self._once for word in words])
        return foreign, strange
