"""Backups are made beside a running bot and checked; a restore never loses what was there."""

import io
import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from advisor.errors import StoreError
from advisor.notes import Notes
from bot.backup import back_up, restore
from bot.store import Store, open_store
from bot.store.database import VERSION
from bot.store.letters import Letter, post

NOW, NEWER = Notes(language="id"), Notes(language="en")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the database of the store in these tests."""
    return tmp_path / "mikromakro.db"


def made(database: Path, target: Path, *, force: bool = False) -> str:
    """Return what is said about a backup."""
    out = io.StringIO()
    assert back_up(database, target, out, force=force) == 0
    return out.getvalue()


def restored(database: Path, source: Path) -> str:
    """Return what is said about a restore."""
    out = io.StringIO()
    assert restore(database, source, out, "20261125-120000") == 0
    return out.getvalue()


def notes_in(path: Path) -> Notes:
    """Return the notes of one chat in a file."""
    with closing(open_store(path)) as store:
        return store.load_notes(7)


def test_a_backup_has_all_that_was_committed_also_what_is_only_in_the_log(
    store: Store, path: Path, tmp_path: Path
) -> None:
    store.save_notes(7, NOW)
    store.write(lambda db: post(db, [Letter(7, "sendMessage", {})], 1.0))

    said = made(path, tmp_path / "backup.db")

    assert "chats 1" in said
    assert "outbox 1" in said
    assert notes_in(tmp_path / "backup.db") == NOW


def test_a_backup_made_in_the_middle_of_a_transaction_has_nothing_of_it(
    store: Store, path: Path, tmp_path: Path
) -> None:
    store.save_notes(7, NOW)

    def work(db: sqlite3.Connection) -> None:
        db.execute("DELETE FROM chats")
        made(path, tmp_path / "backup.db")

    store.write(work)

    assert notes_in(tmp_path / "backup.db") == NOW


@pytest.mark.usefixtures("store")
def test_a_backup_is_one_file_that_only_its_maker_may_read(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()

    made(path, folder / "a.db")

    assert [found.name for found in folder.iterdir()] == ["a.db"]
    assert stat.S_IMODE((folder / "a.db").stat().st_mode) == 0o600


@pytest.mark.usefixtures("store")
def test_a_file_that_is_there_is_replaced_only_by_force(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    target.write_text("precious")

    with pytest.raises(StoreError, match=r"is there already.*--force"):
        made(path, target)
    assert target.read_text() == "precious"
    made(path, target, force=True)

    assert notes_in(target) == Notes()


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("mikromakro.db", "cannot be a backup"),
        ("link.db", "cannot be a backup"),
        (".", "cannot be a backup"),
        ("busy.db", "in use"),
        ("none/a.db", "is no folder"),
    ],
)
def test_force_replaces_no_database_in_use_and_makes_no_folder(
    path: Path, tmp_path: Path, name: str, complaint: str
) -> None:
    (tmp_path / "link.db").symlink_to(path)
    (tmp_path / "busy.db").touch()
    (tmp_path / "busy.db-wal").touch()

    with pytest.raises(StoreError, match=complaint):
        made(path, tmp_path / name, force=True)


def test_without_a_database_there_is_no_backup_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no database at"):
        made(tmp_path / "none.db", tmp_path / "backup.db")

    assert list(tmp_path.iterdir()) == []


def test_a_damaged_database_gives_no_backup(store: Store, path: Path, tmp_path: Path) -> None:
    letters = [Letter(7, "sendMessage", {"text": "halo" * 50})] * 300
    store.write(lambda db: post(db, letters, 1.0))
    store.close()
    content = bytearray(path.read_bytes())
    content[3 * 4_096 :] = os.urandom(len(content) - 3 * 4_096)
    path.write_bytes(content)

    with pytest.raises(StoreError):
        made(path, tmp_path / "backup.db")

    assert [found.name for found in tmp_path.iterdir() if "backup" in found.name] == []


def test_a_restore_puts_the_backup_in_place_and_keeps_what_was_there(
    store: Store, path: Path, tmp_path: Path
) -> None:
    store.save_notes(7, NOW)
    made(path, tmp_path / "backup.db")
    store.save_notes(7, NEWER)
    store.close()

    said = restored(path, tmp_path / "backup.db")

    assert "mikromakro.db.before-20261125-120000" in said
    assert notes_in(path) == NOW
    assert notes_in(tmp_path / "mikromakro.db.before-20261125-120000") == NEWER
    assert (tmp_path / "backup.db").exists()


def test_what_was_only_in_the_log_of_a_bot_that_was_killed_is_kept_too(
    store: Store, path: Path, tmp_path: Path
) -> None:
    made(path, tmp_path / "backup.db")
    store.save_notes(7, NEWER)
    # As a power cut leaves it.
    killed = tmp_path / "killed.db"
    for end in ("", "-wal"):
        killed.with_name(killed.name + end).write_bytes(
            path.with_name(path.name + end).read_bytes()
        )

    restored(killed, tmp_path / "backup.db")

    assert notes_in(killed) == Notes()
    assert notes_in(tmp_path / "killed.db.before-20261125-120000") == NEWER


def test_nothing_is_restored_while_somebody_has_the_database_open(
    store: Store, path: Path, tmp_path: Path
) -> None:
    made(path, tmp_path / "backup.db")
    store.save_notes(7, NEWER)

    with pytest.raises(StoreError, match="is in use; stop the bot"):
        restored(path, tmp_path / "backup.db")

    assert store.load_notes(7) == NEWER
    assert not list(tmp_path.glob("*before*"))
    assert not list(tmp_path.glob("*.part*"))


def test_a_restore_makes_the_database_where_there_is_none(store: Store, path: Path) -> None:
    store.save_notes(7, NOW)
    made(path, path.with_name("backup.db"))

    said = restored(path.with_name("new.db"), path.with_name("backup.db"))

    assert len(said.splitlines()) == 1
    assert notes_in(path.with_name("new.db")) == NOW


@pytest.mark.parametrize("content", [b"", b"a shopping list\n" * 500, None])
def test_what_is_no_backup_is_refused_and_the_database_stays(
    store: Store, path: Path, tmp_path: Path, content: bytes | None
) -> None:
    store.save_notes(7, NOW)
    store.close()
    if content is not None:
        (tmp_path / "backup.db").write_bytes(content)

    with pytest.raises(StoreError):
        restored(path, tmp_path / "backup.db")

    assert notes_in(path) == NOW
    assert not list(tmp_path.glob("*before*"))


def test_a_damaged_database_can_be_replaced(store: Store, path: Path, tmp_path: Path) -> None:
    store.save_notes(7, NOW)
    made(path, tmp_path / "backup.db")
    store.close()
    path.write_bytes(b"broken beyond recognition\n" * 500)

    restored(path, tmp_path / "backup.db")

    assert notes_in(path) == NOW


@pytest.mark.parametrize(("by", "taken"), [(-1, True), (1, False)])
def test_a_backup_of_an_older_version_is_taken_and_of_a_newer_one_not(
    store: Store, path: Path, tmp_path: Path, by: int, *, taken: bool
) -> None:
    made(path, tmp_path / "backup.db")
    store.close()
    with closing(sqlite3.connect(tmp_path / "backup.db", isolation_level=None)) as db:
        db.execute(f"PRAGMA user_version={VERSION + by}")

    if taken:
        restored(path, tmp_path / "backup.db")
    else:
        with pytest.raises(StoreError, match=f"schema {VERSION + by}"):
            restored(path, tmp_path / "backup.db")
