"""The doctor: a line for each thing a bot needs, what to do about it, and 0 if a bot could run."""

import io
import re
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from advisor.errors import SettingError
from bot.asking import ask
from bot.doctor import examine
from bot.doctor.database import file_findings
from bot.doctor.telegramside import telegram_findings
from bot.settings import Settings
from bot.store import open_store
from tests.kit.process import ROOT, environment
from tests.kit.standin import Standin

TOKEN = "1234567:TEST-token_of-the-stand-in-0123456"
NOW = 1_800_000_000.0


@pytest.fixture(scope="module")
def telegram() -> Iterator[Standin]:
    """Return a Telegram with nobody in it."""
    with Standin(TOKEN) as standin:
        yield standin


def settings_of(telegram: Standin | None = None, **settings: object) -> Settings:
    """Return settings whatever the developer's own are, with the stand-in's where it is given."""
    ours = {"telegram_bot_token": TOKEN, "telegram_api_url": telegram.url} if telegram else {}
    return Settings.model_validate({**ours, **settings})


def said_of(path: Path) -> list[str]:
    """Return the lines about a database file."""
    return [f"{found.verdict} {found.said}" for found in file_findings(path)]


def told_by(settings: Settings, now: float = NOW) -> dict[str, str]:
    """Return what Telegram's side says, by what it is about."""
    return {
        found.about: f"{found.verdict} {found.said}"
        for found in telegram_findings(settings, lambda: now)
    }


def test_without_a_token_network_or_file_a_bot_could_be_set_up(tmp_path: Path) -> None:
    out = io.StringIO()

    code = examine(lambda: settings_of(database_path=tmp_path / "x.db"), out, lambda: NOW)

    words = [line.split()[:2] for line in out.getvalue().splitlines()]
    about = ["settings", "database", "languages", "figures", "libraries"]
    assert words == [*(["ok", name] for name in about), ["warn", "token"]]
    assert code == 0
    assert list(tmp_path.iterdir()) == []


def test_settings_that_cannot_be_used_are_found_and_the_rest_is_looked_at() -> None:
    def read() -> Settings:
        raise SettingError("LOG_LEVEL is odd.\nINTAKE is odd.")

    out = io.StringIO()

    assert examine(read, out, lambda: NOW) == 1
    assert out.getvalue().count("fail  settings") == 2
    assert "ok    languages" in out.getvalue()


def test_a_webhook_without_its_settings_and_open_health_are_found(tmp_path: Path) -> None:
    out = io.StringIO()
    odd = settings_of(
        intake="webhook",
        health_port=1,
        health_host="0.0.0.0",  # noqa: S104 - nothing listens there
        default_language="tlh",
        figures_path=tmp_path / "none.toml",
        database_path=tmp_path / "x.db",
    )

    assert examine(lambda: odd, out, lambda: NOW) == 1
    for start in (
        "fail  settings  WEBHOOK_URL is not set",
        "fail  settings  WEBHOOK_SECRET is not set",
        "warn  settings  HEALTH_HOST is 0.0.0.0",
        "fail  languages DEFAULT_LANGUAGE is 'tlh'",
        "fail  figures ",
    ):
        assert start in out.getvalue()


def test_a_database_in_use_is_well(tmp_path: Path) -> None:
    path = tmp_path / "mikromakro.db"
    store = open_store(path)

    (line,) = said_of(path)
    store.close()

    assert line.startswith(f"ok {path}, schema ")
    assert line.endswith(", 0 chats")


def test_dead_updates_are_told(tmp_path: Path) -> None:
    path = tmp_path / "mikromakro.db"
    store = open_store(path)
    store.write(lambda db: db.execute("INSERT INTO inbox VALUES (1, 7, '', 0, 3, 'dead', '', 0)"))
    store.close()

    (line,) = said_of(path)

    assert line.startswith("warn ")
    assert "1 updates given up" in line


@pytest.mark.parametrize(
    ("version", "line"),
    [(1, "warn .* is of an older"), (999, "fail .* is of a newer mikromakro .schema 999")],
)
def test_a_file_of_another_version_is_left_as_it_is(
    tmp_path: Path, version: int, line: str
) -> None:
    path = tmp_path / "mikromakro.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version={version:d}")
    before = path.read_bytes()

    (said,) = said_of(path)

    assert re.match(line, said)
    assert path.read_bytes() == before


def test_a_damaged_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mikromakro.db"
    path.write_bytes(b"no database at all, but long enough to look like one" * 100)

    (line,) = said_of(path)

    assert line.startswith(f"fail {path} cannot be used: file is not a database")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    (line,) = said_of(tmp_path / "none" / "mikromakro.db")

    assert line.startswith(f"fail {tmp_path / 'none'} is no folder")


def test_a_token_that_telegram_knows_is_well(telegram: Standin) -> None:
    told = told_by(settings_of(telegram))

    assert told["token"] == "ok it is that of @mikromakro_bot"
    assert told["webhook"] == "ok none, as polling wants it; 0 waiting"


@pytest.mark.parametrize(
    ("ahead", "line"),
    [(5, "ok right"), (100, "warn .* s ahead of Telegram's"), (-100, "warn .* s behind")],
)
def test_a_clock_that_is_wrong_is_told(telegram: Standin, ahead: int, line: str) -> None:
    now = ask(telegram.url, TOKEN, "getMe").clock
    assert now is not None

    told = told_by(settings_of(telegram), now + ahead)

    assert re.match(line, told["clock"])


def test_a_token_that_telegram_does_not_know_is_told_without_it(telegram: Standin) -> None:
    wrong = settings_of(telegram, telegram_bot_token="7654321:WRONG-token-wrong-token-wrong")

    told = told_by(wrong)

    assert told["token"].startswith(f"fail {telegram.url} does not know it (Unauthorized)")
    assert "WRONG" not in str(told)


def test_without_a_network_the_token_is_not_judged() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        away = settings_of(telegram_bot_token=TOKEN, telegram_api_url=address)

        told = told_by(away)

    assert told == {"token": told["token"]}
    assert told["token"].startswith(f"warn not looked at, {address} did not answer: ")


def test_the_command_goes_on_without_settings_and_ends_with_one(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "doctor"],
        cwd=tmp_path,
        env=environment({"INTAKE": "pigeon"}) | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.startswith("fail  settings  INTAKE has a part 'pigeon'")
