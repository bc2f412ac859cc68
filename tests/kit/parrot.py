"""The bot with a parrot for an advisor: its delivery can be tried without knowing any advice.

Run as a program, with the same settings as the real one.
"""

import os
import signal
import sqlite3
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import ClassVar, NamedTuple

from advisor.errors import MikromakroError
from advisor.notes import Notes
from bot import app
from bot.logs import keep_secret, set_up_logs
from bot.manners import TELEGRAMS, UNLIMITED
from bot.reply import Button, Reply
from bot.settings import read_settings
from bot.store.retention import KEPT, Retention

# Beside the database, since a process cannot remember its own end.
DIED = Path("died")
FULL = Path("full")
# An argument of the program: write no faster than Telegram likes it.
POLITE = "--polite"
BUTTONS = ((Button(text="Lagi", data="again"), Button(text="Sama", data="same")),)


class Heard(NamedTuple):
    """What came of a message, as in `bot.conversation`."""

    notes: Notes
    reply: Reply | None = None
    edit: bool = False
    notice: str | None = None
    learnt: None = None
    turn: None = None
    put_off: bool = False
    deed: None = None
    feedback: None = None
    thumbs: tuple[()] = ()


class Profile(NamedTuple):
    """How the bot presents itself, as in `bot.conversation`."""

    name: str
    commands: tuple[tuple[str, str], ...]
    group_commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


@dataclass(frozen=True)
class Parrot:
    """Repeats what it hears, with the number of messages so far; some words do something else."""

    allowed: None = None
    retention: Retention = KEPT
    name: str = ""
    reminds: bool = False
    languages: ClassVar = ("id", "en")

    def hear_quoted(self, text: str, notes: Notes) -> Heard:
        """Return the text, a quoted one as well."""
        return self.hear(text, notes)

    def hear(self, text: str, notes: Notes) -> Heard:
        """Return the text; fail on "boom", end the process on "die" and the first "die once".

        At the first "full once" the disk is full.
        """
        if text == "full once" and not FULL.exists():
            FULL.touch()
            raise full_disk()
        if text == "boom":
            raise ValueError(text)
        if text == "die" or (text == "die once" and not DIED.exists()):
            DIED.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        counted = Notes(language=notes.language, shown=notes.shown + 1)
        said = f"{counted.shown} {counted.language}: <b>{escape(text)}</b>"
        return Heard(counted, Reply(text=said, buttons=BUTTONS))

    def tap(self, data: str, notes: Notes) -> Heard:
        """Return an edit, or a notice when the button is not ours."""
        if data not in {"again", "same"}:
            return Heard(notes, notice="stale " * 50)
        counted = Notes(language=notes.language, shown=notes.shown + (data == "again"))
        return Heard(counted, Reply(text=f"tapped {counted.shown}", buttons=BUTTONS), edit=True)

    def command(self, name: str, argument: str, notes: Notes, _quoted: str = "") -> Heard:
        """Return the command's name and what stood behind it."""
        return Heard(notes, Reply(text=f"/{name}({escape(argument)}) in {notes.language}"))

    def cannot_read(self, kind: str, notes: Notes) -> Heard:
        """Return what it was that cannot be read."""
        return Heard(notes, Reply(text=f"cannot read: {kind}"))

    def read_file(self, name: str, content: bytes, *_context: object) -> str:
        """Return a file's name and size."""
        return f"{name}: {len(content)}"

    def upload(self, upload: object, caption: str, notes: Notes) -> Heard:
        """Return what was read in a file, or why it was not, and what stood under it."""
        return Heard(notes, Reply(text=f"{escape(str(upload))} ({escape(caption)})"))

    def sorry(self, notes: Notes) -> Heard:
        """Return an apology."""
        return Heard(notes, Reply(text=f"sorry {notes.language}"))

    def started(self, notes: Notes, language_code: str | None) -> Notes:
        """Return notes with a language."""
        if notes.language:
            return notes
        return Notes(language=language_code if language_code in self.languages else "id")

    def profile(self, code: str) -> Profile:
        """Return something different for each language."""
        commands = (("start", f"start {code}"), ("help", f"help {code}"))
        return Profile(f"name {code}", commands, commands[1:], f"long {code}", code)


def full_disk() -> sqlite3.OperationalError:
    """Return what SQLite raises when the disk is full."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


def main() -> int:
    """Return the exit code of the bot, as `python -m bot` would."""
    try:
        settings = read_settings()
        if settings.telegram_bot_token is not None:
            keep_secret(settings.telegram_bot_token.get_secret_value())
        set_up_logs(settings.log_level, settings.log_format)
        return app.run(settings, Parrot(), TELEGRAMS if POLITE in sys.argv else UNLIMITED)
    except MikromakroError as error:
        print(error, file=sys.stderr)  # noqa: T201 - it is a program
        return 2


if __name__ == "__main__":
    sys.exit(main())
