"""A message as a row of tokens: numbers, creators and words, with the boundaries between them.

Roles are decided by neighbourhood, so everything found in the message is put back into its order.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advisor.reading.numbers import Number
from advisor.reading.people.handles import Mention, Segment
from advisor.reading.phrases import Phrase
from advisor.reading.text import Folded, Word

COMMA = 1
STOP = 2
_STOP = re.compile(r"[\n;!?|]|\.(?=\s|$|\x00)")


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a mention or a word; `gap` is the boundary before it: none, a comma, a stop.

    `segment` is the place of the segment that speaks of one creator, None outside of any.
    `begins` are the phrases whose first word this is, `ends` those whose last word it is.
    A `sized` number is the size of an account that was told without a name.
    """

    start: int
    end: int
    gap: int
    segment: int | None = None
    word: str = ""
    number: Number | None = None
    mention: int | None = None
    begins: tuple[Phrase, ...] = ()
    ends: tuple[Phrase, ...] = ()
    sized: bool = False

    def ids(self, kind: str) -> tuple[str, ...]:
        """Return the ids of the phrases of this kind that begin here."""
        return tuple(one.id for one in self.begins if one.kind == kind)

    def cue(self, *, last: bool) -> tuple[str, ...]:
        """Return the ids of cues that end here, or that begin here."""
        return tuple(one.id for one in (self.ends if last else self.begins) if one.kind == "cue")


@dataclass(frozen=True, slots=True)
class Findings:
    """What the extractors found in one message."""

    words: Sequence[Word]
    numbers: Sequence[Number]
    mentions: Sequence[Mention]
    segments: Sequence[Segment]
    phrases: Sequence[Phrase]


def tokens_of(folded: Folded, found: Findings) -> tuple[Token, ...]:
    """Return the tokens of a message in order; words inside numbers are not tokens."""
    begins, ends = _by_word(found.phrases, first=True), _by_word(found.phrases, first=False)
    parts: list[tuple[int, int, str, Number | None, int | None, int]] = [
        (one.start, one.end, "", one, None, -1) for one in found.numbers
    ]
    parts += [(one.start, one.end, "", None, at, -1) for at, one in enumerate(found.mentions)]
    taken = sorted((part[0], part[1]) for part in parts)
    parts += [
        (word.start, word.end, word.text, None, None, at)
        for at, word in _outside(found.words, taken)
    ]
    parts.sort(key=lambda part: part[0])
    tokens: list[Token] = []
    owners = owners_of(found.segments)
    for start, end, text, number, mention, at in parts:
        before = folded.original[tokens[-1].end if tokens else start : start]
        tokens.append(
            Token(
                start,
                end,
                gap=_gap(before),
                segment=_segment(start, found.segments, owners),
                word=text,
                number=number,
                mention=mention,
                begins=begins.get(at, ()),
                ends=ends.get(at, ()),
            )
        )
    return tuple(tokens)


def owners_of(segments: Sequence[Segment]) -> list[int | None]:
    """Return for each segment the first one that speaks of the same account; None of nobody.

    '@x ig 45rb tiktok 120rb, minta ig 3jt tiktok 5jt' speaks twice of each of two accounts.
    """
    first: dict[tuple[int, str | None], int] = {}
    return [
        None if one.mention is None else first.setdefault((one.mention, one.platform), at)
        for at, one in enumerate(segments)
    ]


def _segment(start: int, segments: Sequence[Segment], owners: Sequence[int | None]) -> int | None:
    at = bisect_right(segments, start, key=lambda segment: segment.start) - 1
    if at < 0 or start >= segments[at].end:
        return None
    return owners[at]


def _by_word(phrases: Sequence[Phrase], *, first: bool) -> dict[int, tuple[Phrase, ...]]:
    found: dict[int, tuple[Phrase, ...]] = {}
    for phrase in phrases:
        at = phrase.first if first else phrase.last
        found[at] = (*found.get(at, ()), phrase)
    return found


def _outside(
    words: Sequence[Word], taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, Word]]:
    """Yield the words that lie outside the stretches, both in order of place."""
    following = 0
    for at, word in enumerate(words):
        while following < len(taken) and taken[following][1] <= word.start:
            following += 1
        if following == len(taken) or word.end <= taken[following][0]:
            yield at, word


def _gap(between: str) -> int:
    if _STOP.search(between):
        return STOP
    return COMMA if "," in between else 0
