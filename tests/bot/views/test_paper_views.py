"""Papers on the screen: copied in one tap, blanks in brackets, every number with an origin."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.assessment import Assessment
from advisor.creator import Creator
from advisor.data import table
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.papers import Invitation
from advisor.recommendation import Recommendation
from advisor.sources import source
from advisor.vocabulary import Platform, Tier
from bot.conversation import Conversation, build_conversation
from bot.reply import LONGEST_COPY, Reply
from bot.views.outreach import invitation, outreach_rows
from bot.voice import Voice
from tests.bot.views.test_card_traces import untraced
from tests.kit.cards import heard_after
from tests.kit.plan_traces import PHRASES, plan_traces
from tests.kit.traces import Trace, traces

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

TODAY = date(2026, 11, 25)
PLANS = {
    "sales": "budget 30 juta buat jualan skincare di ig, di bandung, tayang sebelum 12 Desember",
    "mix": "budget 20 juta buat awareness dan trust di tiktok",
    "barter": "barter produk aja buat naikin engagement di tiktok",
    "late": "budget 70 juta buat launching di youtube, tayang minggu depan",
}
ON_A_PLAN = ("yb", "yo", "yt", "yk", "yc")
CARDS = {
    "told": ("@rasakopi 45rb ig minta 3jt per reel", "contoh pesan buat ngajak dia"),
    "open": ("@rasakopi 45rb ig", "draft kontraknya"),
    "product": ("@rasakopi 45rb ig mau barter produk aja", "contoh pesan buat ngajak dia"),
}
BLANK = ("bikinin brief dong", "write me an outreach DM", "draft kontrak endorse")
# What stands for a number in a fixed phrase: the post of an invitation, the name of the tax.
FIXED = ("1 post", "PPh 21", "minggu pertama", "12 Desember", "12 December")
DIGITS = re.compile(r"[^\n]*\d[^\n]*")


@pytest.fixture(scope="module")
def conversation() -> Conversation:
    return build_conversation(None, lambda: TODAY)


def proposed(voice: Voice) -> Iterable[Trace]:
    """Yield the numbers of our own proposals, the tax rule, and the days of the schedule."""
    papers, tax = table("papers")["deal"]["numbers"], table("tax")["pph21"]
    for name, number in papers.items():
        yield number, (name,)
        yield voice.percent(Decimal(number)) if number.startswith("0.") else number, (name,)
    yield voice.percent(Decimal(tax["base"])), tuple(tax["sources"])
    yield tax["rule"], tuple(tax["sources"])
    for week in range(1, 9):
        written = re.sub("<[^>]*>", "", voice.plain("schedule-week", week=week, steps=""))
        yield written.split(":")[0], ("schedule",)
    for days in range(-30, 60):
        yield voice.date(date.fromordinal(TODAY.toordinal() + days)), ("schedule", "told")


def years() -> dict[str, tuple[str, ...]]:
    listed = {*table("sources/research"), *table("sources/figures")}
    return {str(source(id_).year): (id_,) for id_ in listed if source(id_).year}


def known_of(advice: Recommendation, voice: Voice) -> dict[str, tuple[str, ...]]:
    known = dict.fromkeys((*PHRASES, *FIXED), ("phrase",))
    more = {voice.plain("sources-hidden", count=count): ("count",) for count in range(1, 9)}
    weeks = dict(proposed(voice))
    return known | years() | more | weeks | dict(plan_traces(advice, voice))


def plain(reply: Reply | None) -> str:
    assert reply
    return re.sub(r"</?b>", "", reply.text)


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("case", PLANS)
def test_every_number_of_a_paper_has_an_origin(
    case: str, code: str, conversation: Conversation, voices: dict[str, Voice]
) -> None:
    notes = Notes(language=code, chosen=True)
    turn = conversation.hear(PLANS[case], notes).turn
    assert turn
    assert isinstance(turn.advice, Recommendation)

    said = [heard_after(conversation, PLANS[case], ("y", each), notes) for each in ON_A_PLAN]

    known = known_of(turn.advice, voices[code])
    assert [number for number, origins in known.items() if not any(origins)] == []
    for each in said:
        assert DIGITS.findall(untraced(plain(each.reply), known)) == []


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("case", CARDS)
def test_a_paper_for_a_creator_says_only_what_was_told_or_computed(
    case: str, code: str, conversation: Conversation, voices: dict[str, Voice]
) -> None:
    voice, (card, wish) = voices[code], CARDS[case]
    before = conversation.hear(card, Notes(language=code, chosen=True))
    assert before.turn
    assert isinstance(before.turn.advice, Assessment)

    said = conversation.hear(wish, before.notes)

    assert "@rasakopi" in plain(said.reply)
    known = dict.fromkeys(FIXED, ("phrase",)) | dict(proposed(voice))
    known |= years() | dict(traces(before.turn.advice.creators[0], voice))
    assert DIGITS.findall(untraced(plain(said.reply), known)) == []


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("text", BLANK)
def test_a_paper_of_nothing_is_all_blanks(
    text: str, code: str, conversation: Conversation
) -> None:
    said = conversation.hear(text, Notes(language=code, chosen=True))

    assert said.reply
    box = re.search(r"<code>(.*?)</code>", said.reply.text, re.DOTALL)
    assert box
    assert box[1].count("[") >= 3
    assert "Rp" not in box[1]


@pytest.mark.parametrize("code", ["id", "en"])
def test_a_brief_is_one_box_on_one_screen_with_the_deadline_first(
    code: str, conversation: Conversation, voices: dict[str, Voice]
) -> None:
    notes = Notes(language=code, chosen=True)

    text = plain(heard_after(conversation, PLANS["sales"], ("y", "yb"), notes).reply)

    assert text.count("<code>") == 1
    box = text.split("<code>")[1].splitlines()
    voice = voices[code]
    assert box[1] == voice.plain("brief-deadline", day=voice.date(date(2026, 12, 12)))
    assert len(re.sub("<[^>]*>", "", text)) <= 1_600


def test_the_way_back_leads_from_a_paper_to_the_menu_and_to_the_plan(
    conversation: Conversation,
) -> None:
    notes, plan = Notes(language="id", chosen=True), PLANS["mix"]

    menu = heard_after(conversation, plan, ("y", "yt", "y"), notes)
    back = heard_after(conversation, plan, ("y", "yt", "y", "k"), notes)

    assert menu.reply == heard_after(conversation, plan, "y", notes).reply
    assert back.reply == conversation.hear(plan, notes).reply
    assert menu.edit


@given(
    st.sampled_from([*Platform, None]),
    st.sampled_from([Tier.NANO, Tier.MICRO, Tier.MACRO, Tier.MEGA]),
    st.integers(1, 10**12),
    st.sampled_from(["", "rasakopi", "a" * 23, "x" * 80]),
)
def test_every_message_fits_the_button_that_copies_it(
    voices: dict[str, Voice], platform: Platform | None, tier: Tier, fee: int, handle: str
) -> None:
    creator = Creator(handle=handle or None)
    common = {"platform": platform, "tier": tier, "creator": creator if handle else None}
    ways = (
        Invitation(**common, fee=Rupiah(amount=fee)),
        Invitation(**common),
        Invitation(**common, barter=True),
    )

    for voice in (voices["id"], voices["en"]):
        day = voice.date(date(2026, 12, 28))
        assert len(outreach_rows(ways, day, voice)) == len(ways)
        for one in ways:
            assert len(invitation(one, day, voice)) <= LONGEST_COPY


def test_every_id_of_the_papers_has_a_text(voice: Voice) -> None:
    goals, papers, schedule = table("kpi")["goal"].values(), table("papers"), table("schedule")
    wanted = {
        *(f"measure-{one}" for goal in goals for one in (*goal["main"], *goal["beside"])),
        *(f"tool-{one}" for goal in goals for one in goal["tools"]),
        *(f"caution-{one}" for one in papers["caution"]),
        *(f"clause-{one}" for one in papers["deal"]["clauses"]),
        *(f"step-{one}" for one in (*schedule["before"], *schedule["after"])),
        *(f"brief-call-{goal}" for goal in table("kpi")["goal"]),
    }

    assert [id_ for id_ in sorted(wanted) if not voice.knows(id_.replace("_", "-"))] == []
