"""Who is charged when something goes wrong: the update in hand, and no other for it."""

import asyncio
import sqlite3

import pytest

from bot.inbox import (
    FIRST_REST,
    MOST_ATTEMPTS,
    Arrival,
    Inbox,
    arrivals_in,
    chats_in_hand,
    claim,
    keep,
    note_failure,
    put_back,
    rest_after,
    settle,
)
from bot.lanes import AFTER_TROUBLE
from bot.store import Store, Writer, is_disk_trouble
from tests.kit.parrot import full_disk

CHATS = range(7, 22)


@pytest.fixture
def waiting(store: Store) -> Store:
    """Return a store in which fifteen chats have one update each; its id is that of its chat."""
    updates = [{"update_id": chat, "message": {"chat": {"id": chat}}} for chat in CHATS]
    store.write(lambda db: keep(db, arrivals_in(updates), 1.0))
    return store


def attempts(store: Store, chat_id: int) -> int:
    """Return how often handling the update of a chat has begun."""
    row = store.write(
        lambda db: db.execute("SELECT attempts FROM inbox WHERE chat_id = ?", (chat_id,))
    ).fetchone()
    return int(row[0])


def begin(store: Store, chat_id: int, *, suspected: bool = False) -> Arrival | None:
    """Take the update of a chat in hand."""
    return store.write(lambda db: claim(db, chat_id, suspected=suspected))


def test_after_an_unasked_end_only_the_one_tried_again_is_charged(waiting: Store) -> None:
    for chat_id in CHATS:
        begin(waiting, chat_id)

    suspects = waiting.write(chats_in_hand)
    begin(waiting, suspects[0], suspected=True)

    assert suspects == tuple(CHATS)
    assert [attempts(waiting, chat_id) for chat_id in CHATS] == [2] + [1] * 14


def test_whoever_was_tried_most_often_comes_last(waiting: Store) -> None:
    for chat_id in CHATS:
        begin(waiting, chat_id)

    # Killed from outside fourteen times, each time in the first that is tried again.
    for _ in CHATS[1:]:
        begin(waiting, waiting.write(chats_in_hand)[0], suspected=True)

    assert max(attempts(waiting, chat_id) for chat_id in CHATS) == 2


def test_what_ends_the_process_each_time_comes_once_more_to_be_given_up(waiting: Store) -> None:
    begin(waiting, 7)

    tried = [begin(waiting, 7, suspected=True) for _ in range(MOST_ATTEMPTS)]

    assert [arrival.attempts for arrival in tried if arrival] == [2, 3, 4]
    assert attempts(waiting, 7) == MOST_ATTEMPTS


def test_what_was_never_in_hand_is_not_suspected(waiting: Store) -> None:
    for chat_id in (7, 8, 9):
        begin(waiting, chat_id)
    waiting.write(lambda db: settle(db, 7))
    waiting.write(lambda db: note_failure(db, 8, ValueError()))

    assert waiting.write(chats_in_hand) == (9,)


async def test_suspects_are_alone_and_before_all_others(waiting: Store, writer: Writer) -> None:
    for chat_id in (20, 21):
        begin(waiting, chat_id)
    handled: list[int] = []
    at_once: list[int] = []
    under_way: set[int] = set()

    async def handle(arrival: Arrival) -> None:
        under_way.add(arrival.chat_id)
        await asyncio.sleep(0)
        handled.append(arrival.chat_id)
        at_once.append(len(under_way))
        await writer.write(lambda db: settle(db, arrival.update_id))
        under_way.discard(arrival.chat_id)

    inbox = Inbox(writer, handle, lambda: 1.0)
    await inbox.resume()
    await inbox.drain(5)

    assert handled[:2] == [20, 21]
    assert at_once[:2] == [1, 1]
    assert sorted(handled) == list(CHATS)


async def test_what_is_cut_off_by_a_stop_is_not_charged(waiting: Store, writer: Writer) -> None:
    begun = asyncio.Event()

    async def handle(_arrival: Arrival) -> None:
        begun.set()
        await asyncio.Event().wait()

    inbox = Inbox(writer, handle, lambda: 1.0)
    await inbox.resume()
    await begun.wait()
    await inbox.drain(0.01)

    assert {attempts(waiting, chat_id) for chat_id in CHATS} == {0}
    assert waiting.write(chats_in_hand) == ()


def test_what_was_answered_while_it_was_cut_off_stays_answered(waiting: Store) -> None:
    begin(waiting, 7)
    waiting.write(lambda db: settle(db, 7))

    waiting.write(lambda db: put_back(db, 7))

    assert attempts(waiting, 7) == 1
    assert begin(waiting, 7) is None


def test_what_could_not_be_written_down_is_tried_again_later_and_not_charged(
    waiting: Store,
) -> None:
    begin(waiting, 7)

    pause = waiting.write(lambda db: rest_after(db, Arrival(7, 7, "")))
    again = begin(waiting, 7)

    assert pause == AFTER_TROUBLE
    assert again is not None
    assert again.attempts == attempts(waiting, 7) == 1


def test_what_failed_rests_longer_each_time_and_its_chat_goes_on_when_it_is_dead(
    waiting: Store,
) -> None:
    waiting.write(lambda db: keep(db, [Arrival(99, 7, "{}")], 1.0))
    pauses = []
    for _ in range(MOST_ATTEMPTS):
        begin(waiting, 7)
        waiting.write(lambda db: note_failure(db, 7, ValueError()))
        pauses.append(waiting.write(lambda db: rest_after(db, Arrival(7, 7, ""))))

    assert pauses == [FIRST_REST, 2 * FIRST_REST, 0.0]


def test_a_chat_is_through_when_its_last_update_is(waiting: Store) -> None:
    arrival = begin(waiting, 7)
    assert arrival is not None
    waiting.write(lambda db: settle(db, arrival.update_id))

    assert waiting.write(lambda db: rest_after(db, arrival)) is None


def test_a_disk_or_a_lock_is_told_from_a_mistake_of_ours(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError) as mistake:
        store.write(lambda db: db.execute("SELECT nothing FROM nowhere"))

    assert is_disk_trouble(full_disk())
    assert not is_disk_trouble(mistake.value)
    assert not is_disk_trouble(sqlite3.ProgrammingError("closed"))
    assert not is_disk_trouble(OSError())


def test_a_lock_of_another_program_is_trouble_with_the_disk(store: Store) -> None:
    def locked(db: sqlite3.Connection) -> None:
        db.execute("PRAGMA busy_timeout=0")
        (path,) = (row[2] for row in db.execute("PRAGMA database_list"))
        other = sqlite3.connect(path, isolation_level=None, timeout=0)
        try:
            other.execute("BEGIN IMMEDIATE")
        finally:
            other.close()

    with pytest.raises(sqlite3.OperationalError) as trouble:
        store.write(locked)

    assert is_disk_trouble(trouble.value)
