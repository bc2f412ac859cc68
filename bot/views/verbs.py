"""What a tap may ask for by a letter or two, and the examples there are to try."""

from enum import StrEnum


class Verb(StrEnum):
    """What a tap asks for when it says nothing about a campaign or a creator."""

    WHY = "w"
    SCENARIOS = "s"
    BACK = "k"
    FULL = "f"
    EXAMPLE = "x"
    LANGUAGE = "l"
    NEW = "n"
    NEGOTIATION = "e"
    HEALTH = "h"
    TAX = "a"
    TIERS = "v"
    RANK = "o"
    PICTURE = "i"
    HALF = "u"
    RANKING = "j"
    PAPERS = "y"
    BRIEF = "yb"
    OUTREACH = "yo"
    TERMS = "yt"
    KPI = "yk"
    SCHEDULE = "yc"


class Example(StrEnum):
    """A message to try; its words are the text `example-<id>` of the language in use."""

    QUESTION = "question"
    CREATOR = "creator"
    CAMPAIGN = "campaign"
