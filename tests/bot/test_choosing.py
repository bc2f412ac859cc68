"""Choosing in a conversation: put off and worked out, its buttons, and files to choose from."""

from dataclasses import replace
from datetime import date

import pytest

from advisor.notes import MOST_CREATORS, Notes
from advisor.picking import Pick
from bot.conversation import Conversation, Heard, build_conversation
from bot.shapes import advice_shape

SIX = """\
@rasakopi ig 45rb minta 3jt
@dapurmama tiktok 120rb minta 8jt
@jalanjajan ig 8.500 minta 400rb
@bangtech youtube 300rb
@glowbysari ig 1,2jt minta 60jt
@kopipagi ig 60rb minta 2jt"""
LIST = b"username,platform,followers,rate\n" + b"".join(
    b"@k%d,ig,%d,%d\n" % (at, 3_000 + 991 * at % 90_000, 300_000 + 50_000 * (at % 23))
    for at in range(2_050)
)


@pytest.fixture(scope="module")
def talk() -> Conversation:
    return build_conversation(None, lambda: date(2026, 11, 25))


def after(talk: Conversation, *messages: str) -> Heard:
    """Return what comes of the last of some messages."""
    heard = Heard(notes=Notes(language="id", chosen=True))
    for message in messages:
        heard = talk.hear(message, heard.notes)
    return heard


def tapped(talk: Conversation, heard: Heard, label: str) -> Heard:
    """Return what comes of the button with this label."""
    assert heard.reply
    found = [one for row in heard.reply.buttons for one in row if one.text == label]
    return talk.tap(found[0].data, heard.notes)


def text_of(heard: Heard) -> str:
    """Return the text of a reply."""
    assert heard.reply
    return heard.reply.text


def test_under_a_comparison_a_button_asks_for_the_money_and_a_sum_chooses(
    talk: Conversation,
) -> None:
    asked = tapped(talk, after(talk, SIX), "🎯 Pilihkan")

    chosen = tapped(talk, asked, "Rp25 juta")

    assert "Budget buat fee mereka berapa?" in text_of(asked)
    assert not asked.edit
    assert "dari Rp25 juta" in text_of(chosen)


def test_what_is_put_off_says_to_wait_and_is_the_same_when_worked_out(talk: Conversation) -> None:
    notes = after(talk, SIX).notes

    hurried = replace(talk, allowed=None).hear("pilihin, budget 20 juta", notes)
    patient = talk.hear("pilihin, budget 20 juta", notes)

    assert hurried.put_off
    assert "Sebentar ya" in text_of(hurried)
    assert not patient.put_off
    assert "4 dari 6 kreator" in text_of(patient)


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Yang nggak terpilih", "tarifnya sendiri sudah lewat budget"),
        ("Kenapa?", "Pengganti paling dekat"),
        ("Utamakan interaksi", "nggak ada susunan lain yang interaksinya lebih banyak"),
    ],
)
def test_the_buttons_under_a_choice_show_its_sides(
    label: str, said: str, talk: Conversation
) -> None:
    chosen = after(talk, SIX, "pilihin, budget 20 juta")

    side = tapped(talk, chosen, label)

    assert said in text_of(side)
    assert side.edit


def test_back_from_a_side_leads_to_the_choice(talk: Conversation) -> None:
    chosen = after(talk, SIX, "pilihin, budget 20 juta", "tanpa @rasakopi")

    back = tapped(
        talk,
        tapped(talk, chosen, "Kenapa?").changed(notes=chosen.notes),
        "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK} Kembali",
    )

    assert text_of(back) == text_of(chosen)


def test_a_button_of_a_choice_that_has_passed_is_stale(talk: Conversation) -> None:
    chosen = after(talk, SIX, "pilihin, budget 20 juta")
    later = talk.hear("budget jadi 30jt", chosen.notes)

    old = tapped(talk, chosen.changed(notes=later.notes), "Kenapa?")

    assert old.notice


def test_a_file_is_read_to_the_end_where_a_choice_is_asked_for(talk: Conversation) -> None:
    notes = Notes(language="id", chosen=True)

    upload = talk.read_file("kol.csv", LIST, "pilihin, budget 10 juta, maks 8 orang", notes)

    assert (len(upload.sheet.creators), upload.left) == (2_050, 0)


def test_of_a_file_to_choose_from_the_chat_keeps_as_many_as_ever(talk: Conversation) -> None:
    notes, caption = Notes(language="id", chosen=True), "pilihin, budget 10 juta, maks 8 orang"
    some = b"\n".join(LIST.split(b"\n")[:101])

    upload = talk.read_file("kol.csv", some, caption, notes)
    heard = talk.upload(upload, caption, notes)

    assert "8 dari 100 kreator" in text_of(heard)
    assert "50 yang kusimpan" in text_of(heard)
    assert len(heard.notes.creators) == MOST_CREATORS


def test_a_file_without_a_word_is_the_list_that_was_missing(talk: Conversation) -> None:
    asked = after(talk, "pilihin dari daftar ini, budget 5 juta")

    upload = talk.read_file("kol.csv", LIST[:400], "", asked.notes)
    heard = talk.upload(upload, "", asked.notes)

    assert "Daftarnya mana?" in text_of(asked)
    assert heard.turn
    assert isinstance(heard.turn.advice, Pick)
    assert heard.turn.advice.money.amount == 5_000_000


@pytest.mark.parametrize("last", ["pilihin, budget 20 juta", "wajib @dapurmama, budget 1 juta"])
def test_a_choice_has_a_shape_of_its_own(last: str, talk: Conversation) -> None:
    heard = after(talk, SIX, "pilihin, budget 20 juta", last)

    assert heard.turn
    shape = advice_shape(heard.turn.advice)
    assert shape["kind"] == "selection"
    assert shape["outcome"] in {"found", "infeasible"}
    assert {one["handle"] for one in shape["chosen"]} == {one["key"] for one in shape["chosen"]}
    assert shape["left_idr"] == shape["money_idr"] - shape["cost_idr"]["typical"]
    assert bool(shape["relax"]) == (shape["outcome"] == "infeasible")
