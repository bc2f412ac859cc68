"""What fits on a screen: texts and lists are cut so that no reply grows past Telegram's limit."""

from collections.abc import Callable, Sequence

LIMIT = 4096  # characters of a Telegram message; ours are counted with their markup
LONGEST_NAME = 60
SEPARATOR = "———"  # between two answers in one message
_BETWEEN_BLOCKS = "\n\n"


def clipped(text: str, most: int = LONGEST_NAME) -> str:
    """Return the text on one line, cut with an ellipsis where it is longer than `most`.

    >>> clipped("iced  palm sugar latte", 10)
    'iced palm…'
    """
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


def page(*blocks: str) -> str:
    """Return the blocks that say something, an empty line between them."""
    return _BETWEEN_BLOCKS.join(block for block in blocks if block)


def lines(*rows: str) -> str:
    """Return the rows that say something, one under the other."""
    return "\n".join(row for row in rows if row)


def cut(blocks: Sequence[str], room: int, more: Callable[[int], str]) -> tuple[str, ...]:
    """Return the first blocks of a page that fit into `room`, then how many are missing.

    `more` gets the number of blocks left out.
    """
    kept = len(blocks)
    while kept and len(page(*_first(blocks, kept, more))) > room:
        kept -= 1
    return _first(blocks, kept, more)


def _first(blocks: Sequence[str], kept: int, more: Callable[[int], str]) -> tuple[str, ...]:
    missing = len(blocks) - kept
    return (*blocks[:kept], more(missing)) if missing else tuple(blocks)
