"""The register of sources: every figure and claim the bot utters names an id from here."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from advisor.data import OWN, supplied, table
from advisor.errors import DataError
from advisor.value import Value

# The article mikromakro started from; its table is the default tier convention.
ARTICLE = "seed"
# The country of an operator's own figures, and how good they are.
_HOME = "ID"
_OWN_GRADE = "B"
_GRADES = ("A", "B", "C")
_TEXTS = ("title", "publisher", "country", "grade", "url")


class Source(Value):
    """A public source; `year` and `url` are None when the source does not show them."""

    id: str
    title: str
    publisher: str
    country: str
    grade: str
    year: int | None = None
    url: str | None = None


@cache
def shipped() -> dict[str, Source]:
    """Return every source that ships with the code, by its id."""
    rows = {**table("sources/figures"), **table("sources/research")}
    return {id_: Source(id=id_, **row) for id_, row in rows.items()}


@cache
def register() -> dict[str, Source]:
    """Return every known source by its id, an operator's own ones too."""
    own = supplied(OWN)
    return {**shipped(), **(own_sources(own["table"], own["place"]) if own else {})}


def own_sources(own: Mapping[str, Any], place: str) -> dict[str, Source]:
    """Return the sources under `[sources]` of an operator's table, by their ids.

    A title and a publisher are enough; without a country they are Indonesian.

    Raises:
        DataError: one line for each that is wrong, with the place and our wish.
    """
    rows = own.get("sources", {})
    if not isinstance(rows, Mapping):
        raise DataError(f"{place}: sources is no table; want [sources.name] above each.")
    complaints = [f"{place}, source '{id_}': {wish}" for id_, row in rows.items()
                  if (wish := _complaint(id_, row))]  # fmt: skip
    if complaints:
        raise DataError("\n".join(complaints))
    default = {"country": _HOME, "grade": _OWN_GRADE}
    return {id_: Source(id=id_, **{**default, **row}) for id_, row in rows.items()}


def _complaint(id_: str, row: object) -> str:
    """Return what is wrong with a source of an operator, "" when nothing is."""
    if id_ in shipped():
        return "the id is one of ours; want one of its own."
    if not isinstance(row, Mapping) or not {"title", "publisher"} <= set(row):
        return "want at least a title and a publisher."
    for key, value in row.items():
        if key not in (*_TEXTS, "year"):
            return f"there is no key '{key}'; want one of {', '.join((*_TEXTS, 'year'))}."
        if not isinstance(value, int if key == "year" else str) or not value:
            return f"{key} is {value!r}; want {'a year' if key == 'year' else 'words in quotes'}."
    grade = row.get("grade", _OWN_GRADE)
    return "" if grade in _GRADES else f"grade is {grade!r}; want one of {', '.join(_GRADES)}."


def source(id_: str) -> Source:
    """Return the source of this id.

    Raises:
        DataError: no such source; a figure without a source must not reach anybody.
    """
    try:
        return register()[id_]
    except KeyError:
        raise DataError(f"advisor/data/sources: no source '{id_}'.") from None
