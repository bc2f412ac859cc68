"""A file to take away as data: every word said and every figure computed, before any file is made.

It waits in the outbox as a chart does; the file is made when the letter goes.
"""

from enum import StrEnum

from advisor.value import Value


class Kind(StrEnum):
    """What kind of file it is; also how its name ends."""

    WORKBOOK = "xlsx"
    PAGE = "pdf"
    RECORD = "json"
    TABLE = "csv"


class Document(Value):
    """A file by its name, and what stands in it as the JSON of a `Workbook` or a `Page`.

    A record and a table are their own content. As text, because what the others are made of is
    loaded with the first file that is made.
    """

    name: str
    kind: Kind
    content: str
