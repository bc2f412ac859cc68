"""Papers to take away: which words want one, for what, and what it may say."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.advice import advise
from advisor.assessment import Assessment, assess
from advisor.creator import Creator
from advisor.knowledge import Answer
from advisor.kpi import yardstick_of
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.papers import brief_paper, deadline_of, deal_of, invitations
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.recommendation import Recommendation, recommend
from advisor.vocabulary import Goal, Platform, Topic
from tests.kit.briefs import brief_for

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

TODAY = date(2026, 11, 25)
CORPUS = tomllib.loads(
    (Path(__file__).parents[1] / "corpus/papers.toml").read_text("utf-8"),
)
PLAN = "budget 10 juta buat awareness di tiktok"
CARD = "@rasakopi 45rb ig minta 3jt per reel"
ON_A_CARD = {"outreach", "terms"}


def after(before: str, text: str, lexicon: Lexicon) -> tuple[object, str]:
    notes = advise(before, Notes(), lexicon, TODAY).notes if before else Notes()
    turn = advise(text, notes, lexicon, TODAY)
    return turn.advice, str(turn.look or "")


@pytest.mark.parametrize("row", CORPUS["wanted"], ids=lambda row: row["text"])
def test_a_paper_is_for_the_plan_in_the_chat(row: dict[str, str], lexicon: Lexicon) -> None:
    advice, look = after(PLAN, row["text"], lexicon)

    assert isinstance(advice, Recommendation)
    assert look == row["paper"]


@pytest.mark.parametrize("row", CORPUS["wanted"], ids=lambda row: row["text"])
def test_a_paper_is_for_the_creator_or_to_fill_in(row: dict[str, str], lexicon: Lexicon) -> None:
    on_card, look = after(CARD, row["text"], lexicon)
    alone, blank = after("", row["text"], lexicon)

    if row["paper"] in ON_A_CARD:
        assert isinstance(on_card, Assessment)
        assert look == row["paper"]
    if row["paper"] in {*ON_A_CARD, "brief"}:
        assert isinstance(alone, Answer)
        assert alone.topic is Topic.BRIEF_AND_CONTRACT
        assert blank == row["paper"]
    else:
        assert blank == ""


@pytest.mark.parametrize("row", CORPUS["question"], ids=lambda row: row["text"])
@pytest.mark.parametrize("before", ["", PLAN])
def test_a_question_about_papers_stays_one(
    before: str, row: dict[str, str], lexicon: Lexicon
) -> None:
    advice, look = after(before, row["text"], lexicon)

    assert isinstance(advice, Answer)
    assert advice.topic is Topic.BRIEF_AND_CONTRACT
    assert look == ""


@pytest.mark.parametrize("row", CORPUS["strange"], ids=lambda row: row["text"])
@pytest.mark.parametrize("before", ["", PLAN])
def test_a_paper_for_something_else_is_not_ours(
    before: str, row: dict[str, str], lexicon: Lexicon
) -> None:
    _, look = after(before, row["text"], lexicon)

    assert look == ""


def test_a_whole_campaign_in_the_same_message_is_what_its_brief_is_of(lexicon: Lexicon) -> None:
    advice, look = after(CARD, "bikinin brief, budget 30jt buat jualan skincare di ig", lexicon)

    assert isinstance(advice, Recommendation)
    assert advice.brief.goals == (Goal.SALES,)
    assert look == "brief"


@pytest.mark.parametrize("row", CORPUS["deadline"], ids=lambda row: row["text"])
def test_a_deadline_is_read_and_found_in_the_calendar(
    row: dict[str, str], lexicon: Lexicon
) -> None:
    due = read(row["text"], lexicon).leaning.due

    day = due.on(TODAY) if due else None
    assert str(day or "") == row["day"]


def test_a_deadline_told_after_a_plan_shows_the_plan_in_time(lexicon: Lexicon) -> None:
    advice, look = after(PLAN, "tayang sebelum 20 Januari", lexicon)

    assert isinstance(advice, Recommendation)
    assert advice.brief.deadline == date(2027, 1, 20)
    assert look == "schedule"


@given(st.sampled_from(Goal), st.integers(500_000, 10**9))
def test_a_brief_says_what_the_plan_buys_and_what_its_goal_is_measured_by(
    goal: Goal, budget: int
) -> None:
    advice = recommend(brief_for([goal], budget), TODAY)

    paper = brief_paper(advice)

    assert sorted(line.tier for line in paper.lines) == sorted(
        line.tier for line in advice.plan.lines
    )
    assert paper.yardstick == yardstick_of(goal)
    assert {*paper.yardstick.main}.isdisjoint(paper.yardstick.beside)
    assert paper.yardstick.tools


def test_a_brief_without_a_campaign_tells_nothing() -> None:
    paper = brief_paper(None)

    assert paper.lines == ()
    assert paper.yardstick is None
    assert paper.cautions == ("proof",)


@pytest.mark.parametrize(
    ("niche", "caution"), [("beauty", "registered"), ("finance", "licensed"), ("travel", "")]
)
def test_what_must_not_be_claimed_depends_on_the_trade(niche: str, caution: str) -> None:
    advice = recommend(brief_for(["sales"], 10_000_000, niche=niche), TODAY)

    assert brief_paper(advice).cautions == tuple(name for name in (caution, "proof") if name)


def test_a_deadline_that_is_over_is_in_no_paper() -> None:
    over = recommend(brief_for(["sales"], 10_000_000, deadline=date(2026, 11, 24)), TODAY)
    ahead = recommend(brief_for(["sales"], 10_000_000, deadline=TODAY), TODAY)

    assert deadline_of(over) is None
    assert deadline_of(ahead) == TODAY


def test_every_size_of_a_plan_is_invited_at_its_fee_and_once_without() -> None:
    advice = recommend(brief_for(["awareness"], 30_000_000, ["tiktok"]), TODAY)

    invited = invitations(advice)

    priced = [(one.tier, one.fee) for one in invited if one.fee]
    assert priced == [(line.tier, line.fee.typical) for line in reversed(advice.plan.lines)]
    assert invited[-1].fee is None


def test_whoever_asks_for_a_fair_fee_or_less_is_offered_nothing_else() -> None:
    told = {"handle": "rasakopi", "platform": Platform.INSTAGRAM, "followers": 45_000}
    fees = {None: 2, 300_000: 1, 9_000_000: 2}

    for quote, messages in fees.items():
        asked = {"quote": Rupiah(amount=quote)} if quote else {}
        assert len(invitations(assess((Creator(**told, **asked),)))) == messages


def test_a_deal_is_paid_in_two_parts_that_make_the_whole() -> None:
    numbers = dict(deal_of(None).numbers)

    assert numbers["first_half"] + numbers["second_half"] == 1
