"""Manners: as fast as Telegram lets us and no faster, and nobody waits for another's burst."""

from hypothesis import given
from hypothesis import strategies as st

from bot.manners import MOST_REMEMBERED, UNLIMITED, Limit, Limits, Manners, spread

CHATS = st.lists(st.integers(min_value=1, max_value=200), max_size=150)


def sent_at(manners: Manners, chats: list[int], now: float = 0.0) -> list[float]:
    """Return when letters to these chats go that all wait since now."""
    return [now + manners.turn(chat, now) for chat in chats]


@given(CHATS)
def test_no_second_sees_more_than_thirty_messages(chats: list[int]) -> None:
    times = sent_at(Manners(), chats)

    assert times == sorted(times)
    assert all(late - early >= 1.0 for early, late in zip(times, times[30:], strict=False))


def test_a_chat_may_have_a_short_burst_and_then_one_a_second() -> None:
    manners = Manners()

    rests = []
    for _ in range(6):
        rests.append(manners.rest(7, 10.0))
        manners.turn(7, 10.0)

    assert rests == [0.0] * 5 + [5.0]
    assert manners.rest(8, 10.0) == 0.0


def test_a_group_gets_twenty_messages_a_minute() -> None:
    manners = Manners()

    sent_at(manners, [-7] * 20, now=5.0)

    assert manners.rest(-7, 5.0) == 60.0
    assert manners.rest(-7, 65.0) == 0.0
    assert manners.rest(-8, 5.0) == 0.0


def test_turns_are_given_in_the_order_they_are_asked_for() -> None:
    manners = Manners(Limits(overall=Limit(1, 1.0), chat=None))

    assert sent_at(manners, [7, 8, 7, 9]) == [0.0, 1.0, 2.0, 3.0]


def test_one_chat_refused_is_left_to_itself_and_a_second_means_everybody() -> None:
    manners = Manners()

    manners.refused(7, 35.0, 100.0)
    assert manners.rest(9, 101.0) == 0.0

    manners.refused(8, 30.0, 101.0)
    assert manners.rest(9, 101.0) == 30.0
    assert manners.rest(9, 131.0) == 0.0


def test_chats_refused_while_others_are_let_through_hold_up_nobody_else() -> None:
    manners = Manners()

    manners.refused(7, 35.0, 100.0)
    manners.refused(7, 35.0, 120.0)
    manners.accepted()
    manners.refused(8, 35.0, 121.0)

    assert manners.rest(9, 121.0) == 0.0


def test_however_long_we_are_refused_somebody_tries_again_after_a_minute() -> None:
    manners = Manners()

    manners.refused(7, 90_000.0, 100.0)
    manners.refused(8, 90_000.0, 100.0)

    assert manners.rest(9, 100.0) == 60.0


def test_without_limits_nobody_waits() -> None:
    manners = Manners(UNLIMITED)

    assert sent_at(manners, [7, -7] * 50) == [0.0] * 100
    assert manners.rest(7, 0.0) == 0.0


def test_chats_that_are_quiet_again_are_forgotten_and_busy_ones_are_not() -> None:
    manners = Manners(Limits(overall=None))
    sent_at(manners, [*range(1, MOST_REMEMBERED), *[-1] * 20], now=0.0)

    manners.turn(MOST_REMEMBERED, 30.0)

    assert manners.rest(-1, 30.0) == 30.0
    assert len(manners._chats) == 2  # noqa: SLF001 - what is forgotten shows nowhere else


@given(st.floats(min_value=0, max_value=60), st.floats(min_value=0, max_value=1))
def test_a_spread_pause_is_at_least_half_of_it_and_never_more(pause: float, luck: float) -> None:
    assert pause / 2 <= spread(pause, lambda: luck) <= pause
