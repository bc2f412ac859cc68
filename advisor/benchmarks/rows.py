"""Rows of TOML read into figures; a wrong row is refused with its file, number and our wish."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from advisor.benchmarks.figure import FigureKind, SourcedFigure, Unit
from advisor.errors import DataError
from advisor.sources import Source
from advisor.vocabulary import Platform

Row = Mapping[str, Any]
Choice = TypeVar("Choice", bound=StrEnum)

_WORDS = ("currency", "of", "format", "about", "tier", "country")
_KEYS = (
    "id",
    "source",
    "kind",
    "unit",
    "platform",
    *_WORDS,
    "followers",
    "value",
    "low",
    "high",
    "year",
)
# Above the rows of a file: what holds for all of them, unless a row says otherwise.
_DEFAULTS = ("kind", "unit", "currency", "of", "platform", "source", "country")
_MOST_PERCENT = 100
_CODE_LENGTH = 3
_TOO_MUCH = Decimal(10) ** 12


def read_figures(
    table: Row, place: str, sources: Mapping[str, Source], *, own: bool = False
) -> tuple[SourcedFigure, ...]:
    """Return the figures of a table, in the order of its rows.

    Raises:
        DataError: a row is wrong; one line for each that is, with place, row and wish.
    """
    rows = table.get("figure", [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise DataError(f"{place}: figure is no list of rows; want [[figure]] above each.")
    defaults = {key: table[key] for key in _DEFAULTS if key in table}
    figures: list[SourcedFigure] = []
    complaints = list(_unknown_keys(table, place, own=own))
    for number, row in enumerate(rows, start=1):
        try:
            figures.append(_figure({**defaults, **row}, sources, own=own))
        except _WrongRow as wrong:
            complaints.append(f"{named_row(place, number, row.get('id'))}: {wrong}")
    complaints += _twice(place, rows)
    if complaints:
        raise DataError("\n".join(complaints))
    return tuple(figures)


def named_row(place: str, number: int, id_: object) -> str:
    """Return the name of a row for a complaint about it.

    >>> named_row("own.toml", 2, "deal-7")
    "own.toml, row 2 ('deal-7')"
    """
    return f"{place}, row {number}" + (f" ('{id_}')" if id_ is not None else "")


class _WrongRow(Exception):  # noqa: N818 - it never leaves this module
    """What is wrong with a row, and what we want instead."""


def _unknown_keys(table: Row, place: str, *, own: bool) -> Iterator[str]:
    known = {"figure", *_DEFAULTS, *(("sources", "rates") if own else ())}
    for key in table:
        if key not in known:
            yield f"{place}: there is no key '{key}'; want one of {', '.join(sorted(known))}."


def _twice(place: str, rows: Iterable[Row]) -> Iterator[str]:
    seen: set[object] = set()
    for number, row in enumerate(rows, start=1):
        id_ = str(row.get("id"))
        if id_ in seen:
            yield f"{named_row(place, number, id_)}: the id is taken; want one of its own."
        seen.add(id_)


def _figure(row: Row, sources: Mapping[str, Source], *, own: bool) -> SourcedFigure:
    for key in row:
        if key not in _KEYS:
            raise _WrongRow(f"there is no key '{key}'; want one of {', '.join(_KEYS)}.")
    id_ = row.get("id")
    if not isinstance(id_, str) or not id_ or "." in id_:
        raise _WrongRow("id is missing or has a dot; want a short name of its own.")
    source = sources.get(str(row.get("source")))
    if source is None:
        wish = "want the id of a source, ours or one under [sources]"
        raise _WrongRow(f"source is {row.get('source')!r}; {wish}.")
    words = {key: _word(row, key) for key in row if key in _WORDS}
    first, last = _followers(row.get("followers"))
    low, high = _range(row)
    figure = SourcedFigure(
        id=id_,
        source=source.id,
        kind=_one_of(row, "kind", FigureKind),
        unit=_one_of(row, "unit", Unit),
        platform=_one_of(row, "platform", Platform) if "platform" in row else None,
        low=low,
        high=high,
        followers_from=first,
        followers_to=last,
        year=_year(row.get("year", source.year)),
        grade=source.grade,
        own=own,
        **{"country": source.country, **words},
    )
    _refuse_impossible(figure)
    return figure


def _word(row: Row, key: str) -> str:
    value = row[key]
    if isinstance(value, str) and value:
        return value
    raise _WrongRow(f"{key} is {value!r}; want a word in quotes.")


def _one_of(row: Row, key: str, choices: type[Choice]) -> Choice:
    try:
        return choices(row[key])
    except (KeyError, ValueError):
        wish = f"want one of {', '.join(choices)}"
        raise _WrongRow(f"{key} is {row.get(key)!r}; {wish}.") from None


def _followers(value: object) -> tuple[int | None, int | None]:
    """Return first and last count; one number alone leaves the top open."""
    match value:
        case None:
            return None, None
        case [int(first)] if first >= 0:
            return first, None
        case [int(first), int(last)] if 0 <= first <= last > 0:
            return first, last
    raise _WrongRow(
        f"followers is {value!r}; want [1_000, 10_000], or [1_000_000] for an open top."
    )


def _range(row: Row) -> tuple[Decimal | None, Decimal | None]:
    given = {key: _number(row, key) for key in ("value", "low", "high") if key in row}
    low, high = given.get("low"), given.get("high")
    if "value" in given:
        if len(given) > 1:
            raise _WrongRow("both value and a range; want value alone, or low and high.")
        return given["value"], given["value"]
    if low is None and high is None:
        raise _WrongRow("there is no number; want value, or low and high.")
    if low is not None and high is not None and low > high:
        raise _WrongRow(f"low is {low} and high is {high}; want low below high.")
    return low, high


def _number(row: Row, key: str) -> Decimal:
    value = row[key]
    if type(value) in (int, str, Decimal):
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal(0)
        if number.is_finite() and 0 < number < _TOO_MUCH:
            return number
    raise _WrongRow(f"{key} is {value!r}; want a number above 0, such as 250_000 or 1.5.")


def _year(value: object) -> int | None:
    if value is None or (type(value) is int and 1900 < value < 2100):  # noqa: PLR2004 - years
        return value
    raise _WrongRow(f"year is {value!r}; want a year such as 2026.")


def _refuse_impossible(figure: SourcedFigure) -> None:
    """Refuse a number that cannot be meant as it stands."""
    if (figure.unit is Unit.MONEY) != (figure.currency is not None):
        raise _WrongRow(f"unit is {figure.unit} and currency is {figure.currency!r}; {_MONEY}")
    if figure.currency is not None and len(figure.currency) != _CODE_LENGTH:
        raise _WrongRow(f"currency is {figure.currency!r}; want a code such as IDR.")
    refuse = _IMPOSSIBLE.get(figure.kind)
    if refuse and (wish := refuse(figure)):
        raise _WrongRow(wish)


def _price(figure: SourcedFigure) -> str:
    return "" if figure.currency == "IDR" else f"currency is {figure.currency!r}; want IDR."


def _engagement(figure: SourcedFigure) -> str:
    if figure.unit is not Unit.PERCENT:
        return f"unit is {figure.unit}; want percent."
    most = figure.high or figure.low
    return f"{most} %; want at most 100." if most is not None and most > _MOST_PERCENT else ""


def _reach(figure: SourcedFigure) -> str:
    if figure.of != "followers":
        return f"of is {figure.of!r}; want followers."
    return "" if figure.unit is Unit.PERCENT else f"unit is {figure.unit}; want percent."


def _factor(figure: SourcedFigure) -> str:
    if figure.about is None or not figure.is_closed:
        return "about, low or high is missing; want what it moves, and both ends."
    if (
        figure.unit is Unit.PERCENT_OFF
        and figure.high is not None
        and figure.high >= _MOST_PERCENT
    ):
        return f"{figure.high} % off; want less than 100."
    return "" if figure.unit is not Unit.MONEY else "unit is money; want times or percent_added."


_MONEY = "want a currency with money, and with nothing else."
_IMPOSSIBLE: dict[FigureKind, Callable[[SourcedFigure], str]] = {
    FigureKind.PRICE: _price,
    FigureKind.IMPLIED_PRICE: _price,
    FigureKind.ENGAGEMENT: _engagement,
    FigureKind.REACH: _reach,
    FigureKind.FORMAT: _factor,
    FigureKind.ADDON: _factor,
    FigureKind.NICHE: _factor,
}
