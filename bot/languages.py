"""The languages we read and speak: one folder each under `locales/`, and no other place.

A folder holds `phrases.toml` and `questions.toml` (what people type) and `.ftl` files (what we
answer). Everything is read and checked at start: a broken or half-translated folder is refused
with file and line, since nobody sees the mistake later but the people who get the broken text.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle

from advisor.errors import LocaleError, SettingError
from advisor.reading.lexicon import Lexicon, build_lexicon
from bot.messages import Messages, compare, read_messages, text_of
from bot.numerals import numerals_of
from bot.voice import Voice

LOCALES = Path(__file__).parents[1] / "locales"
_CODE = re.compile(r"[a-z]{2,8}")
_PHRASES = "phrases.toml"
_QUESTIONS = "questions.toml"


@dataclass(frozen=True, eq=False)
class Languages:
    """All languages: the words people type in any of them, and a voice for each."""

    lexicon: Lexicon
    voices: Mapping[str, Voice]
    default: str

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages' codes, the default one first, then by alphabet."""
        return tuple(sorted(self.voices, key=lambda code: (code != self.default, code)))

    def name_of(self, code: str) -> str:
        """Return what a language calls itself."""
        return self.voices[code].name

    def voice_of(self, *wishes: str | None) -> Voice:
        """Return the voice of the first language wished for that we speak, or the default one."""
        spoken = (wish for wish in wishes if wish is not None and wish in self.voices)
        return self.voices[next(spoken, self.default)]


def read_languages(default: str | None = None, folder: Path = LOCALES) -> Languages:
    """Return all languages, read from the folder of language folders.

    Without a default the language that says so of itself is taken, else the first by alphabet.

    Raises:
        LocaleError: a file is missing or wrong, or the languages do not say the same.
        SettingError: there is no folder for the default language.
    """
    phrases = _tables(folder, _PHRASES)
    messages = {code: read_messages(folder / code) for code in phrases}
    compare(messages.values())
    voices = {code: _voice(code, phrases[code], messages[code]) for code in phrases}
    return Languages(
        lexicon=build_lexicon(phrases, _tables(folder, _QUESTIONS)),
        voices=voices,
        default=_default(default, phrases),
    )


def read_lexicon(folder: Path = LOCALES) -> Lexicon:
    """Return what people type, in all languages together; no message is read.

    Raises:
        LocaleError: a file is missing or wrong.
    """
    return build_lexicon(_tables(folder, _PHRASES), _tables(folder, _QUESTIONS))


def _tables(folder: Path, name: str) -> dict[str, dict[str, Any]]:
    """Return one parsed file of each language, by code."""
    return {code: _parsed(folder / code / name) for code in _codes(folder)}


def _codes(folder: Path) -> list[str]:
    """List the language folders; those that begin with a dot or an underscore are none."""
    if not folder.is_dir():
        raise LocaleError(f"{folder.name}: the folder is missing.")
    found = [path.name for path in folder.iterdir() if path.is_dir() and path.name[0] not in "._"]
    if not found:
        raise LocaleError(f"{folder.name}: there is no language folder; want at least one.")
    for name in found:
        if not _CODE.fullmatch(name):
            raise LocaleError(f"{folder.name}/{name}: want a code of two to eight small letters.")
    return sorted(found)


def _parsed(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text_of(file))
    except tomllib.TOMLDecodeError as error:
        place = f"{file.parent.parent.name}/{file.parent.name}/{file.name}"
        raise LocaleError(f"{place}: {error}.") from None


def _voice(code: str, phrases: Mapping[str, Any], messages: Messages) -> Voice:
    place = f"{messages.folder}/{_PHRASES}"
    section = phrases.get("language", {})
    name = section.get("name")
    if not isinstance(name, str) or not name:
        raise LocaleError(f"{place}: language.name is {name!r}; want what it calls itself.")
    numerals, locale = numerals_of(section, place)
    bundle = FluentBundle([str(locale)], use_isolating=False)
    for resource in messages.resources:
        bundle.add_resource(resource)
    return Voice(code=code, name=name, locale=locale, numerals=numerals, bundle=bundle)


def _default(wish: str | None, phrases: Mapping[str, Mapping[str, Any]]) -> str:
    if wish is None:
        volunteers = [code for code in phrases if phrases[code]["language"].get("default")]
        return (volunteers or list(phrases))[0]
    if wish not in phrases:
        raise SettingError(f"DEFAULT_LANGUAGE is {wish!r}; want one of {', '.join(phrases)}.")
    return wish
