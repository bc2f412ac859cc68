"""Notes: what a chat has told us so far. A message's facts are added to them; they fill blanks."""

from collections.abc import Sequence

from advisor.brief import Brief
from advisor.conditions import Choosing, Conditions
from advisor.creator import Creator
from advisor.economics import Economics
from advisor.guide import Guide
from advisor.reading.facts import Facts, Loose
from advisor.saved import Pending, Saved
from advisor.value import Value
from advisor.vocabulary import Intent, Missing, Topic

MOST_CREATORS = 50
LONG = 6  # words from which on one message is enough to change the language of a chat
_TELLS_OF_CAMPAIGNS = frozenset({Intent.CAMPAIGN, Intent.CREATOR})


class Unsure(Value):
    """A question we did not understand for sure: its words, language, and the topics we offered.

    The words name nobody; see `advisor.reading.personal`.
    """

    text: str
    language: str
    offered: tuple[Topic, ...]


class Notes(Value):
    """What we know in a chat.

    `language` is the voice in use, `chosen` tells that the person picked it, and `leaning` is
    another language that the last message was in, without being enough to change. `doing` is what
    the last message was about, `asked` the one thing we asked back, `loose` the number it was
    about, `topic` the last question answered, `unsure` the question of the last message if we were
    not sure of it, and `shown` how many of the creators at the end of `creators` the last advice
    was about. `selling` tells that the creator spoken of is the person in the chat, and
    `convention` is the id of the one picked to name sizes, `economics` what an order brings.
    `saved` are the creators the person keeps, and `pending` is what we asked to be typed about
    them. `choosing` is what was said so far of whom to hire
    from the creators last shown, and `guide` how far the person is with a plan that is asked for
    step by step. `zone` is the IANA name of the time zone picked, and `beside` the code of the
    money that sums are shown in beside rupiah. `remark` is the stamp of the answer that the next
    message is a remark on.
    """

    language: str | None = None
    chosen: bool = False
    leaning: str | None = None
    brief: Brief = Brief()
    creators: tuple[Creator, ...] = ()
    shown: int = 0
    doing: Intent | None = None
    topic: Topic | None = None
    asked: Missing | None = None
    loose: Loose | None = None
    unsure: Unsure | None = None
    selling: bool = False
    convention: str | None = None
    economics: Economics = Economics()
    saved: Saved = Saved()
    pending: Pending | None = None
    choosing: Choosing = Choosing()
    guide: Guide = Guide()
    zone: str | None = None
    beside: str | None = None
    remark: str | None = None

    def plus(self, facts: Facts) -> "Notes":
        """Return the notes with what a message said; unsaid things stay as they were."""
        # A creator who asks for an own rate card is somebody new, even before any figure.
        named = facts.creators or ((Creator(),) if facts.selling else ())
        known = _joined(self.creators, named[:MOST_CREATORS])
        return Notes(
            **{
                **dict(self),
                "brief": self._brief_with(facts),
                "creators": known[-MOST_CREATORS:],
                "economics": self.economics.plus(facts.economics),
                "choosing": self._choosing_with(facts),
                "selling": facts.selling or (self.selling and not self._leaves_seller(facts)),
            }
        )

    def _choosing_with(self, facts: Facts) -> Choosing:
        """Return what is known of a choice; a list in the message is another one, of its size."""
        if facts.choosing is None or not facts.choosing.asked:
            return self.choosing
        told, before = facts.choosing.conditions, self.choosing
        anew = bool(facts.creators) and not facts.follow_up
        known = Conditions() if anew else before.conditions
        of = len(facts.creators) or before.of
        return Choosing(asked=True, conditions=known.plus(told), of=of)

    def hearing(self, facts: Facts) -> "Notes":
        """Return the notes with the language the chat is now in.

        It changes after one long message in another language, or two in a row; a word or two may
        be a slip, and '45rb' is written in any. A language that was picked stays.
        """
        if facts.tongue is not None:
            return self.about(language=facts.tongue, chosen=True, leaning=None)
        if self.chosen or facts.language is None or not facts.fluency:
            return self.about(language=self.language or facts.language)
        if facts.language == self.language:
            return self.about(leaning=None)
        if self.language is None or facts.fluency >= LONG or self.leaning == facts.language:
            return self.about(language=facts.language, leaning=None)
        return self.about(leaning=facts.language)

    def _leaves_seller(self, facts: Facts) -> bool:
        """Tell whether the message is no more about what its writer may charge."""
        last = self.creators[-1].handle if self.creators else None
        others = any(one.handle not in (None, last) or one.quote for one in facts.creators)
        return others or facts.intent is Intent.CAMPAIGN

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
        together = self.brief.plus(told)
        if "budget_unread" in facts.assumed:
            return Brief(**{**dict(together), "budget": None})  # the old sum was not meant
        return together

    def emptied(self) -> "Notes":
        """Return notes that only keep what the person picked or saved."""
        kept = ("language", "chosen", "convention", "saved", "zone", "beside")
        known = {name: getattr(self, name) for name in kept}
        return Notes(**known, guide=self.guide.ended())

    def closed(self) -> "Notes":
        """Return notes with nothing asked, chosen or planned step by step; what was told stays."""
        nothing = {"asked": None, "loose": None, "pending": None, "choosing": Choosing()}
        return self.about(**nothing, guide=self.guide.ended())

    def about(self, **changes: object) -> "Notes":
        """Return the notes with these fields changed, checked like any other value."""
        return Notes(**{**dict(self), **changes})

    def creators_like(self, named: Sequence[Creator]) -> tuple[Creator, ...]:
        """Return what we know by now about the creators a message named, in its order."""
        return tuple(_match(one, self.creators) or one for one in named)


def _joined(known: Sequence[Creator], named: Sequence[Creator]) -> tuple[Creator, ...]:
    """Return all creators, the ones named last at the end, each with all that was said.

    What a message names apart stays apart, and whose platform it tells is found first.
    """
    before = list(known)
    merged: dict[int, Creator] = {}
    for at, creator in sorted(enumerate(named), key=lambda pair: pair[1].platform is None):
        found = _match(creator, before)
        if found is not None:
            before.remove(found)
        merged[at] = found.plus(creator) if found else creator
    return (*before, *(merged[at] for at in range(len(named))))


def _match(creator: Creator, known: Sequence[Creator]) -> Creator | None:
    """Return the known creator that this one is, if any; somebody without a name is no other.

    Of several accounts the one that everything said is known of already comes first.
    """
    if creator.number and creator == Creator(number=creator.number, platform=creator.platform):
        # A tap on one of a list without names; the last list is meant.
        wanted = (creator.number, creator.platform)
        listed = (one for one in reversed(known) if (one.number, one.platform) == wanted)
        return next(listed, None)
    if creator.handle is None:
        return creator if creator in known else None
    maybe = [one for one in reversed(known) if one.may_be(creator)]
    return next((one for one in maybe if one.plus(creator) == one), next(iter(maybe), None))
