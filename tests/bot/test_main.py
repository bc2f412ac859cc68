"""The command line: trouble is one line and exit code 2, and only what is used is loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.process import BOT, environment, running
from tests.kit.standin import Standin

TOKEN = "1234567:TEST-token_of-the-stand-in-0123456"
WEBHOOK = {
    "TELEGRAM_BOT_TOKEN": TOKEN,
    "INTAKE": "webhook",
    "WEBHOOK_URL": "https://bot.example.com/hook",
    "WEBHOOK_SECRET": "secret-of-the-tests-0123456789",
}


def run(
    folder: Path, *arguments: str, stdin: str = "", **settings: str
) -> subprocess.CompletedProcess[str]:
    """Return what came of a command."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env=environment(settings),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_refused_token_is_one_line_that_names_the_setting(tmp_path: Path) -> None:
    with Standin(TOKEN) as telegram:
        ended = run(
            tmp_path,
            TELEGRAM_BOT_TOKEN="7654321:WRONG-token-wrong-token-wrong",
            TELEGRAM_API_URL=telegram.url,
        )

    assert ended.returncode == 2
    (line,) = ended.stderr.splitlines()
    assert line.startswith("mikromakro: TELEGRAM_BOT_TOKEN was refused by http://127.0.0.1:")
    assert "TELEGRAM_API_URL" in line
    assert "WRONG" not in line


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"LOG_LEVEL": "loud"}, "LOG_LEVEL has a part 'LOUD'"),
        ({"TELEGRAM_BOT_TOKEN": "none"}, "BotFather gave, such as 123456789:AAE_x-y."),
        ({}, "TELEGRAM_BOT_TOKEN is not set"),
        ({**WEBHOOK, "WEBHOOK_URL": ""}, "WEBHOOK_URL is not set, but INTAKE is webhook"),
        (
            {**WEBHOOK, "WEBHOOK_HOST": "192.0.2.1"},
            "WEBHOOK_HOST and WEBHOOK_PORT are '192.0.2.1'",
        ),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "DATABASE_PATH": "no/where.db"}, "DATABASE_PATH is 'no/"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "DEFAULT_LANGUAGE": "tlh"}, "DEFAULT_LANGUAGE"),
    ],
    ids=["wrong value", "wrong token", "no token", "webhook", "address", "database", "language"],
)
def test_what_a_person_can_put_right_is_one_line(
    tmp_path: Path, settings: dict[str, str], complaint: str
) -> None:
    ended = run(tmp_path, "run", **settings)

    assert ended.returncode == 2
    (line,) = ended.stderr.splitlines()
    assert complaint in line
    assert "TEST-token" not in line


def test_the_bot_answers_a_greeting_and_a_question_as_its_own_process(tmp_path: Path) -> None:
    with Standin(TOKEN) as telegram, running(telegram, tmp_path, BOT) as bot:
        sari = telegram.person(7)
        sari.says("/start")
        hello = sari.waits(1)
        sari.says("apa bedanya micro sama macro?")
        answer = sari.waits(2)
        exit_code = bot.stop()

    assert hello.buttons
    assert "micro" in answer.plain.lower()
    assert exit_code == 0


def test_without_a_token_start_tells_how_to_get_one_and_opens_the_terminal(
    tmp_path: Path,
) -> None:
    ended = run(tmp_path, "start", stdin="apa itu nano influencer?\n")

    assert ended.returncode == 0, ended.stderr
    assert "BotFather" in ended.stdout
    assert "nano" in ended.stdout.lower()
    assert (tmp_path / "mikromakro.db").exists()


def test_the_scripting_interface_needs_no_token_network_or_database(tmp_path: Path) -> None:
    ended = run(tmp_path, "advise", "--jsonl", stdin='{"text": "halo"}\n{"text": 5}\n')

    assert ended.returncode == 0, ended.stderr
    answer, error = ended.stdout.splitlines()
    assert '"reply"' in answer
    assert '"error"' in error
    assert list(tmp_path.iterdir()) == []


def test_a_reader_who_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "advise", "--jsonl"],
        cwd=tmp_path,
        env=environment({}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin and process.stdout and process.stderr  # noqa: PT018 - for mypy
        process.stdout.close()
        process.stdin.write(b'{"text": "halo"}\n' * 3)
        process.stdin.close()
        complaint = process.stderr.read()

    assert (process.returncode, complaint) == (0, b"")


def test_only_the_bot_loads_telegrams_library() -> None:
    ours = "bot.__main__, bot.terminal, bot.scripting, bot.unanswered, bot.doctor, bot.webhooks"
    program = f"import sys, {ours}; print(*sys.modules)"

    loaded = subprocess.run(
        [sys.executable, "-c", program],
        env=environment({}),
        capture_output=True,
        text=True,
        check=True,
    )

    modules = set(loaded.stdout.split())
    assert "bot.scripting" in modules
    assert not modules & {"telegram", "httpx", "sqlite_utils", "starlette", "uvicorn"}


def test_a_bot_that_polls_and_listens_nowhere_loads_no_web_server() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, bot.app; print(*sys.modules)"],
        env=environment({}),
        capture_output=True,
        text=True,
        check=True,
    )

    assert not set(loaded.stdout.split()) & {"starlette", "uvicorn"}
