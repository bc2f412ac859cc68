"""Files on this machine, for the terminal chat: lists that are read and pictures that are kept."""

from itertools import count
from pathlib import Path

from bot.chart import Chart
from bot.conversation import Conversation
from bot.pictures import png_of
from bot.uploads import MEGABYTE, FileTrouble, Upload


def read_local(path: Path, conversation: Conversation, limit: int) -> Upload:
    """Return what a file of at most `limit` megabytes says, or the trouble with it."""
    try:
        if path.stat().st_size > limit * MEGABYTE:
            return Upload(name=path.name, trouble=FileTrouble.TOO_LARGE, limit=limit)
        content = path.read_bytes()
    except (OSError, ValueError):
        return Upload(name=str(path), trouble=FileTrouble.NOT_FOUND)
    return conversation.read_file(path.name, content)


def save_picture(chart: Chart, folder: Path) -> Path:
    """Return where a picture was put: in this folder, under a name that was free.

    Raises:
        OSError: the folder cannot be written to.
    """
    picture = png_of(chart)
    for number in count(1):
        path = folder / f"mikromakro-{number}.png"
        try:
            with path.open("xb") as file:
                file.write(picture)
        except FileExistsError:
            continue
        return path
    raise AssertionError("numbers do not end")
