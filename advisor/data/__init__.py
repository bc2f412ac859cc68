"""The figures and rules that ship with the code, as TOML tables read once.

They are source code in another notation, so reading them is not input: nothing outside the
package is touched, and the answer is the same for the life of the process.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """Return the table of `advisor/data/<name>.toml`, parsed once per process."""
    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text("utf-8"))
