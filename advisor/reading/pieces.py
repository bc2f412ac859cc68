"""A short message in bits: accounts, numbers, days, and words that are said of saved creators."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from advisor.creator import Creator
from advisor.reading.dialect import language_of
from advisor.reading.facts import Due
from advisor.reading.lexicon import Lexicon
from advisor.reading.numbers import numbers_in
from advisor.reading.people.handles import handles_in
from advisor.reading.text import Folded, Span, Word, fold, overlaps, words_of

_LONGEST_PHRASE = 4  # words
_LAST_DAY, _LAST_MONTH, _CENTURY, _SHORT_YEAR = 31, 12, 2000, 100
_ISO = re.compile(r"(?<![\w/-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\w-])")
_FIGURES = re.compile(
    r"(?<![\w.,/-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?![\w/-]|[.,]\d)"
)
_NEAR_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1, "later": 2}
_YEAR = re.compile(r"20\d\d")
_DAY = re.compile(r"\d{1,2}")


class Kind(StrEnum):
    """What a bit of a message is."""

    WHO = "who"
    WORD = "word"
    NUMBER = "number"
    DAY = "day"
    FORMAT = "format"
    OTHER = "other"


class Bit(NamedTuple):
    """One bit with its place in the message; `id` is that of a word of ours, or of a format."""

    start: int
    end: int
    kind: Kind
    text: str = ""
    id: str = ""
    creator: Creator | None = None
    number: Decimal | None = None
    due: Due | None = None


def bits_of(message: str, lexicon: Lexicon, spoken: str | None) -> tuple[Bit, ...]:
    """Return the bits of a message in their order; `spoken` is the language of the chat."""
    folded = fold(message)
    people = [
        Bit(
            one.start, one.end, Kind.WHO, creator=Creator(handle=one.handle, platform=one.platform)
        )
        for one in handles_in(folded, lexicon)
        if not one.named
    ]
    plain = folded.without([Span(start=one.start, end=one.end) for one in people])
    days = [*_days_in_figures(plain), *_days_in_months(plain, lexicon)]
    plain = plain.without([Span(start=one.start, end=one.end) for one in days])
    numbers = list(_numbers(plain, lexicon, spoken))
    left = [word for word in words_of(plain) if not overlaps(word, numbers)]
    return tuple(sorted((*people, *days, *numbers, *_words(left, lexicon))))


def _days_in_figures(plain: Folded) -> Iterator[Bit]:
    """Yield '2026-12-05', '5/12' and '5-12-2026'."""
    iso = [
        (match, Due(day=int(match[3]), month=int(match[2]), year=int(match[1])))
        for match in _ISO.finditer(plain.text)
        if _is_day(int(match[3]), int(match[2]))
    ]
    short = [
        (match, Due(day=int(match[1]), month=int(match[2]), year=_year_of(match[3])))
        for match in _FIGURES.finditer(plain.text)
        if _is_day(int(match[1]), int(match[2])) and ("." not in match[0] or match[3])
    ]
    for match, due in iso or short:
        span = plain.span(*match.span())
        yield Bit(span.start, span.end, Kind.DAY, due=due)


def _days_in_months(plain: Folded, lexicon: Lexicon) -> Iterator[Bit]:
    """Yield '5 des', '5 Desember 2026', 'Dec 5'."""
    words = words_of(plain)
    for at, word in enumerate(words):
        month = _meaning(word, "month", lexicon)
        if month is None:
            continue
        before, after = words[at - 1 : at] if at else (), words[at + 1 : at + 2]
        beside = next((one for one in (*before, *after) if _DAY.fullmatch(one.text)), None)
        if beside is None or not _is_day(int(beside.text), int(month)):
            continue
        years = words[max(at, words.index(beside)) + 1 :][:1]
        year = next((one for one in years if _YEAR.fullmatch(one.text)), None)
        ends = [one for one in (word, beside, year) if one is not None]
        due = Due(day=int(beside.text), month=int(month), year=int(year.text) if year else None)
        yield Bit(min(e.start for e in ends), max(e.end for e in ends), Kind.DAY, due=due)


def _is_day(day: int, month: int) -> bool:
    return 0 < day <= _LAST_DAY and 0 < month <= _LAST_MONTH


def _year_of(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) + _CENTURY if int(text) < _SHORT_YEAR else int(text)


def _numbers(plain: Folded, lexicon: Lexicon, spoken: str | None) -> Iterator[Bit]:
    words = words_of(plain)
    language = language_of(words, lexicon) or _language_of(words, lexicon) or spoken
    for one in numbers_in(plain, lexicon):
        number = one.unsigned()
        value = number.read_in(language).value
        yield Bit(number.start, number.end, Kind.NUMBER, number=value)


def _language_of(words: Sequence[Word], lexicon: Lexicon) -> str | None:
    """Return the language of the first word of ours that only one language has."""
    known = (lexicon.saving.get((word.text,)) for word in words)
    return next((one.language for one in known if one and one.language), None)


def _words(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Bit]:
    """Yield the words, the longest phrases of ours first."""
    at = 0
    while at < len(words):
        length = next(
            (n for n in range(_LONGEST_PHRASE, 0, -1) if _said(words, at, n, lexicon)), 1
        )
        first, last = words[at], words[min(at + length, len(words)) - 1]
        yield _word(first, last, _said(words, at, length, lexicon), lexicon)
        at += length


def _said(words: Sequence[Word], at: int, length: int, lexicon: Lexicon) -> str | None:
    phrase = tuple(word.text for word in words[at : at + length])
    known = lexicon.saving.get(phrase) if len(phrase) == length else None
    return known.id if known else None


def _word(first: Word, last: Word, id_: str | None, lexicon: Lexicon) -> Bit:
    start, end = first.start, last.end
    if id_ in _NEAR_DAYS:
        return Bit(start, end, Kind.DAY, due=Due(in_days=_NEAR_DAYS[id_]))
    if id_ is not None:
        return Bit(start, end, Kind.WORD, id=id_)
    format_ = _meaning(first, "format", lexicon)
    if format_ is not None:
        return Bit(start, end, Kind.FORMAT, id=format_)
    return Bit(start, end, Kind.OTHER, text=first.text)


def _meaning(word: Word, kind: str, lexicon: Lexicon) -> str | None:
    """Return the id of a phrase of this kind that is just this word."""
    known = lexicon.phrases.get(word.text, ())
    return next((one.id for one in known if one.kind == kind and one.words == (word.text,)), None)
