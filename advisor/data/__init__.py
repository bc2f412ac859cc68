"""The figures and rules that ship with the code, as TOML tables read once.

They are source code in another notation, so reading them is not input: nothing outside the
package is touched, and the answer is the same for the life of the process. The one table that may
come from outside, an operator's own figures, is read by the shell and supplied before anything is
asked.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

# The name under which the shell supplies an operator's own figures.
OWN = "own"

_supplied: dict[str, Mapping[str, Any]] = {}
_asked_for: set[str] = set()


@cache
def table(name: str) -> dict[str, Any]:
    """Return the table of `advisor/data/<name>.toml`, parsed once per process."""
    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text("utf-8"))


def supply(name: str, content: Mapping[str, Any]) -> None:
    """Keep a table that does not ship with the code, for the life of the process.

    Raises:
        RuntimeError: somebody has asked for it before, and has computed without it.
    """
    if name in _asked_for:
        raise RuntimeError(f"'{name}' was asked for before it was supplied.")
    _supplied[name] = content


def supplied(name: str) -> Mapping[str, Any]:
    """Return a table that was supplied, an empty one when none was."""
    _asked_for.add(name)
    return _supplied.get(name, {})
