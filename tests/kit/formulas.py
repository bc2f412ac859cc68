"""A workbook worked out again from its formulas, for tests that change what a person may change.

Knows only what our own workbooks use: cells, + - * /, SUM, ROUND, IF, AND and comparing.
"""

import re
import zipfile
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import NamedTuple
from xml.etree import ElementTree as ET

_NAMES = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_RANGE = re.compile(r"SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)")
_CELL = re.compile(r"\b([A-Z]{1,2})(\d+)\b")
_TEXT = re.compile(r'"(?:[^"]|"")*"')


class Found(NamedTuple):
    """What stands in a cell of a file: its value as kept, and its formula, "" without."""

    value: str | Decimal
    formula: str


def sheets_of(content: bytes) -> dict[str, dict[str, Found]]:
    """Return the filled cells of each sheet of a workbook, by names such as B4."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        shared = _shared(file)
        book = ET.fromstring(file.read("xl/workbook.xml"))  # noqa: S314 - our own file
        names = [str(each.get("name")) for each in book.findall("m:sheets/m:sheet", _NAMES)]
        return {
            name: _cells(file.read(f"xl/worksheets/sheet{at}.xml"), shared)
            for at, name in enumerate(names, 1)
        }


def worked_out(
    cells: Mapping[str, Found], name: str, changed: Mapping[str, Decimal] | None = None
) -> str | Decimal:
    """Return what a cell comes to, its formulas followed, with the cells in `changed` replaced."""
    told = changed or {}
    if name in told:
        return told[name]
    found = cells.get(name)
    if found is None:
        return Decimal(0)
    if not found.formula:
        return found.value
    texts: list[str] = []

    def kept(text: re.Match[str]) -> str:
        texts.append(text[0][1:-1].replace('""', '"'))
        return f"texts[{len(texts) - 1}]"

    def summed(span: re.Match[str]) -> str:
        column, first, other, last = span.groups()
        assert column == other
        rows = range(int(first), int(last) + 1)
        return "(" + "+".join(f"{column}{row}" for row in rows) + ")"

    spelt = _RANGE.sub(summed, _TEXT.sub(kept, found.formula).replace("$", ""))
    spelt = re.sub(r"(?<![<>=])=", "==", spelt)
    spelt = re.sub(r"(?<![\w\[])(\d+)(?![\w\]])", r"Decimal(\1)", spelt)
    spelt = _CELL.sub(lambda cell: f"at('{cell[1]}{cell[2]}')", spelt)
    known = {
        "Decimal": Decimal,
        "ROUND": _rounded,
        "IF": lambda holds, then, other: then if holds else other,
        "AND": lambda *all_: all(all_),
        "at": lambda other: worked_out(cells, other, told),
        "texts": texts,
    }
    return eval(spelt, {"__builtins__": {}}, known)  # noqa: S307 - formulas of our own


def _rounded(value: Decimal, places: Decimal) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-int(places)), ROUND_HALF_UP)


def _shared(file: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in file.namelist():
        return []
    root = ET.fromstring(file.read("xl/sharedStrings.xml"))  # noqa: S314 - our own file
    return ["".join(part.text or "" for part in each.iter(f"{{{_NAMES['m']}}}t")) for each in root]


def _cells(content: bytes, shared: list[str]) -> dict[str, Found]:
    root = ET.fromstring(content)  # noqa: S314 - our own file
    cells = {}
    for each in root.iterfind("m:sheetData/m:row/m:c", _NAMES):
        value, formula = each.find("m:v", _NAMES), each.find("m:f", _NAMES)
        if value is None:
            continue
        said = value.text or ""
        kind = each.get("t")
        read = shared[int(said)] if kind == "s" else said if kind == "str" else Decimal(said)
        cells[str(each.get("r"))] = Found(
            read, (formula.text or "") if formula is not None else ""
        )
    return cells
