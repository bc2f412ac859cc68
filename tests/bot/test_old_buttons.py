"""Old buttons: a chat goes on while they stay; none may change what it is not about."""

from datetime import date

import pytest

from advisor.notes import Notes
from advisor.vocabulary import Platform
from bot.conversation import Conversation, Heard
from bot.languages import Languages

CAMPAIGN = "budget 10 juta buat awareness di tiktok"


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 1, 5))


def data_of(heard: Heard, start: str) -> str:
    """Return the data of the first button under a reply that begins like this."""
    assert heard.reply
    data = (button.data for row in heard.reply.buttons for button in row)
    return next(each for each in data if each.startswith(start))


def test_a_tap_under_an_older_plan_changes_neither_the_creator_nor_the_newer_plan(
    talk: Conversation,
) -> None:
    """Plan A, plan B, a creator; then "Instagram" under plan A."""
    older = talk.hear(CAMPAIGN, Notes())
    newer = talk.hear("budget 90 juta buat penjualan di youtube", older.notes)
    card = talk.hear("@rasakopi 45rb", newer.notes)

    for start in ("p:instagram", "b:"):
        heard = talk.tap(data_of(older, start), card.notes)

        assert heard.reply is None
        assert heard.notice
        assert heard.notes == card.notes


def test_a_tap_under_the_plan_at_hand_changes_it_whatever_was_asked_in_between(
    talk: Conversation,
) -> None:
    advised = talk.hear(CAMPAIGN, Notes())
    card = talk.hear("@rasakopi 45rb", advised.notes)

    heard = talk.tap(data_of(advised, "p:instagram"), card.notes)

    assert heard.edit
    assert heard.turn
    assert heard.turn.advice.kind == "recommendation"
    assert heard.notes.brief.platforms == (Platform.INSTAGRAM,)
    assert heard.notes.creators == card.notes.creators


def test_a_goal_asked_for_can_be_tapped_when_more_was_told_since(talk: Conversation) -> None:
    asked = talk.hear("budget 10 juta", Notes())
    later = talk.hear("di tiktok ya", asked.notes)

    heard = talk.tap(data_of(asked, "g:awareness"), later.notes)

    assert heard.turn
    assert heard.turn.advice.kind == "recommendation"
    assert heard.notes.brief.platforms == (Platform.TIKTOK,)


def test_a_goal_asked_for_an_earlier_sum_is_no_goal_of_another_campaign(
    talk: Conversation,
) -> None:
    asked = talk.hear("budget 10 juta", Notes())
    later = talk.hear("budget 90 juta buat penjualan di youtube", asked.notes)

    heard = talk.tap(data_of(asked, "g:awareness"), later.notes)

    assert heard.reply is None
    assert heard.notice
    assert heard.notes == later.notes
