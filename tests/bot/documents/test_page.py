"""The plan on one page: it fits, it is the same each time, and any text can be written on it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.recommendation import Recommendation
from bot.documents.lettering import font, width_of, wrapped, writable
from bot.documents.page import Page
from bot.documents.printing import laid_out, pdf_of
from bot.languages import read_languages
from bot.views.onepager import page_of
from bot.voice import Voice
from tests.bot.views.test_card_traces import untraced
from tests.kit.campaigns import SAID, advice_on
from tests.kit.page_traces import page_traces, words_of

MIX = "budget 10 juta buat awareness di tiktok"
VOICE = read_languages().voices["id"]  # not a fixture: examples are printed with it


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("said", SAID)
def test_a_plan_fits_on_one_page_in_letters_of_a_size_to_read(
    said: str, code: str, voices: dict[str, Voice]
) -> None:
    paper = laid_out(page_of(advice_on(said), voices[code]))

    assert not paper.is_full
    assert paper.scale >= 0.9
    assert paper.saved().count(b"/Type /Page\n") == 1


def test_the_file_is_of_its_day_and_has_its_own_font(voices: dict[str, Voice]) -> None:
    content = pdf_of(page_of(advice_on(MIX), voices["id"]))

    assert content.startswith(b"%PDF-")
    assert b"(D:20261125000000Z)" in content
    assert b"/FontFile2" in content
    assert re.findall(rb"/BaseFont /\w+\+(IBMPlexSans[\w-]*)", content)


def test_the_same_page_gives_the_same_bytes(voices: dict[str, Voice]) -> None:
    page = page_of(advice_on(MIX), voices["id"])

    again = Page.model_validate_json(page.model_dump_json(exclude_defaults=True))

    assert pdf_of(page) == pdf_of(again)


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("said", SAID)
def test_every_number_on_the_page_has_an_origin(
    said: str, code: str, voices: dict[str, Voice]
) -> None:
    advice, voice = advice_on(said), voices[code]
    known = dict(page_traces(advice, voice))
    assert [number for number, origins in known.items() if not any(origins)] == []

    left = untraced("\n".join(words_of(page_of(advice, voice))), known)

    assert re.findall(r"[^\n]*\d[^\n]*", left) == []


def test_the_page_says_what_is_advised_and_what_speaks_against_it(
    voices: dict[str, Voice],
) -> None:
    page = page_of(advice_on(MIX), voices["id"])

    said = "\n".join(words_of(page))

    assert page.lead.startswith("Saranku: mix.")
    assert page.lead.endswith("Aku cukup yakin.")
    assert page.subtitles == ("Budget Rp10 juta · awareness · TikTok",)
    for part in ("Tapi ingat juga", "label kemitraan berbayar", "PPh 21", "Sumber: "):
        assert part in said
    assert not re.search("[<>]|&amp;", said)


def test_a_plan_that_follows_a_wish_says_so(voices: dict[str, Voice]) -> None:
    page = page_of(advice_on("budget 50jt awareness ig 12 kreator"), voices["id"])

    assert page.subtitles[1].startswith("12 kreator? Cukup.")
    assert page.subtitles[-1] == voices["id"].plain("page-wished", strategy="macro")


def test_without_a_day_there_is_no_page(voices: dict[str, Voice]) -> None:
    undated = Recommendation(**{**dict(advice_on(MIX)), "today": None})

    with pytest.raises(ValueError, match="of which day"):
        page_of(undated, voices["id"])


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ("Kopi Sénja", "Kopi Sénja"),
        ("Kopi \N{HOT BEVERAGE}\N{VARIATION SELECTOR-16} Senja", "Kopi Senja"),
        ("\N{FAMILY}\N{ZERO WIDTH JOINER}\N{GIRL}", ""),
        ("\N{REGIONAL INDICATOR SYMBOL LETTER I}\N{REGIONAL INDICATOR SYMBOL LETTER D}", ""),
        ("\u6771\u4eac kopi", "?? kopi"),
        ("Cafe\N{COMBINING ACUTE ACCENT}", "Café"),
        ("a\x00b\tc\nd", "ab c d"),
    ],
)
def test_what_the_font_lacks_is_dropped_or_stands_as_a_question(told: str, written: str) -> None:
    assert writable(told) == written


@settings(max_examples=60)
@given(text=st.text(st.characters(), max_size=300), room=st.floats(40, 500))
def test_lines_are_never_wider_than_their_room_and_lose_nothing(text: str, room: float) -> None:
    words = writable(text)

    lines = wrapped(words, 9.0, room)

    assert all(width_of(line, 9.0) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert all(ord(letter) in font().face.charToGlyph for letter in words)


@settings(max_examples=15)
@given(text=st.text(st.characters(), min_size=1, max_size=400))
def test_any_text_can_be_printed(text: str) -> None:
    advice = advice_on(MIX)
    brief = type(advice.brief)(**{**dict(advice.brief), "city": text, "niche": text})
    told = Recommendation(**{**dict(advice), "brief": brief})

    paper = laid_out(page_of(told, VOICE))

    assert not paper.is_full
    assert paper.saved().startswith(b"%PDF-")
