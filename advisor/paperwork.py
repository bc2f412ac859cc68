"""The closed list of papers that can be taken away from an advice."""

from enum import StrEnum


class Paper(StrEnum):
    """A paper to take away, as the texts and phrases of a language call it."""

    BRIEF = "brief"
    OUTREACH = "outreach"
    TERMS = "terms"
    KPI = "kpi"
    SCHEDULE = "schedule"
