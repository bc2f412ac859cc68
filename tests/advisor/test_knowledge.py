"""The answers: figures with their basis, sources in order, and where to go next."""

import re
from decimal import Decimal

import pytest

from advisor.data import table
from advisor.errors import DataError
from advisor.knowledge import answer, named_figure
from advisor.vocabulary import Basis, Topic

UNITS = {"idr", "rate", "people", "times"}


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_an_answer_with_ordered_figures_that_say_what_they_rest_on(
    topic: Topic,
) -> None:
    told = answer(topic)

    assert told.topic is topic
    assert told.manner is None
    for named in told.figures:
        figure = named.figure
        assert 0 < figure.low <= figure.typical <= figure.high
        assert named.unit in UNITS
        assert figure.high <= 2 or named.unit != "rate"
        assert figure.sources or (figure.basis is Basis.ASSUMED and figure.assumption)


@pytest.mark.parametrize("topic", Topic)
def test_an_answer_names_the_sources_of_its_figures_after_its_own_and_none_twice(
    topic: Topic,
) -> None:
    told = answer(topic)
    own = tuple(table("topics")[topic]["sources"])

    assert told.sources[: len(own)] == own
    assert len(told.sources) == len(set(told.sources))
    assert {id_ for named in told.figures for id_ in named.figure.sources} <= set(told.sources)
    assert told.sources or topic is Topic.BOT_HELP


@pytest.mark.parametrize("topic", Topic)
def test_an_answer_leads_on_to_two_or_three_other_topics(topic: Topic) -> None:
    related = answer(topic).related

    assert 2 <= len(related) <= 3
    assert topic not in related
    assert len(related) == len(set(related))


def test_every_topic_but_the_help_is_reachable_from_another_one() -> None:
    led_to = {each for topic in Topic for each in answer(topic).related}

    assert led_to == set(Topic) - {Topic.BOT_HELP}


def test_a_book_gives_its_figures_with_the_sources_of_the_row_they_stand_in() -> None:
    price, tier, step = map(named_figure, ("price.micro", "tier.micro", "step.skw.macro"))

    assert (price.name, price.unit) == ("micro_price", "idr")
    assert [price.figure.low, price.figure.typical] == [500_000, 1_600_000]
    assert {"herald2024", "iam2024"} <= set(price.figure.sources)
    assert (tier.figure.low, tier.figure.high, tier.figure.sources) == (10_000, 99_999, ("seed",))
    assert (step.name, step.figure.low, step.figure.sources) == (
        "skw_macro_step",
        100_000,
        ("skw",),
    )


def test_the_rate_of_a_small_creator_is_a_share_of_followers_on_one_platform_only() -> None:
    on_instagram = named_figure("engagement.instagram.nano").figure
    on_tiktok = named_figure("engagement.tiktok.nano").figure

    assert on_instagram.typical == Decimal("0.022")
    assert on_tiktok.typical == Decimal("0.105")


def test_a_rule_of_ours_is_told_apart_from_what_others_publish() -> None:
    ours = named_figure("posts_per_creator").figure
    theirs = named_figure("gifts_posted").figure

    assert (ours.basis, ours.assumption, ours.sources) == (Basis.ASSUMED, "posts_per_creator", ())
    assert (theirs.basis, theirs.sources) == (Basis.BENCHMARK, ("seedingops",))


@pytest.mark.parametrize(
    "name",
    ["no_such_claim", "price.huge", "rumour.micro", "engagement.threads.nano", "step.iam.tiny"],
)
def test_a_figure_that_no_book_has_is_refused_by_name(name: str) -> None:
    with pytest.raises(DataError, match=re.escape(name)):
        named_figure(name)


def test_every_claim_has_a_source_or_names_our_assumption_and_is_uttered_somewhere() -> None:
    claims = table("claims")
    uttered = {name for row in table("topics").values() for name in row["figures"]}

    assert set(claims) <= uttered
    for name, row in claims.items():
        assert row.get("sources") or row.get("assumption"), name
        assert not any(isinstance(value, float) for value in row.values()), name
