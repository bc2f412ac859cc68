"""Whether anything is lost, and the limits are obeyed, while Telegram fails at random calls.

    python benchmarks/faults.py --people 100 --groups 3 --seed 1

The stand-in refuses 5 % of all calls with 429 and 2 % with 502, does not answer 1 % and loses the
connection of 1 %; of those two, half are carried out nevertheless, which is what makes a message
come twice. The bot has a parrot for an advisor and its usual manners. Exit code 1 if anything was
lost, out of order, doubled without a reason, or sent too fast.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.manners import TELEGRAMS, Limit
from tests.kit.calls import Call
from tests.kit.parrot import POLITE
from tests.kit.process import PARROT
from tests.kit.standin import Standin
from tests.kit.trial import POLLING, WEBHOOK, Bot, Crowd, Outcome, waiting
from tests.kit.weather import Odds, Weather

TOKEN = "1234567:TEST-token_of-the-stand-in-0123456"  # noqa: S105 - nobody else takes it
INTAKES = {"polling": POLLING, "webhook": WEBHOOK}
# Seconds by which calls may come closer together on their way, on a busy machine; what is limited
# within a second is therefore judged over so many of them.
JITTER = 1.0
PERIODS = 10
# A hung poll holds up what comes after it for over a minute.
PATIENCE = 240.0


def most_within(times: Sequence[float], seconds: float) -> int:
    """Return how many of these moments, in order, at most lie within some seconds.

    >>> most_within([0.0, 0.5, 1.0, 1.2], 1.0)
    3
    """
    first = most = 0
    for last, moment in enumerate(times):
        while times[first] <= moment - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


def fastest(calls: Iterable[Call], seconds: float, *, each: bool) -> int:
    """Return how many calls at most came within some seconds, in all or in each chat."""
    times: dict[int, list[float]] = {}
    for call in calls:
        times.setdefault(call.number("chat_id") if each else 0, []).append(call.time)
    return max((most_within(sorted(found), seconds) for found in times.values()), default=0)


def report(telegram: Standin, crowd: Crowd, weather: Weather, folder: Path) -> bool:
    """Print what came of a trial; return whether all went well."""
    outcome: Outcome = crowd.outcome()
    unheard = Counter(text for _, text in weather.unheard if text)
    letters = telegram.calls("sendMessage")
    seconds = letters[-1].time - letters[0].time
    print(f"  {crowd.size} messages, {len(letters)} sendMessage calls in {seconds:.0f} s")
    for met, times in sorted(weather.met.items()):
        done = "carried out" if met.carried_out else "not carried out"
        print(f"    {times:4} calls: {met.trouble.value}, {done}")
    doubled, left = outcome.doubled.total(), waiting(folder)
    print(
        f"  lost {outcome.lost}, chats out of order {outcome.disordered}, left over {left}", end=""
    )
    print(f", doubled {doubled} of {unheard.total()} carried out but never heard of")
    is_fine = not (outcome.lost or outcome.disordered or outcome.strange or left)
    is_fine &= doubled == unheard.total()
    private = [call for call in letters if call.number("chat_id") > 0]
    groups = [call for call in letters if call.number("chat_id") < 0]
    for name, limit, calls, each in (
        ("in all", TELEGRAMS.overall, letters, False),
        ("in one chat", TELEGRAMS.chat, private, True),
        ("in one group", TELEGRAMS.group, groups, True),
    ):
        if limit is not None:
            is_fine &= is_obeyed(name, limit, calls, each=each)
    return is_fine


def is_obeyed(name: str, limit: Limit, calls: Iterable[Call], *, each: bool) -> bool:
    """Print how near to a limit calls came; return whether they stayed below it."""
    at_once = fastest(calls, limit.seconds, each=each)
    periods = PERIODS if limit.seconds <= JITTER else 1
    seconds = periods * limit.seconds
    most = fastest(calls, seconds - JITTER, each=each)
    print(f"  {name}: at most {most} within {seconds:g} s, of {periods * limit.most}", end="")
    print(f" (seen by a busy stand-in within {limit.seconds:g} s: {at_once} of {limit.most})")
    return most <= periods * limit.most


def _is_through(folder: Path) -> bool:
    return not waiting(folder)


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--groups", type=int, default=3)
    parser.add_argument("--each", type=int, default=20, help="messages of each chat, at most 20")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--odds", type=float, nargs=4, default=Odds(), metavar="SHARE")
    parser.add_argument("--intake", nargs="*", default=list(INTAKES))
    asked = parser.parse_args()
    is_fine = True
    for intake in asked.intake:
        print(f"{intake}:")
        with tempfile.TemporaryDirectory() as name, Standin(TOKEN) as telegram:
            crowd = Crowd(telegram, asked.people, asked.each, asked.groups)
            weather = telegram.worsens(Weather(asked.seed, Odds(*asked.odds)))
            folder = Path(name)
            bot = Bot(telegram, folder, INTAKES[intake], (*PARROT, POLITE))
            with bot.lives(PATIENCE) as process:
                crowd.write(1)
                crowd.waits_for_all(PATIENCE)
                telegram.clears()
                # What was carried out and never heard of is sent once more.
                telegram.comes_true(partial(_is_through, folder), PATIENCE)
                process.stop()
            is_fine &= report(telegram, crowd, weather, folder)
    return 0 if is_fine else 1


if __name__ == "__main__":
    sys.exit(main())
