"""The marks of a list: which digits only count its lines, and where the text of a line begins."""

import re

from advisor.reading.text import Folded, Span

_SIGN = r"(?:[-*+>\u2022\u00b7\u25aa\u25e6\u25cf\u2023\u2043\u25ba\u2705\u2714\u2192](?=[\s@\w(]))"
_LINE = re.compile(
    rf"""^[ ]*(?:{_SIGN}[ ]*)*(?:
      (?P<count> \(?\d{{1,3}}(?:[.):]\)?|\ -)(?=[ ]+[^\s\d]|[@*_]|[^\W\d])
               | \d{{1,2}}\u20e3 | \U0001f51f | \#\d{{1,3}}(?=[ .:)]) )
    | (?P<bare> \d{{1,3}} (?=[ ]+[@*]) ) )""",
    re.VERBOSE | re.MULTILINE,
)
_INLINE = re.compile(r"(?<![\w.,@/])\(?(?P<count>\d{1,2})(?:[.)]\)?[ ]{0,2}|[ ])(?=[@*])")
_OPENING = re.compile(
    rf"[ ]*(?:{_SIGN}[ ]*)*(?:(?:\(?\d{{1,3}}[.):]\)?|\d{{1,2}}\u20e3|\U0001f51f|\#?\d{{1,3}}"
    r"(?=[ ]+[@*]))[ ]*(?:[-][ ])?)?"
)
_AT_LEAST = 2


def bullet_spans(folded: Folded) -> tuple[Span, ...]:
    """Return where numbers only count the items of a list: '1.', '(2)', 'three in a box'.

    >>> from advisor.reading.text import fold
    >>> bullet_spans(fold("1. @a 45rb" + chr(10) + "2) @b 1.5jt"))
    (Span(start=0, end=2), Span(start=11, end=13))
    """
    text = folded.text
    places = {found.span("count") for found in _LINE.finditer(text) if found["count"]}
    bare = [found for found in _LINE.finditer(text) if found["bare"]]
    places |= {found.span("bare") for found in _counted(bare, "bare")}
    places |= {(one.start(), one.end("count") + _closed(text, one.end("count")))
               for one in _counted(list(_INLINE.finditer(text)), "count")}  # fmt: skip
    return tuple(folded.span(*place) for place in _apart(sorted(places)))


def after_bullet(line: str) -> int:
    """Return where the text of a folded line begins, behind its bullet or count."""
    found = _OPENING.match(line)
    return found.end() if found else 0


def _counted(found: list[re.Match[str]], group: str) -> list[re.Match[str]]:
    """Return those that count on from one, if there are at least two."""
    chain: list[re.Match[str]] = []
    for one in found:
        if int(one[group]) == len(chain) + 1:
            chain.append(one)
    return chain if len(chain) >= _AT_LEAST else []


def _closed(text: str, at: int) -> int:
    return len(text[at : at + 2]) - len(text[at : at + 2].lstrip(".)"))


def _apart(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for place in places:
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return kept
