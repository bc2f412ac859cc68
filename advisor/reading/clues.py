"""What in a message speaks for a topic, or for our subject at all.

Four kinds of clue: words, the concepts they name, concepts that come together, and the letters of
words, which survive slips and forms nobody wrote down. For the subject, words of other fields and
words never seen in a question of ours count as well.
"""

from collections import Counter
from collections.abc import Collection
from itertools import combinations
from typing import Final

from advisor.reading.concepts import Sense, platforms_of, sizes_of

Clues = dict[str, float]

# How much each kind of clue weighs; see docs/decisions/0010-question-matcher.md.
_WORD: Final = 1.0
_CONCEPT: Final = 1.0
_PAIR: Final = 0.7
_LETTERS: Final = 0.2
_FOREIGN: Final = 2.0
_STRANGE: Final = 1.0
_BARE: Final = 1.0

# The concepts that nobody else's subject has.
_ANCHORS: Final = frozenset({"influencer", "field", "endorse", "followers"})

_MOST_CONCEPTS: Final = 20  # pairs grow with the square
_LETTERS_EACH: Final = 4
_MOST: Final = 3
_SHORTEST_STRANGE: Final = 3


def idea_clues(sense: Sense) -> Clues:
    """Return the words, the concepts and the pairs of concepts."""
    concepts = sorted([*dict.fromkeys(sense.concepts)][:_MOST_CONCEPTS])
    absent = (f"sizes {sizes_of(concepts)}", f"platforms {platforms_of(concepts)}")
    concepts += absent
    clues = {f"word {word}": _WORD for word in sense.words}
    clues.update({f"idea {concept}": _CONCEPT for concept in concepts})
    clues.update({f"both {one} {other}": _PAIR for one, other in combinations(concepts, 2)})
    return clues


def letter_clues(sense: Sense) -> Clues:
    """Return the runs of letters in each word, its ends marked."""
    clues: Clues = {}
    for word in set(sense.words):
        padded = f"<{word}>"
        for start in range(len(padded) - _LETTERS_EACH + 1):
            clues[padded[start : start + _LETTERS_EACH]] = _LETTERS
    return clues


class Strangers:
    """Tells the words that are of our field from those that are not.

    `own` counts in how many of our examples each word stands, `plain` are words of any field.
    """

    def __init__(
        self, own: Counter[str], plain: Collection[str], foreign: Collection[str]
    ) -> None:
        """Keep the words."""
        self._own = own
        self._plain = plain
        self._foreign = foreign

    def clues(self, sense: Sense, *, own_example: bool) -> Clues:
        """Return what foreign and strange words, or their absence, say.

        With `own_example` the text is one of those counted: a word that only it has is strange, as
        it will be in a question not seen before.
        """
        foreign = sum(word in self._foreign for word in sense.loose)
        strange = sum(self._is_strange(word, own_example=own_example) for word in sense.loose)
        anchored = not _ANCHORS.isdisjoint(sense.concepts)
        named = len(set(sense.concepts))
        clues = {f"{anchored} {min(foreign, 2)} {min(strange, 2)}": _FOREIGN}
        clues.update({f"foreign {count}": _FOREIGN for count in range(min(foreign, _MOST))})
        clues.update({f"strange {count}": _STRANGE for count in range(min(strange, _MOST))})
        if named <= 1:
            clues[f"ideas {named}"] = _BARE
        return clues

    def _is_strange(self, word: str, *, own_example: bool) -> bool:
        if len(word) < _SHORTEST_STRANGE or word in self._plain or word in self._foreign:
            return False
        return self._own[word] < (2 if own_example else 1)
