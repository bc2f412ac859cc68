"""Every rupiah and count of a comparison is told, a figure of the book, or a sum of the two."""

import re
from collections.abc import Iterator
from decimal import Decimal
from html import unescape

import pytest

from advisor.comparison import Comparison, Standing, compare
from advisor.creator import Creator
from advisor.figures import Figure
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.vocabulary import Basis, Goal, Platform
from bot.views import SIDES, view, why
from bot.views.amounts import rough, rough_rupiah
from bot.views.verbs import Verb
from bot.voice import Voice

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

TAG = re.compile(r"<[^>]*>")
FIVE = (
    Creator(handle="rasakopi", platform=Platform.INSTAGRAM, followers=45_000,
            quote=Rupiah(amount=3_000_000)),
    Creator(handle="dapur", platform=Platform.TIKTOK, followers=120_000, views=30_000,
            quote=Rupiah(amount=8_000_000)),
    Creator(handle="jalan", platform=Platform.INSTAGRAM, followers=8_500, likes=400),
    Creator(handle="bangtech", platform=Platform.YOUTUBE, followers=300_000),
    Creator(handle="baru"),
)  # fmt: skip


def origins(comparison: Comparison, voice: Voice) -> Iterator[str]:
    """Yield every number that such a reply may show, written as the voice does."""
    yield from (str(place) for place in range(len(comparison.ranking) + 1))
    yield from ("1.000", "1,000")  # the unit of the measure
    for standing in comparison.ranking:
        yield from _of(standing, voice)


def _of(standing: Standing, voice: Voice) -> Iterator[str]:
    card = standing.card
    followers = card.creator.followers
    if followers is not None:
        yield voice.count(followers)
    if standing.fee is not None:
        told = standing.basis is Basis.TOLD
        assert told or (card.fee and card.price and card.price.sources)
        yield voice.rupiah(standing.fee if told else rough_rupiah(standing.fee))
    for figure in (card.views, card.reach, card.engagements):
        yield from _figure(figure, voice)
    if standing.cost and standing.result:
        low, typical, high = (
            rough_rupiah(edge)
            for edge in (standing.cost.low, standing.cost.typical, standing.cost.high)
        )
        yield voice.rupiah(typical)
        yield voice.rupiah_range(low, high)
        bases = (followers, card.views and card.views.typical)
        yield from (
            voice.percent(standing.result.typical / Decimal(base)) for base in bases if base
        )


def _figure(figure: Figure | None, voice: Voice) -> Iterator[str]:
    if figure is None:
        return
    assert figure.basis is Basis.TOLD or figure.sources or figure.assumption
    yield voice.count(figure.typical)
    yield voice.count(rough(figure.typical))


@pytest.mark.parametrize("goals", [(), (Goal.SALES,)], ids=["reach", "sales"])
@pytest.mark.parametrize(
    "shown", [view, why, SIDES[Verb.RANKING]], ids=["reply", "why", "everybody"]
)
@pytest.mark.parametrize("code", ["id", "en"])
def test_every_number_of_a_comparison_has_an_origin(
    code: str, shown: object, goals: tuple[Goal, ...], voices: dict[str, Voice]
) -> None:
    comparison, voice = compare(FIVE, goals), voices[code]

    text = shown(comparison, voice, Notes()).text

    sums = unescape(TAG.sub("", text)).partition(voice.plain("sources-title", count=0)[3:9])[0]
    sums = "\n".join(line for line in sums.splitlines() if not _names_sources(line))
    for number in sorted(set(origins(comparison, voice)), key=len, reverse=True):
        sums = re.sub(rf"(?<![\d.,]){re.escape(number)}(?![\d]|[.,]\d)", "", sums)
    assert re.findall(r"[^\n]*\d[^\n]*", sums) == []


def _names_sources(line: str) -> bool:
    return line.startswith(("Sumber", "Sources", "The sources", "\u2022", "\u2026"))
