"""Names of one or more pieces, ready to be found: currencies, bounds, joiners, percent signs.

Built once per lexicon. A name is looked up by its first piece when it stands behind a number and
by its last one when it stands before, the longest name winning.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from advisor.reading.lexicon import Lexicon
from advisor.reading.number_words import NumberWords
from advisor.reading.numbers.pieces import Piece, pieces_of
from advisor.reading.text import fold

# Phrases that are counted, so that digits may be glued to them and 'one' before them is a 1.
_COUNTED_CUES = frozenset({
    "followers", "views", "likes", "comments", "creators", "days", "weeks", "months",
    "other_unit",
})  # fmt: skip
_COUNTED_KINDS = frozenset({"format", "tier"})
_BEFORE = frozenset({"between", "about", "max", "min", "minus", "each", "label", "aside"})
_AFTER = frozenset({
    "range", "choice", "and", "about_after", "max_after", "min_after", "about_suffix", "percent",
    "per", "each_after", "label_after", "idiom",
    "cents",
})  # fmt: skip
_GLUEABLE = frozenset({
    "currency", "percent", "per", "about_suffix", "about_after", "max_after", "min_after",
    "label_after", "cents",
})  # fmt: skip
_SHORTEST_FUSED = 2  # letters of a word that may be written together with others: 'duajt'


class Name(NamedTuple):
    """A name: its kind, an id within it, and its pieces.

    `glued[i]` tells that piece `i` touches the one before it; a far name may stand words off.
    """

    kind: str
    id: str
    texts: tuple[str, ...]
    glued: tuple[bool, ...]
    far: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Names:
    """Everything that is looked up while numbers are read.

    Attributes:
        words: the words numbers are made of.
        before: names that stand before a number, by their last piece, longest first.
        after: names that stand behind a number, by their first piece, longest first.
        starters: words with which an amount or an idiom begins.
        counted: first words of things that are counted.
        cues: first words of cue phrases, which may be glued before an amount.
        glueable: words that may be glued to digits or to a scale: '25kfollowers', '500usd'.
        fillers: words that may be glued to a scale only: '5jtaja'.
        openings: the two letters with which number words begin, a quick look before `fused`.
        fused: matches number words written together.
        part: matches the first of them, so that the others can be matched as well.
    """

    words: NumberWords
    before: Mapping[str, tuple[Name, ...]]
    after: Mapping[str, tuple[Name, ...]]
    starters: frozenset[str]
    counted: frozenset[str]
    cues: frozenset[str]
    glueable: frozenset[str]
    fillers: frozenset[str]
    openings: frozenset[str]
    fused: re.Pattern[str]
    part: re.Pattern[str]


@lru_cache(maxsize=8)
def names_of(lexicon: Lexicon) -> Names:
    """Return the names of a lexicon; made once and kept."""
    words = lexicon.numbers
    listed = list(_listed(words))
    counted, cues = set[str](), set[str]()
    for first, meanings in lexicon.phrases.items():
        for one in meanings:
            if one.kind == "cue":
                cues.add(first)
            if one.kind in _COUNTED_KINDS or (one.kind, one.id) in _counted_cues():
                counted.add(first)
    idioms = {name.texts[0] for name in listed if name.kind == "idiom"}
    fusible = sorted(_fusible(words), key=len, reverse=True)
    part = "|".join(map(re.escape, fusible)) or r"(?!)"
    return Names(
        words=words,
        before=_index((one for one in listed if one.kind in _BEFORE | {"currency"}), at=-1),
        after=_index((one for one in listed if one.kind in _AFTER | {"currency"}), at=0),
        starters=frozenset().union(
            words.units, words.times, words.whole, words.vague, words.parts, words.articles,
            words.points, idioms,
        ),
        counted=frozenset(counted),
        cues=frozenset(cues),
        glueable=frozenset(counted)
        | {one.texts[0] for one in listed if one.kind in _GLUEABLE},
        fillers=lexicon.fillers,
        openings=frozenset(word[:_SHORTEST_FUSED] for word in fusible),
        fused=re.compile(f"(?:{part})+"),
        part=re.compile(rf"(?:{part})(?=(?:{part})*\Z)"),
    )  # fmt: skip


def _counted_cues() -> frozenset[tuple[str, str]]:
    return frozenset(("cue", id_) for id_ in _COUNTED_CUES)


def _listed(words: NumberWords) -> Iterable[Name]:
    far = frozenset(words.marks.get("far", ()))
    for kind, names in words.marks.items():
        if kind != "far":
            for name in names:
                yield _name(kind, name, name, far=name in far)
    for name, code in words.currencies.items():
        yield _name("currency", code, name)


def _name(kind: str, id_: str, text: str, *, far: bool = False) -> Name:
    pieces: tuple[Piece, ...] = pieces_of(fold(text).text)[:-1]
    glued = tuple(at > 0 and pieces[at - 1].end == piece.start for at, piece in enumerate(pieces))
    return Name(kind, id_, tuple(piece.text for piece in pieces), glued, far)


def _index(names: Iterable[Name], *, at: int) -> dict[str, tuple[Name, ...]]:
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(name.texts[at], []).append(name)
    return {
        text: tuple(sorted(listed, key=lambda name: -len(name.texts)))
        for text, listed in found.items()
    }


def _fusible(words: NumberWords) -> set[str]:
    listed = {*words.units, *words.times, *words.teens, *words.scales, *words.whole}
    return {word for word in listed if len(word) >= _SHORTEST_FUSED}
