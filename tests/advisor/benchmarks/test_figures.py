"""The figures: each with a source, no source without a figure, and wrong rows refused by name."""

import re
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest

from advisor.benchmarks import (
    FigureKind,
    book_of,
    default_book,
    engagement_marks,
    fee_for,
    figures_about,
    price_band,
    shipped_tables,
)
from advisor.data import table
from advisor.errors import DataError
from advisor.money import rate_of
from advisor.sources import register
from advisor.vocabulary import Platform

PRICE = {
    "id": "deal-1",
    "source": "herald2024",
    "kind": "price",
    "unit": "money",
    "currency": "IDR",
    "followers": [10_000, 50_000],
    "value": 900_000,
}
RATE = {
    "id": "rate-1",
    "source": "herald2024",
    "kind": "engagement",
    "unit": "percent",
    "of": "views",
    "platform": "tiktok",
    "followers": [10_000, 50_000],
    "value": Decimal("6.5"),
}


def refused(*rows: Any, **more: Any) -> list[str]:
    """Return the complaints about an operator's file with these rows."""
    own = {"figure": list(rows), **more}
    with pytest.raises(DataError) as raised:
        book_of(shipped_tables()._replace(own=own, own_place="own.toml"))
    return str(raised.value).splitlines()


def named_in(node: Any) -> Iterator[str]:
    """Return every word of a data file."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from named_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from named_in(value)


def test_every_figure_has_a_known_source_with_grade_and_country() -> None:
    figures = default_book().figures

    assert len(figures) > 300
    assert {figure.source for figure in figures} <= set(register())
    for figure in figures:
        source = register()[figure.source]
        assert (figure.grade, figure.country) == (source.grade, source.country)
        assert figure.low is not None or figure.high is not None


def test_every_source_of_figures_is_used_by_some_data_file() -> None:
    books = [file.name.removesuffix(".toml") for file in files("advisor.data").iterdir()]
    tables = [table(name) for name in books if name not in {"__init__.py", "__pycache__"}
              if files("advisor.data").joinpath(f"{name}.toml").is_file()]  # fmt: skip
    used = {word for each in tables for word in named_in(each)}
    used |= {figure.source for figure in default_book().figures}

    assert {id_ for id_ in table("sources/figures") if id_ not in used} == set()


def test_every_file_of_figures_is_read() -> None:
    shipped = {file.name for file in files("advisor.data").joinpath("figures").iterdir()}

    assert shipped == {f"{name}.toml" for name in shipped_tables().figures}


def test_no_figure_holds_a_sentence() -> None:
    words = [
        word
        for rows in shipped_tables().figures.values()
        for row in rows["figure"]
        for word in named_in(row)
    ]

    assert max(len(word.split()) for word in words) <= 2


def test_the_rate_we_convert_by_is_a_figure_and_the_others_differ_little() -> None:
    ours = rate_of("USD")
    assert ours is not None

    told = {figure.source: figure.low for figure in figures_about(FigureKind.EXCHANGE)}
    assert told[ours.source] == ours.rupiah
    assert all(abs(low - ours.rupiah) < 200 for low in told.values() if low is not None)


def test_marks_are_of_one_base_and_of_the_size() -> None:
    small = engagement_marks(Platform.INSTAGRAM, 45_000, "followers")
    big = engagement_marks(Platform.INSTAGRAM, 2_000_000, "followers")

    assert small is not None
    assert (small.low, small.high) == (Decimal("0.0039"), Decimal("0.0261"))
    assert small.sources == ("modash_ig",)
    assert big is not None
    assert big.low == Decimal("0.0057")
    assert engagement_marks(Platform.INSTAGRAM, 45_000, "views") is None
    assert engagement_marks(Platform.TIKTOK, 45_000, "followers") is None
    assert engagement_marks(Platform.INSTAGRAM, 400, "followers") is None


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"prize": 3}, "there is no key 'prize'; want one of id, source"),
        ({"id": "a.b"}, "id is missing or has a dot"),
        ({"source": "rumour"}, "source is 'rumour'; want the id of a source"),
        ({"kind": "hunch"}, "kind is 'hunch'; want one of price"),
        ({"unit": "bananas"}, "unit is 'bananas'; want one of money"),
        ({"platform": "friendster"}, "platform is 'friendster'; want one of instagram"),
        ({"followers": "many"}, r"followers is 'many'; want \[1_000, 10_000\]"),
        ({"followers": [50_000, 10_000]}, "followers is .*; want"),
        ({"followers": [-1]}, "followers is .*; want"),
        ({"value": -5}, "value is -5; want a number above 0"),
        ({"value": "NaN"}, "value is 'NaN'; want a number above 0"),
        ({"value": True}, "value is True; want a number above 0"),
        ({"value": "many"}, "value is 'many'; want a number above 0"),
        ({"value": "1e999999"}, "value is '1e999999'; want a number above 0"),
        ({"currency": "RUPIAH"}, "currency is 'RUPIAH'; want a code such as IDR"),
        ({"low": 5}, "both value and a range"),
        ({"currency": "USD"}, "currency is 'USD'; want IDR"),
        ({"currency": 3}, "currency is 3; want a word in quotes"),
        ({"unit": "percent"}, "unit is percent and currency is 'IDR'; want a currency with money"),
        ({"year": 12}, "year is 12; want a year such as 2026"),
        ({"platform": "x"}, "platform is x; want one of instagram, tiktok"),
        ({"format": "live"}, "format is 'live'; want one of collaboration, feed, reel, video"),
        ({"followers": [100, 900]}, "no band is about its size"),
        ({"kind": "cpm"}, "kind is cpm; want one of price, engagement"),
    ],
)
def test_a_wrong_row_is_refused_with_its_place_its_name_and_our_wish(
    change: dict[str, Any], complaint: str
) -> None:
    (line,) = refused({**PRICE, **change})

    named = "a.b" if "id" in change else "deal-1"
    assert re.match(rf"own\.toml, row 1 \('{named}'\): {complaint}", line)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"of": "followers"}, "of is 'followers'; want views, as others measure it there"),
        ({"value": 650}, "650 %; want at most 100"),
        ({"kind": "reach", "of": "views"}, "of is 'views'; want followers"),
        ({"kind": "addon", "of": "fee"}, "about, low or high is missing"),
        ({"unit": "times"}, "unit is times; want percent"),
        ({"kind": "addon", "about": "rush", "unit": "percent_off", "value": 100}, "100 % off"),
    ],
)
def test_a_rate_that_cannot_be_meant_is_refused(change: dict[str, Any], complaint: str) -> None:
    (line,) = refused({**RATE, **change})

    assert complaint in line


@pytest.mark.parametrize(
    ("ends", "complaint"),
    [
        ({}, "there is no number; want value, or low and high"),
        ({"low": 5, "high": 3}, "low is 5 and high is 3; want low below high"),
    ],
)
def test_a_range_needs_ends_in_order(ends: dict[str, int], complaint: str) -> None:
    (line,) = refused({**{key: PRICE[key] for key in PRICE if key != "value"}, **ends})

    assert complaint in line


def test_a_factor_of_an_operator_is_a_voice_like_any_other() -> None:
    rush = {"id": "rush-1", "source": "herald2024", "kind": "addon", "about": "rush"}
    own = {"figure": [{**rush, "unit": "times", "value": 2}]}

    book = book_of(shipped_tables()._replace(own=own))

    fee = fee_for(Platform.TIKTOK, 45_000, addons=("rush",), book=book)
    assert fee is not None
    (line,) = fee.lines
    assert (line.low, line.high) == (Decimal("1.25"), Decimal(2))
    assert line.evidence == "fair"


def test_each_wrong_row_has_a_line() -> None:
    lines = refused({**PRICE, "value": 0}, PRICE, {**RATE, "source": "nobody"}, PRICE)

    assert [line.partition(":")[0] for line in lines] == [
        "own.toml, row 1 ('deal-1')",
        "own.toml, row 3 ('rate-1')",
        "own.toml, row 2 ('deal-1')",
        "own.toml, row 4 ('deal-1')",
    ]


@pytest.mark.parametrize(
    ("own", "complaint"),
    [
        ({"figure": 3}, "own.toml: figure is no list of rows"),
        ({"figures": []}, "own.toml: there is no key 'figures'"),
        ({"sources": 3}, "own.toml: sources is no table"),
        ({"sources": {"deals": {"title": "Deals"}}}, "source 'deals': want at least a title"),
        ({"sources": {"herald2024": {}}}, "source 'herald2024': the id is one of ours"),
        ({"figure": [{**PRICE, "id": "herald2024-01"}]}, "the id is one of ours"),
    ],
)
def test_a_file_of_another_shape_is_refused(own: dict[str, Any], complaint: str) -> None:
    with pytest.raises(DataError, match=complaint):
        book_of(shipped_tables()._replace(own=own, own_place="own.toml"))


def test_a_single_account_of_an_operator_speaks_for_its_size() -> None:
    deals = [{**PRICE, "id": f"deal-{n}", "followers": [45_000, 45_000]} for n in range(20)]

    book = book_of(shipped_tables()._replace(own={"figure": deals}))

    band = price_band(Platform.INSTAGRAM, 45_000, book)
    assert band is not None
    assert band.fee.typical.amount == 900_000
