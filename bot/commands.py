"""The commands: what a slash command, or a button that stands for one, is answered with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from advisor.notes import Notes
from advisor.tiers import convention_of, conventions
from bot.heard import Heard, Profile
from bot.languages import Languages
from bot.owndata import ASKED_BY_BUTTON, OWN_DATA, Keeping, own_data
from bot.preferences import preferences, settings_screen
from bot.reply import Reply
from bot.thumbs import thumbed
from bot.views.buttons import example_buttons
from bot.views.guided import over_reply
from bot.views.sizes import convention_name, tiers_reply
from bot.views.taps import TapCommand
from bot.views.tongues import tongues_reply
from bot.views.verbs import Verb
from bot.views.welcome import help_reply, start_reply
from bot.voice import Voice

CHECK = "check"
# The guide of /plan is no text but a talk: the conversation sees to it.
COMMANDS = (
    *(
        "start",
        "help",
        CHECK,
        "plan",
        "shortlist",
        "new",
        "cancel",
        "settings",
        "language",
        "tiers",
    ),
    *OWN_DATA,
)
# In a group, where a long menu is in everybody's way.
GROUP_COMMANDS = (CHECK, "help", "plan", "language")


def command_word(name: str, voice: Voice) -> str:
    """Return a command as a language lists it; some have a word of their own there."""
    word = f"command-{name}.word"
    return voice.plain(word) if voice.knows(word) else name


def profile_in(voice: Voice) -> Profile:
    """Return how the bot presents itself in a language."""
    own, shared = (
        tuple((command_word(name, voice), voice.plain(f"command-{name}")) for name in names)
        for names in (COMMANDS, GROUP_COMMANDS)
    )
    return Profile(
        name=voice.plain("profile-name"),
        commands=own,
        group_commands=shared,
        description=voice.plain("profile-description"),
        short_description=voice.plain("profile-short-description"),
    )


@dataclass(frozen=True, eq=False)
class Commands:
    """All commands in all languages, and for how long what people say is kept."""

    spoken: Languages
    keeping: Keeping

    def is_check(self, name: str) -> bool:
        """Tell whether a command asks to look at somebody's message, in whichever language."""
        words = (command_word(CHECK, voice) for voice in self.spoken.voices.values())
        return name.casefold() in {CHECK, *words}

    def answer(self, name: str, argument: str, notes: Notes) -> Heard:
        """Return the answer to a slash command, named without the slash, known or not."""
        known = name.casefold()
        if known in OWN_DATA:
            return own_data(OWN_DATA[known], notes, self.voice(notes), self.keeping)
        if known in _ARGUED:
            return _ARGUED[known](self, argument, notes)
        return _PLAIN.get(known, Commands._unknown)(self, notes)

    def tap(  # noqa: PLR0911 - one return for each kind of button
        self, command: TapCommand, notes: Notes
    ) -> Heard | None:
        """Return the answer to a button that stands for a command; None if it does not."""
        about = command.about
        match command.verb:
            case Verb.LANGUAGE if about in self.spoken.voices:
                return self._language(about, notes, edit=True)
            case Verb.NEW:
                return self._new(notes)
            case Verb.TIERS:
                return self._tiers(about, notes, edit=True)
            case Verb.HELP | Verb.SETTINGS:
                return self._screen(command, notes)
            case Verb.THUMB:
                return thumbed(about, notes, self.voice(notes))
            case verb if verb in ASKED_BY_BUTTON and not about:
                return own_data(verb, notes, self.voice(notes), self.keeping)
        return None

    def shell(self, message_id: str, notes: Notes, **arguments: str) -> Heard:
        """Return a text of our own, with examples to try under it."""
        voice = self.voice(notes)
        text = voice.say(message_id, **arguments)
        return Heard(notes=notes, reply=Reply(text=text, buttons=example_buttons(voice)))

    def voice(self, notes: Notes, heard_in: str | None = None) -> Voice:
        """Return the voice to answer in.

        The language a person picked wins, then that of the message, then that of the chat.
        """
        picked = notes.language if notes.chosen else None
        return self.spoken.voice_of(picked, heard_in, notes.language)

    def _start(self, notes: Notes) -> Heard:
        return Heard(notes=notes, reply=start_reply(self.voice(notes)))

    def _help(self, notes: Notes) -> Heard:
        return Heard(notes=notes, reply=help_reply("", self.voice(notes)))

    def _settings(self, notes: Notes) -> Heard:
        return Heard(notes=notes, reply=settings_screen(notes, self.spoken))

    def _new(self, notes: Notes) -> Heard:
        return self.shell("new-text", notes.emptied())

    def _unknown(self, notes: Notes) -> Heard:
        return self.shell("unknown-command", notes)

    def _screen(self, command: TapCommand, notes: Notes) -> Heard | None:
        """Return another page of the help or the settings, in place of the one tapped."""
        if command.verb is Verb.SETTINGS:
            return preferences(command.about, notes, self.spoken)
        reply = help_reply(command.about, self.voice(notes))
        return Heard(notes=notes, reply=reply, edit=True) if reply else None

    def _cancel(self, notes: Notes) -> Heard:
        """Close what we asked and the guide under way; what was told stays."""
        if notes.guide.step is None:
            return self.shell("cancelled", notes.closed())
        reply = over_reply("guide-cancelled", self.voice(notes))
        return Heard(notes=notes.closed(), reply=reply)

    def _language(self, wish: str, notes: Notes, *, edit: bool = False) -> Heard:
        """Switch to a language named by its code or name, or offer those we speak."""
        wanted, names = wish.strip().casefold(), {}
        for code in self.spoken.codes:
            names[code] = self.spoken.name_of(code)
            if wanted in {code, names[code].casefold()}:
                chosen = notes.about(language=code, chosen=True)
                text = self.voice(chosen).say("language-chosen")
                return Heard(notes=chosen, reply=Reply(text=text), edit=edit)
        reply = tongues_reply(names, self.voice(notes), unknown=bool(wanted))
        return Heard(notes=notes, reply=reply)

    def _tiers(self, wish: str, notes: Notes, *, edit: bool = False) -> Heard:
        """Name sizes as the source of this convention does, or offer those we know."""
        voice, wanted = self.voice(notes), wish.strip().casefold()
        found = next((each for each in conventions() if each.id == wanted), None)
        if found is None:
            now = convention_of(notes.convention).id
            return Heard(notes=notes, reply=tiers_reply(now, voice, unknown=bool(wanted)))
        text = voice.say("tiers-chosen", name=convention_name(found, voice))
        return Heard(notes=notes.about(convention=found.id), reply=Reply(text=text), edit=edit)


_PLAIN: Mapping[str, Callable[[Commands, Notes], Heard]] = {
    "start": Commands._start,  # noqa: SLF001 - a table of its own methods
    "help": Commands._help,  # noqa: SLF001 - likewise
    "settings": Commands._settings,  # noqa: SLF001 - likewise
    "cancel": Commands._cancel,  # noqa: SLF001 - likewise
    "new": Commands._new,  # noqa: SLF001 - likewise
}
_ARGUED: Mapping[str, Callable[[Commands, str, Notes], Heard]] = {
    "language": Commands._language,  # noqa: SLF001 - likewise
    "tiers": Commands._tiers,  # noqa: SLF001 - likewise
}
