"""The inbox: kept before it is handled, handled in order, given up after three attempts."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.inbox import (
    NO_CHAT,
    Arrival,
    Inbox,
    arrivals_in,
    chat_of,
    chats_waiting,
    claim,
    keep,
    note_failure,
    settle,
    update_id_of,
)
from bot.store import Store, Writer


def said(update_id: int, chat_id: int = 7, text: str = "halo") -> dict[str, object]:
    """Return an update with a message."""
    return {"update_id": update_id, "message": {"chat": {"id": chat_id}, "text": text}}


def receive(store: Store, *updates: object) -> None:
    """Keep updates."""
    store.write(lambda db: keep(db, arrivals_in(updates), 1.0))


def claimed(store: Store, chat_id: int = 7) -> Arrival | None:
    """Return the next update of a chat."""
    return store.write(lambda db: claim(db, chat_id))


def test_the_oldest_update_of_the_chat_comes_first(store: Store) -> None:
    receive(store, said(12), said(11), said(5, chat_id=8))

    arrival = claimed(store)

    assert arrival is not None
    assert (arrival.update_id, arrival.attempts) == (11, 1)
    assert json.loads(arrival.raw) == said(11)


def test_an_update_that_comes_again_is_known_even_when_it_is_done(store: Store) -> None:
    receive(store, said(11))
    store.write(lambda db: settle(db, 11))

    receive(store, said(11), said(12))

    arrival = claimed(store)
    assert arrival is not None
    assert arrival.update_id == 12


def test_only_the_first_to_settle_an_update_has_settled_it(store: Store) -> None:
    receive(store, said(11))

    assert store.write(lambda db: settle(db, 11))
    assert not store.write(lambda db: settle(db, 11))


def test_a_settled_update_forgets_what_it_said(store: Store) -> None:
    receive(store, said(11, text="rahasia"))

    store.write(lambda db: settle(db, 11))

    raws = store.write(lambda db: db.execute("SELECT raw FROM inbox").fetchall())
    assert raws == [("",)]


def test_an_update_is_dead_with_its_reason_after_the_third_failure(store: Store) -> None:
    receive(store, said(11), said(12))
    trouble = ValueError("half an emoji: \ud83d")
    deaths = []

    for _ in range(3):
        claimed(store)
        deaths.append(store.write(lambda db: note_failure(db, 11, trouble)))

    assert deaths == [False, False, True]
    (reason,) = store.write(
        lambda db: db.execute("SELECT error FROM inbox WHERE state = 'dead'").fetchone()
    )
    assert "ValueError: half an emoji" in reason
    arrival = claimed(store)
    assert arrival is not None
    assert arrival.update_id == 12


def test_a_failure_can_be_final_at_once(store: Store) -> None:
    receive(store, said(11))
    claimed(store)

    assert store.write(lambda db: note_failure(db, 11, KeyError("date"), final=True))
    assert claimed(store) is None


def test_chats_with_something_to_handle_are_found_again(store: Store) -> None:
    receive(store, said(11), said(12, chat_id=8), said(13, chat_id=9))
    store.write(lambda db: settle(db, 12))

    assert sorted(store.write(chats_waiting)) == [7, 9]


@pytest.mark.parametrize(
    "malformed",
    [None, 5, "update", [], {}, {"update_id": "12"}, {"update_id": True}, {"update_id": 2**64}],
)
def test_what_has_no_usable_id_is_passed_over(malformed: object) -> None:
    arrivals = arrivals_in([malformed, said(11)])

    assert [arrival.update_id for arrival in arrivals] == [11]
    assert update_id_of(malformed) is None


@pytest.mark.parametrize(
    ("update", "chat_id"),
    [
        (said(1, chat_id=-100), -100),
        ({"update_id": 1, "callback_query": {"message": {"chat": {"id": 8}}}}, 8),
        ({"update_id": 1, "poll": {"id": "5"}}, NO_CHAT),
        ({"update_id": 1, "message": {"chat": {"id": "8"}}}, NO_CHAT),
        ({"update_id": 1, "message": {"chat": 8}}, NO_CHAT),
        ({"update_id": 1, "callback_query": {"message": None}}, NO_CHAT),
    ],
)
def test_an_update_belongs_to_the_chat_it_comes_from(
    update: dict[str, object], chat_id: int
) -> None:
    assert chat_of(update) == chat_id


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["message", "callback_query", "poll"]), json_values))
def test_whatever_telegram_sends_with_an_id_is_kept_as_it_came(update: dict[str, object]) -> None:
    (arrival,) = arrivals_in([update | {"update_id": 3}])

    assert json.loads(arrival.raw) == update | {"update_id": 3}
    arrival.raw.encode("ascii")


async def test_everything_received_is_handled_in_order(writer: Writer) -> None:
    handled: list[int] = []

    async def handle(arrival: Arrival) -> None:
        handled.append(arrival.update_id)
        await writer.write(lambda db: settle(db, arrival.update_id))

    inbox = Inbox(writer, handle, lambda: 1.0)
    await inbox.receive([said(11), said(12)])
    await inbox.receive([said(12), said(13)])
    await inbox.drain(5)

    assert handled == [11, 12, 13]


async def test_what_was_left_over_is_handled_at_the_next_start(
    writer: Writer, store: Store
) -> None:
    receive(store, said(11), said(12, chat_id=8))
    handled: set[int] = set()

    async def handle(arrival: Arrival) -> None:
        handled.add(arrival.update_id)
        await writer.write(lambda db: settle(db, arrival.update_id))

    inbox = Inbox(writer, handle, lambda: 1.0)
    await inbox.resume()
    await inbox.drain(5)

    assert handled == {11, 12}


async def test_what_came_in_one_batch_is_handled_once_each_and_in_order_within_its_chat(
    writer: Writer,
) -> None:
    handled: list[tuple[int, int]] = []

    async def handle(arrival: Arrival) -> None:
        handled.append((arrival.chat_id, arrival.update_id))
        assert arrival.attempts == 1
        await writer.write(lambda db: settle(db, arrival.update_id))

    inbox = Inbox(writer, handle, lambda: 1.0)
    await inbox.receive([said(number, chat_id=number % 50 + 1) for number in range(200)])
    await inbox.drain(5)

    assert sorted(handled) == sorted((number % 50 + 1, number) for number in range(200))
    for chat_id in range(1, 51):
        ids = [update_id for chat, update_id in handled if chat == chat_id]
        assert ids == sorted(ids)
