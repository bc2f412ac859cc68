"""Which part of a message speaks about which creator: a line of a list, a clause of a sentence.

A single creator owns the whole message. Of several, each owns the stretch around its mention, so
that '@a 20rb, @b 300rb' gives each its own number; what stands outside belongs to nobody.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.accounts import accounts_in
from advisor.reading.people.blocks import blocks_of
from advisor.reading.people.bullets import bullet_spans
from advisor.reading.people.clauses import Clauses, Stretch
from advisor.reading.people.handles import Mention, Segment
from advisor.reading.people.meanings import sightings
from advisor.reading.text import Folded
from advisor.vocabulary import Platform

_WORD = re.compile(r"\w{2}")


class _Part(NamedTuple):
    """A stretch of the folded text and the mention it speaks about."""

    start: int
    end: int
    mention: int
    platform: Platform | None = None


def segments_of(
    folded: Folded, mentions: Sequence[Mention], lexicon: Lexicon
) -> tuple[Segment, ...]:
    """Return the stretches of a message in order and without holes, each with its mention.

    A mention has one stretch, or several when it names several accounts of one person
    ('@x ig 45rb, tiktok 120rb'); then each tells its platform.
    """
    return tuple(_Cut(folded, mentions, lexicon).segments())


class _Cut:
    """One message being cut."""

    def __init__(self, folded: Folded, mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self.folded = folded
        self.text = folded.text
        self.lexicon = lexicon
        self.places = _folded_places(folded, mentions)
        accounts = {(one.handle, one.platform) for one in mentions}
        self.one_only = len(accounts) <= 1 and not self._is_list()
        self.clauses = Clauses(folded.without(bullet_spans(folded)).text, lexicon)

    def segments(self) -> list[Segment]:
        parts = self._parts()
        parts = [account for part in parts for account in self._accounts(part)]
        found: list[Segment] = []
        at = 0
        for part in parts:
            if part.start > at:
                found.append(self._segment(at, part.start, None))
            found.append(self._segment(part.start, part.end, part.mention, part.platform))
            at = part.end
        if at < len(self.text):
            found.append(self._segment(at, len(self.text), None))
        return found

    def _segment(
        self, start: int, end: int, mention: int | None, platform: Platform | None = None
    ) -> Segment:
        origins = self.folded.origins
        return Segment(start=origins[start], end=origins[end], mention=mention, platform=platform)

    def _is_list(self) -> bool:
        """Tell whether each mention opens a line: then one account may stand in two of them."""
        heads = [self.text.rfind("\n", 0, start) + 1 for start, _ in self.places]
        if not 1 < len(heads) == len(set(heads)):
            return False
        return all(
            not _WORD.search(self.text, head, start)
            for head, (start, _) in zip(heads, self.places, strict=True)
        )

    def _accounts(self, part: _Part) -> list[_Part]:
        place = self.places[part.mention]
        cuts = accounts_in(self.text, (part.start, part.end), place, self.lexicon)
        return [_Part(*cut[:2], part.mention, cut.platform or part.platform) for cut in cuts]

    def _parts(self) -> list[_Part]:
        if self.one_only:
            return [_Part(0, len(self.text), 0)] if self.places else []
        parts: list[_Part] = []
        for block in blocks_of(self.text, self.places):
            platform = self._heading(block.heading)
            if len(block.mentions) == 1:
                parts.append(_Part(block.start, block.end, block.mentions[0], platform))
                continue
            places = [self.places[one] for one in block.mentions]
            cuts = self.clauses.cut(block.start, block.end, places)
            parts += [
                _Part(*cut, one, platform) for one, cut in zip(block.mentions, cuts, strict=True)
            ]
        return parts

    def _heading(self, heading: str) -> Platform | None:
        """Return the platform that the heading above a list names, if it is one only."""
        found = {one.id for one in sightings(heading, self.lexicon, ("platform",))}
        return Platform(found.pop()) if len(found) == 1 else None


def _folded_places(folded: Folded, mentions: Sequence[Mention]) -> list[Stretch]:
    origins = folded.origins
    return [(bisect_left(origins, one.start), bisect_left(origins, one.end)) for one in mentions]
