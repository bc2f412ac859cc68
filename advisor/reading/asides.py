"""A question in a message that is about something else: '@x 45rb, ER bagus itu berapa?'.

The whole message says what it is about; only a part without a creator, a figure of theirs or a
sum of money may ask something on the side, so that no word speaks for two things.
"""

from collections.abc import Iterator, Sequence

from advisor.reading.facts import Asked
from advisor.reading.lexicon import Lexicon
from advisor.reading.questions import asked_in
from advisor.reading.sentence import STOP, Token
from advisor.reading.text import fold
from advisor.vocabulary import Role

_FEWEST = 2  # words of a question
_MOST_PARTS = 8
_CLEAR = 0.95
_AIMS = frozenset({"goal", "aim"})

Part = Sequence[Token]


def asides_in(
    message: str, tokens: Sequence[Token], roles: Sequence[Role | None], lexicon: Lexicon
) -> tuple[Asked, ...]:
    """Return what each part of the message asks that asks something, in order.

    `roles` are those of the numbers, in order. Nothing when the message is all of one part.
    """
    parts = list(_parts(tokens, strict=not any(roles) and not _names(tokens)))
    if not 1 < len(parts) <= _MOST_PARTS:
        return ()
    found = (
        asked_in(fold(message[part[0].start : _end(message, part)]), lexicon)
        for part in parts
        if _asks(part) and not _tells(part, tokens, roles)
    )
    return tuple(asked for asked in found if asked.topics)


def first_aside(asides: Sequence[Asked]) -> Asked:
    """Return the first question beside creators or a campaign, an empty one if none is clear.

    That it is on our subject shows in the rest of the message: 'cara ukur hasilnya gimana?'.
    """
    clear = (asked for asked in asides if asked.topics[0].score >= _CLEAR)
    found = next(clear, None)
    return Asked(topics=found.topics, sure=True) if found else Asked()


def second_question(asides: Sequence[Asked], main: Asked) -> Asked:
    """Return the other question of a message that asks two, each in a part of its own."""
    sure = [asked for asked in asides if asked.sure]
    if not main.sure or main.topics[0].id not in {asked.topics[0].id for asked in sure}:
        return Asked()
    return next((one for one in sure if one.topics[0].id is not main.topics[0].id), Asked())


def _names(tokens: Sequence[Token]) -> bool:
    return any(token.mention is not None for token in tokens)


def _parts(tokens: Sequence[Token], *, strict: bool) -> Iterator[Part]:
    """Yield the parts; commas and 'and' divide no message that only asks (`strict`)."""
    begin = 0
    for at in range(1, len(tokens)):
        parted = tokens[at].gap == STOP or "besides" in tokens[at].ids("step")
        if parted or (not strict and (tokens[at].gap or _joins(tokens, at))):
            yield tokens[begin:at]
            begin = at
    if tokens:
        yield tokens[begin:]


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a question is joined on here: '... dan gimana caranya', '... and how do I'."""
    following = tokens[at + 1 : at + 2]
    return "joining" in tokens[at].ids("step") and any(
        "question" in token.ids("cue") for token in following
    )


def _end(message: str, part: Part) -> int:
    """Return where the part ends, with the question mark behind it."""
    end = part[-1].end
    return end + 1 if message[end : end + 1] == "?" else end


def _asks(part: Part) -> bool:
    return sum(bool(token.word) for token in part) >= _FEWEST and any(
        "question" in token.ids("cue") for token in part
    )


def _tells(part: Part, tokens: Sequence[Token], roles: Sequence[Role | None]) -> bool:
    """Tell whether the part has something of the creators or the campaign in it."""
    numbers = [token for token in tokens if token.number is not None]
    loud = {
        id(token) for token, role in zip(numbers, roles, strict=False) if role is not Role.OTHER
    }
    funded = any("budget" in token.ids("cue") for token in tokens)
    return any(
        token.mention is not None
        or id(token) in loud
        or (funded and any(one.kind in _AIMS for one in token.begins))
        for token in part
    )
