"""What a campaign is for: goals named outright, aims behind a wish, and what is denied.

'Awareness' is a goal by itself. 'Tau' or 'come' is one only as somebody's aim: 'biar orang tau',
'get people to come'. And 'jualan keripik' may just be the trade.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.reading.phrases import Phrase
from advisor.reading.roles import Played
from advisor.reading.sentence import STOP, Token
from advisor.vocabulary import Goal, Role

_DENIED = 4  # tokens between 'bukan' and what it denies
_SEQUEL = 2  # tokens between 'nanti' and what comes then
_WISHED = 12  # tokens between 'biar' and the aim
_DENIABLE = frozenset({"goal", "aim", "platform", "elsewhere"})


class Aims(NamedTuple):
    """The goals, the one stressed first; whether one was stressed; whether they are guesses."""

    goals: tuple[Goal, ...]
    ranked: bool
    guessed: bool


def spoken_in(tokens: Sequence[Token]) -> Iterator[tuple[int, Phrase]]:
    """Yield the phrases that are not denied ('bukan buat jualan'), each with its token."""
    denied = -1
    for at, token in enumerate(tokens):
        cues = token.cue(last=False)
        if token.gap or "contrast" in cues:
            denied = -1
        if "negation" in cues and not _is_tag(tokens, at):
            denied = at + _DENIED
        elif "already" in cues:
            denied = max(denied, at + 1)  # 'udah terkenal' is no goal any more
        for phrase in token.begins:
            if phrase.kind not in _DENIABLE or at > denied:
                yield at, phrase


def _is_tag(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the denial only asks, as in 'cocok ga buat awareness?'."""
    before = tokens[at - 1].cue(last=True) if at and not tokens[at].gap else ()
    return bool({"check", "suits", "taggable"} & set(before))


def aims_of(tokens: Sequence[Token], played: Sequence[Played]) -> Aims:
    """Return what the campaign is for."""
    spoken = list(spoken_in(tokens))
    labels = {one.place for one in played if one.role is Role.OTHER}
    named = [
        (at, phrase)
        for at, phrase in spoken
        if phrase.kind == "goal" and at not in labels and not _is_defined(tokens, at)
    ]
    goals = [phrase for at, phrase in named if not _is_trade(tokens, at, phrase)]
    wished = [phrase for at, phrase in spoken if phrase.kind == "aim" and _is_wished(tokens, at)]
    found = goals or wished or [phrase for _, phrase in named]
    stress = [phrase.end for _, phrase in spoken if phrase.id == "emphasis"]
    if stress:
        found.sort(key=lambda phrase: (phrase.start < stress[0], phrase.start))
    ids = tuple(dict.fromkeys(Goal(phrase.id) for phrase in found))
    return Aims(ids, bool(stress) and len(ids) > 1, not goals and bool(wished))


def _is_defined(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether only the meaning of the word is asked: 'apa itu brand awareness'."""
    before = tokens[at - 1].ends if at and not tokens[at].gap else ()
    return any((one.kind, one.id) == ("hint", "define") for one in before)


def _is_trade(tokens: Sequence[Token], at: int, phrase: Phrase) -> bool:
    """Tell whether the words only say what the business does, as in 'aku jualan keripik'."""
    if phrase.id != Goal.SALES or "trade" not in tokens[at].cue(last=False):
        return False
    if any("sequel" in token.ids("hint") for token in tokens[max(0, at - _SEQUEL) : at]):
        return False  # 'awareness dulu baru nanti jualan'
    following = tokens[at + 1 : at + 2]
    if any(one.kind == "niche" for token in following for one in token.begins):
        return True
    return not any("wish" in token.cue(last=False) for token in tokens[max(0, at - 4) : at])


def _is_wished(tokens: Sequence[Token], at: int) -> bool:
    for place in range(at, max(-1, at - _WISHED), -1):
        if "wish" in tokens[place].cue(last=False) and place < at:
            return True
        if tokens[place].gap == STOP:
            return False
    return False
