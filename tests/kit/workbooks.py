"""Workbooks as spreadsheets write them, in as few words as a reader needs."""

import zipfile
from collections.abc import Iterable, Sequence
from html import escape
from io import BytesIO

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/></Types>'
)

Sheet = tuple[str, Iterable[Sequence[object]]]


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Return a workbook of sheets, each a name and its rows of texts and numbers."""
    return packed(sheets, ["".join(map(_row, enumerate(rows, 1))) for _, rows in sheets])


def packed(sheets: Sequence[Sheet], bodies: Sequence[str]) -> bytes:
    """Return a workbook whose sheets have these rows of XML."""
    file = BytesIO()
    numbers = range(1, len(bodies) + 1)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", _TYPES)
        parts.writestr("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        named = "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>'
            for n, (name, _) in zip(numbers, sheets, strict=True)
        )
        parts.writestr(
            "xl/workbook.xml",
            f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{named}</sheets>'
            "</workbook>",
        )
        targets = [("worksheet", f"worksheets/sheet{n}.xml") for n in numbers]
        parts.writestr("xl/_rels/workbook.xml.rels", _relations(targets))
        for n, body in zip(numbers, bodies, strict=True):
            content = (
                f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>'
            )
            parts.writestr(f"xl/worksheets/sheet{n}.xml", content)
    return file.getvalue()


def _row(numbered: tuple[int, Sequence[object]]) -> str:
    number, cells = numbered
    written = "".join(
        _cell(f"{chr(ord('A') + at)}{number}", cell) for at, cell in enumerate(cells)
    )
    return f'<row r="{number}">{written}</row>'


def _cell(place: str, cell: object) -> str:
    if isinstance(cell, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
    return f'<c r="{place}"><v>{cell}</v></c>'


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    found = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{found}</Relationships>'


# A cell in the first corner and one in the last: readers lay out all that is between.
CORNER = packed(
    [("a", ())],
    [
        (
            '<row r="1"><c r="A1"><v>1</v></c></row>'
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        )
    ],
)
