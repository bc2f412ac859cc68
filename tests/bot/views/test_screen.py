"""What fits on a screen: lists are cut where the room ends, and say how much is missing."""

from hypothesis import given
from hypothesis import strategies as st

from bot.views.screen import clipped, cut, page

BLOCKS = st.lists(st.text(min_size=1, max_size=30), max_size=12)


def left(count: int) -> str:
    return f"+{count}"


@given(BLOCKS, st.integers(10, 400))
def test_a_cut_list_fits_and_every_block_is_shown_or_counted(blocks: list[str], room: int) -> None:
    shown = cut(blocks, room, left)

    assert len(page(*shown)) <= room
    hidden = int(shown[-1][1:]) if shown != tuple(blocks) else 0
    assert len(shown) - bool(hidden) + hidden == len(blocks)


def test_a_list_without_any_room_is_only_counted() -> None:
    assert cut(["a" * 50, "b"], 10, left) == ("+2",)


@given(st.text(), st.integers(2, 40))
def test_a_clipped_text_is_one_line_of_at_most_so_many_letters(text: str, most: int) -> None:
    short = clipped(text, most)

    assert len(short) <= most
    assert "\n" not in short
