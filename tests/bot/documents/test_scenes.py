"""The picture of the scenarios: what is in it, and that it is one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.recommendation import Recommendation
from bot.chart import Ranges
from bot.numerals import DASH
from bot.pictures import png_of
from bot.pictures.palette import DARK, LIGHT
from bot.views.files import drawing_reply
from bot.views.ranges import _steps, ranges_of
from bot.voice import Voice
from tests.kit.campaigns import SAID, advice_on
from tests.kit.pictures import opened

MIX = "budget 10 juta buat awareness di tiktok"
WISHED = "budget 50jt awareness ig 12 kreator"
BARTER = "barter produk aja buat naikin engagement di tiktok"


def ranges(said: str, voice: Voice, *, dark: bool = False) -> Ranges:
    found = ranges_of(advice_on(said), voice, dark=dark)
    assert found is not None
    return found


@pytest.mark.parametrize(("dark", "paper"), [(False, LIGHT.paper), (True, DARK.paper)])
@pytest.mark.parametrize("code", ["id", "en"])
def test_the_picture_is_a_png_for_a_phone_light_or_dark(
    code: str, *, dark: bool, paper: tuple[int, int, int], voices: dict[str, Voice]
) -> None:
    image = opened(png_of(ranges(MIX, voices[code], dark=dark)))

    assert (image.format, image.width) == ("PNG", 720)
    assert image.height < 2 * image.width
    corners = [(0, 0), (719, 0), (0, image.height - 1), (719, image.height - 1)]
    assert {image.convert("RGB").getpixel(corner) for corner in corners} == {paper}


@pytest.mark.parametrize("said", SAID)
def test_ranges_lie_on_their_axis_in_the_same_order_in_both_panels(
    said: str, voices: dict[str, Voice]
) -> None:
    found = ranges(said, voices["id"])

    names = [[bar.name for bar in panel.bars] for panel in found.panels]
    assert names[0] == names[1]
    for panel in found.panels:
        assert (panel.ticks[0].at, panel.ticks[0].label, panel.ticks[-1].at) == (0, "0", 1)
        assert len(panel.ticks) <= 5
        for bar in panel.bars:
            assert 0 <= bar.low <= bar.typical <= bar.high <= 1
        assert sum(bar.picked for bar in panel.bars) == 1


def test_the_picture_says_goal_budget_and_which_one_is_advised(voices: dict[str, Voice]) -> None:
    found = ranges(MIX, voices["id"])

    reach, engagements = found.panels
    assert found.title == "Rp10 juta buat awareness"
    assert "TikTok" in found.subtitle
    assert [bar.name for bar in reach.bars] == ["Micro aja", "Macro aja", "Mix"]
    assert [bar.name for bar in engagements.bars if bar.picked] == ["Mix"]
    picked = reach.bars[2]
    assert f"{picked.label} {picked.spread}" == f"±49 rb (23{DASH}66 rb)"


def test_a_plan_that_is_none_of_the_scenarios_stands_beside_them(voices: dict[str, Voice]) -> None:
    assert [bar.name for bar in ranges(WISHED, voices["en"]).panels[0].bars][-1] == "As you asked"
    assert [bar.name for bar in ranges(BARTER, voices["id"]).panels[0].bars] == ["Barter"]
    assert ranges(BARTER, voices["id"]).title == "Barter produk buat engagement"


def test_the_picture_survives_the_outbox(voices: dict[str, Voice]) -> None:
    found = ranges(MIX, voices["en"])

    written = found.model_dump_json()

    assert len(written) < 4_000
    assert png_of(written) == png_of(found)


def test_the_other_shade_is_one_tap_away(voices: dict[str, Voice]) -> None:
    light = drawing_reply(advice_on(MIX), voices["id"])
    dark = drawing_reply(advice_on(MIX), voices["id"], dark=True)

    assert light.buttons[0][0].data == "yg:dark:gawareness;ptiktok;b10000000"
    assert dark.buttons[0][0].data == "yg:gawareness;ptiktok;b10000000"
    assert isinstance(dark.picture, Ranges)
    assert dark.picture.dark


def test_without_figures_the_reply_says_so(voices: dict[str, Voice]) -> None:
    advice = advice_on(MIX)
    plan = advice.plan.model_copy(update={"reach": None, "engagements": None})
    blank = Recommendation(**{**dict(advice), "plan": plan, "scenarios": (plan,)})

    reply = drawing_reply(blank, voices["id"])

    assert reply.picture is None
    assert reply.text == voices["id"].say("scenes-nothing")


@given(most=st.integers(0, 10**12))
def test_an_axis_begins_at_nothing_and_ends_at_or_above_the_most(most: int) -> None:
    steps = _steps(float(most))

    assert steps[0] == 0
    assert steps[-1] >= most
    assert 2 <= len(steps) <= 5
    assert len({later - earlier for earlier, later in pairwise(steps)}) == 1
