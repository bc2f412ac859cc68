"""What the matcher of questions learns from: `questions.toml` of every language, checked.

The languages are merged, since people mix them. Only `[topics]` has to be there; the other
sections make the matcher better in a language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from advisor.errors import LocaleError
from advisor.reading.text import has_words
from advisor.vocabulary import Topic

_TOPICS = frozenset(topic.value for topic in Topic)
_OFF_SUBJECT = ("examples", "words")
_SPELLING = ("prefixes", "suffixes")
_SECTIONS = frozenset({"topics", "concepts", "off_subject", "spelling", "same"})

Table = dict[str, tuple[str, ...]]


@dataclass(frozen=True, eq=False)
class Examples:
    """What people ask, by topic, and what they say that is none of our business.

    `concepts` names the ideas of our field with the words for them, `same` gives words with the
    other ways to write or say them, `foreign` are words of other fields, and the affixes are what
    may hang on a word without changing its idea.
    """

    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    concepts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    same: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    off_subject: tuple[str, ...] = ()
    foreign: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()


def examples_of(questions: Mapping[str, Mapping[str, Any]]) -> Examples:
    """Return the examples of all languages, each once.

    Args:
        questions: the parsed `questions.toml` of each language code.

    Raises:
        LocaleError: a table is not as wanted; names the file, the place, the value and the wish.
    """
    for code, tables in questions.items():
        _check_names(f"locales/{code}/questions.toml", tables)
    others = _merged(questions, "off_subject")
    affixes = _merged(questions, "spelling")
    return Examples(
        topics=_merged(questions, "topics"),
        concepts=_merged(questions, "concepts"),
        same=_merged(questions, "same"),
        off_subject=others.get("examples", ()),
        foreign=frozenset(others.get("words", ())),
        prefixes=affixes.get("prefixes", ()),
        suffixes=affixes.get("suffixes", ()),
    )


def _check_names(place: str, tables: Mapping[str, Any]) -> None:
    if "topics" not in tables:
        raise LocaleError(f"{place}: section 'topics' is missing.")
    wanted = {"topics": _TOPICS, "off_subject": _OFF_SUBJECT, "spelling": _SPELLING}
    for section, table in tables.items():
        if section not in _SECTIONS:
            listed = ", ".join(sorted(_SECTIONS))
            raise LocaleError(f"{place}: section '{section}' is unknown; want one of {listed}.")
        if not isinstance(table, dict):
            raise LocaleError(f"{place}: '{section}' is {table!r}; want a table of lists.")
        for name in table:
            if section in wanted and name not in wanted[section]:
                listed = ", ".join(sorted(wanted[section]))
                raise LocaleError(f"{place}: {section}.{name} is unknown; want one of {listed}.")


def _merged(questions: Mapping[str, Mapping[str, Any]], section: str) -> Table:
    """Return the lists of a section over all languages, each text once."""
    merged: dict[str, dict[str, None]] = {}
    for code, tables in questions.items():
        for name, texts in tables.get(section, {}).items():
            place = f"locales/{code}/questions.toml: {section}.{name}"
            merged.setdefault(name, {}).update(dict.fromkeys(_checked(place, texts)))
    return {name: tuple(texts) for name, texts in merged.items()}


def _checked(place: str, texts: object) -> Iterator[str]:
    """Yield the texts of a list that has some, all of them with words."""
    if not isinstance(texts, list) or not texts:
        raise LocaleError(f"{place} is {texts!r}; want a list with texts in it.")
    for text in texts:
        if not isinstance(text, str) or not has_words(text):
            raise LocaleError(f"{place} has {text!r}; want a text with words.")
        yield text
