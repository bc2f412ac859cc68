"""Where little is known of a size on a platform, its card says so, and only there."""

import pytest

from advisor.advice import Assessment
from advisor.benchmarks import LineKind
from advisor.benchmarks.factors import WEAK
from advisor.vocabulary import Platform
from bot.views.assessment import assessment_reply
from bot.voice import Voice
from tests.kit.creators import card

SIZES = (4_500, 45_000, 300_000, 700_000, 3_000_000)


@pytest.mark.parametrize("platform", [Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE])
@pytest.mark.parametrize("format_", [None, "reel", "story"])
def test_a_figure_on_thin_evidence_says_so_on_its_line(
    platform: Platform, format_: str | None, voice: Voice
) -> None:
    thin = voice.say("mark-benchmark-weak")

    for followers in SIZES:
        shown = card(platform=platform, followers=followers, format=format_)
        text = assessment_reply(Assessment(creators=(shown,)), voice, ()).text

        lines = shown.price.lines if shown.price else ()
        moving = (line for line in lines if line.kind is not LineKind.PLATFORM)
        parts = (shown.price, *moving, shown.engagement)
        parts = (*parts, shown.views, shown.reach, shown.engagements)
        assert text.count(thin) == sum(part.evidence == WEAK for part in parts if part)
