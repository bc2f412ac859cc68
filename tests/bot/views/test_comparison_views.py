"""Comparisons in words: the order with its sums, what would settle it, and a phone's width."""

import re
from collections.abc import Callable

import pytest

from advisor.advice import Advice
from advisor.comparison import Comparison, compare
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.vocabulary import Goal, Platform
from bot.reply import Reply
from bot.views import view, why
from bot.views.comparison import comparison_reply
from bot.views.screen import LIMIT
from bot.views.standings import standings_reply
from bot.voice import Voice

Named = Callable[[str], Advice]
TAG = re.compile(r"<[^>]*>")
LONGEST = 1_500  # letters of a comparison of eight


# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep


def creator(handle: str, followers: int | None = 50_000, fee: int = 0, **said: object) -> Creator:
    told = {"platform": Platform.INSTAGRAM, "quote": Rupiah(amount=fee) if fee else None, **said}
    return Creator(handle=handle, followers=followers, **told)


CHEAP, DEAR = creator("murah", fee=1_000_000), creator("mahal", fee=6_000_000)
EIGHT = (
    creator("rasakopi.jakarta", 45_000, 3_000_000),
    creator("dapurmama_official", 120_000, 8_000_000, platform=Platform.TIKTOK),
    creator("jalanjajan.bandung", 8_500, 400_000),
    creator("bangtech.review", 300_000, platform=Platform.YOUTUBE),
    creator("glowbysari", 1_200_000, 60_000_000),
    creator("rasakopi.jakarta", 80_000, 9_000_000, platform=Platform.TIKTOK),
    creator("murni.skincare", 45_000, 2_000_000, views=20_000),
    creator("tanpa.angka", None),
)


def seen(advice: Advice, voice: Voice, *assumed: str) -> Reply:
    return view(advice, voice, Notes(), assumed)


def data_of(reply: Reply) -> list[str]:
    return [button.data for row in reply.buttons for button in row]


@pytest.mark.parametrize("goals", [(), (Goal.AWARENESS,), (Goal.SALES,)])
def test_eight_creators_fit_on_a_phone(goals: tuple[Goal, ...], voice: Voice) -> None:
    text = seen(compare(EIGHT, goals), voice).text

    assert len(re.findall(r"^\d+\. ", text, re.MULTILINE)) == 8
    assert len(TAG.sub("", text)) <= LONGEST


def test_each_creator_has_the_sum_that_gave_its_place(voices: dict[str, Voice]) -> None:
    text = seen(compare((DEAR, CHEAP)), voices["id"]).text

    sums = re.findall(r"(Rp\S+ \w+) ÷ (.+?) orang = <b>±(Rp\S+ ?\w*)</b> per 1\.000", text)
    assert [fee for fee, _, _ in sums] == ["Rp1 juta", "Rp6 juta"]
    assert text.index("@murah") < text.index("@mahal")


def test_a_goal_is_named_and_without_one_three_are_offered(voices: dict[str, Voice]) -> None:
    unsaid = seen(compare((DEAR, CHEAP)), voices["id"])
    told = seen(compare((DEAR, CHEAP), (Goal.TRUST,)), voices["id"])

    offered = [data for data in data_of(unsaid) if data.startswith("o:")]
    assert [data.split(":")[1] for data in offered] == ["reach", "engagement", "sales"]
    assert "Tujuannya belum kamu sebut" in unsaid.text
    assert "<b>kepercayaan</b>" in told.text
    assert not any(data.startswith("o:") for data in data_of(told))


def test_for_sales_the_reply_says_what_nobody_knows(voice: Voice) -> None:
    assert voice.say("compare-indirect") in seen(compare((DEAR, CHEAP), (Goal.SALES,)), voice).text
    assert voice.say("compare-indirect") not in seen(compare((DEAR, CHEAP)), voice).text


def test_who_is_beaten_may_be_dropped_and_by_whom_is_said(voice: Voice) -> None:
    text = seen(compare((DEAR, CHEAP)), voice).text

    assert voice.say("compare-beaten-pair", name="@mahal", by="@murah") in text


def test_a_fee_that_is_not_told_is_called_the_going_rate_and_asked_for(voice: Voice) -> None:
    text = seen(compare((CHEAP, creator("diam"))), voice).text

    assert voice.say("compare-going-rate", fee="").strip() in text
    assert voice.say("compare-gap-quote", names="@diam") in text


def test_one_name_on_two_platforms_is_told_apart(voices: dict[str, Voice]) -> None:
    two = (creator("a", fee=9_000_000), creator("a", fee=1_000_000, platform=Platform.TIKTOK))

    reply = seen(compare(two), voices["id"])

    labels = [button.text for row in reply.buttons for button in row if button.data[0] == "c"]
    assert sorted(labels) == ["@a (Instagram)", "@a (TikTok)"]
    assert "@a (Instagram) kalah dari @a (TikTok)" in reply.text


def test_one_account_told_twice_is_said_and_kept_apart(voices: dict[str, Voice]) -> None:
    two = (creator("a", fee=9_000_000), creator("a", 90_000, fee=2_000_000))

    text = seen(compare(two), voices["id"]).text

    assert "<b>@a muncul 2 kali</b> dengan angka berbeda (nomor 1 dan 2)" in text


def test_a_long_comparison_shows_the_best_and_says_how_many_it_leaves_out(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    comparison = advice_named("fifty creators")
    assert isinstance(comparison, Comparison)

    text = seen(comparison, voices["id"]).text

    assert len(re.findall(r"^\d+\. ", text, re.MULTILINE)) == 8
    assert "…dan 42 lagi" in text
    assert "8 paling hemat dari 50" in text


def test_what_does_not_fit_is_counted_with_those_left_out(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    comparison = advice_named("fifty creators")
    assert isinstance(comparison, Comparison)

    text = comparison_reply(comparison, voices["id"], (), 1_500).text

    shown = len(re.findall(r"^\d+\. ", text, re.MULTILINE))
    assert 0 < shown < 8
    assert f"…dan {50 - shown} lagi" in text
    assert len(text) <= 1_500


def test_of_twenty_creators_eight_are_told_of_and_all_stand_behind_a_button(voice: Voice) -> None:
    twenty = compare(
        tuple(creator(f"kreator.nomor{at:02}", 45_000 + at * 100, 3_000_000) for at in range(20))
    )

    told, everybody = seen(twenty, voice), standings_reply(twenty, voice)

    assert re.findall(r"^(\d+)\. ", told.text, re.MULTILINE) == [str(at) for at in range(1, 9)]
    assert voice.say("compare-more", count=12) in told.text
    assert any(data.startswith("j:") for data in data_of(told))
    hidden = {standing.card.creator.handle for standing in twenty.rest}
    assert not any(handle in told.text for handle in hidden if handle)
    places = re.findall(r"^(\d+)\. ", everybody.text, re.MULTILINE)
    assert places == [str(at) for at in range(1, 21)]


def test_a_few_creators_need_no_list_of_all(voice: Voice) -> None:
    few = compare(tuple(creator(f"k{at}", 45_000, 3_000_000) for at in range(8)))

    assert not any(data.startswith("j:") for data in data_of(seen(few, voice)))


def test_everybody_fits_one_message_however_many_they_are(voice: Voice) -> None:
    many = compare(tuple(creator("k" * 30 + str(at), 45_000, 3_000_000) for at in range(300)))

    assert len(standings_reply(many, voice).text) <= LIMIT


def test_figures_that_cannot_be_are_named(voice: Voice) -> None:
    named = (CHEAP, creator("banyak", 10**10), creator("viral", 9_000, likes=90_000))

    text = seen(compare(named), voice).text

    assert voice.say("compare-no-sense") in text
    assert voice.say("compare-odd", names="@viral") in text
    assert voice.plain("tier-unrated") not in text


def test_a_compared_creator_has_a_button_of_its_own(voice: Voice) -> None:
    reply = seen(compare((DEAR, CHEAP), (Goal.REACH,)), voice)

    assert data_of(reply)[:2] == ["c:instagram:murah", "c:instagram:mahal"]


def test_why_shows_every_sum_and_what_it_rests_on(voices: dict[str, Voice]) -> None:
    reply = why(compare(EIGHT), voices["id"], Notes())

    sums = re.findall(r" ÷ .+ \u00d7 1\.000 = <b>", reply.text)
    assert len(sums) == 7  # all but the one without followers
    assert "45 rb followers \u00d7 15% = 6.800 orang" in reply.text
    assert "<i>(dari kamu)</i>" in reply.text
    assert "<b>Sumbernya</b>" in reply.text
