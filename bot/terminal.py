"""The chat in a terminal: the same conversation, for trying things out without Telegram.

Buttons become numbered choices and Telegram's HTML becomes terminal colours, or plain text where
nobody looks (a pipe). The notes are kept between runs, like those of any other chat.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from html.parser import HTMLParser
from io import TextIOWrapper
from pathlib import Path
from typing import Protocol, TextIO

from advisor.notes import Notes
from bot.conversation import Conversation, Heard
from bot.deeds import filled
from bot.heard import Deed
from bot.learnt import Learnt
from bot.localfiles import read_local, save_file
from bot.reply import Button, Reply
from bot.store import LOCAL_CHAT
from bot.store.belongings import JSON
from bot.uploads import Upload

QUIT, FILE = "/quit", "/file"
UPLOAD_LIMIT = 2  # megabytes, unless an operator says otherwise
_PROMPT = "> "
_STYLES = {"b": "\x1b[1m", "strong": "\x1b[1m", "i": "\x1b[3m", "em": "\x1b[3m", "u": "\x1b[4m",
           "s": "\x1b[9m", "code": "\x1b[36m", "pre": "\x1b[36m", "a": "\x1b[4m"}  # fmt: skip
_RESET = "\x1b[0m"
# What would let a message drive the terminal: control characters, except for line ends and tabs.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class NotesStore(Protocol):
    """Where the notes of chats are kept."""

    def load_notes(self, chat_id: int) -> Notes:
        """Return the notes of a chat, empty ones when it is new."""

    def save_notes(self, chat_id: int, notes: Notes, learnt: Learnt | None) -> None:
        """Keep the notes of a chat, and what was learnt with them."""

    def belongings(self, chat_id: int) -> JSON:
        """Return everything that is held on a chat."""

    def forget(self, chat_id: int) -> None:
        """Leave nothing of a chat."""


def chat(
    conversation: Conversation,
    store: NotesStore,
    *,
    stdin: TextIO,
    stdout: TextIO,
    upload_limit: int = UPLOAD_LIMIT,
) -> int:
    """Return 0 once the person has left; until then answer each line that is typed.

    Files to read may have `upload_limit` megabytes; pictures and other files go into the working
    directory.
    """
    notes = store.load_notes(LOCAL_CHAT)
    show = _shower(stdout)
    show(conversation.voice(notes).plain("terminal-hello"))
    offered: dict[str, Button] = {}
    for line in _lines(stdin, stdout):
        if line.casefold() == QUIT:
            break
        path = _path_in(line)
        upload = None if path is None else read_local(path, conversation, upload_limit, "", notes)
        answer = partial(_heard, line=line, upload=upload, offered=offered, notes=notes)
        heard = answer(replace(conversation, allowed=None))
        if heard.put_off and heard.reply:
            show(screen_text(heard.reply, colours=stdout.isatty()))
            heard = answer(conversation)
        notes, heard = heard.notes, _kept(heard, store)
        if heard.notice:
            show(heard.notice)
        if heard.reply:
            offered = _numbered(heard.reply)
            show(screen_text(heard.reply, colours=stdout.isatty()))
            saved = save_file(heard.reply, Path())
            if saved:
                show(conversation.voice(notes).plain(saved[0], path=str(saved[1])))
    show(conversation.voice(notes).plain("terminal-bye"))
    return 0


def screen_text(reply: Reply, *, colours: bool) -> str:
    r"""Return a reply for a terminal, its buttons numbered from 1 below the text.

    >>> reply = Reply(text="<b>A</b> &amp; B?", buttons=((Button(text="Yes", data="y"),),))
    >>> screen_text(reply, colours=False)
    'A & B?\n\n  [1] Yes'
    """
    reader = _TelegramHtml(colours=colours)
    reader.feed(reply.text)
    reader.close()
    choices = [f"  [{n}] {_safe(button.text)}" for n, button in _numbered(reply).items()]
    text = "".join(reader.pieces)
    return "\n".join((text, "", *choices)) if choices else text


def _heard(
    conversation: Conversation,
    line: str,
    upload: Upload | None,
    offered: Mapping[str, Button],
    notes: Notes,
) -> Heard:
    """Take a line as the file it names, a choice, a command or a message, in this order.

    A bare number is a choice only while it is one of those on the screen.
    """
    if upload is not None:
        return conversation.upload(upload, "", notes)
    if line in offered and offered[line].copy_text is not None:
        return Heard(notes=notes, notice=_safe(offered[line].copy_text or ""))
    if line in offered:
        return conversation.tap(offered[line].data, notes)
    if line.startswith("/"):
        name, _, argument = line[1:].partition(" ")
        return conversation.command(name, argument.strip(), notes)
    return conversation.hear(line, notes)


def _kept(heard: Heard, store: NotesStore) -> Heard:
    """Write down what came of a line and return it, with the file that it promised."""
    if heard.deed is Deed.FORGET:
        store.forget(LOCAL_CHAT)
        return heard
    store.save_notes(LOCAL_CHAT, heard.notes, heard.learnt)
    if heard.deed is Deed.EXPORT and heard.reply:
        return heard.changed(reply=filled(heard.reply, store.belongings(LOCAL_CHAT)))
    return heard


def _path_in(line: str) -> Path | None:
    """Return the path behind the command for a file, as a shell would take it; None without."""
    name, _, path = line.partition(" ")
    if name.casefold() != FILE or not path.strip():
        return None
    return Path(path.strip().strip("\"'")).expanduser()


def _numbered(reply: Reply) -> dict[str, Button]:
    buttons = (button for row in reply.buttons for button in row)
    return {str(n): button for n, button in enumerate(buttons, 1)}


def _lines(stdin: TextIO, stdout: TextIO) -> Iterator[str]:
    """Yield what is typed, line by line, blank lines left out; end with the input."""
    ask = _asker(stdin, stdout)
    while True:
        try:
            line = ask()
        except (EOFError, KeyboardInterrupt):
            stdout.write("\n" if stdin.isatty() else "")
            return
        if line.strip():
            yield line.strip()


def _asker(stdin: TextIO, stdout: TextIO) -> Callable[[], str]:
    """Return how to get the next line: with a prompt and a history for a person, else plainly."""
    if stdin.isatty() and stdout.isatty():
        return _prompted
    if isinstance(stdin, TextIOWrapper):
        stdin.reconfigure(errors="replace")

    def next_line() -> str:
        line = stdin.readline()
        if not line:
            raise EOFError
        return line

    return next_line


def _prompted() -> str:
    # Line editing and history come with the import; not every Python has the module.
    with suppress(ImportError):
        import readline  # noqa: F401, PLC0415 - imported for its effect, and only for a person
    return input(_PROMPT)


def _shower(stdout: TextIO) -> Callable[[str], None]:
    def show(text: str) -> None:
        stdout.write(f"{text}\n\n")
        stdout.flush()

    return show


def _safe(text: str) -> str:
    return _CONTROL.sub("", text)


class _TelegramHtml(HTMLParser):
    """Telegram's few tags as terminal styles; a link shows its address after its text."""

    def __init__(self, *, colours: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.colours = colours
        self.pieces: list[str] = []
        self._open: list[str] = []
        self._address: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(_STYLES.get(tag, ""))
        self._style()
        if tag == "a":
            self._address = dict(attrs).get("href")

    def handle_endtag(self, tag: str) -> None:
        if self._open:
            self._open.pop()
        self._style()
        if tag == "a" and self._address:
            self.pieces.append(f" ({_safe(self._address)})")
            self._address = None

    def handle_data(self, data: str) -> None:
        self.pieces.append(_safe(data))

    def _style(self) -> None:
        if self.colours:
            self.pieces.append(_RESET + "".join(self._open))
