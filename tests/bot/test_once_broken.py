"""What a second look found broken once: each of these lost something or told the wrong person."""

import sqlite3
from datetime import date

from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.saved import Entry, Saved, SavedList, Stage
from bot.conversation import build_conversation
from bot.outbox import Outbox
from bot.savedsheet import row_of
from bot.saving.changes import moved
from bot.store import Writer
from bot.store.letters import post
from bot.views.taps import facts_of
from tests.kit.post import Post, text

TALK = build_conversation(None, lambda: date(2026, 11, 25))
KOPI = Creator(handle="kopi", followers=45_000)


async def test_a_letter_with_the_id_of_one_that_was_forgotten_on_its_way_is_still_sent(
    writer: Writer,
) -> None:
    class Forgetful(Post):
        async def call(self, method: str, payload: object) -> object:  # type: ignore[override]
            if not self.calls:
                await writer.write(forget_and_post)
            return await super().call(method, payload)  # type: ignore[arg-type]

    def forget_and_post(db: sqlite3.Connection) -> None:
        db.execute("DELETE FROM outbox")
        post(db, [text("hilang sudah")], 101.0)

    telegram = Forgetful()
    await writer.write(lambda db: post(db, [text("pelan")], 100.0))
    outbox = Outbox(writer, telegram.call, now=lambda: 102.0)

    await outbox.resume()
    await outbox.drain(5)

    assert telegram.texts == ["pelan", "hilang sudah"]


def test_moving_an_entry_keeps_the_deal_that_the_other_list_knows() -> None:
    dealt = Entry(creator=KOPI, stage=Stage.AGREED, agreed=Rupiah(amount=2_500_000))
    bare = Entry(creator=KOPI, note="lewat manajer")
    source = SavedList(name="Lebaran", entries=(bare,))
    target = SavedList(name="Puasa", entries=(dealt,))

    after = moved(Saved(lists=(source, target)), source, bare, target)

    assert after is not None
    assert [one.entries for one in after.lists] == [
        (),
        (dealt.about(note="lewat manajer"),),
    ]


def test_cells_of_a_file_that_nobody_could_be_told_are_left_out() -> None:
    row = row_of({"handle": "kopi", "posts": str(10**15), "post": "9999-12-31"})

    assert row is not None
    assert row.entry == Entry(creator=Creator(handle="kopi"))


def test_a_niche_of_somebody_elses_words_does_no_harm() -> None:
    rows = b"Handle,Tahap,Harga deal,Kategori,Format\n@kopi,deal,2500000,Kopi susu,kopi_susu\n"
    upload = TALK.read_file("daftar.csv", rows, "", Notes(language="id", chosen=True))

    heard = TALK.upload(upload, "", Notes(language="id", chosen=True))

    assert heard.reply is not None
    assert all(one.creator.niche in (None, "food") for one in heard.notes.saved.entries)


def test_words_of_somebody_else_are_never_noted_down() -> None:
    asked = "gimana?\nbedanya influencer sama artis apa"

    heard = TALK.hear_quoted(asked, Notes())

    assert heard.learnt is None
    assert heard.notes.unsure is None
    assert TALK.command("cek", "", Notes(), asked).notes.unsure is None


def test_a_day_in_another_age_is_no_day() -> None:
    heard = TALK.hear("budget 10jt awareness ig tayang sebelum 31/12/9999", Notes())

    assert heard.notes.brief.deadline is None


def test_a_thumb_up_after_all_leaves_no_line_to_be_written() -> None:
    notes = Notes(remark="00000001")

    assert TALK.tap("ft:u:mix_strategy:abcdef:00000001", notes).notes.remark is None


def test_a_list_has_a_short_name_however_it_is_made() -> None:
    heard = TALK.hear(f"simpan @kopi ke {'panjang ' * 50}", Notes())

    assert all(len(one.name) <= 30 for one in heard.notes.saved.lists)
    assert facts_of("zz:") == facts_of("zz")
