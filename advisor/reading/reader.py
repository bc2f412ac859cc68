"""The reader: runs the extractors over a message and puts together what it says."""

from collections.abc import Sequence

from advisor.brief import Brief
from advisor.reading.addons import clauses_in
from advisor.reading.asides import asides_in, first_aside, second_question
from advisor.reading.briefs import Briefing, brief_of
from advisor.reading.choosing import choosing_in
from advisor.reading.creators import Cast, creators_of
from advisor.reading.dialect import fluency_of, language_of
from advisor.reading.economics import economics_of
from advisor.reading.elsewhere import is_all_strange, meant_by, tells_nothing
from advisor.reading.extras import SHORT_STEP, extras_of, terms_of, without_lengths
from advisor.reading.facts import Asked, Facts, Loose
from advisor.reading.intents import Signs, is_selling
from advisor.reading.leanings import SHORT, Leanings
from advisor.reading.lexicon import Lexicon
from advisor.reading.noise import noise_in
from advisor.reading.numbers import numbers_in
from advisor.reading.people.bullets import bullet_spans
from advisor.reading.people.handles import handles_in
from advisor.reading.people.links import link_spans
from advisor.reading.people.segments import segments_of
from advisor.reading.people.tables import rows_in
from advisor.reading.phrases import phrases_in
from advisor.reading.platform_x import with_platform_x
from advisor.reading.questions import asked_in
from advisor.reading.roles import Played, roles_of
from advisor.reading.rosters import creators_of_rows
from advisor.reading.sentence import Findings, tokens_of
from advisor.reading.text import Folded, fold, words_of
from advisor.reading.unnamed import with_unnamed
from advisor.reading.whose import own_brief, own_creators, request
from advisor.vocabulary import Intent, Manner, Role, Tier, Unreadable

# A chat message has at most 4,096 characters; what a script sends beyond this is not read, unless
# it is a table.
LONGEST = 12_000
_MOST_UNREAD = 50
_ANSWER = 4  # words that may answer what we asked, strange as they are
_WITH_ASIDES = frozenset({Intent.CREATOR, Intent.CAMPAIGN, Intent.QUESTION})
_ROLES_OF_OPEN_NUMBERS = (Role.FOLLOWERS, Role.BUDGET, Role.QUOTE)
_MANNERS = (("greeting", Manner.GREETING), ("thanks", Manner.THANKS))


def read(message: str, lexicon: Lexicon, spoken: str | None = None) -> Facts:
    """Return what the message says; never raises, whatever the text.

    `spoken` is the language of the chat: who writes '3,2m' and nothing else means it in that one.
    """
    rows = rows_in(message, lexicon)
    if rows is None:
        cut = len(message) > LONGEST
        return _read(fold(message[:LONGEST]), lexicon, spoken, cut=cut).facts()
    around = message[: rows[0].start] + "\n" + message[rows[-1].end :]
    reading = _read(fold(around[:LONGEST]), lexicon, spoken, cut=False)
    return reading.facts(creators_of_rows(rows, lexicon))


def played_in(folded: Folded, lexicon: Lexicon) -> tuple[Played, ...]:
    """Return the numbers of a message with the role each was given."""
    return tuple(_Reading(folded, lexicon, None, cut=False).played)


def _read(folded: Folded, lexicon: Lexicon, spoken: str | None, *, cut: bool) -> "_Reading":
    """Return a message read, again without those who are only named in a condition of a choice."""
    whole = _Reading(folded, lexicon, spoken, cut=cut)
    if not whole.choice.asides:
        return whole
    bare = _Reading(folded.without(whole.choice.asides), lexicon, spoken, cut=cut)
    bare.choice = bare.choice.naming(whole.choice)
    return bare


class _Reading:
    """One message being read."""

    def __init__(self, folded: Folded, lexicon: Lexicon, spoken: str | None, *, cut: bool) -> None:
        self.folded = folded
        self.lexicon = lexicon
        self.cut = cut
        self.mentions = handles_in(folded, lexicon)
        hidden = [*self.mentions, *link_spans(folded), *noise_in(folded), *bullet_spans(folded)]
        self.plain = folded.without(hidden)
        self.words = words_of(self.plain)
        self.language = language_of(self.words, lexicon)
        self.scale = self.language or spoken
        self.segments = segments_of(folded, self.mentions, lexicon)
        numbers = [number.unsigned() for number in numbers_in(self.plain, lexicon)]
        found = Findings(
            words=self.words,
            numbers=numbers,
            mentions=self.mentions,
            segments=self.segments,
            phrases=phrases_in(self.plain, self.words, lexicon, numbers),
        )
        tokens = with_platform_x(tokens_of(folded, found), folded.original)
        self.tokens, unnamed = with_unnamed(tokens, len(folded.original))
        self.segments = unnamed or self.segments
        self.choice = choosing_in(self.tokens, self.mentions, folded)
        self.played = self.choice.left_of(roles_of(self.tokens))
        self.clauses = clauses_in(self.tokens, self.played)
        self.cues = frozenset(cue for token in self.tokens for cue in token.cue(last=False))
        self.leans = Leanings(self.tokens, self.played, lexicon, folded)

    def facts(self, table: Cast | None = None) -> Facts:
        """Return the facts; a table's creators stand for those of the text around it."""
        cast = table or self._cast()
        lasting = without_lengths(self.played, self.clauses)
        brief, guessed = brief_of(self.tokens, lasting, self.scale)
        asked = asked_in(self.folded, self.lexicon) if self._asks_something() else Asked()
        tiers = tuple(dict.fromkeys(Tier(one) for one in self._ids("tier")))
        manner = self.leans.manner()
        signs = self._signs(cast, Briefing(brief, guessed), asked, tiers)
        meant = meant_by(signs, self.folded, self.lexicon)
        if tells_nothing(meant, signs, self.folded, self.lexicon, short=self._is_brief()):
            brief = Brief()
        strange = is_all_strange(signs, self.folded, self.lexicon)
        loose = () if strange else tuple(self._loose())
        intent = Intent.GREETING if manner else request(meant or Intent.OTHER, loose)
        return Facts(
            intent=intent,
            language=self.language,
            manner=manner or self._manner(intent),
            asked=asked,
            creators=own_creators(cast.creators, intent),
            brief=own_brief(brief, cast.creators),
            tiers=tiers,
            loose=loose,
            role=self._named_role(loose),
            tongue=self.leans.tongue(),
            unreadable=self._unreadable(intent),
            follow_up=self._follows(),
            leaning=self.leans.leaning(cast.creators, strange=strange),
            aside=self._aside(intent, asked),
            selling=intent is Intent.CREATOR and is_selling(cast.creators, self.cues),
            terms=terms_of(self.clauses, short=len(self.words) <= SHORT_STEP),
            choosing=self.choice.choosing,
            taxed="tax" in self.cues,
            economics=economics_of(self.tokens, self.played, self.scale),
            breaks_even="break_even" in self.cues,
            fluency=fluency_of(self.words, self.lexicon),
            assumed=tuple(dict.fromkeys((*cast.assumed, *guessed))),
            unread=self._unread(),
        )

    def _is_brief(self) -> bool:
        return len(self.words) <= _ANSWER

    def _signs(
        self, cast: Cast, briefing: Briefing, asked: Asked, tiers: tuple[Tier, ...]
    ) -> Signs:
        return Signs(
            creators=cast.creators,
            brief=briefing.brief,
            asked=asked,
            cues=self.cues,
            tiers=tiers,
            assumed=briefing.assumed,
            asks="question" in self.cues or "?" in self.folded.text,
            strange=len(self._unread()),
        )

    def _cast(self) -> Cast:
        return creators_of(
            self.tokens,
            self.played,
            extras_of(self.tokens, self.clauses),
            self.mentions,
            self.segments,
            self.scale,
        )

    def _asks_something(self) -> bool:
        """Tell whether there are words beside the numbers, other than 'how about', 'make it'."""
        leaning = {"follow_up", "correction", "funds", "greeting", "thanks"}
        return any(
            token.word.strip("0123456789")
            and not leaning & set(token.cue(last=False) + token.cue(last=True))
            and not {"more", "less"} & set(token.ids("step"))
            for token in self.tokens
        )

    def _ids(self, kind: str) -> list[str]:
        return [
            phrase.id for token in self.tokens for phrase in token.begins if phrase.kind == kind
        ]

    def _manner(self, intent: Intent) -> Manner | None:
        """Return the gesture; a hello counts beside a request only where the message opens."""
        opening = {cue for token in self.tokens[:1] for cue in token.cue(last=False)}
        cues = self.cues if intent is Intent.GREETING else opening
        return next((manner for cue, manner in _MANNERS if cue in cues), None)

    def _follows(self) -> bool:
        leans = "follow_up" in self.cues or self.leans.moves()
        return leans and len(self.words) <= SHORT

    def _aside(self, intent: Intent, asked: Asked) -> Asked:
        """Return the question that a part of the message asks beside what it is about."""
        if intent not in _WITH_ASIDES:
            return Asked()
        roles = [one.role for one in self.played]
        asides = asides_in(self.folded.original, self.tokens, roles, self.lexicon)
        if intent is not Intent.QUESTION:
            return first_aside(asides)
        return second_question(asides, asked)

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
        if loose or self.played or len(self.words) > SHORT:
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
