"""A question that the matcher is not sure of, whatever it has learnt by now."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from advisor.advice import Choices, advise
from advisor.notes import Notes
from advisor.reading.lexicon import Lexicon

WORDS = 2


@cache
def unsure_text(lexicon: Lexicon, number: int = 0) -> str:
    """Return the first question of which too little is said, or the next ones by number."""
    found = (text for text in _too_short(lexicon) if _is_unsure(text, lexicon))
    for _ in range(number):
        next(found)
    return next(found)


def _too_short(lexicon: Lexicon) -> Iterator[str]:
    """Yield the first words of what the matcher knows, each beginning once."""
    known = (text for texts in lexicon.examples.topics.values() for text in texts)
    yield from dict.fromkeys(" ".join(text.casefold().split()[:WORDS]) for text in known)


def _is_unsure(text: str, lexicon: Lexicon) -> bool:
    return isinstance(advise(text, Notes(), lexicon, date(2026, 1, 5)).advice, Choices)
