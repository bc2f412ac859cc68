"""The rules: data that is complete and sourced, and decisions that hang together."""

from collections.abc import Iterator
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.data import table
from advisor.decision import decide, score_of
from advisor.errors import DataError
from advisor.rules import rulebook, rulebook_of
from advisor.sources import source
from advisor.vocabulary import Goal, Platform, Strategy, Tag, Trait
from tests.kit.briefs import brief_for

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

BIGNESS = {Strategy.MICRO: 0, Strategy.MIX: 1, Strategy.MACRO: 2}
AFFORDABLE: frozenset[Strategy] = frozenset()
BUDGETS = [
    *(0, 1, 250_000, 1_000_000, 5_000_000, 9_999_999, 10_000_000, 12_000_000, 15_000_000),
    *(19_999_999, 20_000_000, 25_000_000, 30_000_000, 39_999_999, 40_000_000, 50_000_000),
    *(100_000_000, 480_000_000, 480_000_001, 500_000_000, 10**9, 10**10, 10**15),
]
GOALS = [("reach",), ("awareness",), ("launch",), ("app_installs",), ("traffic",), ("sales",),
         ("trust",), ("engagement",), ("content",), ("awareness", "sales"),
         ("launch", "content"), ("traffic", "sales"), ("reach", "trust", "sales")]  # fmt: skip
TRAITS = [(), ("hedonic",), ("local",), ("narrow", "premium"), ("mass", "urgent"), ("live",)]
TELLING = st.fixed_dictionaries(
    {
        "goals": st.lists(st.sampled_from(Goal), min_size=1, max_size=3, unique=True),
        "traits": st.sets(st.sampled_from(Trait)),
        "ranked": st.booleans(),
    }
)


def bigness(told: dict[str, object], budget: int, platform: str | None = None) -> int:
    """Return 0, 1 or 2 for what is advised: micro, mix or macro."""
    brief = brief_for(budget=budget, platforms=(platform,) if platform else (), **told)
    return BIGNESS[decide(brief, rulebook(), AFFORDABLE).strategy]


def sweep() -> Iterator[dict[str, object]]:
    """Yield briefs without money or platform: every goal and trait of the tables above."""
    for goals, traits, ranked in product(GOALS, TRAITS, (False, True)):
        yield {"goals": goals, "traits": traits, "ranked": ranked}


@pytest.mark.parametrize("platform", [None, *Platform])
def test_more_money_never_argues_for_smaller_creators(platform: Platform | None) -> None:
    for told in sweep():
        advised = [bigness(told, budget, platform) for budget in BUDGETS]

        assert advised == sorted(advised), told


@given(TELLING, st.lists(st.integers(0, 2 * 10**9), min_size=2, max_size=6))
def test_more_money_never_argues_for_smaller_creators_whatever_is_told(
    told: dict[str, object], budgets: list[int]
) -> None:
    advised = [bigness(told, budget, "tiktok") for budget in sorted(budgets)]

    assert all(less <= more for less, more in pairwise(advised))


@given(st.sampled_from(Goal), st.sets(st.sampled_from(Trait)), st.sampled_from(BUDGETS))
def test_tiktok_never_argues_for_smaller_creators_than_instagram(
    goal: Goal, traits: set[Trait], budget: int
) -> None:
    told: dict[str, object] = {"goals": [goal], "traits": traits}

    assert bigness(told, budget, "tiktok") >= bigness(told, budget, "instagram")


@given(TELLING, st.sampled_from(Platform))
def test_a_score_stays_on_its_scale(told: dict[str, object], platform: Platform) -> None:
    score = score_of(brief_for(budget=1, platforms=[platform], **told), rulebook())

    assert -100 <= score <= 100
    assert score == round(score, 1)


def test_several_platforms_pull_by_their_average() -> None:
    scores = [
        score_of(brief_for(["reach"], 1, platforms), rulebook())
        for platforms in (["tiktok"], ["instagram"], ["tiktok", "instagram"])
    ]

    assert scores[2] == (scores[0] + scores[1]) / 2


def test_only_a_ranked_first_goal_weighs_more() -> None:
    told = (["awareness", "trust"], 1)

    alike = score_of(brief_for(*told), rulebook())
    ranked = score_of(brief_for(*told, ranked=True), rulebook())

    assert alike == 0
    assert ranked == 15


def test_naming_a_city_makes_a_campaign_local() -> None:
    in_town = brief_for(["awareness"], 1, city="bandung")

    assert score_of(in_town, rulebook()) == score_of(
        brief_for(["awareness"], 1, traits=["local"]), rulebook()
    )


def test_every_goal_and_trait_that_moves_advice_has_a_rule() -> None:
    book = rulebook()

    assert {rule.goal for rule in book.goal} == set(Goal)
    decides = {rule.trait for rule in (*book.second_thought, *book.refusal)} - {None}
    assert {rule.trait for rule in book.trait} == set(Trait) - decides
    assert decides == {Trait.LIVE, Trait.UNTRACKED}


def test_every_rule_has_its_own_id_and_sources_of_the_register() -> None:
    rules = rulebook().rules

    assert len({rule.id for rule in rules}) == len(rules)
    for rule in rules:
        assert [source(id_).id for id_ in rule.sources] == list(rule.sources)
        assert rule.sources or rule.tag is Tag.JUDGEMENT, rule.id


def test_the_assumptions_of_plans_name_sources_of_the_register() -> None:
    for assumption in table("planning").values():
        for id_ in assumption.get("sources", ()):
            assert source(id_).id == id_


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ({"conflict": {"up": "many", "down": "-25"}}, r"rules\.toml: conflict\.up is 'many'"),
        ({"conflict": {"up": "30", "dwon": "-25"}}, r"rules\.toml: conflict\.down"),
        ({"note": [{"id": "sequence", "tag": "rumour", "sources": []}]}, r"note\.0\.tag"),
    ],
)
def test_a_wrong_rule_is_named_with_its_place(rows: dict[str, object], complaint: str) -> None:
    with pytest.raises(DataError, match=complaint):
        rulebook_of({**table("rules"), **rows})
