"""The whole bot under hostile updates: it goes on, and good messages among them are answered."""

from pathlib import Path

import pytest

from tests.kit.hostile import Adversary, known_schema
from tests.kit.process import ROOT
from tests.kit.scene import TOKEN
from tests.kit.siege import Siege
from tests.kit.standin import Standin
from tests.kit.trial import POLLING, Bot, waiting

# The whole bot, on a Telegram that it may write to as fast as it can.
UNLIMITED = (str(ROOT / "benchmarks" / "unlimited.py"),)
# Given back as it came, also where it was no text.
ECHOED = ("callback_query_id", "inline_query_id", "message_id is no")


@pytest.mark.sweep
def test_hostile_updates_end_nothing_and_keep_no_good_message_from_its_answer(
    tmp_path: Path,
) -> None:
    with Standin(TOKEN, lenient=True) as telegram:
        siege = Siege(telegram, Adversary(known_schema(), seed=1), wave=300)
        with Bot(telegram, tmp_path, POLLING, UNLIMITED).lives(30) as bot:
            siege.attack()
            siege.waits(30)
            telegram.wait_for(lambda: not waiting(tmp_path), 20)
            code = bot.stop()
        mistakes = telegram.mistakes

    assert siege.good == 6
    assert siege.unanswered == {}
    assert code == 0
    assert [each for each in mistakes if not any(name in each for name in ECHOED)] == []


def test_the_updates_of_a_seed_are_always_the_same() -> None:
    def made(seed: int) -> list[object]:
        adversary = Adversary(known_schema(), seed)
        return [adversary.update(7, 1) for _ in range(20)]

    assert made(1) == made(1)
    assert made(1) != made(2)
