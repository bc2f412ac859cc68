"""Whether anything is lost, doubled or out of order when the bot is ended at random moments.

    python benchmarks/crash.py --chats 200 --each 20 --ends 10 --seed 1

A crowd sends numbered messages to a bot with a parrot for an advisor, while its process is ended
again and again: with SIGKILL, after which a letter may come twice whose delivery was not yet
written down, and with SIGTERM, after which none may. Exit code 1 if anything else came out.
"""

import argparse
import random  # noqa: TID251 - seeded
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.outbox import CHATS_AT_ONCE
from tests.kit.process import Process
from tests.kit.standin import Standin
from tests.kit.trial import POLLING, WEBHOOK, Bot, Crowd, Letter, first_letters, waiting

TOKEN = "1234567:TEST-token_of-the-stand-in-0123456"  # noqa: S105 - nobody else takes it
INTAKES = {"polling": POLLING, "webhook": WEBHOOK}
# Seconds in which a life ends: it takes about one to get ready, and is ended then too.
SHORTEST, LONGEST = 0.4, 4.0


class Result(NamedTuple):
    """What came of one trial; `left` is what the database still had to deal with at its end."""

    lost: int
    disordered: int
    strange: int
    doubled: int
    unexplained: int
    under_way: int
    left: int

    @property
    def is_fine(self) -> bool:
        """Whether nothing happened that must not."""
        wrong = (self.lost, self.disordered, self.strange, self.unexplained, self.left)
        return not any(wrong) and self.doubled <= self.under_way


def trial(asked: argparse.Namespace, intake: str, *, is_killed: bool) -> Result:
    """Return what a crowd saw of a bot that was ended so many times."""
    chance = random.Random(asked.seed)  # noqa: S311 - the same moments each time
    explained: Counter[Letter] = Counter()
    under_way = 0
    with tempfile.TemporaryDirectory() as name, Standin(TOKEN) as telegram:
        folder = Path(name)
        crowd = Crowd(telegram, asked.chats, asked.each)
        bot = Bot(telegram, folder, INTAKES[intake])
        for life in range(asked.ends):
            # Half of it at once, so that there is always something under way.
            crowd.write(0.5 + 0.5 * life / asked.ends)
            end_at = time.monotonic() + chance.uniform(SHORTEST, LONGEST)
            with bot.lives(end_at - time.monotonic()) as process:
                time.sleep(max(end_at - time.monotonic(), 0))
                end(process, is_killed=is_killed)
            # After a stop nothing is under way, so nothing explains a second copy.
            letters = first_letters(folder) if is_killed else set()
            explained.update(letters)
            under_way += min(len(letters), CHATS_AT_ONCE)
            if asked.verbose:
                print(f"  life {life + 1}: {crowd.seen} shown, {len(letters)} chats with letters")
        crowd.write(1)
        live_on(bot, crowd)
        lost, disordered, strange, doubled = crowd.outcome()
        unexplained = (doubled - explained).total()
        return Result(
            lost, disordered, strange, doubled.total(), unexplained, under_way, waiting(folder)
        )


def live_on(bot: Bot, crowd: Crowd) -> None:
    """Have everybody answered, and say what stands in the log if they are not."""
    with bot.lives() as process:
        try:
            crowd.waits_for_all()
        except AssertionError as error:
            left = waiting(bot.folder)
            print(f"  {error}; {left} left over; its log:\n{process.log[-3000:]}")
        process.stop()


def end(process: Process, *, is_killed: bool) -> None:
    """End a bot as a power cut would, or as a supervisor does."""
    if is_killed:
        process.kill()
    elif process.is_running:
        code = process.stop()
        # Before it has got ready to be asked, a signal ends it as any program.
        if code not in {0, -15}:
            sys.exit(f"exit code {code}: {process.log[-2000:]}")


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--each", type=int, default=20, help="messages of each chat, at most 20")
    parser.add_argument("--ends", type=int, default=10, help="how often the process is ended")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--intake", nargs="*", default=list(INTAKES))
    parser.add_argument("--signals", nargs="*", default=["SIGKILL", "SIGTERM"])
    parser.add_argument("--verbose", action="store_true")
    asked = parser.parse_args()
    print(f"{asked.chats} chats x {asked.each} messages, ended {asked.ends} times each")
    print(f"{'signal':9}{'intake':9}{'lost':>6}{'chats out of order':>20}{'doubled':>9}", end="")
    print(f"{'of at most':>12}{'left over':>11}{'seconds':>9}", flush=True)
    is_fine = True
    for signal in asked.signals:
        for intake in asked.intake:
            begun = time.monotonic()
            result = trial(asked, intake, is_killed=signal == "SIGKILL")
            print(f"{signal:9}{intake:9}{result.lost:6}{result.disordered:20}", end="")
            print(f"{result.doubled:9}{result.under_way:12}{result.left:11}", end="")
            print(f"{time.monotonic() - begun:9.0f}", flush=True)
            if not result.is_fine:
                print(f"  WRONG: {result}")
                is_fine = False
    return 0 if is_fine else 1


if __name__ == "__main__":
    sys.exit(main())
