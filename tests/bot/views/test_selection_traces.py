"""Every number of a choice from a list is told, from sources, or worked out from such numbers."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_UP, Decimal
from html import unescape

import pytest

from advisor.advice import advise
from advisor.figures import Figure
from advisor.notes import Notes
from advisor.picking import Pick
from advisor.reading.lexicon import Lexicon
from advisor.vocabulary import Basis
from bot.views import SIDES, view, why
from bot.views.amounts import rough, rough_rupiah
from bot.views.verbs import Verb
from bot.voice import Voice

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

TAG = re.compile(r"<[^>]*>")
LIST = """
@rasakopi ig 45rb minta 3jt
@dapurmama tiktok 120rb minta 8jt, views 30rb
@jalanjajan ig 8.500 minta 400rb
@bangtech youtube 300rb
@glowbysari ig 1,2jt minta 60jt
@kopipagi ig 60rb"""
MANY = (
    "maks 5 orang, minimal 2 orang, satu niche maks 3, macro maks 90%, satu orang maks 70% budget"
)
SAID = {
    "plain": "pilihin dari daftar ini, budget 20 juta",
    "conditions": "pilihin dari list, budget 40 juta, boleh 2 post per orang, wajib @dapurmama, "
    f"maks 2 macro, buat penjualan, {MANY}",
    "impossible": "pilihin dari daftar ini, budget 3 juta, wajib @dapurmama, minimal 4 orang",
    "fee": "pilihin dari list, budget 15 juta, maks 5jt per orang, maks 1 macro, minimal 1 micro",
}


def origins(pick: Pick, voice: Voice) -> Iterator[str]:
    """Yield every number that such a reply may show, written as the voice does."""
    found, said = pick.selection, pick.conditions
    assert found
    yield from (str(number) for number in range(pick.of + 1))  # places, and how many of the list
    for share in ("80", "20"):  # when a set is no mix: our own rule, in data
        yield f"{share}%"
    counts = (said.fewest, said.most, said.per_niche, said.most_posts)
    yield from (str(count) for count in counts if count)
    yield from (str(edge) for each in said.counts for edge in (each.least, each.most) if edge)
    shares = [edge for each in said.shares for edge in (each.least, each.most)]
    for share in (*shares, said.most_on_one):
        if share is not None:
            yield voice.percent(share)
    money = [pick.money, found.cost.typical, said.most_fee]
    money += [pick.money - found.cost.typical, *(one.needed for one in found.relax)]
    money += [one.fee.typical for one in found.chosen if not one.assumed]
    yield from (voice.rupiah(each) for each in money if each)
    rounded = [found.cost.high, *(one.fee.typical for one in found.chosen if one.assumed)]
    assert not any(one.assumed for one in found.chosen) or pick.fee_sources
    yield from (voice.rupiah(rough_rupiah(each)) for each in rounded)
    yield from (voice.count(one.followers) for one in pick.people)
    yield from _figure(found.reach, voice)
    yield from _figure(found.engagements, voice)
    yield voice.percent(found.gap.quantize(Decimal("0.001"), ROUND_UP))
    if found.runner_up:
        yield voice.percent(found.runner_up.loss)


def _figure(figure: Figure | None, voice: Voice) -> Iterator[str]:
    if figure is None:
        return
    assert figure.basis is Basis.TOLD or figure.sources or figure.assumption
    low, typical, high = (rough(edge) for edge in (figure.low, figure.typical, figure.high))
    yield voice.count(typical)
    yield voice.count_range(low, high)


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize(
    "shown", [view, why, SIDES[Verb.OTHERS]], ids=["reply", "why", "left out"]
)
@pytest.mark.parametrize("code", ["id", "en"])
def test_every_number_of_a_choice_has_an_origin(
    code: str, shown: object, said: str, voices: dict[str, Voice], lexicon: Lexicon
) -> None:
    turn = advise(SAID[said] + LIST, Notes(), lexicon, date(2026, 11, 25))
    pick, voice = turn.advice, voices[code]
    assert isinstance(pick, Pick)

    text = shown(pick, voice, turn.notes).text

    said_of_it = unescape(TAG.sub("", text)).partition(voice.plain("sources-title", count=0)[3:9])
    rest = said_of_it[0]
    for number in sorted(set(origins(pick, voice)), key=len, reverse=True):
        rest = re.sub(rf"(?<![\d.,]){re.escape(number)}(?![\d]|[.,]\d)", "", rest)
    assert re.findall(r"[^\n]*\d[^\n]*", rest) == []
