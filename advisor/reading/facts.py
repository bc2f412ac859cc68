"""What one message says, what was guessed in it, and what could not be read."""

from decimal import Decimal

from advisor.brief import Brief
from advisor.creator import Creator
from advisor.value import Value
from advisor.vocabulary import Intent, Manner, Role, Tier, Topic, Unreadable


class TopicScore(Value):
    """How well a message fits a topic, 0 to 1."""

    id: Topic
    score: float


class Asked(Value):
    """The topics a message may ask about, best first; empty when it is off our subject.

    `sure` tells that the first one may be answered without asking back.
    """

    topics: tuple[TopicScore, ...] = ()
    sure: bool = False


class Loose(Value):
    """A number whose role stays open: what it is, as typed, and the roles it may have."""

    value: Decimal
    text: str
    roles: tuple[Role, ...]


class Facts(Value):
    """Everything a message says; `assumed` names the guesses, `unread` keeps the other words.

    `follow_up` tells that the message leans on what was said before ("kalau di tiktok?"), and
    `tiers` are the sizes it names. `role` is set when it only says what a number asked about
    before stands for, and `unreadable` when nothing in it can be used.
    """

    intent: Intent = Intent.OTHER
    language: str | None = None
    manner: Manner | None = None
    asked: Asked = Asked()
    creators: tuple[Creator, ...] = ()
    brief: Brief = Brief()
    tiers: tuple[Tier, ...] = ()
    loose: tuple[Loose, ...] = ()
    role: Role | None = None
    unreadable: Unreadable | None = None
    follow_up: bool = False
    assumed: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
