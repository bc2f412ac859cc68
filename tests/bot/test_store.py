"""The store: one file, made and brought up to date by itself, and clear words when it cannot."""

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest

from advisor.brief import Brief
from advisor.creator import Creator
from advisor.errors import StoreError
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.vocabulary import Goal, Platform
from bot.store import LOCAL_CHAT, Store, Writer, open_store
from bot.store.database import VERSION
from bot.store.letters import Letter, chats_with_letters, delay, drop_until, first_of, post
from bot.store.schema import migrations
from tests.kit.parrot import full_disk

NOTES = Notes(language="id", chosen=True, brief=Brief(goals=(Goal.LAUNCH,), duration_days=14))


def test_notes_are_there_after_the_file_was_closed(tmp_path: Path) -> None:
    store = open_store(tmp_path / "a.db")
    store.save_notes(LOCAL_CHAT, NOTES)
    store.close()

    store = open_store(tmp_path / "a.db")

    assert store.load_notes(LOCAL_CHAT) == NOTES
    assert store.load_notes(12) == Notes()
    store.close()


def test_notes_of_another_version_keep_their_language_and_start_afresh(store: Store) -> None:
    store.save_notes(7, NOTES)
    store.write(
        lambda db: db.execute("""UPDATE chats SET notes = '{"language": "en", "mood": "good"}'""")
    )

    assert store.load_notes(7) == Notes(language="en")


def test_notes_that_are_no_json_start_afresh(store: Store) -> None:
    store.save_notes(7, NOTES)
    store.write(lambda db: db.execute("UPDATE chats SET notes = '[1'"))

    assert store.load_notes(7) == Notes()


def test_the_commit_of_a_transaction_is_on_disk_before_it_returns(store: Store) -> None:
    def pragmas(db: sqlite3.Connection) -> tuple[object, ...]:
        names = ("journal_mode", "synchronous", "foreign_keys")
        return tuple(db.execute(f"PRAGMA {name}").fetchone()[0] for name in names)

    full = 2
    assert store.write(pragmas) == ("wal", full, 1)


def test_a_transaction_that_fails_leaves_nothing_behind(store: Store) -> None:
    def fail(db: sqlite3.Connection) -> None:
        post(db, [Letter(7, "sendMessage", {})], 1.0)
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - it has no text
        store.write(fail)

    assert store.write(chats_with_letters) == ()


def test_the_code_knows_as_many_versions_as_there_are_migrations() -> None:
    assert len(migrations._migrations) == VERSION  # noqa: SLF001 - there is no public list


def test_a_file_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_store(path).close()
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version={VERSION + 1}")
    db.close()

    with pytest.raises(StoreError, match=r"DATABASE_PATH .* newer mikromakro"):
        open_store(path)


def test_a_path_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"DATABASE_PATH is '.*nowhere/a\.db'.*want a file"):
        open_store(tmp_path / "nowhere" / "a.db")


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_text("not a database, but a shopping list\n" * 100)

    with pytest.raises(StoreError, match=r"DATABASE_PATH .*not a database"):
        open_store(path)


def test_many_may_open_a_new_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.db"

    with ThreadPoolExecutor(8) as threads:
        stores = list(threads.map(open_store, [path] * 8))

    assert [store.load_notes(1) for store in stores] == [Notes()] * 8
    for store in stores:
        store.close()


async def test_the_writer_does_one_transaction_after_the_other(store: Store) -> None:
    writer = Writer(store)

    def add(db: sqlite3.Connection) -> None:
        seen = len(db.execute("SELECT 1 FROM outbox").fetchall())
        post(db, [Letter(7, f"m{seen}", {})], 1.0)

    await asyncio.gather(*(writer.write(add) for _ in range(20)))

    methods = await writer.write(lambda db: db.execute("SELECT method FROM outbox").fetchall())
    writer.close()
    assert [method for (method,) in methods] == [f"m{n}" for n in range(20)]


async def test_a_transaction_that_fails_takes_no_other_of_its_commit_with_it(store: Store) -> None:
    writer = Writer(store)

    def fail(db: sqlite3.Connection) -> None:
        post(db, [Letter(8, "lost", {})], 1.0)
        raise ValueError

    works = [lambda db, n=n: post(db, [Letter(7, f"m{n}", {})], 1.0) for n in range(3)]
    outcomes = await asyncio.gather(
        writer.write(works[0]),
        writer.write(fail),
        *(writer.write(work) for work in works[1:]),
        return_exceptions=True,
    )

    methods = await writer.write(lambda db: db.execute("SELECT method FROM outbox").fetchall())
    writer.close()
    assert [type(outcome) for outcome in outcomes] == [type(None), ValueError, *[type(None)] * 2]
    assert [method for (method,) in methods] == ["m0", "m1", "m2"]


def test_when_the_disk_undoes_everything_nobody_is_told_that_it_is_safe(store: Store) -> None:
    def undo(db: sqlite3.Connection) -> None:
        db.execute("ROLLBACK")
        raise full_disk()

    with pytest.raises(sqlite3.OperationalError, match="full"):
        store.write_together([lambda db: post(db, [Letter(7, "a", {})], 1.0), undo])

    assert store.write(chats_with_letters) == ()


async def test_a_writer_that_is_closed_has_done_what_was_asked_before(store: Store) -> None:
    writer = Writer(store)
    asked = [
        asyncio.ensure_future(writer.write(lambda db: post(db, [Letter(7, "a", {})], 1.0)))
        for _ in range(5)
    ]
    await asyncio.sleep(0)

    await asyncio.to_thread(writer.close)

    await asyncio.gather(*asked)
    assert len(store.write(lambda db: db.execute("SELECT 1 FROM outbox").fetchall())) == 5


def test_letters_of_a_chat_are_taken_in_the_order_they_were_posted(store: Store) -> None:
    letters = [Letter(7, "first", {"n": 1}), Letter(8, "other", {}), Letter(7, "second", {})]
    store.write(lambda db: post(db, letters, 10.0))

    due = store.write(lambda db: first_of(db, 7))

    assert due is not None
    assert due.letter == letters[0]


def test_a_letter_that_has_to_wait_keeps_the_next_one_waiting(store: Store) -> None:
    store.write(lambda db: post(db, [Letter(7, "first", {}), Letter(7, "second", {})], 10.0))
    first = store.write(lambda db: first_of(db, 7))
    assert first is not None
    store.write(lambda db: delay(db, first, 60.0, attempts=2))

    again = store.write(lambda db: first_of(db, 7))

    assert again is not None
    assert (again.id, again.not_before, again.attempts) == (first.id, 60.0, 2)


def test_letters_posted_after_a_moment_stay(store: Store) -> None:
    store.write(lambda db: post(db, [Letter(7, "old", {})], 10.0))
    store.write(lambda db: post(db, [Letter(7, "new", {})], 11.0))

    store.write(lambda db: drop_until(db, 7, 10.0))

    left = store.write(lambda db: first_of(db, 7))
    assert left is not None
    assert left.letter.method == "new"


def test_a_creator_survives_being_kept(store: Store) -> None:
    creator = Creator(
        handle="rasakopi",
        platform=Platform.TIKTOK,
        followers=45_000,
        engagement_rate=Decimal("0.031"),
        quote=Rupiah(amount=3_000_000),
    )
    notes = Notes(creators=(creator,))

    store.save_notes(7, notes)

    assert store.load_notes(7) == notes
