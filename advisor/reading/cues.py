"""What the cue words around a number say it stands for, and how strongly.

A label stands before its number ('followers 45rb'), a unit behind it ('45rb followers').
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from advisor.reading.fits import can_be
from advisor.reading.sentence import STOP, Token
from advisor.vocabulary import Role

# How strongly a cue before a number, and one after it, speaks for the role.
_CUES: dict[str, tuple[Role, Decimal, Decimal]] = {
    "followers": (Role.FOLLOWERS, Decimal(3), Decimal(4)),
    "views": (Role.VIEWS, Decimal(3), Decimal(4)),
    "likes": (Role.LIKES, Decimal(3), Decimal(4)),
    "comments": (Role.COMMENTS, Decimal(3), Decimal(4)),
    "engagement_rate": (Role.ENGAGEMENT_RATE, Decimal(3), Decimal(3)),
    "budget": (Role.BUDGET, Decimal(3), Decimal("2.5")),
    "funds": (Role.BUDGET, Decimal("1.8"), Decimal(0)),
    "quote": (Role.QUOTE, Decimal(3), Decimal("1.5")),
    "each": (Role.QUOTE, Decimal(0), Decimal("2.6")),
    "apiece": (Role.QUOTE, Decimal(3), Decimal(3)),
    "creators": (Role.CREATORS, Decimal("1.2"), Decimal(4)),
    "days": (Role.DURATION, Decimal(0), Decimal(4)),
    "weeks": (Role.DURATION, Decimal(0), Decimal(4)),
    "months": (Role.DURATION, Decimal(0), Decimal(4)),
    "other_unit": (Role.OTHER, Decimal("1.4"), Decimal(4)),
    "other_price": (Role.OTHER, Decimal("3.2"), Decimal("2.2")),
}
_PER_WORD = Decimal("0.6")  # what each word between cue and number takes away
_PER_WORD_TO_UNIT = Decimal("1.8")  # a unit stands close behind its number
_PER_COMMA = Decimal("1.2")
_PER_COMMA_TO_UNIT = Decimal("3.2")  # and hardly ever behind a comma
FAR = 5  # words looked at on either side


class Vote(NamedTuple):
    """What one cue says: how strongly, for which role, and at which token it stands."""

    score: Decimal
    role: Role
    cue: str
    place: int


def votes_on(tokens: Sequence[Token], at: int, used: set[int]) -> Iterator[Vote]:
    """Yield the votes on the number at this token; cues at `used` tokens are spoken for."""
    labelled = False
    for vote in _votes_beside(tokens, at, range(at - 1, max(-1, at - 2 - FAR), -1), used):
        labelled = labelled or (vote.score >= 3 - _PER_WORD)
        yield vote
    for vote in _votes_beside(tokens, at, range(at + 1, min(len(tokens), at + 2 + FAR)), used):
        money = vote.role in (Role.BUDGET, Role.QUOTE)
        if money and at and tokens[at - 1].mention is not None:
            continue  # '@x 45rb minta ...': the label is of what follows
        if not ((labelled or money) and _labels_the_next(tokens, vote.place)):
            yield vote


def _votes_beside(
    tokens: Sequence[Token], at: int, places: range, used: set[int]
) -> Iterator[Vote]:
    """Yield what the cues on one side say, nearest first, up to a stop or another number."""
    number, after = tokens[at].number, places.step > 0
    lost = Decimal(0)
    for place in places:
        token = tokens[place]
        boundary = token.gap if after else tokens[place + 1].gap
        if boundary == STOP or token.number is not None or token.mention is not None:
            return
        lost += (_PER_COMMA_TO_UNIT if after else _PER_COMMA) * boundary
        if place not in used:
            for cue in token.cue(last=not after):
                if cue in _CUES:
                    role, before_weight, after_weight = _CUES[cue]
                    weight = after_weight if after else before_weight
                    if number and weight and can_be(number, role):
                        yield Vote(weight - lost, role, cue, place)
        lost += _PER_WORD_TO_UNIT if after else _PER_WORD


def _labels_the_next(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a number follows the cue at once, so that it may be that one's label."""
    following = place + 1
    while following < len(tokens) and tokens[following].gap == 0:
        if tokens[following].number is not None:
            return True
        if tokens[following].begins:
            return False
        following += 1
        if following > place + 2:
            return False
    return False
