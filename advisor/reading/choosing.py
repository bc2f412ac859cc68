"""What a message says of whom to hire from a list: 'pilihin, wajib @a, maks 3 macro'.

It only says so; whether there is a list, and whether the words mean one, `advisor.context` decides
from the chat. A figure taken here is none of a budget or of somebody's fee.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.conditions import Choosing, Conditions
from advisor.reading.limits import Limits, Said
from advisor.reading.people.handles import Mention
from advisor.reading.played import Played
from advisor.reading.sentence import STOP, Token
from advisor.reading.text import Folded
from advisor.vocabulary import Platform

_KIND = "pick"
_WORDS = {"must": "must_have", "never": "blocked", "free": "freed"}
_ENDS_A_LIST = frozenset(":()")  # 'wajib @b (dari: @a, @c)'


class Taken(NamedTuple):
    """What a message says of a choice, and at which tokens the figures of it stand.

    `asides` are the names that only stand in a condition: what is said beside them is not theirs.
    """

    choosing: Choosing | None = None
    figures: frozenset[int] = frozenset()
    asides: tuple[Mention, ...] = ()

    def left_of(self, played: Sequence[Played]) -> tuple[Played, ...]:
        """Return the numbers without those that limit the choice a message asks for."""
        asked = self.choosing is not None and self.choosing.asked
        return tuple(one for one in played if not (asked and one.at in self.figures))

    def naming(self, whole: "Taken") -> "Taken":
        """Return the same with the names of the whole message, which was read again without."""
        if self.choosing is None or whole.choosing is None:
            return whole
        said = whole.choosing.conditions
        named = {name: getattr(said, name) for name in _WORDS.values()}
        conditions = Conditions(**{**dict(self.choosing.conditions), **named})
        return self._replace(
            choosing=Choosing(**{**dict(whole.choosing), "conditions": conditions})
        )


def choosing_in(tokens: Sequence[Token], mentions: Sequence[Mention], folded: Folded) -> Taken:
    """Return what is said of a choice, None where nothing is."""
    words = [phrase.id for token in tokens for phrase in token.begins if phrase.kind == _KIND]
    if not words and not any(token.ids("tier") for token in tokens):
        return Taken()
    listed = "list" in words
    asked = "pick" in words or ("pick_weakly" in words and listed)
    said = Limits(tokens)
    conditions = Conditions(
        **_named(tokens, mentions, folded),
        **said.figures(),
        platforms=_platforms(tokens) if asked else (),
        cleared="clear" in words,
    )
    if not (asked or listed or conditions != Conditions()):
        return Taken()
    choosing = Choosing(asked=asked, listed=listed, conditions=conditions)
    asides = tuple(_asides(tokens, mentions, conditions.handles)) if asked else ()
    return Taken(choosing, frozenset(said.taken), asides)


def _asides(
    tokens: Sequence[Token], mentions: Sequence[Mention], named: frozenset[str]
) -> Iterator[Mention]:
    """Yield those named in a condition beside whom no figure and no platform stands."""
    for at, token in enumerate(tokens):
        if token.mention is None or mentions[token.mention].handle.lower() not in named:
            continue
        behind = [one for one in tokens[at + 1 : at + 2] if one.gap != STOP]
        told = any(one.number is not None or one.ids("platform") for one in behind)
        if not told:
            yield mentions[token.mention]


def _named(tokens: Sequence[Token], mentions: Sequence[Mention], folded: Folded) -> Said:
    """Return who must be in, who must not, and of whom neither holds any more."""
    found: dict[str, list[str]] = {name: [] for name in _WORDS.values()}
    said: str | None = None
    used = -1  # the place of a word that was said of the name before it
    for at, token in enumerate(tokens):
        if _breaks(tokens, at, folded):
            said = None
        if token.mention is None:
            said = said if at == used else _word(token) or said
            continue
        behind = _said_behind(tokens, at)
        used = used if behind is None else behind
        told = said if behind is None else _word(tokens[behind])
        if told is not None:
            found[_WORDS[told]].append(mentions[token.mention].handle.lower())
    return {name: tuple(dict.fromkeys(handles)) for name, handles in found.items()}


def _word(token: Token) -> str | None:
    ids = token.ids(_KIND)
    return next((word for word in ("free", "must", "never") if word in ids), None)


def _said_behind(tokens: Sequence[Token], at: int) -> int | None:
    """Return where a word right behind a name speaks of nobody else: '@a wajib masuk'."""
    for place in range(at + 1, min(len(tokens), at + 3)):
        token = tokens[place]
        if token.gap or token.number is not None or token.mention is not None:
            return None
        if _word(token) is not None:
            following = tokens[place + 1 : place + 2]
            names = any(one.mention is not None and not one.gap for one in following)
            return None if names else place
    return None


def _breaks(tokens: Sequence[Token], at: int, folded: Folded) -> bool:
    """Tell whether a list of names ends before a token, or with it."""
    token = tokens[at]
    between = folded.original[tokens[at - 1].end if at else 0 : token.start]
    ended = token.gap == STOP or token.number is not None
    return ended or bool(_ENDS_A_LIST.intersection(between))


def _platforms(tokens: Sequence[Token]) -> tuple[Platform, ...]:
    """Return the platforms named outside of what is said of single creators."""
    ids = (id_ for token in tokens if token.segment is None for id_ in token.ids("platform"))
    return tuple(dict.fromkeys(Platform(id_) for id_ in ids))
