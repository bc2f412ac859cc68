"""What comes of a message, and how the bot presents itself: the answers of a conversation."""

from advisor.advice import Turn
from advisor.notes import Notes
from advisor.value import Value
from bot.learnt import Learnt
from bot.reply import Reply


class Heard(Value):
    """What came of a message, a tap or a command.

    `turn` is None when the core was not asked. `edit` means that the reply takes the place of the
    message whose button was tapped; `notice` is a short remark about the tap itself. `learnt` is
    to be kept for whoever runs the bot.
    """

    turn: Turn | None = None
    notes: Notes
    reply: Reply | None = None
    edit: bool = False
    notice: str | None = None
    learnt: Learnt | None = None

    def changed(self, **changes: object) -> "Heard":
        """Return the same with these fields changed, checked like any other value."""
        return Heard(**{**dict(self), **changes})


class Profile(Value):
    """How the bot presents itself in one language; commands as (name, description)."""

    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str
