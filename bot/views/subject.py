"""What an advice is about, short enough for a button.

"Why?" under a message of last week must not explain what the chat has moved on to since, so the
button names its subject and a tap is refused when the advice now at hand is about another one.
"""

from zlib import crc32

from advisor.advice import Advice
from advisor.assessment import Assessment, Comparison, CreatorCard
from advisor.knowledge import Answer
from advisor.recommendation import Recommendation
from bot.views.taps import HANDLE_MARK, TapCommand, Verb, command_data, fits


def subject_of(advice: Advice) -> str:
    """Return a topic id, a handle with its @, a stamp of eight hex digits, or "" for the rest."""
    match advice:
        case Answer():
            return advice.topic
        case Assessment(creators=(CreatorCard() as card,)) if card.creator.handle:
            handle = f"{HANDLE_MARK}{card.creator.handle}"
            return handle if fits(command_data(Verb.WHY, handle)) else _stamp(handle)
        case Assessment() | Comparison():
            return _stamp(*(repr(card.creator) for card in advice.creators))
        case Recommendation():
            brief = advice.brief
            said = (brief.goals, brief.budget, brief.platforms, sorted(brief.traits))
            return _stamp(*map(repr, said), repr(brief.niche), repr(brief.city))
        case _:
            return ""


def is_about(command: TapCommand, advice: Advice) -> bool:
    """Return whether a tapped button belongs to this advice."""
    return command.about == subject_of(advice)


def _stamp(*parts: str) -> str:
    return f"{crc32('|'.join(parts).encode()):08x}"
