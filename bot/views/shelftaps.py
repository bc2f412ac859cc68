"""What a button of saved creators may say behind its verb: an action and stamps, nothing else."""

import re

from advisor.saved import Stage

_STAMP = "[0-9a-f]{8}"  # of a list or an account; `savedkeys` makes them
_STAGES = "|".join(Stage)
# The letters are those of `bot/saving/taps.py`; a page is one digit: a list has fifty at most.
_ABOUT = re.compile(
    rf"(?:o(?::{_STAMP}:[0-9])?|[lny]|t:[01]|[rdDmqcxepkahfFvbuiI]:{_STAMP}"
    rf"|s:{_STAMP}:(?:{_STAGES})|w:{_STAMP}:{_STAMP}|z:{_STAMP}:[0-3])?"
)


def is_shelf(about: str) -> bool:
    """Tell whether we would have written this ourselves.

    >>> is_shelf("e:1f2e3d4c"), is_shelf("e:rasakopi")
    (True, False)
    """
    return _ABOUT.fullmatch(about) is not None
