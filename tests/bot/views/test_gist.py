"""The gist of an advice: short, well-formed, and never without its sources."""

import pytest

from advisor.advice import Advice
from advisor.assessment import Assessment
from advisor.knowledge import Answer
from advisor.notes import Notes
from advisor.recommendation import Recommendation
from bot import views
from bot.views.gist import LONGEST_ABOUT, LONGEST_TITLE, gist_of
from bot.voice import Voice
from tests.kit.html_entities import parse_html

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

LIMIT = 1_500


def test_a_gist_is_short_and_telegram_can_read_it(advice: Advice, voice: Voice) -> None:
    gist = gist_of(advice, voice, ("usual_goal", "budget_scale", "followers", "quote"))
    if gist is None:
        return

    assert parse_html(gist.text).plain
    assert len(parse_html(gist.text).plain) <= LIMIT
    assert 0 < len(gist.title) <= LONGEST_TITLE
    assert len(gist.about) <= LONGEST_ABOUT
    assert "\n" not in gist.title + gist.about
    assert "\n\n\n" not in gist.text


def test_a_gist_says_nothing_that_the_reply_does_not(advice: Advice, voice: Voice) -> None:
    gist = gist_of(advice, voice)
    if gist is None:
        return

    whole = parse_html(views.view(advice, voice, Notes()).text).plain
    told = parse_html(gist.text).plain.splitlines()

    assert isinstance(advice, Answer | Assessment | Recommendation)
    # But for the heading of an answer, and the line of sources, which names fewer.
    own = told[1:] if isinstance(advice, Answer) else told
    new = [line for line in own[:-1] if line not in whole]
    assert new == []
