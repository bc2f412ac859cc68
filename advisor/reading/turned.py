"""Words between figures: in '84k likes 5k' the word may be of either, and sizes tell whose.

A word stands behind its figure ('5k likes') or before it ('likes 5k'). A row such as '45rb views
12rb likes 900' that begins and ends with a figure has one more than it has words; that one is the
followers. They come first unless more would then like or comment than follow.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.reading.numbers import Number
from advisor.reading.played import Played
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_MEASURES = {"views": Role.VIEWS, "likes": Role.LIKES, "comments": Role.COMMENTS}
_LABELS = frozenset({"followers", "engagement_rate", *_MEASURES})
_FEWER = frozenset({Role.LIKES, Role.COMMENTS})
_MOST_FACTOR = 1_000  # '405rb views 2jt' ends in a fee
_SMALLEST_SIZE = 500
_LIGHT = frozenset({"funds", "contrast", "already"})
_WORDS = 3  # tokens from behind one number to the next, that one included
_LABEL = 3  # tokens between a word and the number behind it that it is of


class _Row(NamedTuple):
    """Figures by their places in the message's numbers, and the words between them."""

    figures: list[int]
    words: list[int]
    roles: list[Role]


def turned(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Return the numbers with each word of a row given to the figure that it is of."""
    kept = list(played)
    sized = {tokens[one.at].segment for one in played if one.role is Role.FOLLOWERS}
    named = any(token.mention is not None for token in tokens)
    for row in _rows(tokens, played):
        values = [kept[place].number.value for place in row.figures]
        part = tokens[row.words[0]].segment
        if part in sized or max(values) < _SMALLEST_SIZE:
            continue
        fewer = [
            value for value, role in zip(values[1:], row.roles, strict=True) if role in _FEWER
        ]
        first = all(value <= values[0] for value in fewer)
        if not (named or part is not None) and not (first and len(fewer) == len(row.words)):
            continue  # '10rb views 200 ribu' may be what views are sold for
        size, *others = row.figures if first else row.figures[::-1]
        # Turned round, the words go with the figures before them.
        words, roles = (row.words, row.roles) if first else (row.words[::-1], row.roles[::-1])
        kept[size] = kept[size]._replace(role=Role.FOLLOWERS, sure=False, cue=None, place=None)
        for place, word, role in zip(others, words, roles, strict=True):
            kept[place] = kept[place]._replace(role=role, cue=str(role), place=word)
    return kept


def _rows(tokens: Sequence[Token], played: Sequence[Played]) -> Iterator[_Row]:
    """Yield the rows that begin and end with a figure, with a word between each two."""
    begin = 0
    while begin < len(played):
        row = _Row([begin], [], [])
        while (role := _word_behind(tokens, played, row.figures[-1])) is not None:
            row.words.append(played[row.figures[-1]].at + 1)
            row.roles.append(role)
            row.figures.append(row.figures[-1] + 1)
        if row.words and not _is_labelled(tokens, played, row):
            yield row
        begin = row.figures[-1] + 1


def _word_behind(tokens: Sequence[Token], played: Sequence[Played], place: int) -> Role | None:
    """Return what the one word between this number and the next is for, None when it is not so."""
    if place + 1 >= len(played):
        return None
    at, following = played[place].at, played[place + 1].at
    numbers = (played[place].number, played[place + 1].number)
    between = tokens[at + 1 : following + 1]
    light = len(between) == _WORDS and _is_light(between[1])
    if len(between) > _WORDS or not (len(between) == _WORDS - 1 or light):
        return None
    if any(token.gap for token in between):
        return None
    if not all(map(_may_be_size, numbers)):
        return None
    cues = (*tokens[at + 1].cue(last=False), *tokens[at + 1].cue(last=True))
    return next((_MEASURES[cue] for cue in cues if cue in _MEASURES), None)


def _is_light(token: Token) -> bool:
    """Tell whether a word says nothing of what is counted: 'likes cuma 200'."""
    cues = {*token.cue(last=False), *token.cue(last=True)}
    return token.mention is None and bool(cues & _LIGHT)


def _is_labelled(tokens: Sequence[Token], played: Sequence[Played], row: _Row) -> bool:
    """Tell whether a word before the row or behind it makes as many words as figures."""
    first, last = played[row.figures[0]].at, played[row.figures[-1]].at
    before = {cue for token in _label_of(tokens, first) for cue in token.cue(last=True)}
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    after = behind.cue(last=False) if behind and not behind.gap else ()
    return bool(_LABELS & {*before, *after})


def _label_of(tokens: Sequence[Token], at: int) -> Iterator[Token]:
    """Yield the words before a number that may be its label: 'views rata2 30rb'."""
    for place in range(at - 1, max(-1, at - 1 - _LABEL), -1):
        token = tokens[place]
        if tokens[place + 1].gap or token.number is not None or token.mention is not None:
            return
        yield token


def _may_be_size(number: Number) -> bool:
    plain = number.currency is None and not number.percent and not number.each
    return plain and number.factor <= _MOST_FACTOR and number.per is None
