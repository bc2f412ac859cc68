"""Files in the terminal chat: written beside it, and said where."""

from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from advisor.notes import Notes
from bot.conversation import Conversation
from bot.languages import Languages
from bot.learnt import Learnt
from bot.terminal import chat

PLAN = "budget 10 juta buat awareness di tiktok"


class Memory:
    """A store that forgets with the test."""

    def load_notes(self, _chat_id: int) -> Notes:
        """Return notes of nothing."""
        return Notes()

    def save_notes(self, chat_id: int, notes: Notes, learnt: Learnt | None) -> None:
        """Keep nothing."""


def typed(talk: Conversation, *lines: str) -> str:
    """Return what is shown when these lines are typed."""
    shown = StringIO()
    chat(talk, Memory(), stdin=StringIO("".join(f"{one}\n" for one in lines)), stdout=shown)
    return shown.getvalue()


def number_of(label: str, shown: str) -> str:
    """Return the number of the last choice with this label."""
    return [one.split("]")[0].strip(" [") for one in shown.splitlines() if label in one][-1]


def test_a_file_is_written_and_said_where(
    languages: Languages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    talk = Conversation(languages, lambda: date(2026, 11, 25))
    papers = number_of("Dokumen", typed(talk, PLAN))
    excel = number_of("Excel", typed(talk, PLAN, papers))

    shown = typed(talk, PLAN, papers, excel)

    name = "rencana-influencer-mix-2026-11-25.xlsx"
    assert f"Filenya kusimpan di {name}" in shown
    content = (tmp_path / name).read_bytes()
    assert CalamineWorkbook.from_filelike(BytesIO(content)).sheet_names[0] == "Rencana"
