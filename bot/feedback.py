"""What people think of our answers: a thumb under one, a reason, and a line if they add one.

Nothing here says who it was: no chat, no names, no more than the day. A button carries the stamp
of its message, so that a changed mind takes the place of the first one.
"""

from enum import StrEnum

from advisor.value import Value
from advisor.vocabulary import Strategy, Topic


class Thumb(StrEnum):
    """What somebody thinks of an answer."""

    UP = "up"
    DOWN = "down"


class Reason(StrEnum):
    """Why somebody's thumb is down."""

    MISREAD = "misread"
    ODD = "odd"
    UNCLEAR = "unclear"


class Subject(Value):
    """What a thumb is about: a topic, a strategy or a kind of advice, and which message of it.

    `edition` tells our texts and figures apart from those of another release; `stamp` is made
    anew for each message.
    """

    about: str
    edition: str
    stamp: str

    @property
    def kind(self) -> str:
        """The kind of the advice.

        >>> Subject(about="mix_strategy", edition="0a1b2c", stamp="00c0ffee").kind
        'answer'
        """
        if self.about in set(Topic):
            return "answer"
        return "recommendation" if self.about in set(Strategy) else self.about


class Vote(Value):
    """A thumb, with the reason if one was given, under an answer in this language."""

    subject: Subject
    thumb: Thumb
    reason: Reason | None = None
    language: str


class Remark(Value):
    """A line that somebody added to the vote with this stamp; it names nobody that we know."""

    stamp: str
    text: str
