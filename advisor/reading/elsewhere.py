"""What only sounds like us: a campaign or a number made of words that belong to other subjects.

Goals, trades and platforms are everyday words, so 'engagement ring' and 'launching iphone' name
one; how near the whole message is to what people ask us tells them from a wish.
"""

from advisor.brief import Brief
from advisor.reading.intents import Signs, intent_of
from advisor.reading.lexicon import Lexicon
from advisor.reading.questions import nearness_in
from advisor.reading.text import Folded
from advisor.vocabulary import Intent

# Words that only somebody says who wants something of creators, of a brand, or of us.
_OURS = frozenset({"campaign", "wish", "creators", "barter", "selling", "emphasis", "break_even"})
# What some law says about, and we must not let pass as small talk.
REGULATED = frozenset({"tobacco", "infant_formula", "gambling"})
# How near to our questions a message is, see `questions.nearness_in`: limits for messages that
# name no goal, and for those that do.
_FAR, _FARTHER = -1.0, -3.0
_GAPS = 2  # in what is more than a word or two
# What shows that a campaign is spoken of, however little else is said of it.
_TELLING = (_OURS - {"wish", "creators"}) | {"follow_up", "trade", "own"}
_NAMED = ("goals", "ranked", "niche", "city", "platforms", "elsewhere", "traits")
_FARTHEST = -4.0
_STRANGE = -3.0  # how far from them a number is none of our business


def meant_by(signs: Signs, folded: Folded, lexicon: Lexicon) -> Intent | None:
    """Return the intent, None when what sounds like a campaign is of another subject."""
    intent = intent_of(signs)
    if intent is not Intent.CAMPAIGN or not may_be_elsewhere(signs):
        return intent
    return None if is_elsewhere(signs, nearness_in(folded, lexicon)) else intent


def is_all_strange(signs: Signs, folded: Folded, lexicon: Lexicon) -> bool:
    """Tell whether a number stands among strange words only: 'kapan lebaran 2027'."""
    alone = signs.brief == Brief() and not signs.creators
    return alone and signs.strange > 0 and nearness_in(folded, lexicon) < _STRANGE


def tells_nothing(
    meant: Intent | None, signs: Signs, folded: Folded, lexicon: Lexicon, *, short: bool
) -> bool:
    """Tell whether what a message says of a campaign is no step of one either.

    A `short` one may be the answer to what we asked, strange as its words are.
    """
    if meant is None and signs.strange and not short:
        return True
    return meant in (None, Intent.OTHER) and is_small_talk(signs, folded, lexicon)


def is_small_talk(signs: Signs, folded: Folded, lexicon: Lexicon) -> bool:
    """Tell whether a trade or a platform is named in passing: 'hotel murah di malang'.

    A word or two may tell more of a campaign, and so may whoever speaks of an own trade.
    """
    brief = signs.brief
    named = {name: getattr(brief, name) for name in _NAMED}
    if brief == Brief() or brief != Brief(**named) or signs.creators or signs.cues & _TELLING:
        return False
    if folded.text.count(" ") < _GAPS or (brief.goals and not signs.strange):
        return False
    if not (brief.goals or brief.niche or brief.platforms):
        return False  # 'cuma kota Bandung'
    limit = _FARTHEST if signs.cues & _OURS else _STRANGE
    return nearness_in(folded, lexicon) < limit


def may_be_elsewhere(signs: Signs) -> bool:
    """Tell whether a campaign is only made of words that other subjects have as well."""
    brief = signs.brief
    ours = signs.cues & _OURS
    if signs.creators or brief.creators_wanted or brief.budget is not None:
        return False  # whoever names a sum may say anything beside it
    if "follow_up" in signs.cues:
        return False  # what it leans on tells the subject
    if not brief.goals:
        return not (ours and brief.niche in REGULATED)
    return not ours and signs.strange > 0 and (signs.asks or not brief.platforms)


def is_elsewhere(signs: Signs, nearness: float) -> bool:
    """Tell whether such a campaign is none: 'engagement ring', 'launching iphone', 'cari kos'.

    One that names a goal has to be farther from what people ask us.
    """
    return nearness < (_FARTHER if signs.brief.goals else _FAR)
