"""Preferences: what a chat picks for itself under /settings, one screen changed in place."""

from advisor.notes import Notes
from bot.heard import Heard
from bot.languages import Languages
from bot.reply import Reply
from bot.views.settings import (
    RUPIAH_ONLY,
    Setting,
    is_choice,
    setting_reply,
    settings_reply,
)


def settings_screen(notes: Notes, spoken: Languages) -> Reply:
    """Return all that is picked in a chat."""
    return settings_reply(notes, _names(spoken), spoken.voice_of(notes.language))


def preferences(about: str, notes: Notes, spoken: Languages) -> Heard | None:
    """Return the settings, the choices of the one named, or the settings after a choice.

    `about` is "", a setting, or a setting and a choice such as `zone:Asia/Jakarta`; None: there
    is no such thing.
    """
    setting, _, choice = about.partition(":")
    if not setting:
        return Heard(notes=notes, reply=settings_screen(notes, spoken), edit=True)
    if setting not in set(Setting):
        return None
    names, voice = _names(spoken), spoken.voice_of(notes.language)
    if not choice:
        reply = setting_reply(Setting(setting), notes, names, voice)
        return Heard(notes=notes, reply=reply, edit=True)
    if not is_choice(Setting(setting), choice, names, voice):
        return None
    chosen = _with(Setting(setting), choice, notes)
    return Heard(notes=chosen, reply=settings_screen(chosen, spoken), edit=True)


def _names(spoken: Languages) -> dict[str, str]:
    return {code: spoken.name_of(code) for code in spoken.codes}


def _with(setting: Setting, choice: str, notes: Notes) -> Notes:
    match setting:
        case Setting.LANGUAGE:
            return notes.about(language=choice, chosen=True)
        case Setting.MONEY:
            return notes.about(beside=None if choice == RUPIAH_ONLY else choice)
        case Setting.TIERS:
            return notes.about(convention=choice)
        case Setting.ZONE:
            return notes.about(zone=choice)
