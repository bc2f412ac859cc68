"""How the bot presents itself, and which language it answers in: the same in every chat."""

from dataclasses import dataclass

from advisor.notes import Notes
from bot.commands import profile_in
from bot.heard import Heard, Profile
from bot.languages import Languages
from bot.views.welcome import unreadable_reply
from bot.voice import Voice


@dataclass(frozen=True, eq=False)
class Presence:
    """All languages, and what is said in them without asking the core."""

    spoken: Languages

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages we speak, the default one first."""
        return self.spoken.codes

    def cannot_read(self, kind: str, notes: Notes) -> Heard:
        """Return the answer to a message without text; `kind` is photo, voice, sticker, ..."""
        return Heard(notes=notes, reply=unreadable_reply(kind, self.voice(notes)))

    def started(self, notes: Notes, language_code: str | None) -> Notes:
        """Return notes without a language in that of the person's app, if we speak it."""
        if notes.language is not None:
            return notes
        primary = (language_code or "").lower().replace("_", "-").partition("-")[0]
        return notes.about(language=self.spoken.voice_of(primary).code)

    def profile(self, code: str) -> Profile:
        """Return how the bot presents itself in a language."""
        return profile_in(self.spoken.voices[code])

    def token_hint(self, code: str | None = None) -> str:
        """Return two lines on how to get a bot token, for an operator who has none."""
        return self.spoken.voice_of(code).plain("token-hint")

    def voice(self, notes: Notes, heard_in: str | None = None) -> Voice:
        """Return the voice to answer in.

        The language a person picked wins, then that of the message, then that of the chat.
        """
        picked = notes.language if notes.chosen else None
        return self.spoken.voice_of(picked, heard_in, notes.language)
