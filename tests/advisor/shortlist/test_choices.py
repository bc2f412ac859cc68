"""Choices from short lists: who is hired, why others are not, and what to drop where nobody is."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from advisor.money import Rupiah, RupiahRange
from advisor.shortlist import (
    Aim,
    Candidate,
    LeftOut,
    Outcome,
    Relaxation,
    Selection,
    SideRules,
    choose,
)
from advisor.tiers import tier_of
from advisor.vocabulary import Measure, Platform
from tests.kit.lists import told

CORPUS = Path(__file__).parents[2] / "corpus" / "shortlist.toml"
CASES = tomllib.loads(CORPUS.read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_choices_come_out_as_written(case: dict[str, Any]) -> None:
    rules = SideRules.model_validate(case.get("rules", {}), strict=False)
    aims = tuple(Aim(measure=Measure(name)) for name in case.get("measures", ["reach"]))

    selection = choose(
        tuple(_candidate(*row) for row in case["list"]),
        Rupiah(amount=case["money"]),
        rules,
        aims=aims,
    )

    assert {one.key: one.posts for one in selection.chosen} == case.get("hired", {})
    assert (selection.outcome is Outcome.FOUND) == selection.exact == ("hired" in case)
    assert _told(selection) | case.get("left_out", {}) == _told(selection)
    assert [_dropped(one) for one in selection.relax] == case.get("relax", [])
    assert [one.key for one in selection.chosen if one.assumed] == case.get("assumed", [])
    if "robust" in case:
        assert (selection.robust, list(selection.always)) == (case["robust"], case["always"])
    if "runner_up" in case:
        assert selection.runner_up is not None
        assert [selection.runner_up.key, *selection.runner_up.instead_of] == case["runner_up"]


def _candidate(
    key: str, followers: int, fee: int, reach: int, more: dict[str, Any] | None = None
) -> Candidate:
    said = more or {}
    edges = {"low": said.get("low", fee), "typical": fee, "high": said.get("high", fee)}
    amounts = {edge: Rupiah(amount=amount * 1_000) for edge, amount in edges.items()}
    return Candidate(
        key=key,
        handle=said.get("handle"),
        platform=Platform.INSTAGRAM,
        tier=tier_of(followers),
        followers=followers,
        niche=said.get("niche"),
        fee=RupiahRange(**amounts) if fee else None,
        sold=said.get("sold", 1),
        assumed="low" in said,
        reach=told(Decimal(reach)) if reach else None,
        engagements=told(Decimal(said["actions"])) if "actions" in said else None,
    )


def _told(selection: Selection) -> dict[str, str]:
    return {one.key: _reason(one) for one in selection.left_out}


def _reason(left_out: LeftOut) -> str:
    rule = left_out.rule
    words = [left_out.cut, *([rule.kind, rule.about] if rule else []), left_out.by or ""]
    return " ".join(word for word in words if word)


def _dropped(one: Relaxation) -> str:
    needed = "" if one.needed is None else str(one.needed.amount)
    return " ".join(word for word in (one.rule.kind, one.rule.about, needed) if word)
