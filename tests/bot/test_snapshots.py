"""Replies as people read them, one file a case and language: review changes to them as prose.

`make snapshots` writes them anew. Each message is said in both voices, whatever its language.
"""

from datetime import date
from pathlib import Path

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation, Heard, build_conversation
from bot.reply import Button
from bot.views.taps import facts_of
from tests.kit.cards import CARD_MESSAGES, CARD_TAPS, heard_after
from tests.kit.rules import mistakes_in_reply

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

FOLDER = Path(__file__).parents[1] / "snapshots"
FIVE = """\
@rasakopi ig 45rb minta 3jt
@dapurmama tiktok 120rb minta 8jt
@jalanjajan ig 8.500 minta 400rb
@bangtech youtube 300rb
@glowbysari ig 1,2jt minta 60jt"""
TEN = "\n".join(f"@kreator.{at} ig {40 + at}rb minta {1 + at % 4}jt" for at in range(1, 11))
MESSAGES = {
    "micro-macro": "apa bedanya influencer mikro sama makro?",
    "micro-macro-english": "whats the difference between micro and macro",
    "creator": "@rasakopi 45rb follower ig",
    "creator-bare": "@rasakopi 45rb",
    "creator-quote": "tiktok @fadiltester 1,2jt, minta 15 juta per video, kemahalan ga?",
    "five-creators": FIVE,
    "five-creators-sales": f"buat jualan, pilih siapa?\n{FIVE}",
    "ten-creators": TEN,
    "one-creator-twice": "@rasakopi ig 45rb minta 3jt\n@rasakopi ig 60rb minta 3jt",
    "campaign": "budget 10 juta buat awareness di tiktok",
    "campaign-dollars": "I have $1,500 to launch a skincare brand on Instagram",
    "campaign-small": "budget tipis 2jt mau jualan keripik",
    "ten-thousand": "10.000 followers itu nano atau micro?",
    "budget-only": "budget 10 juta",
    "number-only": "25rb",
    "creators-and-campaign": "@a.a 20rb dan @b.b 300rb, mending mana buat launching budget 15jt?",
    "creator-and-question": "@x.id 45rb ig, ER bagus itu berapa?",
    "budget-and-question": "budget 10jt, terus cara ukur hasil campaign gimana?",
    "hello-and-question": "halo kak, apa itu nano influencer?",
    "break-even": "harga 85rb, margin 30%, budget 10jt, balik modal berapa order?",
    "break-even-creator": "@a.b 45rb ig minta 3jt, price 25k cogs 10k, when does it break even?",
    "break-even-asks": "budget 10jt buat jualan, balik modal berapa order?",
    "unmeasured": "budget 10jt buat jualan tapi nggak bisa ditracking",
    "forbidden": "promosi vape budget 20jt di ig",
    "deadline": "budget 30jt buat launching skincare di ig, tayang sebelum 12 Desember",
    "blank-outreach": "write me an outreach DM",
    "blank-terms": "draft kontrak endorse dong",
    "split": "budget 20jt awareness di ig, boost 20%, produk udah ada",
    "campaign-audience": "budget 20jt awareness di tiktok, cuma kota bandung, narrow niche",
    "campaign-bigger": "budget 500rb buat engagement di ig, anggap audiensnya 300rb",
    "start-over": "mulai dari awal",
    "cancel": "nggak jadi",
    "hello": "halo",
    "thanks": "makasih ya",
    "weather": "cuaca besok gimana",
    "emoji": "🙂",
    "choosing": f"pilihin dari daftar ini, budget 20 juta buat awareness\n{FIVE}",
    "choosing-conditions": (
        "pilihkan dari list di bawah, 12 juta, wajib @dapurmama, maks 1 macro, boleh 2 post per "
        f"orang, maks 5 orang, macro maksimal 80%\n{FIVE}"
    ),
    "choosing-many": f"pick from this list, 15 million, maks 6 orang, tanpa @kreator.3\n{TEN}",
    "choosing-impossible": f"pilihin dari daftar ini budget 3jt, wajib @dapurmama\n{FIVE}",
    "choosing-no-money": f"pilihkan yang terbaik dari mereka\n{FIVE}",
    "choosing-no-list": "pilihin dari daftar ini, budget 20 juta",
    **CARD_MESSAGES,
}
# Buttons under a reply that show another side of it: the letters of their data, tapped in turn.
TAPS = {
    "micro-macro-why": ("micro-macro", "w"),
    "creator-why": ("creator", "w"),
    "campaign-why": ("campaign", "w"),
    "five-creators-ranked": ("five-creators", "o"),
    "five-creators-why": ("five-creators", "w"),
    "five-creators-picture": ("five-creators", "i"),
    "ten-creators-all": ("ten-creators", "j"),
    "choosing-why": ("choosing", "w"),
    "choosing-others": ("choosing-many", ("qo",)),
    "campaign-scenarios": ("campaign", "s"),
    "campaign-audience-why": ("campaign-audience", "w"),
    "campaign-bigger-why": ("campaign-bigger", "w"),
    "split-why": ("split", "w"),
    "split-scenarios": ("split", "s"),
    "campaign-half": ("campaign", "u"),
    "campaign-fewer": ("campaign", "d"),
    "campaign-papers": ("campaign", "y"),
    "campaign-brief": ("campaign", ("y", "yb")),
    "campaign-outreach": ("campaign", ("y", "yo")),
    "campaign-terms": ("campaign", ("y", "yt")),
    "campaign-measures": ("campaign", ("y", "yk")),
    "campaign-timeline": ("campaign", ("y", "yc")),
    "deadline-timeline": ("deadline", ("y", "yc")),
    **CARD_TAPS,
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
    message, letters = TAPS[case]
    return heard_after(conversation, MESSAGES[message], letters, notes)


def written(said: Heard) -> str:
    """Return a reply as text: the message, a rule, and its rows of buttons."""
    assert said.reply
    assert mistakes_in_reply(said.reply) == ()
    rows = (
        " ".join(f"[{button.text}]" for button in row if works(button))
        for row in said.reply.buttons
    )
    return "\n".join((said.reply.text, "---", *rows, ""))


def works(button: Button) -> bool:
    """Tell whether a button does anything: it copies a text, or sends back what we can read."""
    return button.copy_text is not None or facts_of(button.data) is not None
