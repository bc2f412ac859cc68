"""Every rupiah, percent and count of a card's reply is told, sourced, or a named rule of ours."""

import re
from datetime import date
from html import unescape

import pytest

from advisor.advice import Ask
from advisor.assessment import Assessment
from advisor.money import NOTHING
from advisor.notes import Notes
from advisor.vocabulary import Platform
from bot.conversation import Conversation, build_conversation
from bot.numerals import DASH
from bot.voice import Voice
from tests.kit.cards import CARD_MESSAGES, CARD_TAPS, REEL, heard_after
from tests.kit.traces import EXAMPLES, PHRASES, traces

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

TAG = re.compile(r"<[^>]*>")
ONE_SCREEN = 1_200


@pytest.fixture(scope="module")
def conversation() -> Conversation:
    return build_conversation(None, lambda: date(2026, 11, 25))


def untraced(text: str, known: dict[str, tuple[str, ...]]) -> str:
    """Return what is left of a reply once every traced number is taken out."""
    plain = unescape(TAG.sub("", text))
    for number in sorted(known, key=len, reverse=True):
        if re.search(r"\d", number):
            plain = re.sub(rf"(?<![\d.,{DASH}]){re.escape(number)}(?![\d]|[.,]\d)", "", plain)
    return plain


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("case", [*CARD_MESSAGES, *CARD_TAPS])
def test_every_number_of_a_card_has_an_origin(
    case: str, code: str, conversation: Conversation, voices: dict[str, Voice]
) -> None:
    message, taps = CARD_TAPS.get(case, (case, ""))
    notes = Notes(language=code, chosen=True)

    said = heard_after(conversation, CARD_MESSAGES[message], taps, notes)

    assert said.reply
    turn = conversation.hear(CARD_MESSAGES[message], notes).turn
    assert turn
    known: dict[str, tuple[str, ...]] = dict.fromkeys(PHRASES, ("phrase",))
    if isinstance(turn.advice, Ask):
        known |= dict.fromkeys(EXAMPLES, ("example",))
    if isinstance(turn.advice, Assessment):
        known |= dict(traces(turn.advice.creators[0], voices[code]))
    without = [number for number, origins in known.items() if not origins]
    assert without == []
    left = untraced(said.reply.text, known)
    assert re.findall(r"[^\n]*\d[^\n]*", left) == []


def test_a_number_from_nowhere_is_found() -> None:
    assert "7%" in untraced("ER 7%", {"3%": ("told",)})
    assert "15" in untraced("15 orang", {"5": ("told",)})


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("case", CARD_MESSAGES)
def test_a_card_fits_on_one_phone_screen(case: str, code: str, conversation: Conversation) -> None:
    said = conversation.hear(CARD_MESSAGES[case], Notes(language=code, chosen=True))

    assert said.reply
    assert len(unescape(TAG.sub("", said.reply.text))) <= ONE_SCREEN


@pytest.mark.parametrize("code", ["id", "en"])
def test_the_card_of_a_reel_says_all_a_negotiation_needs(
    code: str, conversation: Conversation, voices: dict[str, Voice]
) -> None:
    voice = voices[code]

    said = conversation.hear(REEL, Notes(language=code, chosen=True))

    assert said.reply
    assert said.turn
    assert isinstance(said.turn.advice, Assessment)
    card = said.turn.advice.creators[0]
    assert len(said.reply.text) <= ONE_SCREEN
    assert card.counter
    assert card.counter.ladder is None  # less than usual in this niche: the offer is in kind
    assert card.price
    parts = (
        "micro",
        voice.rupiah_range(card.price.fee.low, card.price.fee.high),
        voice.plain(f"platform-{Platform.INSTAGRAM}"),
        "HERALD.ID",
        voice.plain("niche-beauty"),
        voice.say("hint-negotiate-under", quote=voice.rupiah(card.creator.quote or NOTHING)),
    )
    assert all(part in said.reply.text for part in parts)
