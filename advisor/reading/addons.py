"""What is asked for beside the posts: usage rights, exclusivity, a rush, and what is ruled out.

Some words are an add-on wherever they stand ('spark ads'); others only in company: 'exclusive'
needs a length of time, a ban or a 'plus', 'used' needs 'ads' behind it, and a competitor needs a
ban before it. A 'without' before an add-on rules it out, and so does 'not needed' behind it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.addons import Addon
from advisor.reading.roles import Played
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_KIND = "addon"
_ADDONS = frozenset(str(addon) for addon in Addon)
_NEAR = 3  # tokens between an add-on and its length, or a verb and its object
_WITHIN = 4  # tokens between a ban and the competitor it speaks of
_LENGTHS = frozenset({"days", "weeks", "months"})
_YEAR = {"days": 365, "weeks": 52, "months": 12}  # from so many on, a right is one of a year
_DIRECT = frozenset({"without", "ban", "unneeded"})
_LEADS = frozenset({"with", "without"})


class Clause(NamedTuple):
    """One add-on spoken of, from token `first` to `last`; `length` is the token of its length.

    `wanted` is false where it is ruled out; `led` tells that a 'plus' or a 'without' leads to it.
    """

    addon: Addon
    first: int
    last: int
    wanted: bool = True
    led: bool = False
    length: int | None = None


def clauses_in(tokens: Sequence[Token], played: Sequence[Played]) -> tuple[Clause, ...]:
    """Return the add-ons a message speaks of, in order."""
    lengths = {one.at: one for one in played if one.role is Role.DURATION}
    found: list[Clause] = []
    taken: set[int] = set()
    for clause in _spoken(tokens, lengths):
        length = _length(tokens, clause, lengths, taken)
        taken |= {length} if length is not None else set()
        addon = _of(tokens, clause, length, lengths)
        found.append(clause._replace(length=length, addon=addon))
    return tuple(found)


def _spoken(tokens: Sequence[Token], lengths: dict[int, Played]) -> Iterator[Clause]:
    """Yield the add-ons, those in company only where they have it."""
    for at, token in enumerate(tokens):
        for phrase in token.begins:
            if phrase.kind != _KIND:
                continue
            last = next((to for to in range(at, len(tokens)) if phrase in tokens[to].ends), at)
            clause = _clause(tokens, at, last, phrase.id, lengths)
            if clause is not None:
                yield clause


def _clause(
    tokens: Sequence[Token], at: int, last: int, id_: str, lengths: dict[int, Played]
) -> Clause | None:
    led = bool(_LEADS & set(_before(tokens, at)))
    if id_ in _ADDONS:
        wanted = not _ruled_out(tokens, at, last)
        return Clause(Addon(id_), at, last, wanted, led or not wanted)
    if id_ == "exclusive" and (_timed(tokens, at, last, lengths) or led or denied(tokens, at)):
        wanted = not (denied(tokens, at) or _ruled_out(tokens, at, last))
        return Clause(Addon.EXCLUSIVITY, at, last, wanted, led or not wanted)
    if id_ == "rival" and _banned(tokens, at):
        return Clause(Addon.EXCLUSIVITY, at, last, led=led)
    if id_ == "use" and (to := _next(tokens, last, "ads")) is not None:
        wanted = not (denied(tokens, at) or _ruled_out(tokens, at, to))
        return Clause(Addon.USAGE_RIGHTS, at, to, wanted, led or not wanted)
    if id_ == "package" and (_counts(tokens, last) or led):
        return Clause(Addon.BUNDLE, at, last, led=led)
    return None


def _before(tokens: Sequence[Token], at: int) -> Iterator[str]:
    """Yield what the word before an add-on says, and those before it as long as words link.

    Its length may stand in between: 'with 3 months exclusivity'.
    """
    for place in range(at, max(0, at - 1 - _WITHIN), -1):
        if tokens[place].gap:
            return
        before = tokens[place - 1]
        ids = ending(before)
        yield from ids
        if "link" not in ids and not (before.number or _LENGTHS & set(before.cue(last=True))):
            return


def ending(token: Token) -> tuple[str, ...]:
    """Return what the words around add-ons mean that end here."""
    return tuple(one.id for one in token.ends if one.kind == _KIND)


def _ids(token: Token) -> tuple[str, ...]:
    return token.ids(_KIND)


def _ruled_out(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Tell whether a 'without' leads to an add-on, or a 'not needed' follows it.

    A bare 'no' that stands right before it is a tag of the question: 'mahal ga hak pakainya?'.
    """
    before = list(_before(tokens, at))
    if _DIRECT & set(before) or ("not" in before and before[0] == "link"):
        return True
    after = _next(tokens, last, "unneeded")
    return after is not None and not any(
        id_ in _ADDONS or id_ == "exclusive" for token in tokens[after + 1 : after + 3]
        for id_ in _ids(token)
    )  # fmt: skip


def denied(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a "not" or a "without" leads to what begins here."""
    return bool({"not", *_DIRECT} & set(_before(tokens, at)))


def _banned(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a ban stands before the competitor, with no add-on in between."""
    for place in range(at, max(0, at - 1 - _WITHIN), -1):
        if tokens[place].gap:
            return False
        ids = ending(tokens[place - 1])
        if {"ban", "not", "without"} & set(ids):
            return True
        if _ADDONS & set(ids) or "exclusive" in ids:
            return False
    return False


def _next(tokens: Sequence[Token], last: int, id_: str) -> int | None:
    """Return where this begins within a few tokens behind, on this side of any boundary."""
    for place in range(last + 1, min(len(tokens), last + 2 + _NEAR)):
        if tokens[place].gap:
            return None
        if id_ in _ids(tokens[place]):
            return place
    return None


def _counts(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether posts are counted right behind: 'paket 3 konten', 'a package of 2 reels'."""
    for place in range(last + 1, min(len(tokens) - 1, last + 1 + _NEAR)):
        if tokens[place].gap:
            return False
        if tokens[place].number is not None:
            return bool(tokens[place + 1].ids("format"))
    return False


def _timed(tokens: Sequence[Token], at: int, last: int, lengths: dict[int, Played]) -> bool:
    places = _around(tokens, at, last)
    return any(place in lengths or _is_long(tokens, place) for place in places)


def _around(tokens: Sequence[Token], first: int, last: int) -> Iterator[int]:
    """Yield the places behind and then before an add-on, up to boundaries, other sums, names."""
    for places, gap in (
        (range(last + 1, min(len(tokens), last + 2 + _NEAR)), 0),
        (range(first - 1, max(-1, first - 2 - _NEAR), -1), 1),
    ):
        for place in places:
            if tokens[place + gap].gap or tokens[place].mention is not None:
                break
            yield place


def _is_long(tokens: Sequence[Token], place: int) -> bool:
    return bool({"year", "forever"} & set(_ids(tokens[place])))


def _length(
    tokens: Sequence[Token], clause: Clause, lengths: dict[int, Played], taken: set[int]
) -> int | None:
    """Return the token of the length of an add-on that has one."""
    if clause.addon not in (Addon.USAGE_RIGHTS, Addon.EXCLUSIVITY, Addon.WHITELISTING):
        return None
    places = _around(tokens, clause.first, clause.last)
    return next((place for place in places if place in lengths and place not in taken), None)


def _of(
    tokens: Sequence[Token], clause: Clause, length: int | None, lengths: dict[int, Played]
) -> Addon:
    """Return the add-on by its length: usage for a year and for ever have prices of their own."""
    if clause.addon is not Addon.USAGE_RIGHTS:
        return clause.addon
    places = (*range(clause.first, clause.last + 1), *_around(tokens, clause.first, clause.last))
    said = {id_ for at in places for id_ in _ids(tokens[at])}
    if "forever" in said:
        return Addon.USAGE_RIGHTS_PERPETUAL
    if length is not None:
        one = lengths[length]
        long = one.number.value >= _YEAR.get(one.cue or "", one.number.value + 1)
        return Addon.USAGE_RIGHTS_YEAR if long else Addon.USAGE_RIGHTS
    return Addon.USAGE_RIGHTS_YEAR if "year" in said else Addon.USAGE_RIGHTS
