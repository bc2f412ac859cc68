"""How long replies are: one screen of a phone, unless somebody asks for detail."""

from pathlib import Path

import pytest

from tests.kit.html_entities import parse_html

FOLDER = Path(__file__).parents[1] / "snapshots"
SCREEN = 1_200
DETAIL = ("-why", "-terms")  # all that an advice rests on, and a contract to send
# Two answers to two questions in one message, and ten creators in one.
MUCH_ASKED = frozenset({"creator-and-question", "ten-creators"})


def test_an_approved_reply_is_one_screen_unless_detail_was_asked_for() -> None:
    lengths = {
        file.stem: len(parse_html(file.read_text("utf-8").split("\n---\n")[0]).plain)
        for file in FOLDER.glob("*/*.txt")
    }

    too_long = {case for case, length in lengths.items() if length > SCREEN}
    assert {case for case in too_long if not case.endswith(DETAIL)} <= MUCH_ASKED


@pytest.mark.parametrize("case", sorted(MUCH_ASKED))
def test_whatever_is_longer_is_listed_only_while_it_is(case: str) -> None:
    texts = [
        parse_html(file.read_text("utf-8").split("\n---\n")[0]).plain
        for file in FOLDER.glob(f"*/{case}.txt")
    ]

    assert max(map(len, texts)) > SCREEN
