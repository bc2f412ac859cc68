"""Stretches that hold digits or names but are no figures and no creators.

Links, e-mail addresses, phone numbers, dates, times, ratios, ratings, versions and hashtags are
blanked before numbers are read, so that nobody's birthday becomes a budget.
"""

import re
from collections.abc import Iterator

from advisor.reading.text import Folded, Span

# Tried on stretches without a space that hold a sign of them. Every repetition is possessive, so
# that a long stretch is walked through once.
_ADDRESS = re.compile(
    r"""
      (?:https?://|www\.)\S*[\w/]                          # links
    | (?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+          # e-mail
    | (?<!\w)(?:\#\w++)++                                   # hashtags
    | (?<![\w@.-])[\w-]++(?:\.(?!(?:com|net|org|id|co|io|me|tv|gg|app|be)\b)[\w-]++)*+
      \.(?:com|net|org|id|co|io|me|tv|gg|app|be)(?:\.[a-z]{2})?(?:/(?:\S*[\w/])?)?(?![\w@])
    """,
    re.VERBOSE,
)
_FIGURES = re.compile(
    r"""
      (?<![\w.,])(?:\+?62|0)[ -]?8[0-9]{1,2}(?:[ -]?[0-9]{2,5}){2,3}(?!\w)    # Indonesian mobile
    | (?<![\w.,])\+[0-9]{1,3}[ -]?[0-9](?:[ -]?[0-9]){6,12}(?!\w)             # foreign phone
    | (?<![\w.,/-])[0-9]{1,4}([/-])[0-9]{1,2}\1[0-9]{1,4}(?![\w/])            # 12/11/2026
    | (?<![\w.,-])[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}(?![\w-])                   # 12-11-2026
    | (?<![\w.,/])[0-9]{1,2}(?:[.,][0-9])?/[0-9]{1,2}(?![\w/.,]*[0-9])(?!\ ?[^\W\d_])  # 4.8/5
    | (?<![\w.,:])[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{2})?(?![\w:])                # 10:30, 9:16
    | (?<!\w)v\ ?[0-9]++(?:\.[0-9]++)*+(?!\w)                                 # v2, v1.2
    | (?<![\w.,])[0-9]++(?:\.[0-9]++){2,}+(?![0-9,])                          # 1.2.3, 192.168.1.2
    | (?<![\w.,])[0-9]{3,4}x[0-9]{3,4}(?!\w)                                  # 1080x1920
    | [0-9]\u20e3                                                             # a keycap
    | (?<![^\n])\ *+[0-9]{1,2}[.)](?=\ +\S)                                   # 1. of a list
    """,
    re.VERBOSE,
)
_STRETCH = re.compile(r"\S++")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")


def noise_in(folded: Folded) -> tuple[Span, ...]:
    """Return the stretches in which no number and no creator may be read.

    >>> from advisor.reading.text import fold
    >>> len(noise_in(fold("hub 0812-3456-7890 tgl 12/11/2026 budget 10.000.000")))
    2
    """
    places = sorted({*_addresses(folded.text), *_figures(folded.text)})
    return tuple(folded.span(start, end) for start, end in places)


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    if "." not in text and "#" not in text and "@" not in text and "://" not in text:
        return
    for stretch in _STRETCH.finditer(text):
        at, end = stretch.span()
        while at < end and (found := _ADDRESS.search(text, at, end)):
            yield found.span()
            at = found.end()


def _figures(text: str) -> Iterator[tuple[int, int]]:
    for found in _FIGURES.finditer(text):
        if not _THOUSANDS.fullmatch(found.group()):
            yield found.span()
