"""The bot as a process of its own, as an operator runs it, and as an accident ends it."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .standin import Standin

ROOT = Path(__file__).parents[2]
PARROT = (str(Path(__file__).with_name("parrot.py")),)
BOT = ("-m", "bot")
PATIENCE = 15


class Process:
    """A bot under way; its log is kept in a file."""

    def __init__(self, program: Sequence[str], folder: Path, settings: dict[str, str]) -> None:
        self._log = folder / "log.txt"
        with self._log.open("ab") as log:
            self._popen = subprocess.Popen(
                [sys.executable, *program],
                cwd=folder,
                env=environment(settings),
                stdout=log,
                stderr=log,
            )

    @property
    def log(self) -> str:
        """Everything that was logged and printed so far, by earlier processes here too."""
        return self._log.read_text("utf-8")

    def address_for(self, door: str) -> str:
        """Return where the newest process here listens, such as http://127.0.0.1:8080."""
        (*_, found) = re.findall(rf"listening on (\S+) for {door}", self.log)
        return str(found)

    def when_over(self, tell: Callable[[], None]) -> None:
        """Have `tell` called as soon as it has ended, by itself or not."""

        def watch() -> None:
            self._popen.wait()
            tell()

        threading.Thread(target=watch, daemon=True).start()

    def kill(self) -> None:
        """End it as a power cut would."""
        self._popen.kill()
        self._popen.wait(PATIENCE)

    def ask_to_stop(self) -> None:
        """Send what a supervisor sends."""
        self._popen.send_signal(signal.SIGTERM)

    def exit_code(self) -> int:
        """Return the exit code once it has ended by itself."""
        return self._popen.wait(PATIENCE)

    def stop(self) -> int:
        """Return the exit code after asking it to stop."""
        self.ask_to_stop()
        return self.exit_code()

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._popen.poll() is None


def settings_for(telegram: Standin) -> dict[str, str]:
    """Return the settings of a bot that works against the stand-in."""
    return {"TELEGRAM_BOT_TOKEN": telegram.token, "TELEGRAM_API_URL": telegram.url}


def environment(settings: dict[str, str]) -> dict[str, str]:
    """Return an environment with these settings only, whatever the developer's own are."""
    ours = {
        "TELEGRAM_",
        "DATABASE_",
        "INTAKE",
        "DEFAULT_LANGUAGE",
        "LOG_",
        "KEEP_",
        "UPLOAD_",
        "OPERATOR_IDS",
        "FIGURES_PATH",
        "WEBHOOK_",
        "HEALTH_",
    }
    kept = {
        name: value
        for name, value in os.environ.items()  # noqa: TID251 - a process needs one
        if not any(name.startswith(start) for start in ours)
    }
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"} | settings


@contextmanager
def running(
    telegram: Standin, folder: Path, program: Sequence[str] = PARROT, **settings: str
) -> Iterator[Process]:
    """Give a bot that gets updates from the stand-in; killed at the end if still there."""
    sign = "setWebhook" if settings.get("INTAKE") == "webhook" else "getUpdates"
    before = len(telegram.calls(sign))
    process = Process(program, folder, settings_for(telegram) | settings)
    process.when_over(telegram.look_again)
    try:
        telegram.wait_for(
            lambda: len(telegram.calls(sign)) > before or not process.is_running,
            PATIENCE,
        )
        yield process
    finally:
        if process.is_running:
            process.kill()
