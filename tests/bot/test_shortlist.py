"""The shortlist in the chat: the star, its screens, what is typed to it, and what it leaves be."""

from datetime import date

import pytest

from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.saved import MOST_ENTRIES, MOST_LISTS, Stage
from bot.conversation import Conversation
from bot.languages import Languages
from tests.kit.shelf import FIVE, Chat

TODAY = date(2026, 11, 25)


@pytest.fixture
def chat(languages: Languages) -> Chat:
    """Return a chat in Indonesian in which nothing was said."""
    return Chat(Conversation(languages, lambda: TODAY, reminds=True), Notes(language="id"))


def test_the_star_saves_a_creator_and_takes_it_out_again(chat: Chat) -> None:
    chat.says("@rasakopi ig 45rb minta 3jt per reel")

    chat.taps("⭐ Simpan")
    saved = chat.notes.saved.entries
    chat.taps("★ Tersimpan")

    assert [(one.creator.handle, one.creator.quote) for one in saved] == [
        ("rasakopi", Rupiah(amount=3_000_000))
    ]
    assert chat.heard.edit
    assert chat.notes.saved.entries == ()
    assert "⭐ Simpan" in chat.labels


def test_saving_changes_no_figure_of_the_card_it_was_tapped_on(chat: Chat) -> None:
    before = chat.says("@rasakopi ig 45rb minta 3jt per reel").split("\n\n")[1:]

    after = chat.taps("⭐").split("\n\n")[1:]

    assert after == before
    assert chat.says("@rasakopi").split("\n\n")[1:] == before


def test_the_star_under_a_comparison_saves_all_that_it_shows(chat: Chat) -> None:
    chat.says(FIVE)

    chat.taps("⭐ Simpan semua (5)")

    assert len(chat.notes.saved.entries) == 5
    assert "★ Tersimpan semua (5)" in chat.labels
    assert "<b>Utama</b> · 5 kreator" in chat.taps("📋 Shortlist")
    assert not chat.heard.edit


def test_one_tap_throws_no_notes_of_a_deal_away(chat: Chat) -> None:
    chat.says("@rasakopi ig 45rb minta 3jt")
    card = chat.taps_kept("⭐")
    chat.says("@rasakopi deal 2,5jt")

    heard = chat.tap_data(card)

    assert heard.notice
    assert heard.reply is None
    assert len(chat.notes.saved.entries) == 1


def test_a_deal_is_followed_from_idea_to_result(chat: Chat) -> None:
    chat.says("simpan @rasakopi ig 45rb minta 3jt")
    chat.taps("Dihubungi")
    chat.taps("Harga deal")
    chat.says("2,5")
    chat.taps("Tanggal")
    chat.says("draft 3 des, tayang 5 des")
    chat.taps("Catatan")
    chat.says("minta DP 50%")
    chat.taps("Hasil")

    screen = chat.says("20rb views 800 likes 12 order")

    (entry,) = chat.notes.saved.entries
    assert (entry.stage, entry.agreed) == (Stage.LIVE, Rupiah(amount=2_500_000))
    assert (entry.draft, entry.post) == (date(2026, 12, 3), date(2026, 12, 5))
    for told in ("minta DP 50%", "Rp2,5 juta", "5 Des 2026", "20 rb views", "12 order"):
        assert told in screen
    assert chat.notes.pending is None


def test_a_question_stays_open_behind_what_is_clearly_something_else(chat: Chat) -> None:
    chat.says("simpan @rasakopi ig 45rb minta 3jt")
    chat.taps("Catatan")

    assert "Micro influencer" in chat.says("apa itu micro")
    assert "@lain.orang" in chat.says("@lain.orang tiktok 20rb")
    chat.says("lewat manajer, DP 50%")

    assert chat.notes.saved.entries[0].note == "lewat manajer, DP 50%"


def test_a_question_can_be_taken_back(chat: Chat) -> None:
    chat.says("simpan @rasakopi ig 45rb minta 3jt")
    chat.taps("Harga deal")
    assert "@rasakopi" in chat.taps("Batal")
    assert chat.notes.pending is None

    chat.taps("Harga deal")
    chat.says("batal")

    assert chat.notes.pending is None
    assert chat.notes.saved.entries[0].agreed is None


def test_a_card_stays_a_card_and_updates_who_is_saved(chat: Chat) -> None:
    chat.says("simpan @rasakopi ig 45rb")

    said = chat.says("@rasakopi 45rb minta 3jt")

    assert chat.heard.turn
    assert "Tarif pasaran" in said
    assert chat.notes.saved.entries[0].creator.quote == Rupiah(amount=3_000_000)


def test_what_may_be_about_anybody_is_no_order_about_a_stranger(chat: Chat) -> None:
    chat.says("@rasakopi deal 2,5jt")

    assert chat.heard.turn
    assert chat.notes.saved.entries == ()
    assert "belum ada di shortlist" in chat.says("status @rasakopi deal")


def test_lists_are_made_named_emptied_and_deleted(chat: Chat) -> None:
    chat.says("simpan @rasakopi ig 45rb")
    chat.commands("shortlist", "Ramadan")
    chat.says("simpan @dapurmama tiktok 120rb")
    chat.says("pindahin @rasakopi ke ramadan")
    assert [len(one.entries) for one in chat.notes.saved.lists] == [0, 2]

    chat.commands("shortlist")
    chat.taps("📁 List")
    chat.taps("Ganti nama Ramadan")
    chat.says("Lebaran")
    assert [one.name for one in chat.notes.saved.lists] == ["Utama", "Lebaran"]
    chat.taps("Hapus Lebaran")
    assert len(chat.notes.saved.lists) == 2
    chat.taps("Ya, hapus")

    assert [one.name for one in chat.notes.saved.lists] == ["Utama"]
    assert chat.says("hapus @rasakopi dari shortlist").startswith("@rasakopi belum ada")


def test_nothing_grows_beyond_its_limit(chat: Chat) -> None:
    for at in range(MOST_LISTS + 1):
        chat.commands("shortlist", f"list {at}")
    assert len(chat.notes.saved.lists) == MOST_LISTS

    many = "\n".join(f"@k{at} ig {20 + at}rb minta 1jt" for at in range(MOST_ENTRIES))
    chat.says(many)
    for at in range(MOST_ENTRIES + 1):
        chat.says(f"simpan @baru{at} ig 30rb")

    assert max(len(one.entries) for one in chat.notes.saved.lists) == MOST_ENTRIES
    assert "penuh" in chat.text
    pages = [chat.text for _ in range(MOST_ENTRIES // 8) if chat.taps("Berikutnya")]
    assert len({*pages}) == MOST_ENTRIES // 8
    assert max(map(len, pages)) <= 1_200


def test_own_deals_are_seen_and_can_be_kept_off_the_cards(chat: Chat) -> None:
    chat.says(FIVE)
    chat.taps("⭐")
    for handle, fee in (("rasakopi", "1jt"), ("jalanjajan", "150rb")):
        chat.says(f"@{handle} deal {fee}")
    assert "2 deal jadi patokanmu di Instagram" in chat.commands("shortlist")
    card = "@orang.baru ig 30rb minta 2jt"
    assert "dari deal kamu sendiri" in chat.says(card)

    chat.commands("shortlist")
    said = chat.taps("Jangan pakai")

    assert "nggak dipakai" in said
    assert "dari deal kamu sendiri" not in chat.says(card)
    chat.commands("shortlist")
    assert "patokanmu" in chat.taps("Pakai lagi")


def test_a_list_is_compared_and_chosen_from_beside_the_shortlist(chat: Chat) -> None:
    chat.says(FIVE)
    chat.taps("⭐")
    shelf = chat.commands("shortlist") and chat.heard

    chat.taps("Bandingkan")
    assert not chat.heard.edit
    assert chat.heard.turn
    assert chat.heard.turn.advice.kind == "comparison"
    chat.heard = shelf
    chat.taps("Pilihkan")

    assert "Budget" in chat.text
    assert "Rp10 juta" in chat.labels


def test_buttons_of_what_is_gone_say_so(chat: Chat) -> None:
    chat.says("simpan @rasakopi ig 45rb")
    screen = chat.heard
    chat.says("hapus @rasakopi dari shortlist")

    notices = []
    for row in screen.reply.buttons if screen.reply else ():
        for button in row:
            heard = chat.tap_data(button.data)
            notices.append(heard.notice)

    assert notices.count("Ini sudah berubah atau dihapus. Buka lagi lewat /shortlist.") == 15
