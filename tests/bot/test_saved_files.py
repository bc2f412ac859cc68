"""Saved creators as files: what is taken away comes back the same, and does no harm anywhere."""

import csv
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from python_calamine import CalamineWorkbook

from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.saved import MOST_ENTRIES, Entry, Outcome, Saved, SavedList, Stage
from advisor.vocabulary import Platform
from bot.conversation import Conversation
from bot.documents import file_of
from bot.languages import Languages
from bot.views.savedfiles import table_reply, workbook_reply

TODAY = date(2026, 11, 25)
FULL = Entry(
    creator=Creator(
        handle="rasakopi",
        platform=Platform.INSTAGRAM,
        followers=45_000,
        engagement_rate=Decimal("0.0345"),
        views=12_000,
        likes=900,
        comments=30,
        quote=Rupiah(amount=3_000_000),
        format="reel",
        posts=2,
        niche="food",
    ),
    stage=Stage.LIVE,
    note="minta DP 50%; lewat manajer",
    agreed=Rupiah(amount=2_500_000),
    draft=date(2026, 12, 3),
    post=date(2026, 12, 5),
    outcome=Outcome(
        paid=Rupiah(amount=2_400_000),
        posts=2,
        format="reel",
        views=20_000,
        likes=800,
        comments=45,
        orders=12,
    ),
)
BARE = Entry(creator=Creator(handle="kopi senja"))
LIST = SavedList(name="Ramadan", entries=(FULL, BARE))
KINDS = ("csv", "xlsx")


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    """Return a conversation on one day."""
    return Conversation(languages, lambda: TODAY)


def made(kind: str, one: SavedList, code: str, languages: Languages) -> bytes:
    """Return a list as a file of this kind in a language."""
    voice = languages.voices[code]
    reply = table_reply(one, voice) if kind == "csv" else workbook_reply(one, TODAY, voice)
    assert reply.document
    assert reply.document.name.endswith(f".{kind}")
    return file_of(reply.document)


def brought_back(kind: str, content: bytes, notes: Notes, talk: Conversation) -> Notes:
    """Return the notes of a chat after it sent us a file."""
    upload = talk.read_file(f"list.{kind}", content, "", notes)
    return talk.upload(upload, "", notes).notes


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("code", ["id", "en"])
def test_a_list_comes_back_as_it_was(kind: str, code: str, talk: Conversation) -> None:
    content = made(kind, LIST, code, talk.spoken)

    notes = brought_back(kind, content, Notes(language="id"), talk)

    assert notes.saved.lists == (LIST,)


def test_numbers_are_numbers_and_texts_are_no_formulas(talk: Conversation) -> None:
    nasty = BARE.about(note='=HYPERLINK("http://x.example","klik")')
    one = SavedList(name="+1", entries=(FULL, nasty))

    sheet = CalamineWorkbook.from_filelike(BytesIO(made("xlsx", one, "id", talk.spoken)))
    rows = sheet.get_sheet_by_index(0).to_python()
    file = made("csv", one, "id", talk.spoken).decode("utf-8-sig")
    lines = list(csv.reader(StringIO(file), delimiter=";"))

    assert rows[1][2:4] == [45_000.0, 3_000_000.0]
    assert rows[1][22] == pytest.approx(0.0345)
    assert lines[1][2:4] == ["45000", "3000000"]
    assert lines[1][22] == "0,0345"
    for cells in (rows[2], lines[2]):
        assert not [cell for cell in cells if str(cell).startswith(("=", "+", "-", "@"))]
    assert brought_back("csv", file.encode(), Notes(), talk).saved.lists == (one,)


def test_a_file_updates_who_is_known_and_keeps_what_it_cannot_hold(talk: Conversation) -> None:
    known = FULL.about(
        stage=Stage.IDEA,
        reminds=True,
        creator=Creator(**{**dict(FULL.creator), "barter": True, "quote": None}),
    )
    notes = Notes(language="id", saved=Saved(lists=(SavedList(name="Ramadan", entries=(known,)),)))

    after = brought_back("csv", made("csv", LIST, "id", talk.spoken), notes, talk)

    entry, other = after.saved.lists[0].entries
    assert (entry.stage, entry.reminds, entry.creator.quote) == (
        Stage.LIVE,
        True,
        FULL.creator.quote,
    )
    assert other == BARE


def test_a_list_that_does_not_fit_says_how_many_are_left(talk: Conversation) -> None:
    many = tuple(Entry(creator=Creator(handle=f"k{at}")) for at in range(MOST_ENTRIES + 3))
    content = made("csv", SavedList(name="Ramadan", entries=many), "id", talk.spoken)

    heard = talk.upload(talk.read_file("x.csv", content, "", Notes()), "", Notes(language="id"))

    assert len(heard.notes.saved.entries) == MOST_ENTRIES
    assert heard.reply
    assert "3 lagi nggak muat" in heard.reply.text


def test_a_list_of_other_people_stays_a_comparison(talk: Conversation) -> None:
    content = b"Akun;Followers;Harga deal (Rp)\n@a.a;45000;3000000\n@b.b;20000;1000000\n"

    heard = talk.upload(talk.read_file("x.csv", content, "", Notes()), "", Notes(language="id"))

    assert heard.turn
    assert heard.notes.saved == Saved()


@given(cells=some.lists(some.text(max_size=12), min_size=8, max_size=24))
@settings(max_examples=15, deadline=None)
def test_whatever_stands_in_the_cells_nothing_breaks(cells: list[str], talk: Conversation) -> None:
    head = made("csv", LIST, "id", talk.spoken).decode("utf-8-sig").splitlines()[0]
    file = StringIO()
    csv.writer(file, delimiter=";").writerow(cells)

    upload = talk.read_file("x.csv", f"{head}\n{file.getvalue()}".encode(), "", Notes())

    assert talk.upload(upload, "", Notes(language="id")).reply
