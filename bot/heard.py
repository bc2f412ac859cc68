"""What comes of a message, and how the bot presents itself: the answers of a conversation."""

from enum import StrEnum

from advisor.advice import Turn
from advisor.creator import Creator
from advisor.notes import Notes
from advisor.picking import Pick
from advisor.saved import Entry, SavedList
from advisor.value import Value
from bot.feedback import Remark, Vote
from bot.learnt import Learnt
from bot.reply import Button, Reply


class Deed(StrEnum):
    """What is asked for beside an answer, of whoever has the store."""

    EXPORT = "export"
    FORGET = "forget"


class Shelved(Value):
    """What an answer about saved creators is about, and what was done: shown, saved, changed, ...

    `creators` are those named who are not saved.
    """

    did: str
    list: SavedList | None = None
    entry: Entry | None = None
    creators: tuple[Creator, ...] = ()


class Heard(Value):
    """What came of a message, a tap or a command.

    `turn` is None when the core was not asked. `edit` means that the reply takes the place of the
    message whose button was tapped; `notice` is a short remark about the tap itself. `learnt` is
    to be kept for whoever runs the bot; `deed` is to be done with what we hold on the chat.
    `shelf` tells that it is about saved creators, which the core was not asked about. `feedback`
    is what somebody thinks of an answer, and `thumbs` the rows that show it in the message tapped.
    """

    turn: Turn | None = None
    notes: Notes
    reply: Reply | None = None
    edit: bool = False
    notice: str | None = None
    learnt: Learnt | None = None
    deed: Deed | None = None
    shelf: Shelved | None = None
    feedback: Vote | Remark | None = None
    thumbs: tuple[tuple[Button, ...], ...] = ()

    @property
    def put_off(self) -> bool:
        """Whether a choice is still to be worked out, and the reply only says so."""
        advice = self.turn.advice if self.turn else None
        return isinstance(advice, Pick) and advice.selection is None

    def changed(self, **changes: object) -> "Heard":
        """Return the same with these fields changed, checked like any other value."""
        return Heard(**{**dict(self), **changes})


class Profile(Value):
    """How the bot presents itself in one language; commands as (name, description).

    `group_commands` are those shown in groups.
    """

    name: str
    commands: tuple[tuple[str, str], ...]
    group_commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str
