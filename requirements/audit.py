"""Looks at what is installed, without a network: complete, pinned, and unchanged since.

Run as `make audit`, or with a folder of packages to look at. What it cannot see, it says.
"""

import base64
import hashlib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import NamedTuple, TypeAlias

LOCKS = [Path(__file__).with_name(name) for name in ("run.txt", "dev.txt")]
PIN = re.compile(
    r"^(?P<name>[\w.-]+)(?:\[[\w,]+\])?==(?P<version>[^\s;\\]+)"
    r"(?P<rest>[^\n]*(?:\n[ \t]+[^\n]*)*)",
    re.MULTILINE,
)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
# Ours, and what makes a virtual environment and the lock files.
UNPINNED = {"mikromakro", "pip", "setuptools", "uv", "wheel"}
# Bytecode and what an installer notes down about itself are no part of a package.
IGNORED = (".pyc", "RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
BLIND_SPOTS = (
    "Not seen without a network:\nknown vulnerabilities and withdrawn versions (pip-audit looks "
    "them up), the interpreter,\nlibraries of the system, and a package that was bad before it "
    "was pinned."
)


class Pin(NamedTuple):
    """A version that a lock file has, and whether with a hash."""

    version: str
    has_hash: bool


Pins: TypeAlias = Mapping[str, Sequence[Pin]]


def main() -> int:
    """Return 0 when nothing is wrong, 1 otherwise, after printing what is installed."""
    pins = _pins()
    found = sorted(distributions(path=sys.argv[1:] or sys.path), key=_name)
    complaints = [line for each in found for line in _complaints(each, pins)]
    complaints += [
        f"{name} is pinned without a hash"
        for name, versions in pins.items()
        if not all(pin.has_hash for pin in versions)
    ]
    for each in found:
        print(f"{_name(each)} {each.version}")
    for line in complaints:
        print(f"audit: {line}", file=sys.stderr)
    print(f"\n{len(found)} distributions, {len(complaints)} complaints. {BLIND_SPOTS}")
    return 1 if complaints else 0


def _pins() -> Pins:
    """Return what the lock files have, several versions where they depend on the system."""
    pins: dict[str, list[Pin]] = {}
    for lock in LOCKS:
        for pin in PIN.finditer(lock.read_text("utf-8")):
            known = Pin(pin["version"], bool(HASH.search(pin["rest"])))
            pins.setdefault(_plain(pin["name"]), []).append(known)
    return pins


def _complaints(found: Distribution, pins: Pins) -> Iterator[str]:
    name = _name(found)
    wanted = sorted({pin.version for pin in pins.get(name, ())})
    if not wanted and name not in UNPINNED:
        yield f"{name} {found.version} is installed but not pinned"
    elif wanted and found.version not in wanted:
        yield f"{name} is {found.version}, pinned is {' or '.join(wanted)}"
    for file in found.files or ():
        # Of our own, only the link to this folder is installed.
        if file.hash is None or file.name.endswith(IGNORED) or name == "mikromakro":
            continue
        path = Path(str(file.locate()))
        if not path.is_file():
            yield f"{name}: {file} is missing"
        elif not _is_unchanged(path, file.hash.mode, file.hash.value):
            yield f"{name}: {file} has changed since it was installed"


def _is_unchanged(path: Path, mode: str, noted: str) -> bool:
    digest = hashlib.new(mode, path.read_bytes()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == noted


def _name(found: Distribution) -> str:
    return _plain(found.metadata["Name"])


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
