"""The reader: runs the extractors over a message and puts together what it says."""

from collections.abc import Sequence

from advisor.brief import Brief
from advisor.creator import Creator
from advisor.reading.briefs import brief_of
from advisor.reading.creators import Cast, creators_of, creators_of_rows
from advisor.reading.dialect import language_of
from advisor.reading.facts import Asked, Facts, Loose
from advisor.reading.intents import Signs, intent_of
from advisor.reading.lexicon import Lexicon
from advisor.reading.noise import noise_in
from advisor.reading.numbers import numbers_in
from advisor.reading.people.bullets import bullet_spans
from advisor.reading.people.handles import handles_in
from advisor.reading.people.links import link_spans
from advisor.reading.people.segments import segments_of
from advisor.reading.people.tables import rows_in
from advisor.reading.phrases import phrases_in
from advisor.reading.questions import asked_in
from advisor.reading.roles import roles_of
from advisor.reading.sentence import Findings, tokens_of
from advisor.reading.text import Folded, fold, words_of
from advisor.vocabulary import Intent, Manner, Role, Tier, Unreadable

# A chat message has at most 4,096 characters; what a script sends beyond this is not read, unless
# it is a table.
LONGEST = 12_000
_MOST_UNREAD = 50
_ROLES_OF_OPEN_NUMBERS = (Role.FOLLOWERS, Role.BUDGET, Role.QUOTE)
_MANNERS = (("greeting", Manner.GREETING), ("thanks", Manner.THANKS))
_SHORT = 6  # words up to which a message may lean on the one before


def read(message: str, lexicon: Lexicon) -> Facts:
    """Return what the message says; never raises, whatever the text."""
    rows = rows_in(message, lexicon)
    if rows is None:
        cut = len(message) > LONGEST
        return _Reading(fold(message[:LONGEST]), lexicon, cut=cut).facts()
    around = message[: rows[0].start] + "\n" + message[rows[-1].end :]
    reading = _Reading(fold(around[:LONGEST]), lexicon, cut=False)
    return reading.facts(creators_of_rows(rows, lexicon))


class _Reading:
    """One message being read."""

    def __init__(self, folded: Folded, lexicon: Lexicon, *, cut: bool) -> None:
        self.folded = folded
        self.lexicon = lexicon
        self.cut = cut
        self.mentions = handles_in(folded, lexicon)
        hidden = [*self.mentions, *link_spans(folded), *noise_in(folded), *bullet_spans(folded)]
        self.plain = folded.without(hidden)
        self.words = words_of(self.plain)
        self.language = language_of(self.words, lexicon)
        self.segments = segments_of(folded, self.mentions, lexicon)
        found = Findings(
            words=self.words,
            numbers=numbers_in(self.plain, lexicon),
            mentions=self.mentions,
            segments=self.segments,
            phrases=phrases_in(self.plain, self.words, lexicon),
        )
        self.tokens = tokens_of(folded, found)
        self.played = roles_of(self.tokens)
        self.cues = frozenset(cue for token in self.tokens for cue in token.cue(last=False))

    def facts(self, table: Cast | None = None) -> Facts:
        """Return the facts; a table's creators stand for those of the text around it."""
        cast = table or creators_of(
            self.tokens, self.played, self.mentions, self.segments, self.language
        )
        brief, guessed = brief_of(self.tokens, self.played, self.language)
        asked = asked_in(self.folded, self.lexicon) if self._asks_something() else Asked()
        tiers = tuple(dict.fromkeys(Tier(one) for one in self._ids("tier")))
        signs = Signs(
            creators=cast.creators,
            brief=brief,
            asked=asked,
            cues=self.cues,
            tiers=tiers,
            assumed=guessed,
            asks="question" in self.cues or "?" in self.folded.text,
        )
        intent = intent_of(signs)
        loose = tuple(self._loose())
        return Facts(
            intent=intent,
            language=self.language,
            manner=self._manner(),
            asked=asked,
            creators=_own_creators(cast.creators, intent),
            brief=_own_brief(brief, cast.creators),
            tiers=tiers,
            loose=loose,
            role=self._named_role(loose),
            unreadable=self._unreadable(intent),
            follow_up="follow_up" in self.cues and len(self.words) <= _SHORT,
            assumed=tuple(dict.fromkeys((*cast.assumed, *guessed))),
            unread=self._unread(),
        )

    def _asks_something(self) -> bool:
        """Tell whether there are words beside the numbers, other than 'how about', 'make it'."""
        leaning = {"follow_up", "correction", "funds"}
        return any(
            token.word.strip("0123456789")
            and not leaning & set(token.cue(last=False) + token.cue(last=True))
            for token in self.tokens
        )

    def _ids(self, kind: str) -> list[str]:
        return [
            phrase.id for token in self.tokens for phrase in token.begins if phrase.kind == kind
        ]

    def _manner(self) -> Manner | None:
        return next((manner for cue, manner in _MANNERS if cue in self.cues), None)

    def _loose(self) -> Sequence[Loose]:
        return [
            Loose(
                value=one.number.at_least_known().value,
                text=self.folded.original[one.number.start : one.number.end],
                roles=_ROLES_OF_OPEN_NUMBERS,
            )
            for one in self.played
            if one.role is None and not one.number.percent
        ]

    def _named_role(self, loose: Sequence[Loose]) -> Role | None:
        """Return the role the message names without giving a number, if it does just that."""
        if loose or self.played or len(self.words) > _SHORT:
            return None
        return next((role for role in _ROLES_OF_OPEN_NUMBERS if role.value in self.cues), None)

    def _unreadable(self, intent: Intent) -> Unreadable | None:
        if intent is not Intent.OTHER:
            return None
        if self.cut:
            return Unreadable.TOO_LONG
        return Unreadable.OFF_SUBJECT if self.words or self.played else Unreadable.EMPTY

    def _unread(self) -> tuple[str, ...]:
        """Return the words that carried no fact, in order, without fillers."""
        covered = {
            place
            for token in self.tokens
            for phrase in token.begins
            for place in range(phrase.start, phrase.end)
        }
        words = (
            token.word
            for token in self.tokens
            if token.word and token.start not in covered and not self.lexicon.knows(token.word)
        )
        return tuple(dict.fromkeys(words))[:_MOST_UNREAD]


def _own_creators(creators: tuple[Creator, ...], intent: Intent) -> tuple[Creator, ...]:
    """Return the creators; in a campaign, figures without a name describe who is wanted."""
    if intent is Intent.CAMPAIGN:
        return tuple(creator for creator in creators if creator.handle)
    return creators


def _own_brief(brief: Brief, creators: Sequence[Creator]) -> Brief:
    """Return the brief without what is said of creators only: their platform is not its."""
    if creators and not brief.goals and brief.budget is None:
        return Brief()
    return brief
