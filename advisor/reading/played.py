"""A number with the role it plays in a message, passed on while the reading gets surer."""

from typing import NamedTuple

from advisor.reading.numbers import Number
from advisor.vocabulary import Role


class Played(NamedTuple):
    """A number and its role; `sure` is false for guesses, `cue` names what decided.

    `at` is its token, `place` the token of the cue.
    """

    at: int
    number: Number
    role: Role | None
    sure: bool = True
    cue: str | None = None
    place: int | None = None
