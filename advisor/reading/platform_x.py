"""The platform whose name is a letter: '@kopi X 45rb', 'reel di X'; '2x' and 'x 3 video' multiply.

As a word it is in the lexicon only in company ('di x'), since a letter alone is mostly a sign.
"""

from collections.abc import Sequence
from dataclasses import replace

from advisor.reading.phrases import Phrase
from advisor.reading.sentence import Token
from advisor.vocabulary import Platform

_NAME = Platform.X.value
_FEWEST = 1_000  # followers; less behind the letter is a count of posts


def with_platform_x(tokens: Sequence[Token], message: str) -> tuple[Token, ...]:
    """Return the tokens, a lone letter read as the platform where nothing is multiplied by it."""
    return tuple(
        _as_platform(token, at) if token.word == _NAME and _is_platform(tokens, at, message)
        else token
        for at, token in enumerate(tokens)
    )  # fmt: skip


def _is_platform(tokens: Sequence[Token], at: int, message: str) -> bool:
    token = tokens[at]
    if token.ids("platform"):
        return False
    before = tokens[at - 1] if at else None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    counted = before is not None and before.number is not None and not token.gap
    if counted and before and before.end == token.start:
        return False  # '2x'
    size = following.number if following and not following.gap else None
    if size is not None and (size.percent or size.at_least_known().value < _FEWEST):
        return False  # '3jt x 3 video'
    if following is not None and following.mention is not None:
        return False  # 'Brand X @a', '@a x @b'
    capital = message[token.start : token.end].isupper() and not message.isupper()
    opens = before is None or before.mention is not None or bool(token.gap)
    return (opens and size is not None) or (capital and (opens or counted))


def _as_platform(token: Token, at: int) -> Token:
    phrase = Phrase(token.start, token.end, "platform", _NAME, "", at, at)
    return replace(token, begins=(phrase,), ends=(phrase,))
