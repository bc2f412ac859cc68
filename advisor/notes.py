"""Notes: what a chat has told us so far. A message's facts are added to them; they fill blanks."""

from collections.abc import Sequence

from advisor.brief import Brief
from advisor.creator import Creator
from advisor.reading.facts import Facts, Loose
from advisor.value import Value
from advisor.vocabulary import Intent, Missing, Topic

MOST_CREATORS = 50
_TELLS_OF_CAMPAIGNS = frozenset({Intent.CAMPAIGN, Intent.CREATOR})


class Notes(Value):
    """What we know in a chat.

    `language` is the voice in use and `chosen` tells that the person picked it. `doing` is what
    the last message was about, `asked` the one thing we asked back, `loose` the number it was
    about, `topic` the last question answered, and `shown` how many of the creators at the end
    of `creators` the last advice was about.
    """

    language: str | None = None
    chosen: bool = False
    brief: Brief = Brief()
    creators: tuple[Creator, ...] = ()
    shown: int = 0
    doing: Intent | None = None
    topic: Topic | None = None
    asked: Missing | None = None
    loose: Loose | None = None

    def plus(self, facts: Facts) -> "Notes":
        """Return the notes with what a message said; unsaid things stay as they were."""
        known = _joined(self.creators, facts.creators[:MOST_CREATORS])
        return Notes(
            **{
                **dict(self),
                "brief": self._brief_with(facts),
                "creators": known[-MOST_CREATORS:],
                "language": self.language if self.chosen else facts.language or self.language,
            }
        )

    def _brief_with(self, facts: Facts) -> Brief:
        """Return the brief with what the message says of a campaign; asides change nothing.

        A message that stands alone, with a goal and a budget or for another trade, is a new brief.
        """
        if facts.intent not in _TELLS_OF_CAMPAIGNS:
            return self.brief
        told = facts.brief
        complete = bool(told.goals) and told.budget is not None
        other_trade = None not in (told.niche, self.brief.niche) and told.niche != self.brief.niche
        if not facts.follow_up and (complete or other_trade):
            return told
        return self.brief.plus(told)

    def about(self, **changes: object) -> "Notes":
        """Return the notes with these fields changed, checked like any other value."""
        return Notes(**{**dict(self), **changes})

    def creators_like(self, named: Sequence[Creator]) -> tuple[Creator, ...]:
        """Return what we know by now about the creators a message named, in its order."""
        return tuple(
            next((known for known in reversed(self.creators) if known.may_be(one)), one)
            for one in named
        )


def _joined(known: Sequence[Creator], named: Sequence[Creator]) -> tuple[Creator, ...]:
    """Return all creators, the ones named last at the end, each with all that was said."""
    together = list(known)
    for creator in named:
        before = next((one for one in reversed(together) if one.may_be(creator)), None)
        if before is not None:
            together.remove(before)
        together.append(before.plus(creator) if before else creator)
    return tuple(together)
