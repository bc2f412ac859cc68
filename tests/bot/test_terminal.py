"""The terminal chat: numbered choices, plain text in pipes, and notes that outlive the program."""

import os
import re
import subprocess
import sys
from datetime import date
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation
from bot.languages import Languages
from bot.learnt import Learnt
from bot.reply import Button, Reply
from bot.terminal import chat, screen_text
from tests.kit.process import environment


class Memory:
    """A store that forgets with the test."""

    def __init__(self, notes: Notes | None = None) -> None:
        self.kept: dict[int, Notes] = {0: notes} if notes else {}
        self.learnt: list[Learnt] = []

    def load_notes(self, chat_id: int) -> Notes:
        """Return what was kept."""
        return self.kept.get(chat_id, Notes())

    def save_notes(self, chat_id: int, notes: Notes, learnt: Learnt | None) -> None:
        """Keep the notes and what was learnt."""
        self.kept[chat_id] = notes
        self.learnt += [learnt] if learnt else []


class Screen(StringIO):
    """A terminal as far as the chat can tell."""

    def isatty(self) -> bool:
        """Return that somebody is looking."""
        return True


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 1, 5))


def typed(talk: Conversation, *lines: str, store: Memory | None = None) -> str:
    """Return what is shown when these lines are typed."""
    shown = StringIO()
    stdin = StringIO("".join(f"{line}\n" for line in lines))
    assert chat(talk, store or Memory(), stdin=stdin, stdout=shown) == 0
    return shown.getvalue()


def test_the_chat_greets_and_takes_leave_in_the_language_of_the_notes(talk: Conversation) -> None:
    assert "Ketik pesan" in typed(talk)
    assert "Sampai jumpa" in typed(talk)
    assert "Type a message" in typed(talk, store=Memory(Notes(language="en")))


def test_a_message_is_answered_without_markup(talk: Conversation) -> None:
    shown = typed(talk, "@rasakopi 45rb follower ig, minta 3jt per reel")

    assert "@rasakopi" in shown
    assert "Rp3 juta" in shown
    assert "<b>" not in shown
    assert "\x1b" not in shown


def test_a_number_on_the_screen_taps_its_button(talk: Conversation) -> None:
    store, campaign = Memory(), "budget 10 juta buat awareness di tiktok"
    number = re.search(r"\[(\d)\] Instagram", typed(talk, campaign))
    assert number is not None

    typed(talk, campaign, number[1], store=store)

    assert [platform.value for platform in store.kept[0].brief.platforms] == ["instagram"]


def test_a_number_that_is_on_no_button_is_a_message(talk: Conversation) -> None:
    campaign, store = "budget 10 juta buat awareness di tiktok", Memory()

    shown = typed(talk, campaign, "99", store=store)

    assert [platform.value for platform in store.kept[0].brief.platforms] == ["tiktok"]
    assert len(shown) > len(typed(talk, campaign))


def test_a_number_before_any_button_is_a_message(talk: Conversation) -> None:
    typed_alone = typed(talk, "2")

    assert "[1]" not in typed(talk)
    assert len(typed_alone) > len(typed(talk))


def test_each_reply_brings_its_own_choices(talk: Conversation) -> None:
    shown = typed(talk, "/language", "2", "/language", "1")

    assert "English" in shown
    assert "bahasa Indonesia" in shown


def test_commands_work_and_quit_ends_the_chat(talk: Conversation) -> None:
    store = Memory()

    shown = typed(talk, "/language en", "/quit", "/language id", store=store)

    assert store.kept[0] == Notes(language="en", chosen=True)
    assert shown.rstrip().endswith("See you! Hope the campaign flies.")


def test_blank_lines_are_passed_over(talk: Conversation) -> None:
    assert typed(talk, "", "   ") == typed(talk)


def test_what_was_told_is_still_known_the_next_time(talk: Conversation) -> None:
    store = Memory()
    typed(talk, "budget 10 juta buat awareness", store=store)

    shown = typed(talk, "kalau di tiktok?", store=store)

    assert "Rp10 juta" in shown
    assert "TikTok" in shown


def test_bytes_that_are_no_text_do_not_end_the_chat(talk: Conversation) -> None:
    shown = StringIO()
    stdin = TextIOWrapper(BytesIO(b"\xff\xfe halo\nhalo\n"), encoding="utf-8")

    assert chat(talk, Memory(), stdin=stdin, stdout=shown) == 0
    assert shown.getvalue().count("mikromakro") >= 2


def test_a_terminal_gets_colours(talk: Conversation) -> None:
    shown = Screen()

    chat(talk, Memory(), stdin=StringIO("/help\n"), stdout=shown)

    assert "\x1b[1mMau ngapain dulu?\x1b[0m" in shown.getvalue()


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("<b>A</b> &amp; <i>B</i>", "A & B"),
        ("a &lt;b&gt; c", "a <b> c"),
        ('<a href="https://x.id/?a=1&amp;b=2">X</a>', "X (https://x.id/?a=1&b=2)"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("1 < 2", "1 < 2"),
        ("AT&T", "AT&T"),
        ("red \x1b[31m alarm\x07", "red [31m alarm"),
    ],
)
def test_telegrams_html_becomes_plain_text(html: str, plain: str) -> None:
    assert screen_text(Reply(text=html), colours=False) == plain


def test_nested_styles_end_one_by_one() -> None:
    shown = screen_text(Reply(text="<b>a<i>b</i>c</b>d"), colours=True)

    assert shown == "\x1b[0m\x1b[1ma\x1b[0m\x1b[1m\x1b[3mb\x1b[0m\x1b[1mc\x1b[0md"


def test_buttons_are_numbered_across_rows() -> None:
    rows = tuple((Button(text=name, data=name),) for name in ("Ya", "Tidak"))

    assert screen_text(Reply(text="Oke?", buttons=rows), colours=False) == (
        "Oke?\n\n  [1] Ya\n  [2] Tidak"
    )


def test_a_person_gets_a_prompt_and_may_leave_with_control_d(tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    settings = {"DATABASE_PATH": str(tmp_path / "chat.db"), "TERM": "xterm", "LANG": "C.UTF-8"}
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"],
        stdin=theirs,
        stdout=theirs,
        cwd=tmp_path,
        env=environment(settings),
    ) as program:
        os.close(theirs)

        until(ours, b"> ")
        os.write(ours, b"/help\n")
        shown = until(ours, b"> ")
        os.write(ours, b"\x04")
        left = until(ours, b"laris!")

        assert "Cek kreator" in shown.decode()
        assert "Sampai jumpa" in left.decode()
        assert program.wait() == 0
    os.close(ours)


def until(terminal: int, end: bytes) -> bytes:
    """Return what appears on a terminal up to this text; the suite's timeout is the limit."""
    shown = b""
    while end not in shown:
        shown += os.read(terminal, 4_096)
    return shown
