"""A finding of a checkup: what was looked at, and what is to be said and done about it."""

from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """How bad a finding is: a bot cannot run with `FAIL`, and should not for long with `WARN`."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


class Finding(NamedTuple):
    """One thing that was looked at, and what is to be said and done about it."""

    verdict: Verdict
    about: str
    said: str
