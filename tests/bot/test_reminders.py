"""Reminders: planned from the notes, sent once at nine, late with a word of excuse, or never."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from advisor.creator import Creator
from advisor.notes import Notes
from advisor.saved import Entry, Occasion, Outcome, Saved, SavedList, Stage
from bot.conversation import Conversation
from bot.deeds import keep
from bot.heard import Deed, Heard
from bot.languages import Languages
from bot.reminders import LONGEST_SLEEP, Reminders
from bot.store import Store, Writer
from bot.store.belongings import belongings
from bot.store.chats import mark_gone, move_notes
from bot.store.letters import first_of
from bot.zones import HOURS, moment_of

SARI, GROUP = 7, -70
HOUR, DAY = 3_600.0, 86_400.0
POST = date(2026, 12, 5)
ENTRY = Entry(
    creator=Creator(handle="rasakopi"),
    stage=Stage.AGREED,
    draft=date(2026, 12, 3),
    post=POST,
    reminds=True,
)
NINE = {day: moment_of(POST + timedelta(days=day), None) for day in (-3, 0, 1, 3)}
TODAY = date(2026, 11, 25)


def notes_with(entry: Entry, zone: str | None = None) -> Notes:
    """Return the notes of a chat that saved this."""
    saved = Saved(lists=(SavedList(name="Utama", entries=(entry,)),))
    return Notes(language="id", saved=saved, zone=zone)


@dataclass
class Ticking:
    """A ticker with a clock that a test sets, and the chats it has posted to."""

    store: Store
    writer: Writer
    talk: Conversation
    now: float = NINE[-3] - DAY
    posted: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.reminders = Reminders(self.writer, self.talk, self.posted.append, lambda: self.now)

    async def keeps(self, notes: Notes, chat_id: int = SARI, deed: Deed | None = None) -> None:
        """Have a turn of a chat end with these notes."""
        heard = Heard(notes=notes, deed=deed)
        await self.writer.write(lambda db: keep(db, chat_id, heard, self.now))

    async def at(self, moment: float, chat_id: int = SARI) -> str:
        """Return the message of the reminder that goes out at a moment, "" when none does."""
        self.now = moment
        await self.reminders.round()

        def taken(db: object) -> str:
            due = first_of(db, chat_id)
            db.execute("DELETE FROM outbox")
            return due.letter.payload["text"] if due else ""

        return await self.writer.write(taken)

    async def waiting(self) -> int:
        """Return how many reminders are still to be sent."""
        count = "SELECT count(*) FROM reminders"
        return await self.writer.write(lambda db: db.execute(count).fetchone()[0])


@pytest.fixture
def stage(store: Store, writer: Writer, languages: Languages) -> Ticking:
    """Return a ticker three days before the post."""
    return Ticking(store, writer, Conversation(languages, lambda: TODAY, reminds=True))


async def test_each_goes_out_on_its_day_at_nine_and_once(stage: Ticking) -> None:
    await stage.keeps(notes_with(ENTRY))

    said = {}
    for day, moment in NINE.items():
        assert not await stage.at(moment - 1)
        said[day] = await stage.at(moment)
        assert not await stage.at(moment + 60)

    assert "Besok jadwal draft" in said[-3]
    assert "Hari ini jadwal tayang" in said[0]
    assert "Kemarin jadwal tayang" in said[1]
    assert "tiga hari" in said[3]
    assert not [text for text in said.values() if "telat" in text]
    assert await stage.waiting() == 0


async def test_nobody_is_reminded_who_did_not_ask(stage: Ticking) -> None:
    await stage.keeps(notes_with(ENTRY.about(reminds=False)))

    assert await stage.waiting() == 0
    assert await stage.reminders.round() == LONGEST_SLEEP


async def test_after_downtime_one_message_says_that_it_is_late(stage: Ticking) -> None:
    await stage.keeps(notes_with(ENTRY))

    late = await stage.at(NINE[1] + 5 * DAY)

    assert "tiga hari" in late
    assert "telat" in late
    assert "8 Des 2026" in late
    assert not await stage.at(NINE[1] + 6 * DAY)


@pytest.mark.parametrize(
    "after",
    [
        ENTRY.about(stage=Stage.DONE),
        ENTRY.about(reminds=False),
        ENTRY.about(post=POST + timedelta(days=30), draft=None),
        ENTRY.about(creator=Creator(handle="orang.lain"), reminds=False),
    ],
)
async def test_what_is_over_gone_or_put_off_is_not_spoken_of(stage: Ticking, after: Entry) -> None:
    await stage.keeps(notes_with(ENTRY))
    await stage.keeps(notes_with(after))

    assert [await stage.at(moment) for moment in NINE.values()] == [""] * 4


async def test_figures_that_were_told_are_not_asked_for(stage: Ticking) -> None:
    told = ENTRY.about(stage=Stage.LIVE, outcome=Outcome(views=20_000))
    await stage.keeps(notes_with(told))

    said = [await stage.at(moment) for moment in NINE.values()]

    assert [bool(text) for text in said] == [False, True, False, False]


async def test_who_is_forgotten_or_has_blocked_us_hears_nothing(stage: Ticking) -> None:
    await stage.keeps(notes_with(ENTRY))
    await stage.keeps(notes_with(ENTRY), GROUP)
    await stage.keeps(Notes(), deed=Deed.FORGET)
    await stage.writer.write(lambda db: mark_gone(db, GROUP, stage.now))

    assert not await stage.at(NINE[0])
    assert not await stage.at(NINE[0], GROUP)


async def test_a_group_that_moves_takes_its_reminders_along(stage: Ticking) -> None:
    await stage.keeps(notes_with(ENTRY), GROUP)
    await stage.writer.write(lambda db: move_notes(db, GROUP, -71))

    assert "tayang" in await stage.at(NINE[0], -71)
    assert stage.posted[-1] == -71


async def test_what_waits_is_given_with_the_other_belongings(stage: Ticking) -> None:
    await stage.keeps(notes_with(ENTRY))

    held = await stage.writer.write(lambda db: belongings(db, SARI))

    assert {row["occasion"] for row in held["reminders"]} == set(Occasion)
    first = min(row["due_at"] for row in held["reminders"])
    assert first == "2026-12-02T02:00:00+00:00"


async def test_the_zone_of_the_chat_decides_when_it_is_nine(stage: Ticking) -> None:
    await stage.keeps(notes_with(ENTRY))
    await stage.keeps(notes_with(ENTRY, "Asia/Jayapura"))

    assert await stage.at(NINE[-3] - 2 * HOUR)
    assert {HOURS[zone] for zone in HOURS} == {7, 8, 9}
    assert moment_of(POST, "Mars/Olympus") == NINE[0]


async def test_the_task_sleeps_until_the_next_is_due(stage: Ticking) -> None:
    await stage.keeps(notes_with(ENTRY))

    assert await stage.reminders.round() == NINE[-3] - stage.now
