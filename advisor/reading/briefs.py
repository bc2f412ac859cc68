"""The brief in a message: goals, budget, platforms, niche, city, duration, number of creators."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from advisor.brief import Brief, Budget
from advisor.money import RUPIAH, Money, Rupiah, to_rupiah
from advisor.reading.numbers import Number
from advisor.reading.phrases import Phrase
from advisor.reading.roles import Played
from advisor.reading.sentence import STOP, Token
from advisor.vocabulary import Goal, Platform, Role, Trait

_REGULATED = frozenset({"tobacco", "infant_formula", "gambling"})
_DAYS = {"days": 1, "weeks": 7, "months": 30}
_NEGATION_REACH = 4  # tokens between 'bukan' and what it denies
# 'M' is a milliard to some and a million to others. More rupiah than this is no budget anybody
# types into a chat, so the smaller reading is meant.
_PLAUSIBLE = 20_000_000_000
# Who shows no language means the larger reading up to here: as rupiah, a million is written 'jt'.
_PLAUSIBLE_UNASKED = 10_000_000_000


class Briefing(NamedTuple):
    """A brief, and which parts of it are guesses."""

    brief: Brief
    assumed: tuple[str, ...]


def brief_of(tokens: Sequence[Token], played: Sequence[Played], language: str | None) -> Briefing:
    """Return what the message says about a campaign; the voice decides what 'M' means."""
    phrases = list(_said(tokens))
    goals, ranked = _goals(tokens, phrases)
    budget, assumed = _budget(tokens, played, language)
    niche = _niche(phrases)
    city = _first(phrases, "city")
    brief = Brief(
        goals=goals,
        ranked=ranked,
        budget=budget,
        platforms=tuple(dict.fromkeys(Platform(one) for one in _ids(phrases, "platform"))),
        niche=niche,
        city=city,
        creators_wanted=_creators_wanted(played),
        duration_days=_duration(played),
        traits=_traits(phrases, goals, niche, city),
    )
    return Briefing(brief, assumed)


def _said(tokens: Sequence[Token]) -> Iterator[Phrase]:
    """Yield the phrases of the message that are not denied ('bukan buat jualan')."""
    denied_until = -1
    for at, token in enumerate(tokens):
        if token.gap:
            denied_until = -1
        if "negation" in token.cue(last=False):
            denied_until = at + _NEGATION_REACH
        for phrase in token.begins:
            if phrase.kind not in ("goal", "platform") or at > denied_until:
                yield phrase


def _goals(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[tuple[Goal, ...], bool]:
    """Return the goals, the one stressed ('yang penting ...') first, and whether one was."""
    found = [phrase for phrase in phrases if phrase.kind == "goal"]
    if len({phrase.id for phrase in found}) > 1:
        trade = _trade(tokens)
        found = [phrase for phrase in found if phrase not in trade] or found
    stress = [phrase.end for phrase in phrases if phrase.id == "emphasis"]
    if stress:
        found.sort(key=lambda phrase: (phrase.start < stress[0], phrase.start))
    goals = tuple(dict.fromkeys(Goal(phrase.id) for phrase in found))
    return goals, bool(stress) and len(goals) > 1


def _trade(tokens: Sequence[Token]) -> list[Phrase]:
    """Return goal phrases that only say what the business sells, as in 'jualan keripik'."""
    return [
        phrase
        for token, following in pairwise(tokens)
        for phrase in token.ends
        if phrase.kind == "goal" and phrase.id == Goal.SALES
        if any(other.kind == "niche" for other in following.begins) and not following.gap
    ]


def _ids(phrases: Sequence[Phrase], kind: str) -> tuple[str, ...]:
    return tuple(phrase.id for phrase in phrases if phrase.kind == kind)


def _first(phrases: Sequence[Phrase], kind: str) -> str | None:
    return next(iter(_ids(phrases, kind)), None)


def _niche(phrases: Sequence[Phrase]) -> str | None:
    """Return the niche named first, unless one with a law of its own is named anywhere."""
    named = _ids(phrases, "niche")
    return next((one for one in named if one in _REGULATED), next(iter(named), None))


def _traits(
    phrases: Sequence[Phrase], goals: Sequence[Goal], niche: str | None, city: str | None
) -> frozenset[Trait]:
    traits = {Trait(one) for one in _ids(phrases, "trait")}
    local_trade = Goal.LOCAL_VISITS in goals or niche == "food"
    if city is not None and local_trade and Trait.MASS not in traits:
        traits.add(Trait.LOCAL)
    return frozenset(traits)


def _creators_wanted(played: Sequence[Played]) -> int | None:
    counts = [int(one.number.high) for one in played if one.role is Role.CREATORS]
    return counts[0] if counts and counts[0] > 0 else None


def _duration(played: Sequence[Played]) -> int | None:
    for one in played:
        if one.role is Role.DURATION and one.cue in _DAYS:
            return int(one.number.high * _DAYS[one.cue]) or None
    return None


def _budget(
    tokens: Sequence[Token], played: Sequence[Played], language: str | None
) -> tuple[Budget | None, tuple[str, ...]]:
    said = [one for one in played if one.role is Role.BUDGET]
    if said:
        chosen = next((one for one in reversed(said) if one.sure), said[-1])
        times = _months(tokens, played, chosen)
        return _as_budget(chosen, language, times)
    names_somebody = any(token.mention is not None for token in tokens)
    if not names_somebody and any("barter" in token.cue(last=False) for token in tokens):
        return Budget(told=Money(amount=Decimal(0), currency=RUPIAH), **_ends(0, 0, 0)), ()
    return _total_of_counts(tokens, played, language)


def _months(tokens: Sequence[Token], played: Sequence[Played], budget: Played) -> int:
    """Return how often a monthly budget is paid: '2jt per bulan selama 3 bulan' is 6 million."""
    following = tokens[budget.at + 1 : budget.at + 3]
    if not any("monthly" in token.cue(last=False) for token in following):
        return 1
    lasting = [one for one in played if one.role is Role.DURATION and one.cue == "months"]
    return max(1, int(lasting[0].number.value)) if lasting else 1


def _total_of_counts(
    tokens: Sequence[Token], played: Sequence[Played], language: str | None
) -> tuple[Budget | None, tuple[str, ...]]:
    """Return what '10 micro @1,5jt' comes to: a count of creators times a fee each."""
    if any(token.mention is not None for token in tokens):
        return None, ()
    for count, fee in pairwise(played):
        near = all(token.gap != STOP for token in tokens[count.at + 1 : fee.at + 1])
        if near and (count.role, fee.role) == (Role.CREATORS, Role.QUOTE):
            budget, _ = _as_budget(fee, language, int(count.number.value))
            return budget, ("budget",)
    return None, ()


def _as_budget(
    one: Played, language: str | None, times: int = 1
) -> tuple[Budget, tuple[str, ...]]:
    number = money_in(one.number, language)
    currency = number.currency or RUPIAH
    low, middle, high = (edge * times for edge in (number.low, number.value, number.high))
    assumed = () if one.sure and times == 1 else ("budget",)
    budget = Budget(
        told=Money(amount=middle, currency=currency), **_ends(low, middle, high, currency)
    )
    if number.bound == "min":
        budget = Budget(**{**dict(budget), "high": None})
    if number.bound == "max":
        budget = Budget(**{**dict(budget), "low": None})
    if number.other is not None:
        other = to_rupiah(Money(amount=number.other * times, currency=currency))
        budget = Budget(**{**dict(budget), "other": other})
        assumed = (*assumed, "budget_scale")
    return budget, tuple(dict.fromkeys(assumed))


def money_in(number: Number, language: str | None) -> Number:
    """Return a sum as this speaker means it, where a scale word differs between languages."""
    if not number.readings:
        return number
    if number.currency not in (None, RUPIAH):
        return number.at_least_known()
    by_size = sorted(number.readings, key=lambda reading: reading[1])
    smallest, largest = by_size[0], by_size[-1]
    if language is None:
        return number.read_in((largest if largest[1] <= _PLAUSIBLE_UNASKED else smallest)[0])
    read = number.read_in(language)
    return number.read_in(smallest[0]) if read.value > _PLAUSIBLE else read


def _ends(
    low: Decimal | int, middle: Decimal | int, high: Decimal | int, currency: str = RUPIAH
) -> dict[str, Rupiah | None]:
    names = ("low", "idr", "high")
    return {
        name: to_rupiah(Money(amount=Decimal(edge), currency=currency))
        for name, edge in zip(names, (low, middle, high), strict=True)
    }
