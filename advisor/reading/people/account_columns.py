"""Which column of a pasted table names the accounts, by its title or by the looks of its cells."""

from collections.abc import Sequence

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.columns import Column, is_address, is_number
from advisor.reading.people.grid import Piece

_COLUMNS = 3


def with_account(
    columns: tuple[Column, ...], lines: Sequence[Sequence[Piece]], lexicon: Lexicon
) -> tuple[Column, ...]:
    """Return the columns with one column of accounts, the likeliest."""
    named = [at for at, column in enumerate(columns) if column.role == "handle"]
    if not named and not columns[0].titled:
        named = _bare_names(columns, lines, lexicon)
    if not named:
        return columns
    best = max(named, key=lambda at: (_looks(lines, at), -at))
    return tuple(
        column._replace(role="handle")
        if at == best
        else column._replace(role="link" if at in named else column.role)
        for at, column in enumerate(columns)
    )


def _looks(lines: Sequence[Sequence[Piece]], at: int) -> tuple[int, int]:
    """Return how many cells look like handles, and how many at least hold no space."""
    texts = [line[at].text for line in lines]
    return sum(map(is_address, texts)), sum(" " not in text for text in texts)


def _bare_names(
    columns: Sequence[Column], lines: Sequence[Sequence[Piece]], lexicon: Lexicon
) -> list[int]:
    """Return a column of accounts without '@' or title, if the rest is about accounts."""
    told = any(column.role == "platform" for column in columns) or any(
        "%" in cell.text for cell in lines[0]
    )
    if len(columns) < _COLUMNS or not told:
        return []
    return [
        at
        for at, column in enumerate(columns)
        if column.role is None
        and not any(is_number(line[at].text, lexicon) for line in lines)
        and not any(line[at].text.lower() in lexicon.phrases for line in lines)
    ][:1]
