"""Advice that is none yet: one more thing to tell, a question to pick, a message without use."""

from typing import Literal

from advisor.money import Rupiah
from advisor.reading.facts import Loose
from advisor.value import Value
from advisor.vocabulary import Missing, Strategy, Topic, Unreadable


class Outlook(Value):
    """What we would advise with this much money."""

    budget: Rupiah
    strategy: Strategy


class Ask(Value):
    """We need one more thing; `options` are ids worth a button, best first.

    `loose` is the number whose role is asked for when `missing` is the role. `undecided` tells
    that the person left the answer to us, and `outlook` then what hangs on it. `selling` tells
    that the person is the creator.
    """

    kind: Literal["ask"] = "ask"
    missing: Missing
    options: tuple[str, ...] = ()
    loose: Loose | None = None
    undecided: bool = False
    outlook: tuple[Outlook, ...] = ()
    selling: bool = False


class Choices(Value):
    """Not sure which question was meant: up to three topics to choose from."""

    kind: Literal["choices"] = "choices"
    topics: tuple[Topic, ...]


class Unread(Value):
    """Nothing in the message could be used, and why."""

    kind: Literal["unread"] = "unread"
    reason: Unreadable
