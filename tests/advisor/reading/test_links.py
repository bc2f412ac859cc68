"""Links are never read as words or numbers, whether they name a creator or not."""

import pytest

from advisor.reading.people.links import Link, link_spans, links_in
from advisor.reading.text import fold
from advisor.vocabulary import Platform


@pytest.mark.parametrize(
    "text",
    [
        "https://www.tiktok.com/@fadil/video/7350012345678901234",
        "https://instagram.com/rasakopi?igsh=MTIzNDU2",
        "https://www.google.com/maps/@-6.2,106.8,17z",
        "https://wa.me/6281234567890",
        "www.rasakopi.com/menu",
        "tokoku.co.id",
        "bit.ly/3abc45",
        "x.com/radit/status/1234567890",
        "http://localhost:8080/a",
        "https://rasakopi.id/menu?harga=45000&n=2",
    ],
)
def test_the_whole_link_is_covered_and_nothing_else(text: str) -> None:
    for before, after in (("", ""), ("cek ", " dong"), ("(", ")"), ("", "."), ("", ", ya")):
        spans = link_spans(fold(f"{before}{text}{after}"))

        assert [(one.start, one.end) for one in spans] == [(len(before), len(before) + len(text))]


@pytest.mark.parametrize(
    "text",
    ["", "rasakopi", "Rp10.000.000", "10.30 wib", "3.5", "@rasakopi.id", "halo@rasakopi.id",
     "mau tanya.kalau ig gimana", "v1.2.3", "dll. dst."],
)  # fmt: skip
def test_what_is_no_link_is_left_alone(text: str) -> None:
    assert link_spans(fold(text)) == ()


def test_a_profile_names_its_platform_and_a_post_names_nobody() -> None:
    links = links_in(fold("instagram.com/a instagram.com/p/b instagram.com/help"))

    assert links == (
        Link(0, 15, Platform.INSTAGRAM, "a"),
        Link(16, 33, Platform.INSTAGRAM, None),
        Link(34, 52, Platform.INSTAGRAM, None),
    )
