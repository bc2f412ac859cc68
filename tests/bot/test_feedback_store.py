"""What is kept of thumbs, and what is counted: by our own words and days, and by nobody's name."""

import sqlite3
from datetime import date

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation
from bot.feedback import Reason, Remark, Subject, Thumb, Vote
from bot.inbox import Arrival, keep
from bot.languages import Languages
from bot.store import Store
from bot.store.belongings import forget
from bot.store.counts import Lately, counts_in, lately_in
from bot.store.feedback import Thumbs, Written, keep_remark, keep_vote, thumbs_by, written_since
from bot.store.retention import DAY, KEPT, sweep
from bot.store.tallies import BOUNDS, day_of, first_day, median_of, tallies_since, tally

NOW = 1_790_000_000.0
TODAY = day_of(NOW)
EVER = date.min
UP, DOWN = Thumb.UP, Thumb.DOWN


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: TODAY)


def vote(
    thumb: Thumb, stamp: str = "00c0ffee", reason: Reason | None = None, about: str = "mix"
) -> Vote:
    """Return a vote on an answer."""
    subject = Subject(about=about, edition="0a1b2c", stamp=stamp)
    return Vote(subject=subject, thumb=thumb, reason=reason, language="id")


def vote_all(store: Store, *votes: Vote) -> None:
    """Have the votes kept in this order."""
    for one in votes:
        store.write(lambda db, one=one: keep_vote(db, one, TODAY))


def thumbs(store: Store, column: str = "about") -> tuple[Thumbs, ...]:
    """Return all thumbs."""
    return store.write(lambda db: thumbs_by(db, column, EVER))


def test_a_changed_mind_takes_the_place_of_the_first_one(store: Store) -> None:
    vote_all(store, vote(UP), vote(DOWN), vote(DOWN, reason=Reason.ODD))

    assert thumbs(store) == (Thumbs("mix", 0, 1, 0, 1, 0),)


def test_thumbs_are_added_up_by_what_is_asked_for(store: Store) -> None:
    vote_all(
        store,
        vote(UP, "00000001", about="price_of_creators"),
        vote(UP, "00000002", about="mix_strategy"),
        vote(DOWN, "00000003", Reason.MISREAD, about="mix_strategy"),
    )

    by_about, by_kind = thumbs(store), thumbs(store, "kind")

    assert by_about == (
        Thumbs("mix_strategy", 1, 1, 1, 0, 0),
        Thumbs("price_of_creators", 1, 0, 0, 0, 0),
    )
    assert by_kind == (Thumbs("answer", 2, 1, 1, 0, 0),)


def test_a_line_stays_with_a_thumb_that_is_down_and_goes_with_it(store: Store) -> None:
    vote_all(store, vote(DOWN))
    store.write(lambda db: keep_remark(db, Remark(stamp="00c0ffee", text="aneh")))
    vote_all(store, vote(DOWN, reason=Reason.ODD))
    kept = store.write(lambda db: written_since(db, EVER))

    vote_all(store, vote(UP))

    assert kept == (Written(TODAY, "mix", "aneh"),)
    assert store.write(lambda db: written_since(db, EVER)) == ()


def test_a_line_for_a_vote_that_there_is_not_is_not_kept(store: Store) -> None:
    vote_all(store, vote(UP))

    for stamp in ("00c0ffee", "11111111"):
        store.write(lambda db, stamp=stamp: keep_remark(db, Remark(stamp=stamp, text="aneh")))

    assert store.write(lambda db: written_since(db, EVER)) == ()


def count(store: Store, talk: Conversation, text: str, update_id: int, waited: float) -> None:
    """Have a message counted that was answered so many seconds after it came."""
    heard = talk.hear(text, Notes())

    def work(db: sqlite3.Connection) -> None:
        keep(db, [Arrival(update_id, 77_000_001, "{}")], NOW - waited)
        tally(db, update_id, heard.turn, heard.notes.language, NOW)

    store.write(work)


def test_a_turn_is_counted_by_its_language_topic_advice_and_time(
    store: Store, talk: Conversation
) -> None:
    count(store, talk, "apa itu micro influencer?", 1, waited=0.009)
    count(store, talk, "what is a micro influencer?", 2, waited=0.03)
    count(store, talk, "budget 10 juta buat awareness di tiktok", 3, waited=9_999.0)

    found = store.write(lambda db: tallies_since(db, TODAY))

    assert found["language"] == {"id": 2, "en": 1}
    assert found["topic"] == {"what_is_micro": 2}
    assert found["advice"] == {"answer": 2, "recommendation": 1}
    assert sum(found["strategy"].values()) == 1
    assert found["took"] == {"10": 1, "50": 1, "3600000": 1}
    assert store.write(first_day) == TODAY


def test_an_update_without_a_turn_is_counted_as_answered_alone(store: Store) -> None:
    store.write(lambda db: keep(db, [Arrival(1, 7, "{}")], NOW))

    store.write(lambda db: tally(db, 1, None, None, NOW))

    assert store.write(lambda db: tallies_since(db, TODAY)) == {"took": {str(BOUNDS[0]): 1}}


@pytest.mark.parametrize(
    ("took", "median"),
    [
        ({}, None),
        ({"5": 1}, 5),
        ({"5": 1, "10": 1}, 5),
        ({"1000": 2, "20": 1}, 1_000),
        ({"1000": 1, "200": 1, "50": 1}, 200),
    ],
)
def test_half_of_all_took_no_longer_than_the_median(
    took: dict[str, int], median: int | None
) -> None:
    assert median_of(took) == median


def test_what_was_counted_lately_is_told_without_what_is_older(
    store: Store, talk: Conversation
) -> None:
    count(store, talk, "apa itu micro influencer?", 1, waited=0.009)
    vote_all(store, vote(UP))

    lately, later = store.write(lambda db: (lately_in(db, NOW), lately_in(db, NOW + 31 * DAY)))

    assert lately == Lately(1, 10, 1, 0, ("what_is_micro",))
    assert later == Lately(0, None, 0, 0, ())


def test_active_chats_are_those_that_wrote_within_the_time(store: Store) -> None:
    def work(db: sqlite3.Connection) -> None:
        for chat_id, days in enumerate((0.5, 3, 20, 60), 1):
            db.execute(
                "INSERT INTO chats (chat_id, notes, gone, updated_at) VALUES (?, '{}', 0, ?)",
                (chat_id, NOW - days * DAY),
            )

    store.write(work)

    counts = store.write(lambda db: counts_in(db, NOW))
    assert (counts.day, counts.week, counts.month) == (1, 2, 3)


def test_thumbs_and_counts_go_after_a_year(store: Store, talk: Conversation) -> None:
    count(store, talk, "apa itu micro influencer?", 1, waited=0.009)
    vote_all(store, vote(UP))

    def left(days: float) -> list[int]:
        store.write(lambda db: sweep(db, NOW + days * DAY, KEPT))
        asked = ("SELECT count(*) FROM feedback", "SELECT count(*) FROM tallies")
        return store.write(lambda db: [db.execute(one).fetchone()[0] for one in asked])

    assert left(365) == [1, 4]
    assert left(366) == [0, 0]


def test_neither_names_a_chat_so_forgetting_one_leaves_both(
    store: Store, talk: Conversation
) -> None:
    count(store, talk, "apa itu micro influencer?", 1, waited=0.009)
    vote_all(store, vote(UP))

    store.write(lambda db: forget(db, 77_000_001))

    assert len(thumbs(store)) == 1
    for asked in ("SELECT * FROM feedback", "SELECT * FROM tallies"):
        rows = store.write(lambda db, asked=asked: db.execute(asked).fetchall())
        assert rows
        assert "77000001" not in str(rows)
