"""Thumbs over HTTP: tapped, shown, counted, changed, written to, and told to whoever runs it."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from bot.statistics import Report, report_of
from bot.store import open_store
from tests.kit.people import Person
from tests.kit.process import BOT, environment, running
from tests.kit.scene import TOKEN, Scene
from tests.kit.standin import Standin

BOSS = 500
QUESTION = "apa itu micro influencer?"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Give the real bot, with an operator."""
    folder = tmp_path_factory.mktemp("thumbs")
    with Standin(TOKEN) as telegram, running(telegram, folder, BOT, OPERATOR_IDS=str(BOSS)) as bot:
        yield Scene(telegram, bot, folder / "mikromakro.db")
        bot.stop()


def counted(stage: Scene) -> Report | None:
    """Return what is counted by now, read beside the running bot; None before anything is."""
    with closing(open_store(stage.database)) as store:
        return store.write(lambda db: report_of(db, None, time.time()))


def told(stage: Scene) -> Report:
    """Return what is counted by now, which is something."""
    found = counted(stage)
    assert found
    return found


def thumbs(stage: Scene) -> dict[str, tuple[int, int]]:
    """Return the thumbs up and down by what they are about."""
    found = counted(stage)
    return {one.about: (one.up, one.down) for one in found.thumbs} if found else {}


def printed(stage: Scene) -> dict[str, Any]:
    """Return what `mikromakro stats --json` prints beside the running bot."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "stats", "--json"],
        cwd=stage.database.parent,
        env=environment({"DATABASE_PATH": str(stage.database)}),
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def last_rows(person: Person, count: int = 1) -> list[list[str]]:
    """Return the labels in the last rows of the newest message."""
    return [[label for label, _ in row] for row in person.shown[-1].buttons[-count:]]


def test_what_was_tapped_is_shown_in_place_on_every_side_of_the_answer(stage: Scene) -> None:
    sari = stage.somebody()
    sari.says(QUESTION)
    first = sari.waits(1)
    seen = [last_rows(sari)]

    for at, button in enumerate(("👍", "👎", "Kurang jelas", "Kenapa?"), 2):
        sari.taps(first, button)
        assert sari.waits(at).message_id == first.message_id
        seen.append(last_rows(sari))

    assert seen == [
        [["👍", "👎"]],
        [["👍 ✓", "👎"]],
        [["Salah baca", "Angkanya aneh", "Kurang jelas"]],
        [["👍", "👎 Kurang jelas ✓", "✍️ Tulis"]],
        [["👍", "👎 Kurang jelas ✓", "✍️ Tulis"]],
    ]
    assert thumbs(stage)["what_is_micro"] == (0, 1)


def test_a_line_that_is_added_reaches_whoever_runs_the_bot(stage: Scene) -> None:
    sari, boss = stage.somebody(), stage.telegram.person(BOSS)
    sari.says("apa itu macro influencer?")
    first = sari.waits(1)
    for at, button in enumerate(("👎", "✍️ Tulis"), 2):
        sari.taps(first, button)
        sari.waits(at)

    sari.says("contohnya kurang, tanya @budi 0812-3456-7890")

    assert "Makasih" in sari.waits(4).plain
    boss.says("/stats")
    assert "👎" in boss.waits(1).plain
    numbers = printed(stage)
    assert numbers["thumbs"]["what_is_macro"]["down"] == 1
    assert [one["text"] for one in numbers["written"]] == ["contohnya kurang, tanya @… ☎"]
    assert numbers["topics"]["what_is_macro"] == 1
    assert "0812" not in stage.bot.log


def test_a_button_of_an_older_release_counts_and_forged_data_does_not(stage: Scene) -> None:
    sari = stage.somebody()
    before = thumbs(stage)

    sari.forges("ft:u:no_such_topic:abcdef:00000001", message=99_999)
    sari.forges("ft:u:mix_strategy:abcdef:00000002", message=99_999)
    sari.says("halo")
    sari.waits(1)

    assert thumbs(stage).items() - before.items() == {("mix_strategy", (1, 0))}
    assert [one.up for one in told(stage).editions if one.about == "abcdef"] == [1]
    notices = {call.text("text") for call in stage.telegram.calls("answerCallbackQuery")}
    assert "Makasih!" in notices
    assert "refused" not in stage.bot.log


def test_a_message_that_is_gone_keeps_its_vote_and_troubles_nobody(stage: Scene) -> None:
    sari = stage.somebody()
    sari.says("apa itu nano influencer?")
    first = sari.waits(1)
    gone = "Bad Request: message to edit not found"
    stage.telegram.fails_next("editMessageReplyMarkup", 400, gone)

    sari.taps(first, "👍")
    sari.says("halo")
    sari.waits(2)

    assert thumbs(stage)["what_is_nano"] == (1, 0)
    assert last_rows(sari) != [["👍 ✓", "👎"]]
    assert "refused" not in stage.bot.log
