"""Choosing from a list in a chat: what is read, what is chosen, and what a chat remembers."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from advisor.advice import Ask, Turn, advise, conclude
from advisor.conditions import Choosing, Conditions, SizeCount
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import MOST_CREATORS, Notes
from advisor.picking import Pick, Unlike
from advisor.reading.facts import Facts
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.tiers import BIG
from advisor.vocabulary import Intent, Missing, Platform, Strategy, Tier

CORPUS = tomllib.loads(
    Path(__file__).parents[1].joinpath("corpus", "choosing.toml").read_text("utf-8")
)
TODAY = date(2026, 11, 25)
SIX = """\
@rasakopi ig 45rb minta 3jt
@dapurmama tiktok 120rb minta 8jt
@jalanjajan ig 8.500 minta 400rb
@bangtech youtube 300rb minta 30jt
@glowbysari ig 1,2jt minta 60jt
@kopipagi ig 60rb minta 2jt"""
SAID = ("must_have", "blocked", "freed", "fewest", "most", "per_niche", "most_posts", "cleared")
NAMED = {"says", "asked", "listed", "budget", "goals", "creators"}


@pytest.mark.parametrize("row", CORPUS["reading"], ids=lambda row: row["says"][:60])
def test_what_is_said_of_a_choice_is_read(row: dict[str, Any], lexicon: Lexicon) -> None:
    facts = read(row["says"], lexicon, "id")

    choosing = facts.choosing or Choosing()
    assert (choosing.asked, choosing.listed) == (row.get("asked", False), row.get("listed", False))
    assert written(choosing.conditions) == {n: v for n, v in row.items() if n not in NAMED}
    budget = facts.brief.budget
    assert "budget" not in row or (budget and budget.idr == Rupiah(amount=row["budget"]))
    assert "goals" not in row or list(facts.brief.goals) == row["goals"]
    told = {one.handle: one.followers for one in facts.creators}
    assert "creators" not in row or told == row["creators"]


def written(said: Conditions) -> dict[str, Any]:
    """Return the conditions that were said, as the corpus writes them."""
    found: dict[str, Any] = {name: getattr(said, name) for name in SAID}
    found |= {name: list(value) for name, value in found.items() if isinstance(value, tuple)}
    found["platforms"] = list(said.platforms)
    found["most_on_one"] = None if said.most_on_one is None else str(said.most_on_one)
    found["most_fee"] = said.most_fee and said.most_fee.amount
    found["shares"] = [["+".join(s.tiers), str(s.least), str(s.most)] for s in said.shares]
    found["counts"] = [[c.name, c.least, -1 if c.most is None else c.most] for c in said.counts]
    return {name: value for name, value in found.items() if value not in (None, [], False)}


@pytest.mark.parametrize("chat", CORPUS["chat"], ids=lambda chat: chat["name"])
def test_a_choice_goes_on_through_a_chat(chat: dict[str, Any], lexicon: Lexicon) -> None:
    notes = advise(SIX, Notes(), lexicon, TODAY).notes

    for turn in chat["turns"]:
        heard = advise(turn["says"], notes, lexicon, TODAY)
        notes = heard.notes

        told = {name: value for name, value in turn.items() if name != "says"}
        assert told == {name: fact_of(heard, name) for name in told}, turn["says"]
        assert Notes.model_validate_json(notes.model_dump_json()) == notes


def fact_of(turn: Turn, name: str) -> object:
    """Return what a chat of the corpus names of an advice."""
    advice = turn.advice
    if name == "missing":
        return advice.missing if isinstance(advice, Ask) else None
    if name == "kind" or not isinstance(advice, Pick) or advice.selection is None:
        return advice.kind
    found = advice.selection
    tiers = [one.tier for one in advice.people if one.key in found.keys]
    return {
        "chosen": sorted(found.keys),
        "goal": advice.goal,
        "money": advice.money.amount,
        "of": advice.of,
        "relax": [
            f"{one.rule.kind} {one.needed.amount if one.needed else one.rule.about}"
            for one in found.relax
        ],
        "sizes": {"macro": sum(tier in {"macro", "mega"} for tier in tiers)},
        "unmet": len(advice.unmet),
    }[name]


def choice(creators: tuple[Creator, ...], said: Conditions, amount: int, **more: Any) -> Turn:
    """Return the turn of a choice among creators under conditions."""
    lexicon: Lexicon = more.pop("lexicon")
    brief = read(f"budget {amount} rupiah {more.pop('goal', '')}", lexicon).brief
    choosing = Choosing(asked=True, listed=True, conditions=said)
    facts = Facts(
        intent=Intent.CREATOR, creators=creators, brief=brief, choosing=choosing, tapped=True
    )
    return conclude(facts, Notes(), TODAY, **more)


def many(count: int, **more: Any) -> tuple[Creator, ...]:
    """Return so many creators, each of whom asks for a fee."""
    return tuple(
        Creator(
            handle=f"k{at}",
            platform=Platform.INSTAGRAM,
            followers=2_000 + 997 * at,
            quote=Rupiah(amount=300_000 + 50_000 * (at % 17)),
            **more,
        )
        for at in range(count)
    )


def test_of_a_long_list_a_chat_keeps_the_chosen_and_the_best(lexicon: Lexicon) -> None:
    creators = many(400)

    turn = choice(creators, Conditions(most=10), 5_000_000, lexicon=lexicon)

    assert isinstance(turn.advice, Pick)
    assert turn.advice.selection is not None
    kept = {one.handle for one in turn.notes.creators}
    assert len(turn.notes.creators) == MOST_CREATORS == turn.notes.shown
    assert kept >= set(turn.advice.selection.keys)
    assert (turn.advice.of, turn.notes.choosing.of) == (400, 400)


def test_what_is_kept_of_a_long_list_is_chosen_from_again(lexicon: Lexicon) -> None:
    first = choice(many(400), Conditions(), 5_000_000, lexicon=lexicon)

    again = advise("maks 4 orang", first.notes, lexicon, TODAY).advice

    assert isinstance(again, Pick)
    assert again.selection is not None
    assert len(again.selection.chosen) <= 4
    assert (again.of, len(again.kept)) == (400, MOST_CREATORS)


def test_a_choice_put_off_says_what_it_is_about_and_nothing_else(lexicon: Lexicon) -> None:
    turn = choice(many(60), Conditions(), 5_000_000, lexicon=lexicon, allowed=None)

    assert isinstance(turn.advice, Pick)
    assert turn.advice.selection is None
    assert turn.advice.of == 60


def test_where_no_set_we_can_find_keeps_both_a_size_and_the_niches_that_is_said(
    lexicon: Lexicon,
) -> None:
    creators = tuple(
        Creator(handle=f"b{at}", platform=Platform.INSTAGRAM, followers=150_000 + at,
                quote=Rupiah(amount=1_000_000 + at), niche="food")
        for at in range(3)
    )  # fmt: skip
    small = many(4, niche="beauty")
    macros = SizeCount(tiers=BIG, most=1)

    said = Conditions(per_niche=2, counts=(macros,))
    turn = choice((*creators, *small), said, 20_000_000, lexicon=lexicon)

    assert isinstance(turn.advice, Pick)
    assert [unmet.sizes for unmet in turn.advice.unmet] == [macros]


def test_a_least_number_of_a_size_is_kept_or_said_to_be_unmet(lexicon: Lexicon) -> None:
    creators = (
        *many(3),
        Creator(handle="big", platform=Platform.INSTAGRAM, followers=400_000,
                quote=Rupiah(amount=90_000_000)),
    )  # fmt: skip
    one_big = SizeCount(tiers=(Tier.MACRO,), least=1)

    turn = choice(creators, Conditions(counts=(one_big,)), 5_000_000, lexicon=lexicon)

    assert isinstance(turn.advice, Pick)
    assert [unmet.sizes for unmet in turn.advice.unmet] == [one_big]


def test_another_platform_than_the_wanted_one_is_left_aside(lexicon: Lexicon) -> None:
    elsewhere = Creator(handle="t", platform=Platform.TIKTOK, followers=90_000,
                        quote=Rupiah(amount=1))  # fmt: skip

    said = Conditions(platforms=(Platform.INSTAGRAM,))
    turn = choice((*many(3), elsewhere), said, 5_000_000, lexicon=lexicon)

    assert isinstance(turn.advice, Pick)
    assert turn.advice.elsewhere == 1
    assert turn.advice.selection is not None
    assert "t" not in turn.advice.selection.keys


@pytest.mark.parametrize(
    ("creators", "said", "amount", "goal", "label", "unlike"),
    [
        (many(6), Conditions(), 500_000_000, "awareness", Strategy.MICRO, Unlike.NO_BIG),
        (many(6), Conditions(), 3_000_000, "awareness", Strategy.MICRO, None),
        (
            tuple(
                Creator(handle=f"m{at}", platform=Platform.INSTAGRAM, followers=200_000 + at,
                        quote=Rupiah(amount=1_000_000))
                for at in range(3)
            ),
            Conditions(), 3_000_000, "penjualan", Strategy.MACRO, Unlike.NO_SMALL,
        ),
    ],
)  # fmt: skip
def test_a_set_is_named_by_its_fees_and_beside_what_we_would_advise(  # noqa: PLR0913, PLR0917 - a table
    creators: tuple[Creator, ...],
    said: Conditions,
    amount: int,
    goal: str,
    label: Strategy,
    unlike: Unlike | None,
    lexicon: Lexicon,
) -> None:
    turn = choice(creators, said, amount, goal=goal, lexicon=lexicon)

    assert isinstance(turn.advice, Pick)
    assert (turn.advice.label, turn.advice.unlike) == (label, unlike)
    assert (turn.advice.advised is turn.advice.label) is (unlike is None)


def test_more_money_is_only_advised_where_it_would_do(lexicon: Lexicon) -> None:
    said = Conditions(must_have=("k0",), most_on_one=Decimal("0.1"))

    turn = choice(many(3), said, 1_000_000, lexicon=lexicon)

    assert isinstance(turn.advice, Pick)
    assert turn.advice.selection is not None
    assert [one.rule.kind for one in turn.advice.selection.relax] == ["most_on_one"]


def test_a_list_is_asked_for_where_one_is_spoken_of_and_none_there(lexicon: Lexicon) -> None:
    asked = advise("pilihin dari daftar ini, budget 20 juta", Notes(), lexicon, TODAY)

    told = advise(SIX, asked.notes, lexicon, TODAY)

    assert asked.advice == Ask(missing=Missing.LIST)
    assert isinstance(told.advice, Pick)
    assert told.advice.money.amount == 20_000_000
