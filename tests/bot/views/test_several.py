"""Several answers in one message: what is further stays short, and gives way to the first."""

from datetime import date
from decimal import Decimal

import pytest

from advisor import knowledge
from advisor.brief import Brief, budget_of
from advisor.recommendation import recommend
from advisor.vocabulary import Goal, Topic
from bot.reply import Button, Reply
from bot.views.screen import LIMIT, SEPARATOR
from bot.views.several import MOST_ROWS, short, together
from bot.voice import Voice

Rows = tuple[tuple[Button, ...], ...]


def rows(count: int, start: int = 0) -> Rows:
    """Return rows of one button each, no two alike."""
    return tuple((Button(text=str(at), data=f"t:{at}"),) for at in range(start, start + count))


@pytest.mark.parametrize("topic", list(Topic))
def test_a_further_answer_is_short_whole_blocks_of_it(topic: Topic, voice: Voice) -> None:
    reply = short(knowledge.answer(topic), voice)

    assert len(reply.text) < LIMIT / 2
    for tag in ("b", "i", "code"):
        assert reply.text.count(f"<{tag}>") == reply.text.count(f"</{tag}>")
    assert reply.buttons[0][0].data == f"f:{topic}"


@pytest.mark.parametrize("niche", [None, "gambling"])
def test_a_further_plan_is_short_even_where_there_is_none(niche: str | None, voice: Voice) -> None:
    money = budget_of(Decimal(10_000_000), Decimal(10_000_000), Decimal(10_000_000))
    brief = Brief(goals=(Goal.SALES,), budget=money, niche=niche)

    reply = short(recommend(brief, date(2026, 11, 25)), voice)

    assert len(reply.text) < LIMIT / 4
    assert bool(reply.buttons) == (niche is None)


def test_further_blocks_give_way_to_the_first_answer() -> None:
    first = Reply(text="a" * (LIMIT - 40))
    further = Reply(text="one\n\ntwo\n\n" + "b" * 60)

    text = together((first, further)).text

    assert text == f"{first.text}\n\n{SEPARATOR}\n\none\n\ntwo"


def test_without_any_room_the_further_answer_is_only_a_button() -> None:
    first = Reply(text="a" * LIMIT, buttons=rows(1))
    further = Reply(text="one\n\ntwo", buttons=rows(1, start=1))

    reply = together((first, further))

    assert reply.text == first.text
    assert reply.buttons == (*first.buttons, *further.buttons)


def test_buttons_of_the_first_answer_give_way_to_those_of_the_others() -> None:
    reply = together((Reply(text="a", buttons=rows(9)), Reply(text="b", buttons=rows(2, 20))))

    assert len(reply.buttons) == MOST_ROWS
    assert reply.buttons[-2:] == rows(2, 20)


def test_a_button_stands_once() -> None:
    reply = together((Reply(text="a", buttons=rows(2)), Reply(text="b", buttons=rows(3))))

    assert reply.buttons == rows(3)
