"""Unsure questions in the store: each once, counted, and without a trace of who asked."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from advisor.notes import Notes, Unsure
from advisor.vocabulary import Topic
from bot.learnt import Learnt
from bot.store import LOCAL_CHAT, Store, Unanswered, keep_learnt, open_store
from bot.store.database import VERSION

MONDAY, TUESDAY = date(2026, 1, 5), date(2026, 1, 6)
OFFERED = (Topic.COST_AND_ROI, Topic.PRICE_OF_CREATORS)
# A file as the first version left it, with a chat in it.
FIRST_VERSION = """
CREATE TABLE "_sqlite_migrations" (
    "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT);
INSERT INTO "_sqlite_migrations" VALUES
    (1, 'mikromakro', 'chats_inbox_and_outbox', '2026-01-05 03:16:39.528787+00:00');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE TABLE "chats" ("chat_id" INTEGER PRIMARY KEY, "notes" TEXT NOT NULL,
    "gone" INTEGER NOT NULL, "updated_at" REAL NOT NULL) STRICT;
CREATE TABLE "inbox" ("update_id" INTEGER PRIMARY KEY, "chat_id" INTEGER NOT NULL,
    "raw" TEXT NOT NULL, "received_at" REAL NOT NULL, "attempts" INTEGER NOT NULL,
    "state" TEXT NOT NULL, "error" TEXT) STRICT;
CREATE TABLE "outbox" ("id" INTEGER PRIMARY KEY, "chat_id" INTEGER NOT NULL,
    "method" TEXT NOT NULL, "payload" TEXT NOT NULL, "posted_at" REAL NOT NULL,
    "not_before" REAL NOT NULL, "attempts" INTEGER NOT NULL, "state" TEXT NOT NULL) STRICT;
CREATE INDEX inbox_pending ON inbox (chat_id, update_id) WHERE state = 'pending';
CREATE INDEX inbox_age ON inbox (state, received_at);
CREATE INDEX outbox_lane ON outbox (chat_id, id);
INSERT INTO "chats" VALUES (7, '{"language": "en"}', 0, 1.0);
PRAGMA user_version = 1;
"""


def learnt(
    text: str = "endorse gimana",
    chosen: Topic | None = None,
    day: date = MONDAY,
    language: str = "id",
) -> Learnt:
    question = Unsure(text=text, language=language, offered=OFFERED)
    return Learnt(question=question, chosen=chosen, day=day)


def keep(store: Store, *lessons: Learnt) -> None:
    """Keep what was learnt, each in a transaction of its own."""
    for lesson in lessons:
        store.write(lambda db, lesson=lesson: keep_learnt(db, lesson))


def counts(store: Store) -> list[tuple[str, str | None, int]]:
    return [(row.text, row.chosen, row.times) for row in store.load_unanswered()]


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(FIRST_VERSION)

    with closing(open_store(path)) as store:
        keep(store, learnt())
        notes, kept = store.load_notes(7), store.load_unanswered()

    assert notes == Notes(language="en")
    assert len(kept) == 1
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_two_taps_on_the_same_words_count_two(store: Store) -> None:
    price = Topic.PRICE_OF_CREATORS

    keep(store, learnt(chosen=price), learnt("Endorse  GIMANA??", chosen=price, day=TUESDAY))

    assert store.load_unanswered() == (
        Unanswered("endorse gimana", "id", OFFERED, price, 2, MONDAY, TUESDAY),
    )


def test_a_tap_moves_its_question_from_those_where_nobody_tapped(store: Store) -> None:
    keep(store, learnt(), learnt(), learnt(chosen=Topic.COST_AND_ROI))
    assert sorted(counts(store), key=str) == [
        ("endorse gimana", Topic.COST_AND_ROI, 1),
        ("endorse gimana", None, 1),
    ]

    keep(store, learnt(chosen=Topic.COST_AND_ROI))

    assert counts(store) == [("endorse gimana", Topic.COST_AND_ROI, 2)]


def test_people_may_mean_different_things_by_the_same_words(store: Store) -> None:
    keep(store, *(learnt(chosen=topic) for topic in (*OFFERED, OFFERED[0])))

    assert [(row.chosen, row.times) for row in store.load_unanswered()] == [
        (OFFERED[0], 2),
        (OFFERED[1], 1),
    ]


def test_the_most_frequent_comes_first_then_the_latest(store: Store) -> None:
    keep(store, learnt("a"), learnt("b", day=TUESDAY), learnt("c"), learnt("c"))

    assert [row.text for row in store.load_unanswered()] == ["c", "b", "a"]


def test_a_day_and_a_language_narrow_the_list(store: Store) -> None:
    keep(store, learnt("a"), learnt("b", day=TUESDAY), learnt("c", day=TUESDAY, language="en"))

    assert [row.text for row in store.load_unanswered(TUESDAY)] == ["b", "c"]
    assert [row.text for row in store.load_unanswered(language="en")] == ["c"]
    assert store.load_unanswered(TUESDAY, "xx") == ()


def test_a_question_that_nobody_asked_for_a_year_is_forgotten(store: Store) -> None:
    keep(store, learnt("lama"), learnt("baru", day=date(2027, 1, 6)))

    assert [row.text for row in store.load_unanswered()] == ["baru"]


def test_notes_and_what_was_learnt_are_kept_together_or_not_at_all(store: Store) -> None:
    store.save_notes(LOCAL_CHAT, Notes(language="id"), learnt())
    store.write(lambda db: db.execute("ALTER TABLE unanswered RENAME TO gone"))

    with pytest.raises(sqlite3.OperationalError):
        store.save_notes(LOCAL_CHAT, Notes(language="en"), learnt())

    assert store.load_notes(LOCAL_CHAT) == Notes(language="id")


def test_a_row_has_no_place_for_who_asked_or_when(store: Store) -> None:
    keep(store, learnt())

    names = store.write(lambda db: db.execute("SELECT name FROM pragma_table_info('unanswered')"))

    assert [name for (name,) in names] == [
        *("id", "folded", "text", "language", "offered", "chosen"),
        *("times", "first_day", "last_day"),
    ]
