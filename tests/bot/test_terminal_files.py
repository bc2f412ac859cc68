"""Files in the terminal chat: a list is read from its path, a picture is saved and said where."""

from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation
from bot.languages import Languages
from bot.learnt import Learnt
from bot.terminal import chat

LIST = "username,platform,followers,rate\n@a,ig,45000,3jt\n@b,tiktok,120rb,8jt\n"


class Memory:
    """A store that forgets with the test."""

    def load_notes(self, _chat_id: int) -> Notes:
        """Return notes of nothing."""
        return Notes()

    def save_notes(self, chat_id: int, notes: Notes, learnt: Learnt | None) -> None:
        """Keep nothing."""


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 1, 5))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the working directory, an empty one with a list in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "daftar kol.csv").write_text(LIST, "utf-8")
    return tmp_path


def typed(talk: Conversation, *lines: str) -> str:
    """Return what is shown when these lines are typed; files may have a megabyte."""
    shown = StringIO()
    stdin = StringIO("".join(f"{line}\n" for line in lines))
    chat(talk, Memory(), stdin=stdin, stdout=shown, upload_limit=1)
    return shown.getvalue()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("path", ["daftar kol.csv", '"daftar kol.csv"', "./daftar kol.csv"])
def test_a_list_is_read_from_its_path(talk: Conversation, path: str) -> None:
    shown = typed(talk, f"/file {path}")

    assert "daftar kol.csv: 2 kreator kubaca." in shown
    assert "1. @b" in shown


def test_a_picture_is_saved_and_the_next_one_beside_it(talk: Conversation, folder: Path) -> None:
    shown = typed(talk, "/file daftar kol.csv")
    (number,) = [line.split("]")[0].strip(" [") for line in shown.splitlines() if "Gambar" in line]

    shown = typed(talk, "/file daftar kol.csv", number, "1")

    assert "mikromakro-1.png" in shown
    assert "mikromakro-2.png" in shown
    saved = [(folder / f"mikromakro-{number}.png").read_bytes() for number in (1, 2)]
    assert all(picture.startswith(b"\x89PNG") for picture in saved)
    assert saved[0] != saved[1]  # the second is the dark one


def test_what_is_not_there_or_too_large_is_said(talk: Conversation, folder: Path) -> None:
    (folder / "besar.csv").write_bytes(b"x" * 1_000_001)

    assert "nggak ketemu" in typed(talk, "/file tidak-ada.csv")
    assert "nggak ketemu" in typed(talk, "/file .")
    assert "kegedean. Batasnya 1 MB." in typed(talk, "/file besar.csv")
