"""The bands are recomputed from the figures, and a figure added to them moves what it should."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from advisor.benchmarks import (
    PriceBand,
    RateBand,
    Tables,
    book_of,
    default_book,
    engagement_band,
    price_band,
    reach_band,
    shipped_tables,
    tier_price,
)
from advisor.errors import DataError
from advisor.vocabulary import Platform, Tier

EXPECTED = tomllib.loads(
    (Path(__file__).parents[2] / "corpus/benchmarks/bands.toml").read_text("utf-8")
)
CLOSE = Decimal("0.05")


def rounds_to(computed: Decimal, expected: Decimal) -> bool:
    """Tell whether a value is nearest to an expected one in the digits that one has."""
    unit = Decimal(1).scaleb(int(expected.normalize().as_tuple().exponent))
    return abs(computed - expected) <= unit / 2


def with_own(*figures: Mapping[str, Any]) -> Tables:
    """Return the tables with an operator's figures, all from one source."""
    own = {
        "source": "deals",
        "sources": {"deals": {"title": "Deals", "publisher": "We"}},
        "figure": [{"id": f"deal-{number}", **row} for number, row in enumerate(figures)],
    }
    return shipped_tables()._replace(own=own, own_place="own.toml")


def price(low: int, high: int, *followers: int, **more: Any) -> dict[str, Any]:
    """Return a row with a price."""
    money = {"kind": "price", "unit": "money", "currency": "IDR"}
    return {**money, "followers": list(followers), "low": low, "high": high, **more}


def edges(band: PriceBand) -> list[int]:
    """Return the usual range in rupiah."""
    return [edge.amount for edge in (band.fee.low, band.fee.typical, band.fee.high)]


@pytest.mark.parametrize("row", EXPECTED["price"], ids=lambda row: row["band"])
def test_a_price_band_comes_out_of_its_figures(row: dict[str, Any]) -> None:
    band = tier_price(row["band"])

    for name in ("low", "typical", "high"):
        assert rounds_to(Decimal(getattr(band.fee, name).amount), Decimal(row[name])), name
    assert band.lowest_seen.amount == row["lowest_seen"]
    assert band.highest_seen.amount == row["highest_seen"]
    assert set(band.sources) == set(row["sources"])
    assert band.evidence == row["evidence"]
    spread = Decimal(band.highest_seen.amount) / band.lowest_seen.amount
    assert abs(spread - row["spread"]) <= row["spread"] * CLOSE


def test_every_row_of_the_three_tables_is_held_against_ours() -> None:
    assert {name: len(rows) for name, rows in EXPECTED.items()} == {
        "price": 6,
        "engagement": 9,
        "reach": 17,
    }
    assert {row["band"] for row in EXPECTED["price"]} == {
        band.band for band in default_book().price_bands
    }
    rows = (*EXPECTED["engagement"], *EXPECTED["reach"])
    told = {(row["platform"], tier, row.get("placement")) for row in rows for tier in sizes(row)}
    book = default_book()
    bands = (*book.engagement, *book.reach)
    ours = {(str(row.platform), tier, row.placement) for row in bands for tier in row.tiers}
    assert told == ours


def test_where_a_cell_is_another_one_than_the_collections_it_is_said_why() -> None:
    rows = [row for rows in EXPECTED.values() for row in rows]

    others = [row for row in rows if "stated" in row]
    assert len(others) == 4
    for row in others:
        assert row["because"]
        assert all(row[cell] != stated for cell, stated in row["stated"].items())
        assert row["stated"].get("sources") not in row["sources"]


def sizes(row: Mapping[str, Any]) -> list[Tier]:
    """Return the sizes that a row of the tables speaks of."""
    return [Tier(name) for name in row.get("tiers", [row.get("tier")])]


def name_of(row: Mapping[str, Any]) -> str:
    """Return what a row is called among the tests."""
    return "-".join((row.get("placement", row["platform"]), row.get("tier", "all")))


@pytest.mark.parametrize("row", EXPECTED["engagement"], ids=name_of)
def test_an_engagement_band_comes_out_of_its_figures(row: dict[str, Any]) -> None:
    bands = {engagement_band(Platform(row["platform"]), tier) for tier in sizes(row)}

    (band,) = bands
    assert band is not None
    assert band.base == row["base"]
    assert_rates(band, row)


@pytest.mark.parametrize("row", EXPECTED["reach"], ids=name_of)
def test_a_reach_band_comes_out_of_its_figures(row: dict[str, Any]) -> None:
    platform, placement = Platform(row["platform"]), row["placement"]

    bands = {reach_band(platform, tier, placement) for tier in sizes(row)}

    (band,) = bands
    assert band is not None
    assert band.base == "followers"
    assert_rates(band, row)


def assert_rates(band: RateBand, row: dict[str, Any]) -> None:
    """Hold a band against what is expected of it, in percent."""
    for name in ("low", "typical", "high"):
        assert rounds_to(getattr(band, name) * 100, Decimal(row[name])), name
    assert band.lowest_seen is not None
    assert band.highest_seen is not None
    spread, expected = band.highest_seen / band.lowest_seen, Decimal(row["spread"])
    assert abs(spread - expected) <= expected * CLOSE
    assert set(band.sources) == set(row["sources"])
    assert band.evidence == row["evidence"]


def test_the_book_is_computed_once() -> None:
    assert default_book() is default_book()


def test_an_operators_deals_move_the_band_of_their_size_and_no_other() -> None:
    deals = [price(3_000_000, 8_000_000, 10_000, 100_000) for _ in range(6)]

    book = book_of(with_own(*deals))

    assert edges(tier_price("micro", book)) == [3_000_000, 4_900_000, 8_000_000]
    assert "deals" in tier_price("micro", book).sources
    for other in ("nano", "macro", "macro_lower", "macro_upper", "mega"):
        assert tier_price(other, book) == tier_price(other)


def test_a_figure_joins_an_edge_that_names_its_readings() -> None:
    book = book_of(with_own(price(3_500_000, 20_000_000, 100_000, 500_000)))

    assert edges(tier_price("macro_lower", book)) == [3_000_000, 7_200_000, 18_000_000]


def test_a_figure_widens_what_was_seen_but_never_the_range_alone() -> None:
    book = book_of(with_own(price(300_000, 30_000_000, 10_000, 100_000)))

    band = price_band(Platform.TIKTOK, 45_000, book)

    assert band is not None
    assert (band.lowest_seen.amount, band.highest_seen.amount) == (300_000, 30_000_000)
    assert edges(band) == edges(tier_price("micro"))


def test_prices_on_youtube_move_how_it_compares() -> None:
    dear = price(16_000_000, 16_000_000, 10_000, 100_000, platform="youtube")

    book = book_of(with_own(*[dear] * 12))

    band = price_band(Platform.YOUTUBE, 45_000, book)
    assert band is not None
    assert band.factor == 10
    assert edges(band) == [5_000_000, 16_000_000, 50_000_000]


def test_rates_of_followers_and_of_views_never_meet_in_one_band() -> None:
    methods = dict(shipped_tables().methods)
    row = next(row for row in methods["engagement"] if row["platform"] == "tiktok")
    mixed = {**row, "typical": {"median": ["organic2025-01.middle"]}}
    methods["engagement"] = [mixed, *methods["engagement"]]

    with pytest.raises(DataError, match=r"'organic2025-01' is a share of followers, .* of views"):
        book_of(shipped_tables()._replace(methods=methods))


@pytest.mark.parametrize(
    ("low", "wish"),
    [
        ({"mode": ["herald2024-01.low"]}, "want one of median, geometric_mean"),
        ({"median": ["herald2024-01.bottom"]}, "readings such as"),
        ({"median": ["rumour-1.low"]}, "there is no figure 'rumour-1'"),
        ({"median": ["calcscope-05.high"]}, "'calcscope-05' has no high"),
    ],
)
def test_a_method_that_cannot_be_applied_is_refused(low: dict[str, Any], wish: str) -> None:
    methods = dict(shipped_tables().methods)
    methods["price"] = [{**methods["price"][0], "low": low}, *methods["price"][1:]]

    with pytest.raises(DataError, match=wish):
        book_of(shipped_tables()._replace(methods=methods))
