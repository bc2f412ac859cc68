"""Every rupiah, percent and count of a recommendation is told, sourced, or a rule of ours."""

import re
from datetime import date

import pytest

from advisor.notes import Notes
from advisor.recommendation import Recommendation
from bot.conversation import Conversation, build_conversation
from bot.voice import Voice
from tests.bot.views.test_card_traces import untraced
from tests.kit.cards import heard_after
from tests.kit.plan_traces import PHRASES, plan_traces

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

CAMPAIGNS = {
    "mix": "budget 20 juta buat awareness di tiktok",
    "small": "budget tipis 2jt mau jualan keripik",
    "single": "budget 500rb buat engagement di ig",
    "big": "budget 1,5 miliar buat jangkauan luas di tiktok",
    "youtube": "budget 70 juta buat launching di youtube",
    "split": "budget 35jt awareness di ig, fee 60%, boost 20%, produk udah ada",
    "audience": "budget 20jt awareness di tiktok, cuma kota bandung, anggap audiensnya 300rb",
    "city": "budget 45jt buat datengin orang ke kafe di bandung lewat ig",
    "wanted": "budget 100 juta buat jualan di ig, 10 micro",
    "barter": "barter produk aja buat naikin engagement di tiktok",
}


@pytest.fixture(scope="module")
def conversation() -> Conversation:
    return build_conversation(None, lambda: date(2026, 11, 25))


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("case", CAMPAIGNS)
def test_every_number_of_a_plan_has_an_origin(
    case: str, code: str, conversation: Conversation, voices: dict[str, Voice]
) -> None:
    notes = Notes(language=code, chosen=True)
    turn = conversation.hear(CAMPAIGNS[case], notes).turn
    assert turn
    assert isinstance(turn.advice, Recommendation)
    sides = ("", "w", "s") if turn.advice.scenarios else ("", "w")

    said = [heard_after(conversation, CAMPAIGNS[case], side, notes) for side in sides]

    known = dict.fromkeys(PHRASES, ("phrase",)) | dict(plan_traces(turn.advice, voices[code]))
    assert [number for number, origins in known.items() if not any(origins)] == []
    for each in said:
        assert each.reply
        left = untraced(re.sub(r'href="[^"]*"', "", each.reply.text), known)
        assert re.findall(r"[^\n]*\d[^\n]*", left) == []
