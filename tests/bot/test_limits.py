"""How fast a chat may write: a burst, then a break, and what counts is when Telegram got it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from bot.limits import BREAK, BURST, MANY, SECONDS_EACH, Limits, Pace

NOON = 1_000_000.0


def paces(limits: Limits, moments: list[float], chat_id: int = 7) -> list[Pace]:
    """Return how a chat's messages of these moments are taken."""
    return [limits.pace(chat_id, number, moment) for number, moment in enumerate(moments)]


def test_a_burst_is_heard_and_the_first_message_after_it_is_told_once() -> None:
    found = paces(Limits(), [NOON] * (BURST + 3))

    assert found == [Pace.FINE] * BURST + [Pace.TOO_FAST] + [Pace.STILL_TOO_FAST] * 2


def test_after_the_break_it_is_heard_again() -> None:
    limits = Limits()
    paces(limits, [NOON] * (BURST + 1))

    assert limits.pace(7, 100, NOON + BREAK - 1) is Pace.STILL_TOO_FAST
    assert limits.pace(7, 101, NOON + BREAK) is Pace.FINE


def test_whoever_goes_on_too_fast_is_told_again_only_after_having_been_heard() -> None:
    found = paces(Limits(), [NOON + at / 10 for at in range(400)])

    told = [at for at, pace in enumerate(found) if pace is Pace.TOO_FAST]
    assert len(told) >= 2
    assert all(Pace.FINE in found[one:other] for one, other in pairwise(told))
    assert min(b - a for a, b in pairwise(told)) >= BREAK * 10


def test_a_message_every_other_second_is_always_heard() -> None:
    moments = [NOON + at * SECONDS_EACH for at in range(200)]

    assert set(paces(Limits(), moments)) == {Pace.FINE}


def test_what_was_written_while_we_were_down_counts_by_when_it_was_written() -> None:
    backlog = [NOON + at * 60 for at in range(60)]

    assert set(paces(Limits(), backlog)) == {Pace.FINE}


def test_an_update_that_is_tried_again_costs_nothing_and_gets_the_same_answer() -> None:
    limits = Limits()

    assert {limits.pace(7, 1, NOON) for _ in range(100)} == {Pace.FINE}
    paces(limits, [NOON] * (BURST + 1), chat_id=8)
    assert {limits.pace(8, BURST, NOON) for _ in range(5)} == {Pace.TOO_FAST}


def test_one_chat_does_not_slow_another() -> None:
    limits = Limits()
    paces(limits, [NOON] * (BURST + 1))

    assert limits.pace(8, 500, NOON) is Pace.FINE


def test_chats_that_are_quiet_are_not_remembered() -> None:
    limits = Limits()
    for chat_id in range(MANY):
        limits.pace(chat_id, chat_id, NOON)

    limits.pace(-1, 0, NOON + 2 * BURST * SECONDS_EACH)

    assert len(limits._buckets) == 1  # noqa: SLF001 - memory is what it is about


@given(some.lists(some.integers(0, 300), min_size=1, max_size=80))
def test_no_window_has_more_heard_than_a_burst_and_what_has_trickled_in(gaps: list[int]) -> None:
    moments = [NOON + sum(gaps[:at]) / 10 for at in range(len(gaps))]

    heard = [
        moment
        for moment, pace in zip(moments, paces(Limits(), moments), strict=True)
        if pace is Pace.FINE
    ]

    for first in range(len(heard)):
        for last in range(first, len(heard)):
            assert last - first + 1 <= BURST + (heard[last] - heard[first]) / SECONDS_EACH + 1e-6
