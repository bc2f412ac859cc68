"""Replies as people read them, one file a case and language: review changes to them as prose.

`make snapshots` writes them anew. Each message is said in both voices, whatever its language.
"""

from datetime import date
from pathlib import Path

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation, Heard, build_conversation
from bot.views.taps import facts_of

FOLDER = Path(__file__).parents[1] / "snapshots"
FIVE = """\
@rasakopi ig 45rb minta 3jt
@dapurmama tiktok 120rb minta 8jt
@jalanjajan ig 8.500 minta 400rb
@bangtech youtube 300rb
@glowbysari ig 1,2jt minta 60jt"""
MESSAGES = {
    "micro-macro": "apa bedanya influencer mikro sama makro?",
    "micro-macro-english": "whats the difference between micro and macro",
    "creator": "@rasakopi 45rb follower ig",
    "creator-bare": "@rasakopi 45rb",
    "creator-quote": "tiktok @fadiltester 1,2jt, minta 15 juta per video, kemahalan ga?",
    "five-creators": FIVE,
    "campaign": "budget 10 juta buat awareness di tiktok",
    "campaign-dollars": "I have $1,500 to launch a skincare brand on Instagram",
    "campaign-small": "budget tipis 2jt mau jualan keripik",
    "ten-thousand": "10.000 followers itu nano atau micro?",
    "budget-only": "budget 10 juta",
    "number-only": "25rb",
    "hello": "halo",
    "thanks": "makasih ya",
    "weather": "cuaca besok gimana",
    "emoji": "🙂",
}
# Buttons under a reply that show another side of it: the letter of their data.
TAPS = {
    "micro-macro-why": ("micro-macro", "w"),
    "creator-why": ("creator", "w"),
    "campaign-why": ("campaign", "w"),
    "campaign-scenarios": ("campaign", "s"),
}


@pytest.fixture(scope="module")
def conversation() -> Conversation:
    return build_conversation(None, lambda: date(2026, 11, 25))


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("case", [*MESSAGES, *TAPS])
def test_a_reply_reads_as_it_was_approved(
    case: str, code: str, conversation: Conversation, request: pytest.FixtureRequest
) -> None:
    file = FOLDER / code / f"{case}.txt"

    reply = written(heard(case, Notes(language=code, chosen=True), conversation))

    if request.config.getoption("--snapshot-update"):
        file.write_text(reply, "utf-8")
    assert file.read_text("utf-8") == reply


def test_no_approved_reply_is_left_over() -> None:
    found = {f"{file.parent.name}/{file.stem}" for file in FOLDER.rglob("*.txt")}

    assert found == {f"{code}/{case}" for code in ("id", "en") for case in (*MESSAGES, *TAPS)}


def heard(case: str, notes: Notes, conversation: Conversation) -> Heard:
    """Return what comes of a message, or of a tap on the button under one."""
    if case in MESSAGES:
        return conversation.hear(MESSAGES[case], notes)
    message, letter = TAPS[case]
    first = conversation.hear(MESSAGES[message], notes)
    assert first.reply
    data = (button.data for row in first.reply.buttons for button in row)
    return conversation.tap(next(each for each in data if each[0] == letter), first.notes)


def written(said: Heard) -> str:
    """Return a reply as text: the message, a rule, and its rows of buttons."""
    assert said.reply
    rows = (
        " ".join(f"[{button.text}]" for button in row if facts_of(button.data))
        for row in said.reply.buttons
    )
    return "\n".join((said.reply.text, "---", *rows, ""))
