"""A conversation without a network: what is said or tapped in, a reply and the notes after it out.

Telegram, the terminal and the scripting interface all talk through this one object. It decides
which language to answer in and nothing else; advice comes from the core, words from the views.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from advisor.advice import Turn, advise, conclude
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.value import Value
from bot.languages import LOCALES, Languages, read_languages
from bot.reply import Button, Reply
from bot.views import scenarios, view, why
from bot.views.buttons import example_buttons
from bot.views.subject import is_about
from bot.views.taps import TapCommand, Verb, command_data, facts_of
from bot.voice import Voice

COMMANDS = ("start", "help", "new", "language")
_UNREADABLE = frozenset({"sticker", "photo", "video", "voice", "document", "location", "contact"})


class Heard(Value):
    """What came of a message, a tap or a command.

    `turn` is None when the core was not asked. `edit` means that the reply takes the place of the
    message whose button was tapped; `notice` is a short remark about the tap itself.
    """

    turn: Turn | None = None
    notes: Notes
    reply: Reply | None = None
    edit: bool = False
    notice: str | None = None


class Profile(Value):
    """How the bot presents itself in one language; commands as (name, description)."""

    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


@dataclass(frozen=True, eq=False)
class Conversation:
    """All languages, the core behind them, and the day it is."""

    spoken: Languages
    today: Callable[[], date]

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages we speak, the default one first."""
        return self.spoken.codes

    def hear(self, text: str, notes: Notes) -> Heard:
        """Return the answer to a typed message."""
        turn = advise(text, notes, self.spoken.lexicon, self.today())
        return self._answer(turn, notes)

    def tap(self, data: str, notes: Notes) -> Heard:
        """Return the answer to a tapped button; data that is not of our making changes nothing."""
        match facts_of(data):
            case Facts() as facts:
                turn = conclude(facts, notes, self.today())
                return self._answer(turn, notes, edit=True)
            case TapCommand() as command:
                return self._obey(command, notes)
            case None:
                return self._stale(notes)

    def command(self, name: str, argument: str, notes: Notes) -> Heard:
        """Return the answer to a slash command, named without the slash."""
        match name.casefold():
            case "start" | "help" as known:
                return self._shell(f"{known}-text", notes)
            case "new":
                return self._forget(notes)
            case "language":
                return self._language(argument, notes)
        return self._shell("unknown-command", notes)

    def cannot_read(self, kind: str, notes: Notes) -> Heard:
        """Return the answer to a message without text; `kind` is photo, voice, sticker, ..."""
        return self._shell("cannot-read", notes, kind=kind if kind in _UNREADABLE else "other")

    def started(self, notes: Notes, language_code: str | None) -> Notes:
        """Return the notes of a new chat in the language of the person's app, if we speak it.

        Notes that have a language already stay as they are.
        """
        if notes.language is not None:
            return notes
        primary = (language_code or "").lower().replace("_", "-").partition("-")[0]
        return notes.about(language=self.spoken.voice_of(primary).code)

    def profile(self, code: str) -> Profile:
        """Return how the bot presents itself in a language."""
        voice = self.spoken.voices[code]
        return Profile(
            commands=tuple((name, voice.plain(f"command-{name}")) for name in COMMANDS),
            description=voice.plain("profile-description"),
            short_description=voice.plain("profile-short-description"),
        )

    def token_hint(self, code: str | None = None) -> str:
        """Return two lines on how to get a bot token, for an operator who has none."""
        return self.spoken.voice_of(code).plain("token-hint")

    def voice(self, notes: Notes, heard_in: str | None = None) -> Voice:
        """Return the voice to answer in.

        The language a person picked wins, then that of the message, then that of the chat.
        """
        picked = notes.language if notes.chosen else None
        return self.spoken.voice_of(picked, heard_in, notes.language)

    def _answer(self, turn: Turn, before: Notes, *, edit: bool = False) -> Heard:
        voice = self.voice(before, turn.facts.language)
        notes = turn.notes.about(language=voice.code)
        reply = view(turn.advice, voice, notes, turn.facts.assumed)
        return Heard(turn=turn, notes=notes, reply=reply, edit=edit)

    def _obey(self, command: TapCommand, notes: Notes) -> Heard:
        """Do what a button asks that says nothing about a campaign or a creator."""
        match command.verb:
            case Verb.EXAMPLE:
                example = self.voice(notes).plain(f"example-{command.about}")
                return self.hear(example, notes)
            case Verb.LANGUAGE if command.about in self.spoken.voices:
                return self._language(command.about, notes, edit=True)
            case Verb.NEW:
                return self._forget(notes)
            case Verb.WHY | Verb.SCENARIOS | Verb.BACK:
                return self._look_again(command, notes)
        return self._stale(notes)

    def _look_again(self, command: TapCommand, notes: Notes) -> Heard:
        """Show another side of the advice the button stood under; the notes stay as they are."""
        turn = conclude(command.facts(notes), notes, self.today())
        if not is_about(command, turn.advice):
            return self._stale(notes)
        shown = {Verb.WHY: why, Verb.SCENARIOS: scenarios}.get(command.verb, view)
        reply = shown(turn.advice, self.voice(notes), turn.notes)
        return Heard(turn=turn, notes=notes, reply=reply, edit=True)

    def _language(self, wish: str, notes: Notes, *, edit: bool = False) -> Heard:
        """Switch to a language named by its code or name, or offer those we speak."""
        wanted = wish.strip().casefold()
        for code in self.languages:
            if wanted in {code, self.spoken.name_of(code).casefold()}:
                chosen = notes.about(language=code, chosen=True)
                text = self.voice(chosen).say("language-chosen")
                return Heard(notes=chosen, reply=Reply(text=text), edit=edit)
        row = tuple(
            Button(text=self.spoken.name_of(code), data=command_data(Verb.LANGUAGE, code))
            for code in self.languages
        )
        asked = "language-unknown" if wanted else "language-text"
        text = self.voice(notes).say(asked)
        return Heard(notes=notes, reply=Reply(text=text, buttons=(row,)))

    def _forget(self, notes: Notes) -> Heard:
        return self._shell("new-text", Notes(language=notes.language, chosen=notes.chosen))

    def _stale(self, notes: Notes) -> Heard:
        return Heard(notes=notes, notice=self.voice(notes).plain("notice-stale"))

    def _shell(self, message_id: str, notes: Notes, **arguments: str) -> Heard:
        """Return a text of our own, with examples to try under it."""
        voice = self.voice(notes)
        text = voice.say(message_id, **arguments)
        return Heard(notes=notes, reply=Reply(text=text, buttons=example_buttons(voice)))


def build_conversation(
    default_language: str | None, today: Callable[[], date], locales: Path | None = None
) -> Conversation:
    """Return a conversation in the languages of `locales`, ours where none is given.

    Raises:
        LocaleError: a language folder is broken.
        SettingError: there is no folder for the default language.
    """
    return Conversation(read_languages(default_language, locales or LOCALES), today)
