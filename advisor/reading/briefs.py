"""The brief in a message: goals, budget, platforms, niche, city, duration, number of creators."""

from collections.abc import Sequence
from typing import NamedTuple

from advisor.brief import Brief
from advisor.reading.audiences import audience_in
from advisor.reading.budgets import budget_of_message, days_of
from advisor.reading.goals import aims_of, spoken_in
from advisor.reading.phrases import Phrase
from advisor.reading.roles import Played
from advisor.reading.sentence import Token
from advisor.reading.splits import split_of
from advisor.vocabulary import Goal, Platform, Role, Tier, Trait

_BESIDE = 3  # tokens between 'budget' and its sum
_REGULATED = frozenset({"tobacco", "infant_formula", "gambling"})


class Briefing(NamedTuple):
    """A brief, and which parts of it are guesses."""

    brief: Brief
    assumed: tuple[str, ...]


def brief_of(tokens: Sequence[Token], played: Sequence[Played], language: str | None) -> Briefing:
    """Return what the message says about a campaign; the voice decides what 'M' means."""
    phrases = [phrase for _, phrase in spoken_in(tokens)]
    goals, ranked, guessed = aims_of(tokens, played)
    budget, assumed = budget_of_message(tokens, played, language)
    niche = _niche(tokens, phrases)
    city = _first(phrases, "city")
    wanted = _creators_wanted(played)
    brief = Brief(
        goals=goals,
        ranked=ranked,
        budget=budget,
        platforms=tuple(dict.fromkeys(Platform(one) for one in _ids(phrases, "platform"))),
        elsewhere=tuple(dict.fromkeys(_ids(phrases, "elsewhere"))),
        niche=niche,
        city=city,
        creators_wanted=wanted,
        tier=_tier(phrases) if wanted else None,
        duration_days=days_of(tokens, played),
        traits=_traits(phrases, goals, niche, city),
        split=split_of(tokens, played),
        audience=audience_in(played),
    )
    guesses = ("goals",) if guessed else ()
    unread = ("budget_unread",) if budget is None and _names_an_unread_sum(tokens, played) else ()
    return Briefing(brief, (*assumed, *guesses, *unread))


def _names_an_unread_sum(tokens: Sequence[Token], played: Sequence[Played]) -> bool:
    """Tell whether digits that are no number we can read stand where a budget should."""
    claimed = {one.place for one in played}
    for at, token in enumerate(tokens):
        if "budget" in token.cue(last=True) and at not in claimed:
            following = tokens[at + 1 : at + 1 + _BESIDE]
            if any(any(letter.isdigit() for letter in one.word) for one in following):
                return True
    return False


def _ids(phrases: Sequence[Phrase], kind: str) -> tuple[str, ...]:
    return tuple(phrase.id for phrase in phrases if phrase.kind == kind)


def _first(phrases: Sequence[Phrase], kind: str) -> str | None:
    return next(iter(_ids(phrases, kind)), None)


def _niche(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> str | None:
    """Return the niche with a law of its own, else that of the trade, else the one named first.

    'Anak saya jualan ayam geprek' is about food, and an app to learn with about learning.
    """
    named = _ids(phrases, "niche")
    traded = (one for at, token in enumerate(tokens) if _is_traded(tokens, at)
              for one in token.ids("niche"))  # fmt: skip
    plain = (
        one.id
        for token in tokens
        for one in token.begins
        if one.kind == "niche" and not ("generic" in token.ids("hint") and one.first == one.last)
    )
    regulated = (one for one in named if one in _REGULATED)
    return next((one for ones in (regulated, traded, plain, named) for one in ones), None)


def _is_traded(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word of trade stands right before, as in 'jualan ayam geprek'."""
    before = tokens[max(0, at - 1) : at]
    return not tokens[at].gap and any("trade" in token.cue(last=True) for token in before)


def _traits(
    phrases: Sequence[Phrase], goals: Sequence[Goal], niche: str | None, city: str | None
) -> frozenset[Trait]:
    traits = {Trait(one) for one in _ids(phrases, "trait")}
    local_trade = Goal.LOCAL_VISITS in goals or niche == "food"
    if city is not None and local_trade and Trait.MASS not in traits:
        traits.add(Trait.LOCAL)
    return frozenset(traits)


def _tier(phrases: Sequence[Phrase]) -> Tier | None:
    """Return the size of the creators wanted, when just one is named."""
    named = {Tier(one) for one in _ids(phrases, "tier")}
    return named.pop() if len(named) == 1 else None


def _creators_wanted(played: Sequence[Played]) -> int | None:
    counts = [int(one.number.high) for one in played if one.role is Role.CREATORS]
    return counts[0] if counts and counts[0] > 0 else None
