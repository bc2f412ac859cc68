"""An operator's own figures: read here once, since the core reads no files, and given to it."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from advisor.benchmarks import default_book
from advisor.data import OWN, supply
from advisor.errors import SettingError


def read_own_figures(path: Path) -> Mapping[str, Any]:
    """Return the tables of a TOML file with figures; decimal numbers keep their digits.

    Raises:
        SettingError: the file cannot be read, or is no TOML.
    """
    try:
        return tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise SettingError(f"{path}: {error}; want TOML, as in docs/operating.md.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(f"{path} cannot be read: {error}") from None


def adopt_own_figures(path: Path) -> None:
    """Have the core compute with the figures of a file, from before the first question on.

    Raises:
        SettingError: the file cannot be read, or is no TOML.
        DataError: a row is wrong or would move nothing; one line for each.
    """
    supply(OWN, {"table": read_own_figures(path), "place": str(path)})
    default_book()
