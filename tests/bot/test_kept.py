"""What is kept in a file comes back only whole, in time and from us; else it is made anew."""

import pickle
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from advisor.reading.lexicon import Meaning
from bot.kept import kept, mark_of

MARK, OTHER = sha256(b"these files").digest(), sha256(b"other files").digest()
VALUE = {"words": (Meaning(("paid", "promote"), "goal", "sales", "id"),)}
CALLED: list[str] = []


class Ill:
    """A value that has something called when it is read."""

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        """Name the call."""
        return CALLED.append, ("called",)


def file_with(value: object) -> bytes:
    body = pickle.dumps(value)
    return MARK + sha256(body).digest() + body


def unmakeable() -> object:
    raise AssertionError("it was made although it was kept")


def test_what_is_kept_is_not_made_again(tmp_path: Path) -> None:
    made = kept(tmp_path / "new" / "value", MARK, lambda: VALUE)

    found = kept(tmp_path / "new" / "value", MARK, unmakeable)

    assert made == found == VALUE
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["value"]


def test_what_was_made_from_something_else_is_made_anew_and_replaced(tmp_path: Path) -> None:
    kept(tmp_path / "value", OTHER, lambda: "of other files")

    made = kept(tmp_path / "value", MARK, lambda: VALUE)

    assert made == VALUE
    assert kept(tmp_path / "value", MARK, unmakeable) == VALUE


@pytest.mark.parametrize(
    "damaged",
    [
        pytest.param(b"", id="empty"),
        pytest.param(MARK, id="only a mark"),
        pytest.param(file_with(VALUE)[:-1], id="cut"),
        pytest.param(file_with(VALUE)[:-9] + b"?" + file_with(VALUE)[-8:], id="a byte changed"),
        pytest.param(file_with(VALUE) + b"?", id="a byte more"),
    ],
)
def test_a_damaged_file_is_made_anew(damaged: bytes, tmp_path: Path) -> None:
    file = tmp_path / "value"
    file.write_bytes(damaged)

    made = kept(file, MARK, lambda: "anew")

    assert made == "anew"
    assert kept(file, MARK, unmakeable) == "anew"


@pytest.mark.parametrize(
    "foreign",
    [Ill(), Path("/"), kept, ValueError],
    ids=["a call", "a path", "a function", "a type"],
)
def test_a_file_with_something_else_than_our_values_is_made_anew(
    foreign: object, tmp_path: Path
) -> None:
    file = tmp_path / "value"
    file.write_bytes(file_with(foreign))

    made = kept(file, MARK, lambda: "anew")

    assert made == "anew"
    assert CALLED == []


def test_where_nobody_may_write_the_value_is_made_each_time(tmp_path: Path) -> None:
    (tmp_path / "no folder").write_text("", "utf-8")

    made = kept(tmp_path / "no folder" / "value", MARK, lambda: VALUE)

    assert made == VALUE


def test_a_mark_changes_with_the_name_and_with_any_byte_of_a_file(tmp_path: Path) -> None:
    one, same, other = (tmp_path / name for name in ("a.toml", "b.toml", "c.toml"))
    one.write_text("x = 1", "utf-8")
    same.write_text("x = 1", "utf-8")
    other.write_text("x = 2", "utf-8")

    marks = {mark_of([one]), mark_of([same]), mark_of([other]), mark_of([one, other]), mark_of([])}

    assert len(marks) == 5
    assert mark_of([one]) in marks
