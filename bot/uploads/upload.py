"""An uploaded file as creators to compare, or why it is none."""

from collections.abc import Iterator

from advisor.comparison import shortlist
from advisor.notes import MOST_CREATORS
from advisor.reading.layout import is_title
from advisor.reading.lexicon import Lexicon
from advisor.reading.sheets import Sheet, read_sheet
from advisor.value import Value
from bot.savedsheet import Row
from bot.uploads.savedlists import NO_TITLES, Titles, saved_rows
from bot.uploads.tables import MOST_LISTED, MOST_ROWS, BadFile, FileTrouble, Table
from bot.uploads.texts import table_of_text
from bot.uploads.workbooks import OLE, ZIP, tables_of_workbook

# The last is the old format, which is answered with how to save it anew.
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls")
_WORKBOOKS = (".xlsx", ".xlsm")


class Upload(Value):
    """A file by its name: its sheet, or the trouble with it.

    `count` is how many creators were read; the sheet has the best of them, as many as a chat
    keeps, or all to choose from. `left` is how many rows come after those that we read, which end
    with row `last`. `saved` are the rows of a list of saved creators of ours. `limit` is how many
    megabytes a file may have, where that is the trouble.
    """

    name: str
    sheet: Sheet = Sheet()
    saved: tuple[Row, ...] = ()
    trouble: FileTrouble | None = None
    count: int = 0
    left: int = 0
    last: int = 0
    limit: int = 0


def read_upload(
    name: str,
    content: bytes,
    lexicon: Lexicon,
    *,
    everything: bool = False,
    titles: Titles = NO_TITLES,
) -> Upload:
    """Return what a file says; never raises, whatever is in it. Takes up to some seconds.

    With `everything` more rows are read, and all creators are in the sheet, to choose from.
    `titles` tell a list of saved creators that was taken away here from any other.
    """
    try:
        return _read(name, content, lexicon, titles, everything=everything)
    except BadFile as bad:
        return Upload(name=name, trouble=bad.trouble)
    except BaseException as error:
        # What the workbook reader does where it finds a mistake of its own; no Exception.
        if type(error).__name__ != "PanicException":
            raise
        return Upload(name=name, trouble=FileTrouble.NOT_A_WORKBOOK)


def _read(
    name: str, content: bytes, lexicon: Lexicon, titles: Titles, *, everything: bool
) -> Upload:
    nothing = FileTrouble.EMPTY
    for table in _tables(name, content, MOST_LISTED if everything else MOST_ROWS):
        filled = [line for line in table.lines if any(cell.strip() for cell in line.cells)]
        if not filled:
            continue
        saved = saved_rows(table, titles)
        if saved:
            return Upload(name=name, saved=saved, count=len(saved), left=table.left)
        only_titles = len(filled) == 1 and is_title(filled[0], lexicon)
        nothing = FileTrouble.ONLY_TITLES if only_titles else FileTrouble.NO_CREATORS
        sheet = read_sheet(table.lines, lexicon)
        if sheet.creators:
            kept = sheet.creators if everything else shortlist(sheet.creators, MOST_CREATORS)
            return Upload(
                name=name,
                sheet=Sheet(**{**dict(sheet), "creators": kept}),
                count=len(sheet.creators),
                left=table.left,
                last=table.lines[-1].number,
            )
    return Upload(name=name, trouble=nothing)


def _tables(name: str, content: bytes, most: int) -> Iterator[Table]:
    """Yield the tables of a file; what it is counts more than what it is called."""
    if not content.strip():
        raise BadFile(FileTrouble.EMPTY)
    if content.startswith((ZIP, OLE)):
        yield from tables_of_workbook(content, most)
    elif name.lower().endswith(_WORKBOOKS):
        raise BadFile(FileTrouble.NOT_A_WORKBOOK)
    else:
        yield table_of_text(content, most)
