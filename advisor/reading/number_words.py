"""The words numbers are made of, merged from every language folder.

They come from the sections `scales`, `number_words`, `number_marks` and `currencies` of
`locales/<language>/phrases.toml`; what each list of them means is said at its field here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from advisor.errors import LocaleError

# What stands around a number and changes how it is read.
MARKS = frozenset({
    "range", "choice", "between", "and",  # between two ends
    "about", "max", "min", "far",  # before; those also listed as far may stand some words off
    "about_after", "max_after", "min_after", "about_suffix",  # behind
    "percent", "minus", "each", "each_after", "per",
    "cents",  # hundredths of a currency named before
    "label", "label_after",  # '17' is a date beside a month
    "aside",  # signs before that say nothing: '->' is no '>'
    "idiom",  # holds a number word but no number
})  # fmt: skip
_LISTS = ("teens", "articles", "joiners", "points", "lone", "shorthand", "dropping")
_TABLES = ("units", "times", "whole", "vague", "parts", "shares")
_EDGES = 2  # the lowest and the highest


@dataclass(frozen=True, eq=False)
class NumberWords:
    """The words of numbers; compared by identity, so that it can be a key.

    Attributes:
        scales: factor of a word by language, because one word may differ between them.
        units: values that add up: 'two', 'twenty'.
        times: factors below a thousand: 'hundred', 'dozen'.
        whole: values that hold their scale already, as slang and one-word thousands do.
        vague: lowest and highest of 'tens of', 'hundreds of'; a scale follows.
        parts: what 'and a half' adds, or takes of the scale that follows.
        shares: what 'quarters' make of the number before them.
        teens: words that add ten.
        articles: words that may begin an amount in the place of 'one'.
        joiners: words that may stand inside an amount.
        points: words for the decimal point.
        lone: words for 1 that more often mean something else.
        shorthand: slang values that may also mean a thousand times as much.
        dropping: words of hundreds after which speakers leave out 'thousand'.
        marks: the names in `MARKS`, each with its words.
        currencies: ISO code of each sign, code and word.
    """

    scales: Mapping[str, Mapping[str, int]]
    units: Mapping[str, Decimal]
    times: Mapping[str, Decimal]
    whole: Mapping[str, Decimal]
    vague: Mapping[str, tuple[Decimal, Decimal]]
    parts: Mapping[str, Decimal]
    shares: Mapping[str, Decimal]
    teens: frozenset[str]
    articles: frozenset[str]
    joiners: frozenset[str]
    points: frozenset[str]
    lone: frozenset[str]
    shorthand: frozenset[str]
    dropping: frozenset[str]
    marks: Mapping[str, tuple[str, ...]]
    currencies: Mapping[str, str]

    @property
    def half(self) -> frozenset[str]:
        """The words that take a part of the scale behind them: 'half a million'."""
        return frozenset(self.parts)


def number_words(phrases: Mapping[str, Mapping[str, Any]]) -> NumberWords:
    """Return the words of numbers of all languages, from their parsed `phrases.toml`.

    Raises:
        LocaleError: a table is not as wanted; names the file, the place, the value and the wish.
    """
    scales: dict[str, dict[str, int]] = {}
    marks: dict[str, list[str]] = {}
    currencies: dict[str, str] = {}
    for code, tables in phrases.items():
        for word, factor in tables.get("scales", {}).items():
            scales.setdefault(word, {})[code] = factor
        for name, listed in tables["number_marks"].items():
            if name not in MARKS:
                wish = f"want one of {', '.join(sorted(MARKS))}."
                raise LocaleError(f"{_place(code)}: number mark '{name}' is unknown; {wish}")
            marks.setdefault(name, []).extend(listed)
        for currency, names in tables.get("currencies", {}).items():
            currencies.update(dict.fromkeys(names, currency))
    return NumberWords(
        scales=scales,
        units=dict(_values(phrases, "units")),
        times=dict(_values(phrases, "times")),
        whole=dict(_values(phrases, "whole")),
        vague=dict(_vague(phrases)),
        parts=dict(_values(phrases, "parts")),
        shares=dict(_values(phrases, "shares")),
        teens=frozenset(_listed(phrases, "teens")),
        articles=frozenset(_listed(phrases, "articles")),
        joiners=frozenset(_listed(phrases, "joiners")),
        points=frozenset(_listed(phrases, "points")),
        lone=frozenset(_listed(phrases, "lone")),
        shorthand=frozenset(_listed(phrases, "shorthand")),
        dropping=frozenset(_listed(phrases, "dropping")),
        marks={name: tuple(dict.fromkeys(found)) for name, found in marks.items()},
        currencies=currencies,
    )


def _place(code: str) -> str:
    return f"locales/{code}/phrases.toml"


def _sections(
    phrases: Mapping[str, Mapping[str, Any]], name: str
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the language and one table of its `number_words`, after a look at the names in it."""
    for code, tables in phrases.items():
        section = tables["number_words"]
        for key in section:
            if key not in (*_TABLES, *_LISTS):
                wish = f"want one of {', '.join((*_TABLES, *_LISTS))}."
                raise LocaleError(f"{_place(code)}: number words '{key}' are unknown; {wish}")
        yield code, section.get(name, {})


def _listed(phrases: Mapping[str, Mapping[str, Any]], name: str) -> Iterator[str]:
    for _, listed in _sections(phrases, name):
        yield from listed


def _values(phrases: Mapping[str, Mapping[str, Any]], name: str) -> Iterator[tuple[str, Decimal]]:
    for code, table in _sections(phrases, name):
        for word, value in table.items():
            yield word, _number(code, word, value)


def _vague(
    phrases: Mapping[str, Mapping[str, Any]],
) -> Iterator[tuple[str, tuple[Decimal, Decimal]]]:
    for code, table in _sections(phrases, "vague"):
        for word, edges in table.items():
            if type(edges) is not list or len(edges) != _EDGES:
                wish = "want its lowest and its highest."
                raise LocaleError(f"{_place(code)}: number word '{word}' is {edges!r}; {wish}")
            low, high = edges
            yield word, (_number(code, word, low), _number(code, word, high))


def _number(code: str, word: str, value: object) -> Decimal:
    """Return a whole number, or a fraction written as text ("0.5") to keep floats out."""
    if type(value) in (int, str):
        try:
            return Decimal(str(value))
        except InvalidOperation:
            pass
    wish = 'want a whole number, or text such as "0.5".'
    raise LocaleError(f"{_place(code)}: number word '{word}' is {value!r}; {wish}")
