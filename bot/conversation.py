"""A conversation without a network: what is said or tapped in, a reply and the notes after it out.

Telegram, the terminal and the scripting interface talk through this one object. It decides which
language to answer in, nothing else; advice comes from the core, words from the views.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from advisor.advice import Turn, advise, conclude
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.reading.sheets import facts_of_sheet
from advisor.tiers import convention_of, conventions
from bot.comparing import pictured, ranked
from bot.heard import Heard, Profile
from bot.languages import LOCALES, Languages, read_languages
from bot.learnt import Learnt, learnt_by, unsure_in
from bot.reply import Button, Reply
from bot.uploads import Upload, read_upload
from bot.views import SIDES, turn_reply, view
from bot.views.buttons import example_buttons
from bot.views.sizes import convention_name, tiers_reply
from bot.views.subject import is_about, is_meant_for
from bot.views.taps import StampedFacts, TapCommand, command_data, facts_of
from bot.views.upload import trouble_reply, upload_reply
from bot.views.verbs import Verb
from bot.voice import Voice

__all__ = ["COMMANDS", "Conversation", "Heard", "Profile", "build_conversation"]

COMMANDS = ("start", "help", "new", "language", "tiers")
_LOOKS = frozenset({Verb.BACK, Verb.FULL, Verb.RANK, Verb.PICTURE})
_UNREADABLE = frozenset({"sticker", "photo", "video", "voice", "document", "location", "contact"})


@dataclass(frozen=True, eq=False)
class Conversation:
    """All languages, the core behind them, and the day it is.

    Unless `keeps_unanswered`, no question is noted down for whoever runs the bot.
    """

    spoken: Languages
    today: Callable[[], date]
    keeps_unanswered: bool = True

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages we speak, the default one first."""
        return self.spoken.codes

    def hear(self, text: str, notes: Notes) -> Heard:
        """Return the answer to a typed message."""
        turn = advise(text, notes, self.spoken.lexicon, self.today())
        heard = self._answer(turn, notes)
        unsure = unsure_in(text, turn, self.voice(heard.notes).code)
        if unsure is None or not self.keeps_unanswered:
            return heard
        # Noted for the tap that may follow, which brings a topic but no words.
        learnt = Learnt(question=unsure, day=self.today())
        return heard.changed(notes=heard.notes.about(unsure=unsure), learnt=learnt)

    def tap(self, data: str, notes: Notes) -> Heard:
        """Return the answer to a tapped button; data that is not of our making changes nothing."""
        match facts_of(data):
            case Facts() as facts:
                turn = conclude(facts, notes, self.today())
                heard = self._answer(turn, notes, edit=True)
                if not self.keeps_unanswered:
                    return heard
                return heard.changed(learnt=learnt_by(facts, notes, self.today()))
            case StampedFacts() as stamped:
                return self._change(stamped, notes)
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
            case "tiers":
                return self._tiers(argument, notes)
        return self._shell("unknown-command", notes)

    def cannot_read(self, kind: str, notes: Notes) -> Heard:
        """Return the answer to a message without text; `kind` is photo, voice, sticker, ..."""
        return self._shell("cannot-read", notes, kind=kind if kind in _UNREADABLE else "other")

    def read_file(self, name: str, content: bytes) -> Upload:
        """Return what an uploaded file says; may take a while and belongs into a thread."""
        return read_upload(name, content, self.spoken.lexicon)

    def upload(self, upload: Upload, caption: str, notes: Notes) -> Heard:
        """Return the answer to a file, with what was written under it."""
        if upload.trouble is not None:
            return Heard(notes=notes, reply=trouble_reply(upload, self.voice(notes)))
        facts = facts_of_sheet(upload.sheet, caption, self.spoken.lexicon)
        turn = conclude(facts, notes, self.today())
        reply = upload_reply(upload, turn, self.voice(notes, facts.language))
        return self._answer(turn, notes).changed(reply=reply)

    def sorry(self, notes: Notes) -> Heard:
        """Return an apology for a message that we cannot answer, through no fault of its own."""
        return self._shell("sorry-text", notes)

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
        picked = turn.notes if turn.facts.tongue else before
        voice = self.voice(picked, turn.facts.language)
        notes = turn.notes.about(language=turn.notes.language or voice.code, unsure=None)
        reply = turn_reply(turn, voice)
        return Heard(turn=turn, notes=notes, reply=reply, edit=edit)

    def _change(self, tap: StampedFacts, notes: Notes) -> Heard:
        """Change the campaign a button stood under, unless the chat has gone on to another one."""
        if not is_meant_for(tap, notes.brief):
            return Heard(notes=notes, notice=self.voice(notes).plain("notice-other-campaign"))
        return self._answer(conclude(tap.facts, notes, self.today()), notes, edit=True)

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
            case Verb.TIERS:
                return self._tiers(command.about, notes, edit=True)
            case verb if verb in SIDES or verb in _LOOKS:
                return self._look_again(command, notes)
        return self._stale(notes)

    def _look_again(self, command: TapCommand, notes: Notes) -> Heard:
        """Show another side of the advice the button stood under; the notes stay as they are."""
        if command.verb is Verb.PICTURE:
            picture = pictured(command, notes, self.today(), self.voice(notes))
            return Heard(notes=notes, reply=picture) if picture else self._stale(notes)
        if command.verb is Verb.RANK:
            turn = ranked(command, notes, self.today())
            return self._answer(turn, notes, edit=True) if turn else self._stale(notes)
        found = (conclude(each, notes, self.today()) for each in command.readings(notes))
        turn = next((each for each in found if is_about(command, each.advice)), None)
        if turn is None:
            return self._stale(notes)
        shown = SIDES.get(command.verb, view)
        reply = shown(turn.advice, self.voice(notes), turn.notes)
        if command.verb is Verb.FULL:  # the message with the button has another answer too
            return Heard(turn=turn, notes=turn.notes, reply=reply)
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

    def _tiers(self, wish: str, notes: Notes, *, edit: bool = False) -> Heard:
        """Name sizes as the source of this convention does, or offer those we know."""
        voice, wanted = self.voice(notes), wish.strip().casefold()
        found = next((each for each in conventions() if each.id == wanted), None)
        if found is None:
            now = convention_of(notes.convention).id
            return Heard(notes=notes, reply=tiers_reply(now, voice, unknown=bool(wanted)))
        text = voice.say("tiers-chosen", name=convention_name(found, voice))
        return Heard(notes=notes.about(convention=found.id), reply=Reply(text=text), edit=edit)

    def _forget(self, notes: Notes) -> Heard:
        return self._shell("new-text", notes.emptied())

    def _stale(self, notes: Notes) -> Heard:
        return Heard(notes=notes, notice=self.voice(notes).plain("notice-stale"))

    def _shell(self, message_id: str, notes: Notes, **arguments: str) -> Heard:
        """Return a text of our own, with examples to try under it."""
        voice = self.voice(notes)
        text = voice.say(message_id, **arguments)
        return Heard(notes=notes, reply=Reply(text=text, buttons=example_buttons(voice)))


def build_conversation(
    default_language: str | None,
    today: Callable[[], date],
    locales: Path | None = None,
    *,
    keeps_unanswered: bool = True,
) -> Conversation:
    """Return a conversation in the languages of `locales`, ours where none is given.

    Raises:
        LocaleError: a language folder is broken.
        SettingError: there is no folder for the default language.
    """
    languages = read_languages(default_language, locales or LOCALES)
    return Conversation(languages, today, keeps_unanswered)
