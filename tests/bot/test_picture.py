"""The picture of a comparison: what is in it, and that it is one, quickly, for anybody."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageFont

from advisor.comparison import compare
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.vocabulary import Platform
from bot.chart import Chart, Mark
from bot.languages import read_languages
from bot.pictures import png_of
from bot.pictures.brush import FONT
from bot.pictures.palette import DARK, LIGHT, Palette
from bot.pictures.spread import spread_out
from bot.views.picture import Axis, chart_of, picture_reply
from bot.voice import Voice
from tests.kit.pictures import opened

TWENTY = tuple(
    Creator(
        handle=f"kreator.nomor{at}",
        platform=Platform.TIKTOK if at % 2 else Platform.INSTAGRAM,
        followers=3_000 + at * at * 4_000,
        quote=Rupiah(amount=(1 + at % 7) * 1_000_000) if at % 4 else None,
    )
    for at in range(20)
)
VOICES = tuple(read_languages().voices.values())  # not a fixture: examples are printed with it


def chart(voice: Voice, *, dark: bool = False) -> Chart:
    found = chart_of(compare(TWENTY), voice, dark=dark)
    assert found is not None
    return found


@pytest.mark.parametrize("code", ["id", "en"])
def test_a_picture_is_a_png_as_wide_as_a_phone_wants_it(
    code: str, voices: dict[str, Voice]
) -> None:
    image = opened(png_of(chart(voices[code])))

    assert (image.format, image.width) == ("PNG", 1080)
    assert image.height < 2 * image.width


@pytest.mark.parametrize(("dark", "paper"), [(False, LIGHT.paper), (True, DARK.paper)])
def test_light_and_dark_have_their_own_paper(
    *, dark: bool, paper: tuple[int, int, int], voices: dict[str, Voice]
) -> None:
    image = opened(png_of(chart(voices["id"], dark=dark))).convert("RGB")

    corners = [(0, 0), (1079, 0), (0, image.height - 1), (1079, image.height - 1)]
    assert {image.getpixel(corner) for corner in corners} == {paper}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_and_letters_stand_out_from_the_paper(palette: Palette) -> None:
    for colour in (palette.ink, palette.muted, *palette.marks.values()):
        assert contrast(colour, palette.paper) >= 4.5
    for colour in palette.marks.values():
        assert contrast(palette.on_mark, colour) >= 4.5


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """Return the contrast of two colours as WCAG counts it, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: tuple[int, int, int]) -> float:
    parts = [part / 255 for part in colour]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_chart_survives_the_outbox_and_is_small(voices: dict[str, Voice]) -> None:
    drawn = chart(voices["en"])

    written = drawn.model_dump_json()

    assert Chart.model_validate_json(written) == drawn
    assert len(written) < 8_000
    assert png_of(written) == png_of(drawn)


def test_a_chart_says_who_is_where_and_with_what_right(voices: dict[str, Voice]) -> None:
    drawn = chart(voices["id"])

    assert [dot.number for dot in drawn.dots] == list(range(1, 21))
    assert {dot.mark for dot in drawn.dots} >= {Mark.EXPECTED, Mark.FAIR}
    assert all(dot.across.low <= dot.x <= dot.across.high for dot in drawn.dots)
    assert all(dot.along.low <= dot.y <= dot.along.high for dot in drawn.dots)
    assert any(tick.label == "100 rb" for tick in drawn.x_ticks)
    assert any(tick.label == "Rp1 juta" for tick in drawn.y_ticks)


def test_whom_nothing_is_known_of_is_counted_and_not_drawn(voices: dict[str, Voice]) -> None:
    named = (*TWENTY[:3], Creator(handle="baru"))

    drawn = chart_of(compare(named), voices["id"])

    assert drawn is not None
    assert len(drawn.dots) == 3
    assert drawn.note.startswith("1 kreator lain")


def test_without_any_figures_the_reply_says_what_is_missing(voice_of_all: Voice) -> None:
    nobody = (Creator(handle="a"), Creator(handle="b"))

    reply = picture_reply(compare(nobody), voice_of_all)

    assert reply.picture is None
    assert reply.text == voice_of_all.say("picture-nothing")


@pytest.fixture(params=["id", "en"])
def voice_of_all(request: pytest.FixtureRequest, voices: dict[str, Voice]) -> Voice:
    """Return one voice after the other."""
    return voices[request.param]


def test_the_other_shade_is_one_tap_away(voices: dict[str, Voice]) -> None:
    light = picture_reply(compare(TWENTY), voices["id"])
    dark = picture_reply(compare(TWENTY), voices["id"], dark=True)

    assert light.buttons[0][0].data.startswith("i:dark:")
    assert not dark.buttons[0][0].data.startswith("i:dark:")
    assert dark.picture is not None
    assert dark.picture.dark


def test_the_font_has_every_letter_that_a_picture_may_write(voices: dict[str, Voice]) -> None:
    font = ImageFont.truetype(FONT, 30)
    nothing = bytes(font.getmask("\uffff"))
    written = set("@_.…±\u2013()ÀÿĀſ 0123456789")
    for voice in voices.values():
        drawn = chart(voice)
        written |= set(drawn.title + drawn.subtitle + drawn.x_title + drawn.y_title)

    missing = [one for one in written if bytes(font.getmask(one)) == nothing]
    assert missing == []


def test_a_name_in_other_letters_is_written_as_far_as_the_font_goes(
    voices: dict[str, Voice],
) -> None:
    named = (Creator(handle="\u6771\u4eac kopi", followers=45_000), TWENTY[0])
    drawn = chart_of(compare(named), voices["id"])

    assert drawn is not None
    assert {dot.name for dot in drawn.dots} == {" kopi", "@kreator.nomor0"}


@given(low=st.floats(0.5, 1e9), factor=st.floats(1.01, 1e9), most=st.integers(2, 9))
def test_steps_lie_on_the_axis_in_order_and_are_few(low: float, factor: float, most: int) -> None:
    axis = Axis(low, low * factor)

    steps = axis.steps(most)

    assert len(steps) <= most
    assert all(-1e-9 <= axis.at(step) <= 1 + 1e-9 for step in steps)
    assert list(steps) == sorted(steps)


@given(places=st.lists(st.tuples(st.integers(0, 900), st.integers(0, 700)), max_size=20))
def test_dots_that_hide_each_other_give_way(places: list[tuple[int, int]]) -> None:
    spread = spread_out(places, 58, (0, 0, 900, 700))

    assert len(spread) == len(places)
    apart = [
        abs(complex(*one) - complex(*other))
        for at, one in enumerate(spread)
        for other in spread[:at]
    ]
    assert all(distance >= 57 for distance in apart)


@settings(max_examples=15)
@given(
    creators=st.lists(
        st.builds(
            Creator,
            handle=st.text(min_size=1, max_size=60),
            platform=st.sampled_from([Platform.INSTAGRAM, Platform.YOUTUBE, None]),
            followers=st.integers(0, 1_500_000_000),
            quote=st.none() | st.builds(Rupiah, amount=st.integers(0, 10**15)),
            views=st.none() | st.integers(0, 10**12),
        ),
        min_size=2,
        max_size=24,
    )
)
def test_anybody_can_be_drawn(creators: list[Creator]) -> None:
    for voice in VOICES:
        drawn = chart_of(compare(creators), voice)

        assert drawn is None or opened(png_of(drawn)).width == 1080
