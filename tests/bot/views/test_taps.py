"""Taps: what a button says is what it was made of, and nobody can make it say anything else."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.advice import Ask
from advisor.brief import Brief
from advisor.creator import Creator
from advisor.money import NOTHING, Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.split import Split
from advisor.vocabulary import Goal, Intent, Missing, Platform, Role, Tier, Topic, Trait
from bot.views import taps
from bot.views.subject import is_about, stamp_of
from bot.views.taps import StampedFacts, TapCommand, facts_of
from bot.views.verbs import Example, Verb
from tests.kit.briefs import brief_for

AMOUNTS = st.integers(1, 10**15)
HANDLES = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=70)
LETTERS = "tgpbrcwskxlnoi"


@given(st.sampled_from(Topic))
def test_a_topic_comes_back_as_a_sure_question(topic: Topic) -> None:
    facts = facts_of(taps.topic_data(topic))

    assert isinstance(facts, Facts)
    assert facts.intent is Intent.QUESTION
    assert [scored.id for scored in facts.asked.topics] == [topic]
    assert facts.asked.sure


@given(st.sampled_from(Goal), st.sampled_from(Platform), AMOUNTS)
def test_goal_platform_and_budget_come_back(goal: Goal, platform: Platform, amount: int) -> None:
    budget = Rupiah(amount=amount)

    told = [
        facts_of(data)
        for data in (
            taps.goal_data(goal),
            taps.platform_data(platform),
            taps.budget_data(budget),
        )
    ]

    assert all(isinstance(facts, Facts) and facts.follow_up for facts in told)
    assert told[0].brief.goals == (goal,)
    assert told[1].brief.platforms == (platform,)
    assert told[2].brief.budget.idr == budget


STAMP = "52008cb7"


def test_a_stamped_change_comes_back_with_the_campaign_it_is_for() -> None:
    told = {
        taps.goal_data(Goal.SALES, STAMP): taps.goal_data(Goal.SALES),
        taps.platform_data(Platform.X, STAMP): taps.platform_data(Platform.X),
        taps.budget_data(Rupiah(amount=10**15), STAMP): taps.budget_data(Rupiah(amount=10**15)),
        taps.budget_data(NOTHING, STAMP): taps.budget_data(NOTHING),
    }

    for stamped, plain in told.items():
        assert facts_of(stamped) == StampedFacts(facts=facts_of(plain), about=STAMP)
        assert facts_of(plain).tapped


def test_a_stamp_is_the_same_after_storage_and_another_for_any_change() -> None:
    brief = brief_for(["sales"], 10_000_000, ["tiktok"])
    changes = {
        "goals": (Goal.TRUST,),
        "platforms": (),
        "elsewhere": ("shopee",),
        "niche": "food",
        "city": "solo",
        "creators_wanted": 3,
        "tier": Tier.NANO,
        "duration_days": 9,
        "traits": frozenset({Trait.LIVE}),
        "ranked": True,
        "split": Split(boost=Decimal(0)),
        "fewer_big": 1,
        "audience": 500_000,
        "deadline": date(2026, 12, 12),
        "budget": brief_for(["sales"], 10_000_001).budget,
    }

    others = [stamp_of(Brief(**{**dict(brief), name: value})) for name, value in changes.items()]

    assert set(changes) == set(Brief.model_fields)
    assert len({stamp_of(brief), *others}) == len(changes) + 1
    assert stamp_of(Brief.model_validate_json(brief.model_dump_json())) == stamp_of(brief)


def test_paying_in_product_is_a_budget_of_nothing() -> None:
    facts = facts_of(taps.budget_data(NOTHING))

    assert isinstance(facts, Facts)
    assert facts.brief.budget.idr == NOTHING


@given(HANDLES, st.sampled_from([None, *Platform]))
def test_a_creator_comes_back_or_does_not_fit(handle: str, platform: Platform | None) -> None:
    data = taps.creator_data(handle, platform)

    if data is None:
        assert len(handle.encode()) > 64 - len("c:instagram:")
        return
    assert len(data.encode()) <= 64
    facts = facts_of(data)
    assert isinstance(facts, Facts)
    assert facts.creators == (Creator(handle=handle, platform=platform),)


@given(AMOUNTS)
def test_a_number_comes_back_in_the_role_it_was_given(amount: int) -> None:
    value = Decimal(amount)

    told = {
        role: facts_of(taps.role_data(role, value))
        for role in (Role.BUDGET, Role.QUOTE, Role.FOLLOWERS, Role.VIEWS)
    }

    assert told[Role.BUDGET].brief.budget.idr == Rupiah(amount=amount)
    assert told[Role.QUOTE].creators == (Creator(quote=Rupiah(amount=amount)),)
    assert told[Role.FOLLOWERS].creators == (Creator(followers=amount),)
    assert told[Role.VIEWS].creators == (Creator(views=amount),)


def test_a_rate_comes_back_as_a_fraction() -> None:
    facts = facts_of(taps.role_data(Role.ENGAGEMENT_RATE, Decimal("0.035")))

    assert isinstance(facts, Facts)
    assert facts.creators == (Creator(engagement_rate=Decimal("0.035")),)


@given(st.sampled_from(Verb), st.sampled_from(["", "52008cb7", "@kopi", "mix_strategy"]))
def test_a_command_comes_back_with_its_subject(verb: Verb, about: str) -> None:
    fixed = {Verb.EXAMPLE: "creator", Verb.LANGUAGE: "en", Verb.NEW: "", Verb.SHELF: "e:52008cb7"}
    about = fixed.get(verb, about)

    assert facts_of(taps.command_data(verb, about)) == TapCommand(verb=verb, about=about)


@given(st.text(max_size=80) | st.builds("{}:{}".format, st.sampled_from(LETTERS), st.text()))
def test_forged_data_is_refused_or_harmless(data: str) -> None:
    tap = facts_of(data)

    assert tap is None or isinstance(tap, Facts | StampedFacts | TapCommand)
    assert tap is None or len(data.encode()) <= 64


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "t",
        "t:",
        "t:weather",
        "g:fame",
        "p:myspace",
        "b:-5",
        "b:00",
        "b:1e9",
        "b:1.5",
        "b:١٢٣",
        "b:9999999999999999",
        "b:5000000:",
        "b:5000000:52008CB7",
        "p:tiktok:52008cb7:x",
        "g:sales:52008cb",
        "r:budget",
        "r:other:5",
        "r:engagement_rate:7",
        "r:followers:2.5",
        "c:instagram:",
        "c::",
        "c::a b ",
        "c::a\nb",
        "x:anything",
        "l:../../en",
        "n:all",
        "z:1",
        "t:what_is_micro ",
        "w:" + "é" * 32,
    ],
)
def test_what_no_button_of_ours_says_is_nothing(data: str) -> None:
    assert facts_of(data) is None


@pytest.mark.parametrize("example", Example)
def test_every_example_has_a_button(example: Example) -> None:
    assert facts_of(f"x:{example}") == TapCommand(verb=Verb.EXAMPLE, about=example)


def test_a_command_about_an_answer_asks_its_question_again() -> None:
    facts = TapCommand(verb=Verb.WHY, about="mix_strategy").facts(Notes(doing=Intent.CREATOR))

    assert facts == facts_of(taps.topic_data(Topic.MIX_STRATEGY))


def test_a_command_about_a_handle_names_that_creator() -> None:
    facts = TapCommand(verb=Verb.WHY, about="@rasa.kopi").facts(Notes(doing=Intent.CAMPAIGN))

    assert facts.intent is Intent.CREATOR
    assert facts.creators == (Creator(handle="rasa.kopi"),)


def test_a_command_about_a_brief_goes_on_with_what_the_chat_was_doing() -> None:
    facts = TapCommand(verb=Verb.BACK, about="52008cb7").facts(Notes(doing=Intent.CAMPAIGN))

    assert facts == Facts(intent=Intent.CAMPAIGN, follow_up=True)


def test_nothing_is_about_a_question_back() -> None:
    command = TapCommand(verb=Verb.WHY, about="52008cb7")

    assert not is_about(command, Ask(missing=Missing.GOAL))
