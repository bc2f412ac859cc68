"""The bots under load, each as a process of its own, and what they take of the machine."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from echoes import LOCALHOST, PATH, SECRET, TOKEN

HERE = Path(__file__).parent
OURS = "mikromakro"
# Our delivery, durable as it is, with nothing to think about: the tests' parrot.
PARROT = "mikromakro, echo"


@asynccontextmanager
async def running(
    command: Sequence[str], folder: Path, settings: dict[str, str]
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Give a bot under way, killed at the end."""
    environment = {
        **os.environ,  # noqa: TID251 - a child needs one
        "PYTHONPATH": str(HERE.parent),
        **settings,
        "PYTHONDONTWRITEBYTECODE": "",
    }
    with (folder / "log.txt").open("ab") as log:
        bot = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=environment, stdout=log, stderr=log
        )
    try:
        yield bot
    finally:
        with suppress(ProcessLookupError):
            bot.kill()
        await bot.wait()


def command_of(name: str, url: str, intake: str, port: int, other: str) -> list[str]:
    """Return the command that starts a bot."""
    if name == OURS:
        return [sys.executable, str(HERE / "unlimited.py")]
    if name == PARROT:
        return [sys.executable, str(HERE.parent / "tests/kit/parrot.py")]
    python = sys.executable if name == "python-telegram-bot" else other
    return [python, str(HERE / "echoes.py"), name, url, intake, str(port)]


def settings_of(url: str, intake: str, port: int) -> dict[str, str]:
    """Return the settings of our bot."""
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "LOG_LEVEL": "WARNING",
        "INTAKE": intake,
        "WEBHOOK_URL": f"https://bot.example.com{PATH}",
        "WEBHOOK_HOST": LOCALHOST,
        "WEBHOOK_PORT": str(port),
        "WEBHOOK_SECRET": SECRET,
    }


def free_port() -> int:
    """Return a port that nobody has just now."""
    with socket.socket() as found:
        found.bind((LOCALHOST, 0))
        return int(found.getsockname()[1])


def computing(pid: int) -> float:
    """Return the seconds of a processor that a process has had so far."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid: int) -> float:
    """Return the megabytes of memory that a process has now."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
