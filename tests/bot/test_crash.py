"""Ends of the process, planned and not: nothing is lost, and at most one thing comes twice."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.kit.process import running
from tests.kit.standin import Standin
from tests.kit.trial import POLLING, WEBHOOK, Bot, Crowd, first_letters, waiting

TOKEN = "1234567:TEST"


@pytest.fixture
def telegram() -> Iterator[Standin]:
    """Return a Telegram with nobody in it."""
    with Standin(TOKEN) as standin:
        yield standin


def rows(folder: Path, table: str, columns: str) -> list[tuple[object, ...]]:
    """Return what the bot's database has in a table."""
    with closing(sqlite3.connect(folder / "mikromakro.db")) as db:
        return db.execute(f"SELECT {columns} FROM {table}").fetchall()  # noqa: S608 - our own


def test_a_kill_before_telegram_carried_out_the_send_loses_and_doubles_nothing(
    telegram: Standin, tmp_path: Path
) -> None:
    sari = telegram.person(7)
    with (
        running(telegram, tmp_path) as bot,
        telegram.holds("sendMessage", performed=False) as hold,
    ):
        sari.says("halo")
        hold.waits(1)
        bot.kill()

    with running(telegram, tmp_path):
        sari.says("lagi")
        sari.waits(2)

    assert [shown.plain for shown in sari.shown] == ["1 id: halo", "2 id: lagi"]


def test_a_kill_before_the_answer_to_a_send_was_heard_doubles_that_message_at_most(
    telegram: Standin, tmp_path: Path
) -> None:
    sari = telegram.person(7)
    with running(telegram, tmp_path) as bot, telegram.holds("sendMessage") as hold:
        sari.says("halo")
        hold.waits(1)
        bot.kill()

    with running(telegram, tmp_path):
        sari.says("lagi")
        sari.waits(3)

    assert [shown.plain for shown in sari.shown] == ["1 id: halo", "1 id: halo", "2 id: lagi"]


def test_a_kill_between_receiving_and_answering_loses_nothing(
    telegram: Standin, tmp_path: Path
) -> None:
    sari, budi = telegram.person(7), telegram.person(8, "Budi")
    with running(telegram, tmp_path) as bot:
        sari.says("die once")
        sari.says("sesudahnya")
        budi.says("halo")
        bot.exit_code()

    with running(telegram, tmp_path):
        sari.waits(2)
        budi.waits(1)

    assert [shown.plain for shown in sari.shown] == ["1 id: die once", "2 id: sesudahnya"]
    assert [shown.plain for shown in budi.shown] == ["1 id: halo"]


def test_an_update_that_ends_the_process_is_given_up_after_three_times(
    telegram: Standin, tmp_path: Path
) -> None:
    sari = telegram.person(7)
    sari.says("die")
    for _ in range(3):
        with running(telegram, tmp_path) as bot:
            bot.exit_code()

    with running(telegram, tmp_path):
        sari.says("halo")
        sari.waits(2)

    assert [shown.plain for shown in sari.shown] == ["sorry id", "1 id: halo"]
    assert ("dead", 3) in rows(tmp_path, "inbox", "state, attempts")


def test_who_writes_beside_somebody_who_ends_the_process_is_answered(
    telegram: Standin, tmp_path: Path
) -> None:
    sari = telegram.person(7)
    others = [telegram.person(chat_id) for chat_id in range(8, 23)]
    # All before the start, so that each of them is in hand when the first ends the process.
    sari.says("die")
    for other in others:
        other.says("halo")

    for _ in range(3):
        with running(telegram, tmp_path) as bot:
            bot.exit_code()
    with running(telegram, tmp_path):
        sari.waits(1)
        for other in others:
            other.waits(1)

    assert {shown.plain for other in others for shown in other.delivered} == {"1 id: halo"}
    assert [shown.plain for shown in sari.delivered] == ["sorry id"]


def test_a_stop_finishes_what_is_in_hand(telegram: Standin, tmp_path: Path) -> None:
    sari = telegram.person(7)
    with running(telegram, tmp_path) as bot:
        with telegram.holds("sendMessage") as hold:
            sari.says("halo")
            hold.waits(1)
            bot.ask_to_stop()
        exit_code = bot.exit_code()

    assert exit_code == 0
    assert [shown.plain for shown in sari.delivered] == ["1 id: halo"]
    assert rows(tmp_path, "outbox", "id") == []
    # What people write is not kept once it is answered.
    assert rows(tmp_path, "inbox", "state, raw") == [("done", "")]


@pytest.mark.parametrize(("status", "said"), [(502, "Bad Gateway"), (404, "Not Found")])
def test_a_start_while_telegram_is_down_waits_for_it(
    telegram: Standin, tmp_path: Path, status: int, said: str
) -> None:
    telegram.fails_next("getMe", status, said)
    sari = telegram.person(7)
    sari.says("halo")

    with running(telegram, tmp_path) as bot:
        sari.waits(1)

    assert f"no connection to {telegram.url}, again in 1 s: {said}" in bot.log
    # A webhook that another program left behind would keep every update from us.
    assert telegram.calls("deleteWebhook")


@pytest.mark.parametrize(("settings", "kills"), [(POLLING, (0.2, 0.6)), (WEBHOOK, (0.4,))])
def test_a_crowd_is_answered_in_order_however_often_the_bot_is_killed(
    telegram: Standin, tmp_path: Path, settings: dict[str, str], kills: tuple[float, ...]
) -> None:
    crowd = Crowd(telegram, people=25, each=6)
    bot = Bot(telegram, tmp_path, settings)
    under_way: Counter[tuple[int, str]] = Counter()
    for share in kills:
        crowd.write(share + 0.3)
        with bot.lives() as process:
            crowd.waits(int(share * crowd.size))
            process.kill()
        under_way.update(first_letters(tmp_path))

    crowd.write(1)
    with bot.lives() as process:
        crowd.waits_for_all()
        process.stop()

    outcome = crowd.outcome()
    assert (outcome.lost, outcome.disordered, outcome.strange) == (0, 0, 0)
    assert outcome.doubled <= under_way
    assert waiting(tmp_path) == 0


def test_a_crowd_is_answered_once_by_bots_that_are_asked_to_stop(
    telegram: Standin, tmp_path: Path
) -> None:
    crowd = Crowd(telegram, people=25, each=6)
    bot = Bot(telegram, tmp_path, POLLING)
    with bot.lives() as process:
        crowd.write(0.7)
        crowd.waits(10)
        first_code = process.stop()

    crowd.write(1)
    with bot.lives() as process:
        crowd.waits_for_all()
        process.stop()

    assert first_code == 0
    assert crowd.outcome() == (0, 0, 0, Counter())
