"""What in a message leans on the chat so far, and what is about the chat itself.

'Kenapa?' says nothing alone and much after an advice. Since the same words begin real questions
('kenapa harus micro?'), most of these count only when the message has no other word of weight.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from advisor.creator import Creator
from advisor.paperwork import Paper
from advisor.reading.changes import change_of
from advisor.reading.deadlines import due_in
from advisor.reading.facts import Leaning
from advisor.reading.lexicon import Lexicon
from advisor.reading.phrases import Phrase
from advisor.reading.roles import Played
from advisor.reading.sentence import Token
from advisor.reading.text import Folded
from advisor.vocabulary import Look, Manner, Role

SHORT = 6  # words up to which a message may lean on the one before
_LOOKS = {
    "why": Look.WHY,
    "source": Look.WHY,
    "scenarios": Look.SCENARIOS,
    "again": Look.AGAIN,
    "negotiation": Look.NEGOTIATION,
    "health": Look.HEALTH,
    "tax": Look.TAX,
}
# What is wanted of us to take away. These say so by themselves, however long the message is.
_PAPERS = {
    "paper_brief": Paper.BRIEF,
    "paper_outreach": Paper.OUTREACH,
    "paper_terms": Paper.TERMS,
    "paper_kpi": Paper.KPI,
    "paper_schedule": Paper.SCHEDULE,
}
_OPENING = 3
_DENIALS = frozenset({"instead", "refused"})
_GENERAL = frozenset({"creators", "engagement_rate", "quote"})
_LIGHT = ("besides", "becomes", "mixed")
_MANNERS = {"start_over": Manner.START_OVER, "cancel": Manner.CANCEL}


class Leanings:
    """One message, searched for what leans on others."""

    def __init__(
        self,
        tokens: Sequence[Token],
        played: Sequence[Played],
        lexicon: Lexicon,
        folded: Folded,
    ) -> None:
        """Take a message that is read already."""
        self._folded = folded
        self._marked = "?" in folded.text
        self._tokens = tokens
        self._played = played
        self._lexicon = lexicon
        self._steps = {phrase.id: phrase for phrase in self._phrases("step")}

    def leaning(self, creators: Sequence[Creator], *, strange: bool = False) -> Leaning:
        """Return what the message says beside what was said before.

        A number among `strange` words only is none of ours.
        """
        return Leaning(
            look=next((look for step, look in _LOOKS.items() if self._is_only(step)), None),
            paper=self._paper(),
            due=due_in(self._tokens, self._folded),
            change=change_of(self._tokens, self._played),
            bare=None if strange else self._bare(),
            share=self._share(),
            undecided=self._is_only("undecided"),
            cheaper=self._is_only("cheaper"),
            beside=self._is_beside(creators),
            opens=self._opens(),
            corrects=self._corrects(),
            asks="question" in self._cues() or (self._marked and len(self._tokens) > SHORT),
            general=bool(_GENERAL & self._cues()) or any(self._phrases("tier")),
            plans="guide" in self._steps,
            passes=self._is_only("pass_over"),
        )

    def manner(self) -> Manner | None:
        """Return what the message wants of the chat itself, if it wants nothing else."""
        if self.tongue() is not None:
            return Manner.LANGUAGE
        return next((manner for step, manner in _MANNERS.items() if self._is_only(step)), None)

    def tongue(self) -> str | None:
        """Return the language a message asks for that asks for nothing else."""
        named = {phrase.id for phrase in self._phrases("tongue")}
        alone = len(named) == 1 and self._is_light(list(self._phrases("tongue")))
        return named.pop() if alone else None

    def moves(self) -> bool:
        """Tell whether a sum is to become more or less than it was."""
        return bool(self._played) and bool({"more", "less"} & self._steps.keys())

    def _paper(self) -> Paper | None:
        """Return the paper to be written; 'how do I write a brief?' only asks and wants none."""
        polite = {one.first for one in self._phrases("step") if one.id == "paper_please"}
        asked = (one for one in self._phrases("cue") if one.id == "question")
        if "paper_asked" in self._steps or any(one.first not in polite for one in asked):
            return None
        return next((look for step, look in _PAPERS.items() if step in self._steps), None)

    def _cues(self) -> frozenset[str]:
        return frozenset(phrase.id for phrase in self._phrases("cue"))

    def _opens(self) -> bool:
        """Tell whether the first word that says something leans on what was said before."""
        if len(self._tokens) > SHORT:
            return False
        for token in self._tokens[:_OPENING]:
            if "follow_up" in token.ids("cue"):
                return True
            if "besides" not in token.ids("step"):
                return False
        return False

    def _corrects(self) -> bool:
        """Tell whether a short message says that something is not so, or was wrong."""
        hints = {phrase.id for phrase in self._phrases("hint")}
        told = bool(_DENIALS & hints) or bool({"correction", "checked"} & self._cues())
        return told and len(self._tokens) <= SHORT

    def _phrases(self, kind: str) -> Iterator[Phrase]:
        return (one for token in self._tokens for one in token.begins if one.kind == kind)

    def _is_only(self, step: str) -> bool:
        """Tell whether the message has this step, and beside it only small words."""
        if step not in self._steps:
            return False
        kinds = ("step", "tier") if step == "why" else ("step",)
        said = [phrase for kind in kinds for phrase in self._phrases(kind)]
        weightless = {step, *(id_ for id_ in _LOOKS if step in _LOOKS), *_LIGHT}
        return self._is_light([one for one in said if one.kind == "tier" or one.id in weightless])

    def _is_light(self, said: Sequence[Phrase]) -> bool:
        """Tell whether every word belongs to one of these phrases or is a small one."""
        if len(self._tokens) > SHORT:
            return False
        return all(
            token.number is None
            and token.mention is None
            and (
                any(one.start <= token.start < one.end for one in said)
                or any(
                    form in self._lexicon.fillers for form in self._lexicon.variants(token.word)
                )
            )
            for token in self._tokens
        )

    def _bare(self) -> Decimal | None:
        """Return the only number of a short message when nothing says what kind it is."""
        if len(self._played) != 1 or len(self._tokens) > SHORT:
            return None
        number = self._played[0].number
        plain = not (number.scaled or number.currency or number.percent) and number.value > 0
        named = self._played[0].role not in (None, Role.OTHER) or self._played[0].cue
        return number.value if plain and not named else None

    def _share(self) -> Decimal | None:
        """Return the only number of a short message as a fraction, when it is a percentage."""
        if len(self._played) != 1 or len(self._tokens) > SHORT:
            return None
        number = self._played[0].number
        return number.value if number.percent else None

    def _is_beside(self, creators: Sequence[Creator]) -> bool:
        """Tell whether creators are to be added: 'bandingin sama @lain', but not '@a vs @b'."""
        phrase = self._steps.get("compare")
        if phrase is None or not creators:
            return False
        return len(creators) == 1 or phrase.last > phrase.first
