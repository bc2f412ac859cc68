"""What is kept of a chat and for how long, and what is left when it is forgotten."""

import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from advisor.notes import Notes, Unsure
from advisor.vocabulary import Topic
from bot.inbox import arrivals_in, keep, note_failure
from bot.learnt import Learnt
from bot.patrol import Patrol, Wiper
from bot.store import LOCAL_CHAT, Store, Writer, keep_learnt, open_store, save_notes
from bot.store.aside import reading
from bot.store.belongings import belongings, forget
from bot.store.retention import DAY, KEPT, Retention, sweep
from tests.kit.belongings import BUDI, NOON, NOTES, SARI, fill, said


def unanswered(store: Store) -> int:
    """Return how many questions are kept."""
    return len(store.load_unanswered())


def test_everything_we_hold_on_a_chat_is_given_and_nothing_of_another(store: Store) -> None:
    fill(store, SARI, "milik-sari", 11)
    fill(store, BUDI, "milik-budi", 21)

    held = store.write(lambda db: belongings(db, SARI))

    text = json.dumps(held)
    assert "budi" not in text
    assert [row["update_id"] for row in held["inbox"]] == [11, 12, 13]
    assert held["inbox"][1]["raw"]["message"]["text"] == "milik-sari 1"
    assert held["chats"][0]["notes"]["creators"][0]["handle"] == "milik-sari"
    assert held["outbox"][0]["payload"] == {"text": "balasan milik-sari"}
    assert held["chats"][0]["updated_at"] == "2026-11-25T12:00:00+00:00"


def test_every_table_with_a_chat_in_it_is_given_and_forgotten(store: Store) -> None:
    def with_a_chat(db: sqlite3.Connection) -> set[str]:
        tables = [
            row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        return {
            table
            for table in tables
            if "chat_id" in {row[1] for row in db.execute(f"PRAGMA table_info('{table}')")}
        }

    held = store.write(lambda db: belongings(db, SARI))

    assert store.write(with_a_chat) == held.keys() - {"chat_id"}


def test_of_a_forgotten_chat_only_ids_of_updates_are_left_and_what_it_wrote_since(
    store: Store,
) -> None:
    fill(store, SARI, "milik-sari", 11)
    fill(store, BUDI, "milik-budi", 21)
    others = [store.write(lambda db: belongings(db, BUDI))]

    store.write(lambda db: forget(db, SARI))

    held = store.write(lambda db: belongings(db, SARI))
    assert (held["chats"], held["outbox"], held["reminders"]) == ([], [], [])
    assert [row["update_id"] for row in held["inbox"]] == [13]
    assert [store.write(lambda db: belongings(db, BUDI))] == others
    states = store.write(
        lambda db: db.execute("SELECT state, raw, error FROM inbox WHERE chat_id = 0").fetchall()
    )
    assert states == [("done", "", None)] * 2


def test_an_update_of_a_forgotten_chat_is_still_known_when_it_comes_again(store: Store) -> None:
    fill(store, SARI, "milik-sari", 11)
    store.write(lambda db: forget(db, SARI))

    store.write(lambda db: keep(db, arrivals_in([said(12, SARI, "lagi")]), NOON))

    assert [row["update_id"] for row in store.belongings(SARI)["inbox"]] == [13]


def test_the_terminals_chat_is_forgotten_without_those_of_no_chat(store: Store) -> None:
    store.save_notes(LOCAL_CHAT, NOTES)
    store.write(lambda db: keep(db, arrivals_in([{"update_id": 5, "poll": {"id": "1"}}]), NOON))
    store.write(lambda db: note_failure(db, 5, ValueError(), final=True))

    store.forget(LOCAL_CHAT)

    assert store.load_notes(LOCAL_CHAT) == Notes()
    assert len(
        store.write(lambda db: db.execute("SELECT 1 FROM inbox WHERE raw != ''").fetchall())
    )


@pytest.mark.parametrize(
    ("days", "left"),
    [(0, (11, 12, 13)), (7, (11, 12, 13)), (7.1, (12, 13)), (30, (12, 13)), (30.1, (13,))],
)
def test_an_answered_update_is_known_for_a_week_and_a_dead_one_kept_for_a_month(
    store: Store, days: float, left: tuple[int, ...]
) -> None:
    fill(store, SARI, "halo", 11)

    store.write(lambda db: sweep(db, NOON + days * DAY, KEPT))

    assert [row["update_id"] for row in store.belongings(SARI)["inbox"]] == list(left)


@pytest.mark.parametrize(("idle", "kept"), [(None, True), (90, False), (3_650, True)])
def test_notes_stay_for_ever_unless_silent_chats_are_to_be_forgotten(
    store: Store, idle: int | None, *, kept: bool
) -> None:
    fill(store, SARI, "halo", 11)

    store.write(lambda db: sweep(db, NOON + 91 * DAY, Retention(idle=idle)))

    assert bool(store.belongings(SARI)["chats"]) is kept


def test_a_question_that_nobody_has_asked_for_a_year_is_forgotten_though_nobody_asks_any(
    store: Store,
) -> None:
    asked = Unsure(text="apa itu?", language="id", offered=(Topic.WHAT_IS_NANO,))
    store.write(lambda db: keep_learnt(db, Learnt(question=asked, day=date(2026, 11, 25))))

    store.write(lambda db: sweep(db, NOON + 365 * DAY, KEPT))
    assert unanswered(store) == 1
    store.write(lambda db: sweep(db, NOON + 366 * DAY, KEPT))
    assert unanswered(store) == 0


async def test_the_patrol_looks_each_round_sweeps_each_hour_and_wipes_each_day(
    store: Store, writer: Writer
) -> None:
    fill(store, SARI, "halo", 11)
    clock, looks, wipes = [NOON], [], []

    async def look() -> None:
        looks.append(clock[0])

    patrol = Patrol(
        writer, look, Wiper(lambda: not wipes.append(clock[0]), rest=0), KEPT, lambda: clock[0]
    )
    for hours in (0, 0.5, 2, 23, 24, 8 * 24):
        clock[0] = NOON + hours * 3_600
        await patrol.round()

    assert len(looks) == 6
    assert wipes == [NOON, NOON + DAY, NOON + 8 * DAY]
    held = await writer.write(lambda db: belongings(db, SARI))
    assert [row["update_id"] for row in held["inbox"]] == [12, 13]


def test_readers_see_one_moment_and_wait_for_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = open_store(path)
    store.save_notes(SARI, NOTES)

    def work(db: sqlite3.Connection) -> list[int]:
        save_notes(db, BUDI, NOTES, NOON)
        with reading(path) as aside:
            return [row[0] for row in aside.execute("SELECT chat_id FROM chats")]

    assert store.write(work) == [SARI]
    with reading(path) as aside, pytest.raises(sqlite3.OperationalError, match="readonly"):
        aside.execute("DELETE FROM chats")
    store.close()
