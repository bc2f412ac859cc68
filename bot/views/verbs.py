"""What a tap may ask for by a letter or two, and the examples there are to try."""

from enum import StrEnum, unique


@unique
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
    PICK = "q"
    OTHERS = "qo"
    PAPERS = "y"
    BRIEF = "yb"
    OUTREACH = "yo"
    TERMS = "yt"
    KPI = "yk"
    SCHEDULE = "yc"
    SHEET = "yx"
    PAGE = "yp"
    DRAWING = "yg"
    PRIVACY = "zp"
    EXPORT = "ze"
    FORGET = "zf"
    FORGOTTEN = "zz"
    KEPT = "zk"
    GUIDE = "gd"
    HELP = "hp"
    SETTINGS = "se"
    STAR = "st"
    SHELF = "sl"
    THUMB = "ft"


class Example(StrEnum):
    """A message to try; its words are the text `example-<id>` of the language in use."""

    QUESTION = "question"
    CREATOR = "creator"
    CAMPAIGN = "campaign"
