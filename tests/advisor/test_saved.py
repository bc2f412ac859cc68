"""Saved creators: what a list takes in, and what it never does."""

from hypothesis import given
from hypothesis import strategies as st

from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.saved import MOST_ENTRIES, MOST_LISTS, Entry, Saved, SavedList, Stage
from advisor.vocabulary import Platform

_KOPI = Creator(handle="kopi", platform=Platform.INSTAGRAM, followers=45_000)


def test_saving_an_account_again_joins_what_is_known_and_keeps_the_deal() -> None:
    known = SavedList(name="a").saving(_KOPI)
    dealt = known.replacing(known.entries[0], known.entries[0].about(stage=Stage.AGREED))

    again = dealt.saving(Creator(handle="kopi", quote=Rupiah(amount=3_000_000)))

    (entry,) = again.entries
    assert entry.stage is Stage.AGREED
    assert entry.creator.followers == 45_000
    assert entry.creator.quote == Rupiah(amount=3_000_000)


def test_one_name_on_two_platforms_is_two_entries() -> None:
    other = Creator(handle="kopi", platform=Platform.TIKTOK)

    assert len(SavedList(name="a").saving(_KOPI).saving(other).entries) == 2


@given(st.lists(st.integers(0, 80), max_size=120))
def test_a_list_holds_no_account_twice_and_never_too_many(handles: list[int]) -> None:
    saved = SavedList(name="a")

    for handle in handles:
        saved = saved.saving(Creator(handle=f"h{handle}"))

    kept = [entry.creator.handle for entry in saved.entries]
    assert kept == list(dict.fromkeys(f"h{handle}" for handle in handles))[:MOST_ENTRIES]


def test_lists_are_told_apart_whatever_the_capitals() -> None:
    saved = Saved().keeping(SavedList(name="Ramadan"))

    again = saved.keeping(SavedList(name="ramadan").saving(_KOPI))

    assert [one.name for one in again.lists] == ["ramadan"]
    assert again.entries == (Entry(creator=_KOPI),)


def test_there_is_no_room_for_one_list_too_many() -> None:
    saved = Saved()

    for number in range(MOST_LISTS + 1):
        saved = saved.keeping(SavedList(name=f"l{number}"))

    assert len(saved.lists) == MOST_LISTS
    assert saved.open == f"l{MOST_LISTS - 1}"


def test_dropping_the_open_list_leaves_none_open() -> None:
    saved = Saved().keeping(SavedList(name="a")).keeping(SavedList(name="b"))

    assert saved.without("B").open is None
    assert saved.without("a").open == "b"
    assert [one.name for one in saved.without("A").lists] == ["b"]
