"""The languages we read and speak: one folder each under `locales/`, and no other place.

A folder holds `phrases.toml` and `questions.toml` (what people type) and `.ftl` files (what we
answer). Everything is read and checked at start: a broken or half-translated folder is refused
with file and line, since nobody sees the mistake later but the people who get the broken text.
What was read and learned is kept until a file, or our code, changes.
"""

import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from advisor.errors import LocaleError, SettingError
from advisor.reading.lexicon import Lexicon, build_lexicon
from advisor.reading.phrases import spelling_of
from advisor.reading.questions import matcher_of
from bot.kept import kept, mark_of
from bot.messages import Wording, compare, read_messages, text_of
from bot.numerals import numerals_of
from bot.voice import Voice

LOCALES = Path(__file__).parents[1] / "locales"
_CODE = re.compile(r"[a-z]{2,8}")
_PHRASES = "phrases.toml"
_QUESTIONS = "questions.toml"
_PROGRAM = Path(__file__).parent
LEARNED = _PROGRAM / "__pycache__" / f"languages.{sys.implementation.cache_tag}.kept"


class _Folders(NamedTuple):
    """What is in the folders: the words, and by code how a language is written and what we say."""

    lexicon: Lexicon
    written: Mapping[str, Mapping[str, Any]]
    sources: Mapping[str, Mapping[str, str]]


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


def read_languages(
    default: str | None = None, folder: Path = LOCALES, keep: Path | None = None
) -> Languages:
    """Return all languages, read from the folder of language folders.

    Without a default the language that says so of itself is taken, else the first by alphabet.
    With `keep`, all is learned at once and kept in that file for the next time.

    Raises:
        LocaleError: a file is missing or wrong, or the languages do not say the same.
        SettingError: there is no folder for the default language.
    """
    found = kept(keep, _mark(folder), lambda: _learned(folder)) if keep else _read(folder)
    return Languages(
        lexicon=found.lexicon,
        voices={code: _voice(code, found) for code in found.written},
        default=_default(default, found.written),
    )


def read_lexicon(folder: Path = LOCALES) -> Lexicon:
    """Return what people type, in all languages together; no message is read.

    Raises:
        LocaleError: a file is missing or wrong.
    """
    return build_lexicon(_tables(folder, _PHRASES), _tables(folder, _QUESTIONS))


def _read(folder: Path) -> _Folders:
    phrases = _tables(folder, _PHRASES)
    messages = {code: read_messages(folder / code) for code in phrases}
    compare(messages.values())
    return _Folders(
        lexicon=build_lexicon(phrases, _tables(folder, _QUESTIONS)),
        written={code: tables["language"] for code, tables in phrases.items()},
        sources={code: messages[code].sources for code in messages},
    )


def _learned(folder: Path) -> _Folders:
    """Read the folders, and learn from the words all that takes long."""
    found = _read(folder)
    spelling_of(found.lexicon)
    matcher_of(found.lexicon)
    return found._replace(lexicon=found.lexicon.without_examples())


def _mark(folder: Path) -> bytes:
    """Return a digest of everything that decides what is in the folders and what it teaches."""
    words = (*folder.glob("*/*.toml"), *folder.glob("*/*.ftl"))
    code = (*_PROGRAM.glob("*.py"), *(_PROGRAM.parent / "advisor").rglob("*.py"))
    return mark_of(sorted(words + code))


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


def _voice(code: str, found: _Folders) -> Voice:
    place = f"locales/{code}/{_PHRASES}"
    section = found.written[code]
    name = section.get("name")
    if not isinstance(name, str) or not name:
        raise LocaleError(f"{place}: language.name is {name!r}; want what it calls itself.")
    numerals, locale = numerals_of(section, place)
    bundle = Wording(str(locale), found.sources[code])
    return Voice(code=code, name=name, locale=locale, numerals=numerals, bundle=bundle)


def _default(wish: str | None, written: Mapping[str, Mapping[str, Any]]) -> str:
    if wish is None:
        volunteers = [code for code, section in written.items() if section.get("default")]
        return (volunteers or list(written))[0]
    if wish not in written:
        raise SettingError(f"DEFAULT_LANGUAGE is {wish!r}; want one of {', '.join(written)}.")
    return wish
