"""Updates that failed for good: listed without what they say, tried again, or dropped."""

import io
from pathlib import Path

import pytest

from advisor.errors import SettingError, StoreError
from bot.dead import Wish, see_to_dead
from bot.inbox import arrivals_in, claim, keep, note_failure
from bot.store import Store
from tests.kit.scene import Scene

SECRET = "rahasia kopi senja"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the database of the store in these tests."""
    return tmp_path / "mikromakro.db"


def die(store: Store, *ids: int) -> None:
    """Have updates die, each of an error that quotes the message."""
    for update_id in ids:
        update = {"update_id": update_id, "message": {"chat": {"id": 7}, "text": SECRET}}
        store.write(lambda db, update=update: keep(db, arrivals_in([update]), 1_000.0))
        store.write(lambda db: claim(db, 7))
        try:
            raise ValueError(f'{SECRET}\n  File "{SECRET}", line 1, in {SECRET}\n{SECRET}' * 99)  # noqa: TRY301 - caught
        except ValueError as error:
            store.write(lambda db, at=update_id, why=error: note_failure(db, at, why, final=True))


def seen_to(path: Path, deed: str, *ids: str, raw: bool = False) -> str:
    """Return what the command prints."""
    out = io.StringIO()
    assert see_to_dead(path, Wish(deed, ids, raw), out, lambda: 8_300.0) == 0
    return out.getvalue()


def state(store: Store, update_id: int) -> tuple[str, int, str]:
    """Return the state, the attempts and what is left of an update's content."""
    asked = "SELECT state, attempts, raw FROM inbox WHERE update_id = ?"
    row = store.write(lambda db: db.execute(asked, (update_id,)).fetchone())
    return row[0], row[1], row[2]


def test_the_list_has_age_attempts_and_reason_but_nothing_of_the_message(
    store: Store, path: Path
) -> None:
    die(store, 11, 12)

    head, first, second = seen_to(path, "list").splitlines()

    assert head.split() == ["update", "age", "attempts", "reason"]
    assert first.startswith("12")
    assert second.split()[:4] == ["11", "2", "h", "1"]
    assert second.endswith(f"in die, test_dead.py line {_line_of_the_raise()}")
    assert "ValueError" in second
    assert "rahasia" not in head + first + second


def _line_of_the_raise() -> int:
    lines = Path(__file__).read_text("utf-8").splitlines()
    return next(at for at, line in enumerate(lines, 1) if "raise ValueError(f'" in line)


def test_only_raw_shows_the_message_and_nothing_in_it_drives_a_terminal(
    store: Store, path: Path
) -> None:
    die(store, 11)
    store.write(lambda db: db.execute("UPDATE inbox SET error = error || char(27) || '[2J'"))

    shown = seen_to(path, "list", raw=True)

    assert SECRET in shown
    assert "\x1b" not in shown


def test_what_is_tried_again_is_as_new(store: Store, path: Path) -> None:
    die(store, 11, 12)

    assert seen_to(path, "retry", "11").startswith("1 ")

    assert state(store, 11)[:2] == ("pending", 0)
    assert SECRET in state(store, 11)[2]
    assert state(store, 12)[0] == "dead"
    again = store.write(lambda db: claim(db, 7))
    assert again is not None
    assert (again.update_id, again.attempts) == (11, 1)


def test_what_is_dropped_says_nothing_any_more_but_is_known(store: Store, path: Path) -> None:
    die(store, 11, 12)

    seen_to(path, "drop", "all")

    assert [state(store, at) for at in (11, 12)] == [("done", 1, ""), ("done", 1, "")]
    found = b"".join(file.read_bytes() for file in path.parent.glob("mikromakro.db*"))
    assert b"rahasia" not in found


@pytest.mark.parametrize("deed", ["retry", "drop"])
@pytest.mark.parametrize(
    "ids", [(), ("99",), ("11", "99"), ("11; DROP TABLE inbox",), ("all", "11")]
)
def test_ids_that_name_no_dead_update_change_nothing(
    store: Store, path: Path, deed: str, ids: tuple[str, ...]
) -> None:
    die(store, 11)

    with pytest.raises(SettingError):
        seen_to(path, deed, *ids)

    assert state(store, 11)[0] == "dead"


def test_an_empty_list_is_a_line_and_a_missing_database_stays_missing(
    store: Store, path: Path, tmp_path: Path
) -> None:
    assert store
    assert seen_to(path, "list") == "no update has failed for good\n"
    with pytest.raises(StoreError):
        seen_to(tmp_path / "none.db", "list")
    assert not (tmp_path / "none.db").exists()


def test_a_running_bot_takes_up_what_is_tried_again(scene: Scene) -> None:
    sari = scene.somebody()
    update_id = sari.says("boom")
    sari.waits(1)

    seen_to(scene.database, "retry", str(update_id))

    # Nothing was repaired, so it fails again, with another apology.
    assert sari.waits(2).plain == "sorry id"
    assert scene.states(update_id) == ["dead"]
    seen_to(scene.database, "drop", str(update_id))
    assert scene.states(update_id) == ["done"]
