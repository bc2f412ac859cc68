"""A conversation without a network: what is said or tapped in, a reply and the notes after it out.

Telegram, the terminal and the scripting interface talk through this one object. It decides which
language to answer in, nothing else; advice comes from the core, words from the views.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from advisor.advice import Turn, conclude
from advisor.notes import Notes
from advisor.picking import Allowed
from advisor.reading.facts import Facts
from advisor.reading.reader import read
from bot import saving
from bot.choosing import allowance, chosen, facts_of_file, wants_all
from bot.commands import COMMANDS, Commands
from bot.comparing import ranked
from bot.entering import entering
from bot.guided import Guided, beside_guide
from bot.heard import Heard, Profile
from bot.languages import LEARNED, LOCALES, read_languages
from bot.learnt import Learnt, learnt_by, unsure_in
from bot.owndata import Keeping
from bot.presence import Presence
from bot.reply import Reply
from bot.saving import SHORTLIST, Room
from bot.store.reminders import Planned
from bot.store.retention import KEPT, Retention
from bot.taking import GIVEN, taken
from bot.thumbs import remarked, without_remark
from bot.uploads import Titles, Upload, read_upload
from bot.views import SIDES, turn_reply, view
from bot.views.beside import with_beside
from bot.views.feedback import is_thumb
from bot.views.rankings import BETWEEN
from bot.views.savedtitles import titles_of
from bot.views.subject import is_about, is_meant_for
from bot.views.taps import StampedFacts, TapCommand, facts_of
from bot.views.upload import trouble_reply, upload_reply
from bot.views.verbs import Verb

__all__ = ["COMMANDS", "Conversation", "Heard", "Profile", "build_conversation"]

_LOOKS = frozenset({Verb.BACK, Verb.FULL, Verb.RANK, Verb.PICK, Verb.STAR}) | GIVEN
_ANEW = {Verb.RANK: ranked, Verb.PICK: chosen}


@dataclass(frozen=True, eq=False)
class Conversation(Presence):
    """All languages, the core behind them, and the day it is.

    Unless `keeps_unanswered`, no question is noted down for whoever runs the bot. `allowed` gives
    the work that a choice from a list may take; with None it is put off (`Heard.put_off`).
    `retention` is what people are told about how long things are kept, and `name` is the bot's
    with its @. `reminds` tells that reminders can be sent to whoever asks for them.
    """

    today: Callable[[], date]
    keeps_unanswered: bool = True
    allowed: Allowed = allowance
    retention: Retention = KEPT
    name: str = "@mikromakro"
    reminds: bool = False

    def hear_quoted(self, text: str, notes: Notes) -> Heard:
        """Return the answer to words of which some are somebody else's: none are noted down."""
        heard = self.hear(text, notes)
        return heard.changed(learnt=None, notes=heard.notes.about(unsure=None))

    def hear(self, text: str, notes: Notes) -> Heard:
        """Return the answer to a typed message."""
        remark = remarked(text, notes, self.voice(notes))
        if remark is not None:
            return remark
        facts = read(text, self.spoken.lexicon, notes.language)
        saved = saving.hear(text, facts, self._room(notes, heard_in=facts.language))
        if saved is not None:
            return saved
        guided = self._guided.hear(facts, notes)
        if guided is not None:
            return guided
        turn = conclude(facts, notes, self.today(), self.allowed)
        heard = beside_guide(self._answer(turn, notes), notes, self._commands)
        unsure = unsure_in(text, turn, self.voice(heard.notes).code)
        if unsure is None or not self.keeps_unanswered:
            return heard
        # Noted for the tap that may follow, which brings a topic but no words.
        learnt = Learnt(question=unsure, day=self.today())
        return heard.changed(notes=heard.notes.about(unsure=unsure), learnt=learnt)

    def tap(self, data: str, notes: Notes) -> Heard:
        """Return the answer to a tapped button; data that is not of our making changes nothing."""
        notes = notes if is_thumb(data) else without_remark(notes)
        match facts_of(data):
            case Facts() as facts:
                turn = conclude(facts, notes, self.today(), self.allowed)
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

    def command(self, name: str, argument: str, notes: Notes, quoted: str = "") -> Heard:
        """Return the answer to a slash command, named without the slash.

        `quoted` is the message that it stands under.
        """
        notes = without_remark(notes)
        match entering(name, argument, quoted, notes, self._commands, self.name):
            case str() as words:
                return self.hear_quoted(words, notes)
            case Facts() as facts:
                return self._answer(conclude(facts, notes, self.today(), self.allowed), notes)
            case Heard() as heard:
                return heard
        if name.casefold() == SHORTLIST:
            return saving.command(argument, self._room(notes))
        if name.casefold() == "plan":
            begun = self._guided.begin(notes)
            return self.hear(argument, begun.notes) if argument.strip() else begun
        return self._commands.answer(name, argument, notes)

    def read_file(self, name: str, content: bytes, caption: str, notes: Notes) -> Upload:
        """Return what an uploaded file says; may take a while and belongs into a thread."""
        lexicon = self.spoken.lexicon
        everything = wants_all(caption, notes, lexicon)
        return read_upload(name, content, lexicon, everything=everything, titles=self._titles)

    def upload(self, upload: Upload, caption: str, notes: Notes) -> Heard:
        """Return the answer to a file, with what was written under it."""
        if upload.trouble is not None:
            return Heard(notes=notes, reply=trouble_reply(upload, self.voice(notes)))
        if upload.saved:
            return saving.imported(upload.saved, self._room(notes))
        facts = facts_of_file(upload.sheet, caption, notes, self.spoken.lexicon)
        turn = conclude(facts, notes, self.today(), self.allowed)
        reply = upload_reply(upload, turn, self.voice(notes, facts.language))
        return self._answer(turn, notes).changed(reply=reply)

    def remind(self, due: Iterable[Planned], now: float, notes: Notes) -> tuple[Reply, ...]:
        """Return the messages of reminders that are due; `now` in seconds since 1970."""
        return saving.remind(due, now, self._room(notes))

    def sorry(self, notes: Notes) -> Heard:
        """Return an apology for a message that we cannot answer, through no fault of its own."""
        return self._commands.shell("sorry-text", notes)

    @property
    def _commands(self) -> Commands:
        return Commands(self.spoken, Keeping(self.retention, self.keeps_unanswered))

    @property
    def _guided(self) -> Guided:
        return Guided(self._commands, self.today, self.allowed)

    @property
    def _titles(self) -> Titles:
        return titles_of(self.spoken.voices.values(), self.spoken.lexicon)

    def _room(self, notes: Notes, *, edit: bool = False, heard_in: str | None = None) -> Room:
        voice, lexicon = self.voice(notes, heard_in), self.spoken.lexicon
        return Room(notes, voice, self.today, lexicon, self.allowed, self.reminds, edit)

    def _answer(self, turn: Turn, before: Notes, *, edit: bool = False) -> Heard:
        picked = turn.notes if turn.facts.tongue else before
        voice = self.voice(picked, turn.facts.language)
        known = turn.notes.saved.knowing(turn.facts.creators)
        language = turn.notes.language or voice.code
        notes = turn.notes.about(language=language, unsure=None, saved=known)
        reply = with_beside(turn_reply(turn, voice), turn.advice, notes.beside, voice)
        return Heard(turn=turn, notes=notes, reply=reply, edit=edit)

    def _change(self, tap: StampedFacts, notes: Notes) -> Heard:
        """Change the campaign a button stood under, unless the chat has gone on to another one."""
        if not is_meant_for(tap, notes.brief):
            return Heard(notes=notes, notice=self.voice(notes).plain("notice-other-campaign"))
        return self._answer(
            conclude(tap.facts, notes, self.today(), self.allowed), notes, edit=True
        )

    def _obey(self, command: TapCommand, notes: Notes) -> Heard:
        """Do what a button asks that says nothing about a campaign or a creator."""
        match command.verb:
            case Verb.EXAMPLE:
                example = self.voice(notes).plain(f"example-{command.about}")
                return self.hear(example, notes)
            case verb if verb in SIDES or verb in _LOOKS:
                return self._look_again(command, notes)
            case Verb.SHELF:
                return saving.tap(command.about, self._room(notes, edit=bool(command.about)))
            case Verb.GUIDE:
                return self._guided.tap(command, notes) or self._stale(notes)
        return self._commands.tap(command, notes) or self._stale(notes)

    def _look_again(self, command: TapCommand, notes: Notes) -> Heard:
        """Show another side of the advice the button stood under; the notes stay as they are."""
        if command.verb in GIVEN:
            given = taken(command, notes, self.today(), self.voice(notes))
            return Heard(notes=notes, reply=given) if given else self._stale(notes)
        if command.verb in _ANEW:
            turn = _ANEW[command.verb](command, notes, self.today(), self.allowed)
            in_place = BETWEEN in command.about  # what is told is a goal
            return self._answer(turn, notes, edit=in_place) if turn else self._stale(notes)
        found = (
            conclude(each, notes, self.today(), self.allowed) for each in command.readings(notes)
        )
        turn = next((each for each in found if is_about(command, each.advice)), None)
        if turn is None:
            return self._stale(notes)
        if command.verb is Verb.STAR:
            return saving.star(turn, self._room(notes, edit=True))
        shown = SIDES.get(command.verb, view)
        voice = self.voice(notes)
        reply = shown(turn.advice, voice, turn.notes)
        if shown is view:
            reply = with_beside(reply, turn.advice, notes.beside, voice)
        if command.verb is Verb.FULL:  # the message with the button has another answer too
            return Heard(turn=turn, notes=turn.notes, reply=reply)
        return Heard(turn=turn, notes=notes, reply=reply, edit=True)

    def _stale(self, notes: Notes) -> Heard:
        return Heard(notes=notes, notice=self.voice(notes).plain("notice-stale"))


def build_conversation(
    default_language: str | None,
    today: Callable[[], date],
    locales: Path | None = None,
    *,
    keeps_unanswered: bool = True,
    retention: Retention = KEPT,
) -> Conversation:
    """Return a conversation in the languages of `locales`, ours where none is given.

    Raises:
        LocaleError: a language folder is broken.
        SettingError: there is no folder for the default language.
    """
    languages = read_languages(default_language, locales or LOCALES, None if locales else LEARNED)
    return Conversation(languages, today, keeps_unanswered, retention=retention)
