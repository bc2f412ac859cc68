"""What the columns of a pasted table hold: from the words of its header, or from the cells.

The words are the cues of the lexicon, so a header may be in any language we know.
"""

import re
from collections.abc import Collection, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Literal, NamedTuple

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.amounts import figure, sum_of_money
from advisor.reading.people.grid import Piece
from advisor.reading.people.meanings import Sighting, sightings
from advisor.reading.text import fold
from advisor.vocabulary import Platform, Role

ColumnRole = Role | Literal["handle", "link", "platform", "niche", "city"]

# A header with several of these cues means the first one listed: 'creator rate' is a rate.
_CUES: tuple[tuple[str, ColumnRole], ...] = (
    ("engagement_rate", Role.ENGAGEMENT_RATE),
    ("comments", Role.COMMENTS),
    ("likes", Role.LIKES),
    ("views", Role.VIEWS),
    ("followers", Role.FOLLOWERS),
    ("quote", Role.QUOTE),
    ("price", Role.QUOTE),
    ("budget", Role.QUOTE),
    ("each", Role.QUOTE),
    ("account", "handle"),
)
_IDS = tuple(cue for cue, _ in _CUES)
_WORDS: tuple[Literal["platform", "niche", "city"], ...] = ("platform", "niche", "city")
# What may follow the first digit of a figure that has no words: '1,2jt', '10-20 rb', '3,2%'.
_REST = re.compile(r"[\d.,\s-]*(?:[^\W\d_]{1,7})?\s?%?\+?")
_ADDRESS = re.compile(r"@|https?:|\[|(?:[\w-]+\.){1,3}(?:com|net|am)/|www\.", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_PARTS = re.compile(r"[^\W\d_]+|[^\w\s]")  # words and signs of a title
_MOST_KINDS = 60  # a column with more different texts holds no platforms, niches or cities
_CLOSE = 0.84
_SAMPLE = 20
_LONG_ENOUGH = 5


class Column(NamedTuple):
    """What a column holds, the platform and the currency its header names; None is not said."""

    role: ColumnRole | None
    platform: Platform | None = None
    titled: bool = False
    currency: str | None = None


def is_number(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a cell begins as a number or a sum does."""
    return figure(lexicon).match(text) is not None


def is_address(text: str) -> bool:
    """Tell whether a cell begins as a handle or a link does."""
    return _ADDRESS.match(text) is not None


def is_plain(column: Column, texts: Collection[str], lexicon: Lexicon) -> bool:
    """Tell whether cells without a title can be told: bare numbers, or no numbers at all."""
    if column.role is not None:
        return True
    begun = figure(lexicon).match
    return all(
        _REST.fullmatch(text, start.end()) if (start := begun(text)) else not _DIGIT.search(text)
        for text in texts
    )


def header_of(line: Sequence[Piece], lexicon: Lexicon) -> tuple[Column, ...] | None:
    """Return what the columns under these titles hold, or None when the line is no header."""
    if any(is_number(cell.text, lexicon) or is_address(cell.text) for cell in line):
        return None
    columns = tuple(_titled(cell.text, lexicon) for cell in line)
    return columns if any(column.role for column in columns) else None


def told_by_cells(
    columns: Sequence[Column], lines: Sequence[Sequence[Piece]], lexicon: Lexicon
) -> tuple[Column, ...]:
    """Return the columns with those that only their cells tell: accounts, platforms, counts."""
    found = list(columns)
    for at, column in enumerate(columns):
        texts = {line[at].text for line in lines}
        filled = texts - {"", "-"}
        if column.role in (None, "handle"):
            found[at] = column._replace(role=_told(column, filled, lexicon))
        if found[at].role is None and column.titled:
            found[at] = column._replace(role=Role.OTHER)
    first = [line[0].text.rstrip(".)") for line in lines]
    if first == [str(number) for number in range(1, len(lines) + 1)]:
        found[0] = found[0]._replace(role=Role.OTHER)
    return tuple(found)


def _told(column: Column, texts: Collection[str], lexicon: Lexicon) -> ColumnRole | None:
    if not texts:
        return None
    if sum(map(is_address, texts)) * 2 > len(texts):
        return "handle"
    own = None if column.titled else _own_cue(texts, lexicon)
    if own is not None:
        return own
    if all(map(figure(lexicon).match, texts)):
        return Role.FOLLOWERS if column.titled and column.platform else None
    return column.role or _kind(texts, lexicon)


def _kind(texts: Collection[str], lexicon: Lexicon) -> ColumnRole | None:
    """Return what most of a few different words are: platforms, niches or cities."""
    if len(texts) > _MOST_KINDS:
        return None
    for kind in _WORDS:
        if sum(_is_kind(text, kind, lexicon) for text in texts) * 2 > len(texts):
            return kind
    return None


def _own_cue(texts: Collection[str], lexicon: Lexicon) -> ColumnRole | None:
    """Return what all cells say of themselves: '3,2%', 'Rp3jt', '45rb followers'."""
    if all("%" in text for text in texts):
        return Role.ENGAGEMENT_RATE
    if all(map(sum_of_money(lexicon).match, texts)):
        return Role.QUOTE
    if not all(map(_DIGIT.search, texts)):
        return None
    roles = {_titled(text, lexicon).role for text in sorted(texts)[:_SAMPLE]}
    return roles.pop() if len(roles) == 1 else None


@cache
def _titled(text: str, lexicon: Lexicon) -> Column:
    title = fold(text).text
    seen = list(sightings(title, lexicon, ("platform",), _IDS)) or _misspelt(title, lexicon)
    platforms = {one.id for one in seen if one.kind == "platform"}
    platform = Platform(platforms.pop()) if len(platforms) == 1 else None
    cues = [one.id for one in seen if one.kind == "cue"]
    if cues[:1] in (["quote"], ["price"]):  # 'rate per 1,000 views'
        return Column(Role.QUOTE, platform, titled=True, currency=_currency(title, lexicon))
    role = next((role for cue, role in _CUES if cue in cues), None)
    currency = _currency(title, lexicon) if role is Role.QUOTE else None
    return Column(role, platform, titled=bool(title.strip()), currency=currency)


def _currency(title: str, lexicon: Lexicon) -> str | None:
    """Return the currency a title names: 'price_usd', 'rate (IDR)', 'fee $'."""
    known = lexicon.numbers.currencies
    return next((known[word] for word in _PARTS.findall(title) if word in known), None)


def _misspelt(title: str, lexicon: Lexicon) -> list[Sighting]:
    return [
        one
        for word in _LETTERS.findall(title)
        if len(word) >= _LONG_ENOUGH
        for close in get_close_matches(word, _title_words(lexicon), 1, _CLOSE)
        for one in sightings(close, lexicon, (), _IDS)
    ]


@cache
def _title_words(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(
        word
        for word, meanings in lexicon.phrases.items()
        if any(one.kind == "cue" and one.id in _IDS and len(one.words) == 1 for one in meanings)
    )


@cache
def _is_kind(text: str, kind: str, lexicon: Lexicon) -> bool:
    return any(True for _ in sightings(fold(text).text, lexicon, (kind,)))
