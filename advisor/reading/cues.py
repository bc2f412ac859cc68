"""What the cue words around a number say it stands for, and how strongly.

A label stands before its number ('followers 45rb'), a unit behind it ('45rb followers').
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from advisor.reading.fits import can_be
from advisor.reading.numbers import Number
from advisor.reading.sentence import STOP, Token
from advisor.vocabulary import Role


class _Cue(NamedTuple):
    """What a cue says: its role, and how strongly before a number and behind one.

    A `sum` cue may label money of any size; other units count things. A `share` cue is about
    percentages only.
    """

    role: Role
    before: Decimal = Decimal(0)
    behind: Decimal = Decimal(0)
    sum: bool = False
    share: bool = False


_CUES: dict[str, _Cue] = {
    "followers": _Cue(Role.FOLLOWERS, Decimal(3), Decimal(4)),
    "views": _Cue(Role.VIEWS, Decimal(3), Decimal(4)),
    "likes": _Cue(Role.LIKES, Decimal(3), Decimal(4)),
    "comments": _Cue(Role.COMMENTS, Decimal(3), Decimal(4)),
    "engagement_rate": _Cue(Role.ENGAGEMENT_RATE, Decimal(3), Decimal(3)),
    "budget": _Cue(Role.BUDGET, Decimal(3), Decimal("2.5")),
    "total": _Cue(Role.BUDGET, Decimal(3), Decimal("1.5")),
    "funds": _Cue(Role.BUDGET, Decimal("1.8")),
    "expense": _Cue(Role.BUDGET, Decimal("1.8")),
    "quote": _Cue(Role.QUOTE, Decimal(3), Decimal("1.5")),
    "price": _Cue(Role.QUOTE, Decimal("2.9"), Decimal("1.5")),
    "each": _Cue(Role.QUOTE, Decimal(2), Decimal("2.6")),
    "apiece": _Cue(Role.QUOTE, Decimal(3), Decimal(3)),
    "creators": _Cue(Role.CREATORS, Decimal("1.2"), Decimal(4)),
    "days": _Cue(Role.DURATION, behind=Decimal(4)),
    "weeks": _Cue(Role.DURATION, behind=Decimal(4)),
    "months": _Cue(Role.DURATION, behind=Decimal(4)),
    "week_and_half": _Cue(Role.DURATION, behind=Decimal(4)),
    "month_and_half": _Cue(Role.DURATION, behind=Decimal(4)),
    "date": _Cue(Role.OTHER, Decimal(5)),
    "other_unit": _Cue(Role.OTHER, Decimal("1.4"), Decimal(4)),
    "other_price": _Cue(Role.OTHER, Decimal("3.2"), Decimal("2.2"), sum=True),
    "order_value": _Cue(Role.OTHER, Decimal("3.3"), Decimal("2.3"), sum=True),
    "unit_cost": _Cue(Role.OTHER, Decimal("3.3"), Decimal("2.3"), sum=True),
    "margin": _Cue(Role.OTHER, Decimal("3.3"), Decimal("2.3"), sum=True),
    "conversion": _Cue(Role.OTHER, Decimal("3.3"), Decimal("2.3"), sum=True),
    "click_rate": _Cue(Role.OTHER, Decimal("3.3"), Decimal("2.3"), sum=True),
    "real_followers": _Cue(Role.OTHER, Decimal("4.3"), Decimal("4.3"), share=True),
    "bot_followers": _Cue(Role.OTHER, Decimal("4.3"), Decimal("4.3"), share=True),
    "share_of": _Cue(Role.OTHER, Decimal("3.2"), Decimal("2.2")),
    "audience": _Cue(Role.OTHER, Decimal("3.3"), Decimal("2.3"), sum=True),
    "piece": _Cue(Role.OTHER, behind=Decimal(4), sum=True),
}
_PER_WORD = Decimal("0.6")  # what each word between cue and number takes away
_PER_WORD_TO_UNIT = Decimal("1.8")  # a unit stands close behind its number
_PER_COMMA = Decimal("1.2")
_PER_COMMA_TO_UNIT = Decimal(4)  # and hardly ever behind a comma
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
        if money and at and _is_somebody(tokens[at - 1], vote.cue):
            continue  # '@x 45rb minta ...': the label is of what follows
        owned = any(phrase.suffixed for phrase in tokens[vote.place].ends)  # '5k likesnya 800'
        apart = labelled or money or owned or vote.place > at + 1
        if not (apart and _labels_the_next(tokens, vote.place)):
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
                said = _CUES.get(cue)
                weight = said and (said.behind if after else said.before)
                if said and weight and number and _fits(number, said):
                    yield Vote(weight - lost, said.role, cue, place)
        lost += _PER_WORD_TO_UNIT if after else _PER_WORD


def _is_somebody(token: Token, cue: str) -> bool:
    """Tell whether a number behind this token is somebody's: '@x 45rb', 'ig 3rb minta barter'."""
    account = any(phrase.kind in ("platform", "tier") for phrase in token.ends)
    return token.mention is not None or (account and cue == "quote")


def _fits(number: Number, said: _Cue) -> bool:
    if said.share:
        return number.percent
    return said.sum or can_be(number, said.role)


def _labels_the_next(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a number follows the cue at once, so that it may be that one's label."""
    following = place + 1 + max((one.last - one.first for one in tokens[place].begins), default=0)
    while following < len(tokens) and tokens[following].gap == 0:
        if tokens[following].number is not None:
            return True
        if tokens[following].begins:
            return False
        following += 1
        if following > place + 2:
            return False
    return False
