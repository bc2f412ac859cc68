"""Files on this machine, for the terminal chat: lists that are read, and replies that are kept."""

from collections.abc import Iterable
from itertools import chain, count
from pathlib import Path

from advisor.notes import Notes
from bot.chart import Chart, Ranges
from bot.conversation import Conversation
from bot.document import Document
from bot.documents import file_of
from bot.pictures import png_of
from bot.reply import Reply
from bot.uploads import MEGABYTE, FileTrouble, Upload


def read_local(
    path: Path, conversation: Conversation, limit: int, caption: str, notes: Notes
) -> Upload:
    """Return what a file of at most `limit` megabytes says, or the trouble with it."""
    try:
        if path.stat().st_size > limit * MEGABYTE:
            return Upload(name=path.name, trouble=FileTrouble.TOO_LARGE, limit=limit)
        content = path.read_bytes()
    except (OSError, ValueError):
        return Upload(name=str(path), trouble=FileTrouble.NOT_FOUND)
    return conversation.read_file(path.name, content, caption, notes)


def save_file(reply: Reply, folder: Path) -> tuple[str, Path] | None:
    """Return where the file of a reply was put, after the text that says so; None without one.

    Raises:
        OSError: the folder cannot be written to.
    """
    if reply.picture is not None:
        return "picture-saved", save_picture(reply.picture, folder)
    if reply.document is not None:
        return "document-saved", save_document(reply.document, folder)
    return None


def save_picture(chart: Chart | Ranges, folder: Path) -> Path:
    """Return where a picture was put: in this folder, under a name that was free.

    Raises:
        OSError: the folder cannot be written to.
    """
    return _saved(png_of(chart), (folder / f"mikromakro-{number}.png" for number in count(1)))


def save_document(document: Document, folder: Path) -> Path:
    """Return where a document was put: in this folder, under its own name or one beside it.

    Raises:
        OSError: the folder cannot be written to.
    """
    path = folder / document.name
    others = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return _saved(file_of(document), chain((path,), others))


def _saved(content: bytes, paths: Iterable[Path]) -> Path:
    for path in paths:
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            continue
        return path
    raise AssertionError("numbers do not end")
