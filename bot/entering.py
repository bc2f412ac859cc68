"""Ways into a conversation that are no message: a link, and a look at what somebody else wrote."""

from advisor.notes import Notes
from advisor.reading.facts import Facts
from bot.commands import Commands
from bot.deeplinks import HOW, facts_in, looks_like_link
from bot.heard import Heard


def entering(  # noqa: PLR0913, PLR0917 - a command, and what it is answered with
    name: str, argument: str, quoted: str, notes: Notes, commands: Commands, bot_name: str
) -> str | Facts | Heard | None:
    """Return what a command brings in: words to be heard, facts, an answer; None for the others.

    `quoted` is the message that the command stands under, `bot_name` has its @.
    """
    if commands.is_check(name):
        words = f"{quoted}\n{argument}".strip()
        return words or commands.shell("check-how-text", notes)
    if name.casefold() == "start":
        return _opened(argument, notes, commands, bot_name)
    return None


def _opened(link: str, notes: Notes, commands: Commands, bot_name: str) -> Facts | Heard | None:
    """Return what a link brings; None where nothing like a link is given."""
    if link == HOW:
        return commands.shell("inline-how-text", notes, name=bot_name)
    if not looks_like_link(link):
        return None
    facts = facts_in(link, commands.voice(notes))
    return facts or commands.shell("link-unknown-text", notes)
