"""What people type, merged from every language folder: words of numbers, phrases and questions.

All languages are always read, because people mix them; a language only picks the voice. The
tables come parsed from `locales/<language>/phrases.toml` and `questions.toml`; this module checks
them and turns them into look-ups. It knows no language by name.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, wraps
from typing import Any, TypeVar

from advisor.errors import LocaleError
from advisor.reading.examples import Examples, examples_of
from advisor.reading.number_words import NumberWords, number_words
from advisor.reading.text import plain_words

PHRASE_KINDS = ("goal", "aim", "platform", "elsewhere", "niche", "trait", "format", "city", "tier",
                "cue", "hint", "step", "tongue", "addon", "use", "month", "due",
                "pick")  # fmt: skip
_SHORTEST_STEM = 3
# Whose phrases are made of everyday words.
_EVERYDAY = frozenset({"addon", "use", "hint", "pick"})
# What is said to saved creators only, and means nothing elsewhere.
SAVING = "saving"
_SECTIONS = frozenset({"language", "scales", "number_words", "number_marks", "currencies", SAVING,
                       *PHRASE_KINDS})  # fmt: skip

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase stands for: a kind, an id within it, and the language it is of."""

    words: tuple[str, ...]
    kind: str
    id: str
    language: str


@dataclass(frozen=True)
class Tongue:
    """How a language shows itself: words only it has, and whose words its speakers mix in."""

    code: str
    markers: frozenset[str]
    hosts: frozenset[str]
    suffixes: tuple[str, ...]


@dataclass(frozen=True, eq=False, repr=False)
class Lexicon:
    """Everything the reader knows about words; compared by identity, so that it can be a key.

    `saving` has the words about saved creators, by how they are written; `memory` holds what was
    learned from the words, by the name of who learned it.
    """

    tongues: tuple[Tongue, ...]
    numbers: NumberWords
    phrases: Mapping[str, tuple[Meaning, ...]]
    examples: Examples
    fillers: frozenset[str] = field(default_factory=frozenset)
    saving: Mapping[tuple[str, ...], Meaning] = field(default_factory=dict)
    memory: dict[str, Any] = field(default_factory=dict)

    def without_examples(self) -> "Lexicon":
        """Return the lexicon with what it has learned, but without what taught it."""
        return replace(self, examples=Examples())

    def variants(self, word: str) -> tuple[str, ...]:
        """Return the word and what is left when a suffix of any language is taken off."""
        if not word.endswith(self._suffixes):  # most have none, which is found at once
            return (word,)
        stems = (word.removesuffix(one) for one in self._suffixes if word.endswith(one))
        return (word, *dict.fromkeys(stem for stem in stems if len(stem) >= _SHORTEST_STEM))

    @cached_property
    def _suffixes(self) -> tuple[str, ...]:
        return tuple(suffix for tongue in self.tongues for suffix in tongue.suffixes)

    def knows(self, word: str) -> bool:
        """Tell whether the word starts a phrase, is a filler, or is part of a number.

        The words around add-ons are everyday ones, so that they alone make nothing known.
        """
        numbers = self.numbers
        return any(
            one in self.fillers or self._begins(one) or one in numbers.scales
            or one in numbers.units or one in numbers.times
            for one in self.variants(word)
        )  # fmt: skip

    def _begins(self, word: str) -> bool:
        return any(meaning.kind not in _EVERYDAY for meaning in self.phrases.get(word, ()))


def learned_once(learn: Callable[[Lexicon], Made]) -> Callable[[Lexicon], Made]:
    """Return the function so that it learns from a lexicon once, which then remembers it."""
    name = f"{learn.__module__}.{learn.__name__}"

    @wraps(learn)
    def remembered(lexicon: Lexicon) -> Made:
        memory: dict[str, Made] = lexicon.memory
        if name not in memory:
            memory[name] = learn(lexicon)
        return memory[name]

    return remembered


def build_lexicon(
    phrases: Mapping[str, Mapping[str, Any]], questions: Mapping[str, Mapping[str, Any]]
) -> Lexicon:
    """Return the lexicon of all languages.

    Args:
        phrases: the parsed `phrases.toml` of each language code.
        questions: the parsed `questions.toml` of each language code.

    Raises:
        LocaleError: a table is not as wanted; names the file, the place, the value and the wish.
    """
    for code, tables in phrases.items():
        _check_sections(code, tables)
        _check_tongues(code, tables, phrases)
    tongues = tuple(_tongue(code, tables) for code, tables in phrases.items())
    meanings = _meanings(phrases)
    fillers = {word for tables in phrases.values() for word in tables["language"]["fillers"]}
    return Lexicon(
        tongues=tongues,
        numbers=number_words(phrases),
        phrases=meanings,
        examples=examples_of(questions),
        fillers=frozenset(fillers).union(*(tongue.markers for tongue in tongues)),
        saving=_saving(phrases),
    )


def _saving(phrases: Mapping[str, Mapping[str, Any]]) -> dict[tuple[str, ...], Meaning]:
    """Return what is said of saved creators; what several languages say alike is of none."""
    found: dict[tuple[str, ...], Meaning] = {}
    for code, tables in phrases.items():
        for id_, texts in tables.get(SAVING, {}).items():
            for words in map(plain_words, texts):
                language = "" if words in found else code
                found[words] = Meaning(words, SAVING, id_, language)
    return found


def _check_sections(code: str, tables: Mapping[str, Any]) -> None:
    place = f"locales/{code}/phrases.toml"
    for name in tables:
        if name not in _SECTIONS:
            raise LocaleError(f"{place}: section '{name}' is unknown; want one of {_listed()}.")
    for name in ("language", "number_words", "number_marks"):
        if name not in tables:
            raise LocaleError(f"{place}: section '{name}' is missing.")
    for word, factor in tables.get("scales", {}).items():
        if type(factor) is not int:
            raise LocaleError(f"{place}: scale '{word}' is {factor!r}; want a whole number.")


def _check_tongues(
    code: str, tables: Mapping[str, Any], phrases: Mapping[str, Mapping[str, Any]]
) -> None:
    for named in tables.get("tongue", {}):
        if named not in phrases:
            place = f"locales/{code}/phrases.toml: tongue.{named}"
            raise LocaleError(f"{place} has no folder; want one of {', '.join(phrases)}.")


def _listed() -> str:
    return ", ".join(sorted(_SECTIONS))


def _tongue(code: str, tables: Mapping[str, Any]) -> Tongue:
    section = tables["language"]
    return Tongue(
        code=code,
        markers=frozenset(section["words"]),
        hosts=frozenset(section.get("hosts", ())),
        suffixes=tuple(section.get("suffixes", ())),
    )


def _meanings(phrases: Mapping[str, Mapping[str, Any]]) -> dict[str, tuple[Meaning, ...]]:
    """Index phrases by their first word, longest first."""
    index: dict[str, list[Meaning]] = {}
    for code, tables in phrases.items():
        for kind in PHRASE_KINDS:
            for id_, texts in tables.get(kind, {}).items():
                for text in texts:
                    words = plain_words(text)
                    if not words:
                        place = f"locales/{code}/phrases.toml: {kind}.{id_}"
                        raise LocaleError(f"{place} has the phrase {text!r}; want words.")
                    index.setdefault(words[0], []).append(Meaning(words, kind, id_, code))
    return {
        first: tuple(sorted(found, key=lambda meaning: -len(meaning.words)))
        for first, found in index.items()
    }
