"""What was guessed, claimed or left aside while reading is said on the card, never passed over."""

from datetime import date

import pytest

from advisor.advice import Turn, advise, conclude
from advisor.assessment import Assessment
from advisor.notes import Notes
from advisor.reading.facts import Facts
from bot.languages import Languages
from bot.views import turn_reply
from bot.views.taps import facts_of

TODAY = date(2026, 11, 25)


def answered(text: str, languages: Languages) -> Turn:
    return advise(text, Notes(), languages.lexicon, TODAY)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "@rasa katanya 50k followers, aku cek 38k",
            "Katanya 50 rb followers, tapi yang kupakai hasil cekmu: 38 rb.",
        ),
        ("@rasa says 50k followers, i checked 38k", "They claim 50k followers; I go by what"),
        (
            "@rasa ig 45rb reels 3jt, story 800rb",
            "Yang kunilai Rp3 juta. Tarif lainnya (Rp800 ribu) belum",
        ),
        ("@rasa ig 45rb, tiktok 120rb, minta 3jt", "Tarifnya kubaca buat TikTok aja."),
        (
            "@satu ig 45rb reels 3jt, story 800rb\n@dua ig 30rb 2jt",
            "yang kubandingkan yang pert",
        ),
        ("ig 60rb, 3jt", "60 rb kubaca sebagai jumlah followers"),
    ],
)
def test_what_a_reading_left_aside_is_said(text: str, said: str, languages: Languages) -> None:
    turn = answered(text, languages)

    reply = turn_reply(turn, languages.voices[turn.notes.language or "id"])

    assert said in reply.text


def test_accounts_without_a_name_are_called_by_their_place(languages: Languages) -> None:
    turn = answered("1. ig 20rb 1jt\n2. tiktok 55rb 2,5jt", languages)

    reply = turn_reply(turn, languages.voices["id"])

    assert "Akun 1" in reply.text
    assert "Akun 2" in reply.text


def test_a_tap_on_an_account_without_a_name_shows_its_card(languages: Languages) -> None:
    turn = answered("1. ig 20rb 1jt\n2. tiktok 55rb 2,5jt", languages)
    reply = turn_reply(turn, languages.voices["id"])
    data = next(one.data for row in reply.buttons for one in row if one.text == "Akun 1")

    tapped = facts_of(data)
    assert isinstance(tapped, Facts)
    advice = conclude(tapped, turn.notes, TODAY).advice

    assert isinstance(advice, Assessment)
    (card,) = advice.creators
    assert (card.creator.followers, card.creator.quote is None) == (20_000, False)


def test_a_number_in_a_later_list_is_another_account(languages: Languages) -> None:
    first = answered("1. ig 20rb 1jt\n2. tiktok 55rb 2,5jt", languages)

    second = advise("1. ig 90rb 4jt\n2. ig 30rb 2jt", first.notes, languages.lexicon, TODAY)

    told = [creator.followers for creator in second.notes.creators]
    assert told == [20_000, 55_000, 90_000, 30_000]
