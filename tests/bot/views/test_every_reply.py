"""What holds for every reply: it fits, Telegram can read it, and its buttons work."""

import re
from decimal import Decimal

import pytest

from advisor.advice import Advice
from advisor.brief import Brief, budget_of
from advisor.creator import Creator
from advisor.notes import Notes
from advisor.vocabulary import Goal
from bot import views
from bot.reply import LONGEST_COPY, Reply
from bot.views.screen import LIMIT
from bot.views.subject import is_about
from bot.views.taps import TapCommand, facts_of
from bot.voice import Voice

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

TAG = re.compile(r'<(/?)(b|i|code|a)(?: href="[^"<>]*")?>')
REFERENCE = re.compile(r"&(?!(?:lt|gt|amp|quot|#[0-9]+);)")
BARE_M = re.compile(r"\d ?M\b")
LONGEST_LABEL = 64
NOTES = Notes(
    brief=Brief(
        goals=tuple(Goal), budget=budget_of(Decimal(1), Decimal(10**15), Decimal(10**15), "XXX")
    ),
    creators=(Creator(handle="<b>&" * 10),),
)
GUESSES = ("followers", "quote", "budget", "budget_scale")


def sides(advice: Advice, voice: Voice, notes: Notes) -> tuple[Reply, ...]:
    """Return the reply and what its buttons turn it into."""
    return (
        views.view(advice, voice, notes, GUESSES),
        *(side(advice, voice, notes) for side in views.SIDES.values()),
    )


@pytest.mark.parametrize("notes", [Notes(), NOTES], ids=["new chat", "full notes"])
def test_a_reply_fits_and_is_well_formed(advice: Advice, voice: Voice, notes: Notes) -> None:
    for reply in sides(advice, voice, notes):
        assert 0 < len(reply.text) <= LIMIT
        assert unclosed(reply.text) == []
        assert not set("<>") & set(TAG.sub("", reply.text)), reply.text
        assert not REFERENCE.search(reply.text), reply.text
        assert not BARE_M.search(reply.text)
        assert "\n\n\n" not in reply.text
        assert reply.text == reply.text.strip()


@pytest.mark.parametrize("notes", [Notes(), NOTES], ids=["new chat", "full notes"])
def test_every_button_says_something_and_can_be_read_back(
    advice: Advice, voice: Voice, notes: Notes
) -> None:
    for reply in sides(advice, voice, notes):
        buttons = [button for row in reply.buttons for button in row]

        assert len({(button.data, button.copy_text) for button in buttons}) == len(buttons)
        for button in buttons:
            assert 0 < len(button.text) <= LONGEST_LABEL
            assert len(button.data.encode()) <= 64
            copies = button.copy_text is not None and 0 < len(button.copy_text) <= LONGEST_COPY
            assert copies or facts_of(button.data) is not None, button.data


def test_a_button_about_an_advice_knows_its_advice(advice: Advice, voice: Voice) -> None:
    reply = views.view(advice, voice, Notes())

    taps = (facts_of(button.data) for row in reply.buttons for button in row)
    commands = [
        tap for tap in taps if isinstance(tap, TapCommand) and tap.verb in {*views.SIDES, "k"}
    ]

    assert all(is_about(command, advice) for command in commands)


def unclosed(html: str) -> list[str]:
    """Return the tags left open, or that closed nothing."""
    opened: list[str] = []
    for closing, tag in TAG.findall(html):
        if closing and opened and opened[-1] == tag:
            opened.pop()
        else:
            opened.append(closing + tag)
    return opened
