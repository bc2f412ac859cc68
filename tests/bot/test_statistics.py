"""The command `stats`: from taps in a chat to numbers for whoever runs the bot."""

import json
from contextlib import closing
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from advisor.errors import SettingError
from advisor.notes import Notes
from bot.conversation import Conversation
from bot.feedback import Reason, Remark, Subject, Thumb, Vote
from bot.inbox import Arrival, keep
from bot.languages import Languages
from bot.statistics import Wish, show_statistics
from bot.store import open_store
from bot.store.feedback import keep_remark, keep_vote
from bot.store.retention import DAY
from bot.store.tallies import day_of, tally

NOW = 1_790_000_000.0
OLD = NOW - 40 * DAY
QUESTION = "apa itu micro influencer?"


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 11, 25))


@pytest.fixture(scope="module")
def database(talk: Conversation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database in which two questions were asked, and one answer disliked."""
    path = tmp_path_factory.mktemp("counted") / "counted.db"
    turn = talk.hear(QUESTION, Notes()).turn
    subject = Subject(about="what_is_micro", edition="0a1b2c", stamp="00c0ffee")
    vote = Vote(subject=subject, thumb=Thumb.DOWN, reason=Reason.UNCLEAR, language="id")
    with closing(open_store(path)) as store:
        for update_id, now in enumerate((OLD, NOW), 1):
            arrival = Arrival(update_id, 7, "{}")
            store.write(lambda db, arrival=arrival, now=now: keep(db, [arrival], now - 0.03))
            store.write(lambda db, at=update_id, now=now: tally(db, at, turn, "id", now))
        store.write(lambda db: keep_vote(db, vote, day_of(NOW)))
        store.write(lambda db: keep_remark(db, Remark(stamp="00c0ffee", text="bingung 🤔")))
    return path


def shown(talk: Conversation, database: Path, **wish: Any) -> str:
    """Return what the command prints."""
    stdout = StringIO()
    assert show_statistics(talk, database, Wish(**wish), stdout, lambda: NOW) == 0
    return stdout.getvalue()


def test_the_text_has_a_section_for_everything_that_was_counted(
    talk: Conversation, database: Path
) -> None:
    text = shown(talk, database)

    lines = [line.split() for line in text.splitlines()]
    assert ["2", "what_is_micro"] in lines
    assert ["2", "answer"] in lines
    assert ["2", "id"] in lines
    assert ["0", "1", "0", "0", "1", "what_is_micro"] in lines
    assert ["0", "1", "0", "0", "1", "0a1b2c"] in lines
    assert "bingung 🤔" in text
    assert "50 ms" in text


def test_json_tells_the_same_to_programs(talk: Conversation, database: Path) -> None:
    told = json.loads(shown(talk, database, json=True))

    thumbs = {"up": 0, "down": 1, "misread": 0, "odd": 0, "unclear": 1}
    assert told == {
        "since": day_of(OLD).isoformat(),
        "counted_since": day_of(OLD).isoformat(),
        "active_chats": {"day": 0, "week": 0, "month": 0},
        "answered": 2,
        "median_ms": 50,
        "unanswered": 0,
        "languages": {"id": 2},
        "advice": {"answer": 2},
        "strategies": {},
        "topics": {"what_is_micro": 2},
        "thumbs": {"what_is_micro": thumbs},
        "editions": {"0a1b2c": thumbs},
        "written": [
            {"day": day_of(NOW).isoformat(), "about": "what_is_micro", "text": "bingung 🤔"}
        ],
    }


def test_a_day_leaves_out_what_was_before_it_and_says_since_when_there_are_counts(
    talk: Conversation, database: Path
) -> None:
    since = day_of(NOW).isoformat()

    told = json.loads(shown(talk, database, json=True, since=since))

    assert (told["since"], told["answered"]) == (since, 1)
    first = talk.spoken.voice_of().date(day_of(OLD))
    assert first in shown(talk, database, since=since)


def test_where_nothing_was_counted_one_line_says_so(talk: Conversation, tmp_path: Path) -> None:
    missing = tmp_path / "missing.db"

    assert shown(talk, missing).splitlines() == [talk.spoken.voice_of().plain("stats-none")]
    assert json.loads(shown(talk, missing, json=True)) is None
    assert not missing.exists()


def test_a_day_that_is_none_is_refused(talk: Conversation, database: Path) -> None:
    with pytest.raises(SettingError, match="--since"):
        shown(talk, database, since="2026-02-30")
