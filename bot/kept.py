"""What takes long to work out, kept in a file as Python keeps its bytecode.

The file lies among that bytecode, in `__pycache__`, since the same holds for it: it is written by
whoever may, nobody misses it, and who can change it can change what Python runs. It is marked with
all that it was made from and has a digest of its own; one that is missing, stale or damaged is
made anew, so the same comes out with and without it.
"""

import io
import os
import pickle
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

Made = TypeVar("Made")

# What a kept value may consist of, beside what every pickle may: our own classes.
_OURS = ("advisor.", "bot.")
_PLAIN = frozenset(
    {
        ("array", "_array_reconstructor"),
        ("array", "array"),
        ("decimal", "Decimal"),
        ("re", "_compile"),
    }
)


def kept(file: Path, mark: bytes, make: Callable[[], Made]) -> Made:
    """Return the value kept in the file under this mark, or made, and then kept if that can be.

    The mark, a digest, stands for everything the value depends on.
    """
    found: Made | None = _read(file, mark)
    if found is None:
        found = make()
        _write(file, mark, found)
    return found


def mark_of(files: Iterable[Path]) -> bytes:
    """Return a digest of the Python that runs, and of the names and contents of the files."""
    digest = sha256(sys.version.encode())
    for file in files:
        content = file.read_bytes()
        digest.update(f"{file.parent.name}/{file.name} {len(content)} ".encode())
        digest.update(content)
    return digest.digest()


def _read(file: Path, mark: bytes) -> Any:
    """Return the value, or None when there is none to be trusted."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    size = sha256().digest_size
    body = memoryview(content)[2 * size :]
    if content[: 2 * size] != mark + sha256(body).digest():
        return None
    try:
        return _Unpickler(io.BytesIO(body)).load()
    except (pickle.UnpicklingError, AttributeError, ImportError):
        return None


def _write(file: Path, mark: bytes, value: object) -> None:
    """Put the value in place at once and whole; a folder where nobody may write stays as it is."""
    body = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    new = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        new.write_bytes(mark + sha256(body).digest() + body)
        new.replace(file)


class _Unpickler(pickle.Unpickler):
    """Makes values of our own classes and lists of numbers, and calls nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """Return a class that a kept value may be made of.

        Raises:
            UnpicklingError: it is none.
        """
        if module.startswith(_OURS) or (module, name) in _PLAIN:
            found = super().find_class(module, name)
            if (module, name) in _PLAIN or (
                isinstance(found, type) and found.__module__ == module
            ):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a kept value.")
