"""One's own data over a running bot: told of, given as a file, forgotten; and its operators."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.kit.people import Person
from tests.kit.process import BOT, environment, running
from tests.kit.scene import TOKEN, Scene
from tests.kit.standin import Standin

BOSS = 900
GROUP = -4_200
SECRET = "kopi.senja.rahasia"
CREATOR = f"@{SECRET} 45rb follower ig, minta 3jt per reel, wajar ga?"
NAME = [{"type": "mention", "offset": 0, "length": 15}]
# One process for all of them.
pytestmark = pytest.mark.xdist_group("own data")


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Return a bot as operators run it, with one of them."""
    folder = tmp_path_factory.mktemp("own")
    with (
        Standin(TOKEN) as telegram,
        running(telegram, folder, BOT, OPERATOR_IDS=str(BOSS), IDLE_DAYS="90") as bot,
    ):
        yield Scene(telegram, bot, folder / "mikromakro.db")
        bot.stop()


def on_disk(scene: Scene) -> bytes:
    """Return every byte of the database and of what is beside it."""
    files = sorted(scene.database.parent.glob(scene.database.name + "*"))
    return b"".join(path.read_bytes() for path in files)


def command_in_group(scene: Scene, user: Person, command: str) -> None:
    """Have somebody give the bot a command in the group."""
    entities = [{"type": "bot_command", "offset": 0, "length": len(command)}]
    chat = {"id": GROUP, "type": "group", "title": "Tim"}
    message = {"message_id": 5, "date": 1, "from": user.user, "chat": chat, "text": command}
    scene.telegram.push({"message": {**message, "entities": entities}})


def sent_to_group(scene: Scene, method: str, count: int) -> list[dict[str, Any]]:
    """Return what was sent to the group, once there is so much."""

    def sent() -> list[dict[str, Any]]:
        calls = scene.telegram.calls(method)
        return [call.params for call in calls if call.params.get("chat_id") == GROUP]

    scene.telegram.wait_for(lambda: len(sent()) >= count)
    return sent()


def test_what_is_kept_is_told_in_both_languages_as_the_settings_have_it(stage: Scene) -> None:
    told = []
    for language in ("id", "en"):
        sari = stage.somebody(language)
        sari.says("/privacy")
        told.append(sari.waits(1))

    assert told[0].plain != told[1].plain
    for shown in told:
        assert "90" in shown.plain
        assert "30" in shown.plain
        assert len(shown.buttons) == 1


def test_export_sends_all_that_is_held_as_a_file_of_json(stage: Scene) -> None:
    sari = stage.somebody()
    sari.says(CREATOR)
    sari.waits(1)

    sari.says("/export")
    shown = sari.waits(2)

    assert shown.file is not None
    assert shown.file.name == "data-obrolan.json"
    held = json.loads(shown.file.content)
    assert held["chat_id"] == sari.chat_id
    assert held["chats"][0]["notes"]["creators"][0]["handle"] == SECRET
    assert {row["raw"] for row in held["inbox"]} == {""}


def test_forget_asks_once_and_then_nothing_is_left_but_the_answer(stage: Scene) -> None:
    sari = stage.somebody()
    handle = f"hilang.{sari.chat_id}"
    sari.says(f"@{handle} 45rb follower ig, minta 3jt")
    sari.waits(1)
    assert handle.encode() in on_disk(stage)

    sari.says("/forget")
    asked = sari.waits(2)
    assert handle.encode() in on_disk(stage)
    answered = len(stage.telegram.calls("answerCallbackQuery"))
    sari.taps(asked, "Ya, hapus semua")
    gone = sari.waits(3)

    assert "dihapus" in gone.plain
    assert not gone.buttons
    # The tap is answered after the files were wiped.
    stage.telegram.wait_for(lambda: len(stage.telegram.calls("answerCallbackQuery")) > answered)
    assert handle.encode() not in on_disk(stage)
    sari.says("/language")
    sari.waits(4)
    with closing(sqlite3.connect(stage.database)) as db:
        notes = db.execute("SELECT notes FROM chats WHERE chat_id = ?", (sari.chat_id,)).fetchone()
        (left,) = db.execute(
            "SELECT count(*) FROM inbox WHERE chat_id = ?", (sari.chat_id,)
        ).fetchone()
    assert json.loads(notes[0]) == {"language": "id"}
    assert left == 1


def test_in_a_group_only_admins_get_or_delete_the_data(stage: Scene) -> None:
    member, admin = stage.somebody(), stage.somebody()
    stage.telegram.appoints(GROUP, admin.chat_id)

    command_in_group(stage, member, "/export")
    (refused,) = sent_to_group(stage, "sendMessage", 1)
    command_in_group(stage, admin, "/export")
    (given,) = sent_to_group(stage, "sendDocument", 1)

    assert "admin" in refused["text"]
    assert given["reply_parameters"]
    # A forged tap of a member changes nothing; the same tap of an admin does.
    taps = ((member, "zz", 0), (member, "zz:", 0), (member, "zz:x", 0), (admin, "zz", 1))
    for number, (user, data, edits) in enumerate(taps):
        shown = {"message_id": 9, "date": 1, "chat": {"id": GROUP, "type": "group"}, "text": "?"}
        tap = {"id": f"61{number}", "from": user.user, "chat_instance": "1", "data": data}
        stage.telegram.push({"callback_query": {**tap, "message": shown}})
        stage.telegram.wait_for(
            lambda number=number: [
                call
                for call in stage.telegram.calls("answerCallbackQuery")
                if call.text("callback_query_id") == f"61{number}"
            ]
        )
        with closing(sqlite3.connect(stage.database)) as db:
            asked = "SELECT count(*) FROM chats WHERE chat_id = ?"
            (left,) = db.execute(asked, (GROUP,)).fetchone()
        assert left == 1 - edits


def test_operators_are_told_numbers_and_others_that_there_is_no_such_command(stage: Scene) -> None:
    boss, sari = stage.telegram.person(BOSS), stage.somebody()

    for at, name in enumerate(("stats", "dead", "health"), 1):
        boss.says(f"/{name}")
        sari.says(f"/{name}")
        report, other = boss.waits(at), sari.waits(at)
        assert "/help" in other.plain
        assert "/help" not in report.plain
    assert "7" in boss.shown[0].plain


def test_a_backup_is_made_and_a_restore_refused_while_the_bot_runs(
    stage: Scene, tmp_path: Path
) -> None:
    target = tmp_path / "backup.db"
    settings = environment({"DATABASE_PATH": str(stage.database)})

    made, refused, listed = (
        subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            cwd=tmp_path,
            env=settings,
            capture_output=True,
            text=True,
            check=False,
        )
        for arguments in (("backup", str(target)), ("restore", str(target)), ("dead", "list"))
    )

    assert (made.returncode, made.stderr) == (0, "")
    assert "checked" in made.stdout
    assert refused.returncode == 2
    assert "is in use" in refused.stderr
    assert listed.returncode == 0, listed.stderr
