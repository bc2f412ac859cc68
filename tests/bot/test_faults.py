"""Telegram fails at random calls, in a seeded way: everybody is answered, and in order."""

from collections import Counter
from pathlib import Path

import pytest

from tests.kit.calls import Call
from tests.kit.scene import TOKEN
from tests.kit.standin import Standin
from tests.kit.trial import POLLING, Bot, Crowd, waiting
from tests.kit.weather import Met, Odds, Trouble, Weather

# Worse than any day of Telegram's, so that few messages meet everything.
ODDS = Odds(busy=0.1, broken=0.1, silent=0.05, cut=0.1)


def test_in_bad_weather_nothing_is_lost_and_only_what_was_never_heard_of_comes_twice(
    tmp_path: Path,
) -> None:
    with Standin(TOKEN) as telegram:
        crowd = Crowd(telegram, people=12, each=3)
        weather = telegram.worsens(Weather(seed=2, odds=ODDS, silence=0.1))
        with Bot(telegram, tmp_path, POLLING).lives() as bot:
            crowd.write(1)
            crowd.waits_for_all(30)
            telegram.clears()
            # What was carried out and never heard of is sent once more.
            # Nothing rings when a letter is crossed off, so the question is asked anew.
            assert any(telegram.comes_true(lambda: not waiting(tmp_path), 0.2) for _ in range(150))
            bot.stop()

    outcome = crowd.outcome()
    assert (outcome.lost, outcome.disordered, outcome.strange) == (0, 0, 0)
    unheard = Counter(chat for chat, text in weather.unheard if text)
    assert Counter(chat for chat, _ in outcome.doubled.elements()) == unheard
    assert {met.trouble for met in weather.met} == set(Trouble)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_weather_of_a_seed_is_always_the_same(seed: int) -> None:
    def met(weather: Weather) -> list[Met | None]:
        return [weather.meets(Call("sendMessage", {"chat_id": n})) for n in range(50)]

    assert met(Weather(seed, ODDS)) == met(Weather(seed, ODDS))
    assert met(Weather(seed, ODDS)) != met(Weather(seed + 2, ODDS))
