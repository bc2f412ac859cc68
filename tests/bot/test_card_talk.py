"""Chats about a card: its sides in words, the creator's own rate card, whose names sizes have."""

from datetime import date

import pytest

from advisor.assessment import Assessment
from advisor.notes import Notes
from advisor.tiers import conventions
from bot.conversation import Conversation, Heard, build_conversation
from bot.terminal import screen_text

CARD = "@rasakopi 45rb ig, minta 6jt per reel"


@pytest.fixture(scope="module")
def talk() -> Conversation:
    return build_conversation(None, lambda: date(2026, 11, 25))


def said(talk: Conversation, *messages: str) -> Heard:
    """Return what comes of the last of some messages in one chat."""
    heard = Heard(notes=Notes(language="id", chosen=True))
    for message in messages:
        heard = talk.hear(message, heard.notes)
    return heard


def text_of(heard: Heard) -> str:
    assert heard.reply
    return heard.reply.text


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("bantu nego dong", "Bantu nego sama @rasakopi"),
        ("gimana negonya?", "Bantu nego sama @rasakopi"),
        ("help me negotiate", "Bantu nego sama @rasakopi"),
        ("pajaknya gimana?", "PPh 21 buat fee Rp6.000.000"),
        ("what about tax?", "PPh 21 buat fee Rp6.000.000"),
        ("cek akunnya", "Cek akun @rasakopi"),
        ("minta bukti apa ya?", "Cek akun @rasakopi"),
    ],
)
def test_a_side_of_the_card_can_be_asked_for_in_words(
    asked: str, title: str, talk: Conversation
) -> None:
    assert text_of(said(talk, CARD, asked)).startswith(f"<b>{title}")


def test_without_a_card_the_same_words_are_questions(talk: Conversation) -> None:
    assert not text_of(said(talk, "gimana cara nego sama influencer?")).startswith("<b>Bantu nego")


@pytest.mark.parametrize(
    "messages",
    [
        ("rate card aku harusnya berapa? 45rb followers tiktok, views 15rb",),
        ("rate card aku harusnya berapa?", "45rb followers tiktok", "views 15rb"),
        ("aku harus pasang harga berapa?", "45rb di tiktok", "views 15rb"),
        ("what should my rate card be? 45k followers on tiktok, 15k views",),
        (CARD, "rate card aku harusnya berapa?", "45rb followers tiktok", "views 15rb"),
    ],
)
def test_a_creator_gets_the_same_engine_from_the_other_chair(
    messages: tuple[str, ...], talk: Conversation
) -> None:
    heard = said(talk, *messages)

    assert heard.turn
    advice = heard.turn.advice
    assert isinstance(advice, Assessment)
    assert advice.selling
    (card,) = advice.creators
    assert (card.creator.followers, card.creator.views) == (45_000, 15_000)
    assert card.rate_card
    assert text_of(heard).startswith("<b>Rate card kamu</b>")


def test_a_brand_that_tells_a_quote_is_not_the_creator(talk: Conversation) -> None:
    heard = said(talk, "rate card dia 3jt per reel, @rasakopi 45rb ig, wajar?")

    assert heard.turn
    assert not heard.turn.facts.selling


def test_a_creator_named_later_is_somebody_else_again(talk: Conversation) -> None:
    heard = said(talk, "rate card aku harusnya berapa? 45rb followers tiktok", CARD)

    assert not heard.notes.selling
    assert "@rasakopi" in text_of(heard)


def test_why_comes_back_to_the_same_card(talk: Conversation) -> None:
    first = said(talk, "rate card aku harusnya berapa? 45rb followers tiktok")
    assert first.reply
    why = talk.tap(first.reply.buttons[-1][0].data, first.notes)
    assert why.reply

    back = talk.tap(why.reply.buttons[-1][0].data, why.notes)

    assert text_of(back) == text_of(first)


def test_tiers_lists_whose_names_there_are(talk: Conversation) -> None:
    listed = talk.command("tiers", "", Notes(language="id", chosen=True))

    assert "<b>IAM.id</b>: nano 1.000, micro 10.000, mid-tier 50.000" in text_of(listed)
    assert "✓ <b>Tabel artikel acuan</b>" in text_of(listed)
    assert listed.reply
    buttons = [button for row in listed.reply.buttons for button in row]
    assert len(buttons) == len(conventions())


@pytest.mark.parametrize("way", ["tap", "command"])
def test_a_picked_convention_names_sizes_from_then_on(way: str, talk: Conversation) -> None:
    notes = Notes(language="id", chosen=True)
    picked = talk.tap("v:iam", notes) if way == "tap" else talk.command("tiers", "IAM", notes)

    heard = talk.hear("@rasakopi 60rb ig", picked.notes)

    assert "IAM.id" in text_of(picked)
    assert "<b>mid-tier</b>" in text_of(heard)
    assert talk.command("new", "", heard.notes).notes.convention == "iam"


def test_a_convention_nobody_has_is_refused_with_the_list(talk: Conversation) -> None:
    heard = talk.command("tiers", "forbes", Notes(language="id", chosen=True))

    assert heard.notes.convention is None
    assert text_of(heard).startswith("Patokan itu belum kupunya")


def test_a_fee_in_money_without_a_rate_is_asked_for_in_rupiah(talk: Conversation) -> None:
    heard = said(talk, "@rasakopi 45rb ig minta 300 ringgit")

    assert "kursnya belum kupunya" in text_of(heard)


def test_likes_views_and_comments_may_follow_the_card(talk: Conversation) -> None:
    heard = said(talk, CARD, "likes 900-1200, komen 30, views reels 15rb")

    assert "2,4%" in text_of(heard)
    assert "Yang pas buat akun ini" in text_of(heard)


def test_a_terminal_shows_what_a_button_would_copy(talk: Conversation) -> None:
    heard = said(talk, CARD, "bantu nego")
    assert heard.reply

    assert "[1] 📋 Salin pesannya" in screen_text(heard.reply, colours=False)
