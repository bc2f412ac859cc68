"""Add-ons and niches are read where they stand, and later messages add to the deal at hand."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from advisor.addons import Addon
from advisor.advice import advise
from advisor.assessment import assess
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.vocabulary import Finding, NextStep

CORPUS = tomllib.loads((Path(__file__).parents[1] / "corpus" / "addons.toml").read_text("utf-8"))
LOCALES = Path(__file__).parents[2] / "locales"
# Told by their length, and words that say nothing alone: see advisor/reading/addons.py.
LONGER = {"usage_rights_year", "usage_rights_perpetual"}
AROUND = {"exclusive", "rival", "use", "ads", "package", "with", "without", "not", "ban",
          "unneeded", "link", "barter", "toward", "year", "forever", "none"}  # fmt: skip
TODAY = date(2026, 11, 25)
LEAST = 60  # texts


def rows() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each text with what it asks for."""
    for group in CORPUS["group"]:
        yield from ((text, group) for text in group["texts"])


def test_add_ons_and_the_niche_are_read(lexicon: Lexicon) -> None:
    wanted = {
        text: (want.get("addons", []), want.get("excluded", []), want.get("niche"))
        for text, want in rows()
    }

    found = {}
    for text in wanted:
        (creator,) = read(text, lexicon).creators
        found[text] = (list(creator.addons), list(creator.excluded), creator.niche)

    assert len(wanted) >= LEAST
    assert found == wanted


@pytest.mark.parametrize("chat", CORPUS["chat"], ids=lambda chat: chat["first"][:40])
def test_a_later_message_adds_to_the_deal_at_hand(
    chat: Mapping[str, Any], lexicon: Lexicon
) -> None:
    notes = advise(chat["first"], Notes(), lexicon, TODAY).notes

    for turn in chat["turns"]:
        told = advise(turn["says"], notes, lexicon, TODAY)
        notes = told.notes

        judged = told.advice.kind in {"assessment", "comparison"}
        assert judged is not turn.get("asks", False), turn["says"]
        for creator in notes.creators[-max(1, notes.shown) :]:
            assert list(creator.addons) == turn.get("addons", []), turn["says"]
            assert list(creator.excluded) == turn.get("excluded", []), turn["says"]


def test_every_language_has_words_for_the_same_add_ons_and_for_what_leads_to_them() -> None:
    files = sorted(LOCALES.glob("*/phrases.toml"))
    named = [set(tomllib.loads(file.read_text("utf-8"))["addon"]) for file in files]
    spoken = {str(addon) for addon in Addon} - LONGER

    assert all(one == named[0] for one in named)
    assert spoken <= named[0]
    assert named[0] - spoken == AROUND


def test_the_length_of_a_right_is_none_of_a_campaign(lexicon: Lexicon) -> None:
    text = "@x 45rb ig minta 3jt plus hak pakai 3 bulan, budget 20jt buat awareness"

    assert read(text, lexicon).brief.duration_days is None
    assert read("budget 20jt buat awareness 3 bulan", lexicon).brief.duration_days == 90


def test_what_each_of_several_asks_for_stays_with_each(lexicon: Lexicon) -> None:
    text = "@x 45rb ig skincare minta 4jt plus hak pakai, @y 60rb tiktok makanan minta 5jt"

    one, other = read(text, lexicon).creators

    assert (list(one.addons), one.niche) == (["usage_rights"], "beauty")
    assert (list(other.addons), other.niche) == ([], "food")


def test_what_is_asked_of_all_is_everybodys(lexicon: Lexicon) -> None:
    text = "@x 45rb ig minta 4jt, @y 60rb tiktok minta 5jt, semuanya plus hak pakai"

    asked = [list(creator.addons) for creator in read(text, lexicon).creators]

    assert asked == [["usage_rights"], ["usage_rights"]]


@pytest.mark.parametrize(
    ("text", "barter"),
    [
        ("@x 45rb ig barter produk aja", True),
        ("@x 45k ig, gifted", True),
        ("@x 45rb ig minta 2jt atau barter", False),
        ("@x 45rb ig nggak mau barter", False),
    ],
)
def test_who_wants_product_only_names_no_fee(text: str, barter: bool, lexicon: Lexicon) -> None:  # noqa: FBT001 - a column of the table
    (creator,) = read(text, lexicon).creators

    assert creator.barter is barter
    if barter:
        assert creator.quote is None
        (assessed,) = assess((creator,)).creators
        assert Finding.QUOTE_NOTHING in assessed.findings
        assert NextStep.TELL_QUOTE not in assessed.next_steps
        assert creator.plus(Creator(quote=Rupiah(amount=1_000_000))).barter is False


def test_a_bundle_without_a_number_of_posts_is_a_package(lexicon: Lexicon) -> None:
    (loose,) = read("@x 45rb ig minta 9jt paketan", lexicon).creators
    (counted,) = read("@x 45rb ig minta 9jt paket 3 reel", lexicon).creators

    assert (loose.package, loose.fee) == (True, None)
    assert (counted.package, counted.posts) == (False, 3)
