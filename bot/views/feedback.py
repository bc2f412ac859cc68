"""Thumbs: the last row of an answer, and what its buttons send back.

Their data says all that is kept of a vote, so a tap needs neither the notes nor the advice, and
counts for the release that gave the answer: `ft:d:mix_strategy:0a1b2c:00c0ffee`.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from advisor.advice import Advice, Ask, Choices, Unread
from advisor.knowledge import Answer
from advisor.recommendation import Recommendation
from advisor.vocabulary import Strategy, Topic
from bot.feedback import Reason, Subject, Thumb
from bot.reply import Button
from bot.views.buttons import Rows
from bot.views.taps import STAMP, command_data
from bot.views.verbs import Verb
from bot.voice import Voice

_EDITION = "[0-9a-f]{6}"
_KINDS = frozenset({"assessment", "comparison", "break_even", "selection"})
_ABOUTS = frozenset({*Topic, *Strategy, *_KINDS})


class Move(StrEnum):
    """What a button of that row does."""

    UP = "u"
    DOWN = "d"
    MISREAD = "m"
    ODD = "o"
    UNCLEAR = "c"
    WRITE = "w"
    NOTHING = "x"


_REASONS: Mapping[Move, Reason] = {
    Move.MISREAD: Reason.MISREAD,
    Move.ODD: Reason.ODD,
    Move.UNCLEAR: Reason.UNCLEAR,
}


class Tapped(NamedTuple):
    """A button of that row: what it does, and what the row is about."""

    move: Move
    subject: Subject

    @property
    def thumb(self) -> Thumb:
        """Which thumb it stands for."""
        return Thumb.UP if self.move is Move.UP else Thumb.DOWN

    @property
    def reason(self) -> Reason | None:
        """The reason it gives for a thumb that is down, None if none."""
        return _REASONS.get(self.move)


def about_of(advice: Advice) -> str | None:
    """Return what thumbs under this advice are about, None where there should be none.

    What asks back, and the words on what the bot can do, conclude nothing to have an opinion on.
    """
    match advice:
        case Ask() | Choices() | Unread() | Answer(topic=Topic.BOT_HELP):
            return None
        case Answer():
            return advice.topic
        case Recommendation():
            return advice.strategy
        case _:
            return advice.kind


def thumb_data(move: Move, subject: Subject) -> str:
    """Return the data of a button, at most 64 bytes."""
    return command_data(Verb.THUMB, f"{move}:{subject.about}:{subject.edition}:{subject.stamp}")


def is_thumb(data: str) -> bool:
    """Return whether a button with this data belongs to such a row.

    >>> is_thumb("ft:u:mix:0a1b2c:00c0ffee"), is_thumb("f:mix_strategy")
    (True, False)
    """
    return data.startswith(f"{Verb.THUMB}:")


def tapped_in(about: str) -> Tapped | None:
    """Return what the data behind the verb says, None if it is not of our making."""
    move, _, rest = about.partition(":")
    shape = re.fullmatch(rf"([a-z_]+):({_EDITION}):({STAMP})", rest)
    if move not in set(Move) or shape is None or shape[1] not in _ABOUTS:
        return None
    subject = Subject(about=shape[1], edition=shape[2], stamp=shape[3])
    return Tapped(Move(move), subject)


def thumb_rows(subject: Subject, voice: Voice, tapped: Move | None = None) -> Rows:
    """Return the row before anything is tapped, or showing what was.

    A thumb that is down offers reasons until one is given, and the writing of a line.
    """
    up = _button(Move.UP, subject, voice, is_on=tapped is Move.UP)
    if tapped in {None, Move.UP}:
        return ((up, _button(Move.DOWN, subject, voice)),)
    why = tapped if tapped in _REASONS else None
    down = _button(Move.DOWN, subject, voice, is_on=True, why=why)
    row = (up, down, _button(Move.WRITE, subject, voice))
    if tapped is not Move.DOWN:
        return (row,)
    return (row, tuple(_button(move, subject, voice) for move in _REASONS))


def never_mind(subject: Subject, voice: Voice) -> Rows:
    """Return the button of whoever does not want to write a line after all."""
    return ((_button(Move.NOTHING, subject, voice),),)


def _button(
    move: Move, subject: Subject, voice: Voice, *, is_on: bool = False, why: Move | None = None
) -> Button:
    label = voice.plain(f"button-thumb-{move.name.lower()}")
    if why is not None:
        label = f"{label} {voice.plain(f'button-thumb-{why.name.lower()}')}"
    return Button(text=f"{label} ✓" if is_on else label, data=thumb_data(move, subject))
