"""Libraries that other libraries load wherever they find them, though neither of us uses them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def spared(*names: str) -> Iterator[None]:
    """Have these libraries missing for what is imported meanwhile, unless they are loaded."""
    # None makes their import fail.
    absent = [name for name in names if sys.modules.setdefault(name, None) is None]  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
