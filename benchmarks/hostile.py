"""Whether hostile updates can end the bot, stop a chat, or keep a good message from its answer.

    python benchmarks/hostile.py --updates 10000 --schema PATH/TO/telegram-bot-api.min.json

Updates are made from a schema and broken; every fiftieth is a good message, in a chat with hostile
ones before it. `--schema` names a specification of the whole Bot API, JSON with "types", which is
not part of this project; without it the few types of tests/kit/incoming.toml are used. The bot is
the whole one. Exit code 1 if it ended, a chat was stuck, or a good message was not answered.
"""

import argparse
import re
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.kit.hostile import Adversary, Schema, known_schema, schema_in
from tests.kit.siege import Siege
from tests.kit.standin import Standin
from tests.kit.trial import POLLING, WEBHOOK, Bot, waiting

TOKEN = "1234567:TEST-token_of-the-stand-in-0123456"  # noqa: S105 - nobody else takes it
INTAKES = {"polling": POLLING, "webhook": WEBHOOK}
PROGRAM = (str(Path(__file__).with_name("unlimited.py")),)
# Seconds for a wave to be answered, in which a stand-in that is as busy as the bot has its part.
PATIENCE = 120.0
WAVE = 1_000
# Given back as it came, also where it was no text.
ECHOED = ("callback_query_id", "inline_query_id", "message_id is no")


def besieged(asked: argparse.Namespace, schema: Schema, intake: str) -> bool:
    """Print what came of a siege; return whether all went well."""
    with (
        tempfile.TemporaryDirectory() as name,
        Standin(TOKEN, lenient=True) as telegram,
    ):
        folder = Path(name)
        siege = Siege(telegram, Adversary(schema, asked.seed), min(asked.updates, WAVE))
        begun = time.monotonic()
        with Bot(telegram, folder, INTAKES[intake], PROGRAM).lives() as process:
            while siege.sent < asked.updates:
                siege.attack()
                if not siege.waits(PATIENCE) or not process.is_running:
                    break
            siege.settles(lambda: not waiting(folder), PATIENCE)
            is_alive = process.is_running
            code = process.stop() if is_alive else process.exit_code()
            log = process.log
        spent, left = time.monotonic() - begun, waiting(folder)
        wrong = [each for each in telegram.mistakes if not any(id_ in each for id_ in ECHOED)]
        print(f"{intake}: {siege.sent} updates in {spent:.0f} s", end="")
        print(f", good {siege.good}, of which unanswered {len(siege.unanswered)}")
        print(f"  ended by itself: {not is_alive}, exit code {code}, left over {left}", end="")
        print(f", calls against the rules {len(wrong)} {wrong[:3] or ''}")
        show("left over, by chat", stuck(folder))
        show("dead", reasons(folder))
        show("log", Counter(re.sub(r"\d+", "N", line[24:180]) for line in log.splitlines()))
        return is_alive and code == 0 and not (left or wrong or siege.unanswered)


def reasons(folder: Path) -> Counter[str]:
    """Return why updates were given up, and how many for each reason."""
    with closing(sqlite3.connect(folder / "mikromakro.db")) as db:
        rows = db.execute("SELECT error FROM inbox WHERE state = 'dead'").fetchall()
    return Counter(str(error).partition("\n")[0] for (error,) in rows)


def stuck(folder: Path) -> Counter[str]:
    """Return the lanes of updates that are still to be handled; 0 is that of no chat."""
    with closing(sqlite3.connect(folder / "mikromakro.db")) as db:
        rows = db.execute("SELECT chat_id FROM inbox WHERE state = 'pending'").fetchall()
    return Counter(str(chat_id) for (chat_id,) in rows)


def show(title: str, counted: Counter[str]) -> None:
    """Print the most frequent of what was counted."""
    print(f"  {title}: {counted.total()}")
    for what, times in counted.most_common(40):
        print(f"    {times:6} {what}")


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--updates", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--schema", type=Path, help="a specification of the whole Bot API")
    parser.add_argument("--intake", nargs="*", default=["polling"])
    asked = parser.parse_args()
    schema = known_schema()
    if asked.schema is not None and asked.schema.is_file():
        schema = schema_in(asked.schema)
    else:
        print(f"no specification at {asked.schema}: only the types of tests/kit/incoming.toml")
    outcomes = [besieged(asked, schema, intake) for intake in asked.intake]
    return 0 if all(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
