"""Nothing is left of what was forgotten, not a byte in any file."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from advisor.creator import Creator
from advisor.notes import Notes
from bot.inbox import arrivals_in, keep, settle
from bot.patrol import Wiper
from bot.store import Store, open_store
from bot.store.aside import reading, wipe
from bot.store.belongings import forget
from tests.kit.belongings import NOON, NOTES, SARI, SECRET, fill, on_disk, said


@pytest.mark.parametrize("around", [0, 40])
def test_no_byte_of_a_forgotten_chat_is_left_in_the_file_or_beside_it(
    tmp_path: Path, around: int
) -> None:
    path = tmp_path / "a.db"
    store = open_store(path)
    for other in range(around):
        fill(store, 100 + other, f"tetangga-{other}-" * (other + 1), 1_000 + 10 * other)
    fill(store, SARI, SECRET, 11)
    long = Notes(creators=tuple(Creator(handle=f"{SECRET}-{at}") for at in range(50)))
    store.save_notes(SARI, long)
    store.write(lambda db: settle(db, 13))
    before = on_disk(path)

    store.write(lambda db: forget(db, SARI))
    wiped = wipe(path)

    assert before.count(SECRET.encode()) > 50
    assert wiped
    assert SECRET.encode() not in on_disk(path)
    if around:
        assert b"tetangga-39-" in on_disk(path)
    store.close()
    assert SECRET.encode() not in on_disk(path)


def test_a_settled_message_leaves_no_byte_once_the_log_is_wiped(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = open_store(path)
    store.write(lambda db: keep(db, arrivals_in([said(11, SARI, SECRET * 500)]), NOON))
    store.write(lambda db: settle(db, 11))

    wipe(path)

    assert SECRET.encode() not in on_disk(path)
    store.close()


def test_the_log_stays_while_somebody_reads_an_old_page_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = open_store(path)
    with reading(path) as db:
        db.execute("SELECT count(*) FROM chats").fetchone()
        store.save_notes(SARI, NOTES)

        assert not wipe(path)

    assert wipe(path)
    store.close()


async def test_a_wipe_that_could_not_be_is_owed_from_the_step_on_that_failed() -> None:
    taken: list[str] = []
    answers = iter([True, False, True])

    def step(name: str) -> bool:
        taken.append(name)
        return next(answers)

    wiper = Wiper(lambda: step("rewrite"), lambda: step("truncate"), rest=0, later=0)

    await wiper()
    owed = wiper.is_owed
    await wiper.work_off()
    await wiper.work_off()

    assert taken == ["rewrite", "truncate", "truncate"]
    assert (owed, wiper.is_owed) == (True, False)


async def test_after_a_wipe_writers_get_a_rest_and_nothing_is_lost() -> None:
    taken: list[float] = []
    wiper = Wiper(lambda: not taken.append(0), rest=10**9)

    await wiper()
    await wiper()
    await wiper.work_off()

    assert len(taken) == 1
    assert wiper.is_owed


@pytest.mark.sweep
@given(some.lists(some.tuples(some.sampled_from([SARI, *range(100, 110)]), some.integers(1, 150))))
@settings(max_examples=12)
def test_whatever_a_chat_and_its_neighbours_did_no_byte_of_it_is_left(
    deeds: list[tuple[int, int]],
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        store = open_store(path)
        for at, (chat_id, times) in enumerate((*deeds, (SARI, 9)), 1):
            fill(store, chat_id, (SECRET if chat_id == SARI else "tetangga") * times, 10 * at)
            store.write(lambda db, at=at: settle(db, 10 * at + 2))

        store.forget(SARI)

        assert SECRET.encode() not in on_disk(path)
        store.close()


def test_deleted_things_are_overwritten(store: Store) -> None:
    assert store.write(lambda db: db.execute("PRAGMA secure_delete").fetchone()) == (1,)
