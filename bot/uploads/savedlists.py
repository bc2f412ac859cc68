"""Lists of saved creators that were taken away as a file and are brought back."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bot.savedsheet import COLUMNS, LIST, Row, row_of, unmarked
from bot.uploads.tables import Table

# Titles that a list of ours has and nobody else's: those of the deal.
_OURS = frozenset({"handle", "stage", "agreed"})
_KINDS = {column.name: column.kind for column in COLUMNS if column.kind}
_KINDS |= dict.fromkeys(("format", "result-format"), "format")


class Titles(NamedTuple):
    """What our files say in any language, in small letters.

    `columns` are the names of columns by their titles, and `words` the ids by a kind and a word.
    """

    columns: Mapping[str, str]
    words: Mapping[tuple[str, str], str]


NO_TITLES = Titles({}, {})


def saved_rows(table: Table, titles: Titles) -> tuple[Row, ...]:
    """Return the rows of a list of ours in its order, none for any other table.

    Rows without an account are left out, and cells that cannot be read are taken for empty.
    """
    filled = [line for line in table.lines if any(cell.strip() for cell in line.cells)]
    if not filled:
        return ()
    names = [titles.columns.get(cell.strip().casefold()) for cell in filled[0].cells]
    if not _OURS.issubset(names):
        return ()
    rows = (row_of(dict(_cells(names, line.cells, titles))) for line in filled[1:])
    return tuple(row for row in rows if row is not None)


def _cells(
    names: list[str | None], cells: tuple[str, ...], titles: Titles
) -> Iterator[tuple[str, str]]:
    for name, cell in zip(names, cells, strict=False):
        text = cell.strip()
        if name is None or not text:
            continue
        if name == LIST:
            text = unmarked(text)
        kind = _KINDS.get(name)
        said = titles.words.get((kind, text.casefold())) if kind else text
        if said is not None:  # a word that is none of ours would be said to nobody
            yield name, said
