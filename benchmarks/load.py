"""How many updates a second, and how soon: our whole bot beside two bots that only echo.

    python benchmarks/load.py --aiogram /tmp/other/bin/python

Ours keeps every update on disk, reads it, decides and answers in the writer's language. The others
send the text back, and so does the parrot of our tests, over our whole delivery. All of them talk
to the same quick Telegram (swift.py), in turns. `--aiogram` names a Python with aiogram, which
wants another pydantic than we do (`pip install aiogram` in an environment of its own); without it,
aiogram and the bare client are left out.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from echoes import LOCALHOST, PATH, SECRET
from posting import Postman
from processes import (
    OURS,
    PARROT,
    command_of,
    computing,
    free_port,
    resident,
    running,
    settings_of,
)
from swift import Swift

AT_ONCE = (1, 8, 64)
# Greetings and thanks, questions, creators and budgets, as people mix them.
TEXTS = (
    "halo",
    "apa bedanya influencer mikro sama makro?",
    "what is engagement rate",
    "makasih",
    "@rasakopi 45rb follower ig",
    "budget 10 juta buat awareness di tiktok",
)
WARM_UP = 60
LONG = 100_000
LONG_PEOPLE = 10_000
# An update that has not been answered for so long never will be.
LOST = 60.0


class Figures(NamedTuple):
    """What one run gave.

    Updates a second, milliseconds of computing for each, milliseconds from an update to its
    answer, megabytes.
    """

    rate: float
    computing: float
    median: float
    p99: float
    megabytes: float


class Load:
    """People who write as soon as they have been answered, so many unanswered at a time."""

    def __init__(self, swift: Swift, texts: Sequence[str], chats: int) -> None:
        self._swift = swift
        swift.answered = self._answered
        self._texts = texts
        self._chats = chats
        self._next = 0
        self._written: dict[int, float] = {}
        self._took: list[float] = []
        self._left = 0
        self._done = asyncio.Event()
        self.send = swift.push

    async def run(self, count: int, at_once: int) -> list[float]:
        """Return the seconds that each of so many updates took to be answered."""
        self._took, self._left = [], count
        self._done.clear()
        for _ in range(min(at_once, count)):
            self._write()
        async with asyncio.timeout(LOST + count / 10):
            await self._done.wait()
        return self._took

    def _write(self) -> None:
        self._left -= 1
        number = self._next
        self._next += 1
        chat = 1_000 + number % self._chats
        self._written[chat] = time.perf_counter()
        self.send(update_of(number, chat, self._texts[number % len(self._texts)]))

    def _answered(self, chat: int) -> None:
        begun = self._written.pop(chat, None)
        if begun is None:
            return
        self._took.append(time.perf_counter() - begun)
        if self._left > 0:
            self._write()
        elif not self._written:
            self._done.set()


def update_of(number: int, chat: int, text: str) -> dict[str, Any]:
    """Return an update as Telegram gives it."""
    person = {"id": chat, "is_bot": False, "first_name": "Sari", "language_code": "id"}
    return {
        "update_id": 500_000_000 + number,
        "message": {
            "message_id": number + 1,
            "date": 1_790_000_000,
            "chat": {"id": chat, "type": "private", "first_name": "Sari"},
            "from": person,
            "text": text,
        },
    }


async def last(asked: argparse.Namespace) -> None:
    """Print what memory our bot has while it answers 100,000 updates from 10,000 people."""
    swift = Swift()
    await swift.start()
    load = Load(swift, asked.texts, LONG_PEOPLE)
    command = command_of(OURS, swift.url, "polling", 0, "")
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_of(swift.url, "polling", 0)
        async with running(command, Path(folder), settings) as bot:
            for count in range(0, LONG + 1, LONG // 10):
                await load.run(LONG // 10 if count else WARM_UP, 64)
                print(f"{count:8} updates {resident(bot.pid):7.1f} MB", flush=True)
    swift.stop()


async def measured(
    name: str, asked: argparse.Namespace, intake: str, at_once: int, folder: Path
) -> Figures:
    """Return the figures of one bot, after a few updates that are not counted."""
    swift = Swift()
    await swift.start()
    port = free_port()
    command = command_of(name, swift.url, intake, port, asked.aiogram)
    load = Load(swift, asked.texts, max(asked.people, 4 * at_once))
    try:
        async with running(command, folder, settings_of(swift.url, intake, port)) as bot:
            if intake == "webhook":
                postman = Postman(LOCALHOST, port, PATH, SECRET)
                await postman.reach()
                load.send = postman.post
            await load.run(WARM_UP, 1)
            begun, computed = time.perf_counter(), computing(bot.pid)
            took = await load.run(asked.updates, at_once)
            spent, computed = time.perf_counter() - begun, computing(bot.pid) - computed
            milliseconds = sorted(1000 * second for second in took)
            return Figures(
                len(took) / spent,
                1000 * computed / len(took),
                statistics.median(milliseconds),
                milliseconds[int(len(milliseconds) * 0.99)],
                resident(bot.pid),
            )
    except TimeoutError:
        sys.exit((folder / "log.txt").read_text("utf-8")[-3_000:] or f"{name} did not answer")
    finally:
        swift.stop()


async def compare(asked: argparse.Namespace) -> None:
    """Print the figures of every bot, those of one load one below the other."""
    others = ["aiogram", "bare"] if asked.aiogram else []
    names = asked.bots or ["python-telegram-bot", OURS, PARROT, *others]
    print(f"{'intake':8}{'open':>5} {'bot':20}", end="")
    print(f"{'updates/s':>10}{'computing':>11}{'median':>10}{'p99':>10}{'MB':>7}")
    for intake in asked.intake:
        for at_once in asked.at_once:
            for name in names:
                runs = []
                for _ in range(asked.runs):
                    with tempfile.TemporaryDirectory() as folder:
                        if asked.chats and name == OURS:
                            await asyncio.to_thread(fill, Path(folder), asked.chats)
                        runs.append(await measured(name, asked, intake, at_once, Path(folder)))
                best = max(runs)
                print(f"{intake:8}{at_once:5} {name:20}{best.rate:10.0f}", end="")
                print(f"{min(run.computing for run in runs):9.2f}ms", end="")
                print(f"{best.median:8.1f}ms{best.p99:8.1f}ms{best.megabytes:7.1f}", flush=True)


def fill(folder: Path, chats: int) -> None:
    """Put so many chats into the database of our bot, the way a long life would."""
    from bot.store import open_store  # noqa: PLC0415 - only when asked for

    store = open_store(folder / "mikromakro.db")
    notes = json.dumps({"language": "id", "brief": {"goals": ["awareness"]}})
    rows = ((10_000_000 + number, notes) for number in range(chats))
    store.write(
        lambda db: db.executemany("INSERT INTO chats VALUES (?, ?, 0, 1790000000.0)", rows)
    )
    store.close()


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--aiogram", default="", help="an interpreter with aiogram")
    parser.add_argument("--bots", nargs="*", help="only these")
    parser.add_argument("--intake", nargs="*", default=["polling", "webhook"])
    parser.add_argument("--at-once", nargs="*", type=int, default=AT_ONCE)
    parser.add_argument("--updates", type=int, default=1_500, help="of each run")
    parser.add_argument("--runs", type=int, default=3, help="of which the best counts")
    parser.add_argument("--people", type=int, default=1_000, help="who write, in turn")
    parser.add_argument("--chats", type=int, default=0, help="in our database before")
    parser.add_argument("--texts", nargs="*", default=TEXTS, help="what people write")
    parser.add_argument("--long", action="store_true", help="our memory in a long run instead")
    asked = parser.parse_args()
    asyncio.run(last(asked) if asked.long else compare(asked))


if __name__ == "__main__":
    main()
