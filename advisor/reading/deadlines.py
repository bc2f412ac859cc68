"""The deadline in a message: a date, a span from today, or a day that everybody knows.

Which day a deadline is depends on today, and no reader has a calendar: it tells what was said,
and the door, which knows the day, turns it into a date.
"""

import re
from collections.abc import Iterator, Sequence

from advisor.reading.facts import Due
from advisor.reading.sentence import Token
from advisor.reading.text import Folded

_LENGTHS = {"days": 1, "weeks": 7, "months": 30}
_SPANS = {"one_week": 7, "half_month": 15, "one_month": 30, "one_month_and_half": 45,
          "weekly": 7, "monthly": 30}  # fmt: skip
_NEAR = 4  # tokens between 'before' and its day
_LAST_DAY, _LAST_MONTH, _FIRST_YEAR = 31, 12, 2000
_SHORT_YEAR = 100
_DAY = re.compile(r"(\d{1,2})[a-z]{0,2}")
_YEAR = re.compile(r"20\d\d")
_FIGURES = re.compile(
    r"(?<![\w.,/-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\w/-]|[.,]\d)"
)
# Days that everybody knows by name, as day and month, and others by what they end.
_NAMED = {"independence": (17, 8), "harbolnas": (12, 12), "christmas": (25, 12),
          "year_end": (31, 12), "valentine": (14, 2)}  # fmt: skip
_MONTH_ENDS = {"month_end": 0, "next_month": 1}
_NEXT_WEEK = 7


def due_in(tokens: Sequence[Token], folded: Folded) -> Due | None:
    """Return the deadline as it was told, None when there is none."""
    found = (*_spans(tokens), *_months(tokens), *_figures(tokens, folded), *_known(tokens))
    return next(iter(found), None)


def _spans(tokens: Sequence[Token]) -> Iterator[Due]:
    """Yield '2 minggu lagi', 'in 3 weeks', 'sebulan lagi'."""
    for at, token in enumerate(tokens):
        beside = (tokens[at - 1] if at else None, *tokens[at + 1 : at + 2])
        for cue in token.cue(last=False):
            count = _number(tokens[at - 1]) if cue in _LENGTHS and at else None
            days = _SPANS.get(cue) or (count and count * _LENGTHS[cue])
            within = tokens[max(0, at - 2) : at] if cue in _LENGTHS else beside[:1]
            ahead = any(one and "within" in one.ids("due") for one in within)
            later = any("from_now" in one.ids("due") for one in tokens[at + 1 : at + 2])
            if days and (ahead or later):
                yield Due(in_days=days)


def _months(tokens: Sequence[Token]) -> Iterator[Due]:
    """Yield '17 agustus', '5 des 2026', 'December 12th', 'akhir november'."""
    for at, token in enumerate(tokens):
        for month in token.ids("month"):
            if _is_over(tokens, at):
                continue
            year = next((_year(one) for one in tokens[at + 1 : at + 3] if _year(one)), None)
            day = next((_day(one) for one in _around(tokens, at) if _day(one)), None)
            if day:
                yield Due(day=day, month=int(month), year=year)
            elif _is_before(tokens, at):
                yield Due(month=int(month), year=year)


def _figures(tokens: Sequence[Token], folded: Folded) -> Iterator[Due]:
    """Yield '17/8' and '12-12-2026' behind a word that makes them a day, and '12.12' anywhere."""
    for match in _FIGURES.finditer(folded.text):
        day, month = int(match[1]), int(match[3])
        if not (0 < day <= _LAST_DAY and 0 < month <= _LAST_MONTH):
            continue
        start = folded.span(*match.span()).start
        place = sum(one.end <= start for one in tokens)
        double = day == month and day > _NEAR
        if (_is_before(tokens, place) or double) and not _is_over(tokens, place):
            year = int(match[4]) if match[4] else None
            short = year is not None and year < _SHORT_YEAR
            yield Due(day=day, month=month, year=year + _FIRST_YEAR if short and year else year)


def _known(tokens: Sequence[Token]) -> Iterator[Due]:
    for at, token in enumerate(tokens):
        for id_ in token.ids("due"):
            if id_ in _NAMED and _is_before(tokens, at):
                yield Due(day=_NAMED[id_][0], month=_NAMED[id_][1])
            if id_ in _MONTH_ENDS and not _is_over(tokens, at):
                yield Due(months=_MONTH_ENDS[id_])
            if id_ == "next_week" and not _is_over(tokens, at):
                yield Due(in_days=_NEXT_WEEK)


def _around(tokens: Sequence[Token], at: int) -> tuple[Token, ...]:
    """Return what may be the day of a month: the word before it, or the last of a clause."""
    after, beyond = tokens[at + 1 : at + 2], tokens[at + 2 : at + 3]
    ends = after[0].end if after else 0  # '5th' may be a number and a word that touch
    closes = all(one.gap or one.start == ends or _year(one) for one in beyond)
    return (*tokens[max(0, at - 1) : at], *(after if closes else ()))


def _is_before(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word such as 'sebelum', 'deadline' or 'by' stands shortly before."""
    return any("before" in one.ids("due") for one in tokens[max(0, at - _NEAR) : at])


def _is_over(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether what is told began on that day: 'sejak', 'udah', 'mulai'."""
    words = tokens[max(0, at - _NEAR) : at]
    return any("since" in one.ids("due") or "already" in one.cue(last=False) for one in words)


def _number(token: Token) -> int | None:
    if token.number is not None:
        return int(token.number.high) if token.number.high < _SHORT_YEAR else None
    return None


def _day(token: Token) -> int | None:
    match = _DAY.fullmatch(token.word)
    day = int(match[1]) if match else _number(token)
    return day if day and 0 < day <= _LAST_DAY else None


def _year(token: Token) -> int | None:
    said = token.word or (str(token.number.high) if token.number else "")
    return int(said) if _YEAR.fullmatch(said) else None
