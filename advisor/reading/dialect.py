"""Which language a message is in, from words that only one language has."""

from collections.abc import Sequence

from advisor.reading.lexicon import Lexicon, Tongue
from advisor.reading.text import Word

_SHORTEST_TELLING_SUFFIX = 3
# Speakers of a host language mix in many words of the guest, hardly ever the other way round: so
# one word of the host outweighs this many of the guest.
_HOST_WEIGHT = 4


def language_of(words: Sequence[Word], lexicon: Lexicon) -> str | None:
    """Return the code of the message's language, or None when nothing tells.

    Marker words decide; without any, words of numbers that only one language has ('45rb').
    """
    strong = {tongue.code: _markers(words, tongue, lexicon) for tongue in lexicon.tongues}
    if any(strong.values()):
        return _winner(strong, lexicon)
    weak = {code: _number_words(words, code, lexicon) for code in strong}
    return _winner(weak, lexicon) if any(weak.values()) else None


def fluency_of(words: Sequence[Word], lexicon: Lexicon) -> int:
    """Return how many words the message has when some of them are of one language only, else 0.

    Words of numbers do not count: people write '45rb' in any language.
    """
    told = any(_markers(words, tongue, lexicon) for tongue in lexicon.tongues)
    return len(words) if told else 0


def _markers(words: Sequence[Word], tongue: Tongue, lexicon: Lexicon) -> int:
    return sum(
        word.text in tongue.markers or _carries_suffix(word.text, tongue, lexicon)
        for word in words
    )


def _carries_suffix(word: str, tongue: Tongue, lexicon: Lexicon) -> bool:
    """Tell whether a known loan word wears this language's suffix, as in 'budgetnya'."""
    return any(
        word.endswith(suffix)
        and len(suffix) >= _SHORTEST_TELLING_SUFFIX
        and word.removesuffix(suffix) in lexicon.phrases
        for suffix in tongue.suffixes
    )


def _number_words(words: Sequence[Word], code: str, lexicon: Lexicon) -> int:
    scales = lexicon.numbers.scales
    return sum(set(scales.get(word.text.lstrip("0123456789"), {})) == {code} for word in words)


def _winner(counts: dict[str, int], lexicon: Lexicon) -> str:
    """Return the language with most evidence; a host counts for more than its guests."""
    best = max(counts, key=lambda code: counts[code])
    for tongue in lexicon.tongues:
        guest = tongue.hosts and best in tongue.hosts
        if guest and counts[tongue.code] * _HOST_WEIGHT >= counts[best]:
            return tongue.code
    return best
